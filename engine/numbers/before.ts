import { type Direction, directionBefore } from './direction.ts';
import type { Line, Reading } from './reading.ts';
import { currencyOf } from './units.ts';

/**
 * Reads what stands before a number that has been measured: whether it is approximate, the preposition that leads to
 * it and the direction of the change it measures. Changes `reading`.
 */
export function readLead(line: Line, reading: Reading): void {
  let at = reading.start;
  for (;;) {
    const begin = approximation(line, at, reading);
    if (begin === undefined) break;
    at = begin;
  }
  const word = wordBefore(line, at);
  const role = isComparison(line, word) ? 'from' : ROLES.get(word.word);
  const led = role !== undefined || word.word === 'of';
  reading.direction ??=
    changes(reading) || led ? directionBefore(line.lower, led ? word.start : at, led) : undefined;
  if (role !== undefined && reading.kind === 'amount' && !isAgent(line, role, word.start, reading))
    reading.role = role;
}

/** "used by three schools", "woken by six alerts": who does it, not the size of a change. */
function isAgent({ lower }: Line, role: string, at: number, { unit, direction }: Reading): boolean {
  return (
    role === 'by' &&
    unit === undefined &&
    direction === undefined &&
    (/\b(?:no longer|not|and|or) $/.test(lower.slice(Math.max(0, at - 10), at)) ||
      /[a-z]{2}(?:ed|en|wn|ught|ade|un|uilt|ead) $/.test(lower.slice(Math.max(0, at - 8), at)))
  );
}

/** "as opposed to 9", "compared with 9": where a change began. */
function isComparison(
  { lower }: Line,
  { word, start }: { readonly word: string; readonly start: number },
): boolean {
  return (
    (word === 'to' || word === 'with') &&
    /(?:^|\s)(?:opposed|compared|relative|contrast) $/.test(lower.slice(Math.max(0, start - 10), start))
  );
}

/** A count moves only when a preposition says so; a share, a multiple and money move by themselves. */
function changes({ unit }: Reading): boolean {
  return (
    unit === 'percent' ||
    unit === 'fraction' ||
    unit === 'x' ||
    unit === 'percentage-point' ||
    (unit !== undefined && /^[A-Z]{3}$/.test(unit))
  );
}

const ROLES: ReadonlyMap<string, 'from' | 'to' | 'by'> = new Map([
  ['from', 'from'],
  ['to', 'to'],
  ['by', 'by'],
]);

/** Reads the currency and sign right before a figure, and marks such as "~". Changes `reading`. */
export function readPrefixes(line: Line, reading: Reading): void {
  const { text } = line;
  readCurrency(line, reading);
  const before = text.charAt(reading.start - 1);
  if (before === ' ' || before === '') return;
  const isSign = before === '+' || before === '-';
  if (isSign && !/[\p{L}\p{N})\]%+]/u.test(text.charAt(reading.start - 2))) {
    const direction: Direction = before === '+' ? 'up' : 'down';
    reading.direction = direction;
    reading.start -= 1;
  } else if (MARKS.has(before)) {
    reading.approximate = true;
    const bound =
      before === '>' || before === '≥' ? 'least' : before === '<' || before === '≤' ? 'most' : undefined;
    if (bound !== undefined && !/[-=]/.test(text.charAt(reading.start - 2))) reading.bound = bound;
    reading.start -= 1;
  } else if (
    before === '-' &&
    /(?<![A-Za-z])sub-$/i.test(text.slice(Math.max(0, reading.start - 5), reading.start))
  ) {
    reading.approximate = true;
    reading.bound = 'most';
  }
}

const MARKS: ReadonlySet<string> = new Set(['~', '≈', '<', '>', '≤', '≥']);

function readCurrency({ text, floor }: Line, reading: Reading): void {
  if (reading.unit !== undefined) return;
  const found = currencyBefore(text, reading.start);
  if (found === undefined || found.start < floor) return;
  reading.unit = found.unit;
  reading.start = found.start;
}

/** The currency that stands before a figure, with at most one space between. */
export function currencyBefore(
  text: string,
  start: number,
): { readonly unit: string; readonly start: number } | undefined {
  let end = start;
  if (text.charCodeAt(end - 1) === SPACE) end -= 1;
  const last = text.charCodeAt(end - 1);
  if (last >= LOWER_A && last <= LOWER_Z && last !== LOWER_H && last !== LOWER_S) return undefined;
  let begin = end;
  while (begin > 0 && end - begin < 4 && !/[\s(/~<>+\-–—,:;"'[]/.test(text.charAt(begin - 1))) begin -= 1;
  const found = begin < end ? currencyOf(text.slice(begin, end)) : undefined;
  // A word such as "dollars" before a number belongs to another number.
  return found === undefined || /^[a-z]{3,}$/.test(text.slice(begin, end))
    ? undefined
    : { unit: found, start: begin };
}

/** Takes one hedge before `at` into the reading; the place where it begins, or nothing. */
function approximation({ lower }: Line, at: number, reading: Reading): number | undefined {
  if (lower.charCodeAt(at - 1) !== SPACE) return undefined;
  let word = at - 1;
  while (word > 0 && lower.charCodeAt(word - 1) !== SPACE) word -= 1;
  const last = lower.slice(word, at - 1);
  if (!HEDGE_ENDS.has(last) && last !== 'a') return undefined;
  const tail = lower.slice(Math.max(0, at - 18), at);
  const found = HEDGE.exec(tail);
  if (found === null) return undefined;
  const [whole, words = ''] = found;
  if (words === 'over' && isDuring(lower, at - whole.length, reading)) return undefined;
  // "crept up to 6 min" says where it went.
  if (words === 'up to' && MOVED.test(lower.slice(Math.max(0, at - 20), at - whole.length))) return undefined;
  reading.approximate = true;
  const bound = HEDGES.get(words);
  if (bound === 'least' || bound === 'most') reading.bound = bound;
  return at - whole.length;
}

/** "watch over 64 huts", "gone over 2,300 cases", "runs over five evenings" */
const PHRASAL = /\b(?:goes|gone|went|going|go|watch|watches|watched|watching|runs|ran|run) $/;

/** "Over seven weeks I read …", "the roster runs over six days": a stretch of time, not more than that. */
function isDuring(lower: string, at: number, { unit, end }: Reading): boolean {
  if (PHRASAL.test(lower.slice(Math.max(0, at - 10), at))) return true;
  if (/\b(?:spread|split|distributed|shared|divided|stretched) $/.test(lower.slice(Math.max(0, at - 13), at)))
    return true;
  if (
    unit === undefined ||
    !STRETCHES.has(unit) ||
    /^ (?:of|in (?:the|this|my|post|role|total)|experience|with|old|ago)\b/.test(lower.slice(end, end + 14))
  )
    return false;
  const before = /([a-z]*),? $/.exec(lower.slice(Math.max(0, at - 14), at))?.[1];
  if (at === 0 || before === undefined || before === '' || SPREADS.test(before)) return true;
  return unit !== 'year' && !LASTS.test(before);
}

const STRETCHES: ReadonlySet<string> = new Set([
  'hour',
  'day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
]);
/** What a thing does over a stretch of time. */
const SPREADS =
  /^(?:runs?|ran|running|spread|spreads|spans?|spanning|extends?|stretch(?:es|ed)?|taught|given|delivered|done|phased|staggered|paid|rotates?|rotating|built|written|read|reviewed|rolled|out|averaged|measured|worked|carried|held|planned|grew|fell|rose|dropped)$/;

/** Behind these "over" says more than what follows. */
const LASTS =
  /^(?:have|has|had|having|for|with|after|is|was|are|were|takes?|took|taken|taking|lasts?|lasted|spent|spend|spends|since|of|in|at|to|by|from|be|been|worked|totals?|totalled|just|well|and|or|within|than|reached|cover|covers|covered)$/;

const HEDGES: ReadonlyMap<string, 'least' | 'most' | 'about'> = new Map([
  ...[
    'over',
    'more than',
    'at least',
    'above',
    'exceeding',
    'upwards of',
    'in excess of',
    'well over',
    'just over',
    'greater than',
    'minimum of',
    'no fewer than',
    'beyond',
  ].map((words) => [words, 'least'] as const),
  ...[
    'under',
    'less than',
    'fewer than',
    'below',
    'nearly',
    'almost',
    'up to',
    'at most',
    'no more than',
    'close to',
    'just under',
    'maximum of',
    'a limit of',
    'the limit of',
    'limit of',
    'ceiling of',
    'cap of',
    'as many as',
    'as much as',
    'not even',
    'max',
    'upto',
  ].map((words) => [words, 'most'] as const),
  ...[
    'about',
    'around',
    'approximately',
    'approx',
    'approx.',
    'roughly',
    'circa',
    'ca.',
    'c.',
    'some',
    'somewhere around',
    'something like',
    'in the region of',
    'an estimated',
    'estimated',
    'an average of',
    'average of',
  ].map((words) => [words, 'about'] as const),
]);

const MOVED =
  /\b(?:crept|went|gone|go|goes|rose|risen|climbed|grew|grown|jumped|shot|came|back|moved|driven|brought|pushed|taken|edged) $/;

/** The last words of hedges: any other word before a number rules a hedge out. */
const HEDGE_ENDS: ReadonlySet<string> = new Set(
  [...HEDGES.keys()].flatMap((words) => [words.slice(words.lastIndexOf(' ') + 1), `(${words}`]),
);

const HEDGE = new RegExp(
  `(?<=^|[\\s(])(${[...HEDGES.keys()]
    .sort((one, other) => other.length - one.length)
    .map((words) => words.replaceAll('.', '\\.'))
    .join('|')}) (?:a )?$`,
);

function wordBefore({ lower }: Line, at: number): { readonly word: string; readonly start: number } {
  if (lower.charCodeAt(at - 1) !== SPACE) return { word: '', start: at };
  let begin = at - 1;
  while (
    begin > 0 &&
    begin > at - 12 &&
    lower.charCodeAt(begin - 1) >= 97 &&
    lower.charCodeAt(begin - 1) <= 122
  )
    begin -= 1;
  return { word: lower.slice(begin, at - 1), start: begin };
}

const SPACE = 32;
const LOWER_A = 97;
const LOWER_H = 104;
const LOWER_S = 115;
const LOWER_Z = 122;
