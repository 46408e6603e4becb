import { describe, expect, it } from 'vitest';
import { inPlainWords, isActivity } from '../../../engine/language/plain-verb.ts';

const told = (noun: string): string | undefined => {
  const acted = inPlainWords(noun);
  return acted && `${acted.verbs.join(' and ')} ${acted.object}`;
};

describe('a duty that nouns alone name', () => {
  it.each([
    ['assessments and court statements, chronologies, and care plans', 'prepare'],
    ['truck checks and hose testing', 'carry out'],
    ['quality meetings and safety committees', 'take part in'],
    ['generators, pumps, and streetlights', 'look after'],
    ['stroke patients (gait training, balance)', 'work with'],
    ['simultaneous interpreting at council meetings', 'do'],
    ['gas welding and pipe cutting', 'carry out'],
    ['trade promo execution and gift items', 'handle'],
    ['home visits, enquiries with police, and strategy meetings', 'handle'],
  ])('is told by the plainest verb that goes with all of it: %s', (noun, verb) => {
    expect(told(noun)).toBe(`${verb} ${noun}`);
  });

  it('names the one of the month', () => {
    expect(told('monthly loss ratio pack for the actuary')).toBe(
      'prepare the monthly loss ratio pack for the actuary',
    );
  });

  it('puts what a colon adds into brackets', () => {
    expect(told('group quotes: burn cost, credibility')).toBe('handle group quotes (burn cost, credibility)');
  });

  it('works shifts, one after the other', () => {
    expect(told('24/48 shift')).toBe('work 24/48 shifts');
  });

  it('works as somebody, or leaves a post to be told as one', () => {
    expect(told('charge nurse three nights a week')).toBe('work as a charge nurse three nights a week');
    expect(told('key person for six toddlers')).toBeUndefined();
  });

  it('keeps the verb that a gerund has already', () => {
    expect(told('attending to complaints of residents')).toBe('attend to complaints of residents');
  });

  it.each(['no returns', 'without supervision', 'customer facing', 'at the front desk'])(
    'is none: %s',
    (noun) => {
      expect(told(noun)).toBeUndefined();
    },
  );
});

it('knows what is done from what is a thing', () => {
  expect(['CRRT monitoring with the nurse', 'sprint planning'].every(isActivity)).toBe(true);
  expect(['brake linings', 'petitions', 'tow logs'].some(isActivity)).toBe(false);
});
