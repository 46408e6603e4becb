import type { Origin, Pointer } from '../types.ts';

/** A sentence on its way into a text. */
export interface Draft {
  readonly text: string;
  readonly origin: Origin;
  readonly sources: readonly Pointer[];
}

/** Ways to say the same, the best first: each is worked out when those before it will not do. */
export type Alternatives = Iterable<Draft | undefined>;

/** A text with the full stop that a sentence ends in, unless it has a mark of its own. */
export function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** A stretch of a text: a paragraph, or one bullet under its heading. */
export interface Block {
  readonly heading?: string;
  readonly sentences: readonly Draft[];
}

/** How many words a reader would count: stretches between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let words = 0;
  let counted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0x0a) counted = false;
    else if (unit > 0x7f ? !isPunctuation(unit) : unit > 0x08 && unit < 0x0e) {
      return text.match(WORD)?.length ?? 0;
    } else if (!counted && isWordUnit(unit)) {
      counted = true;
      words += 1;
    }
  }
  return words;
}

/** Dashes, curled quotes, bullets, an ellipsis: no letters, digits or spaces. */
function isPunctuation(unit: number): boolean {
  return unit > 0x200f && unit < 0x2028;
}

function isWordUnit(unit: number): boolean {
  return (unit > 0x60 && unit < 0x7b) || (unit > 0x40 && unit < 0x5b) || (unit > 0x2f && unit < 0x3a);
}

/** For texts with letters beyond ASCII. */
const WORD = /[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu;
