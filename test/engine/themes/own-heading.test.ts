import { expect, it } from 'vitest';
import { readFacts } from '../../../engine/facts/read.ts';
import { compose } from '../../../engine/index.ts';
import { ownHeading } from '../../../engine/themes/own-heading.ts';

const headingOf = (line: string) => {
  const [fact] = readFacts([line], '/responsibilities', 'duty', {
    glossary: {},
    stack: [],
    spelling: 'en-US',
  });
  if (fact === undefined) throw new Error(`"${line}" gives no fact.`);
  return ownHeading(fact);
};

it.each([
  ['negotiating with vendors for vans', 'Vendors'],
  ['arrange the annual festivals', 'Annual Festivals'],
  ['preparing technical specs from notes', 'Technical Specs'],
  ['chairing core groups', 'Core Groups'],
  ['buying fabric from Eastleigh', 'Fabric Buying'],
  ['home visits, strategy meetings', 'Home Visits & Strategy Meetings'],
  ['on call once in 3 weeks and RCA docs', 'On-Call & RCA Documents'],
  ['wrangle 2 freelance editors and a composer', 'Freelance Editors'],
  ['custom CDS views and OData services', 'Custom CDS Views & OData Services'],
])('%s → %s', (line, heading) => {
  expect(headingOf(line)).toBe(heading);
});

it('makes no heading of words that say nothing', () => {
  for (const line of [
    'doing the daily tasks',
    'helping people',
    'explaining in Marathi',
    'keeping track of it',
  ])
    expect(headingOf(line)).toBeUndefined();
});

it('heads lines of a trade without a pack by what they are about', () => {
  const { long } = compose({
    role: 'Harp tuner',
    responsibilities: [
      'arranging temple festivals with volunteers',
      'wrangle 2 freelance editors and a composer',
      'tuning the harps',
    ],
  }).versions;
  const headings = long?.sentences.flatMap(({ heading }) => heading ?? []) ?? [];
  expect(headings).toContain('Temple Festivals');
  expect(headings).not.toContain('Day-to-Day Work');
});
