import type { Evidence } from './evidence.ts';
import type { Grounds } from './grounds.ts';
import type { SpelledOut } from './spelled-out.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';

/**
 * Stretches of a text that write out an abbreviation of the profile in small letters, or in whatever language and order
 * when the abbreviation stands beside them: "optical character recognition" of "OCR", "Reactive Extensions (RxJS)".
 */
export function glossesIn(statement: Statement, grounds: Grounds): readonly SpelledOut[] {
  return [...inSmallLetters(statement.terms, statement.text, grounds), ...besideThem(statement, grounds)];
}

/** So many words may stand in what an abbreviation is short for. */
const [FEWEST, MOST] = [3, 6];

function inSmallLetters(terms: readonly Term[], text: string, grounds: Grounds): readonly SpelledOut[] {
  const found: SpelledOut[] = [];
  for (const [at, first] of terms.entries()) {
    const words: string[] = [];
    for (let to = at; to < terms.length && words.length < MOST; to++) {
      const [before, term] = [terms[to - 1], terms[to]];
      // Only the first word of a sentence has a capital there.
      if (term === undefined || (term.word !== term.written && (to > at || !startsSentence(text, term))))
        break;
      if (to > at && before !== undefined && !/^[ -]$/.test(text.slice(before.end, term.start))) break;
      if (SMALL.has(term.word)) {
        if (to === at) break;
        continue;
      }
      words.push(/^ex[a-z]/.test(term.word) && to > at ? term.word.slice(1) : term.word);
      if (words.length < FEWEST) continue;
      const sources = abbreviating(words, grounds);
      if (sources.length > 0) found.push({ start: first.start, end: term.end, sources });
    }
  }
  return found;
}

function startsSentence(text: string, { start, written }: Term): boolean {
  return /^[A-Z][a-z]/.test(written) && /(?:^|[.!?\n•]\s*)$/.test(text.slice(Math.max(0, start - 3), start));
}

const SMALL: ReadonlySet<string> = new Set('of in for the de and at by to on with'.split(' '));

/** The values that hold the initials of some words in capitals. */
function abbreviating(words: readonly string[], grounds: Grounds): readonly Evidence[] {
  const initials = words.map((word) => word.charAt(0)).join('');
  const capitals = initials.toUpperCase();
  return (grounds.abbreviations.of(words, false)?.values ?? []).filter(({ text }) => text.includes(capitals));
}

/** Names with their abbreviation in brackets, or an abbreviation with its name in brackets. */
function besideThem({ text, terms }: Statement, grounds: Grounds): readonly SpelledOut[] {
  return terms.flatMap((term, at): readonly SpelledOut[] => {
    if (!/[A-Z].*[A-Z]/.test(term.written) || !BRACKET.test(text)) return [];
    const sources = grounds
      .saying([term.word])
      .filter(({ terms: own }) => own.some(({ word }) => word === term.word));
    if (sources.length === 0) return [];
    const stretch = stretchBefore(text, terms, at) ?? stretchBehind(text, terms, at);
    const [first, last] = [stretch?.[0], stretch?.at(-1)];
    if (stretch === undefined || first === undefined || last === undefined) return [];
    return mayAbbreviate(term.word, stretch) ? [{ start: first.start, end: last.end, sources }] : [];
  });
}

const BRACKET = /\(/;

/** "Reactive Extensions (RxJS)", "(Elektronisches Stellwerk, ESTW)": the words before the abbreviation. */
function stretchBefore(text: string, terms: readonly Term[], at: number): readonly Term[] | undefined {
  const [before, term] = [terms[at - 1], terms[at]];
  if (before === undefined || term === undefined) return undefined;
  const gap = text.slice(before.end, term.start);
  const isBracketed = /^ ?\($/.test(gap);
  if (!isBracketed && !(gap === ', ' && text.charAt(term.end) === ')')) return undefined;
  let from = at - 1;
  while (from > 0 && at - from < MOST + 1) {
    const [left, right] = [terms[from - 1], terms[from]];
    if (left === undefined || right === undefined || !/^[ '’-]$/.test(text.slice(left.end, right.start)))
      break;
    from -= 1;
  }
  // The name begins with the letter of its abbreviation.
  const begin = terms.findIndex(
    ({ word }, place) => place >= from && place < at && word.charAt(0) === term.word.charAt(0),
  );
  return begin < 0 ? undefined : terms.slice(begin, at);
}

/** "LCP (largest contentful paint)": the words in brackets behind the abbreviation. */
function stretchBehind(text: string, terms: readonly Term[], at: number): readonly Term[] | undefined {
  const term = terms[at];
  if (term === undefined || !/^ ?\(/.test(text.slice(term.end, term.end + 2))) return undefined;
  const end = text.indexOf(')', term.end);
  const inside = terms.slice(at + 1, at + 1 + MOST + 2).filter(({ start }) => start < end);
  return inside.length === 0 ? undefined : inside;
}

/** Whether letters of the words, in their order, make the abbreviation, but for an ending such as "JS". */
function mayAbbreviate(abbreviation: string, words: readonly Term[]): boolean {
  const letters = abbreviation.replace(/(?:js|s)$/, '').replace(/[^a-z]/g, '');
  if (letters.length < 2 || words[0]?.word.charAt(0) !== letters.charAt(0)) return false;
  let rest = letters;
  for (const { word } of words) {
    for (const letter of word) if (rest !== '' && letter === rest.charAt(0)) rest = rest.slice(1);
  }
  return rest === '';
}
