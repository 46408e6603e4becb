import type { Term } from './terms.ts';

/** Tells from the words of a text which of several readers have anything to do: a bit for each, one lookup a word. */
export class Marks {
  readonly #tests: readonly ((word: string) => boolean)[];
  readonly #known = new Map<string, number>();

  /** @param tests for each reader, whether a lower-case word may begin something that it reads; at most 31 */
  constructor(tests: readonly ((word: string) => boolean)[]) {
    this.#tests = tests;
  }

  /** The bits of all readers that some word concerns. */
  of(terms: readonly Term[]): number {
    let bits = 0;
    for (const { word } of terms) bits |= this.#known.get(word) ?? this.#read(word);
    return bits;
  }

  #read(word: string): number {
    let bits = 0;
    for (const [at, test] of this.#tests.entries()) if (test(word)) bits |= 1 << at;
    if (this.#known.size < MOST_WORDS) this.#known.set(word, bits);
    return bits;
  }
}

/** So that texts in many words cannot make the memory grow without end. */
const MOST_WORDS = 20_000;
