import { describe, expect, it } from 'vitest';
import { quantities } from '../../../engine/numbers/read.ts';
import { sameQuantity } from '../../../engine/numbers/same.ts';

function same(one: string, other: string): boolean {
  const [first] = quantities(one);
  const [second] = quantities(other);
  if (first === undefined || second === undefined) throw new Error(`No quantity in “${one}” or “${other}”`);
  return sameQuantity(first, second) && sameQuantity(second, first);
}

describe('sameQuantity', () => {
  it.each([
    ['1.2M users', '1.2 million users'],
    ['1.2M users', '1,200,000 users'],
    ['1 200 000 users', '1.200.000 users'],
    ['40%', '40 percent'],
    ['40%', 'forty per cent'],
    ['3 juniors', 'three juniors'],
    ['12 eggs', 'a dozen eggs'],
    ['20 min', '20 minutes'],
    ['90 minutes', '1.5 hours'],
    ['0.8 s', '800 ms'],
    ['two weeks', '14 days'],
    ['6 months', '0.5 years'],
    ['18 months', 'a year and a half'],
    ['₹3 crore', 'Rs 30,000,000'],
    ['₹5L', 'INR 5 lakh'],
    ['$1.5M', '1.5 million dollars'],
    ['£20k', '20,000 GBP'],
    ['2x', 'twofold'],
    ['3 times faster', '3x faster'],
    ['cut in half', 'half of the time'],
    ['half of the team', '50% of the team'],
    ['halved the time', 'in half'],
    ['p95', '95th percentile'],
    ['p99', 'P99'],
    ['v2.1', 'version 2.1'],
    ['Angular 15', 'angular v15'],
    ['since 2019', '2019-03'],
    ['Level 3', 'level-3'],
    ['5 GB', '5000 MB'],
    ['1.5 km', '1500 metres'],
    ['40%', '٤٠٪'],
    ['24/7', '24/7 cover'],
  ])('takes “%s” and “%s” for the same', (one, other) => {
    expect(same(one, other)).toBe(true);
  });

  it.each([
    ['40%', '41%'],
    ['40%', '40 points'],
    ['40%', '40 percentage points'],
    ['$40', '€40'],
    ['$40', '40 users'],
    ['40 ms', '40 s'],
    ['40 hours', '40 days'],
    ['3 months', '3 weeks'],
    ['3 years', '3 months'],
    ['3 juniors', 'three hours'],
    ['1.2M users', '1.2k users'],
    ['5 lakh', '5 crore'],
    ['5 GB', '5 MB'],
    ['p95', 'p99'],
    ['v2.1', 'v2.10'],
    ['Level 3', 'Level 4'],
    ['Level 3', 'Grade 3'],
    ['2019', '2021'],
    ['24/7', '24/5'],
    ['1:1', '1:4'],
    ['2nd line', '3rd line'],
    ['KS1', 'KS2'],
    ['doubled sales', 'tripled sales'],
    ['doubled sales', 'halved sales'],
    ['2x', '2%'],
    ['5 kV', '5 V'],
    ['3 doctors', 'level 3'],
  ])('keeps “%s” and “%s” apart', (one, other) => {
    expect(same(one, other)).toBe(false);
  });
});
