import { bareReading, type Line, type Reading } from './reading.ts';
import { nextWord, numberWords, readSpelled } from './words.ts';

/**
 * Reads a number that begins with the word from `start` to `end`: "twenty-five", "a dozen", "half of", "doubled",
 * "twice". Nothing when the word is not used as a number there ("one of us", "the second half").
 */
export function readWord(line: Line, start: number, end: number): Reading | undefined {
  const { lower } = line;
  const word = lower.slice(start, end);
  const multiple = MULTIPLES.get(word);
  if (multiple !== undefined) return multiplied(line, start, end, multiple);
  if (word === 'twice') return twice(lower, start, end);
  if (word === 'half') return half(line, start, end);
  if (PARTS.has(word)) return share(lower, start, end, word);
  if (word === 'one' && !countsOne(lower, start, end)) return undefined;
  const spelled = readSpelled(lower, start);
  if (spelled === undefined) return undefined;
  return counted(line, start, spelled.end, spelled.value, spelled.vague === true);
}

/** Every lower-case word from which `readWord` may make something. */
export function beginningWords(): readonly string[] {
  return [...numberWords(), ...MULTIPLES.keys(), 'twice', 'half', ...PARTS];
}

function counted(line: Line, start: number, end: number, value: number, vague: boolean): Reading | undefined {
  const { lower } = line;
  const first = lower.slice(start, end).replace(/ .*/, '');
  const fraction = FRACTIONS.get(nextWord(lower, end).word);
  const next = nextWord(lower, end);
  // Three quarters are nine months unless they are of something.
  const isOfTime = next.word.startsWith('quarter') && !lower.startsWith(' of ', next.end);
  const length = fraction === undefined ? null : AND_PARTS.exec(lower.slice(Math.max(0, start - 20), start));
  if (fraction !== undefined && length !== null && value * fraction < 1)
    return {
      ...bareReading(start - length[0].length, next.end, 1 + value * fraction, false),
      unit: length[1],
    };
  if (fraction !== undefined && value < 10) {
    const part = partOfUnit(lower, start, next.end, value * fraction);
    if (part !== undefined) return part;
  }
  if (fraction !== undefined && value < 10 && !isOfTime) {
    return { ...bareReading(start, next.end, value * fraction, false), unit: 'fraction' };
  }
  const reading = bareReading(start, end, value, false);
  if (vague) return { ...reading, approximate: true, bound: 'least', scale: value };
  if (LONE.has(first)) {
    // "dozen shifts" without an article is no English; "a dozen" takes the article in.
    const article = ARTICLE.exec(lower.slice(Math.max(0, start - 16), start))?.[0];
    if (article === undefined) return undefined;
    reading.start -= article.length;
    reading.approximate = first === 'couple';
    // "a hundred and ninety thousand" goes on.
    if (value >= 1000 || first === 'dozen') reading.scale = value;
    if (article.startsWith('half')) reading.value = value / 2;
    if (article.includes('quarter')) reading.value = value / 4;
    if (first === 'decade') reading.unit = 'year';
    if (first === 'couple' && lower.startsWith(' of ', end)) reading.end += 3;
  }
  return reading;
}

/** "an hour and three quarters" */
const AND_PARTS = /(?<![a-z])an? (minute|hour|day|week|month|year) and $/;

/** Parts that an article makes a number of: "a fifth". */
const PARTS: ReadonlySet<string> = new Set('third quarter fifth sixth seventh eighth ninth tenth'.split(' '));

const LONE: ReadonlySet<string> = new Set([
  'hundred',
  'thousand',
  'lakh',
  'million',
  'crore',
  'billion',
  'trillion',
  'dozen',
  'couple',
  'decade',
]);
const ARTICLE = /(?<![a-z])(?:half an? |(?:a )?quarter of an? |an? |one |per )$/;

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['thirds', 1 / 3],
  ['third', 1 / 3],
  ['quarters', 1 / 4],
  ['quarter', 1 / 4],
  ['fifths', 1 / 5],
  ['fifth', 1 / 5],
  ['tenths', 1 / 10],
  ['tenth', 1 / 10],
  ...(['sixth', 'seventh', 'eighth', 'ninth'] as const).flatMap(
    (word, at): readonly (readonly [string, number])[] => [
      [word, 1 / (at + 6)],
      [`${word}s`, 1 / (at + 6)],
    ],
  ),
]);

/** "doubled", "threefold": a multiple, up or down. */
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ...['doubled', 'doubling', 'doubles', 'double', 'twofold'].map((word) => [word, 2] as const),
  ...['tripled', 'tripling', 'triples', 'triple', 'trebled', 'threefold'].map((word) => [word, 3] as const),
  ...['quadrupled', 'quadrupling', 'quadruple', 'fourfold'].map((word) => [word, 4] as const),
  ...['fivefold', 'sixfold', 'sevenfold', 'eightfold', 'ninefold'].map((word, at) => [word, at + 5] as const),
  ['tenfold', 10],
  ...['halved', 'halving', 'halves', 'halve'].map((word) => [word, 0.5] as const),
]);

function multiplied({ lower }: Line, start: number, end: number, value: number): Reading | undefined {
  // "double glazing", "triple jump", "two halves" are things; "to double sales" and "double the sales" are acts.
  const isThing = /^(?:doubles?|triples?|quadruple|halves)$/.test(lower.slice(start, end));
  const before = lower.slice(Math.max(0, start - 7), start);
  const after = lower.slice(end, end + 6);
  if (lower.charCodeAt(end) === HYPHEN) return undefined;
  if (
    isThing &&
    !(/(?:^|\s)(?:to|i|we|and|helped) $/.test(before) && !/^ and\b/.test(after)) &&
    !/^ (?:the|our|my|its|their|that)\b/.test(after)
  )
    return undefined;
  const direction = value < 1 ? 'down' : 'up';
  return { ...bareReading(start, end, value, false), unit: 'x', direction };
}

const RATES = /^(?:an?|per|each|every|daily|weekly|monthly|yearly|annually)$/;

function twice(lower: string, start: number, end: number): Reading | undefined {
  const next = nextWord(lower, end).word;
  const reading = bareReading(start, end, 2, false);
  if (next === 'the' || next === 'as') return { ...reading, unit: 'x' };
  // "I check everything twice" counts nothing that could be checked.
  return RATES.test(next) ? { ...reading, counted: 'time' } : undefined;
}

function half({ lower }: Line, start: number, end: number): Reading | undefined {
  const before = lower.slice(Math.max(0, start - 8), start);
  const after = lower.slice(end, end + 12);
  if (
    /^ (?:an? )?(?:dozen|hundred|thousand|million|billion|crore|lakh|decade)\b/.test(
      lower.slice(end, end + 14),
    )
  )
    return undefined;
  const length = YEAR_AND_A.exec(lower.slice(Math.max(0, start - 24), start));
  if (length !== null) return { ...bareReading(start - length[0].length, end, 1.5, false), unit: length[1] };
  if (/(?:first|second|other|and an?|1st|2nd) $/.test(before)) return undefined;
  const part = partOfUnit(lower, start, end, 0.5);
  if (part !== undefined) return part;
  const isShare = /^ (?:of|the|our|my|its|their|all)\b/.test(after) || /(?:^|\s)(?:in|by) $/.test(before);
  return isShare ? { ...bareReading(start, end, 0.5, false), unit: 'fraction' } : undefined;
}

/** "a year and a half", "a day and a quarter" */
const YEAR_AND_A = /(?<![a-z])an? (minute|hour|day|week|month|year) and an? $/;

function share(lower: string, start: number, end: number, word: string): Reading | undefined {
  const length =
    word === 'third' || word === 'quarter'
      ? YEAR_AND_A.exec(lower.slice(Math.max(0, start - 24), start))
      : null;
  if (length !== null) {
    const value = 1 + (FRACTIONS.get(word) ?? 0);
    return { ...bareReading(start - length[0].length, end, value, false), unit: length[1] };
  }
  const article = /(?<![a-z])an? $/.exec(lower.slice(Math.max(0, start - 4), start))?.[0];
  const part = partOfUnit(lower, start - (article?.length ?? 0), end, FRACTIONS.get(word) ?? 0);
  if (article !== undefined && part !== undefined) return part;
  const isChange = /(?:^|\s)by an? $/.test(lower.slice(Math.max(0, start - 7), start));
  if (
    article === undefined ||
    !(isChange || /^ of\b/.test(lower.slice(end, end + 4)) || isMeasure(lower, start, end))
  )
    return undefined;
  return { ...bareReading(start - article.length, end, FRACTIONS.get(word) ?? 0, false), unit: 'fraction' };
}

/** "down a third", "a quarter less": a share of what was, not a rank or a season. */
function isMeasure(lower: string, start: number, end: number): boolean {
  if (COMPARING.test(lower.slice(end, end + 12))) return true;
  if (CHANGING.test(lower.slice(Math.max(0, start - 16), start)))
    return !/^[ -](?!(?:in|on|from|since|to|and|with|over|at|this|last|within|after|while)\b)[a-z]/.test(
      lower.slice(end, end + 8),
    );
  return false;
}

const COMPARING =
  /^ (?:less|more|fewer|lower|higher|faster|quicker|shorter|longer|smaller|larger|cheaper|off|as)(?![a-z])/;
const CHANGING =
  /(?:^|\s)(?:down|up|fell|rose|grew|dropped|cut|reduced|increased|almost|nearly|roughly|about|over) an? $/;

/** "half an hour", "three quarters of an hour": a part of one unit. */
function partOfUnit(lower: string, start: number, end: number, value: number): Reading | undefined {
  const percent = /^ of (?:a|an|one|1) ?(?:percent|per cent|%)/.exec(lower.slice(end, end + 18))?.[0];
  if (percent !== undefined)
    return { ...bareReading(start, end + percent.length, value, false), unit: 'percent' };
  const found = OF_ONE.exec(lower.slice(end, end + 20));
  if (found === null) return undefined;
  const scale = SCALES.get(found[1] ?? '');
  // "three quarters of a thousand"
  if (scale !== undefined) return bareReading(start, end + found[0].length, value * scale, false);
  const unit = found[1] === 'second' ? 's' : found[1];
  return { ...bareReading(start, end + found[0].length, value, false), unit };
}

const OF_ONE =
  /^ (?:of )?an? (second|minute|hour|day|week|month|year|mile|tonne|hundred|thousand|million|billion|lakh|crore)(?![a-z])/;
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
]);

/** "one junior" counts; "one of us", "one another", "no one", "one-on-one", "the one who" do not. */
function countsOne(lower: string, start: number, end: number): boolean {
  const before = lower.slice(Math.max(0, start - 10), start);
  if (/(?:^|[\s(])(?:no|any|every|some|each|the|this|that|another|which|for|as) $|-$/.test(before))
    return false;
  const next = nextWord(lower, end);
  if (
    FRACTIONS.has(next.word) ||
    /^ and (?:a half|a quarter|a third|two thirds|three quarters?)(?![a-z])/.test(lower.slice(end, end + 21))
  )
    return true;
  if (lower.charCodeAt(end) === HYPHEN) return UNITS_AFTER_ONE.test(next.word);
  return next.word !== '' && !NOT_COUNTED.has(next.word);
}

const UNITS_AFTER_ONE =
  /^(?:year|month|week|day|hour|minute|person|man|woman|point|page|bedroom|star|click|way)$/;

const NOT_COUNTED: ReadonlySet<string> = new Set(
  `of another or who that which is was has had can could would will should must may might to in on at by for from with
  and but as if than then so where when more time stop on-one size the a an by-one at-a-time place direction goal
  after before behind roof go day side hand per`.split(/\s+/),
);

const HYPHEN = 45;
