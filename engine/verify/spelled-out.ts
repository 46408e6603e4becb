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
    const linked: string[] = [];
    let small = 0;
    for (let to = at; to < terms.length && words.length < LONGEST; to++) {
      const term = terms[to];
      if (term === undefined || (to > at && !isNextTo(text, terms[to - 1], term))) break;
      if (SMALL.has(term.word)) {
        if (!JOINING.has(term.word)) small += 1;
        if (term.word === 'of') linked.push('of');
        continue;
      }
      if (!isCapital(text, term)) break;
      const parts = isAbbreviation(text, term)
        ? [...term.word]
        : (PARTS.get(term.word) ?? [initialled(term, to > at)]);
      // An abbreviation alone spells nothing out.
      if (to === at && parts.length > 1 && isAbbreviation(text, term)) break;
      words.push(...parts);
      linked.push(...parts);
      // "Shopify and Excel" are two things: only of three words or more is an "and" part of one name.
      if (words.length < (small > 0 ? 3 : 2)) continue;
      const abbreviation =
        grounds.abbreviations.of(words, small === 0) ??
        (linked.length > words.length ? grounds.abbreviations.of(linked, false) : undefined);
      if (abbreviation !== undefined)
        found.push({ start: first.start, end: term.end, sources: abbreviation.values });
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

/** "Exchange" gives an abbreviation its X. */
function initialled({ word }: Term, isInside: boolean): string {
  return isInside && /^ex[a-z]/.test(word) ? word.slice(1) : word;
}

function isCapital(text: string, { start }: Term): boolean {
  return /^\p{Lu}/u.test(text.charAt(start));
}

function isAbbreviation(text: string, { start, end }: Term): boolean {
  return /^.[A-Z]/.test(text.slice(start, end));
}

function isNextTo(text: string, before: Term | undefined, term: Term): boolean {
  return before !== undefined && /^[ -]$/.test(text.slice(before.end, term.start));
}

/** A title that is raised spells out no certificate: "Chief Scrum Master" is not CSM. */
const RAISING = /^(?:chief|head|lead|senior|principal|director|staff|managing|executive)$/;
