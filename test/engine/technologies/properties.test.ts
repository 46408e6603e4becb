import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { technologies } from '../../../engine/technologies/data.ts';
import { canonicalise, mentions } from '../../../engine/technologies/mentions.ts';
import { recognise, suggest } from '../../../engine/technologies/recognise.ts';
import { ordinaryWords } from './ordinary-words.ts';

const names = technologies().flatMap(({ spellings }) => spellings.map(({ text }) => text));
const abbreviations =
  'api apis rest db dbs prod infra dev devs env hr hrs yrs yr mgr dept iv icu er pos it us uk ci cd ui ux sql p&l e2e i ml ac sr jr reqs exp front end back real time role based third party on call follow up check in month'.split(
    ' ',
  );
const glue = 'and or in with using on the a for to of by from managed built wrote team of clients'.split(' ');

const word = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(...names).map((name) => name.toLowerCase()),
  fc.constantFrom(...abbreviations),
  fc.constantFrom(...abbreviations).map((abbreviation) => abbreviation.toUpperCase()),
  fc.constantFrom(...ordinaryWords),
  fc.constantFrom(...glue),
  fc.constantFrom('1', '2', '30%', '1.5', '$2M', '800ms', '3x', '24/7', '10,000', '2019–2021'),
);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '/', '-', ' - ', '. ', ' (', ') ', '.', ' & ', "'s ");
const line = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.map(([text, between]) => text + between).join(''));
const text = fc.oneof(
  line,
  line,
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const stack = fc.array(fc.constantFrom(...names, 'Patient care', ''), { maxLength: 6 });

describe('any text', () => {
  it('is written the same when it is written twice', () => {
    fc.assert(
      fc.property(text, stack, (typed, tools) => {
        const written = canonicalise(typed, tools);
        expect(canonicalise(written, tools)).toBe(written);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps every figure', () => {
    fc.assert(
      fc.property(text, stack, (typed, tools) => {
        expect(figures(canonicalise(typed, tools))).toEqual(figures(typed));
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps what is neither a word nor between the words of a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (typed) => {
        const marks = (of: string) => of.replace(/[\w\s.&'/+#-]/g, '');
        expect(marks(canonicalise(typed, []))).toBe(marks(typed));
      }),
    );
  });

  it('names technologies in order, apart from each other and inside the text', () => {
    fc.assert(
      fc.property(text, stack, (typed, tools) => {
        let done = 0;
        for (const { name, category, start, end } of mentions(typed, tools)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(typed.length);
          expect(recognise(name)).toEqual({ name, category });
          done = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is recognised, or given one suggestion, or neither, never both', () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(recognise(typed) !== undefined && suggest(typed) !== undefined).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The figures of a text. "k8s", "e2e" and "a11y" count letters: they are words. */
function figures(of: string): readonly string[] {
  return (
    of
      .toLowerCase()
      .replace(/(?<![\p{L}\p{N}])(?:k8s|e2e|a11y)(?![\p{L}\p{N}])/gu, '')
      .match(/\d+/g) ?? []
  );
}
