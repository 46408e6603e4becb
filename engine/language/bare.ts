/** A word parted from the punctuation around it. */
export interface Bare {
  readonly open: string;
  readonly word: string;
  readonly close: string;
}

/**
 * Parts a word from the punctuation that opens and closes it. A word of nothing but opening marks has no word.
 *
 * @param opening every mark that may open
 * @param closing every mark that may close
 * @example
 * bareWord('(tests),', '(', '),').word; // 'tests'
 */
export function bareWord(written: string, opening: string, closing: string): Bare {
  let from = 0;
  while (from < written.length && opening.includes(written.charAt(from))) from += 1;
  let to = written.length;
  while (to > from && closing.includes(written.charAt(to - 1))) to -= 1;
  return { open: written.slice(0, from), word: written.slice(from, to), close: written.slice(to) };
}
