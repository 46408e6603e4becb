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
