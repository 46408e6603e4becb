import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../contract/text.ts';
import { TEXT_PATTERN, VISIBLE_TEXT_PATTERN } from '../../contract/text-pattern.ts';

const anyUnit = fc
  .oneof(fc.integer({ min: 0, max: 0x2fff }), fc.integer({ min: 0xe000, max: 0xffff }))
  .map((code) => String.fromCodePoint(code));
const anyText = fc.array(anyUnit, { maxLength: 3 }).map((units) => units.join(''));

describe('the pattern of the document', () => {
  it.each([
    ['text that may be empty', TEXT_PATTERN, text({ max: 10 })],
    ['text that must show something', VISIBLE_TEXT_PATTERN, text({ min: 1, max: 10 })],
  ])('takes what the service takes: %s', (_, pattern, schema) => {
    const documented = new RegExp(pattern);
    fc.assert(
      fc.property(anyText, (value) => {
        expect(documented.test(value)).toBe(schema.safeParse(value).success);
      }),
      { numRuns: 5000 },
    );
  });

  it('agrees on every single character of the Basic Multilingual Plane', () => {
    const documented = new RegExp(VISIBLE_TEXT_PATTERN);
    const schema = text({ min: 1, max: 1 });
    const disputed: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      if (documented.test(character) !== schema.safeParse(character).success)
        disputed.push(code.toString(16));
    }
    expect(disputed).toEqual([]);
  });
});
