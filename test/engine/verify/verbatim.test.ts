import { readFileSync } from 'node:fs';
import { assert, constantFrom, integer, property, shuffledSubarray, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../../engine/numbers/read.ts';
import { tidyNumbers } from '../../../engine/numbers/tidy.ts';
import { canonicalise } from '../../../engine/technologies/mentions.ts';
import type { Profile } from '../../../engine/types.ts';
import { createVerifier, verify } from '../../../engine/verify/verify.ts';

const lines = readFileSync(new URL('./lines.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const complaints = (profile: Profile, text: string): readonly string[] =>
  verify(profile, text)
    .claims.filter((claim) => !claim.supported)
    .map((claim) => `${claim.text}: ${claim.reason}`);

describe('a line of the profile, word for word', () => {
  it('is one of more than two hundred, of every kind of work', () => {
    expect(lines.length).toBeGreaterThan(200);
  });

  it.each(lines)('passes: %s', (line) => {
    const profile: Profile = { role: 'Worker', responsibilities: ['other things', line] };
    expect(complaints(profile, line)).toEqual([]);
    expect(createVerifier(profile).unsupported(line, ['/responsibilities/1'])).toEqual([]);
  });

  it.each(lines)('passes with its tools and numbers written as prose has them: %s', (line) => {
    const profile: Profile = { role: 'Worker', responsibilities: [line] };
    for (const spelling of ['en-US', 'en-GB'] as const) {
      const written = tidyNumbers(canonicalise(line, []), spelling);
      expect(complaints(profile, written)).toEqual([]);
      expect(createVerifier(profile).unsupported(written, ['/responsibilities/0'])).toEqual([]);
    }
  });

  it('passes wherever it stands in the profile and whatever stands around it', () => {
    const several = shuffledSubarray(lines, { minLength: 1, maxLength: 8 });
    assert(
      property(several, constantFrom('\n', '. ', '; ', ' • '), (typed, between) => {
        const [first, ...rest] = typed;
        const profile: Profile = {
          role: 'Worker',
          stack: ['excel', 'go', 'Epic'],
          goals: first ?? '',
          achievements: rest.slice(0, 3),
          experience: [{ role: 'Helper', responsibilities: rest.slice(3) }],
        };
        expect(complaints(profile, typed.join(between))).toEqual([]);
      }),
      { numRuns: 400, seed: 19 },
    );
  });

  it('passes with its digits in another script or width, and with marks that nobody sees', () => {
    const zeros = constantFrom(0x660, 0x966, 0xff10, 0x1d7ce);
    assert(
      property(constantFrom(...lines), zeros, (line, zero) => {
        const written = line.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
        const joined = line.replace(/(?<=\d)(?=\d)/g, '\u200d');
        const profile: Profile = { role: 'Worker', responsibilities: [line] };
        expect(complaints(profile, joined)).toEqual([]);
        // A name with figures in it ("EC2") in another script is for the technologies to recognise.
        const numbers = verify(profile, written).claims.filter(({ kind }) => kind === 'number');
        expect(numbers.filter((claim) => !claim.supported).map((claim) => claim.text)).toEqual([]);
      }),
      { numRuns: 600, seed: 19 },
    );
  });
});

describe('a line of the profile with one figure changed', () => {
  const numbered = lines.flatMap((line) =>
    quantities(line)
      .filter(({ text }) => /[1-9]/.test(text))
      .map((quantity) => ({ line, quantity })),
  );
  const changes = tuple(constantFrom(...numbered), integer({ min: 1, max: 8 }));

  it('is refused, unless the line has the changed number too', () => {
    assert(
      property(changes, ([{ line, quantity }, step]) => {
        const { start, end, text } = quantity;
        const changed = text.replace(/[1-9]/, (digit) => String(((Number(digit) - 1 + step) % 9) + 1));
        const others = quantities(line).filter((other) => other.start !== start);
        const corrupted = line.slice(0, start) + changed + line.slice(end);
        const [read] = quantities(corrupted).filter((other) => other.start === start);
        if (others.some((other) => other.value === read?.value)) return;
        const { claims } = verify({ role: 'Worker', responsibilities: [line] }, corrupted);
        const refused = claims.filter((claim) => !claim.supported);
        expect(refused.length, `${line} → ${corrupted}`).toBeGreaterThan(0);
      }),
      { numRuns: 3000, seed: 19 },
    );
  });
});
