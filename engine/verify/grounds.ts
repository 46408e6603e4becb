import type { Pointer } from '../types.ts';
import { Abbreviations } from './abbreviations.ts';
import type { Effort } from './effort.ts';
import type { Evidence } from './evidence.ts';
import type { Match } from './match.ts';
import { NumberIndex } from './number-index.ts';
import { WordIndex } from './word-index.ts';

/**
 * What a claim may rest on: every value of a profile, or those that a sentence cites. Indexed when first asked. To go
 * through what it gives costs effort, each time.
 */
export class Grounds {
  readonly effort: Effort;
  /** Whether every value that supports a claim is asked for, or one is enough. */
  readonly wanted: 'every' | 'any';
  readonly #all: readonly Evidence[];
  #lines: readonly Evidence[] | undefined;
  #qualifications: readonly Evidence[] | undefined;
  #words: WordIndex | undefined;
  #tools: ReadonlyMap<string, readonly Evidence[]> | undefined;
  #numbers: NumberIndex | undefined;
  #order: ReadonlyMap<Evidence, number> | undefined;
  #found: Map<string, readonly Pointer[]> | undefined;
  #firsts: Map<string, Evidence | 'none'> | undefined;
  #matched: Map<string, readonly Match[]> | undefined;
  #abbreviations: Abbreviations | undefined;

  constructor(all: readonly Evidence[], effort: Effort, wanted: 'every' | 'any' = 'every') {
    this.#all = all;
    this.effort = effort;
    this.wanted = wanted;
  }

  get all(): readonly Evidence[] {
    return this.affordable(this.#all, LISTED);
  }

  /** The responsibilities and achievements. */
  get lines(): readonly Evidence[] {
    this.#lines ??= this.all.filter((one) => one.isLine);
    return this.affordable(this.#lines, LISTED);
  }

  /** How many they are. */
  get lineCount(): number {
    return (this.#lines ?? this.lines).length;
  }

  /** Whether there is so little that all of it is looked through. */
  get isSmall(): boolean {
    return this.#all.length <= FEW;
  }

  /** Roles, certificates and education. */
  get qualifications(): readonly Evidence[] {
    this.#qualifications ??= this.all.filter(({ pointer }) => QUALIFYING.test(pointer));
    return this.affordable(this.#qualifications, LISTED);
  }

  get seniority(): Evidence | undefined {
    return this.#all.find(({ pointer }) => pointer === '/seniority');
  }

  /** The values that have a word of this key. */
  with(key: string): readonly Evidence[] {
    return this.#index.withKey(key);
  }

  /** The values that may say one of some words, in lower case: all that do, and perhaps others. */
  saying(words: Iterable<string>): readonly Evidence[] {
    if (this.isSmall) return this.all;
    return this.ordered([...words].map((word) => this.#index.saying(word)));
  }

  /** The lines that may say one of some words, in lower case; of few lines, all. */
  linesSaying(words: Iterable<string>): readonly Evidence[] {
    return this.lineCount <= FEW_LINES ? this.lines : this.saying(words).filter((one) => one.isLine);
  }

  /** The values that begin with two words of which something holds. */
  beginning(holds: (first: string, second: string) => boolean): readonly Evidence[] {
    return this.#index.beginning(holds);
  }

  /** Whether some value has a word, in lower case. */
  hasWord(word: string): boolean {
    return this.#index.has(word);
  }

  /** The words of the values, in lower case, with signs and without, that begin with some letters. */
  wordsFrom(letters: string): readonly string[] {
    return this.#index.wordsFrom(letters);
  }

  /** The values that have a word that begins with some letters. */
  withBeginning(letters: string): readonly Evidence[] {
    return this.#index.withBeginning(letters);
  }

  /** The values that may have a phrase, in lower case, among their words: all that do, and perhaps others. */
  holding(phrase: string): readonly Evidence[] {
    if (this.isSmall) return this.all;
    const runs = phrase.split(NOT_IN_RUNS).filter((run) => run !== '');
    return shortest(runs.map((run) => this.#index.saying(run))) ?? this.all;
  }

  /** The values that may have all of some keys: all that do, and perhaps others. */
  withAll(keys: Iterable<string>): readonly Evidence[] {
    if (this.isSmall) return this.all;
    return shortest([...keys].map((key) => this.with(key))) ?? this.all;
  }

  /** The values that may name a technology of which something holds: all that do, and perhaps others. */
  naming(holds: (technology: string) => boolean): readonly Evidence[] {
    if (this.isSmall) return this.all;
    const index = this.#index;
    // An entry of a stack names a tool as a whole.
    this.#tools ??= indexed(
      this.all.filter(({ isTool }) => isTool),
      ({ technologies }) => technologies,
    );
    const found: (readonly Evidence[])[] = [];
    this.effort.spend(LOOK * (index.technologyCount + this.#tools.size));
    for (const name of index.technologies) if (holds(name)) found.push(index.naming(name));
    for (const [name, values] of this.#tools) if (holds(name)) found.push(values);
    return this.ordered(found);
  }

  /** The numbers of the values, by what they are worth. */
  get numbers(): NumberIndex {
    this.#numbers ??= new NumberIndex(this.#all);
    return this.#numbers;
  }

  /** Some of the values, each once, in the order of the profile. */
  ordered(lists: readonly (readonly Evidence[])[]): readonly Evidence[] {
    const filled = lists.filter((list) => list.length > 0);
    if (filled.length <= 1) return filled[0] ?? [];
    if (this.isSmall && filled.includes(this.#all)) return this.#all;
    this.#order ??= new Map(this.all.map((one, at) => [one, at]));
    const order = this.#order;
    return [...new Set(filled.flatMap((list) => this.affordable(list)))].sort(
      (one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0),
    );
  }

  /** A list, once it is counted what it takes to go through it. */
  affordable<T>(list: readonly T[], each = LOOK): readonly T[] {
    this.effort.spend(LISTED + list.length * each);
    return list;
  }

  /** Pointers to the values that hold, the first so many: looked for once, however often a text asks the same. */
  supporting(
    question: string,
    candidates: () => readonly Evidence[],
    holds: (one: Evidence) => boolean,
    each = WEIGHING,
  ): readonly Pointer[] {
    this.#found ??= new Map();
    const known = this.#found.get(question);
    if (known !== undefined) return known;
    const found: Pointer[] = [];
    for (const one of candidates()) {
      if (found.length === ENOUGH) break;
      this.effort.spend(each);
      if (holds(one)) found.push(one.pointer);
    }
    this.#found.set(question, found);
    return found;
  }

  /** Short words of the values that may be abbreviations. */
  get abbreviations(): Abbreviations {
    this.#abbreviations ??= new Abbreviations(this.#all, this.#index, this.effort);
    return this.#abbreviations;
  }

  /** The first value that holds: looked for once, however often a text asks the same. */
  first(
    question: string,
    candidates: () => readonly Evidence[],
    holds: (one: Evidence) => boolean,
  ): Evidence | undefined {
    this.#firsts ??= new Map();
    const known = this.#firsts.get(question);
    if (known !== undefined) return known === 'none' ? undefined : known;
    const found = candidates().find((one) => {
      this.effort.spend(LOOK);
      return holds(one);
    });
    this.#firsts.set(question, found ?? 'none');
    return found;
  }

  /** The lines that share keys, the most first. */
  linesWith(keys: Iterable<string>): readonly Match[] {
    const asked = new Set(keys);
    const question = [...asked].join(' ');
    this.#matched ??= new Map();
    const known = this.#matched.get(question);
    if (known !== undefined) return this.affordable(known, LISTED);
    const shared = new Map<Evidence, number>();
    for (const key of asked) {
      for (const one of this.affordable(this.with(key)))
        if (one.isLine) shared.set(one, (shared.get(one) ?? 0) + 1);
    }
    const matches = [...shared]
      .map(([line, count]) => ({ line, shared: count }))
      .sort((one, other) => other.shared - one.shared);
    this.#matched.set(question, matches);
    return this.affordable(matches);
  }

  get #index(): WordIndex {
    this.#words ??= new WordIndex(this.#all, this.effort);
    return this.#words;
  }
}

const QUALIFYING = /^\/(?:certifications|education)\/|\/role$/;
/** So few values are looked through rather than indexed. */
const FEW = 12;
/** So few lines are looked through for a word rather than indexed for it. */
const FEW_LINES = 60;
/** What it takes to go past a value, to look at one, and to weigh one. */
const [LISTED, LOOK, WEIGHING] = [0.05, 0.15, 0.5];
/** So many values that support a claim are named; no others are looked for. */
export const ENOUGH = 32;
const NOT_IN_RUNS = /[^\p{L}\p{N}]+/u;

function shortest(lists: readonly (readonly Evidence[])[]): readonly Evidence[] | undefined {
  const [first, ...rest] = lists;
  return first === undefined
    ? undefined
    : rest.reduce((best, list) => (list.length < best.length ? list : best), first);
}

function indexed(
  all: readonly Evidence[],
  namesOf: (one: Evidence) => Iterable<string>,
): ReadonlyMap<string, readonly Evidence[]> {
  const index = new Map<string, Evidence[]>();
  for (const one of all) {
    for (const name of namesOf(one)) {
      const known = index.get(name);
      if (known === undefined) index.set(name, [one]);
      else known.push(one);
    }
  }
  return index;
}
