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
