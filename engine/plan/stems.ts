import type { Theme } from '../packs/pack.ts';

/** The longer words of a text by their first five letters, so that "migrate" meets "migration". */
export function stems(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const lower = text.toLowerCase();
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    if (isLetter(lower, at)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (at - start > 3) found.add(lower.slice(start, Math.min(at, start + 5)));
      start = -1;
    }
  }
  return found;
}

/** The stems of a theme's heading. Themes are constants, so that each heading is looked at once. */
export function headingStems(theme: Theme, heading: string): ReadonlySet<string> {
  const known = headings.get(theme) ?? new Map<string, ReadonlySet<string>>();
  headings.set(theme, known);
  const read = known.get(heading) ?? stems(heading);
  known.set(heading, read);
  return read;
}

const headings = new WeakMap<Theme, Map<string, ReadonlySet<string>>>();

/** How many of the stems of one text stand in another. */
export function sharedStems(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of own) if (other.has(stem)) shared += 1;
  return shared;
}

/** By code unit, since every wording of every typical duty is read; half a surrogate pair is no letter. */
function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit > 0x60 && unit < 0x7b;
  return unit >= 0x80 && LETTER.test(text.charAt(at));
}

const LETTER = /\p{L}/u;
