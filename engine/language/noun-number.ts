import { CONJUNCTIONS, MASS_NOUNS, PREPOSITIONS } from './function-words.ts';
import type { GrammaticalNumber } from './phrase.ts';
import { tokenize } from './tokens.ts';
import { isCountable, isPlural, namesPerson } from './wordclass.ts';

/**
 * The grammatical number of a noun phrase, from the last word before its first preposition or relative clause.
 * Things joined by "and" are plural.
 *
 * @example
 * grammaticalNumber('code reviews for 6 people'); // 'plural'
 */
export function grammaticalNumber(noun: string): GrammaticalNumber {
  const tokens = tokenize(noun);
  let head: (typeof tokens)[number] | undefined;
  for (const [index, token] of tokens.entries()) {
    if (index > 0 && (PREPOSITIONS.has(token.lower) || token.open !== '')) break;
    if (index > 0 && ['that', 'which', 'who', 'when', 'where'].includes(token.lower)) break;
    if (index > 0 && CONJUNCTIONS.has(token.lower)) return 'plural';
    head = token;
    if (token.close.includes(',')) return 'plural';
    if (token.close !== '') break;
  }
  if (!head) return 'unknown';
  const word = head.lower;
  if (MASS_NOUNS.has(word) || word.endsWith('ing')) return 'mass';
  if (isPlural(head)) return 'plural';
  if (/^(?:a|an|one|each|every)$/.test(tokens[0]?.lower ?? '')) return 'singular';
  if (/(?:ment|tion|sion|ness|ity|ance|ence|ship|ware|ics|ism)$/.test(word)) return 'mass';
  return isCountable(head) || namesPerson(word) ? 'singular' : 'unknown';
}
