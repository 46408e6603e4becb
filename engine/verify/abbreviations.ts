import type { Evidence } from './evidence.ts';

/** A short word of a profile that may be an abbreviation, with the values that hold it, each once. */
export interface Abbreviation {
  readonly word: string;
  readonly values: readonly Evidence[];
}

/** The short words of a profile that may be abbreviations, found by the words that they may stand for. */
export class Abbreviations {
  readonly #byWord = new Map<string, Found>();
  /** By what is left without one letter behind the first: those that take two letters of one word. */
  #byRest: ReadonlyMap<string, readonly Found[]> | undefined;
  /** Beginnings of those that stand in degrees and certificates alone, whose words may give several letters. */
  #learned: ReadonlySet<string> | undefined;

  constructor(all: readonly Evidence[]) {
    for (const one of all) {
      const isNamed = NAMES.test(one.pointer);
      for (const [typed] of one.text.matchAll(WORDS)) {
        const letters = typed.includes('.') ? typed.replaceAll('.', '') : typed;
        if (letters.length < SHORTEST || letters.length > LONGEST) continue;
        // In a line a word in lower case is a word.
        if (!isNamed && letters.length < 3 && !/^[A-Z][A-Za-z]*[A-Z]/.test(letters)) continue;
        this.#add(letters.toLowerCase(), one);
      }
    }
  }

  /**
   * The first abbreviation of the profile that stands for some words, in lower case: "cka" of "certified kubernetes
   * administrator".
   *
   * @param isTight whether no other word stands between them, so that one of them may give two letters
   */
  of(words: readonly string[], isTight: boolean): Abbreviation | undefined {
    const special = SPECIAL.get(words.join(' '));
    if (special !== undefined) return this.#byWord.get(special);
    let first: Found | undefined;
    const consider = (found: Found): void => {
      if (first === undefined || found.at < first.at) first = found;
    };
    const initials = words.map((word) => word.charAt(0)).join('');
    const plain = this.#byWord.get(initials);
    if (plain !== undefined) consider(plain);
    // "Exchange" and "Extensible" give an X.
    if (words.some((word) => word.startsWith('ex'))) {
      const sounded = this.#byWord.get(
        words.map((word) => (word.startsWith('ex') ? 'x' : word.charAt(0))).join(''),
      );
      if (sounded !== undefined) consider(sounded);
    }
    this.#learned ??= beginningsOfLearned(this.#byWord.values());
    for (const letters of beginningsOf(words, this.#learned)) {
      const found = this.#byWord.get(letters);
      if (found !== undefined && isLearned(found)) consider(found);
    }
    if (isTight && words.length >= 2) {
      this.#byRest ??= withoutOne(this.#byWord.values());
      for (const found of this.#byRest.get(initials) ?? []) {
        if (first !== undefined && found.at > first.at) break;
        if (follows(found.word, words, 0) && isInCapitals(found)) consider(found);
      }
    }
    return first;
  }

  #add(word: string, one: Evidence): void {
    const known = this.#byWord.get(word);
    if (known === undefined) this.#byWord.set(word, { word, values: [one], at: this.#byWord.size });
    else if (known.values.at(-1) !== one) known.values.push(one);
  }
}

interface Found extends Abbreviation {
  readonly values: Evidence[];
  /** Its place among the others. */
  readonly at: number;
  inCapitals?: boolean;
}

/** At least and at most this many letters in an abbreviation. */
const [SHORTEST, LONGEST] = [2, 6];
/** Values that may abbreviate in lower case. */
const NAMES = /^\/role$|^\/(?:certifications|education|stack)\/|\/(?:role|company|stack)\b/;
/** "CKA", "B.Tech", "Ph.D" */
const WORDS = /[A-Za-z]{1,7}(?:\.[A-Za-z]{1,5}){0,4}/g;

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

function beginningsOfLearned(all: Iterable<Found>): ReadonlySet<string> {
  const beginnings = new Set<string>();
  for (const found of all) {
    if (!isLearned(found)) continue;
    for (let length = 1; length <= found.word.length; length++) beginnings.add(found.word.slice(0, length));
  }
  return beginnings;
}

/** Only of degrees and certificates do abbreviations take more than first letters: "BTech". */
function isLearned({ values }: Found): boolean {
  return values.every(({ pointer }) => LEARNED.test(pointer));
}

const LEARNED = /^\/(?:education|certifications)\//;
const LONGEST_PART = 4;

function withoutOne(all: Iterable<Found>): ReadonlyMap<string, readonly Found[]> {
  const index = new Map<string, Found[]>();
  for (const found of all) {
    const { word } = found;
    if (word.length < 3) continue;
    for (let at = 1; at < word.length; at++) {
      const rest = word.slice(0, at) + word.slice(at + 1);
      const known = index.get(rest);
      if (known === undefined) index.set(rest, [found]);
      else if (known.at(-1) !== found) known.push(found);
    }
  }
  return index;
}

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
