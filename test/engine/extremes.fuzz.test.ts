import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE, LINES } from '../../bench/maximal.ts';
import * as contract from '../../contract/profile.ts';
import { compose, type Profile, verify } from '../../engine/index.ts';
import { MOST_EFFORT } from '../../engine/verify/effort.ts';
import { workOf } from './verify/work.ts';

/** So many characters may stand in a line, and in a text. */
const [LINE, TEXT] = [600, 20_000];

/** A piece over and over, up to a length that does not part a character of two units. */
function filled(piece: string, length: number): string {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}

/** What a line or text is filled with: any Unicode, one huge word, or what some reader has most to do with. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
  fc.constantFrom(...Object.values(HOSTILE)).filter((text) => text.trim() !== ''),
  fc.constantFrom(...Object.values(LINES)).map((line) => line(3)),
  fc.constantFrom('a', 'A', '9', '.a', 'ﷺ', '😀', 'é', '٣', '("', '*', '_', '/', '- ', 'led ', 'no x, '),
);
const line = piece.map((text) => filled(text, LINE));
const lines = fc.array(line, { minLength: 40, maxLength: 40 });
const profile: fc.Arbitrary<Profile> = fc.record(
  {
    role: piece.map((text) => filled(text, 120)),
    company: piece.map((text) => filled(text, 120)),
    stack: fc.array(
      piece.map((text) => filled(text, 60)),
      { minLength: 60, maxLength: 60 },
    ),
    responsibilities: lines,
    achievements: lines,
    experience: fc.array(fc.record({ role: line.map((text) => filled(text, 120)), achievements: lines }), {
      maxLength: 3,
    }),
    goals: line,
  },
  { requiredKeys: ['role', 'responsibilities'] },
);

/** As a request gives it: cleaned, or refused. */
const allowed = profile.filter((one) => contract.profile.safeParse(one).success);

describe('the longest of everything', () => {
  it('is composed into texts that account for every line', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(allowed, (one) => {
        const { versions, coverage } = compose(one);
        expect(versions.headline?.characters).toBeLessThanOrEqual(220);
        expect(versions.linkedin?.characters).toBeLessThanOrEqual(2600);
        const accounted = new Set([...coverage.used, ...coverage.omitted.map(({ pointer }) => pointer)]);
        one.responsibilities?.forEach((_, at) => {
          expect(accounted).toContain(`/responsibilities/${at}`);
        });
      }),
      { numRuns: 15 },
    );
  });

  it('is verified with bounded work, whatever the text', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(allowed, piece, (one, part) => {
        const text = filled(part, TEXT);
        expect(workOf(one, text, MOST_EFFORT).effort).toBeLessThan(MOST_WORK);
        for (const { start, end } of verify(one, text).claims) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is verified with bounded work when the text quotes it', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(allowed, (one) => {
        const text = filled(`${one.responsibilities?.join('\n')}\n`, TEXT);
        expect(workOf(one, text, MOST_EFFORT).effort).toBeLessThan(MOST_WORK);
      }),
      { numRuns: 15 },
    );
  });
});

/** What one check may spend, and what has to be read before the first claim is judged. */
const MOST_WORK = 1.5 * MOST_EFFORT;
