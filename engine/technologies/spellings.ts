import { type Technology, technologies } from './data.ts';
import { tokenise } from './tokens.ts';

/** One way in which prose may name a technology. */
export interface Spelling {
  readonly technology: Technology;
  /** Its words, as `tokenise` reads them. */
  readonly keys: readonly string[];
  /** How it should be written. */
  readonly form: string;
  /** Whether it is also an ordinary word. */
  readonly word: boolean;
}

/** The spellings that begin with a word, longest first. */
export function spellingsFrom(key: string): readonly Spelling[] {
  return byFirstKey.get(key) ?? NONE;
}

const NONE: readonly Spelling[] = [];
const byFirstKey = new Map<string, Spelling[]>();

for (const technology of technologies) {
  const words = new Set(technology.words);
  add(technology, technology.name, technology.name, words);
  for (const form of technology.forms) add(technology, form, form, words);
  for (const alias of technology.aliases) add(technology, alias, technology.name, words);
}
for (const spellings of byFirstKey.values()) spellings.sort((a, b) => b.keys.length - a.keys.length);

function add(technology: Technology, spelling: string, form: string, words: ReadonlySet<string>): void {
  const keys = tokenise(spelling).map((token) => token.key);
  const word = words.has(spelling.toLowerCase());
  put({ technology, keys, form, word });
  if (keys.length > 1) put({ technology, keys: [keys.join('')], form, word });
}

function put(spelling: Spelling): void {
  const first = spelling.keys[0] ?? '';
  const known = byFirstKey.get(first);
  if (known === undefined) byFirstKey.set(first, [spelling]);
  else if (!known.some((other) => other.keys.join(' ') === spelling.keys.join(' '))) known.push(spelling);
}
