import { currencyBefore } from './before.ts';
import { readDigits } from './digits.ts';
import { countsSomething, isMonth, labelBefore } from './labels.ts';
import { multiply } from './measure.ts';
import { bareReading, type Line, nameReading, type Reading } from './reading.ts';
import { scaleOf, unitOf } from './units.ts';
import { nextWord } from './words.ts';

/** Figures this long are telephone and account numbers, beyond what a number type tells apart. */
const LONGEST = 15;

/**
 * Reads the figure that begins at `start`: its digits and what is glued to them. What follows behind a space is left
 * to `readMeasure`, for which `kind` is still `amount`.
 */
export function readFigure(line: Line, start: number): Reading {
  const { text } = line;
  const glued = gluedBefore(line, start);
  if (glued !== undefined) return glued;
  const read = readDigits(text, start);
  const share = fractionOf(text, start, read.end);
  if (share !== undefined) return share;
  const joined = nameOfDigits(text, start, read.end);
  if (joined !== undefined)
    return joined.date === undefined
      ? nameReading(line, start, joined.end)
      : dated(start, joined.end, joined.date);
  if (read.shape === 'version')
    return { ...bareReading(start, read.end, read.value, true), kind: 'label', unit: 'version' };
  if (read.end - start > LONGEST) return nameReading(line, start, read.end);
  const begin =
    text.charCodeAt(start - 1) === DOT && !/[\w.]/.test(text.charAt(start - 2)) ? start - 1 : start;
  const value = begin === start ? read.value : Number(`0.${text.slice(start, read.end)}`);
  const reading = bareReading(begin, read.end, value, true);
  addFraction(text, reading);
  const label =
    attached(line, reading) ?? (read.shape === 'grouped' ? undefined : labelled(line, reading, read.shape));
  return label ?? reading;
}

/** "HTTP/2", "C++17", "S/4HANA", "'19": what stands before makes a name of the figure. */
function gluedBefore(line: Line, start: number): Reading | undefined {
  if (start === 0 || !GLUE.has(line.text.charCodeAt(start - 1))) return undefined;
  const before = /[A-Z][A-Za-z]*(?:\/|\+\+)$|(?<![\w'])'$/.exec(
    line.text.slice(Math.max(0, start - 10), start),
  )?.[0];
  if (before === undefined || start - before.length < line.floor || /[a-z]{3}\/$/.test(before))
    return undefined;
  const tail = /^[A-Za-z0-9]+/.exec(line.text.slice(start, start + 20))?.[0] ?? '';
  if (before === "'" && !/^\d\d$/.test(tail)) return undefined;
  return nameReading(line, start - before.length, start + tail.length);
}

/** Slash, plus and apostrophe. */
const GLUE: ReadonlySet<number> = new Set([47, 43, 39]);

function dated(start: number, end: number, year: number): Reading {
  return { ...bareReading(start, end, year, true), kind: 'label', unit: 'date' };
}

/** "1/3 less memory", "2/3 of the team": a share, where what follows makes one of it. */
function fractionOf(text: string, start: number, end: number): Reading | undefined {
  if (text.charAt(end) !== '/' || end - start !== 1) return undefined;
  const [whole, below = ''] =
    /^\/([2-9]|10)(?= (?:of|less|more|fewer|lower|higher|the|smaller|larger)\b)/.exec(
      text.slice(end, end + 12),
    ) ?? [];
  const above = Number(text.slice(start, end));
  if (whole === undefined || above === 0 || above >= Number(below)) return undefined;
  return { ...bareReading(start, end + whole.length, above / Number(below), true), unit: 'fraction' };
}

/** "24/7", "10:30", "30-60-90", "1920x1080", "2020-05", "05/2020": figures joined by marks. */
function nameOfDigits(
  text: string,
  start: number,
  end: number,
): { readonly end: number; readonly date?: number } | undefined {
  const mark = text.charAt(end);
  if (!/[-/:x]/.test(mark) || !isDigit(text.charCodeAt(end + 1))) return undefined;
  JOINED.lastIndex = start;
  const whole = JOINED.exec(text)?.[0] ?? '';
  const parts = whole.split(/[-/:x]/);
  if (mark === '-') {
    const [first = '', second = ''] = parts;
    if (parts.length === 2) {
      return isYear(first) && /^(?:0[1-9]|1[0-2])$/.test(second)
        ? { end: start + whole.length, date: Number(first) }
        : undefined;
    }
    return parts.length > 2 && !/[/:x]/.test(whole) ? { end: start + whole.length } : undefined;
  }
  const last = parts.at(-1) ?? '';
  if (mark === '/' && parts.length === 2 && isYear(last) && (parts[0]?.length ?? 0) <= 2)
    return { end: start + whole.length, date: Number(last) };
  if (whole.length === 0) return undefined;
  const tail =
    /^ ?(?:am|pm|a\.m\.|p\.m\.)(?![A-Za-z])/i.exec(
      text.slice(start + whole.length, start + whole.length + 6),
    )?.[0] ?? '';
  return { end: start + whole.length + tail.length };
}

const JOINED = /\d{1,12}(?:[-/:x]\d{1,12}){1,6}/y;

function isYear(digits: string): boolean {
  return /^(?:19[4-9]|20[0-6])\d$/.test(digits);
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 0.125],
]);

/** "½ day": a fraction without a figure before it. */
export function readFraction({ text }: Line, start: number): Reading | undefined {
  const value = FRACTIONS.get(text.charAt(start));
  return value === undefined ? undefined : bareReading(start, start + 1, value, true);
}

function addFraction(text: string, reading: Reading): void {
  const fraction = FRACTIONS.get(text.charAt(reading.end));
  if (fraction === undefined) return;
  reading.value += fraction;
  reading.end += 1;
}

/** Reads the letters glued to the figure: a label comes back, a scale or unit goes into the reading. */
function attached(line: Line, reading: Reading): Reading | undefined {
  const { text, lower } = line;
  const glued = GLUED.exec(text.slice(reading.end, reading.end + 24))?.[0] ?? '';
  if (glued === '') return undefined;
  const end = reading.end + glued.length;
  if (/^(?:st|nd|rd|th)$/i.test(glued)) return ordinal(lower, reading, end);
  if (/^(?:am|pm)$/i.test(glued)) return nameReading(line, reading.start, end, 'time');
  if (/^s$/.test(glued) && isDecade(line, reading)) return nameReading(line, reading.start, end);
  if (lower.startsWith('401k', reading.start)) return nameReading(line, reading.start, end);
  if (/^ish$/i.test(glued)) {
    reading.approximate = true;
    reading.end = end;
    return undefined;
  }
  const scaled = scaleGlued(line, reading, glued, end);
  if (scaled) return undefined;
  const unit = unitOf(glued, true);
  if (unit === undefined) return nameReading(line, reading.start, end);
  reading.unit = unit.name;
  reading.end = end;
  return undefined;
}

const GLUED = /^[A-Za-zµμ][A-Za-z0-9²³]*/;

function scaleGlued(line: Line, reading: Reading, glued: string, end: number): boolean {
  const before = line.text.slice(Math.max(0, reading.start - 4), reading.start);
  const money =
    CODE_AFTER.test(line.text.slice(end, end + 4)) ||
    /[A-Z]{3}\s$|Rs\.?\s?$/.test(before) ||
    currencyBefore(line.text, reading.start) !== undefined;
  if (glued === 'L' || glued === 'l' || /^lpa$/i.test(glued)) {
    if (!/₹\s?$|INR\s$|[Rr]s\.?\s?$/.test(before) && !/^lpa$/i.test(glued)) return false;
    multiply(reading, 1e5, end);
    if (glued.length > 1) reading.unit = 'INR';
    return true;
  }
  if (glued === 'm' && (money || countsPlural(line.lower, end))) {
    multiply(reading, 1e6, end);
    return true;
  }
  if (glued === 'b' && money) {
    multiply(reading, 1e9, end);
    return true;
  }
  if (glued === 'mm' && !money) return false;
  if (glued === 'T' && !money) return false;
  const factor = scaleOf(glued, true);
  if (factor === undefined) return false;
  multiply(reading, factor, end);
  return true;
}

const CODE_AFTER = /^ (?:USD|EUR|GBP|INR|AUD|CAD)/;

/** "5m users" are millions, "5m cable" are metres. */
function countsPlural(lower: string, end: number): boolean {
  const next = nextWord(lower, lower.charCodeAt(end) === PLUS ? end + 1 : end);
  const second = nextWord(lower, next.end);
  return [next.word, second.word].some((word) => word.length > 3 && /[^su]s$|people/.test(word));
}

function ordinal(lower: string, reading: Reading, end: number): Reading {
  const next = nextWord(lower, end);
  if (/^(?:per)?centiles?$/.test(next.word)) {
    return { ...reading, kind: 'label', unit: 'percentile', end: next.end, nounEnd: next.end };
  }
  return { ...reading, kind: 'label', unit: 'ordinal', end, nounEnd: end };
}

/** "the 1990s", "in their 20s". */
function isDecade({ text, lower }: Line, reading: Reading): boolean {
  const digits = text.slice(reading.start, reading.end);
  if (/^\d{4}$/.test(digits)) return true;
  return (
    /^\d{1,2}$/.test(digits) &&
    /(?:the |their |early |late |mid |over-|under-)$/.test(
      lower.slice(Math.max(0, reading.start - 6), reading.start),
    )
  );
}

/** A bare number that a word before it, a month after it or its own look makes a label of. */
function labelled(line: Line, reading: Reading, shape: 'whole' | 'decimal' | 'version'): Reading | undefined {
  const { text, lower } = line;
  const { start, end } = reading;
  if (reading.unit !== undefined || reading.scale !== 1) return undefined;
  if (text.charCodeAt(start - 1) === HASH) return { ...nameReading(line, start - 1, end), unit: 'rank' };
  if (isMeasured(line, end) || currencyBefore(text, start) !== undefined) return undefined;
  if (shape === 'whole' && isYear(text.slice(start, end)) && isCalendarYear(line, reading))
    return dated(start, end, reading.value);
  const label = labelBefore(text, lower, start, end);
  if (label !== undefined && label.start >= line.floor)
    return { ...reading, kind: 'label', unit: label.unit, start: label.start };
  const next = nextWord(lower, end);
  if (isMonth(next.word) && (next.word !== 'may' || text.startsWith('M', next.start))) {
    return { ...nameReading(line, start, next.end), unit: 'day' };
  }
  if (/^ ?(?:am|pm|a\.m\.|p\.m\.|o'clock)(?![a-z])/.test(lower.slice(end, end + 9))) {
    return nameReading(
      line,
      start,
      end + (/^ ?(?:am|pm|a\.m\.|p\.m\.|o'clock)/.exec(lower.slice(end, end + 9))?.[0].length ?? 0),
      'time',
    );
  }
  return undefined;
}

/** Whether a percent sign, plus, currency or unit follows, so that the number measures whatever stands before it. */
function isMeasured({ text }: Line, end: number): boolean {
  if (/^(?: ?[%+€£₹]| [mlLghx](?![A-Za-z\d]))/.test(text.slice(end, end + 3))) return true;
  const next = nextWord(text, end);
  return (
    next.word.length > 1 &&
    (unitOf(next.word, false) !== undefined || scaleOf(next.word, false) !== undefined)
  );
}

/** A year stands behind a preposition of time or a month, in brackets, in a range, or alone. */
function isCalendarYear({ text, lower }: Line, { start, end }: Reading): boolean {
  const counts =
    !/^-(?:present|now|current|today|date|ongoing|to)\b/.test(lower.slice(end, end + 10)) &&
    countsSomething(lower, end);
  const before = lower.slice(Math.max(0, start - 12), start);
  // "her 2023 standards check"
  if (/(?:^|\s)(?:my|our|the|her|his|their|its) $/.test(lower.slice(Math.max(0, start - 7), start)))
    return true;
  if (/^ (?:saw|brought|was|had|gave|ended|began|marked|went)\b/.test(lower.slice(end, end + 9))) return true;
  if (
    /\b(?:start|end|beginning|middle|half|close|spring|summer|autumn|winter|quarter) of $/.test(
      lower.slice(Math.max(0, start - 16), start),
    )
  )
    return true;
  if (
    /(?:^|[\s(])(?:in|since|until|till|during|early|late|mid|year|of|fy|q[1-4]|summer|winter|spring|autumn|fall|[a-z]{3,9}\.?,?) $/.test(
      before,
    ) &&
    !/(?:over|about|nearly|around|almost|than|least|to|from|by|some|of|trained|managed|served|with|and) $/.test(
      before,
    )
  ) {
    return !counts || /(?:in|since|until|till|during|summer|winter|spring|autumn) $/.test(before);
  }
  if (text.charCodeAt(start - 1) === OPEN) return true;
  return !counts;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const HASH = 35;
const OPEN = 40;
const PLUS = 43;
const DOT = 46;
