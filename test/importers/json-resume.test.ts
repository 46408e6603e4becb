import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profile as profileSchema } from '../../contract/profile.ts';
import { readResume } from '../../importers/index.ts';

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const read = (resume: object) => readResume(encode(resume));
const codes = (resume: object) =>
  read(resume).warnings.map(({ code, pointer }) => `${code} ${pointer ?? ''}`);
const nurse = { position: 'Nurse', name: "St. Mary's Hospital" };

describe('a JSON Resume', () => {
  it('becomes a profile that the service takes, with what was left out named', () => {
    const file = readFileSync(new URL('../../examples/resumes/json-resume.json', import.meta.url));
    const { format, profile, warnings } = readResume(file);
    expect(format).toBe('json-resume');
    expect(profileSchema.parse(profile)).toEqual({
      name: 'Dev Patel',
      role: 'Senior Backend Developer',
      company: 'Acme Travel',
      domain: 'Hotel booking',
      stack: ['Node.js', 'PostgreSQL', 'Redis', 'Kubernetes', 'GitHub Actions'],
      responsibilities: ['Build REST APIs for the booking flow', 'Mentor two junior developers'],
      achievements: [
        'Reduced p95 of search from 800 ms to 450 ms by adding indexes and a Redis cache',
        'Cut the AWS bill by 30%',
      ],
      experience: [
        {
          role: 'Backend Developer',
          company: 'Blue Tickets',
          start: '2019-03',
          end: '2021-08',
          responsibilities: ['Migrated the order service from MySQL to PostgreSQL.'],
        },
      ],
      education: [
        {
          institution: 'University of Leeds',
          qualification: 'BSc',
          field: 'Computer Science',
          end: '2018-07',
        },
      ],
      certifications: ['CKAD'],
      languages: ['English', 'Gujarati'],
    });
    expect(warnings.map(({ pointer }) => pointer)).toEqual([
      '/basics/label',
      '/projects',
      '/basics/summary',
      '/skills/0/name',
      '/skills/1/name',
    ]);
  });

  it('of the older shape is read as well', () => {
    expect(
      read({ work: [{ company: 'Acme', position: 'Cook', website: 'https://a.example' }] }).profile,
    ).toEqual({
      role: 'Cook',
      company: 'Acme',
    });
  });

  it('takes the job without an end for the current one, wherever it stands', () => {
    const { profile, warnings } = read({
      work: [
        { position: 'Porter', startDate: '2012', endDate: '2015' },
        { position: 'Nurse', startDate: '2020-02', endDate: 'Present' },
        { position: 'Care Assistant', startDate: '2015', endDate: '2020-01' },
      ],
    });
    expect([profile.role, profile.experience?.map(({ role }) => role)]).toEqual([
      'Nurse',
      ['Care Assistant', 'Porter'],
    ]);
    expect(warnings).toEqual([]);
  });

  it('says that it guesses when several jobs go on, or all have ended', () => {
    const going = {
      work: [
        { position: 'A', startDate: '2019' },
        { position: 'B', startDate: '2021' },
      ],
    };
    expect(read(going).profile.role).toBe('B');
    expect(codes(going)).toEqual(['guessed /work/1']);
    const ended = {
      work: [
        { position: 'A', endDate: '2019' },
        { position: 'B', endDate: '2021' },
      ],
    };
    expect(read(ended).profile.role).toBe('B');
    expect(codes(ended)).toEqual(['guessed /work/1']);
  });

  it('lends the title of the person to a job that has none', () => {
    const resume = { basics: { label: 'Nurse' }, work: [{ name: 'Acme' }] };
    expect(read(resume).profile).toEqual({ role: 'Nurse', company: 'Acme' });
    expect(codes(resume)).toEqual(['guessed /basics/label']);
  });

  it('leaves out an earlier job without a title, and says so', () => {
    expect(codes({ work: [nurse, { name: 'Acme', endDate: '2019' }] })).toEqual(['left-out /work/1']);
  });

  it.each([
    ['2021-09-30', '2021-09'],
    ['2021-09-30T00:00:00Z', '2021-09'],
    ['2021-9', '2021-09'],
    ['2021/09', '2021-09'],
    ['09/2021', '2021-09'],
    ['Sept. 2021', '2021-09'],
    ['September 2021', '2021-09'],
    ['2021', '2021'],
    ['2021-13', '2021'],
    ['03/04/2021', '2021'],
    [2021, '2021'],
  ])('reads the date %s as %s', (written, date) => {
    const { profile, warnings } = read({ work: [nurse, { position: 'Porter', endDate: written }] });
    expect(profile.experience?.[0]?.end).toBe(date);
    expect(warnings).toEqual([]);
  });

  it('leaves out what is no date', () => {
    const resume = {
      work: [{ ...nurse, startDate: 'last summer' }],
      education: [{ area: 'Care', endDate: '21' }],
    };
    expect(codes(resume)).toEqual(['left-out /work/0/startDate', 'left-out /education/0/endDate']);
  });

  it('tells results from duties among the highlights', () => {
    const highlights = [
      'Reduced falls by 30%',
      'Train 12 new graduates a year',
      'Wrote the line-care checklist',
    ];
    const { profile } = read({ work: [{ ...nurse, highlights }] });
    expect(profile.achievements).toEqual(['Reduced falls by 30%']);
    expect(profile.responsibilities).toEqual([
      'Train 12 new graduates a year',
      'Wrote the line-care checklist',
    ]);
  });

  it('parts a summary into sentences, but not at a short word with a full stop', () => {
    const summary = "Caring for patients at St. Mary's Hospital. Charting in Epic.\n• Training new graduates";
    expect(read({ work: [{ ...nurse, summary }] }).profile.responsibilities).toEqual([
      "Caring for patients at St. Mary's Hospital.",
      'Charting in Epic.',
      '• Training new graduates',
    ]);
  });

  it('takes a long description for duties, and a short one for the field', () => {
    expect(read({ work: [{ ...nurse, description: 'Teaching hospital' }] }).profile.domain).toBe(
      'Teaching hospital',
    );
    const long = 'We care for ventilated patients around the clock and train new graduates on the ward.';
    expect(read({ work: [{ ...nurse, description: long }] }).profile.responsibilities).toEqual([long]);
  });

  it('names tools once, by keyword, or by name where a skill has no keywords', () => {
    const skills = [
      { name: 'Web', keywords: ['React', 'react'] },
      { name: 'SQL' },
      'Excel',
      { keywords: [] },
    ];
    expect(read({ work: [nurse], skills }).profile.stack).toEqual(['React', 'SQL', 'Excel']);
  });

  it('keeps to the limits of a profile, and says what it cut', () => {
    const { profile, warnings } = read({
      basics: { name: 'word '.repeat(60) },
      work: [
        {
          position: `${'very '.repeat(40)}long`,
          highlights: Array.from({ length: 50 }, (_, n) => `Duty ${n}`),
        },
      ],
      skills: Array.from({ length: 80 }, (_, n) => `Tool ${n}`),
      education: Array.from({ length: 12 }, () => ({ area: 'Care' })),
    });
    expect(profileSchema.safeParse(profile).error).toBeUndefined();
    expect(profile.name?.endsWith('word')).toBe(true);
    expect(warnings.map(({ code, pointer }) => `${code} ${pointer}`).sort()).toEqual([
      'cut /basics/name',
      'cut /work/0/position',
      'left-out /education',
      'left-out /skills',
      'left-out /work/0/highlights',
    ]);
  });

  it('points at what a template left behind', () => {
    expect(codes({ basics: { name: 'John Doe' }, work: [{ position: 'CEO', name: 'Pied Piper' }] })).toEqual([
      'sample-text /name',
      'sample-text /company',
    ]);
  });

  it('takes nothing personal but the name', () => {
    const basics = {
      name: 'Ana',
      email: 'ana@example.com',
      phone: '555',
      url: 'https://ana.example',
      location: {},
    };
    expect(JSON.stringify(read({ basics, work: [nurse] }))).not.toMatch(/example|555/);
  });

  it.each([
    ['work that is no list', { basics: { label: 'Nurse' }, work: 'none' }, 'left-out /work'],
    ['a job that is no object', { basics: { label: 'Nurse' }, work: ['Nurse'] }, 'left-out /work/0'],
    [
      'a title that is no text',
      { basics: { label: 'Nurse' }, work: [{ position: {}, name: 'A' }] },
      'left-out /work/0/position',
    ],
    ['an unknown section', { basics: { label: 'Nurse' }, 'a/b': 1 }, 'left-out /a~1b'],
  ])('goes on after %s', (_, resume, warning) => {
    expect(codes(resume)).toContain(warning);
  });
});
