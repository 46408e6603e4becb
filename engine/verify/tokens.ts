/** A word of a text with the punctuation around it left outside. Offsets are into the text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing but one space stands between it and the next word. */
  readonly runsOn: boolean;
}

/** Reads up to `most` words from `start`, until something other than a space ends the phrase. */
export function phraseFrom(text: string, start: number, most: number): readonly Word[] {
  const words: Word[] = [];
  let at = start;
  while (words.length < most) {
    WORD.lastIndex = at;
    const found = WORD.exec(text);
    if (found === null) break;
    // A full stop belongs to "St." and "Dr."; anywhere else it ends the sentence.
    const bare = found[0] === '&' ? '&' : found[0].replace(/['’]s$|[.'’&/-]+$/, '');
    const isAbbreviation = ABBREVIATIONS.has(bare) && text.charAt(at + bare.length) === '.';
    const end = at + bare.length + (isAbbreviation ? 1 : 0);
    const possessive = /^['’]s\b/.test(text.slice(end, end + 3)) ? 2 : 0;
    const runsOn =
      text.charAt(end + possessive) === ' ' && /[\p{L}\p{N}&]/u.test(text.charAt(end + possessive + 1));
    if (bare === '') break;
    words.push({ text: bare, start: at, end, runsOn });
    if (!runsOn) break;
    at = end + possessive + 1;
  }
  return words;
}

const WORD = /[\p{L}\p{N}&][\p{L}\p{N}.&'’/+#-]{0,60}/uy;
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'St',
  'Dr',
  'Mr',
  'Mrs',
  'Ms',
  'Mt',
  'Ft',
  'Sr',
  'Jr',
  'Prof',
  'Bros',
  'No',
  'sr',
  'jr',
  'asst',
  'mgr',
]);
