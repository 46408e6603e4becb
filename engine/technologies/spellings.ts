import { type Spelt, type Technology, technologies } from './data.ts';
import { tokenise } from './tokens.ts';

/** One way in which prose may name a technology. */
export interface Spelling {
  readonly technology: Technology;
  /** Its words, as `tokenise` reads them. */
  readonly keys: readonly string[];
  /** What stands before each of its words. */
  readonly gaps: readonly string[];
  /** How it should be written. */
  readonly form: string;
  readonly kind: Spelt['kind'];
}

/** The spellings that begin with a word, longest first. */
export function spellingsFrom(key: string): readonly Spelling[] {
  return byFirstKey.get(key) ?? NONE;
}

/** "MongoDB" is also typed "mongo db". */
const SPLIT = /^([A-Z][A-Za-z]{2,}?)(DB|SQL|QL|JS|API|MQ|CI|ORM)$/;
/** "my sql" may be somebody's SQL. */
const DETERMINERS = new Set(['My', 'No']);

const NONE: readonly Spelling[] = [];
const byFirstKey = new Map<string, Spelling[]>();

for (const technology of technologies) {
  for (const spelt of technology.spellings) {
    // An alias too common for prose counts there only with a capital, which this one has not.
    if (spelt.kind === 'entry' && !spelt.right) continue;
    add(technology, spelt, spelt.right ? spelt.text : technology.name);
  }
}
for (const spellings of byFirstKey.values()) spellings.sort((a, b) => b.keys.length - a.keys.length);

function add(technology: Technology, { text, kind }: Spelt, form: string): void {
  const tokens = tokenise(text);
  const keys = tokens.map((token) => token.key);
  put({ technology, keys, gaps: tokens.map((token) => token.gap), form, kind });
  if (keys.length > 1) put({ technology, keys: [keys.join('')], gaps: [''], form, kind });
  const parts = tokens.length === 1 ? SPLIT.exec(text) : null;
  if (parts?.[1] !== undefined && parts[2] !== undefined && !DETERMINERS.has(parts[1])) {
    put({ technology, keys: [parts[1].toLowerCase(), parts[2].toLowerCase()], gaps: ['', ' '], form, kind });
  }
}

function put(spelling: Spelling): void {
  const first = spelling.keys[0] ?? '';
  const known = byFirstKey.get(first);
  if (known === undefined) byFirstKey.set(first, [spelling]);
  else if (!known.some((other) => sameKeys(other.keys, spelling.keys))) known.push(spelling);
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
