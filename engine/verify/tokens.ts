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
    const found = wordFrom(text, at);
    if (found === '') break;
    // A full stop belongs to "St." and "Dr."; anywhere else it ends the sentence.
    const bare = found === '&' || endsInWord(found) ? found : found.replace(/['’]s$|[.'’&/-]+$/, '');
    const isAbbreviation = text.charCodeAt(at + bare.length) === STOP && ABBREVIATIONS.has(bare);
    const end = at + bare.length + (isAbbreviation ? 1 : 0);
    const after = text.charCodeAt(end);
    const possessive =
      (after === APOSTROPHE || after === CURLED) && /^['’]s\b/.test(text.slice(end, end + 3)) ? 2 : 0;
    const runsOn = text.charCodeAt(end + possessive) === SPACE && beginsWord(text, end + possessive + 1);
    if (bare === '') break;
    words.push({ text: bare, start: at, end, runsOn });
    if (!runsOn) break;
    at = end + possessive + 1;
  }
  return words;
}

/** The word that begins at a place, with the marks that may stand inside or behind it; empty when none does. */
function wordFrom(text: string, start: number): string {
  let end = start;
  while (end - start < LONGEST && isPart(text.charCodeAt(end), end === start)) end += 1;
  if (text.charCodeAt(end) > LAST_ASCII) {
    WORD.lastIndex = start;
    return WORD.exec(text)?.[0] ?? '';
  }
  return text.slice(start, end);
}

/** Whether an ASCII character may begin a word, or stand in one. */
function isPart(unit: number, begins: boolean): boolean {
  if (isLetterOrDigit(unit) || unit === AMPERSAND) return true;
  return (
    !begins &&
    (unit === STOP || unit === APOSTROPHE || (unit > 0x2a && unit < 0x30 && unit !== COMMA) || unit === HASH)
  );
}

function isLetterOrDigit(unit: number): boolean {
  return (unit > 0x60 && unit < 0x7b) || (unit > 0x40 && unit < 0x5b) || (unit > 0x2f && unit < 0x3a);
}

function beginsWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit > LAST_ASCII ? BEGINS_WORD.test(text.charAt(at)) : isPart(unit, true);
}

/** Whether nothing behind a word has to be taken off it. */
function endsInWord(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  const before = word.charCodeAt(word.length - 2);
  return isLetterOrDigit(last) && before !== APOSTROPHE && before !== CURLED;
}

/** As many characters a word has at most; a longer one is read in parts. */
const LONGEST = 61;
const WORD = /[\p{L}\p{N}&][\p{L}\p{N}.&'’/+#-]{0,60}/uy;
const BEGINS_WORD = /[\p{L}\p{N}&]/u;
const SPACE = 32;
const HASH = 35;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const COMMA = 44;
const STOP = 46;
const LAST_ASCII = 126;
const CURLED = 0x2019;

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
