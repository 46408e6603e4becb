import { expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';
import type { Position } from '../../../engine/types.ts';

function path(position: Position): string {
  const { versions } = compose({ role: 'Florist', experience: [position] });
  return (
    versions.linkedin?.sentences
      .filter(({ sources }) => sources.some((source) => source.startsWith('/experience')))
      .map(({ text }) => text)
      .join(' ') ?? ''
  );
}

it('tells what the job was, and no side of it in its place', () => {
  const start = { role: 'van driver', company: 'agency', start: '2015', end: '2018' };
  expect(
    path({
      ...start,
      responsibilities: ['vans and pallets, trailers sometimes', 'counted stock at weekends'],
    }),
  ).toMatch(/a Van Driver with an agency \(2015–2018\)\.$/);
  expect(
    path({ ...start, responsibilities: ['delivered parcels to shops', 'counted stock at weekends'] }),
  ).toMatch(/, where I delivered parcels to shops and counted stock at weekends\.$/);
});

it.each([
  ['career break - two kids', 'I took a career break (2019–2022).'],
  ['maternity leave', 'I took maternity leave (2019–2022).'],
  ['Sabbatical', 'I took a sabbatical (2019–2022).'],
])('tells a pause as one: %s', (role, told) => {
  expect(path({ role, start: '2019', end: '2022' })).toBe(told);
});

it.each([
  [{ qualification: 'ITI', field: 'fitter' }, 'ITI (Fitter)'],
  [{ qualification: 'CMA Inter', field: 'Group 2 cleared' }, 'CMA Inter (Group 2 cleared)'],
  [
    { qualification: 'Craft course', field: 'Bakery and confectionery' },
    'Craft course in Bakery and Confectionery',
  ],
  [{ qualification: 'technik mechanik' }, 'Technik mechanik'],
])('tells what was studied, or how it stands: %j', (education, told) => {
  const { versions } = compose({ role: 'Florist', education: [education] });
  expect(versions.linkedin?.text).toContain(told);
});
