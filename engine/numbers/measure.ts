import { countedAfter, singular } from './nouns.ts';
import type { Line, Reading } from './reading.ts';
import { currencyOf, scaleOf, unitOf } from './units.ts';
import { isLetter, nextWord, wordAt } from './words.ts';

/**
 * Reads what follows a bare number: scale, unit or currency, "and a half", a plus, the counted noun and the rate.
 * Changes `reading`.
 */
export function readMeasure(line: Line, reading: Reading): void {
  if (reading.scale === 1) readScale(line, reading);
  readPlus(line, reading);
  readHalf(line, reading);
  // "two and a half thousand"
  if (reading.scale === 1) readScale(line, reading);
  readUnit(line, reading);
  readHalf(line, reading);
  readPlus(line, reading);
  reading.nounEnd = reading.end;
  readTimes(line, reading);
  readCounted(line, reading);
  readRate(line, reading);
}

function readScale(line: Line, reading: Reading): void {
  const next = nextWord(line.text, reading.end);
  if (next.word === 'LPA') {
    multiply(reading, 1e5, next.end);
    reading.unit = 'INR';
    return;
  }
  const factor = next.word === '' ? undefined : scaleOf(next.word, false);
  if (factor === undefined) return;
  multiply(reading, factor, next.end);
}

/** "5M", "20k", "5m users": a letter right behind the figure that multiplies it. */
export function multiply(reading: Reading, factor: number, end: number): void {
  // 1.1 * 1e6 is 1100000.0000000002 in binary: round to the precision that figures have.
  reading.value = Number((reading.value * factor).toPrecision(15));
  reading.scale *= factor;
  reading.end = end;
}

function readPlus({ text, lower }: Line, reading: Reading): void {
  const or = lower.startsWith(' or ', reading.end)
    ? OR.exec(lower.slice(reading.end, reading.end + 12))
    : null;
  if (or !== null && reading.bound === undefined) {
    reading.bound = /fewer|less|below|under/.test(or[1] ?? '') ? 'most' : 'least';
    reading.approximate = true;
    return;
  }
  if (text.charCodeAt(reading.end) !== PLUS || isLetter(text.charCodeAt(reading.end + 1))) return;
  reading.end += 1;
  reading.bound = 'least';
  reading.approximate = true;
}

/** "eight or fewer", "£2.5m or less" */
const OR = /^ or (fewer|less|below|under|more|above|over)(?![a-z])/;

const PARTS: readonly (readonly [string, number])[] = [
  [' and a half', 0.5],
  [' and a quarter', 0.25],
  [' and three quarters', 0.75],
  [' and three-quarters', 0.75],
  [' and three-quarter', 0.75],
  [' and one third', 1 / 3],
  [' and two-thirds', 2 / 3],
  [' and three quarter', 0.75],
  [' and a third', 1 / 3],
  [' and two thirds', 2 / 3],
];

function readHalf({ lower }: Line, reading: Reading): void {
  if (lower.charCodeAt(reading.end + 1) !== LOWER_A) return;
  for (const [words, part] of PARTS) {
    if (!lower.startsWith(words, reading.end) || isLetter(lower.charCodeAt(reading.end + words.length)))
      continue;
    reading.value += part * (reading.unit === undefined && reading.scale > 1 ? reading.scale : 1);
    reading.end += words.length;
    return;
  }
}

function readUnit(line: Line, reading: Reading): void {
  if (reading.unit !== undefined) return;
  const { text } = line;
  const at = text.charCodeAt(reading.end) === SPACE ? reading.end + 1 : reading.end;
  const sign = text.charAt(at);
  if (sign === '%' || sign === '°' || sign === '€' || sign === '£' || sign === '₹') {
    if (sign === '°') {
      const scale = /^[CF](?![A-Za-z])/i.exec(text.slice(at + 1, at + 3))?.[0].toUpperCase() ?? '';
      reading.unit = `°${scale}`;
      reading.end = at + 1 + scale.length;
      return;
    }
    reading.unit = sign === '%' ? percentKind(line, at + 1) : currencyOf(sign);
    reading.end = at + 1;
    return;
  }
  const next = nextWord(text, reading.end);
  if (next.word === '') return;
  const powered = /[²³]/.test(text.charAt(next.end)) ? next.word + text.charAt(next.end) : next.word;
  const rate = RATES_OF_TIME.get(next.word.toLowerCase());
  const wording = rate?.[0].exec(line.lower.slice(next.end, next.end + 12))?.[0];
  if (rate !== undefined && wording !== undefined) {
    reading.unit = rate[1];
    reading.end = next.end + wording.length;
    return;
  }
  const two = FIRST_OF_TWO.test(next.word)
    ? `${next.word} ${nextWord(text, next.end).word}`.toLowerCase()
    : '';
  const long = TWO_WORDS.get(two);
  if (long !== undefined) {
    reading.unit = long;
    reading.end = next.start + two.length;
    return;
  }
  const unit = unitOf(powered, false)?.name ?? currencyOf(next.word);
  // "3 m" and "5 l" stand apart from their figures too, unlike other single letters.
  const loose = unit ?? LOOSE.get(next.word);
  if (loose === undefined || isFollowedByName(line, next.end)) return;
  // "4 L2 tickets": a level rather than litres.
  if (unit === undefined && /\d/.test(text.charAt(next.end))) return;
  reading.unit = loose;
  reading.end = next.start + powered.length;
}

const LOOSE: ReadonlyMap<string, string> = new Map([
  ['m', 'metre'],
  ['l', 'litre'],
  ['L', 'litre'],
  ['g', 'g'],
  ['h', 'hour'],
  ['x', 'x'],
]);

/** "40% points" is not what people write; "5 percentage points" and "3 basis points" are. */
function percentKind({ lower }: Line, end: number): string {
  return lower.startsWith(' points', end) ? 'percentage-point' : 'percent';
}

/** "12 x 12 hour shifts": a figure behind makes no multiple of it. */
function isFollowedByName({ text }: Line, end: number): boolean {
  return /^ ?\d/.test(text.slice(end, end + 2)) && /[\dx]/i.test(text.charAt(end - 1));
}

const PER_SECOND = /^(?: per second| a second|\/s(?:ec)?)(?![a-z])/;
const PER_MINUTE = /^(?: per minute| a minute|\/min)(?![a-z])/;
const PER_HOUR = /^(?: per hour| an hour)(?![a-z])/;

/** Units in three words, by the first: the others, and the unit. */
const RATES_OF_TIME: ReadonlyMap<string, readonly [RegExp, string]> = new Map([
  ['parts', [/^ per million(?![a-z])/, 'ppm']],
  ['frames', [PER_SECOND, 'fps']],
  ['frame', [PER_SECOND, 'fps']],
  ['requests', [PER_SECOND, 'rps']],
  ['req', [PER_SECOND, 'rps']],
  ['reqs', [PER_SECOND, 'rps']],
  ['queries', [PER_SECOND, 'rps']],
  ['transactions', [PER_SECOND, 'rps']],
  ['miles', [PER_HOUR, 'mph']],
  ['kilometres', [PER_HOUR, 'kmh']],
  ['kilometers', [PER_HOUR, 'kmh']],
  ['words', [PER_MINUTE, 'wpm']],
  ['revolutions', [PER_MINUTE, 'rpm']],
  ['beats', [PER_MINUTE, 'bpm']],
  ['kilowatt', [/^ hours?(?![a-z])/, 'kWh']],
]);

const FIRST_OF_TWO =
  /^(?:per|percentage|percent|basis|sq|square|cubic|us|indian|working|business|uae|kenyan|canadian|australian|singapore|swiss|mexican|brazilian|saudi|egyptian|danish|norwegian|swedish|turkish|polish|chinese)$/i;

const TWO_WORDS: ReadonlyMap<string, string> = new Map([
  ['per cent', 'percent'],
  ['percentage points', 'percentage-point'],
  ['percentage point', 'percentage-point'],
  ['percent points', 'percentage-point'],
  ['working days', 'working-day'],
  ['working day', 'working-day'],
  ['business days', 'working-day'],
  ['business day', 'working-day'],
  ['basis points', 'bps'],
  ['basis point', 'bps'],
  ['sq ft', 'square-foot'],
  ['sq m', 'square-metre'],
  ['sq feet', 'square-foot'],
  ['square feet', 'square-foot'],
  ['square foot', 'square-foot'],
  ['square metres', 'square-metre'],
  ['square meters', 'square-metre'],
  ['square miles', 'square-mile'],
  ['cubic metres', 'cubic-metre'],
  ['cubic meters', 'cubic-metre'],
  ['uae dirhams', 'AED'],
  ['kenyan shillings', 'KES'],
  ['canadian dollars', 'CAD'],
  ['australian dollars', 'AUD'],
  ['singapore dollars', 'SGD'],
  ['swiss francs', 'CHF'],
  ['mexican pesos', 'MXN'],
  ['brazilian reais', 'BRL'],
  ['saudi riyals', 'SAR'],
  ['egyptian pounds', 'EGP'],
  ['danish kroner', 'DKK'],
  ['norwegian kroner', 'NOK'],
  ['swedish kronor', 'SEK'],
  ['turkish lira', 'TRY'],
  ['polish zloty', 'PLN'],
  ['chinese yuan', 'CNY'],
  ['us dollars', 'USD'],
  ['indian rupees', 'INR'],
]);

/** "3 times faster" is a multiple, "3 times a week" counts. */
function readTimes({ lower }: Line, reading: Reading): void {
  if (reading.unit !== undefined || reading.counted !== undefined || !lower.startsWith(' times', reading.end))
    return;
  const after = /^ times(?: ([a-z]+))?(?![a-z])/.exec(lower.slice(reading.end, reading.end + 24));
  if (after === null) return;
  if (!COMPARING.test(after[1] ?? '')) {
    reading.counted = 'time';
    reading.nounEnd = reading.end + ' times'.length;
  } else {
    reading.unit = 'x';
    reading.end += ' times'.length;
    reading.nounEnd = reading.end;
  }
}

/** Behind "times": what makes a multiple of the number. */
const COMPARING =
  /^(?:the|as|more|less|fewer|better|worse|over|what|(?!(?:af|un|ev|toge|whe|ei|ot)[a-z]*)[a-z]{3,9}er)$/;

function readCounted({ lower }: Line, reading: Reading): void {
  if (reading.unit === 'percent' || reading.unit === 'fraction') {
    const of = /^ of (?:(?:the|our|all|my|its|their|these|those|all the|all our) ){0,2}/.exec(
      lower.slice(reading.end, reading.end + 24),
    )?.[0];
    if (of === undefined) return;
    const counted = countedAfter(lower, reading.end + of.length - 1, false);
    if (counted === undefined) return;
    reading.counted = counted.noun;
    reading.nounEnd = counted.end;
    return;
  }
  if (reading.unit !== undefined || reading.counted !== undefined) return;
  const begin = reading.approximate && lower.startsWith(' of ', reading.end) ? reading.end + 3 : reading.end;
  const counted = countedAfter(lower, begin, reading.value === 1);
  if (counted === undefined) return;
  reading.counted = counted.noun;
  reading.nounEnd = counted.end;
}

/** "per week", "a day", "each shift", "/hr", "daily". */
function readRate(line: Line, reading: Reading): void {
  const { lower } = line;
  const at = reading.nounEnd;
  const slash = /^ ?\/ ?/.exec(lower.slice(at, at + 3))?.[0];
  if (slash !== undefined) {
    const word = wordAt(lower, at + slash.length);
    if (word.length < 2 && !/[hds]/.test(word)) return;
    setRate(reading, word, at + slash.length + word.length);
    return;
  }
  if (lower.startsWith(' p.a', at) && !isLetter(lower.charCodeAt(at + 4))) {
    setRate(reading, 'year', at + 4);
    return;
  }
  const next = nextWord(lower, at);
  // "4 hourly": every four hours, unless something is counted.
  if (/^(?:hourly|hrly)$/.test(next.word) && reading.unit === undefined && reading.counted === undefined) {
    reading.unit = 'hour';
    reading.nounEnd = next.end;
    return;
  }
  if (ADVERBS.has(next.word)) {
    setRate(reading, ADVERBS.get(next.word) ?? next.word, next.end);
    return;
  }
  // "2x week"
  if (reading.unit === 'x' && /^(?:wk|week|mth|month|day)$/.test(next.word)) {
    setRate(reading, next.word, next.end);
    return;
  }
  // "twice in year", as in some Englishes.
  if (!RATES.has(next.word) && !(next.word === 'in' && reading.counted === 'time')) return;
  const noun = nextWord(lower, next.end);
  const time = unitOf(noun.word, false)?.family;
  const isTime = time === 'time' || time === 'calendar' || TURNS.has(noun.word);
  // "17 per hundred cows" is of a hundred, however that is written.
  if (next.word === 'per' && scaleOf(noun.word, false) !== undefined) return;
  if (noun.word !== '' && (isTime || next.word === 'per')) setRate(reading, noun.word, noun.end);
}

function setRate(reading: Reading, word: string, end: number): void {
  reading.per = unitOf(word, true)?.name ?? singular(word);
  reading.nounEnd = end;
  // "3x a week" is three times a week.
  if (reading.unit === 'x') {
    reading.unit = undefined;
    reading.counted = 'time';
  }
}

const RATES: ReadonlySet<string> = new Set(['per', 'a', 'an', 'each', 'every']);
const TURNS: ReadonlySet<string> = new Set([
  'shift',
  'night',
  'morning',
  'evening',
  'sprint',
  'term',
  'semester',
  'season',
  'head',
]);
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
]);

const SPACE = 32;
const PLUS = 43;
const LOWER_A = 97;
