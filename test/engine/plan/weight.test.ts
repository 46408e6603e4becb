import { expect, it } from 'vitest';
import { readBrief } from '../../../engine/plan/read-brief.ts';
import { byWeight } from '../../../engine/plan/weight.ts';
import type { Profile } from '../../../engine/types.ts';

const ranked = (profile: Profile): readonly string[] => {
  const brief = readBrief(profile, {});
  return byWeight(brief.duties, brief).map(({ words }) => words);
};

it('puts what was written first before all, also when it is a note without a verb', () => {
  const [first] = ranked({
    role: 'Staff nurse',
    responsibilities: ['1:2 patient care', 'check the crash cart every shift', 'helped in a bundle audit'],
  });
  expect(first).toBe('1:2 patient care');
});

it('puts helping and filling in last, and numbers and answering for something before', () => {
  const lines = ranked({
    role: 'Operations executive',
    responsibilities: [
      'plan routes every day',
      'help with stock counts',
      'answer letters when needed',
      'manage a team of 18 riders',
    ],
  });
  expect(lines[1]).toBe('manage a team of 18 riders');
  expect(lines.slice(2)).toEqual(expect.arrayContaining(['help with stock counts']));
});

it('lets an advertisement put a side of the job forward', () => {
  const profile: Profile = {
    role: 'Developer',
    responsibilities: ['build REST APIs', 'review code', 'helped the mobile team with push notifications'],
  };
  const brief = readBrief(profile, { target: { description: 'Push notifications for a mobile team.' } });
  expect(byWeight(brief.duties, brief)[0]?.words).toContain('push notifications');
});
