import { expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';

const long = (achievements: readonly string[], variant = 0): string =>
  compose({ role: 'Operations manager', achievements: [...achievements] }, { duties: 'submitted', variant })
    .versions.long?.text ?? '';

it('tells results without a verb together, behind those that have one', () => {
  const text = long(['38 weddings last season', 'cut waste by 18%', 'a 98% pass rate']);
  expect(text).toMatch(/I cut waste by 18%\. Further results: 38 weddings last season and a 98% pass rate\./);
});

it('announces one result or two as what they are', () => {
  expect(long(['cut waste by 18%'])).toMatch(/result[^:]*: I cut waste by 18%\./);
  expect(long(['cut waste by 18%', 'won two new clients'])).toMatch(
    /(?:Two results[^:]*|As for results): I cut waste by 18%, and I won two new clients\./,
  );
});

it('never loses a result: what is not supported otherwise stands as it was typed', () => {
  for (const line of ['pod closure tat down from 21d to 9d', 'csat 78 -> 86%', 'F1 .81 -> .89 on tomato']) {
    const { coverage } = compose({ role: 'Analyst', achievements: [line, 'cut waste by 18%'] });
    expect(coverage.used).toContain('/achievements/0');
  }
});
