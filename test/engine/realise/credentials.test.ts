import { expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';
import type { Education } from '../../../engine/types.ts';

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

it('tells years, certificates and languages in one sentence where it holds them', () => {
  const { linkedin } = compose({
    role: 'Nurse',
    company: 'St Aldhelm',
    yearsOfExperience: 9,
    responsibilities: ['care for 2 patients per shift', 'train new graduates'],
    certifications: ['CCRN'],
    languages: ['english', 'French - spoken'],
  }).versions;
  expect(linkedin?.text).toMatch(
    /I have nine years of experience, hold a CCRN certification,? and speak English and French \(spoken\)\./,
  );
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
