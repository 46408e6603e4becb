import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../engine/facts/read.ts';
import { compose } from '../../../engine/index.ts';

const lexis = { glossary: {}, stack: [], spelling: 'en-GB' } as const;

describe('a line that ends in what its verbs may not be meant for', () => {
  const line = 'service lifts, fix doors, safety certificates for landlords';

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
    expect(versions.long?.text).toContain('Service lifts, fix doors, safety certificates for landlords.');
    expect(versions.linkedin?.text).toMatch(
      /: service lifts, fix doors, safety certificates for landlords\./,
    );
    expect(versions.short?.text).not.toContain('fix doors and safety certificates');
  });
});
