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

it('tells years, certificates and languages in a sentence each', () => {
  const { linkedin } = compose({
    role: 'Nurse',
    company: 'St Aldhelm',
    yearsOfExperience: 9,
    responsibilities: ['care for 2 patients per shift', 'train new graduates'],
    certifications: ['CCRN'],
    languages: ['english', 'French - spoken'],
  }).versions;
  for (const sentence of [
    'nine years of experience.',
    'hold the CCRN certification.',
    'English and French (spoken).',
  ])
    expect(linkedin?.text).toContain(sentence);
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
  [['B.Ed. appearing'], "I'm working towards a B.Ed."],
  [['BLS', 'PMP - in progress'], "I hold the BLS certification. I'm working towards PMP."],
  [['LL.M. (pursuing)'], "I'm working towards an LL.M."],
  [['PMP - result awaited'], 'Certificates and courses: PMP (result awaited).'],
  [['CA inter cleared'], 'I have cleared CA inter.'],
  [['BLS - renewed 2024', 'SIA licence'], 'I hold an SIA licence and the BLS certification (renewed 2024).'],
  [['ACLS, BLS'], 'I hold ACLS and BLS certifications.'],
  [['welding course ongoing'], "I'm doing a welding course."],
  [['NIMN associate member'], "I'm an associate member of NIMN."],
  [['IAI - 11 papers cleared (CS, CM)'], 'I have cleared 11 IAI papers (CS, CM).'],
  [['Govt Trade Test Grade II, Tailoring'], 'I hold a Government Trade Test Grade II in Tailoring.'],
  [
    ['TESDA NC II - Crane', 'forklift'],
    'I hold a forklift certificate and the TESDA NC II certification (Crane).',
  ],
  [['Social Care Wales registered'], "I'm registered with Social Care Wales."],
  [['ACLS', 'BLS', 'KNMC registered'], 'I hold ACLS and BLS certifications, and am KNMC registered.'],
  [
    ['moving and handling', 'Care Certificate'],
    'I hold a Care Certificate and am certified in moving and handling.',
  ],
  [['40 hrs mediation training'], 'I have done 40 hours of mediation training.'],
  [
    ['AWS Solutions Architect Associate', 'Oracle Certified Java Programmer'],
    'I hold Oracle Certified Java Programmer and AWS Solutions Architect Associate certifications.',
  ],
])('certificates %j', (certifications, text) => {
  expect(textOf({ certifications })).toContain(text);
});

it.each([
  [
    ['English (fluent)', 'Hindi mother tongue', 'Tamil - can read'],
    'I speak fluent English and Hindi (mother tongue), and read Tamil.',
  ],
  [
    ['English C1', 'Hindi (native)', 'Tamil can read only'],
    'I speak English (C1) and Hindi (native), and read Tamil.',
  ],
  [['Tagalog', 'English', 'hindi few words'], 'I speak Tagalog, English, and a few words of Hindi.'],
  [['Welsh (first lang)', 'Deutsch B1'], 'I speak Welsh (my first language) and German (B1).'],
  [['hindi/urdu', 'bit of english'], 'I speak Hindi/Urdu and a bit of English.'],
])('languages %j', (languages, text) => {
  expect(textOf({ languages })).toContain(text);
});
