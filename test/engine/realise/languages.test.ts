import { expect, it } from 'vitest';
import { listedLanguage, spokenLanguage } from '../../../engine/realise/languages.ts';

it.each([
  ['hindi', 'Hindi'],
  ['hindi/urdu', 'Hindi/Urdu'],
  ['bit of english', 'a bit of English'],
  ['Dutch basics', 'basic Dutch'],
  ['isiZulu', 'isiZulu'],
  ['basic french', 'basic French'],
  ['A little French', 'a little French'],
  ['some Sepedi', 'some Sepedi'],
  ['German conversational', 'conversational German'],
  ['english - fluent', 'fluent English'],
  ['Spanish - intermediate', 'Spanish (intermediate)'],
  ['English B2', 'English (B2)'],
  ['Polish native', 'Polish (native)'],
  ['Tamil (mother tongue)', 'Tamil (mother tongue)'],
  ['Deutsch B1', 'German (B1)'],
  ['Japanese N2', 'Japanese (N2)'],
  ['British Sign Language level 2', 'British Sign Language (level 2)'],
  ['svenska, flytande', 'fluent Swedish'],
  ['hindi few words', 'a few words of Hindi'],
])('%s → %s', (typed, told) => {
  expect(spokenLanguage(typed)).toBe(told);
});

it.each(['hindi read write', 'English, speak only', 'sign language interpreting level 6'])(
  '%s stays',
  (typed) => {
    expect(spokenLanguage(typed)).toBeUndefined();
  },
);

it.each([
  ['Tamil - can read', 'Tamil (can read)'],
  ['Sanskrit - reading', 'Sanskrit (reading)'],
  ['hindi (speak only)', 'Hindi (speak only)'],
  ['english: read, write', 'English (read, write)'],
  ['mandarin HSK 4', 'Mandarin (HSK 4)'],
  ['kannada spoken only', 'Kannada (spoken only)'],
  ['sign language (BSL level 2)', 'Sign language (BSL level 2)'],
])('in a list %s → %s', (typed, listed) => {
  expect(listedLanguage(typed)).toBe(listed);
});
