import type { Quantity } from '../numbers/read.ts';
import { unitOf } from '../numbers/units.ts';
import type { Evidence } from './evidence.ts';
import type { Statement } from './statement.ts';
import { asWords } from './words.ts';

/** "three seconds instead of eight": a bare number takes the unit of its neighbour. */
export function isShortFor(
  claim: Quantity,
  stated: Quantity,
  statement: Statement,
  source: Evidence,
): boolean {
  const { text } = statement;
  if (claim.kind !== 'amount' || stated.value !== claim.value) return false;
  if (isPoints(claim) && isPoints(stated)) return true;
  if (
    stated.unit === 'percent' &&
    claim.unit === undefined &&
    /^[^.]{0,30}\b(?:in|out of) (?:a|one|every) hundred\b/.test(text.slice(claim.end, claim.end + 50))
  )
    return true;
  if (stated.unit === undefined && stated.counted === undefined && namesUnit(source, claim.unit)) return true;
  const before = text.slice(Math.max(0, claim.start - NEIGHBOUR), claim.start);
  if (
    stated.unit === 'percent' &&
    claim.unit === undefined &&
    /\b(?:in|out of) (?:a|one|every) hundred\b/.test(before)
  )
    return true;
  if (claim.unit !== undefined || claim.counted !== undefined) return false;
  // "14 ppm" has a unit of its own, though nobody here knows it.
  const own = /^ ([a-z]{2,4})\b/.exec(text.slice(claim.end, claim.end + 6))?.[1];
  if (own !== undefined && !/[aeiou]/.test(own)) return false;
  // "in year 6" names a year.
  if (/\b(?:year|day|week|month|hour) $/i.test(before)) return false;
  if (stated.unit === undefined) return false;
  if (new Set(asWords(before).split(' ')).has(stated.unit)) return true;
  return neighbours(claim, statement).some(
    (other) =>
      (other.unit === stated.unit || (other.unit === 'percentage-point' && stated.unit === 'percent')) &&
      other.kind === stated.kind,
  );
}

/** "14 points" and "14 percentage points". */
function isPoints({ unit, counted }: Quantity): boolean {
  return unit === 'percentage-point' || (unit === undefined && counted === 'point');
}

/** The other numbers close to one. */
function neighbours(claim: Quantity, statement: Statement): readonly Quantity[] {
  const { quantities } = statement;
  const at = statement.placeOf(claim);
  const isNear = (one: Quantity | undefined): one is Quantity =>
    one !== undefined &&
    Math.min(Math.abs(one.end - claim.start), Math.abs(claim.end - one.start)) <= NEIGHBOUR;
  const found: Quantity[] = [];
  for (let before = at - 1, one = quantities[before]; isNear(one); one = quantities[--before])
    found.push(one);
  for (let after = at + 1, one = quantities[after]; isNear(one); one = quantities[++after]) found.push(one);
  return found;
}

/** So many characters may stand between a number and the one whose unit it takes. */
const NEIGHBOUR = 110;

/** A number without the unit that its source has in a word of its own. */
export function bareIn(claim: Quantity, source: Evidence): Quantity {
  if (!namesUnit(source, claim.unit) || source.quantities.some(({ unit }) => unit === claim.unit))
    return claim;
  const { unit: _, ...bare } = claim;
  return bare;
}

/** "ppm at customer 48 -> 17": the unit stands in a word of its own, before. */
function namesUnit({ terms }: Evidence, unit: string | undefined): boolean {
  return (
    unit !== undefined &&
    !WORDS_TOO.has(unit) &&
    terms.some(({ word }, at) => unitOf(word, false)?.name === unit && !/\d$/.test(terms[at - 1]?.word ?? ''))
  );
}

/** Units whose words say more than what is measured. */
const WORDS_TOO: ReadonlySet<string> = new Set(['year', 'percent', 'x', 's', 'degree', 'point']);
