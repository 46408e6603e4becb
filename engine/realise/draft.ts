import type { Origin, Pointer } from '../types.ts';

/** A sentence on its way into a text. */
export interface Draft {
  readonly text: string;
  readonly origin: Origin;
  readonly sources: readonly Pointer[];
}

/** A stretch of a text: a paragraph, or one bullet under its heading. */
export interface Block {
  readonly heading?: string;
  readonly sentences: readonly Draft[];
}

/** How many words a reader would count: stretches between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

const WORD = /[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu;
