import { describe, expect, it } from 'vitest';
import { joinRow } from '../../../engine/language/row.ts';
import { splitDuties } from '../../../engine/language/split.ts';

describe('a row that a note leaves without its "and"', () => {
  it.each([
    ['sockets, spotlights, fault finding', 'sockets, spotlights and fault finding'],
    ['gutters, fascias', 'gutters and fascias'],
    ['cold frames, leave records, stock sheets', 'cold frames, leave records and stock sheets'],
    ['hem trousers, press suits', 'hem trousers and press suits'],
    ['pack orders, print labels, load vans at noon', 'pack orders, print labels and load vans at noon'],
    ['sorted the archive, saved 3 rooms', 'sorted the archive and saved 3 rooms'],
    ['maintain pumps, valves, gauges', 'maintain pumps, valves and gauges'],
    ['bread and rolls, pies', 'bread and rolls, and pies'],
    ['40 weddings, 12 christenings', '40 weddings and 12 christenings'],
    ['no thefts, no false alarms in a year', 'no thefts and no false alarms in a year'],
    ['choir, parish lunch, 30 lessons a week', 'choir, parish lunch and 30 lessons a week'],
    ['visits to growers: soil samples, leaf tests', 'visits to growers: soil samples and leaf tests'],
    ['tower cranes, ground works, shift logs', 'tower cranes, ground works and shift logs'],
    ['knead, prove, bake', 'knead, prove and bake'],
    ['chairing hearings, training stewards, minutes', 'chairing hearings, training stewards and minutes'],
    ['tuning violins, replace strings', 'tuning violins and replace strings'],
    ['issuing loans, helping readers find books', 'issuing loans and helping readers find books'],
  ])('%s', (typed, told) => {
    expect(joinRow(typed, 'en-GB')).toBe(told);
  });

  it('has a comma before its "and" in American English, when it is of three or more', () => {
    expect(joinRow('sockets, spotlights, fault finding', 'en-US')).toBe(
      'sockets, spotlights, and fault finding',
    );
    expect(joinRow('gutters, fascias', 'en-US')).toBe('gutters and fascias');
  });

  it.each([
    'night shifts, mostly at weekends',
    'key holder for the hall, since 2019',
    'ran the tuck shop, saving the pupils a walk',
    'coach the under-tens, 14 players',
    'deliver parcels, east Leeds area',
    'survey roofs, walls and floors',
    'rota for the ward, incident lead',
    'chair of the club, Tuesdays only',
    'fix bikes, but not electric ones',
    'pass rate 40% in 2020, 61% in 2023',
  ])('is none where the comma says how, when or how many: %s', (line) => {
    expect(joinRow(line, 'en-GB')).toBe(line);
  });
});

describe('actions beside activities', () => {
  it.each([
    [
      'Leading a crew of 5 (2 riggers, 3 hands), load planning, rope inspection',
      ['Leading a crew of 5 (2 riggers, 3 hands)', 'load planning, rope inspection'],
    ],
    ['Greet passengers, lost luggage tracing', ['Greet passengers', 'lost luggage tracing']],
    [
      'Inspection of lifts, fault logging, certificates',
      ['Inspection of lifts', 'fault logging, certificates'],
    ],
    ['Execute wills, probate filing', ['Execute wills', 'probate filing']],
    ['Draw up contracts, case research', ['Draw up contracts', 'case research']],
    ['Work in a kitchen brigade, daily stock count', ['Work in a kitchen brigade', 'daily stock count']],
  ])('are told apart: %s', (line, duties) => {
    expect(splitDuties(line)).toEqual(duties);
  });

  it.each([
    'manage recruitment, induction, training',
    'conduct interviews, background checks',
    'reduced returns, saving 3 hours a day',
  ])('are one where the verb governs them: %s', (line) => {
    expect(splitDuties(line)).toEqual([line]);
  });
});
