import { expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';
import type { Profile } from '../../../engine/types.ts';

const headline = (profile: Profile): string => compose(profile).versions.headline?.text ?? '';

it('shows the tools of who makes software, and of other trades those that belong to them', () => {
  expect(headline({ role: 'Backend developer', stack: ['nodejs', 'mongo db'] })).toBe(
    'Backend Developer | Node.js, MongoDB',
  );
  expect(headline({ role: 'Graphic designer', stack: ['Photoshop', 'Illustrator', 'Word'] })).toMatch(
    /\| Photoshop, Illustrator$/,
  );
});

it('shows no tool of every office or shop, and none whose kind it does not know', () => {
  for (const stack of [
    ['Word', 'WhatsApp'],
    ['vacutainer', 'EMIS cards'],
  ])
    expect(headline({ role: 'School teacher', company: 'Eastfield Primary', stack })).not.toMatch(
      /Word|WhatsApp|vacutainer|EMIS/i,
    );
});

it('tells the years where little else is known', () => {
  expect(headline({ role: 'Puppet maker', domain: 'theater', yearsOfExperience: 14 })).toBe(
    'Puppet Maker | Theater | 14 years of experience',
  );
});

it('says that one works for oneself', () => {
  expect(headline({ role: 'beekeeper (self employed, mead)', domain: 'honey' })).toMatch(
    /^Self-employed Beekeeper \(Mead\)/i,
  );
});

it('shows no course, and no certificate that the title says already', () => {
  expect(
    headline({
      role: 'Tower crane operator',
      domain: 'high-rise',
      certifications: ['TÜV tower crane operator', 'moving and handling', 'CSCS blue card'],
    }),
  ).toBe('Tower Crane Operator | CSCS blue card | High-rise');
});

it('shows the own nouns of the field rather than what is typical of the role', () => {
  expect(headline({ role: 'Tailor', domain: 'suits, school uniforms, kitenge', yearsOfExperience: 19 })).toBe(
    'Tailor | Suits, school uniforms, kitenge | 19 years of experience',
  );
  expect(headline({ role: 'Actuary', domain: 'health insurance, retail + group' })).toContain(
    '| Health insurance (retail & group)',
  );
});
