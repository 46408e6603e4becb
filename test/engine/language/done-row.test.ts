import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../engine/facts/read.ts';

function told(line: string): string {
  return readFacts([line], '/responsibilities', 'duty', { glossary: {}, stack: [], spelling: 'en-GB' })
    .map(({ phrase }) =>
      phrase.kind === 'action' ? phrase.base : phrase.kind === 'noun' ? phrase.noun : phrase.text,
    )
    .join(' // ');
}

describe('duties told by what is done to things', () => {
  it.each([
    ['graves dug by hand, backfilled, levelled', 'dig graves by hand, and backfill and level them'],
    ['lambs tagged, dosed, weighed and moved to grass', 'tag, dose, weigh and move lambs to grass'],
    ['beds made, trolleys stocked, towels folded', 'make beds, stock trolleys and fold towels'],
    ['patients turned every 2 hours, charts signed', 'turn patients every two hours and sign charts'],
    ["our team's reports proofread by me", "proofread our team's reports"],
    ["my senior's files kept in order", "keep my senior's files in order"],
    ['skirts hemmed, pressed and hung for collection', 'hem, press and hang skirts for collection'],
    ['hives opened, checked for mites, closed up', 'open hives, check them for mites and close them up'],
    [
      'hedges trimmed, lawns edged, leaves blown off paths',
      'trim hedges, edge lawns and blow leaves off paths',
    ],
    ['oysters shucked, rinsed, laid on ice', 'shuck, rinse and lay oysters on ice'],
    ['rental skis waxed, edged and set out by size', 'wax, edge and set out rental skis by size'],
    [
      "residents' nails cut, hair combed, glasses cleaned",
      "cut residents' nails, comb hair and clean glasses",
    ],
    ['tombstones lettered by hand, gilded, packed', 'letter tombstones by hand, and gild and pack them'],
    ["neighbour's goats milked twice a day by me", "milk the neighbour's goats twice a day"],
    ['samples spun, split, frozen within the hour', 'spin, split and freeze samples within the hour'],
  ])('%s', (line, expected) => {
    expect(told(line)).toBe(expected);
  });

  it.each([
    'goods required for the kitchen',
    'modules used by 20 teams',
    'customers affected by outages',
    'visits requested by families, planned by the office',
    'areas covered: north and east',
  ])('%s tells nobody’s act', (line) => {
    expect(told(line).toLowerCase()).toContain(line.slice(0, 12).toLowerCase());
  });

  it('reads a verb before its object as the verb it is', () => {
    expect(told('check goods received and damaged')).toMatch(/^check goods/);
    expect(told('keep staff informed, trained and rested')).toMatch(/^keep staff/);
  });
});
