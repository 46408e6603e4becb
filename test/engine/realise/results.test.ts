import { expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';

const long = (achievements: readonly string[], variant = 0): string =>
  compose({ role: 'Operations manager', achievements: [...achievements] }, { duties: 'submitted', variant })
    .versions.long?.text ?? '';

it('tells results without a verb together, behind those that have one', () => {
  const text = long(['38 weddings last season', 'cut waste by 18%', 'a 98% pass rate']);
  expect(text).toMatch(
    /I cut waste by 18%\. (?:I can also point to|Further results include) 38 weddings last season and a 98% pass rate\./,
  );
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

it('tells no second result in a row as "went from"', () => {
  const text = long(['attrition 23% to 16%', 'csat 78 -> 86%']);
  expect(text).toContain('attrition went from 23% to 16%, and CSAT rose from 78% to 86%.');
});

it('leads a noun phrase with a sentence that any of them completes', () => {
  expect(long(['38 weddings last season'])).toContain('I can point to 38 weddings last season.');
  expect(long(['6,200 hrs no lifting accident'])).toContain(
    'I can point to 6,200 hours without a lifting accident.',
  );
});

it.each([
  ['AWS bill reduced by 27%, $9k/mo approx', 'the AWS bill was reduced by 27% (about $9k a month).'],
  [
    'quote TAT 3d to 1d after the tool was rewritten',
    'quote turnaround time went from 3 days to 1 day after the tool',
  ],
  ['turnout time on our shift 1:48 to 1:15', 'turnout time on our shift went from 1:48 to 1:15.'],
  ['batch analysis from 6 days down to overnight', 'batch analysis went from 6 days down to overnight.'],
  ['onboarded 43 hospitals in FY24 (was 12)', 'I onboarded 43 hospitals in FY24 (up from 12).'],
  [
    'N2.4bn secondary sales in 2023, 112% of target',
    'secondary sales were N2.4bn in 2023 (112% of the target).',
  ],
  ['Unit citation, 2021 apartment fire', 'my unit received a citation (2021 apartment fire).'],
  ['safety man of the month x3', 'I was named safety man of the month three times.'],
  ['ASM of the year South West 2022', 'I was named ASM of the year (South West) in 2022.'],
  ['best poster, student symposium', 'I received best poster at the student symposium.'],
  ['DAAD travel grant 1,200 EUR', 'I received a DAAD travel grant of 1,200 EUR.'],
  ['1 first author paper (2023), 2 co-author', 'I have one first-author paper (2023), and two as co-author.'],
  [
    'uniform contract of two schools since 2016',
    'I have held the uniform contract of two schools since 2016.',
  ],
  ["I've given evidence 6 times", 'I have given evidence six times.'],
  ['sell-through +14% over last year', 'sell-through went up 14% over last year.'],
  ['5 of 6 in my group passed the re-take', '5 of 6 in my group passed the re-take.'],
  ['Shortlisted, British Podcast Awards 2023', 'I was shortlisted for the British Podcast Awards 2023.'],
])('%s', (typed, told) => {
  expect(long([typed]).toLowerCase()).toContain(told.toLowerCase());
});
