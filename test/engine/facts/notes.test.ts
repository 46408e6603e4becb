import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../engine/facts/read.ts';
import { predicateOf } from '../../../engine/realise/telling.ts';

const LEXIS = { glossary: {}, stack: [], spelling: 'en-US' } as const;
const facts = (...lines: string[]) => readFacts(lines, '/responsibilities', 'duty', LEXIS);

describe('notes', () => {
  it('put what a dash adds into brackets', () => {
    expect(facts('automation of regression suite - 450 cases')[0]?.words).toBe(
      'automation of regression suite (450 cases)',
    );
    expect(facts('IT support - fix laptops').map(({ words }) => words)).toEqual([
      'IT support',
      'fix laptops',
    ]);
  });

  it('write out what everybody shortens', () => {
    expect(facts('triage abt 40 alerts a day')[0]?.words).toBe('triage about 40 alerts a day');
  });

  it('keep what became of a thing with the thing', () => {
    expect(facts('0 data loss in the storage failure, restored in 50 minutes')).toHaveLength(1);
  });
});

describe('a past among presents', () => {
  const tenseOf = (lines: string[], index: number) => predicateOf(facts(...lines)[index] ?? fail())?.tense;

  it('is over', () => {
    expect(tenseOf(['help passengers board', 'trained 6 new crew'], 1)).toBe('past');
  });

  it('goes on where all lines are in the past, as in a résumé', () => {
    expect(tenseOf(['helped passengers board', 'trained new crew'], 1)).toBe('present');
  });

  it('is over when it says for how long, or tells what came of it', () => {
    expect(tenseOf(['looked after two kids for 6 years'], 0)).toBe('past');
    expect(tenseOf(['ran a fundraiser that raised $8,000'], 0)).toBe('past');
  });
});

function fail(): never {
  throw new Error('The line gave no fact.');
}
