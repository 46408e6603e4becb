import type { Evidence } from './evidence.ts';

/** A line of the profile and how many of the keys in question it has. */
export interface Match {
  readonly line: Evidence;
  readonly shared: number;
}

/** What a claim may rest on: every value of a profile, or those that a sentence cites. Indexed when first asked. */
export class Grounds {
  readonly all: readonly Evidence[];
  #lines: readonly Evidence[] | undefined;
  #byKey: ReadonlyMap<string, readonly Evidence[]> | undefined;

  #abbreviations: ReadonlyMap<string, ReadonlyMap<string, readonly Evidence[]>> | undefined;

  constructor(all: readonly Evidence[]) {
    this.all = all;
  }

  /** The responsibilities and achievements. */
  get lines(): readonly Evidence[] {
    this.#lines ??= this.all.filter((one) => one.isLine);
    return this.#lines;
  }

  /** The values that have a word of this key. */
  with(key: string): readonly Evidence[] {
    this.#byKey ??= indexed(this.all);
    return this.#byKey.get(key) ?? [];
  }

  /** Short words of the values that may be abbreviations and begin with a letter, with the values that hold them. */
  abbreviations(initial: string): ReadonlyMap<string, readonly Evidence[]> {
    this.#abbreviations ??= abbreviationsOf(this.all);
    return this.#abbreviations.get(initial) ?? NONE;
  }

  /** The lines that share keys, the most first. */
  linesWith(keys: Iterable<string>): readonly Match[] {
    const shared = new Map<Evidence, number>();
    for (const key of new Set(keys)) {
      for (const one of this.with(key)) if (one.isLine) shared.set(one, (shared.get(one) ?? 0) + 1);
    }
    return [...shared]
      .map(([line, count]) => ({ line, shared: count }))
      .sort((one, other) => other.shared - one.shared);
  }
}

function indexed(all: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> {
  const index = new Map<string, Evidence[]>();
  for (const one of all) {
    for (const key of one.keys) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [one]);
      else known.push(one);
    }
  }
  return index;
}

const NONE: ReadonlyMap<string, readonly Evidence[]> = new Map();
/** At least and at most this many letters in an abbreviation. */
const [SHORTEST, LONGEST] = [2, 6];

function abbreviationsOf(
  all: readonly Evidence[],
): ReadonlyMap<string, ReadonlyMap<string, readonly Evidence[]>> {
  const found = new Map<string, Map<string, Evidence[]>>();
  for (const one of all) {
    const isNamed = NAMES.test(one.pointer);
    for (const [typed] of one.text.matchAll(WORDS)) {
      const letters = typed.replaceAll('.', '');
      if (letters.length < SHORTEST || letters.length > LONGEST) continue;
      // In a line a word in lower case is a word.
      if (!isNamed && !/^[A-Z][A-Za-z]*[A-Z]/.test(letters)) continue;
      const word = letters.toLowerCase();
      const known = found.get(word.charAt(0)) ?? new Map<string, Evidence[]>();
      found.set(word.charAt(0), known.set(word, [...(known.get(word) ?? []), one]));
    }
  }
  return found;
}

/** Values that may abbreviate in lower case. */
const NAMES = /^\/role$|^\/(?:certifications|education|stack)\/|\/(?:role|company|stack)\b/;
/** "CKA", "B.Tech", "Ph.D" */
const WORDS = /[A-Za-z]{1,7}(?:\.[A-Za-z]{1,5}){0,4}/g;
