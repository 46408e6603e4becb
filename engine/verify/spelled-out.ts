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
    for (let to = at; to < terms.length && words.length < LONGEST; to++) {
      const term = terms[to];
      if (term === undefined || (to > at && !isNextTo(text, terms[to - 1], term))) break;
      if (SMALL.has(term.word)) continue;
      if (!isCapital(text, term) || isAbbreviation(text, term)) break;
      words.push(...(PARTS.get(term.word) ?? [term.word]));
      if (words.length < 2) continue;
      const sources = abbreviating(words, grounds);
      if (sources.length > 0) found.push({ start: first.start, end: term.end, sources });
    }
  }
  return found;
}

const SMALL: ReadonlySet<string> = new Set(['of', 'in', 'for', 'the', 'de']);
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

function abbreviating(words: readonly string[], grounds: Grounds): readonly Evidence[] {
  const initial = words[0]?.charAt(0) ?? '';
  const special = SPECIAL.get(words.join(' '));
  if (special !== undefined) return grounds.abbreviations(special.charAt(0)).get(special) ?? [];
  for (const [abbreviation, values] of grounds.abbreviations(initial)) {
    // Only of degrees and certificates do abbreviations take more than first letters: "BTech".
    const most = values.every(({ pointer }) => LEARNED.test(pointer)) ? LONGEST_PART : 1;
    if (isAbbreviated(abbreviation, words, most)) return values;
  }
  return [];
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
