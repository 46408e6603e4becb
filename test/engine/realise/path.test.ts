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
  ).toMatch(
    /a Van Driver with an agency \(2015–2018\), where I was responsible for vans and pallets, and trailers sometimes\.$/,
  );
  expect(
    path({ ...start, responsibilities: ['delivered parcels to shops', 'counted stock at weekends'] }),
  ).toMatch(/, where I delivered parcels to shops and counted stock at weekends\.$/);
});

it.each([
  ['career break - two kids', 'From 2019 to 2022, I took a career break to raise my two children.'],
  ['career gap (care of father)', 'From 2019 to 2022, I took a career gap to care for my father.'],
  ['maternity leave', 'From 2019 to 2022, I took maternity leave.'],
  ['Sabbatical', 'From 2019 to 2022, I took a sabbatical.'],
  ['NYSC - class teacher', 'Earlier, I did my NYSC as a Class Teacher (2019–2022).'],
  ['NYSC / IT officer', 'Earlier, I did my NYSC as an IT Officer (2019–2022).'],
  ['Intern / research assistant', 'Earlier, I was an Intern and Research Assistant (2019–2022).'],
  ['Internship - data analysis', 'Earlier, I did an internship in data analysis (2019–2022).'],
])('tells a pause as one: %s', (role, told) => {
  expect(path({ role, start: '2019', end: '2022' })).toBe(told);
});
