import { describe, expect, it } from 'vitest';
import { EXTREME_LINES, EXTREME_TEXTS, extremeProfile, extremeText } from '../../../bench/extremes.ts';
import { HOSTILE, LINES, largeProfile, repeated } from '../../../bench/maximal.ts';
import type { Profile } from '../../../engine/types.ts';
import { MOST_EFFORT } from '../../../engine/verify/effort.ts';
import { operationsOf } from './operations.ts';
import { workOf } from './work.ts';

/** So many operations does no check take, whatever meets whatever: some twice those of the largest honest one. */
const MOST_OPERATIONS = 8_500_000;
/** So many operations at most are behind a unit of effort, and behind a check that takes none. */
const [PER_UNIT, AT_LEAST] = [150, 300_000];

type Named<T> = readonly (readonly [string, T])[];

const PROFILES: Named<(share: number) => Profile> = [
  ...Object.entries(EXTREME_LINES).map(
    ([name, part]) => [name, (share: number) => extremeProfile(part, share)] as const,
  ),
  ...Object.entries(LINES).map(
    ([name, line]) => [`lines of ${name}`, (share: number) => largeProfile(line, share)] as const,
  ),
];
const TEXTS: Named<(characters: number) => string> = [
  ...Object.entries(EXTREME_TEXTS).map(
    ([name, part]) => [name, (characters: number) => extremeText(part, characters)] as const,
  ),
  ...Object.entries(HOSTILE).map(
    ([name, part]) => [name, (characters: number) => repeated(part, characters)] as const,
  ),
];

/** Numbers that look drawn by lot, the same in every run. */
function* lots(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const lot = lots(20_240_611);
const drawn = <T>(all: readonly T[]): T => all[Math.floor(lot.next().value * all.length)] as T;
/** Every kind of profile meets texts of two kinds, and every kind of text a profile. */
const PAIRS = [
  ...PROFILES.flatMap((profile) => [1, 2].map(() => [profile, drawn(TEXTS)] as const)),
  ...TEXTS.map((text) => [drawn(PROFILES), text] as const),
];
const named = PAIRS.map(([[line, profileOf], [text, textOf]]) => ({ line, text, profileOf, textOf }));

describe('the largest profile against the longest text, made to be slow', () => {
  it.each(named)('takes bounded work: $line, $text', { timeout: 60_000 }, ({ profileOf, textOf }) => {
    const [profile, text] = [profileOf(1), textOf(20_000)];
    let effort = 0;
    const operations = operationsOf(() => {
      ({ effort } = workOf(profile, text, MOST_EFFORT));
    });
    expect(operations).toBeLessThan(MOST_OPERATIONS);
    // Nothing is done that is not counted.
    expect(operations).toBeLessThan(AT_LEAST + PER_UNIT * effort);
  });
});

describe('a check made to be slow', () => {
  it.each(named)(
    'grows no faster than its text: $line, $text',
    { timeout: 60_000 },
    ({ profileOf, textOf }) => {
      const profile = profileOf(1 / 16);
      const [one, two] = [2000, 4000].map((characters) => workOf(profile, textOf(characters)).effort);
      expect(two).toBeLessThan(2.6 * (one ?? 0) + 1000);
    },
  );

  it.each(named)(
    'grows no faster than its profile: $line, $text',
    { timeout: 60_000 },
    ({ profileOf, textOf }) => {
      const text = textOf(500);
      const [one, two] = [1 / 4, 1 / 2].map((share) => workOf(profileOf(share), text).effort);
      expect(two).toBeLessThan(2.6 * (one ?? 0) + 1000);
    },
  );
});
