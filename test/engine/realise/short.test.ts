import { describe, expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';
import type { Profile } from '../../../engine/types.ts';

const variants = Array.from({ length: 10 }, (_, variant) => variant);
const short = (profile: Profile, variant: number): string =>
  compose(profile, { variant }).versions.short?.text ?? '';

describe('the short answer', () => {
  it('tells notes without verbs by plain ones, and the first of them always', () => {
    const nurse: Profile = {
      role: 'Staff nurse',
      company: 'Carmel Hospital',
      yearsOfExperience: 4,
      responsibilities: ['1:2 patient care', 'crash cart checks every shift', 'helped in a bundle audit'],
    };
    for (const variant of variants) {
      expect(short(nurse, variant)).toMatch(/I provide 1:2 patient care/);
      expect(short(nurse, variant)).not.toMatch(/My job is to help/);
    }
  });

  it('keeps a list apart from what stands beside it', () => {
    const producer: Profile = {
      role: 'Podcast producer',
      responsibilities: ['book guests, write the prep docs and run records', 'lead 2 freelance editors'],
    };
    for (const variant of variants)
      expect(short(producer, variant)).toMatch(
        /records(?:, and I|\. I also|\. [A-Z][a-z ]+, I) lead two freelance editors/,
      );
  });

  it('leaves what stands in brackets to readers', () => {
    const developer: Profile = {
      role: 'Game developer',
      responsibilities: ['gameplay systems in C# (camera, triggers, save system)', 'fix bugs before release'],
    };
    for (const variant of variants) {
      expect(short(developer, variant)).toContain('gameplay systems in C#');
      expect(short(developer, variant)).not.toContain('triggers');
    }
  });
});
