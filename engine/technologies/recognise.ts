import type { Category, Technology } from './data.ts';
import { compact, compactSpellings, technologyOf } from './spellings.ts';

/**
 * The technology that a stack entry names, under the name one writes in prose. Case, spaces, dots, hyphens
 * and slashes are free, and a version may follow ("Java 17", "angular 15+"). A longer phrase that merely
 * contains a tool is not recognised, nor is anything longer than 60 characters.
 *
 * @example
 * recognise('node js'); // { name: 'Node.js', category: 'runtime' }
 */
export function recognise(typed: string): { name: string; category: Category } | undefined {
  const found = find(typed);
  return found === undefined ? undefined : { name: found.name, category: found.category };
}

/**
 * A known tool that an unknown entry probably means: the same first letter and one edit away, two for more
 * than seven letters. For a warning only: a guess is never written into a text.
 *
 * @example
 * suggest('kuberntes'); // 'Kubernetes'
 */
export function suggest(typed: string): string | undefined {
  const key = compact(typed);
  if (key.length < SHORTEST_TYPO || typed.length > LONGEST_ENTRY || find(typed) !== undefined)
    return undefined;
  const limit = key.length <= 7 ? 1 : 2;
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const [known, name] of compactSpellings()) {
    if (known.charAt(0) !== key.charAt(0) || Math.abs(known.length - key.length) > limit) continue;
    const edits = distance(known, key);
    if (edits <= limit && (best === undefined || edits < best.edits)) best = { name, edits };
  }
  return best?.name;
}

/** Shorter entries are one edit from too many names. */
const SHORTEST_TYPO = 4;
/** Contract: a stack entry has at most 60 characters. */
const LONGEST_ENTRY = 60;

function find(typed: string): Technology | undefined {
  if (typed.length > LONGEST_ENTRY) return undefined;
  // Full-width letters and the like are the same letters to a reader.
  const readable = ASCII.test(typed) ? typed : typed.replace(/[®™©]/g, '').normalize('NFKC');
  const exact = technologyOf(readable);
  if (exact !== undefined) return exact;
  const unversioned = readable.trim().replace(VERSION, '');
  return unversioned === '' ? undefined : technologyOf(unversioned);
}

const ASCII = /^[ -~]*$/;

/** "17", "v3.2", "(2019)", "15+", "3.x", "10/11", "19c". */
const VERSION = /[\s(-]*(?:v|ver\.?|version)?\s*\d[\d.x/]{0,12}[a-z]?\+?\)?$/i;

/** Edits from one word to the other; two neighbours swapped are one edit. */
function distance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
        edits = Math.min(edits, at(before, j - 2) + 1);
      }
      row.push(edits);
    }
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
