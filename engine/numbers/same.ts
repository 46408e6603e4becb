import { fold } from './fold.ts';
import type { Quantity } from './quantity.ts';
import { unitNamed } from './units.ts';

/**
 * Whether two quantities state the same value in the same unit, however each is written: 1.2M and 1,200,000, 40% and
 * forty percent, 90 minutes and 1.5 hours, p95 and the 95th percentile. Labels are the same when they name the same
 * thing. What is counted, the direction and the role are not compared.
 *
 * @example
 * const [one] = quantities('20 min');
 * const [other] = quantities('twenty minutes');
 * one !== undefined && other !== undefined && sameQuantity(one, other); // true
 */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'label') return sameLabel(a, b);
  if (a.unit === b.unit) return isClose(a.value, b.value);
  if (a.unit === undefined || b.unit === undefined) return isTimes(a, b) || isTimes(b, a);
  const one = baseOf(a.unit);
  const other = baseOf(b.unit);
  if (one === undefined || other === undefined || one.family !== other.family) return isHalving(a, b);
  return isClose(a.value * one.size, b.value * other.size);
}

/**
 * What a quantity is worth in the base of its unit, so that quantities that state the same are found by it.
 *
 * @example
 * const [one] = quantities('1.5 hours');
 * one === undefined ? 0 : worthOf(one); // as many seconds as of 90 minutes
 */
export function worthOf({ kind, value, unit }: Quantity): number {
  if (kind === 'label' || unit === undefined) return value;
  return value * (baseOf(unit)?.size ?? 1);
}

/** "employee of the month 3x" is three times; of a growth it is a multiple. */
function isTimes(bare: Quantity, counted: Quantity): boolean {
  return (
    bare.unit === 'x' &&
    counted.counted === 'time' &&
    isClose(bare.value, counted.value) &&
    BARE_TIMES.test(bare.text) &&
    bare.direction === undefined &&
    counted.direction === undefined &&
    counted.per === bare.per
  );
}

const BARE_TIMES = /^(?:\d{1,2} ?x|x\d{1,2})$/i;

function sameLabel(a: Quantity, b: Quantity): boolean {
  const season = seasonOf(a);
  if (season !== undefined && season === seasonOf(b)) return true;
  if (!isClose(a.value, b.value)) return false;
  // "level 6" of somebody who wrote "ICAO 6".
  if (isOfScale(a.unit) !== isOfScale(b.unit) && (isNamed(a) || isNamed(b))) return true;
  if (a.unit === 'version' && b.unit === 'version') return versionOf(a) === versionOf(b);
  if (a.unit === b.unit && !COMPARED_AS_TEXT.has(a.unit ?? '')) return true;
  return nameOf(a) === nameOf(b);
}

/** Names, of which the number says only a part. Of other labels kind and number say all: "grade 5", "p95", a year. */
const COMPARED_AS_TEXT: ReadonlySet<string> = new Set(['name', 'time', 'day', 'fiscal-year']);

/** Words before a number that say only that it is one of a scale. */
function isOfScale(unit: string | undefined): boolean {
  return unit === 'level' || unit === 'section' || unit === 'grade';
}

/** Whether initials stand before the number: "ICAO 6", "SVQ 3". */
function isNamed({ text }: Quantity): boolean {
  return /^[A-Z]{2,6} \d+$/.test(text);
}

/** "2023/24", "23/24" and "FY24" are one year: the two figures of its end. */
function seasonOf({ text }: Quantity): string | undefined {
  const [, first = '', last] =
    /^(?:FY ?)?'?(?:20)?(\d\d)(?:[/–-](?:20)?(\d\d))?$/i.exec(fold(text).text) ?? [];
  if (last === undefined) return /^FY/i.test(text) ? first : undefined;
  return Number(last) === (Number(first) + 1) % 100 ? last : undefined;
}

/** "2.10" is not "2.1", while "15.0" is 15. */
function versionOf(label: Quantity): string {
  const [digits = ''] = /\d+(?:\.\d+){0,9}/.exec(fold(label.text).text) ?? [];
  return digits.replace(/(?:\.0)+$/, '');
}

/** The label without case, spaces and hyphens, and without a version's "v". */
function nameOf(label: Quantity): string {
  return fold(label.text)
    .text.toLowerCase()
    .replace(/[\s.-]+(?!\d)|(?<!\d)[\s.-]+/g, '')
    .replace(/^v(?=\d)/, '');
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

interface Base {
  readonly family: string;
  readonly size: number;
}

function baseOf(name: string): Base | undefined {
  if (name === 'percent') return { family: 'share', size: 0.01 };
  if (name === 'fraction') return { family: 'share', size: 1 };
  const unit = unitNamed(name);
  return unit?.family === undefined || unit.size === undefined
    ? undefined
    : { family: unit.family, size: unit.size };
}

/** "halved" is "cut in half". */
function isHalving(a: Quantity, b: Quantity): boolean {
  const units = [a.unit, b.unit];
  return units.includes('x') && units.includes('fraction') && isClose(a.value, b.value);
}
