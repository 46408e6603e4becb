import { expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';
import type { Education, Profile } from '../../../engine/types.ts';

const linkedin = (education: Education) =>
  compose({ role: 'Engineer', education: [education] }).versions.linkedin?.text ?? '';

it('leaves an abbreviated degree its own full stop, and ends the sentence with one', () => {
  expect(
    linkedin({ qualification: 'B.E.', field: 'Mechanical', institution: 'Larkfield College.' }),
  ).toContain('I studied for a B.E. in Mechanical at Larkfield College.');
  expect(linkedin({ qualification: 'Matric.' })).toMatch(/Education: Matric\.(?!\.)/);
});

it('says "have" of a degree with its year alone, and never of one that is still read for', () => {
  expect(linkedin({ qualification: 'BSc', field: 'Nursing', end: '2019-06' })).toContain(
    'I have a BSc in Nursing (2019).',
  );
  for (const open of ['MBA (pursuing)', 'MSc, 2nd year', 'B.A. (part-time, 3rd semester)'])
    expect(linkedin({ qualification: open, end: '2026' })).not.toMatch(/I have a|qualification is/);
});

it('tells years, certificates and languages as what somebody has, holds and speaks', () => {
  const { linkedin } = compose({
    role: 'Nurse',
    company: 'St Aldhelm',
    yearsOfExperience: 9,
    responsibilities: ['care for 2 patients per shift', 'train new graduates'],
    certifications: ['CCRN'],
    languages: ['english', 'French - spoken'],
  }).versions;
  expect(linkedin?.text).toMatch(/\bI have nine years of experience\./);
  expect(linkedin?.text).toMatch(/\bhold a CCRN certification\b/);
  expect(linkedin?.text).toMatch(/\bspeak English and French \(spoken\)\./);
});

it('tells what somebody without a job has learnt in every text', () => {
  const { long, short, linkedin } = compose({
    role: 'Fresher',
    responsibilities: ['make test cases'],
    education: [{ qualification: 'B.Tech', field: 'IT', institution: 'Larkfield College' }],
  }).versions;
  for (const version of [long, short, linkedin])
    expect(version?.text).toContain('Education: B.Tech in IT, Larkfield College.');
});

const textOf = (profile: Partial<Profile>) =>
  compose({ role: 'Engineer', ...profile }).versions.linkedin?.text ?? '';

it.each([
  [['B.Ed. appearing'], 'Certificates and courses: B.Ed. (appearing).'],
  [['BLS', 'PMP - in progress'], 'Certificates and courses: BLS and PMP (in progress).'],
  [['LL.M. (pursuing)'], 'Certificates and courses: LL.M. (pursuing).'],
  [['CA inter cleared'], 'Certificates and courses: CA inter (cleared).'],
  [['BLS - renewed 2024', 'SIA licence'], 'My certifications are BLS (renewed 2024) and SIA licence.'],
  [['ACLS, BLS'], 'I hold ACLS and BLS certifications.'],
  [['welding course ongoing'], 'Certificates and courses: welding course (ongoing).'],
])('certificates %j', (certifications, text) => {
  expect(textOf({ certifications })).toContain(text);
});

it.each([
  [
    ['English (fluent)', 'Hindi mother tongue', 'Tamil - can read'],
    'Languages: fluent English, Hindi (mother tongue), and Tamil (can read).',
  ],
  [
    ['English C1', 'Hindi (native)', 'Tamil can read only'],
    'Languages: English (C1), Hindi (native), and Tamil (can read only).',
  ],
  [['hindi/urdu', 'bit of english'], 'I speak Hindi/Urdu and a bit of English.'],
])('languages %j', (languages, text) => {
  expect(textOf({ languages })).toContain(text);
});
