import { describe, expect, it } from 'vitest';
import {
  HOSTILE,
  LINES,
  largeProfile,
  MOST_CHARACTERS,
  manyWords,
  PROSE,
  repeated,
} from '../../../bench/maximal.ts';
import type { Profile } from '../../../engine/types.ts';
import { MOST_EFFORT } from '../../../engine/verify/effort.ts';
import { Statement } from '../../../engine/verify/statement.ts';
import { verify } from '../../../engine/verify/verify.ts';
import { workOf } from './work.ts';

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
    // What is cut off at the end may be a word of its own, which is looked for once.
    expect(two.effort).toBeLessThanOrEqual(2.5 * one.effort + 4000);
  });
});

/** Every value that a claim may name, with ever more of it. */
const GROWING: readonly (readonly [string, string])[] = [
  ['the same number', HOSTILE['the same number'] ?? ''],
  ['names', HOSTILE['names inside a sentence'] ?? ''],
  ['tools', HOSTILE['tools'] ?? ''],
  ['leading', HOSTILE['words of leading'] ?? ''],
  ['scope', HOSTILE['scope'] ?? ''],
  ['causes', HOSTILE['causes'] ?? ''],
  ['what is denied', 'budget and hiring of team 4. '],
  ['what was helped with', 'I ran the audit of store 4. '],
];

describe.each(Object.entries(LINES))('the work of a check against ever more %s', (_, line) => {
  const [half, whole] = [largeProfile(line, 0.5), largeProfile(line)];

  it.each(GROWING)('grows no faster than the profile for %s', (_name, part) => {
    const text = repeated(part, 2500);
    expect(workOf(whole, text).effort).toBeLessThanOrEqual(2.5 * workOf(half, text).effort + 1000);
  });
});

describe('the work of a check', () => {
  it('looks through no more than so many words for the end of a sentence', () => {
    const { sentences } = new Statement(repeated('led ', MOST_CHARACTERS), []);
    expect(Math.max(...sentences.map(({ terms }) => terms.length))).toBeLessThanOrEqual(120);
    expect(sentences.flatMap(({ terms }) => terms).length).toBe(MOST_CHARACTERS / 4);
  });

  it('reads the first numbers of a profile of nothing else, and the others where a text has their words', () => {
    const count = (index: number) => Array.from({ length: 60 }, (_, at) => 7000 + index * 60 + at).join(' ');
    const profile: Profile = {
      role: 'Clerk',
      responsibilities: Array.from({ length: 40 }, (_, index) => count(index)),
      experience: Array.from({ length: 5 }, (_, job) => ({
        role: 'Clerk',
        responsibilities: Array.from({ length: 40 }, (_, index) => count(40 + job * 40 + index)),
      })),
    };
    expect(verify(profile, 'I saw 7001.').supported).toBe(true);
    expect(verify(profile, 'Previously I saw 21300.').claims[0]?.sources).toEqual([
      '/experience/4/responsibilities/38',
    ]);
    expect(verify(profile, 'Previously I saw 21400.').supported).toBe(false);
  });

  it('says once what several lines say alike', () => {
    const responsibilities = Array.from(
      { length: 30 },
      (_, index) => `helped with the audit in year ${index}`,
    );
    const { claims } = verify({ role: 'Clerk', responsibilities }, 'I ran the audit.');
    const raised = claims.filter(({ kind, supported }) => kind === 'strength' && !supported);
    expect(raised.length).toBeGreaterThan(0);
    expect(raised.length).toBeLessThan(4);
  });

  it('counts what was looked at', () => {
    const profile = largeProfile(LINES['one number'], 0.25);
    for (const text of ['I cut 30% of the cost.', 'I cut 77% of the cost.']) {
      expect(workOf(profile, text).effort).toBeGreaterThan(1000);
      expect(workOf(profile, text).effort).toBeLessThan(20_000);
    }
    expect(workOf({ role: 'Clerk' }, 'I cut 30% of the cost.').effort).toBeLessThan(100);
  });

  it('is bounded for the longest text and the largest profile', { timeout: 60_000 }, () => {
    const texts = ['changes of a number that is there', 'words of leading', 'names inside a sentence'];
    for (const [name, line] of Object.entries(LINES)) {
      const profile = largeProfile(line);
      for (const text of texts) {
        const { supported, claims } = verify(profile, repeated(HOSTILE[text] ?? '', MOST_CHARACTERS));
        expect(claims.length, `${name}, ${text}`).toBeGreaterThan(500);
        expect(supported).toBe(false);
      }
    }
  });

  it('reads the largest profile that somebody may have in full', () => {
    const { isSpent } = workOf(largeProfile(LINES.prose), `${PROSE.join('. ')}. `.repeat(3), MOST_EFFORT);
    expect(isSpent).toBe(false);
  });
});
