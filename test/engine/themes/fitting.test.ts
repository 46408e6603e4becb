import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../engine/facts/read.ts';
import { compose } from '../../../engine/index.ts';
import { glossaryOf } from '../../../engine/packs/families.ts';
import { matchPack } from '../../../engine/packs/match.ts';
import { headedOf } from '../../../engine/themes/assign.ts';
import { trueOf } from '../../../engine/themes/fitting.ts';

/** All headings of a role that a line supports. */
const headingsOf = (role: string, line: string) => {
  const pack = matchPack(role);
  const lexis = { glossary: glossaryOf(pack), stack: [], spelling: 'en-US' } as const;
  const [fact] = readFacts([line], '/responsibilities', 'duty', lexis);
  if (fact === undefined) throw new Error(`"${line}" gives no fact.`);
  return [...headedOf(fact, pack)].flatMap(({ headings }) => headings);
};

describe('a heading of a role', () => {
  it.each([
    ['Backend Developer', 'building wallet APIs', 'API Development'],
    ['Registered Nurse', 'giving medication', 'Medication'],
    ['Tailor', 'trained 8 apprentices', 'Training & Mentoring'],
    ['Accountant', 'preparing VAT returns every quarter', 'Tax'],
  ])('stands over what bears it out: %s, %s', (role, line, heading) => {
    expect(headingsOf(role, line)).toContain(heading);
  });

  it.each([
    ['Tailor', 'buying fabric from Eastleigh', /Patterns|Vendors/],
    ['Firefighter', 'teaching CPR to schools', /Emergency/],
    ['Actuary', 'reviewing the work of two analysts', /Analysis/],
    ['Social Worker', 'supervising visitation notes', /Team/],
    ['Podcast Producer', 'wrangling two freelance editors', /Editing/],
    ['Sales Manager', 'following up on overdue accounts', /Taxes/],
  ])('stands over no line that bears none of it out: %s, %s', (role, line, heading) => {
    for (const one of headingsOf(role, line)) expect(one).not.toMatch(heading);
  });

  it('is told by the half that a line speaks of', () => {
    expect(headingsOf('Full-Stack Developer', 'integration with the hospital systems')).toContain(
      'Integrations',
    );
  });

  it('names no method that what is typical does not name', () => {
    expect(trueOf('CI & Release Readiness', 'Reporting open issues before each release.')).toBe(
      'Release Readiness',
    );
    expect(trueOf('Automated Testing', 'Keeping test cases up to date.')).toBeUndefined();
    expect(trueOf('Automated Testing', 'Building test suites with Selenium.')).toBe('Automated Testing');
  });
});

describe('the bullets of a long answer', () => {
  const responsibilities = [
    'caseload of 20 foster youth',
    'monthly home visits and safety checks',
    'court reports',
    'transport to visits',
    'family team meetings',
    'referrals to housing',
    'supervising visitation notes',
    'home studies for foster parents',
    'on-call phone one weekend a month',
    'documentation in 48 hours',
    'mentoring two interns',
    'training volunteers',
  ];
  const headings =
    compose({ role: 'Case Manager', responsibilities }, { duties: 'submitted' })
      .versions.long?.sentences.flatMap(({ heading }) => heading ?? [])
      .filter((heading, at, all) => heading !== all[at - 1]) ?? [];

  it('are few enough to listen to', () => {
    expect(headings.length).toBeGreaterThan(5);
    expect(headings.length).toBeLessThanOrEqual(10);
  });

  it('have each a heading of its own', () => {
    expect(new Set(headings).size).toBe(headings.length);
  });
});
