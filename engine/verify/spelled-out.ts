import type { Evidence } from './evidence.ts';
import type { Place } from './finding.ts';
import type { Grounds } from './grounds.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';

/** A name in a text that spells out an abbreviation of the profile, with the values that hold it. */
export interface SpelledOut extends Place {
  readonly sources: readonly Evidence[];
}

/** At most this many words in what an abbreviation stands for. */
const LONGEST = 6;

/**
 * Names in a text that spell out an abbreviation of the profile: "Certified Kubernetes Administrator" of "CKA",
 * "Bachelor of Science" of "BSc". The letters of the abbreviation begin the words, small words left out.
 */
export function spelledOut({ text, terms }: Statement, grounds: Grounds): readonly SpelledOut[] {
  const found: SpelledOut[] = [];
  for (let at = 0; at < terms.length; at++) {
    const first = terms[at];
    if (first === undefined || !isCapital(text, first) || RAISING.test(first.word)) continue;
    const words: string[] = [];
    let small = 0;
    for (let to = at; to < terms.length && words.length < LONGEST; to++) {
      const term = terms[to];
      if (term === undefined || (to > at && !isNextTo(text, terms[to - 1], term))) break;
      if (SMALL.has(term.word)) {
        if (!JOINING.has(term.word)) small += 1;
        continue;
      }
      if (!isCapital(text, term) || isAbbreviation(text, term)) break;
      words.push(...(PARTS.get(term.word) ?? [term.word]));
      // "Shopify and Excel" are two things: only of three words or more is an "and" part of one name.
      if (words.length < (small > 0 ? 3 : 2)) continue;
      const sources = abbreviating(words, grounds, small === 0);
      if (sources.length > 0) found.push({ start: first.start, end: term.end, sources });
    }
  }
  return found;
}

const SMALL: ReadonlySet<string> = new Set('of in for the de and at by to on with'.split(' '));
const JOINING: ReadonlySet<string> = new Set(['of', 'in', 'for', 'the', 'de']);
/** Words that give an abbreviation more than one letter. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['postgraduate', ['post', 'graduate']],
  ['undergraduate', ['under', 'graduate']],
]);

function isCapital(text: string, { start }: Term): boolean {
  return /^\p{Lu}/u.test(text.charAt(start));
}

function isAbbreviation(text: string, { start, end }: Term): boolean {
  return /^.[A-Z]/.test(text.slice(start, end));
}

function isNextTo(text: string, before: Term | undefined, term: Term): boolean {
  return before !== undefined && /^[ -]$/.test(text.slice(before.end, term.start));
}

/** Abbreviations that turn their words round. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['doctor philosophy', 'phd'],
  ['doctor medicine', 'md'],
  ['bachelor laws', 'llb'],
  ['master laws', 'llm'],
]);

function abbreviating(words: readonly string[], grounds: Grounds, isTight: boolean): readonly Evidence[] {
  const initial = words[0]?.charAt(0) ?? '';
  const special = SPECIAL.get(words.join(' '));
  if (special !== undefined) return grounds.abbreviations(special.charAt(0)).get(special) ?? [];
  for (const [abbreviation, values] of grounds.abbreviations(initial)) {
    // Only of degrees and certificates do abbreviations take more than first letters: "BTech".
    const most = values.every(({ pointer }) => LEARNED.test(pointer)) ? LONGEST_PART : 1;
    if (isAbbreviated(abbreviation, words, most) || (isTight && isSpelling(abbreviation, words, values)))
      return values;
  }
  return [];
}

/** "EVS" of "Environmental Studies": the letters in their order, every word begun. */
function isSpelling(abbreviation: string, words: readonly string[], values: readonly Evidence[]): boolean {
  if (abbreviation.length < 3 || abbreviation.length !== words.length + 1) return false;
  const capitals = abbreviation.toUpperCase();
  if (!values.some(({ text }) => text.includes(capitals))) return false;
  return follows(abbreviation, words, 0);
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

const LEARNED = /^\/(?:education|certifications)\//;
const LONGEST_PART = 4;
/** A title that is raised spells out no certificate: "Chief Scrum Master" is not CSM. */
const RAISING = /^(?:chief|head|lead|senior|principal|director|staff|managing|executive)$/;

/** Whether beginnings of the words, in their order, make the abbreviation: "BTech" of "Bachelor", "Technology". */
function isAbbreviated(abbreviation: string, words: readonly string[], most: number): boolean {
  const [first = '', ...rest] = words;
  if (first === '') return abbreviation === '';
  for (let length = 1; length <= Math.min(most, first.length, abbreviation.length); length++) {
    if (
      first.startsWith(abbreviation.slice(0, length)) &&
      isAbbreviated(abbreviation.slice(length), rest, most)
    )
      return true;
  }
  return false;
}
