import type { Spelling } from './spellings.ts';
import type { Token } from './tokens.ts';

/** What a line as a whole says about the ambiguous names in it. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly stack: readonly string[];
  /** Whether it leaves ordinary words in lower case, so that a capital tells a name. */
  readonly caseTells: boolean;
  /** Whether it surely is about making software: it names a tool or uses a word of that trade. */
  readonly technical: boolean;
}

/** Where an ambiguous spelling stands in its line. */
export interface Place {
  /** Its first word. */
  readonly index: number;
  /** How many words it has. */
  readonly size: number;
  /** Index of the word after the technology found last, or -1. */
  readonly foundUpTo: number;
  /** Whether the technology is one that software is made with. */
  readonly technical: boolean;
}

/**
 * Whether words are written as a name is, where the case of a letter tells: inside a sentence that is not all
 * capitals.
 */
export function isExact(
  spelling: Spelling,
  { tokens, caseTells }: Line,
  index: number,
  size: number,
): boolean {
  const first = tokens[index];
  if (first === undefined || first.text === first.key) return false;
  if (index === 0 || !caseTells || SENTENCE_END.test(first.gap)) return false;
  let offset = 0;
  for (let at = index; at < index + size; at++) {
    const word = tokens[at]?.text ?? '';
    const found = spelling.form.indexOf(word, offset);
    if (found === -1) return false;
    offset = found + word.length;
  }
  return true;
}

const SENTENCE_END = /[.!?:;•\n]/;
