import type { Effort } from './effort.ts';
import { type Lexeme, lexemeOf } from './lexemes.ts';

/** The words that one check has met. To meet one for the first time takes effort, whatever was met in earlier checks. */
export class Lexicon {
  readonly #effort: Effort;
  readonly #met = new Map<string, Lexeme>();

  constructor(effort: Effort) {
    this.#effort = effort;
  }

  /** Looks a lower-case word up. */
  of(word: string): Lexeme {
    const known = this.#met.get(word);
    if (known !== undefined) return known;
    this.#effort.spend(NEW);
    const lexeme = lexemeOf(word);
    this.#met.set(word, lexeme);
    return lexeme;
  }
}

/** What it takes to look up a word that is new. */
const NEW = 2.5;
