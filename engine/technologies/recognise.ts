import type { Category, Technology } from './data.ts';
import { distance, lettersOf, mayBeNear } from './distance.ts';
import { isOrdinary } from './ordinary.ts';
import { compact, spellingsByLetter, technologyOf } from './spellings.ts';

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
  if (key.length < SHORTEST_TYPO || typed.length > LONGEST_ENTRY) return undefined;
  if (isOrdinary(key) || find(typed) !== undefined) return undefined;
  let best: { readonly name: string; readonly edits: number } | undefined;
  const letters = lettersOf(key);
  for (const { spelling, letters: others, name } of spellingsByLetter(key.charAt(0))) {
    // Four letters are one edit from too many names, except from one that merely has a letter more.
    if (key.length === SHORTEST_TYPO && spelling.length <= SHORTEST_TYPO) continue;
    const limit = Math.min(spelling.length, key.length) <= 7 ? 1 : 2;
    if (!mayBeNear(letters, others, limit)) continue;
    const edits = distance(spelling, key, limit);
    if (edits <= limit && (best === undefined || edits < best.edits)) best = { name, edits };
  }
  return best?.name;
}

const SHORTEST_TYPO = 4;
/** Contract: a stack entry has at most 60 characters. */
const LONGEST_ENTRY = 60;

function find(typed: string): Technology | undefined {
  if (typed.length > LONGEST_ENTRY) return undefined;
  // Full-width letters and the like are the same letters to a reader.
  const readable = ASCII.test(typed) ? typed : typed.replace(/[®™©]/g, '').normalize('NFKC');
  const exact = technologyOf(readable);
  if (exact !== undefined) return exact;
  const unversioned = withoutVersion(readable.trim());
  // "R410a" is a refrigerant, "Sentinel-2" a satellite.
  return unversioned.length < 2 || PLAIN_NUMBERED.test(readable) ? undefined : technologyOf(unversioned);
}

const PLAIN_NUMBERED = /^(?:sentinel|landsat|resnet|model) ?-?\d/i;

const ASCII = /^[ -~]*$/;

/** "Java 17" and "Excel (2019)" without what stands behind the name. */
function withoutVersion(typed: string): string {
  const found = VERSION.exec(typed);
  if (found === null) return typed;
  let end = found.index;
  while (end > 0 && /[\s(-]/.test(typed.charAt(end - 1))) end -= 1;
  return typed.slice(0, end);
}

/** "17", "v3.2", "2019)", "15+", "3.x", "10/11", "19c". */
const VERSION = /(?:v|ver\.?|version)?\s*\d[\d.x/]{0,12}[a-z]?\+?\)?$/i;
