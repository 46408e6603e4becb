import { expect, it } from 'vitest';
import { spokenLanguage } from '../../../engine/realise/languages.ts';

it.each([
  ['hindi', 'Hindi'],
  ['basic french', 'basic French'],
  ['A little French', 'a little French'],
  ['some Sepedi', 'some Sepedi'],
  ['German conversational', 'conversational German'],
  ['english - fluent', 'fluent English'],
  ['Spanish - intermediate', 'Spanish (intermediate)'],
  ['English B2', 'English (B2)'],
  ['Polish native', 'Polish (native)'],
  ['Tamil (mother tongue)', 'Tamil (mother tongue)'],
])('%s → %s', (typed, told) => {
  expect(spokenLanguage(typed)).toBe(told);
});

it.each(['hindi read write', 'English, speak only', 'sign language interpreting level 6'])(
  '%s stays',
  (typed) => {
    expect(spokenLanguage(typed)).toBeUndefined();
  },
);
