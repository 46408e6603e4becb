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
