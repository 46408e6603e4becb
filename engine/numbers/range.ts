import type { Line, Reading } from './reading.ts';

/** At most this many characters between the two numbers of a range. */
const GAP = 8;
const BETWEEN = /^\s{0,2}(?:-|–|—|to|up to|or|\.\.\.?|and|→|->|=>|>)\s{0,2}$/;

/**
 * Joins a number with the one before it when the two are a range or a change: "10-15", "from 800 to 450 ms", "2% → 5%",
 * "between 3 and 5". What only one of them says, unit, scale and noun, holds for both. Changes both readings.
 */
export function joinRange(line: Line, first: Reading, second: Reading): void {
  const mark = between(line, first, second);
  if (mark === undefined || first.kind !== second.kind) return;
  if (first.kind === 'label' && first.unit !== second.unit) return;
  const isArrow = mark === '→' || mark === '->' || mark === '=>' || mark === '>';
  if (mark === 'and' && !isBetween(line, first)) return;
  if (first.kind === 'amount') share(first, second, mark);
  if (mark === 'or') return;
  if (first.role === 'by') {
    second.role = 'by';
    second.direction ??= first.direction;
    return;
  }
  const isChange = isArrow || first.role === 'from';
  first.role = 'from';
  second.role = 'to';
  if (first.direction !== undefined || second.direction !== undefined) {
    first.direction ??= second.direction;
    second.direction ??= first.direction;
  } else if (
    isChange &&
    first.kind === 'amount' &&
    first.unit === second.unit &&
    first.value !== second.value
  ) {
    first.direction = second.value > first.value ? 'up' : 'down';
    second.direction = first.direction;
  }
}

function between({ lower }: Line, first: Reading, second: Reading): string | undefined {
  const from =
    second.start - first.nounEnd <= GAP && second.start >= first.nounEnd ? first.nounEnd : first.end;
  if (second.start - from > GAP) return undefined;
  const gap = lower.slice(from, second.start);
  return BETWEEN.test(gap) ? gap.trim() : undefined;
}

function isBetween({ lower }: Line, first: Reading): boolean {
  return /between $/.test(lower.slice(Math.max(0, first.start - 8), first.start));
}

function share(first: Reading, second: Reading, mark: string): void {
  const isClose = /^[-–—]$/.test(mark) || first.value < second.value / second.scale;
  if (first.scale === 1 && second.scale > 1 && isMoneyOrBare(first) && isClose) {
    first.value *= second.scale;
  }
  if (first.counted === undefined && second.counted === undefined) {
    if (first.unit === undefined) first.unit = second.unit;
    else if (second.unit === undefined) second.unit = first.unit;
  }
  if (first.unit !== undefined && CURRENCY.test(first.unit) && second.unit === undefined) {
    second.unit = first.unit;
    second.counted = undefined;
  }
  if (
    second.unit !== undefined &&
    CURRENCY.test(second.unit) &&
    first.unit === undefined &&
    /^[-–]$/.test(mark)
  )
    first.unit = second.unit;
  if (first.unit === undefined && second.unit === undefined) {
    first.counted ??= second.counted;
    second.counted ??= first.counted;
  }
  first.per ??= second.per;
  second.per ??= first.per;
}

function isMoneyOrBare({ unit, counted }: Reading): boolean {
  return (unit === undefined || CURRENCY.test(unit)) && counted === undefined;
}

const CURRENCY = /^[A-Z]{3}$/;
