import { expect, it } from 'vitest';
import { readFacts } from '../../../engine/facts/read.ts';

it.each([
  ['power bi reports for managers', 'Power BI reports for managers'],
  ['data guard setup', 'Data Guard setup'],
  ['Weekly reports', 'weekly reports'],
])('a noun phrase keeps the capital of a tool that it begins with: %s', (line, noun) => {
  const lexis = { glossary: {}, stack: [], spelling: 'en-US' } as const;
  const [fact] = readFacts([line], '/achievements', 'result', lexis);
  expect(fact?.phrase).toMatchObject({ kind: 'noun', noun });
});

it.each([
  ['no returns in 2 years', 'result'],
  ['scrap rate down from 4% to 2%', 'result'],
  ['Sometimes I shoot 2 weddings a month', 'duty'],
  ['weekly report for 3 sites', 'duty'],
])('a telegram among the duties is a result, and nothing else is: %s', (line, kind) => {
  const lexis = { glossary: {}, stack: [], spelling: 'en-US' } as const;
  const [fact] = readFacts([line], '/responsibilities', 'duty', lexis);
  expect(fact?.kind).toBe(kind);
});
