import { expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';

const texts = (role: string, earlier?: string) =>
  [0, 1, 2, 3, 4, 5]
    .flatMap((variant) => {
      const experience = earlier === undefined ? [] : [{ role: earlier, company: 'Larkfield' }];
      const { long, short, linkedin } = compose(
        { role, company: 'Skyward Air', experience },
        { variant },
      ).versions;
      return [long?.text, short?.text, linkedin?.text];
    })
    .join('\n');

it('gives a title that names a group no article', () => {
  expect(texts('Cabin Crew', 'kitchen staff')).not.toMatch(/\ba (Cabin Crew|Kitchen Staff)\b/);
  expect(texts('Cabin Crew')).toMatch(/(as|I'm) Cabin Crew at Skyward Air/i);
});

it('gives every other title its article', () => {
  expect(texts('Crew Member')).toMatch(/\ba Crew Member\b/);
  expect(texts('Staff Nurse', 'Staff Nurse')).toMatch(/\ba Staff Nurse\b/);
});

it('says once that one works for oneself, wherever that was written', () => {
  for (const profile of [
    { role: 'Photographer, self employed' },
    { role: 'Photographer (self-employed)', company: 'self employed' },
    { role: 'Photographer', company: 'Self-employed' },
  ]) {
    const { long, short } = compose(profile).versions;
    expect(long?.text).toContain('self-employed Photographer');
    expect(`${long?.text} ${short?.text}`).not.toMatch(/\(Self|Self Employed|self-employed self/);
  }
  expect(compose({ role: 'freelance translator', company: 'freelance' }).versions.long?.text).toContain(
    'freelance Translator',
  );
});

it('keeps to lines of the role that its holder could sign', () => {
  const all = (role: string, company?: string): string =>
    [0, 1, 2, 3, 4, 5, 6, 7]
      .flatMap((variant) => {
        const { long, short, linkedin } = compose(
          { role, company: company ?? 'Larkfield' },
          { variant },
        ).versions;
        return [long?.text, short?.text, linkedin?.text];
      })
      .join('\n');
  expect(all('Bartender')).toMatch(/alcohol|kegs|garnishes/);
  expect(all('Barista')).not.toMatch(/alcohol|kegs|garnish|tabs|pours/);
  expect(all('Sous chef')).not.toMatch(/chop|my station/);
  expect(all('Shop assistant', 'Vega Shoes')).not.toMatch(/food|expired|fridge/);
  expect(all('Shop assistant', 'Green Grocers')).toMatch(/by date/);
  expect(all('Electrician', 'self-employed')).not.toMatch(/next shift|my share/);
});

it('says no field that the title or the employer says already', () => {
  const told = (role: string, domain: string, company = 'Skyward') =>
    Object.values(compose({ role, company, domain, responsibilities: ['check cables daily'] }).versions)
      .map((version) => version?.text ?? '')
      .join('\n');
  expect(told('Tower crane operator', 'construction')).not.toMatch(/construction/i);
  expect(told('Insurance claims handler', 'insurance claims')).not.toMatch(/(?:in|on) insurance claims/);
  expect(told('Clerk', 'construction')).toMatch(/in construction/);
});

it('parts one’s own shop from what one works on', () => {
  const { long } = compose({
    role: 'Tailor - own shop',
    domain: 'suits, school uniforms',
    yearsOfExperience: 9,
    responsibilities: ['measure customers'],
  }).versions;
  expect(long?.text).toMatch(
    /with my own shop and nine years of experience, working on suits and school uniforms/,
  );
});
