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
      const abbreviation = grounds.abbreviations.of(words, small === 0);
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
