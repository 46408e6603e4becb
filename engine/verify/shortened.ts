import { shortsOf } from '../language/place-shorts.ts';
import type { Pointer } from '../types.ts';
import type { Evidence } from './evidence.ts';
import type { Grounds } from './grounds.ts';
import type { Term } from './terms.ts';

/**
 * The values whose words a token is short for: "GEE" of "Google Earth Engine", "SolMan" of "Solution Manager", "PCR" of
 * "qPCR", "Timescale" of "TimescaleDB".
 */
export function shortenedIn({ word, written }: Term, grounds: Grounds): readonly Pointer[] {
  if (word.length < 3) return [];
  const shorts = shortsOf(word);
  if (shorts.length > 0) {
    const named = grounds.supporting(
      `place ${word}`,
      () => grounds.saying(shorts),
      ({ terms }) => terms.some((term) => shorts.includes(term.word)),
    );
    if (named.length > 0) return named;
  }
  // "SolMan" is of two parts, "GEE" of three.
  const parts = /[A-Z].*[A-Z]/.test(written) && word.length <= 8 ? partsOf(written) : [];
  return grounds.supporting(
    `short ${written}`,
    () => mayBeShortened(word, parts, grounds),
    (one) => isShortFor(word, written, parts, one),
    READING,
  );
}

/** What it takes to look through the words of a value, in units of effort. */
const READING = 3;

function isShortFor(
  word: string,
  written: string,
  parts: readonly string[],
  { terms, text }: Evidence,
): boolean {
  return terms.some((term, at) => {
    if (isEndingOf(term.word, word)) return true;
    // "ISU" of "IS-U"
    const next = terms[at + 1];
    if (next !== undefined && text.charAt(term.end) === '-' && term.word + next.word === word) return true;
    if (parts.length === 0) return false;
    return isPrefixedWith(term, word, written) || isMadeOf(parts, terms, at, text);
  });
}

/** The values that may have a word that is longer, the two parts of it, or words that begin as its parts do. */
function mayBeShortened(word: string, parts: readonly string[], grounds: Grounds): readonly Evidence[] {
  if (grounds.isSmall) return grounds.all;
  const words = grounds.wordsFrom(word).filter((long) => isEndingOf(long, word));
  for (let end = 1; end < word.length; end++) {
    const before = word.slice(0, end);
    if (grounds.hasWord(before) && grounds.hasWord(word.slice(end))) words.push(before);
  }
  if (parts.length === 0) return grounds.saying(words);
  for (const letter of LETTERS) if (grounds.hasWord(letter + word)) words.push(letter + word);
  let fewest = grounds.withBeginning(singularPart(parts[0] ?? ''));
  for (const part of parts.slice(1)) {
    const others = grounds.withBeginning(singularPart(part));
    if (others.length < fewest.length) fewest = others;
  }
  return grounds.ordered([grounds.saying(words), fewest]);
}

const LETTERS: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'];

function partsOf(written: string): readonly string[] {
  return (written.match(/[A-Z][a-z]*|^[a-z]+/g) ?? []).map((part) => part.toLowerCase());
}

/** "Ops" of "operations": the s is that of the plural. */
function singularPart(part: string): string {
  return part.length > 2 && part.endsWith('s') ? part.slice(0, -1) : part;
}

function isEndingOf(long: string, short: string): boolean {
  return long.startsWith(short) && /^(?:db|js|ci|sql|io|ml|os|\d{1,2})$/.test(long.slice(short.length));
}

/** "PCR" of "qPCR" */
function isPrefixedWith(term: Term, word: string, written: string): boolean {
  return (
    term.word.length === word.length + 1 && term.written.endsWith(written) && /^[a-z]/.test(term.written)
  );
}

/** Whether the words from a place on begin with the parts. */
function isMadeOf(parts: readonly string[], words: readonly Term[], at: number, text: string): boolean {
  return parts.every((part, index) => {
    const [before, term] = [words[at + index - 1], words[at + index]];
    return (
      term?.word.startsWith(singularPart(part)) === true &&
      (index === 0 || before === undefined || /^[ -]$/.test(text.slice(before.end, term.start)))
    );
  });
}
