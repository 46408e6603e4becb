import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../contract/faults.ts';
import { options } from '../../contract/options.ts';
import { profile } from '../../contract/profile.ts';
import { mediumProfile } from '../builders/profiles.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => `entry ${index}`);

function faults(schema: typeof profile | typeof options, value: unknown) {
  const { error } = schema.safeParse(value);
  return error ? faultsOf(error, schema, value).map(({ pointer, message }) => `${pointer} ${message}`) : [];
}

describe('a profile', () => {
  it('is whole with a role alone', () => {
    expect(profile.parse({ role: 'Nurse' })).toEqual({ role: 'Nurse' });
  });

  it('comes out as it went in', () => {
    expect(profile.parse(mediumProfile())).toEqual(mediumProfile());
  });

  it.each([
    ['role', 120],
    ['name', 100],
    ['company', 120],
    ['domain', 120],
    ['goals', 600],
  ])('takes a %s of %i characters, and not one more', (key, limit) => {
    expect(faults(profile, { role: 'Nurse', [key]: 'x'.repeat(limit) })).toEqual([]);
    expect(faults(profile, { role: 'Nurse', [key]: 'x'.repeat(limit + 1) })).toEqual([
      `/${key} is longer than ${limit} characters`,
    ]);
  });

  it.each([
    ['stack', 60, 60],
    ['responsibilities', 40, 600],
    ['achievements', 40, 600],
    ['certifications', 30, 160],
    ['languages', 20, 60],
  ])('takes %s of %i entries of %i characters, and no more of either', (key, count, limit) => {
    expect(faults(profile, { role: 'Nurse', [key]: many(count) })).toEqual([]);
    expect(faults(profile, { role: 'Nurse', [key]: many(count + 1) })).toEqual([
      `/${key} has more than ${count} entries`,
    ]);
    expect(faults(profile, { role: 'Nurse', [key]: ['x', 'x'.repeat(limit + 1), ''] })).toEqual([
      `/${key}/1 is longer than ${limit} characters`,
      `/${key}/2 is empty`,
    ]);
  });

  it('takes fifteen earlier positions and ten educations', () => {
    const positions = (count: number) => many(count).map((role) => ({ role }));
    const educations = (count: number) => many(count).map((field) => ({ field }));
    expect(faults(profile, { role: 'x', experience: positions(15), education: educations(10) })).toEqual([]);
    expect(faults(profile, { role: 'x', experience: positions(16), education: educations(11) })).toEqual([
      '/experience has more than 15 entries',
      '/education has more than 10 entries',
    ]);
  });

  it.each([0, 0.5, 60])('takes %d years of experience', (yearsOfExperience) => {
    expect(faults(profile, { role: 'x', yearsOfExperience })).toEqual([]);
  });

  it.each([
    [-1, 'is less than 0'],
    [60.1, 'is more than 60'],
    ['4', 'is not a number'],
    [null, 'is not a number'],
  ])('refuses %j years of experience', (yearsOfExperience, fault) => {
    expect(faults(profile, { role: 'x', yearsOfExperience })).toEqual([`/yearsOfExperience ${fault}`]);
  });

  it.each(['2021', '2021-09', '1999-12'])('takes %s as a date', (start) => {
    expect(faults(profile, { role: 'x', experience: [{ role: 'y', start }] })).toEqual([]);
  });

  it.each(['21', '2021-13', '2021-9', 'Jan 2020', '2021-09-01', ''])(
    'does not take %j as a date',
    (start) => {
      expect(faults(profile, { role: 'x', experience: [{ role: 'y', start }] })).toEqual([
        '/experience/0/start is not a date such as 2021 or 2021-09',
      ]);
    },
  );
});

describe('options', () => {
  it.each([
    {},
    { variant: 999, spelling: 'en-GB', tone: 'direct', duties: 'submitted', versions: ['headline', 'long'] },
    { target: { description: 'We look for a nurse.' } },
  ])('take %j', (value) => {
    expect(faults(options, value)).toEqual([]);
  });

  it.each([
    [{ variant: 1000 }, '/variant is more than 999'],
    [{ variant: -1 }, '/variant is less than 0'],
    [{ variant: 1.5 }, '/variant is not a whole number'],
    [{ spelling: 'en' }, '/spelling is none of "en-US", "en-GB"'],
    [{ versions: [] }, '/versions has fewer than 1 entries'],
    [{ versions: ['long', 'long'] }, '/versions names a version twice'],
    [{ versions: ['medium'] }, '/versions/0 is none of "long", "short", "linkedin", "headline"'],
    [{ target: {} }, '/target/description is missing'],
    [{ target: { description: 'x'.repeat(20_001) } }, '/target/description is longer than 20000 characters'],
    [{ spellling: 'en-GB' }, '/spellling unknown key "spellling"; did you mean "spelling"?'],
  ])('refuse %j', (value, fault) => {
    expect(faults(options, value)).toEqual([fault]);
  });
});
