import { readFileSync } from 'node:fs';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../../engine/numbers/read.ts';
import { described } from './described.ts';

const traps = readFileSync(new URL('./quantities.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes(' =>') && !line.startsWith('# '))
  .map((line) => {
    const at = line.lastIndexOf(' =>');
    return { text: line.slice(0, at), expected: line.slice(at + 3).trim() };
  });

describe('quantities', () => {
  it.each(traps)('reads “$text”', ({ text, expected }) => {
    expect(quantities(text).map(described).join(' | ')).toBe(expected);
  });

  it('knows more than 250 traps', () => {
    expect(traps.length).toBeGreaterThan(250);
  });

  it('says where in the text each quantity stands, whatever is invisible or astral before and in it', () => {
    const text = '\u200bCut 🚀 costs by 𝟒\u200d𝟎% for ４０ ﬁrms.';
    const found = quantities(text);
    expect(found.map((one) => one.value)).toEqual([40, 40]);
    expect(found.map((one) => text.slice(one.start, one.end))).toEqual(found.map((one) => one.text));
    expect(found[0]?.text).toBe('𝟒\u200d𝟎%');
  });

  it('finds offsets that hold its text, in any text whatever', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const { start, end, text: taken, value } of quantities(text)) {
          expect(text.slice(start, end)).toBe(taken);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 2000, seed: 19 },
    );
  });

  it('reads what looks alike as what it looks like', () => {
    for (const text of [
      '40%',
      '４０％',
      '٤٠٪',
      '۴۰٪',
      '४०%',
      '𝟒𝟎%',
      '4\u200b0%',
      '4\u00ad0 %',
      '40\u202f%',
    ]) {
      expect(quantities(text).map(described), text).toEqual(['40 percent']);
    }
    expect(quantities('tw\u043e \u0458uniors').map(described)).toEqual(['2 (junior)']);
  });

  // Reading that grew with the square of the length would take minutes here.
  it.each([
    '1,23,',
    '1.2.',
    '1-2-',
    '1 000 ',
    'one hundred and ',
    'from 1 to ',
    `${'a '.repeat(20)}9 `,
    '$1',
    '1/2/',
    '–1',
    'x2x',
    "1'000",
    '1k+',
    'cut it by 1% and ',
    'over about ~1 ',
  ])('reads a long text of “%s” to its end', (part) => {
    const text = part.repeat(Math.ceil(200_000 / part.length));
    const last = quantities(text).at(-1);
    expect(last?.end).toBeGreaterThan(text.length - 2 * part.length - 16);
  });
});
