import { expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';
import type { Education } from '../../../engine/types.ts';

const linkedin = (education: Education) =>
  compose({ role: 'Engineer', education: [education] }).versions.linkedin?.text ?? '';

it('leaves an abbreviated degree its own full stop, and ends the sentence with one', () => {
  expect(
    linkedin({ qualification: 'B.E.', field: 'Mechanical', institution: 'Larkfield College.' }),
  ).toContain('Education: B.E. in Mechanical, Larkfield College.');
  expect(linkedin({ qualification: 'B.E.' })).toMatch(/Education: B\.E\.(?!\.)/);
});

it('tells what somebody without a job has learnt in every text', () => {
  const { long, short, linkedin } = compose({
    role: 'Fresher',
    responsibilities: ['make test cases'],
    education: [{ qualification: 'B.Tech', field: 'IT', institution: 'Larkfield College' }],
  }).versions;
  for (const version of [long, short, linkedin])
    expect(version?.text).toContain('Education: B.Tech in IT, Larkfield College.');
});
