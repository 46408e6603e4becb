import { lettersBeforeVersion } from '../technologies/scan.ts';
import { spellingsFrom } from '../technologies/spellings.ts';
import { keysOf } from '../technologies/tokens.ts';
import type { Effort } from './effort.ts';
import type { Evidence } from './evidence.ts';
import { keyOf } from './keys.ts';

/**
 * Values by their words, as places in their order. One pass over the words; what a word is compared by, is a part of or
 * names is asked once for each different word. What takes effort is counted where it is done.
 */
export class WordIndex {
  readonly #all: readonly Evidence[];
  readonly #effort: Effort;
  /** One place, or several: most words of a large profile of many words stand in one. */
  readonly #byWord = new Map<string, number | number[]>();
  /** The first two words of each value. */
  readonly #firsts: string[] = [];
  readonly #seconds: string[] = [];
  #sorted: readonly string[] | undefined;
  #places: ReadonlyMap<Evidence, number> | undefined;
  /** Words with signs inside, by what stands between the signs: "r&d" by "r" and "d". */
  readonly #wordsByRun = new Map<string, string[]>();
  #wordsByKey: ReadonlyMap<string, readonly string[]> | undefined;
  #wordsByTechnology: ReadonlyMap<string, readonly string[]> | undefined;
  readonly #saying = new Map<string, readonly Evidence[]>();
  readonly #withKey = new Map<string, readonly Evidence[]>();
  readonly #withBeginning = new Map<string, readonly Evidence[]>();
  readonly #naming = new Map<string, readonly Evidence[]>();

  constructor(all: readonly Evidence[], effort: Effort) {
    this.#all = all;
    this.#effort = effort;
    for (const [place, { text }] of all.entries()) {
      effort.spend(SCANNING * text.length);
      const words = keysOf(text);
      effort.spend(KEEPING * words.length);
      this.#firsts.push(words[0] ?? '');
      this.#seconds.push(words[1] ?? '');
      for (const word of words) {
        const known = this.#byWord.get(word);
        if (known === undefined) {
          effort.spend(NEW);
          this.#byWord.set(word, place);
          if (!PLAIN.test(word) && SIGNED.test(word)) {
            effort.spend(PARTING);
            for (const run of new Set(word.split(NOT_IN_RUNS)))
              if (run !== word) add(this.#wordsByRun, run, word);
          }
        } else if (typeof known === 'number') {
          if (known !== place) this.#byWord.set(word, [known, place]);
        } else if (known[known.length - 1] !== place) known.push(place);
      }
    }
  }

  /** The values that have a word, or have it between the signs of another. */
  saying(word: string): readonly Evidence[] {
    return this.#kept(this.#saying, word, () => this.#having([word, ...(this.#wordsByRun.get(word) ?? [])]));
  }

  /** Every word, in the order of the values. */
  get words(): Iterable<string> {
    return this.#byWord.keys();
  }

  /** The place of a value among the others. */
  placeOf(one: Evidence): number {
    this.#places ??= new Map(this.#all.map((value, place) => [value, place]));
    return this.#places.get(one) ?? 0;
  }

  has(word: string): boolean {
    return this.#byWord.has(word);
  }

  /** The values that begin with two words of which something holds. */
  beginning(holds: (first: string, second: string) => boolean): readonly Evidence[] {
    this.#effort.spend(PASSING * this.#all.length);
    return this.#all.filter((_, place) => holds(this.#firsts[place] ?? '', this.#seconds[place] ?? ''));
  }

  /** The values that have a word that begins with some letters. */
  withBeginning(letters: string): readonly Evidence[] {
    return this.#kept(this.#withBeginning, letters, () => this.#having(this.wordsFrom(letters)));
  }

  /** The words that begin with some letters. */
  wordsFrom(letters: string): readonly string[] {
    const words = this.#inOrder();
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] ?? '') < letters) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (words[end]?.startsWith(letters) === true) end += 1;
    this.#effort.spend(PASSING * (end - low));
    return words.slice(low, end);
  }

  #inOrder(): readonly string[] {
    if (this.#sorted === undefined) {
      this.#effort.spend(SORTING * this.#byWord.size);
      this.#sorted = [...this.#byWord.keys()].sort();
    }
    return this.#sorted;
  }

  /** The values that have a word of this key. */
  withKey(key: string): readonly Evidence[] {
    this.#wordsByKey ??= this.#wordsBy((word) => {
      const key = keyOf(word);
      return key === '' ? [] : [key];
    });
    return this.#kept(this.#withKey, key, () => this.#having(this.#wordsByKey?.get(key) ?? []));
  }

  /** The values that may name a technology: all that do in a line, and perhaps others. */
  naming(technology: string): readonly Evidence[] {
    return this.#kept(this.#naming, technology, () => this.#having(this.#technologies.get(technology) ?? []));
  }

  /** Every technology that some value may name. */
  get technologies(): Iterable<string> {
    return this.#technologies.keys();
  }

  get technologyCount(): number {
    return this.#technologies.size;
  }

  get #technologies(): ReadonlyMap<string, readonly string[]> {
    this.#wordsByTechnology ??= this.#wordsBy((word) => {
      const letters = lettersBeforeVersion(word);
      const bare = letters === word.length ? [] : spellingsFrom(word.slice(0, letters));
      // "AWS" alone is no "AWS Lambda".
      return [...spellingsFrom(word), ...bare].flatMap(({ technology, keys }) =>
        keys.every((key, at) => at === 0 || this.#byWord.has(key)) ? [technology.name] : [],
      );
    });
    return this.#wordsByTechnology;
  }

  #wordsBy(namesOf: (word: string) => readonly string[]): ReadonlyMap<string, readonly string[]> {
    const index = new Map<string, string[]>();
    for (const word of this.#byWord.keys()) {
      this.#effort.spend(READING);
      for (const name of namesOf(word)) add(index, name, word);
    }
    return index;
  }

  /** The values that have one of some words, each once, in their order. */
  #having(words: readonly string[]): readonly Evidence[] {
    const lists = words.flatMap((word) => {
      const places = this.#byWord.get(word);
      return places === undefined ? [] : [typeof places === 'number' ? [places] : places];
    });
    const [first = []] = lists;
    const places = lists.length < 2 ? first : [...new Set(lists.flat())].sort((one, other) => one - other);
    return places.flatMap((place) => this.#all[place] ?? []);
  }

  #kept(
    found: Map<string, readonly Evidence[]>,
    question: string,
    find: () => readonly Evidence[],
  ): readonly Evidence[] {
    const known = found.get(question);
    if (known !== undefined) return known;
    const answer = find();
    this.#effort.spend(FINDING + PASSING * answer.length);
    found.set(question, answer);
    return answer;
  }
}

/** What it takes to scan a character, to keep a word, one that is new, to go past one, and to read one. */
const [SCANNING, KEEPING, NEW, PASSING, READING] = [0.01, 0.08, 0.6, 0.05, 0.8];
/** What it takes to put a word into order, to part one at its signs, and to answer a question. */
const [SORTING, PARTING, FINDING] = [0.4, 1, 1];

const PLAIN = /^[a-z\d]*$/;
const SIGNED = /[^\p{L}\p{N}]/u;
const NOT_IN_RUNS = /[^\p{L}\p{N}]+/u;

function add(index: Map<string, string[]>, name: string, word: string): void {
  const known = index.get(name);
  if (known === undefined) index.set(name, [word]);
  else if (known[known.length - 1] !== word) known.push(word);
}
