import { expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';
import type { Profile } from '../../../engine/types.ts';

const variants = Array.from({ length: 12 }, (_, variant) => variant);
const opening = (profile: Profile, variant: number) => {
  const [first] = compose(profile, { variant }).versions.linkedin?.sentences ?? [];
  if (first === undefined) throw new Error('The text is empty.');
  return first;
};

const cleaner: Profile = {
  role: 'School cleaner',
  company: 'Eastfield Primary',
  yearsOfExperience: 8,
  responsibilities: ['clean 14 classrooms every evening', 'lock up and set the alarm', 'order supplies'],
};

it('begins with who the person is and what they wrote first, within what a phone shows', () => {
  const firsts = variants.map((variant) => opening(cleaner, variant));
  for (const { text, origin } of firsts) {
    expect(text.length).toBeLessThanOrEqual(130);
    expect(text).toMatch(/School Cleaner|clean 14 classrooms every evening/);
    expect(origin).toBe('submitted');
  }
  for (const variant of variants) {
    const { linkedin } = compose(cleaner, { variant }).versions;
    expect(linkedin?.text.slice(0, 220)).toContain('School Cleaner');
  }
  expect(firsts.some(({ text }) => text.includes('clean 14 classrooms every evening'))).toBe(true);
  expect(new Set(firsts.map(({ text }) => text)).size).toBeGreaterThan(1);
});

it('begins otherwise than the long and the short answer', () => {
  for (const variant of variants) {
    const { long, short, linkedin } = compose(cleaner, { variant }).versions;
    const [hook] = linkedin?.sentences ?? [];
    expect([long?.sentences[0]?.text, short?.sentences[0]?.text]).not.toContain(hook?.text);
  }
});

it('leaves lines that name no act to a sentence behind it', () => {
  const ward: Profile = { ...cleaner, responsibilities: ['1:2 patient care', 'night duty'] };
  for (const variant of variants) {
    const { linkedin } = compose(ward, { variant }).versions;
    expect(opening(ward, variant).text).not.toContain('1:2 patient care');
    expect(linkedin?.text).toMatch(/ provide 1:2 patient care/);
  }
});

it('begins the three texts of a profile in three ways', () => {
  for (const variant of variants) {
    const { long, short, linkedin } = compose(cleaner, { variant }).versions;
    const firsts = [long, short, linkedin].map((version) => version?.text.split(' ').slice(0, 4).join(' '));
    expect(new Set(firsts).size, firsts.join(' / ')).toBe(3);
  }
});

it('tells what the hook told once', () => {
  for (const variant of variants) {
    const text = compose(cleaner, { variant }).versions.linkedin?.text ?? '';
    expect(text.match(/14 classrooms/g)).toHaveLength(1);
    expect(text.match(/eight years/g)).toHaveLength(1);
  }
});

it('makes no hook of a verb that was put to a noun', () => {
  const profile = {
    role: 'Nurse',
    company: 'St Aldhelm',
    responsibilities: ['ward rounds', 'patient complaints'],
  };
  for (const variant of variants) expect(opening(profile, variant).text).not.toMatch(/take part|handle/);
});

it('takes a hook of the role where nothing was written, beside who the person is', () => {
  for (const variant of variants) {
    const { sentences = [] } =
      compose({ role: 'Nurse', company: 'St Aldhelm' }, { variant }).versions.linkedin ?? {};
    const [first, second] = sentences;
    expect([first?.origin, second?.origin]).toContain('typical');
    expect(`${first?.text} ${second?.text}`).toContain('Nurse');
  }
});

it('has no farewell', () => {
  for (const variant of variants)
    expect(compose(cleaner, { variant }).versions.linkedin?.text).not.toMatch(
      /get in touch|send me a message|connect/i,
    );
});
