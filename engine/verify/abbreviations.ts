import type { Effort } from './effort.ts';
import type { Evidence } from './evidence.ts';
import type { WordIndex } from './word-index.ts';

/** A short word of a profile that may be an abbreviation, with the values that hold it, each once. */
export interface Abbreviation {
  readonly word: string;
  readonly values: readonly Evidence[];
}

/**
 * The short words of a profile that may be abbreviations, found by the words that they may stand for. Which values
 * hold one is looked up when it is asked for.
 */
export class Abbreviations {
  readonly #effort: Effort;
  readonly #index: WordIndex;
  readonly #all: readonly Evidence[];
  /** Runs of so few letters, with the words that they stand in. */
  readonly #byLetters = new Map<string, string[]>();
  readonly #known = new Map<string, Found | 'none'>();
  /** By what is left without one letter behind the first: those that take two letters of one word. */
  #byRest: ReadonlyMap<string, readonly string[]> | undefined;
  /** Beginnings of those that stand in degrees and certificates, whose words may give several letters. */
  #learned: ReadonlySet<string> | undefined;
  /** Values by what they have with full stops inside: "B.Tech". */
  #dotted: ReadonlyMap<string, readonly Evidence[]> | undefined;

  constructor(all: readonly Evidence[], index: WordIndex, effort: Effort) {
    this.#all = all;
    this.#index = index;
    this.#effort = effort;
    for (const word of index.words) {
      effort.spend(PASSING);
      if (word.length <= LONGEST && PLAIN.test(word)) addTo(this.#byLetters, word, word);
      else if (!PLAIN.test(word))
        for (const run of word.match(LETTERS) ?? [])
          if (run.length <= LONGEST) addTo(this.#byLetters, run, word);
    }
  }

  /**
   * The first abbreviation of the profile that stands for some words, in lower case: "cka" of "certified kubernetes
   * administrator".
   *
   * @param isTight whether no other word stands between them, so that one of them may give two letters
   */
  of(words: readonly string[], isTight: boolean): Abbreviation | undefined {
    this.#effort.spend(ASKING);
    const special = SPECIAL.get(words.join(' '));
    if (special !== undefined) return this.#of(special);
    let first: Found | undefined;
    const consider = (found: Found): void => {
      if (first === undefined || found.at < first.at) first = found;
    };
    const initials = words.map((word) => word.charAt(0)).join('');
    const plain = this.#of(initials);
    if (plain !== undefined) consider(plain);
    // "Exchange" and "Extensible" give an X.
    if (words.some((word) => word.startsWith('ex'))) {
      const sounded = this.#of(words.map((word) => (word.startsWith('ex') ? 'x' : word.charAt(0))).join(''));
      if (sounded !== undefined) consider(sounded);
    }
    this.#learned ??= beginningsOfLearned(this.#all);
    for (const letters of beginningsOf(words, this.#learned)) {
      const found = this.#of(letters);
      if (found !== undefined && isLearned(found)) consider(found);
    }
    if (isTight && words.length >= 2) {
      this.#byRest ??= this.#withoutOne();
      for (const word of this.#byRest.get(initials) ?? []) {
        this.#effort.spend(PASSING);
        if (!follows(word, words, 0)) continue;
        const found = this.#of(word);
        if (found !== undefined && isInCapitals(found)) consider(found);
      }
    }
    return first;
  }

  /** What some letters are in the profile, when they may abbreviate there. */
  #of(letters: string): Found | undefined {
    const known = this.#known.get(letters);
    if (known !== undefined) return known === 'none' ? undefined : known;
    const found = this.#find(letters);
    this.#known.set(letters, found ?? 'none');
    return found;
  }

  #find(letters: string): Found | undefined {
    if (letters.length < SHORTEST || letters.length > LONGEST) return undefined;
    this.#dotted ??= dottedIn(this.#all, this.#effort);
    const holding = new Set<Evidence>(this.#dotted.get(letters));
    for (const word of this.#byLetters.get(letters) ?? [])
      for (const one of this.#index.saying(word)) holding.add(one);
    const values: Evidence[] = [];
    let at = Number.POSITIVE_INFINITY;
    for (const one of holding) {
      this.#effort.spend(SCANNING * one.text.length);
      const place = placeIn(one, letters);
      if (place < 0) continue;
      values.push(one);
      at = Math.min(at, this.#index.placeOf(one) + place / FURTHEST);
    }
    return values.length === 0 ? undefined : { word: letters, values, at };
  }

  #withoutOne(): ReadonlyMap<string, readonly string[]> {
    const index = new Map<string, string[]>();
    this.#dotted ??= dottedIn(this.#all, this.#effort);
    for (const word of [...this.#byLetters.keys(), ...this.#dotted.keys()]) {
      if (word.length < 3) continue;
      this.#effort.spend(PARTING);
      for (let at = 1; at < word.length; at++) addTo(index, word.slice(0, at) + word.slice(at + 1), word);
    }
    return index;
  }
}

interface Found extends Abbreviation {
  /** Where it stands first: the place of its value, and how far on in it. */
  readonly at: number;
  inCapitals?: boolean;
}

function addTo<Value>(index: Map<string, Value[]>, name: string, value: Value): void {
  const known = index.get(name);
  if (known === undefined) index.set(name, [value]);
  else if (known.at(-1) !== value) known.push(value);
}

/** Where a value first has some letters as a word that may abbreviate; below zero when it has not. */
function placeIn({ text, pointer }: Evidence, letters: string): number {
  const isNamed = NAMES.test(pointer);
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const end = wordEnd(text, at);
    if (end - at >= letters.length) {
      const typed = text.slice(at, end).replaceAll('.', '');
      // In a line a word in lower case is a word.
      const mayAbbreviate = isNamed || letters.length > 2 || /^[A-Z][A-Za-z]*[A-Z]/.test(typed);
      if (mayAbbreviate && typed.toLowerCase() === letters) return at;
    }
    at = end;
  }
  return -1;
}

function dottedIn(all: readonly Evidence[], effort: Effort): ReadonlyMap<string, readonly Evidence[]> {
  const index = new Map<string, Evidence[]>();
  for (const one of all) {
    for (const [typed] of one.text.includes('.') ? one.text.matchAll(DOTTED) : []) {
      effort.spend(PARTING);
      addTo(index, typed.replaceAll('.', '').toLowerCase(), one);
    }
  }
  return index;
}

/** "B.Tech", "Ph.D" */
const DOTTED = /[A-Za-z]{1,6}(?:\.[A-Za-z]{1,5}){1,4}/g;
const PLAIN = /^[a-z]*$/;
const LETTERS = /[a-z]+/g;
/** No value is as long. */
const FURTHEST = 1e6;
/** What it takes to scan a character, to go past a word, to leave each letter out of one, and to answer. */
const [SCANNING, PASSING, PARTING, ASKING] = [0.02, 0.15, 1.5, 1];
/** At least and at most this many letters in an abbreviation. */
const [SHORTEST, LONGEST] = [2, 6];
/** Values that may abbreviate in lower case. */
const NAMES = /^\/role$|^\/(?:certifications|education|stack)\/|\/(?:role|company|stack)\b/;

/** Where the letters from a place on end, with those behind full stops inside: "CKA", "B.Tech", "Ph.D". */
function wordEnd(text: string, from: number): number {
  let end = from;
  while (isLetter(text.charCodeAt(end))) end += 1;
  while (text.charCodeAt(end) === STOP && isLetter(text.charCodeAt(end + 1))) {
    end += 1;
    while (isLetter(text.charCodeAt(end))) end += 1;
  }
  return end;
}

function isLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small > 0x60 && small < 0x7b;
}

const STOP = 0x2e;

/** Abbreviations that turn their words round. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['doctor philosophy', 'phd'],
  ['doctor medicine', 'md'],
  ['bachelor laws', 'llb'],
  ['master laws', 'llm'],
]);

/** What beginnings of the words, in their order, make of what there is: "btech" of "bachelor", "technology". */
function beginningsOf(words: readonly string[], known: ReadonlySet<string>): readonly string[] {
  if (known.size === 0) return [];
  let made: readonly string[] = [''];
  for (const word of words) {
    const longer: string[] = [];
    for (const letters of made) {
      for (let length = 1; length <= Math.min(LONGEST_PART, word.length); length++) {
        const next = letters + word.slice(0, length);
        if (known.has(next)) longer.push(next);
      }
    }
    made = longer;
  }
  return made;
}

function beginningsOfLearned(all: readonly Evidence[]): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const { pointer, text } of all) {
    if (!LEARNED.test(pointer)) continue;
    for (const [typed] of text.matchAll(WORDS)) {
      const word = typed.replaceAll('.', '').toLowerCase();
      if (word.length < SHORTEST || word.length > LONGEST) continue;
      for (let length = 1; length <= word.length; length++) beginnings.add(word.slice(0, length));
    }
  }
  return beginnings;
}

const WORDS = /[A-Za-z]+(?:\.[A-Za-z]+)*/g;

/** Only of degrees and certificates do abbreviations take more than first letters: "BTech". */
function isLearned({ values }: Found): boolean {
  return values.every(({ pointer }) => LEARNED.test(pointer));
}

const LEARNED = /^\/(?:education|certifications)\//;
const LONGEST_PART = 4;

/** Whether some value has it in capitals, most of them: "EVS" of "Environmental Studies", "ADaM". */
function isInCapitals(found: Found): boolean {
  const capitals = found.word.toUpperCase();
  found.inCapitals ??= found.values.some(
    ({ text, terms }) =>
      text.includes(capitals) ||
      terms.some(({ word, written }) => word === found.word && /^[A-Z].*[A-Z]$/.test(written)),
  );
  return found.inCapitals;
}

/** Whether the words begin with letters of the abbreviation in its order, which may take one more letter of a word. */
function follows(letters: string, words: readonly string[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return letters === '';
  if (letters.charAt(0) !== word.charAt(0)) return false;
  if (follows(letters.slice(1), words, at + 1)) return true;
  const second = letters.charAt(1);
  return second !== '' && word.indexOf(second, 1) > 0 && follows(letters.slice(2), words, at + 1);
}
