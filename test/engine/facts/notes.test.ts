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

  it.each([
    ['Welfare - meals, clothing, school places', 'Welfare (meals, clothing, and school places)'],
    ['Tenancy checks - gas, damp', 'Tenancy checks (gas and damp)'],
    [
      'Fleet compliance - tachographs, MOT dates, permits',
      'Fleet compliance (tachographs, MOT dates, and permits)',
    ],
  ])('put what an area consists of into brackets: %s', (typed, told) => {
    expect(facts(typed).map(({ words }) => words)).toEqual([told]);
  });

  it.each([
    ['12 cooks promoted to SSE', '12 cooks promoted to SSE'],
    ['fire drills twice in year', 'fire drills twice a year'],
    ['handle passenger complain', 'handle passenger complaints'],
    ['keys counted in presence of the warden', 'keys counted in the presence of the warden'],
    ['proof reading of hymn books', 'proofreading of hymn books'],
    ['1st time buyers, drop in mornings', 'first-time buyers and drop-in mornings'],
    ['cruises through morocco', 'cruises through Morocco'],
  ])('are written as prose writes them: %s', (typed, told) => {
    expect(facts(typed)[0]?.words).toBe(told);
  });

  it.each([
    ['wrote 3 guides, 2 films', 'wrote three guides and two films'],
    ['gate duty 6am - 2pm, bag searches', 'gate duty 6am - 2pm and bag searches'],
  ])('keep figures beside figures: %s', (typed, told) => {
    expect(facts(typed)[0]?.words).toBe(told);
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
