import { isPartOfAddress } from './address.ts';
import type { Category } from './data.ts';
import { spellingAt } from './match.ts';
import { isMeant } from './meant.ts';
import { type Spelling, spellingsFrom } from './spellings.ts';
import type { Token } from './tokens.ts';

/** A technology found among the words of a text: `size` words from the word at `index` on. */
export interface Find {
  readonly index: number;
  readonly size: number;
  readonly spelling: Spelling;
}

/**
 * The technologies that a text names, in order. The longest match wins; none overlap.
 *
 * @param beginnings the places of the words that a spelling may begin with, in order; all, where it is not known
 * @example
 * scan(tokenise('wrote it in Go'), []).map(({ index }) => index); // [3]
 */
export function scan(
  tokens: readonly Token[],
  stack: readonly string[],
  beginnings: Iterable<number> = tokens.keys(),
): readonly Find[] {
  const spelt = speltAmong(tokens, beginnings);
  const candidates = collect(tokens, spelt, () => true);
  if (candidates.every(({ spelling }) => spelling.kind === 'name')) return candidates;
  const technical =
    candidates.some(({ spelling }) => spelling.kind === 'name' && isTechnical(spelling)) ||
    tokens.some(({ key }) => OF_SOFTWARE.has(key));
  const line = { tokens, stack, technical, caseTells: caseTells(tokens) };
  return collect(tokens, spelt, ({ index, size, spelling }, foundUpTo) => {
    const place = { index, size, foundUpTo, technical: isTechnical(spelling) };
    return spelling.kind === 'name' || isMeant(spelling, line, place);
  });
}

/** Whether some words of a text spell a technology, whatever they mean there. */
export function mayFind(tokens: readonly Token[]): boolean {
  return collect(tokens, speltAmong(tokens, tokens.keys()), () => true).length > 0;
}

/** The longest spelling from each of some words on, whatever it means there. */
function speltAmong(tokens: readonly Token[], beginnings: Iterable<number>): readonly Find[] {
  const spelt: Find[] = [];
  for (const index of beginnings) {
    const spelling = spellingAt(tokens, index) ?? versioned(tokens, index);
    if (spelling !== undefined) spelt.push({ index, size: spelling.keys.length, spelling });
  }
  return spelt;
}

/** Those that count, none overlapping. */
function collect(
  tokens: readonly Token[],
  spelt: readonly Find[],
  counts: (find: Find, foundUpTo: number) => boolean,
): readonly Find[] {
  const finds: Find[] = [];
  let foundUpTo = -1;
  for (const find of spelt) {
    const { index, size } = find;
    if (index < foundUpTo || isPartOfAddress(tokens, index, size, foundUpTo === index)) continue;
    if (!counts(find, foundUpTo)) continue;
    finds.push(find);
    foundUpTo = index + size;
  }
  return finds;
}

/** Whether a line leaves ordinary words in lower case, unlike a heading or one in capitals. */
function caseTells(tokens: readonly Token[]): boolean {
  let [capitals, small] = [0, 0];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.key.length < 4) continue;
    if (token.text === token.key) small += 1;
    else if (spellingsFrom(token.key).length === 0) capitals += 1;
  }
  return capitals < 2 || small >= capitals;
}

/** "python3", "angular15": a name of at least three letters with its version attached. */
function versioned(tokens: readonly Token[], index: number): Spelling | undefined {
  const key = tokens[index]?.key ?? '';
  const letters = lettersBeforeVersion(key);
  if (letters < 3 || letters === key.length || key.length - letters > 4) return undefined;
  return spellingsFrom(key.slice(0, letters)).find(
    (spelling) => spelling.keys.length === 1 && spelling.kind === 'name',
  );
}

/**
 * How many of a word's letters come before the digits that it ends with.
 *
 * @example
 * lettersBeforeVersion('python3'); // 6
 */
export function lettersBeforeVersion(key: string): number {
  let end = key.length;
  while (end > 0 && isDigit(key.charCodeAt(end - 1))) end -= 1;
  return end;
}

function isDigit(unit: number): boolean {
  return unit > 0x2f && unit < 0x3a;
}

/** Whether a tool belongs to those that software is made with: one of them tells what the other means. */
function isTechnical({ technology }: Spelling): boolean {
  return TECHNICAL.has(technology.category);
}

/** Words that only people who make software use. */
const OF_SOFTWARE = new Set(
  'api apis backend backends frontend frontends microservice microservices codebase endpoint endpoints repo repos sdk e2e etl devops'.split(
    ' ',
  ),
);

const TECHNICAL: ReadonlySet<Category> = new Set<Category>([
  'language',
  'runtime',
  'backend',
  'api',
  'realtime',
  'frontend',
  'css',
  'mobile',
  'database',
  'cache',
  'search',
  'orm',
  'queue',
  'cloud',
  'hosting',
  'storage',
  'container',
  'iac',
  'cicd',
  'vcs',
  'server',
  'monitoring',
  'logging',
  'testing',
  'quality',
  'auth',
  'data',
  'ml',
  'build',
]);
