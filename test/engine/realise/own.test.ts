import { expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';
import type { Profile } from '../../../engine/types.ts';

const all = (profile: Profile): string =>
  [0, 1, 2, 3, 4, 5, 6, 7]
    .flatMap((variant) =>
      Object.values(compose(profile, { variant }).versions).map((version) => version.text),
    )
    .join('\n');

it('tells nobody who works for themselves of a manager, a role given to them or colleagues', () => {
  for (const profile of [
    { role: 'Electrician', company: 'self' },
    { role: 'Hairdresser', company: 'own salon' },
    { role: 'self employed plumber', company: 'Hart Plumbing' },
    { role: 'Photographer & owner', company: 'Monsoon Frames' },
  ])
    expect(all(profile), profile.role).not.toMatch(
      /my manager|other teams|next shift|colleagues|current role|[Ii]n this role/,
    );
});

it('keeps the owner of a product an employee', () => {
  expect(all({ role: 'Product owner', company: 'Larkfield' })).not.toContain('self-employed');
});

it('leaves out of a title what somebody was', () => {
  const text = all({ role: 'Data analyst (was a line cook till 2022)', company: 'FreshLadle' });
  expect(text).toContain('Data Analyst');
  expect(text).not.toMatch(/cook/i);
});
