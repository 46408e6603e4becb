import { expect, it } from 'vitest';
import { asClause } from '../../../engine/language/telegram.ts';

it.each([
  ['involuntary churn down from 2.8% to 1.6%', 'involuntary churn went down from 2.8% to 1.6%'],
  ['bar sales up 15% after a new menu', 'bar sales went up 15% after a new menu'],
  ['p95 of search 1.8 s -> 420 ms', 'p95 of search went from 1.8 s to 420 ms'],
  ['deploys from weekly to daily', 'deploys went from weekly to daily'],
  ['nightly load cut from 7 hours to 3 hours', 'the nightly load was cut from 7 hours to 3 hours'],
  ['three bridges finished without a fault', 'three bridges were finished without a fault'],
  ['zero safety incidents in FY24', 'there were no safety incidents in FY24'],
  ['no lost-time injury since 2016', 'there has been no lost-time injury since 2016'],
  ['99% of deliveries on time in 2024', '99% of deliveries were on time in 2024'],
  ['error rate below 0.5% in the last 6 months', 'the error rate was below 0.5% in the last 6 months'],
  ['app startup 40% faster', 'app startup became 40% faster'],
  ['best rep of the region in 2023', 'I was the best rep of the region in 2023'],
  ['Marketing Week award finalist 2024', 'I was a Marketing Week award finalist in 2024'],
  ['4.9 stars from 180 reviews', 'I have 4.9 stars from 180 reviews'],
  ['Employee of the month 3 times', 'I was named employee of the month three times'],
])('%s is told as a clause', (line, clause) => {
  expect(asClause(line)).toBe(clause);
});

it.each([
  '85% of clients rebook',
  '38 weddings last season',
  'CSAT of 94% for 3 quarters',
  'requirements traced with 0 missed at go-live',
])('%s stays as it is', (line) => {
  expect(asClause(line)).toBeUndefined();
});
