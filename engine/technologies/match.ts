import { type Spelling, spellingsFrom } from './spellings.ts';
import type { Token } from './tokens.ts';

/**
 * The longest spelling that begins at a word.
 *
 * @example
 * spellingAt(tokenise('node js'), 0)?.form; // 'Node.js'
 */
export function spellingAt(tokens: readonly Token[], index: number): Spelling | undefined {
  const first = tokens[index];
  if (first === undefined) return undefined;
  for (const spelling of spellingsFrom(first.key)) {
    if (matches(spelling, tokens, index)) return spelling;
  }
  return undefined;
}

function matches(spelling: Spelling, tokens: readonly Token[], index: number): boolean {
  for (let offset = 1; offset < spelling.keys.length; offset++) {
    const token = tokens[index + offset];
    if (token === undefined || token.key !== spelling.keys[offset]) return false;
    if (!JOINERS.has(token.gap) && token.gap !== spelling.gaps[offset]) return false;
  }
  return true;
}

const JOINERS = new Set(['', ' ', '.', '-']);
