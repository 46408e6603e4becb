/**
 * A text as its words alone, in lower case with one space between: what two lines that say the same have in common.
 *
 * @example
 * wordsAlone('Mentored 2 juniors, daily.'); // 'mentored 2 juniors daily'
 */
export function wordsAlone(text: string): string {
  const lower = text.toLowerCase();
  let words = '';
  let start = 0;
  for (let at = 0; at <= lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (unit > 0x7e) return lower.replace(NOT_IN_WORDS, ' ').trim();
    if ((unit > 0x60 && unit < 0x7b) || (unit > 0x2f && unit < 0x3a)) continue;
    if (at > start) words += (words === '' ? '' : ' ') + lower.slice(start, at);
    start = at + 1;
  }
  return words;
}

/** For texts with letters beyond ASCII. */
const NOT_IN_WORDS = /[^\p{L}\p{N}]+/gu;
