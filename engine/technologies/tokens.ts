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
  scan(text, (start, end, isPossessive) => {
    const word = text.slice(start, end);
    tokens.push({
      text: word,
      key: isPossessive ? POSSESSIVE : keyOf(text, start, end, word),
      gap: start - done === 1 && text.charCodeAt(done) === SPACE ? ' ' : text.slice(done, start),
      start,
      end,
    });
    done = end;
  });
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
  scan(text, (start, end, isPossessive) => {
    keys.push(isPossessive ? POSSESSIVE : keyOf(text, start, end, text.slice(start, end)));
  });
  return keys;
}

const POSSESSIVE = "'s";

function keyOf(text: string, start: number, end: number, word: string): string {
  return isSmall(text, start, end) ? word : word.toLowerCase();
}

function scan(text: string, visit: (start: number, end: number, isPossessive: boolean) => void): void {
  let at = 0;
  while (at < text.length) {
    const start = at;
    if (!isWordUnit(text, at)) {
      if (!startsDotNet(text, at)) {
        at += 1;
        continue;
      }
      at += 1;
    }
    at = wordEnd(text, at);
    visit(start, at, false);
    if (endsWithPossessive(text, at)) {
      visit(at, at + 2, true);
      at += 2;
    }
  }
}

/** Whether nothing in a stretch could be written smaller. */
function isSmall(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7e || (unit > 0x40 && unit < 0x5b)) return false;
  }
  return true;
}

function wordEnd(text: string, from: number): number {
  let at = from;
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
  if (unit < 0x80) {
    return (unit > 0x60 && unit < 0x7b) || (unit > 0x40 && unit < 0x5b) || (unit > 0x2f && unit < 0x3a);
  }
  return (unit >= 0xd800 && unit < 0xe000) || WORD_UNIT.test(text.charAt(at));
}

const WORD_UNIT = /[\p{L}\p{N}\p{M}]/u;
const SPACE = 0x20;
const PLUS = 0x2b;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const CURLED = 0x2019;
const HASH = 0x23;
const DOT = 0x2e;
