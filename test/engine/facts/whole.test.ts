import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../engine/facts/read.ts';
import { compose } from '../../../engine/index.ts';

const lexis = { glossary: {}, stack: [], spelling: 'en-GB' } as const;

describe('a line that ends in what its verbs may not be meant for', () => {
  const line = 'run end of day, balance tills, security walk';

  it('is kept as it was written', () => {
    expect(readFacts([line], '/responsibilities', 'duty', lexis)[0]?.phrase).toEqual({
      kind: 'noun',
      noun: line,
      number: 'unknown',
      whole: true,
    });
  });

  it('stands alone in a bullet, and behind a colon in running prose', () => {
    const lines = ['answer call outs at night', line, 'train two apprentices'];
    const { versions } = compose({ role: 'Lift Engineer', responsibilities: lines });
    expect(versions.long?.text).toContain('Run end of day, balance tills, security walk.');
    expect(versions.linkedin?.text).toMatch(/: run end of day, balance tills, security walk\./);
    expect(versions.short?.text).not.toContain('balance tills and security walk');
  });
});

it('takes a plain verb where it ends in a thing that its verbs have no need of', () => {
  const line = 'service lifts, fix doors, safety certificates for landlords';
  const [fact] = readFacts([line], '/responsibilities', 'duty', lexis);
  expect(fact?.phrase).toMatchObject({
    base: 'service lifts, fix doors and handle safety certificates for landlords',
  });
});
