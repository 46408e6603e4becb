import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text } from '../../contract/text.ts';

const line = text({ min: 1, max: 30 });

function faultOf(value: string): string | undefined {
  return line.safeParse(value).error?.issues[0]?.message;
}

describe('text', () => {
  it.each([
    'Backend Developer',
    'Pflegekraft für Kinder',
    '看護師',
    'מפתח תוכנה',
    'مهندس برمجيات',
    'C++ / C#',
    'two\nlines\tand a tab\r\n',
    '👩🏽‍🚀',
    'a\u200Fb',
    '…',
  ])('takes what people type: %j', (value) => {
    expect(line.parse(value)).toBe(value);
  });

  it.each([
    ['\ud800', 'holds a lone surrogate (U+D800) at position 0'],
    ['nurse \udfff', 'holds a lone surrogate (U+DFFF) at position 6'],
    ['a\0b', 'holds a control character (U+0000) at position 1'],
    ['a\u001bb', 'holds a control character (U+001B) at position 1'],
    ['a\u007f', 'holds a control character (U+007F) at position 1'],
    ['a\u0085', 'holds a control character (U+0085) at position 1'],
    ['a\u202egnp', 'holds a text direction override (U+202E) at position 1'],
    ['\u2066a', 'holds a text direction override (U+2066) at position 0'],
  ])('refuses %j, and says where and why', (value, fault) => {
    expect(faultOf(value)).toBe(fault);
  });

  it.each(['   ', '\n\t', '\u200B\u00A0'])('refuses %j, which shows nothing', (value) => {
    expect(faultOf(value)).toBe('is blank');
  });

  it('counts code points, as JSON Schema does', () => {
    expect(faultOf('🚀'.repeat(30))).toBeUndefined();
    expect(faultOf('🚀'.repeat(31))).toBe('is longer than 30 characters');
  });

  it('may be empty where nothing says that it must not be', () => {
    expect(text({ max: 5 }).parse('')).toBe('');
    expect(faultOf('')).toBe('is empty');
  });

  it('refuses every string that is not Unicode, and throws at none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (value) => {
        const { success } = text({ max: 20 }).safeParse(value);
        expect(success && !value.isWellFormed()).toBe(false);
      }),
    );
  });
});
