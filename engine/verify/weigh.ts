import type { Quantity } from '../numbers/read.ts';
import { sameQuantity } from '../numbers/same.ts';
import { sharesName } from '../numbers/units.ts';
import { AROUND } from './around.ts';
import { bareIn, isShortFor } from './borrowed-unit.ts';
import { completed } from './change.ts';
import { conflictOf } from './conflict.ts';
import { compareChange, isDerived } from './derived.ts';
import type { Evidence } from './evidence.ts';
import type { SameNoun } from './nouns.ts';
import type { Statement } from './statement.ts';
import { goesOtherWay, isHalfOfMove, isOtherEnd, TURNED } from './turned.ts';

/** What the numbers of one source make of a claim; nothing when none has its value. */
export function weigh(
  claim: Quantity,
  statement: Statement,
  source: Evidence,
  sameNoun: SameNoun,
): 'supports' | { readonly conflict: string } | undefined {
  if (source.quantities.length === 0) return undefined;
  let first: string | undefined;
  const told = compareChange(claim, statement, source);
  if (told === 'turned') return { conflict: TURNED };
  for (const stated of bothWays(source)) {
    if (isUnderstated(claim, stated)) return 'supports';
    if (
      !sameQuantity(claim, stated) &&
      !isShortFor(claim, stated, statement, source) &&
      !isRupees(claim, stated) &&
      !isSameMoney(claim, stated) &&
      !isAbout(claim, stated, statement, source)
    )
      continue;
    if (isHalfOfMove(claim, stated, source, statement)) {
      first ??= 'The profile does not say that this went from one to the other.';
      continue;
    }
    if (goesOtherWay(claim, stated, source, statement) || isOtherEnd(claim, stated, source, statement))
      return { conflict: TURNED };
    const conflict = conflictOf({ quantity: claim, text: statement.text }, stated, source, sameNoun);
    if (conflict === undefined) return 'supports';
    first ??= conflict;
  }
  if (told === 'same' && (first === undefined || ENDS.test(first))) return 'supports';
  if (
    first === undefined &&
    isSameMatter(claim, statement, source) &&
    isDerived(bareIn(claim, source), statement, source)
  )
    return 'supports';
  return first === undefined ? undefined : { conflict: first };
}

/** The numbers of a source, those without a unit with that of the other end of their change as well. */
function bothWays({ text, quantities }: Evidence): readonly Quantity[] {
  const whole = completed(text, quantities);
  const more = whole.flatMap((one, at): readonly Quantity[] => {
    const raw = quantities[at];
    const besides = raw === undefined || raw === one ? [] : [raw];
    // "38 min, target was 60": a bare number beside a measured one.
    const { kind, unit, counted } = one;
    if (kind !== 'amount' || unit !== undefined || counted !== undefined) return besides;
    const measured = [whole[at - 1], whole[at + 1]].find(
      (near) => near?.unit !== undefined && near.kind === 'amount' && MEASURED.has(near.unit),
    );
    return measured?.unit === undefined ? besides : [...besides, { ...one, unit: measured.unit }];
  });
  return more.length === 0 ? whole : [...whole, ...more];
}

/** Units that a bare number takes from the number beside it. */
const MEASURED: ReadonlySet<string> = new Set(
  's ms minute hour day working-day week month kg g tonne km metre'.split(' '),
);

/** "about four in a hundred" of 3.9%: said to be near, and near. */
function isAbout(claim: Quantity, stated: Quantity, statement: Statement, source: Evidence): boolean {
  if (claim.kind !== 'amount' || claim.bound !== undefined || stated.kind !== 'amount') return false;
  if (claim.value === 0 || Math.abs(claim.value - stated.value) > NEAR_ENOUGH * stated.value) return false;
  if (claim.unit !== stated.unit && !isShortFor({ ...claim, value: stated.value }, stated, statement, source))
    return false;
  return isRough(claim, statement);
}

/** Whether a number is said to be near. */
export function isRough({ approximate, end }: Quantity, { text }: Statement): boolean {
  return approximate === true || HEDGED.test(text.slice(end, end + AROUND));
}

/** What is near differs by no more than this part. */
export const NEAR_ENOUGH = 0.04;

/** Hedges behind a number, in its clause. */
const HEDGED = /^[^.;!?\n\d]{0,40}\b(?:give or take|or so|or thereabouts|and a bit|and a little)\b/;

/** Whether the sentence of a rough number has a word of the source: it may be near many that are reckoned. */
function isSameMatter({ start, approximate }: Quantity, statement: Statement, { keys }: Evidence): boolean {
  if (approximate !== true) return true;
  return statement.contentAround(start).some((key) => keys.has(key));
}

/** "two dollars" of A$2: the word of a currency that several countries have. */
function isSameMoney(claim: Quantity, stated: Quantity): boolean {
  if (claim.unit === stated.unit || claim.value !== stated.value || stated.unit === undefined) return false;
  const word = /([a-z]+)$/.exec(claim.text.slice(-LONGEST_NAME))?.[1];
  return word !== undefined && sharesName(word, stated.unit);
}

/** No name of money is longer. */
const LONGEST_NAME = 20;

/** Whoever counts money in lakh and crore and names no currency means rupees. */
function isRupees(claim: Quantity, stated: Quantity): boolean {
  return (
    claim.unit === 'INR' &&
    stated.unit === undefined &&
    stated.counted === undefined &&
    claim.value === stated.value &&
    /lakh|lac|crore|\bcr\b/i.test(stated.text)
  );
}

/** Reasons that do not hold once both ends of a change are as submitted. */
const ENDS = /^The profile (?:says “(?:from|to|by)” here|does not say that this went from one)/;

/** "more than half" of somebody who wrote 54%: a little less than what was stated, and said to be less. */
function isUnderstated(claim: Quantity, stated: Quantity): boolean {
  if (claim.bound !== 'least' || claim.kind !== 'amount' || stated.bound === 'most') return false;
  // "grown by more than 30%" of what grew to 31%.
  if (claim.role !== undefined && stated.role !== undefined && claim.role !== stated.role) return false;
  if (claim.direction !== undefined && stated.direction !== undefined && claim.direction !== stated.direction)
    return false;
  if (stated.value <= claim.value && stated.unit === claim.unit) return false;
  const share = claim.unit === 'fraction' && stated.unit === 'percent' ? claim.value * 100 : claim.value;
  if (share === claim.value && stated.unit !== claim.unit) return false;
  return stated.value > share && stated.value <= share * MOST_ABOVE && sameCounted(claim, stated);
}

/** A figure that is "more than" one this much smaller is still fairly told by it. */
export const MOST_ABOVE = 1.15;

function sameCounted(claim: Quantity, stated: Quantity): boolean {
  return claim.counted === undefined || stated.counted === undefined || claim.counted === stated.counted;
}
