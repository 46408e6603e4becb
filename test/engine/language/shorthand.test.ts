import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../../engine/language/clean.ts';

describe('words that notes shorten', () => {
  it.each([
    ['RCA docs and shipping docs', 'RCA documents and shipping documents'],
    ['wrote the docs', 'wrote the docs'],
    ['updated API docs', 'updated API docs'],
    ['files in Google Docs', 'files in Google Docs'],
    ['library prep for runs', 'library preparation for runs'],
    ['prep list and prep the cold section', 'prep list and prep the cold section'],
    ['med calls and med round', 'medical calls and medication round'],
    ['temp log, temp staff, fridge temps', 'temperature log, temporary staff, fridge temperatures'],
    ['hired 60 temps', 'hired 60 temps'],
    ['60% traffic moved till now', '60% traffic moved so far'],
    ['oncall once in three weeks', 'on-call once in three weeks'],
    ['am oncall for payments', 'am on call for payments'],
    ['dept. meetings with asst. mgr', 'department meetings with assistant manager'],
    ['incl. 3 in PLO', 'including 3 in PLO'],
    ['banquets up to 250 pax', 'banquets up to 250 people'],
    ['uniform orders jan and may', 'uniform orders in January and May'],
    ['count every monday', 'count every Monday'],
    ['stock checked b4 closing', 'stock checked before closing'],
    ['worked for the Dept of Health', 'worked for the Dept of Health'],
  ])('are written out where one meaning is sure: %s', (typed, written) => {
    expect(cleanLine(typed)).toBe(written);
  });

  it.each([
    ['overdue > 60 days reduced', 'overdue over 60 days reduced'],
    ['response <10 min', 'response under 10 min'],
    ['accuracy >= 98%', 'accuracy at least 98%'],
    ['translating ES>EN', 'translating ES>EN'],
  ])('hold no signs of comparison: %s', (typed, written) => {
    expect(cleanLine(typed)).toBe(written);
  });

  it.each([
    ['target per SKU. primary sales tracking', 'target per SKU. Primary sales tracking'],
    ['approx. forty visits', 'approx. forty visits'],
    ['adv. excel', 'adv. excel'],
    ['aux. engine overhaul', 'aux. engine overhaul'],
  ])('begin a sentence with a capital, but not after a short word: %s', (typed, written) => {
    expect(cleanLine(typed)).toBe(written);
  });

  it.each([
    ['2 way radio', 'two-way radio'],
    ['daily pre start checks', 'daily pre-start checks'],
    ['one first author paper', 'one first-author paper'],
    ['for high rise contractor', 'for high-rise contractor'],
    ['long term care', 'long-term care'],
    ['worked full time in the lab', 'worked full time in the lab'],
  ])('are joined as prose joins them: %s', (typed, written) => {
    expect(cleanLine(typed)).toBe(written);
  });

  it('are written out once', () => {
    const once = cleanLine('fridge temps > 5 wks, RCA docs, uniform orders jan and may');
    expect(cleanLine(once)).toBe(once);
  });
});
