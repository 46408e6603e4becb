import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../engine/facts/read.ts';
import { compose } from '../../../engine/index.ts';

const lexis = { glossary: {}, stack: [], spelling: 'en-GB' } as const;

describe('a line whose first word may be a verb or not', () => {
  const line = 'check tyre pressure/oil/coolant before each trip';

  it('is kept as it was written', () => {
    expect(readFacts([line], '/responsibilities', 'duty', lexis)[0]?.phrase).toEqual({
      kind: 'noun',
      noun: line,
      number: 'unknown',
      whole: true,
    });
  });

  it('stands alone in a bullet, and behind a colon in running prose', () => {
    const lines = ['drive a school bus', line, 'sweep the bus at the end of the day'];
    const { versions } = compose({ role: 'Bus Driver', responsibilities: lines });
    expect(versions.long?.text).toContain('Check tyre pressure/oil/coolant before each trip.');
    expect(versions.linkedin?.text).toMatch(/: check tyre pressure\/oil\/coolant before each trip\./);
    expect(versions.short?.text).not.toContain('checking tyre pressure');
  });
});
