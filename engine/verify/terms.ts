import { isForeignLetter, isLetter } from '../numbers/words.ts';
import { keyOf } from './keys.ts';

/** A word of a text, with what it is compared by. */
export interface Term {
  /** Lower case. */
  readonly word: string;
  /** The same for all words that say the same ("migrated", "migration"); empty for words that say nothing alone. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a folded text in their order. Hyphens and slashes part words, an apostrophe does not.
 *
 * @example
 * termsOf('Migrated 3 services').map((term) => term.key); // ['migrat', '', 'servic']
 */
export function termsOf(text: string): readonly Term[] {
  const lower = text.toLowerCase();
  // Few scripts change their length with their case; then case is left alone.
  const read = lower.length === text.length ? lower : text;
  const terms: Term[] = [];
  let at = 0;
  while (at < read.length) {
    if (!isInWord(read, at)) {
      at += 1;
      continue;
    }
    const start = at;
    do at += 1;
    while (at < read.length && (isInWord(read, at) || isApostrophe(read, at)));
    while (read.charCodeAt(at) === PLUS || read.charCodeAt(at) === HASH) at += 1;
    const word = read.slice(start, at);
    terms.push({ word, key: keyOf(word), start, end: at });
  }
  return terms;
}

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || (code >= 48 && code <= 57) || isForeignLetter(code);
}

function isApostrophe(text: string, at: number): boolean {
  return text.charCodeAt(at) === APOSTROPHE && isInWord(text, at + 1);
}

const APOSTROPHE = 39;
const PLUS = 43;
const HASH = 35;
