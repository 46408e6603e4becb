import { isPartOfAddress } from './address.ts';
import type { Category } from './data.ts';
import { isMeant, spellingAt } from './meant.ts';
import { type Spelling, spellingsFrom } from './spellings.ts';
import type { Token } from './tokens.ts';

/** A technology found among the words of a text: `size` words from the word at `index` on. */
export interface Find {
  readonly index: number;
  readonly size: number;
  readonly spelling: Spelling;
}

/** The technologies that a text names, in order. The longest match wins; none overlap. */
export function scan(tokens: readonly Token[], stack: readonly string[]): readonly Find[] {
  const candidates = candidatesIn(tokens);
  if (candidates.every(({ spelling }) => spelling.kind === 'name')) return candidates;
  const technical = candidates.some(({ spelling }) => spelling.kind === 'name' && isTechnical(spelling));
  const line = { tokens, stack, technical, caseTells: caseTells(tokens) };
  const finds: Find[] = [];
  let foundUpTo = -1;
  for (const candidate of candidates) {
    const { index, size, spelling } = candidate;
    const place = { index, size, foundUpTo, technical: isTechnical(spelling) };
    if (spelling.kind !== 'name' && !isMeant(spelling, line, place)) continue;
    finds.push(candidate);
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

function candidatesIn(tokens: readonly Token[]): readonly Find[] {
  const candidates: Find[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const spelling = spellingAt(tokens, index) ?? versioned(tokens, index);
    if (spelling === undefined) continue;
    const size = spelling.keys.length;
    const last = candidates.at(-1);
    const followsTool = last !== undefined && last.index + last.size === index;
    if (isPartOfAddress(tokens, index, size, followsTool)) continue;
    candidates.push({ index, size, spelling });
    index += size - 1;
  }
  return candidates;
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

/** How many of a word's letters come before the digits that it ends with. */
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
