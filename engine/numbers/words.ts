/** A number written in words, read from one place of a text. */
export interface Spelled {
  readonly value: number;
  readonly end: number;
  /** "hundreds", "dozens": a magnitude rather than a count. */
  readonly vague?: boolean;
}

/** Every word that can begin a number, lower case. */
export function numberWords(): readonly string[] {
  return [...SMALL.keys(), ...TENS.keys(), ...LONE.keys(), ...VAGUE.keys()];
}

/**
 * Reads "twenty-five", "two hundred and fifty", "three thousand", "a dozen" from the word at `start` of a lower-case
 * text. Scales from a thousand up are left to whoever reads units, since figures take them too ("2 million").
 */
export function readSpelled(lower: string, start: number): Spelled | undefined {
  const first = wordAt(lower, start);
  const vague = VAGUE.get(first);
  if (vague !== undefined) return { value: vague, end: start + first.length, vague: true };
  const end = start + first.length;
  if (first === 'hundred') return afterHundred(lower, 100, end);
  const small = SMALL.get(first) ?? TENS.get(first);
  if (small === undefined) {
    const scale = LONE.get(first);
    return scale === undefined ? undefined : { value: scale, end };
  }
  const [value, smallEnd] = withUnits(lower, small, end);
  const decimals = readDecimals(lower, smallEnd);
  if (decimals !== undefined) return { value: value + decimals.value, end: decimals.end };
  const hundred = nextWord(lower, smallEnd);
  return hundred.word === 'hundred' && value < 100
    ? afterHundred(lower, value * 100, hundred.end)
    : { value, end: smallEnd };
}

/** "point seven", "point two five" behind a whole number. */
function readDecimals(lower: string, end: number): Spelled | undefined {
  const point = nextWord(lower, end);
  if (point.word !== 'point') return undefined;
  let digits = '';
  let at = point.end;
  for (;;) {
    const next = nextWord(lower, at);
    const digit = SMALL.get(next.word);
    if (digit === undefined || digit > 9) break;
    digits += digit;
    at = next.end;
  }
  return digits === '' ? undefined : { value: Number(`0.${digits}`), end: at };
}

/** "and fifty-six" behind hundreds. */
function afterHundred(lower: string, hundreds: number, end: number): Spelled {
  const next = nextWord(lower, end);
  const rest = next.word === 'and' ? nextWord(lower, next.end) : next;
  const small = SMALL.get(rest.word) ?? TENS.get(rest.word);
  if (small === undefined || small === 0) return { value: hundreds, end };
  const [units, unitsEnd] = withUnits(lower, small, rest.end);
  return { value: hundreds + units, end: unitsEnd };
}

/** "twenty" and the "five" that may follow it. */
function withUnits(lower: string, value: number, end: number): [number, number] {
  if (value < 20 || value % 10 !== 0) return [value, end];
  const next = nextWord(lower, end);
  const units = SMALL.get(next.word);
  return units !== undefined && units > 0 && units < 10 ? [value + units, next.end] : [value, end];
}

/** The next word when one space or hyphen stands between. */
export function nextWord(
  lower: string,
  end: number,
): { readonly word: string; readonly start: number; readonly end: number } {
  const gap = lower.charCodeAt(end);
  if (gap !== SPACE && gap !== HYPHEN) return { word: '', start: end, end };
  const word = wordAt(lower, end + 1);
  return { word, start: end + 1, end: end + 1 + word.length };
}

/** The run of ASCII letters at a place. */
export function wordAt(text: string, start: number): string {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

/** Whether a character of another script may stand in a word; punctuation, arrows and signs lie between the bounds. */
export function isForeignLetter(code: number): boolean {
  return (code > 0xbf && code < 0x2000) || code > 0x2e7f;
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const SPACE = 32;
const HYPHEN = 45;

const SMALL: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + index * 10]),
);

/** Words that are a number of their own, with or without "a" before them. */
const LONE: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['couple', 2],
  ['decade', 10],
]);

const VAGUE: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
]);
