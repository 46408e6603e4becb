import { readLead, readPrefixes } from './before.ts';
import { directionAfter } from './direction.ts';
import { readFigure, readFraction } from './figure.ts';
import { type Folded, fold, originalEnd, originalStart } from './fold.ts';
import { isEdition, namesWithHyphen } from './labels.ts';
import { readMeasure } from './measure.ts';
import type { Quantity } from './quantity.ts';
import { joinRange } from './range.ts';
import { bareReading, type Line, nameReading, type Reading } from './reading.ts';
import { beginningWords, readWord } from './spelled.ts';
import { isForeignLetter } from './words.ts';

export type { Quantity } from './quantity.ts';

/**
 * The numbers that a text states, in their order: figures in any script, number words, ranges, money, percentages,
 * durations, multiples ("2x", "doubled"), and as labels the numbers that only name something ("p95", "Angular 15",
 * "2nd line", "24/7", years). Linear in the length of the text.
 *
 * @example
 * quantities('mentoring two juniors')[0]?.counted; // 'junior'
 */
export function quantities(text: string): readonly Quantity[] {
  const folded = fold(text);
  const line: Line = { text: folded.text, lower: folded.text.toLowerCase(), floor: 0 };
  const readings = readAll(line);
  return readings.map((reading) => finished(text, folded, reading));
}

function readAll(line: Line): readonly Reading[] {
  const { text } = line;
  const readings: Reading[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const kind = kindOf(text.charCodeAt(start));
    at += 1;
    if (kind === OTHER) {
      const fraction = text.charCodeAt(start) > 0x7f ? readFraction(line, start) : undefined;
      if (fraction !== undefined) at = finish(line, fraction, readings);
      continue;
    }
    if (kind === DIGIT) {
      at = finish(line, readFigure(line, start), readings);
      continue;
    }
    let hasDigit = false;
    for (let next = LETTER; at < text.length; at++) {
      next = kindOf(text.charCodeAt(at));
      if (next === OTHER) break;
      hasDigit ||= next === DIGIT;
    }
    const reading = readToken(line, start, at, hasDigit);
    if (reading !== undefined) at = Math.max(at, finish(line, reading, readings));
  }
  return readings;
}

/** Completes a reading, joins it with the one before and keeps it; the place to read on from. */
function finish(line: Line, reading: Reading, readings: Reading[]): number {
  if (reading.kind === 'amount') {
    if (reading.figures) readPrefixes(line, reading);
    readMeasure(line, reading);
    if (isPronoun(line, reading)) return reading.end;
    readLead(line, reading);
    reading.direction ??= directionAfter(line.lower, reading.end);
  }
  const previous = readings.at(-1);
  if (previous !== undefined) joinRange(line, previous, reading);
  readings.push(reading);
  line.floor = reading.nounEnd;
  return reading.end;
}

/** "I plan for all three", "no two are alike": a number word that stands for things named elsewhere. */
function isPronoun({ lower }: Line, { start, figures, unit, counted }: Reading): boolean {
  if (figures) return false;
  const before = lower.slice(Math.max(0, start - 14), start);
  return (
    /(?:^|\s)no $/.test(before) ||
    (counted === undefined &&
      unit === undefined &&
      /(?:^|\s)(?:all|the|(?<!(?:more|less|fewer|greater) )than|these|those) $/.test(before))
  );
}

/** A token that begins with a letter: a name with figures in it ("p95", "B2B", "COVID-19") or a number word. */
function readToken(line: Line, start: number, end: number, hasDigit: boolean): Reading | undefined {
  const { text } = line;
  if (hasDigit && isRand(text, start, end)) return readFigure(line, start + 1);
  if (hasDigit) return named(line, start, end);
  if (
    text.charCodeAt(end) === HYPHEN &&
    kindOf(text.charCodeAt(end + 1)) === DIGIT &&
    namesWithHyphen(text.slice(start, end))
  ) {
    return nameReading(line, start, nameEnd(text, end + 1));
  }
  return mayBeNumber(text, start, end) ? readWord(line, start, end) : undefined;
}

/** "R50,000", "R640k": an amount of rand rather than a name. */
function isRand(text: string, start: number, end: number): boolean {
  if (text.charAt(start) !== 'R' || end - start > 9) return false;
  return /^R\d{1,3}(?:(?:,\d{3})+|\d{2,}|(?:\.\d{1,3})?(?:k|m|bn))(?![A-Za-z\d])/.test(
    text.slice(start, start + 14),
  );
}

/** Whether nothing but a mark follows, so that "x3" is no name. */
function isWholeWord(text: string, end: number): boolean {
  return end === text.length || /[\s,;:)]/.test(text.charAt(end));
}

function named(line: Line, start: number, end: number): Reading | undefined {
  const token = line.lower.slice(start, end);
  // "employee of the month x3"
  const times = /^x([1-9]\d?)$/.exec(token)?.[1];
  if (times !== undefined && isWholeWord(line.text, end))
    return { ...bareReading(start, end, Number(times), true), unit: 'x' };
  const percentile = /^p(\d{2,3})$/.exec(token)?.[1];
  const whole = nameEnd(line.text, end);
  if (percentile !== undefined) {
    const reading = nameReading(line, start, end, 'percentile');
    // "p999" is the 99.9th percentile.
    return {
      ...reading,
      value: percentile.startsWith('99') ? Number(`99.${percentile.slice(2)}`) : Number(percentile),
    };
  }
  const version = /^v(\d+)$/.exec(token)?.[1];
  if (version !== undefined) {
    const full = Number.parseFloat(line.text.slice(start + 1, whole));
    return { ...nameReading(line, start, whole, 'version'), value: full };
  }
  const edition = /^([a-z]{2,12})\d/.exec(token)?.[1];
  if (edition !== undefined && isEdition(edition)) {
    const full = Number.parseFloat(line.text.slice(start + edition.length, whole));
    return { ...nameReading(line, start, whole, 'version'), value: full };
  }
  const prefixed = /^(?:fy|cy)'?(\d{2,4})$/.exec(token)?.[1];
  if (prefixed !== undefined) return nameReading(line, start, end, 'fiscal-year');
  return nameReading(line, start, whole);
}

/** Where a name with figures ends: "2.0" of "OAuth2.0", "-4" of "GPT-4-turbo" included. */
function nameEnd(text: string, from: number): number {
  NAME_REST.lastIndex = from;
  return from + (NAME_REST.exec(text)?.[0].length ?? 0);
}

const NAME_REST = /[A-Za-z0-9]{0,40}(?:[.-][A-Za-z0-9]{0,20}\d[A-Za-z0-9]{0,20}){0,3}/y;

function finished(text: string, folded: Folded, reading: Reading): Quantity {
  const start = originalStart(folded, reading.start);
  const end = originalEnd(folded, reading.end);
  const { value, kind, unit, counted, per, direction, role, approximate, bound } = reading;
  const quantity: { -readonly [Key in keyof Quantity]: Quantity[Key] } = {
    text: text.slice(start, end),
    start,
    end,
    value,
    kind,
  };
  if (unit !== undefined) quantity.unit = unit;
  if (counted !== undefined) quantity.counted = counted;
  if (per !== undefined) quantity.per = per;
  if (direction !== undefined) quantity.direction = direction;
  if (role !== undefined) quantity.role = role;
  if (approximate === true) quantity.approximate = true;
  if (bound !== undefined) quantity.bound = bound;
  return quantity;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const HYPHEN = 45;

function kindOf(code: number): number {
  if (code < 128) return KINDS[code] ?? OTHER;
  return isForeignLetter(code) ? LETTER : OTHER;
}

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z]/i.test(character) ? LETTER : /\d/.test(character) ? DIGIT : OTHER;
});

/** Most words are ruled out by their first three letters and their length. */
function mayBeNumber(text: string, start: number, end: number): boolean {
  if (end - start < 3 || end - start > 31) return false;
  const lengths = BEGINNINGS[beginning(text, start)] ?? 0;
  return (lengths & (1 << (end - start))) !== 0;
}

function beginning(text: string, start: number): number {
  let index = 0;
  for (let at = start; at < start + 3; at++) {
    const letter = (text.charCodeAt(at) | 0x20) - 97;
    if (letter < 0 || letter > 25) return 0;
    index = index * 26 + letter;
  }
  return index;
}

/** For three first letters, the lengths of the number words that begin so, a bit each. */
const BEGINNINGS = new Uint32Array(26 ** 3);
for (const word of beginningWords()) {
  const index = beginning(word, 0);
  BEGINNINGS[index] = (BEGINNINGS[index] ?? 0) | (1 << word.length);
}
