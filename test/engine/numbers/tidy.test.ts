import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCompounds } from '../../../engine/numbers/compound.ts';
import { quantities } from '../../../engine/numbers/read.ts';
import { sameQuantity } from '../../../engine/numbers/same.ts';
import { tidyNumbers } from '../../../engine/numbers/tidy.ts';

const written: readonly (readonly [string, string])[] = [
  ['reduced p95 from 800ms to 450ms', 'reduced p95 from 800 ms to 450 ms'],
  ['40 % of tickets', '40% of tickets'],
  ['cut costs by 30 %', 'cut costs by 30%'],
  ['mentoring 2 juniors', 'mentoring two juniors'],
  ['managed 2 commis', 'managed two commis'],
  ['care for 2 ventilated patients per shift', 'care for two ventilated patients per shift'],
  ['care for 2 ventilated pts/shift', 'care for two ventilated pts per shift'],
  ['40 hrs/week', '40 hours a week'],
  ['6 months', 'six months'],
  ['releases every 2 wks', 'releases every two weeks'],
  ['cut 3 days from the close', 'cut three days from the close'],
  ['from 3 weeks to 6 days', 'from 3 weeks to 6 days'],
  ['fire drills 2x a yr', 'fire drills twice a year'],
  ['visits 1x/month', 'visits once a month'],
  ['audits 4x a year', 'audits four times a year'],
  ['turning patients 2 hrly', 'turning patients every two hours'],
  ['4-hourly checks', 'four-hourly checks'],
  ['9 tonnes/ha', '9 tonnes per hectare'],
  ['labour of 60 nos on site', 'labour of 60 on site'],
  ['20 hrs/wk', '20 hours a week'],
  ['3 calls per wk', 'three calls per week'],
  ['$50/hour', '$50 an hour'],
  ['£300/day', '£300 a day'],
  ['20 calls/day', '20 calls a day'],
  ['5 visits/mo', 'five visits a month'],
  ['ran 1:1s with 5 people', 'ran 1:1s with five people'],
  ['2 nurses on 14 wards', 'two nurses on 14 wards'],
  ['worked on Angular 15 and 2 APIs', 'worked on Angular 15 and two APIs'],
  ['2nd line support for 6 sites', '2nd line support for six sites'],
  ['20 min rounds', '20-minute rounds'],
  ['from 40 min to 9 min', 'from 40 minutes to 9 minutes'],
  ['3 sec delay', '3-second delay'],
  ['8hr shifts', '8-hour shifts'],
  ['8 hr shifts', '8-hour shifts'],
  ['8hrs a day', 'eight hours a day'],
  ['12 hour shifts', '12-hour shifts'],
  ['5yrs of sales', 'five years of sales'],
  ['1 yr of sales', 'one year of sales'],
  ['5GB of data', '5 GB of data'],
  ['16px grid', '16 px grid'],
  ['250mg tablets', '250 mg tablets'],
  ['3 x faster builds', '3x faster builds'],
  ['1.5h calls', '1.5-hour calls'],
  ['30s timeout', '30 s timeout'],
  ['a balance class for over 65s', 'a balance class for over 65s'],
  ['90mins of play', '90 minutes of play'],
  ['£ 5,000 budget', '£5,000 budget'],
  ['₹ 3 crore', '₹3 crore'],
  ['7 direct reports', 'seven direct reports'],
  ['1 junior', 'one junior'],
  ['9 stores across 2 regions', 'nine stores across two regions'],
  ['led 3 SQL migrations', 'led three SQL migrations'],
  ['over 5 sites', 'over five sites'],
  ['up to 6 guests', 'up to six guests'],
  ['4 times a week', 'four times a week'],
  ['level 3 and 2 courses', 'level 3 and two courses'],
  ['room 5 and 3 labs', 'room 5 and three labs'],
  ['up 5 places', 'up five places'],
  ['40 pct of calls', '40% of calls'],
  ['per hr', 'per hour'],
  ['each wk', 'each week'],
  ['2 juniors, 1 senior', 'two juniors, one senior'],
  ['A4 and 2 posters', 'A4 and two posters'],
  ['since 2019, 3 promotions', 'since 2019, three promotions'],
  ['5S audits on 4 lines', '5S audits on four lines'],
];

const kept: readonly string[] = [
  'a £2m site',
  'limits up to $5m, €600m in all',
  '₹5L saved',
  'a 10k run',
  'served 20k users',
  'on call 24/7',
  '3-4 juniors',
  '3 to 4 juniors',
  'from 3 to 5 nurses',
  'grew the team from 4 engineers to 9',
  '12 nurses and 3 doctors',
  '3 doctors and 12 nurses',
  '3 shops and 40 staff',
  'taught grade 5 pupils',
  'sold 2 bedroom flats',
  'managed 5 star hotels',
  '3 of 5 teams',
  '2 out of 3 audits',
  '10 GB of data',
  '2.5 days',
  '2x faster builds',
  'Rs 5 lakh',
  '10 stores',
  'wrote 4 of the 12 modules',
  '2-person team',
  '5+ sites',
  '~5 sites',
  '3.5 stars',
  '4/5 rating',
  'raised NPS by 8 points',
  '5 a day',
  'day/night shifts',
  '12-15 people, 3 vans',
  '24-hour shifts',
  '1,200 users',
  '2 D models',
  'no 3 sites',
  '3 lb of flour',
  '5m cables',
  '24 V panels',
  'two juniors',
];

describe('tidyNumbers', () => {
  it.each(written)('writes “%s” as “%s”', (typed, tidy) => {
    expect(tidyNumbers(typed, 'en-US')).toBe(tidy);
  });

  it.each(kept)('leaves “%s” as it is', (text) => {
    expect(tidyNumbers(text, 'en-US')).toBe(text);
  });

  it('writes per cent as the spelling has it', () => {
    expect(tidyNumbers('40 per cent of calls', 'en-US')).toBe('40 percent of calls');
    expect(tidyNumbers('40 percent of calls', 'en-GB')).toBe('40 per cent of calls');
  });

  const words = constantFrom(
    ...'cut costs by from to 3 7 2 12 1.5 40 % $ £ £2m $5m ₹5L 5m 5k 800ms 30% 20hrs/wk hrs wk / juniors nurses and , of the grade 5GB 24/7 1:1 2-3 – p95 per day a shift 2x ~ over up 3h two (6 sites) . 1,200 beds level Angular 15 mins 9 yrs'.split(
      ' ',
    ),
  );
  const lines = array(words, { maxLength: 12 }).map((parts) => parts.join(' '));

  it('changes nothing the second time', () => {
    assert(
      property(lines, (line) => {
        const once = tidyNumbers(line, 'en-US');
        expect(tidyNumbers(once, 'en-US')).toBe(once);
      }),
      { numRuns: 3000, seed: 19 },
    );
  });

  it('never changes a value, a unit or what is counted', () => {
    assert(
      property(lines, (line) => {
        const read = (text: string) => joinCompounds(text, quantities(text));
        const [before, after] = [read(line), read(tidyNumbers(line, 'en-US'))];
        expect(after.map((one) => one.counted)).toEqual(before.map((one) => one.counted));
        for (const [index, one] of before.entries()) {
          const other = after[index];
          expect(other !== undefined && sameQuantity(one, other), `${one.text} in “${line}”`).toBe(true);
        }
      }),
      { numRuns: 3000, seed: 19 },
    );
  });
});
