import type { Quantity } from '../numbers/read.ts';
import { sameQuantity } from '../numbers/same.ts';
import { unitNamed } from '../numbers/units.ts';
import { MEASURING, sizeOf } from './change.ts';
import { saysDifference, saysTotal } from './comparing.ts';

/** What a number stands in: the words before and behind it in lower case. */
export interface Around {
  readonly before: string;
  readonly behind: string;
}

/**
 * Whether a number is reckoned from one or two numbers that stand beside each other in a line, whichever came first:
 * their difference, sum, ratio, or one of them over another period.
 *
 * @param stated the quantities of the line
 * @example
 * isReckoned(sevenFewer, around, quantities('11 in 2022, 4 in 2023')); // true
 */
export function isReckoned(claim: Quantity, around: Around, stated: readonly Quantity[]): boolean {
  if (claim.kind !== 'amount') return false;
  const amounts = stated.filter(({ kind }) => kind === 'amount');
  return (
    // "180 transfers in 2024" are of a year.
    amounts.some((one) =>
      isOverAnotherPeriod(
        claim,
        around,
        one,
        stated.some(({ kind, unit, start }) => kind === 'label' && unit === 'date' && start > one.end),
      ),
    ) ||
    amounts.some((one, at) => {
      const other = amounts[at + 1];
      if (other === undefined || !areAlike(one, other)) return false;
      return isDifference(claim, around, one, other) || isSum(claim, around, [one, other, amounts[at + 2]]);
    })
  );
}

/** Whether two numbers may be taken from each other. */
function areAlike(one: Quantity, other: Quantity): boolean {
  if (one.unit === other.unit) return true;
  if (one.unit === undefined || other.unit === undefined)
    return one.counted === undefined && other.counted === undefined;
  return familyOf(one.unit) === familyOf(other.unit);
}

function familyOf(unit: string): string {
  return unitNamed(unit)?.family ?? unit;
}

function isDifference(claim: Quantity, { before, behind }: Around, one: Quantity, other: Quantity): boolean {
  if (claim.unit === 'x' || claim.unit === 'fraction' || claim.role === 'to') return false;
  if (claim.role === 'from' && before.endsWith('from ')) return false;
  if (!saysDifference(`${before} # ${behind}`) && !MEASURING.test(behind)) return false;
  const unit = one.unit ?? other.unit;
  const bare = one.unit === undefined || other.unit === undefined;
  const [from, to] = bare ? [one.value, other.value] : [sizeOf(one), sizeOf(other)];
  return from !== to && isWorth(claim, Math.abs(from - to), unit, bare);
}

/** "S$155 million between them" of "S$94m and S$61m". */
function isSum(
  claim: Quantity,
  { before, behind }: Around,
  [one, other, third]: readonly [Quantity, Quantity, Quantity | undefined],
): boolean {
  if (!saysTotal(`${before} # ${behind}`) || one.unit !== other.unit) return false;
  if (one.unit === 'percent' || one.unit === 'x' || one.role !== undefined || other.role !== undefined)
    return false;
  const two = sizeOf(one) + sizeOf(other);
  if (isWorth(claim, two, one.unit, false)) return true;
  return (
    third !== undefined && third.unit === one.unit && isWorth(claim, two + sizeOf(third), one.unit, false)
  );
}

/** Whether a claim is worth so much, in the base of a unit, or in the unit itself where the numbers were bare. */
function isWorth(claim: Quantity, worth: number, unit: string | undefined, bare: boolean): boolean {
  if (unit === 'percent') return claim.unit === 'percentage-point' && isClose(claim.value, worth);
  if (unit === undefined) return claim.unit === undefined && isClose(claim.value, worth);
  if (claim.unit === undefined) return false;
  const size = bare ? 1 : sizeOf({ ...claim, value: 1, unit });
  return sameQuantity(claim, { ...claim, value: Number((worth / size).toPrecision(12)), unit });
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

/** "EUR 22,800 over a year" of 1,900 a month; "five a month" of about 60 a year. */
function isOverAnotherPeriod(
  claim: Quantity,
  { before, behind }: Around,
  stated: Quantity,
  isOfYear: boolean,
): boolean {
  if (claim.unit !== stated.unit || (stated.per === undefined && !isOfYear)) return false;
  const of = stated.per ?? 'year';
  const per = claim.per ?? periodIn(behind) ?? periodIn(before);
  if (per === undefined || per === of) return false;
  const [one, other] = [MONTHS.get(per), MONTHS.get(of)];
  if (one !== undefined && other !== undefined) {
    const value = (stated.value * one) / other;
    // "something like nine a month" of 110 a year.
    return claim.approximate === true
      ? Math.abs(claim.value - value) <= value * ROUGHLY
      : isClose(claim.value, value);
  }
  const [days, daysStated] = [WORKING_DAYS.get(per), WORKING_DAYS.get(of)];
  if (days === undefined || daysStated === undefined) return false;
  return isClose(claim.value, (stated.value * days) / daysStated);
}

const ROUGHLY = 0.04;
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
]);
const WORKING_DAYS: ReadonlyMap<string, number> = new Map([
  ['week', 1],
  ['fortnight', 2],
]);

/** The period that a number beside these words is of. */
function periodIn(words: string): string | undefined {
  const found = PERIOD.exec(words);
  return found?.[1] ?? (found?.[2] === undefined ? undefined : (ADVERBS.get(found[2]) ?? 'year'));
}

const PERIOD =
  /\b(?:a|an|per|each|every|over a|in a) (month|quarter|year|week|fortnight)\b|\b(monthly|quarterly|yearly|annually|weekly|a twelvemonth)\b/;
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['weekly', 'week'],
]);
