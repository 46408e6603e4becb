import { describe, expect, it } from 'vitest';
import {
  HOSTILE,
  LINES,
  largeProfile,
  MOST_CHARACTERS,
  manyWords,
  repeated,
} from '../../../bench/maximal.ts';
import type { Profile } from '../../../engine/types.ts';
import { claimsOf } from '../../../engine/verify/claims.ts';
import { Grounds } from '../../../engine/verify/grounds.ts';
import { nounComparison } from '../../../engine/verify/nouns.ts';
import { readClaims } from '../../../engine/verify/read.ts';
import { sourcesOf } from '../../../engine/verify/sources.ts';

/** How many values and lines of a profile one check looks at, and how many claims it makes. */
function workOf(profile: Profile, text: string): { readonly effort: number; readonly claims: number } {
  const sources = sourcesOf(profile);
  const grounds = new Grounds(sources.all());
  const reading = readClaims(text, sources.stack, nounComparison({}));
  const claims = claimsOf(reading, text, grounds, grounds);
  return { effort: grounds.effort, claims: claims.length };
}

const TEXTS: readonly (readonly [string, (characters: number) => string])[] = [
  ...Object.entries(HOSTILE).map(
    ([name, part]) => [name, (characters: number) => repeated(part, characters)] as const,
  ),
  ['many different words', manyWords],
  [
    'one number of many things',
    (characters) => {
      let text = '';
      for (let at = 0; text.length < characters; at++) text += `30% of q${at.toString(36)}z and 12 teams, `;
      return text.slice(0, characters);
    },
  ],
];

describe.each(Object.entries(LINES))('the work of a check against %s', (_, line) => {
  const profile = largeProfile(line, 0.25);

  it.each(TEXTS)('grows no faster than a text of %s', (_name, textOf) => {
    const [one, two] = [workOf(profile, textOf(2500)), workOf(profile, textOf(5000))];
    expect(two.effort).toBeLessThanOrEqual(2.5 * one.effort + 1000);
  });
});

describe('the work of a check', () => {
  it('counts what was looked at', () => {
    const profile = largeProfile(LINES['one number'], 0.25);
    expect(workOf(profile, 'I cut 30% of the cost.').effort).toBeGreaterThan(300);
    expect(workOf(profile, 'I cut 30% of the cost.').effort).toBeLessThan(10_000);
    expect(workOf(profile, 'I cut 77% of the cost.').effort).toBeLessThan(1000);
  });

  it('is bounded for the longest text and the largest profile', { timeout: 60_000 }, () => {
    const texts = ['changes of a number that is there', 'words of leading', 'names inside a sentence'];
    for (const [name, line] of Object.entries(LINES)) {
      const profile = largeProfile(line);
      for (const text of texts) {
        const { effort, claims } = workOf(profile, repeated(HOSTILE[text] ?? '', MOST_CHARACTERS));
        expect(claims).toBeGreaterThan(500);
        expect(effort, `${name}, ${text}`).toBeLessThan(400_000);
      }
    }
  });
});
