import { foldedText } from '../numbers/fold.ts';

/**
 * A text as its words alone: folded, lower case, one space between and around, so that a phrase stands in a text
 * when its words stand in that of the text.
 *
 * @example
 * asWords("St. Mary's Hospital"); // ' st mary s hospital '
 */
export function asWords(text: string): string {
  return ` ${foldedText(text).toLowerCase().replace(NOT_IN_WORDS, ' ').trim()} `;
}

const NOT_IN_WORDS = /[^\p{L}\p{N}+#]+/gu;
