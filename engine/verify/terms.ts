import { type Token, tokenise } from '../technologies/tokens.ts';
import { CONCERNS, type Lexeme, lexemeOf } from './lexemes.ts';

/** A word of a text, with what it is compared by. */
export interface Term {
  /** Lower case. */
  readonly word: string;
  /** As it stands in the text. */
  readonly written: string;
  /** The same for all words that say the same ("migrated", "migration"); empty for words that say nothing alone. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether the word, written with a capital, names something of its own. */
  readonly names: boolean;
}

/**
 * The words of a folded text in their order. Hyphens and slashes part words; a possessive "'s" is a word of its own.
 *
 * @example
 * termsOf('Migrated 3 services').map((term) => term.key); // ['migrat', '', 'servic']
 */
export function termsOf(text: string): readonly Term[] {
  return tokenise(text).map((token) => termOf(token, lexemeOf(token.key)));
}

/** A token that has been looked up already. */
export function termOf({ key: word, text: written, start, end }: Token, { key, concerns }: Lexeme): Term {
  return { word, written, key, start, end, names: (concerns & CONCERNS.name) !== 0 };
}
