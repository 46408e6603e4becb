import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importResult } from '../../contract/imports.ts';
import { readResume, UnreadableResume } from '../../importers/index.ts';

/** What comes of the bytes, held to the contract; `undefined` where they are refused, as they may be. */
function outcome(bytes: Uint8Array) {
  try {
    const result = readResume(bytes);
    expect(importResult.safeParse(JSON.parse(JSON.stringify(result))).error).toBeUndefined();
    return result;
  } catch (error) {
    if (error instanceof UnreadableResume) return undefined;
    throw error;
  }
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 700 }),
  fc.constantFrom(
    '',
    ' ',
    '\u202e',
    '\ud800',
    'a'.repeat(2000),
    'Present',
    '2020-13',
    '__proto__',
    '2020',
    '\u0000',
  ),
  fc.lorem({ maxCount: 200, mode: 'sentences' }),
);
const anything = fc.anything({ maxDepth: 2, withBigInt: false });
const oneOf = (good: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 5, arbitrary: good }, { weight: 1, arbitrary: anything });
const text = oneOf(anyText);
const list = (entry: fc.Arbitrary<unknown>) => oneOf(fc.array(entry, { maxLength: 20 }));
const record = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  oneOf(fc.record(fields, { requiredKeys: [] }));

const anyResume = fc.record(
  {
    basics: record({ name: text, label: text, summary: text, email: text }),
    work: list(
      record({
        name: text,
        company: text,
        position: text,
        description: text,
        summary: text,
        startDate: text,
        endDate: text,
        highlights: list(text),
      }),
    ),
    education: list(record({ institution: text, area: text, studyType: text, endDate: text })),
    skills: list(record({ name: text, keywords: list(text) })),
    languages: list(record({ language: text })),
    certificates: list(record({ name: text })),
    awards: anything,
  },
  { requiredKeys: [] },
);

describe('readResume', () => {
  it('throws nothing but its own error, and makes no profile that the service refuses', () => {
    let read = 0;
    fc.assert(
      fc.property(anyResume, (resume) => {
        if (outcome(new TextEncoder().encode(JSON.stringify(resume)))) read++;
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(500);
  });

  it('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        outcome(bytes);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a good file with bytes changed', () => {
    const good = new TextEncoder().encode(
      '{"basics":{"label":"Nurse"},"work":[{"position":"Nurse","startDate":"2020-01","highlights":["a 1%","b"]}]}',
    );
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const bytes = good.slice();
        for (const [place, byte] of changes) bytes[place] = byte;
        outcome(bytes);
      }),
      { numRuns: 2000 },
    );
  });
});
