import { expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';
import type { Education } from '../../../engine/types.ts';

const told = (...education: Education[]): string =>
  compose({ role: 'Engineer', company: 'Acme', education })
    .versions.linkedin?.sentences.filter(({ sources }) => sources.some((one) => one.startsWith('/education')))
    .map(({ text }) => text)
    .join(' ') ?? '';

it('leaves an abbreviated degree its own full stop, and ends the sentence with one', () => {
  expect(told({ qualification: 'B.E.', field: 'Mechanical', institution: 'Larkfield College.' })).toBe(
    'I hold a B.E. in Mechanical Engineering from Larkfield College.',
  );
  expect(told({ qualification: 'Matric.' })).toBe('I completed Matric.');
});

it.each<[Education, string]>([
  [{ qualification: 'BSc', field: 'Nursing', end: '2019-06' }, 'I hold a BSc in Nursing (2019).'],
  [{ qualification: 'BS Marine Engineering' }, 'I hold a BS in Marine Engineering.'],
  [
    { qualification: 'PGD', field: 'Applied stats', institution: 'IGNOU' },
    'I hold a PGD in Applied Statistics from IGNOU.',
  ],
  [
    { qualification: 'B.Tech', field: 'ECE', institution: 'Larkfield College' },
    'I hold a B.Tech in Electronics and Communication Engineering from Larkfield College.',
  ],
  [{ qualification: 'Certificate', field: 'ECE' }, 'I hold a Certificate in ECE.'],
  [
    { qualification: 'ND', field: 'Electrical Engineering (Heavy Current)', end: '2005' },
    'I hold an ND in Electrical Engineering (Heavy Current), 2005.',
  ],
  [
    { qualification: 'A levels', field: 'Business, English, Art' },
    'I have A levels in Business, English and Art.',
  ],
  [{ qualification: 'High school', end: '2004' }, 'I finished high school (2004).'],
  [{ qualification: '12th pass' }, 'I completed the 12th standard.'],
  [
    { institution: 'distance university', field: 'Psychology' },
    'I studied psychology at a distance university.',
  ],
  [
    { qualification: 'Apprenticeship', field: 'Industrial mechanic' },
    'I completed an apprenticeship as an industrial mechanic.',
  ],
  [
    { qualification: 'B.Com, LL.B', institution: 'Gujarat University' },
    'I hold a B.Com and an LL.B from Gujarat University.',
  ],
  [
    { qualification: 'Técnico em Administração', institution: 'ETEC' },
    'My education includes Técnico em Administração from ETEC.',
  ],
])('tells what was finished: %j', (education, text) => {
  expect(told(education)).toBe(text);
});

it.each<[Education, string]>([
  [{ qualification: 'MBA (pursuing)', end: '2026' }, "I'm studying for an MBA (expected in 2026)."],
  [{ qualification: 'MSc, 2nd year' }, "I'm studying for an MSc (second year)."],
  [
    { qualification: 'Dr. rer. nat. (ongoing)', institution: 'MLU Halle', end: 'exp. 2025' },
    "I'm working towards a Dr. rer. nat. at MLU Halle (expected in 2025).",
  ],
  [
    { qualification: 'BSc', field: 'Physics', end: 'dropped out 2012' },
    'I studied for a BSc in Physics (not completed, 2012).',
  ],
])('never takes for finished what goes on or was left: %j', (education, text) => {
  expect(told(education)).toBe(text);
});

it('tells what goes on and what is finished in one sentence, degrees in one style', () => {
  expect(
    told(
      { qualification: 'LL.M. (pursuing)', field: 'Family law', institution: 'RTMNU' },
      { qualification: 'M.Sc', field: 'Biotechnology', end: '2019' },
      { qualification: 'BSc', field: 'Botany', end: '2017' },
    ),
  ).toBe(
    "I'm studying for an LL.M. in Family Law at RTMNU, and I hold an MSc in Biotechnology (2019) and a BSc in Botany (2017).",
  );
});

it('tells what somebody without a job has learnt in every text', () => {
  const { long, short, linkedin } = compose({
    role: 'Fresher',
    responsibilities: ['make test cases'],
    education: [{ qualification: 'B.Tech', field: 'IT', institution: 'Larkfield College' }],
  }).versions;
  for (const version of [long, short, linkedin])
    expect(version?.text).toContain(
      'My education includes a B.Tech in Information Technology at Larkfield College.',
    );
});
