import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, type Profile } from '../../engine/index.ts';
import { fixtures } from '../fixtures/profiles.ts';

const words = fc.oneof(
  fc.constantFrom(
    'constructor',
    '__proto__',
    'toString',
    'build APIs',
    '• led a team of 5 | 40%',
    'Responsible for',
    'और ग्राहक सहायता',
    '管理客户',
    'ʇsǝʇ',
    '٣٥٪ faster',
    '🚀🚀',
    '---',
    '""',
    '{domain} [verb] {runtime}',
    '$& $1 $`',
    'a, b; c: d. e! f? (g) [h]',
    '1,200,000 €',
    '*bold* **bold** <b>bold</b>',
    "I'm",
    'I',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.lorem({ maxCount: 12 }),
);
const line = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ').slice(0, 600));
const short = words.map((text) => text.slice(0, 60));

const anyProfile: fc.Arbitrary<Profile> = fc.record(
  {
    name: short,
    role: short,
    seniority: fc.constantFrom('intern', 'junior', 'senior', 'lead', 'executive'),
    company: short,
    domain: short,
    yearsOfExperience: fc.double({ min: 0, max: 60, noNaN: true }),
    stack: fc.array(short, { maxLength: 12 }),
    responsibilities: fc.array(line, { maxLength: 12 }),
    achievements: fc.array(line, { maxLength: 8 }),
    experience: fc.array(
      fc.record({ role: short, company: short, achievements: fc.array(line, { maxLength: 3 }) }),
      {
        maxLength: 3,
      },
    ),
    education: fc.array(fc.record({ institution: short, field: short }), { maxLength: 2 }),
    certifications: fc.array(short, { maxLength: 4 }),
    languages: fc.array(short, { maxLength: 4 }),
    goals: line,
  },
  { requiredKeys: ['role'] },
);

describe('whatever is typed', () => {
  it('gives texts whose sentences account for them, within the limits', () => {
    fc.assert(
      fc.property(anyProfile, fc.nat(999), (profile, variant) => {
        const { versions } = compose(profile, { variant });
        expect(versions.headline?.characters).toBeLessThanOrEqual(220);
        expect(versions.linkedin?.characters).toBeLessThanOrEqual(2600);
        for (const version of Object.values(versions)) {
          const told = version.sentences.map(({ text }) => text).join(' ');
          const bare = (text: string): string => text.replace(/\s+/g, '');
          const headings = new Set(version.sentences.flatMap(({ heading }) => heading ?? []));
          let text = version.text;
          for (const heading of headings) text = text.replace(`• ${heading}: `, '');
          expect(bare(text)).toBe(bare(told));
          expect(version.text).not.toContain('function ');
          expect(version.text).not.toContain('undefined');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is read in time that grows with its length and no worse', () => {
    const full: Profile = {
      role: 'x'.repeat(120),
      stack: Array.from({ length: 60 }, (_, index) => `tool ${index}`),
      responsibilities: Array.from({ length: 40 }, (_, index) =>
        `${'built a thing, and '.repeat(30)}${index}`.slice(0, 600),
      ),
      achievements: Array.from({ length: 40 }, (_, index) => `${'0,'.repeat(290)}${index}`.slice(0, 600)),
      goals: '('.repeat(600),
    };
    const { versions, coverage } = compose(full);
    expect(versions.long?.words).toBeGreaterThan(20);
    expect(coverage.omitted.length).toBeGreaterThan(0);
  });

  it('leaves the profile as it was', () => {
    for (const { profile } of fixtures) {
      const before = JSON.stringify(profile);
      compose(profile);
      expect(JSON.stringify(profile)).toBe(before);
    }
  });
});
