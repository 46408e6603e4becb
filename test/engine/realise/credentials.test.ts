import { expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';
import type { Profile } from '../../../engine/types.ts';

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
  [['IELTS 7.5', 'QTS'], 'I hold an IELTS score of 7.5 and QTS.'],
  [['driving B and C'], 'I hold a driving licence (B and C).'],
  [['DBS enhanced'], 'I hold an enhanced DBS check.'],
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
