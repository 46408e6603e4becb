import * as z from 'zod';
import { TEXT_PATTERN, VISIBLE_TEXT_PATTERN } from './text-pattern.ts';

/**
 * Text as a person types it: `min` to `max` code points, tab and line breaks included. Refused are
 * lone surrogates (not Unicode), other control characters, and the bidirectional overrides that make a text
 * read differently from what it holds. With `min` above zero a text of nothing but blanks is refused too.
 *
 * @example
 * const role = text({ min: 1, max: 120 });
 * role.parse('Backend Developer');
 */
export function text({ min = 0, max }: { readonly min?: number; readonly max: number }) {
  const wellFormed = z
    .string()
    .max(max, `is longer than ${max} characters`)
    .check((context) => {
      const fault = firstUnsafe(context.value);
      if (fault) context.issues.push({ code: 'custom', input: context.value, message: fault });
    });
  if (min === 0) return wellFormed.meta({ pattern: TEXT_PATTERN });
  const visible = wellFormed.min(min, 'is empty').regex(VISIBLE, 'is blank');
  return visible.meta({ pattern: VISIBLE_TEXT_PATTERN });
}

/** At least one character that prints. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Z}]/u;

const UNSAFE: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  { pattern: /\p{Surrogate}/u, name: 'a lone surrogate' },
  { pattern: /[^\P{Cc}\t\n\r]/u, name: 'a control character' },
  { pattern: /[\u202A-\u202E\u2066-\u2069]/u, name: 'a text direction override' },
];

function firstUnsafe(value: string): string | undefined {
  for (const { pattern, name } of UNSAFE) {
    const found = pattern.exec(value);
    if (found) return `holds ${name} (${codePoint(found[0])}) at position ${found.index}`;
  }
  return undefined;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
