import { numberWord } from '../language/numerals.ts';
import type { Quantity } from '../numbers/read.ts';
import type { Evidence } from './evidence.ts';
import type { Statement } from './statement.ts';
import { asWords } from './words.ts';

/** Whether a value has a number in other words: who is meant with others, dates, shares of a week, hours, ages. */
export function isToldOtherwise(claim: Quantity, statement: Statement, one: Evidence): boolean {
  return (
    isWithOneself(claim, statement, one) ||
    isBetweenDates(claim, statement, one) ||
    isShareOfWeek(claim, statement, one) ||
    isClockTime(claim, statement, one) ||
    isAge(claim, statement, one)
  );
}

/** "Level Two" of somebody who wrote "Level 2". */
export function isNamedInWords(
  { start, value, unit }: Quantity,
  { text }: Statement,
  { words }: Evidence,
): boolean {
  if (unit !== undefined || !Number.isInteger(value)) return false;
  const before = /([\p{L}-]{3,20}) $/u.exec(text.slice(Math.max(0, start - 22), start))?.[1]?.toLowerCase();
  if (before === undefined) return false;
  // "children under five" of "under-fives"
  if (/^(?:under|over)$/.test(before)) {
    const spelled = numberWord(value);
    const plural = spelled?.replace(/y$/, 'ie').replace(/(six)$/, '$1e');
    return [`${value}s`, `${plural}s`].some((age) => words.includes(` ${before} ${age} `));
  }
  return !FREQUENT.test(before) && words.includes(asWords(`${before} ${value}`));
}

const FREQUENT = /^(?:the|and|for|with|about|over|some|all|than|from|into|our|are|was|has|have)$/i;

/** "eight of us" of somebody who sits there "with 7 others". */
function isWithOneself(
  { value, unit, start, end }: Quantity,
  { text }: Statement,
  { quantities, text: stated }: Evidence,
): boolean {
  if (unit !== undefined || value < 2) return false;
  const before = text.slice(Math.max(0, start - 10), start);
  // "three other pilots" of "one of 4 pilots"
  if (/^ (?:other|others|fellow|more)\b/.test(text.slice(end, end + 8)))
    return quantities.some(
      (one) => one.value === value + 1 && /\bone of (?:the |our )?$/.test(stated.slice(0, one.start)),
    );
  if (!ONESELF.test(text.slice(end, end + 70)) && !/\bone of $/.test(before)) return false;
  return quantities.some(
    (one) =>
      one.unit === undefined &&
      one.value === value - 1 &&
      /^ (?:others?\b|other |colleagues?|more\b|fellow)/.test(stated.slice(one.end, one.end + 14)),
  );
}

const ONESELF =
  /^[^.;!?]{0,50}\b(?:of us|(?:me|myself|him|her|himself|herself|them) included|including (?:me|myself|him|her)|counting (?:me|myself)|among (?:us|ourselves|themselves))\b/;

/** "two years earlier" of a line that has 2021 and 2023. */
function isBetweenDates(
  { value, unit, end }: Quantity,
  { text }: Statement,
  { quantities }: Evidence,
): boolean {
  if (
    unit !== 'year' ||
    !/^ (?:earlier|before|later|after|apart|on|previously|prior)\b/.test(text.slice(end, end + 12))
  )
    return false;
  const dates = quantities.filter((one) => one.unit === 'date');
  return dates.some((one) => dates.some((other) => other.value - one.value === value));
}

/** "four-fifths of the week" of somebody who works 4 days a week. */
function isShareOfWeek(
  { value, unit, end }: Quantity,
  { text }: Statement,
  { quantities }: Evidence,
): boolean {
  if (
    unit !== 'fraction' ||
    !/^ of (?:the|a|my|every|each) (?:working )?week\b/.test(text.slice(end, end + 26))
  )
    return false;
  return quantities.some(
    (one) => one.unit === 'day' && one.per === 'week' && Math.abs(one.value / 5 - value) < 1e-9,
  );
}

/** "at seven each morning" of somebody who wrote "7:00" or "7 am". */
function isClockTime({ value, unit, start, end }: Quantity, { text }: Statement, source: Evidence): boolean {
  if (unit !== undefined || value < 1 || value > 12 || !Number.isInteger(value)) return false;
  const behind = text.slice(end, end + 24);
  if (!/\b(?:at|by|until|from|to|before|after) $/i.test(text.slice(Math.max(0, start - 8), start)))
    return false;
  if (!/^ (?:o'clock|sharp|(?:each|every|in the|on) ?[a-z]*|a\.?m|p\.?m)\b/.test(behind)) return false;
  const hours = /evening|afternoon|night|p\.?m/.test(behind) ? [value, value + 12] : [value];
  return source.quantities.some(
    (one) =>
      one.kind === 'label' &&
      hours.includes(one.value) &&
      /^\d{1,2}(?:[:.]00)? ?(?:am|pm|a\.m\.|p\.m\.|h)?$/i.test(one.text),
  );
}

/** "children under five" of "under-fives" or "under 5s". */
function isAge({ value, start, text: own }: Quantity, { text }: Statement, { words }: Evidence): boolean {
  const before = /\b(under|over) $/i.exec(
    text.slice(Math.max(0, start - 6), start) + (/^(?:under|over) /i.exec(own)?.[0] ?? ''),
  )?.[1];
  if (before === undefined) return false;
  const number = own.toLowerCase().replace(/^(?:under|over) /, '');
  return [`${number}s`, `${value}s`].some((age) => words.includes(` ${before.toLowerCase()} ${age} `));
}
