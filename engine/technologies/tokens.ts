/** A word of a text, with what belongs to a name inside it: "C++", "P&L", ".NET", "don't". */
export interface Token {
  readonly text: string;
  /** The same in lower case. */
  readonly key: string;
  /** What stands between the word before, or the start of the text, and this word. */
  readonly gap: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in their order. A possessive "'s" is a word of its own.
 *
 * @example
 * tokenise('C++ and .NET').map((token) => token.key); // ['c++', 'and', '.net']
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let done = 0;
  for (let start = nextStart(text, 0); start < text.length; start = nextStart(text, done)) {
    const end = wordEnd(text, start);
    const word = text.slice(start, end);
    const isSpaced = start - done === 1 && text.charCodeAt(done) === SPACE;
    const gap = isSpaced ? ' ' : text.slice(done, start);
    tokens.push({ text: word, key: isSmall(text, start, end) ? word : word.toLowerCase(), gap, start, end });
    done = end;
    if (!endsWithPossessive(text, end)) continue;
    done = end + 2;
    tokens.push({ text: text.slice(end, done), key: POSSESSIVE, gap: '', start: end, end: done });
  }
  return tokens;
}

/**
 * The keys of the same words alone, which takes much less than the words themselves.
 *
 * @example
 * keysOf('C++ and .NET'); // ['c++', 'and', '.net']
 */
export function keysOf(text: string): readonly string[] {
  const keys: string[] = [];
  let done = 0;
  for (let start = nextStart(text, 0); start < text.length; start = nextStart(text, done)) {
    const end = wordEnd(text, start);
    const word = text.slice(start, end);
    keys.push(isSmall(text, start, end) ? word : word.toLowerCase());
    done = end;
    if (!endsWithPossessive(text, end)) continue;
    keys.push(POSSESSIVE);
    done = end + 2;
  }
  return keys;
}

const POSSESSIVE = "'s";

/** Where the next word begins, from a place on. */
function nextStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordUnit(text, at) && !startsDotNet(text, at)) at += 1;
  return at;
}

/** Whether nothing in a stretch could be written smaller. */
function isSmall(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7e || (unit > 0x40 && unit < 0x5b)) return false;
  }
  return true;
}

/** Where the word that begins at a place ends. */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    if (isWordUnit(text, at)) {
      at += 1;
      continue;
    }
    const unit = text.charCodeAt(at);
    const joins =
      unit === AMPERSAND || ((unit === APOSTROPHE || unit === CURLED) && !endsWithPossessive(text, at));
    if (!joins || !isWordUnit(text, at + 1)) break;
    at += 2;
  }
  if (text.charCodeAt(at) === HASH) return at + 1;
  return text.charCodeAt(at) === PLUS && text.charCodeAt(at + 1) === PLUS ? at + 2 : at;
}

function endsWithPossessive(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== APOSTROPHE && unit !== CURLED) return false;
  const letter = text.charCodeAt(at + 1);
  return (letter === 0x73 || letter === 0x53) && !isWordUnit(text, at + 2);
}

function startsDotNet(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== DOT || (at > 0 && isWordUnit(text, at - 1))) return false;
  return text.slice(at + 1, at + 4).toLowerCase() === 'net' && !isWordUnit(text, at + 4);
}

/** Letters, digits and marks; a code unit beyond ASCII is looked up, half a surrogate pair counts as a letter. */
function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return WORD_UNITS[unit] === 1;
  return (unit >= 0xd800 && unit < 0xe000) || WORD_UNIT.test(text.charAt(at));
}

/** Which ASCII characters are letters and digits. */
const WORD_UNITS = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  /[a-z\d]/i.test(String.fromCharCode(unit)) ? 1 : 0,
);
const WORD_UNIT = /[\p{L}\p{N}\p{M}]/u;
const SPACE = 0x20;
const PLUS = 0x2b;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const CURLED = 0x2019;
const HASH = 0x23;
const DOT = 0x2e;
