import { isListedLabel } from './labels.ts';
import type { Line, Reading } from './reading.ts';
import { unitNamed } from './units.ts';

/** At most this many characters between the two numbers of a range. */
const GAP = 8;
const BETWEEN = /^\s{0,2}(?:-|–|—|to|up to|or|\.\.\.?|and|→|->|=>|>|from)\s{0,2}$/;

/**
 * Joins a number with the one before it when the two are a range or a change: "10-15", "from 800 to 450 ms", "2% → 5%",
 * "between 3 and 5". What only one of them says, unit, scale and noun, holds for both. Changes both readings.
 */
export function joinRange(line: Line, first: Reading, second: Reading): void {
  continueLabels(line, first, second);
  if (
    second.unit === 'time' &&
    first.kind === 'amount' &&
    isBare(first) &&
    between(line, first, second) !== undefined
  ) {
    first.kind = 'label';
    first.unit = 'time';
  }
  const mark = between(line, first, second);
  if (mark === undefined || first.kind !== second.kind) return;
  // "halved to 6%": where a change ended, not a range.
  if (first.unit === 'x' && second.unit !== 'x' && !first.figures) return;
  if (first.kind === 'label' && first.unit !== second.unit) return;
  if (mark === 'from') {
    if (first.role === 'to') joinTurned(first, second);
    return;
  }
  const isArrow = mark === '→' || mark === '->' || mark === '=>' || mark === '>';
  if (mark === 'and' && !isBetween(line, first)) return;
  const isMeasured =
    first.unit !== undefined ||
    first.per !== undefined ||
    (second.unit === undefined && second.counted === undefined);
  if (first.kind === 'amount') share(first, second, mark);
  if (mark === 'or') return;
  if (first.role === 'by' && mark === 'to' && isMeasured) {
    // "by 6 kg to 2 kg": so much less, and where that ended. "by 10 to 15%" is a range.
    second.role = 'to';
    second.direction ??= first.direction;
    return;
  }
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
  } else if (isChange && first.kind === 'amount') {
    first.direction = change(first, second);
    second.direction = first.direction;
  }
}

/** "down to 9 minutes from 14": the change told from its end. */
function joinTurned(last: Reading, first: Reading): void {
  if (last.kind !== 'amount' || first.kind !== 'amount') return;
  share(first, last, 'to');
  first.role = 'from';
  const direction = last.direction ?? first.direction ?? change(first, last);
  last.direction = direction;
  first.direction = direction;
}

/** "grades 3, 4 and 5", "levels 1 to 3": the word before the first number holds for all. */
function continueLabels({ lower }: Line, first: Reading, second: Reading): void {
  if (first.kind !== 'label' || first.unit === undefined || !isListedLabel(first.unit)) return;
  if (second.kind !== 'amount' || second.unit !== undefined || second.counted !== undefined) return;
  if (
    second.start - first.end > GAP ||
    !/^(?:,| and|, and| or| &| to|-|–|\/) ?$/.test(lower.slice(first.end, second.start))
  )
    return;
  second.kind = 'label';
  second.unit = first.unit;
  second.role = undefined;
}

/** Which way a value went, when both have units that compare. */
function change(first: Reading, second: Reading): Reading['direction'] {
  const [from, to] = [first.value * sizeOf(first.unit), second.value * sizeOf(second.unit)];
  if (familyOf(first.unit) !== familyOf(second.unit) || from === to) return undefined;
  return to > from ? 'up' : 'down';
}

function sizeOf(name: string | undefined): number {
  return (name === undefined ? undefined : unitNamed(name)?.size) ?? 1;
}

function familyOf(name: string | undefined): string | undefined {
  return name === undefined ? undefined : (unitNamed(name)?.family ?? name);
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
    else if (second.unit === undefined && first.unit !== 'percentage-point') second.unit = first.unit;
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

function isBare({ unit, counted }: Reading): boolean {
  return unit === undefined && counted === undefined;
}

function isMoneyOrBare({ unit, counted }: Reading): boolean {
  return (unit === undefined || CURRENCY.test(unit)) && counted === undefined;
}

const CURRENCY = /^[A-Z]{3}$/;
