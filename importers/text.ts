import type { Warnings } from './warnings.ts';

/**
 * Text without what a profile refuses: lone surrogates, control characters, direction overrides. White space of any
 * kind becomes one space, and what shows nothing becomes ''.
 *
 * @example
 * tidy(' Led\u0000 a\n team '); // 'Led a team'
 */
export function tidy(text: string): string {
  const kept = text
    .replaceAll(/\p{Surrogate}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return /[^\s\p{Cc}\p{Cf}\p{Z}]/u.test(kept) ? kept : '';
}

/**
 * The text of a value, tidied and cut to `max` UTF-16 units between two words; `undefined` where there is none. What
 * is no text is left out with a warning.
 *
 * @example
 * textAt('Nurse', '/basics/label', 120, warnings); // 'Nurse'
 */
export function textAt(value: unknown, pointer: string, max: number, warnings: Warnings): string | undefined {
  const text = stringOf(value, pointer, warnings);
  return text === undefined ? undefined : cutTo(tidy(text), pointer, max, warnings);
}

/**
 * The lines of a list of texts, or of one text with line breaks. A line that is too long becomes its sentences.
 *
 * @example
 * linesAt(['Led a team'], '/work/0/highlights', 600, warnings); // [{ text: 'Led a team', … }]
 */
export function linesAt(value: unknown, pointer: string, max: number, warnings: Warnings): string[] {
  if (value === undefined || value === null) return [];
  const entries = Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : [value];
  if (Array.isArray(value) && value.length > MOST_ENTRIES) {
    warnings.add('left-out', pointer, `Entries after the first ${MOST_ENTRIES} are left out.`);
  }
  return entries.flatMap((entry, index) => {
    const place = Array.isArray(value) ? `${pointer}/${index}` : pointer;
    const text = stringOf(entry, place, warnings) ?? '';
    return text
      .split(/[\r\n\u2028\u2029]+/)
      .flatMap((line) => sentencesOf(tidy(line)))
      .flatMap((line) => cutTo(line, place, max, warnings) ?? []);
  });
}

/** As many entries of a list as are looked at. */
export const MOST_ENTRIES = 500;

/** After a word of four letters or more, since shorter ones are often abbreviations: "St. Mary's". */
function sentencesOf(line: string): string[] {
  return line.split(/(?<=[\p{L}\p{N}%)]{4}[.!?])\s(?=\p{Lu})/u);
}

function stringOf(value: unknown, pointer: string, warnings: Warnings): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  warnings.add('left-out', pointer, 'Is left out: it is not text.');
  return undefined;
}

function cutTo(text: string, pointer: string, max: number, warnings: Warnings): string | undefined {
  if (text === '') return undefined;
  if (text.length <= max) return text;
  warnings.add('cut', pointer, `Is cut to ${max} characters.`);
  // A word more than fits shows where the last one that fits ends; one word alone is cut inside.
  const end = text.slice(0, max + 1).lastIndexOf(' ');
  return tidy(text.slice(0, end > 0 ? end : max)) || undefined;
}
