import type { Quantity } from '../numbers/read.ts';
import { quantities } from '../numbers/read.ts';
import { type Mention, mentions } from '../technologies/mentions.ts';
import { type Term, termsOf } from './terms.ts';

/** A folded text with what several kinds of claim are read from. */
export interface Statement {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  readonly terms: readonly Term[];
  readonly sentences: readonly Sentence[];
}

/** A sentence: its place in the text, and its words. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly Term[];
}

/** @param text folded; @param stack every tool that the profile submits, as typed */
export function readStatement(text: string, stack: readonly string[]): Statement {
  const terms = termsOf(text);
  return {
    text,
    quantities: quantities(text),
    mentions: mentions(text, stack),
    terms,
    sentences: sentencesOf(text, terms),
  };
}

function sentencesOf(text: string, terms: readonly Term[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const [at, term] of terms.entries()) {
    const next = terms[at + 1];
    if (next !== undefined && !parts(text, term, next)) continue;
    const inside = terms.slice(from, at + 1);
    sentences.push({ start: inside[0]?.start ?? term.start, end: term.end, terms: inside });
    from = at + 1;
  }
  return sentences;
}

/** Whether a sentence ends between two words: "St. Mary's" and "Node.js" go on. */
function parts(text: string, term: Term, next: Term): boolean {
  if (next.start - term.end === 1 && text.charCodeAt(term.end) === SPACE) return false;
  const gap = text.slice(term.end, next.start);
  if (/[\n!?;•|]|:\s/.test(gap)) return true;
  return /\.[)"'”]*\s/.test(gap) && !(gap.startsWith('.') && ABBREVIATED.has(term.word));
}

const SPACE = 32;
const ABBREVIATED: ReadonlySet<string> = new Set(
  'st dr mr mrs ms mt ft sr jr prof vs approx incl no'.split(' '),
);
