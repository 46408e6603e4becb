import type { Quantity } from '../numbers/read.ts';
import { sameQuantity } from '../numbers/same.ts';
import { type Around, isReckoned } from './arithmetic.ts';
import { type Change, changesAt, changesIn, MEASURING, sizeOf } from './change.ts';
import { saysDifference } from './comparing.ts';
import type { Evidence } from './evidence.ts';
import { keyOf } from './keys.ts';
import type { Statement } from './statement.ts';

/** What a number may follow from. */
export type Source = Pick<Evidence, 'text' | 'quantities' | 'keys'>;

/** Whether a number follows from those of a source by arithmetic: a difference, a ratio, what is left, a product. */
export function isDerived(claim: Quantity, statement: Statement, source: Source): boolean {
  if (claim.kind !== 'amount' || source.quantities.length === 0) return false;
  const share = proportionOf(claim, statement);
  return (
    follows(claim, statement, source) ||
    isComplement(claim, statement, source) ||
    (changesAt(statement.text, statement.quantities, claim.start).length === 0 &&
      statement.contentAround(claim.start).some((key) => source.keys.has(key)) &&
      isReckoned(claim, aroundOf(claim, statement), source.quantities)) ||
    (share !== undefined &&
      isComplement({ ...share, unit: 'percent', value: precise(share.value * 100) }, statement, source)) ||
    (share !== undefined &&
      (source.quantities.some((one) => isShareOf(share, one)) || follows(share, statement, source))) ||
    isPartOfSum(claim, statement, source) ||
    isSum(claim, statement, source)
  );
}

function aroundOf({ start, end }: Quantity, { text }: Statement): Around {
  return {
    before: text.slice(Math.max(0, start - AROUND), start).toLowerCase(),
    behind: text.slice(end, end + AROUND).toLowerCase(),
  };
}

/** "one in four", "nine out of ten": the share that two numbers make together, from either of them. */
function proportionOf(claim: Quantity, statement: Statement): Quantity | undefined {
  if (claim.unit !== undefined || claim.value === 0) return undefined;
  const { text, quantities } = statement;
  const at = statement.placeOf(claim);
  const next = quantities[at + 1];
  const before = quantities[at - 1];
  const lead = text.slice(Math.max(0, claim.start - 24), claim.start);
  const of = (value: number, isRough = true): Quantity => ({
    ...claim,
    value,
    unit: 'fraction',
    approximate: isRough,
  });
  if (/\b(?:one|1) (?:[\w'-]+ ){0,2}(?:in|out of) (?:every )?$/i.test(lead)) return of(1 / claim.value);
  if (
    before?.unit === undefined &&
    before !== undefined &&
    before.value > 0 &&
    before.value < claim.value &&
    before.value / claim.value >= LEAST_SHARE &&
    IN.test(text.slice(before.end, claim.start))
  )
    return withBound(of(before.value / claim.value, claim.value <= 10), before);
  if (
    next?.unit === undefined &&
    next !== undefined &&
    claim.value < next.value &&
    IN.test(text.slice(claim.end, next.start))
  )
    return of(claim.value / next.value, next.value <= 10);
  // "out of two hundred records three are duplicates"
  if (
    before?.unit === undefined &&
    before !== undefined &&
    before.value > claim.value &&
    OUT_OF.test(text.slice(Math.max(0, before.start - 14), before.start)) &&
    !/[.!?]\s|\n/.test(text.slice(before.end, claim.start))
  )
    return of(claim.value / before.value, before.value <= 10);
  const base = baseOf(text, claim);
  if (base !== undefined && claim.value < base) return of(claim.value / base);
  const large = /^(?: [\w'-]+){0,3} (?:in|out of) (?:a|every|each|one) (hundred|thousand)\b/i.exec(
    text.slice(claim.end, claim.end + 50),
  )?.[1];
  return large === undefined ? undefined : of(claim.value / (large.toLowerCase() === 'hundred' ? 100 : 1000));
}

/** "nearly three out of four": the hedge before the first holds for both. */
function withBound(share: Quantity, { bound }: Quantity): Quantity {
  return bound === undefined ? share : { ...share, bound };
}

const OUT_OF = /\b(?:out of|of every|of each|for every|for each|in every)(?: the| our| about)? $/i;

/**
 * What the counts of a sentence are out of: "of a thousand pieces 26 end up as scrap, formerly 39 did". Nothing when
 * it does not say.
 */
export function baseOf(text: string, { start, end }: Quantity): number | undefined {
  const from = Math.max(0, start - SENTENCE);
  const before = /[^.!?\n]*$/.exec(text.slice(from, start))?.[0] ?? '';
  const behind = /^[^.!?\n]*/.exec(text.slice(end, end + SENTENCE))?.[0] ?? '';
  const word = BASE.exec(`${before} # ${behind}`.toLowerCase())?.[1];
  return word === undefined ? undefined : BASES.get(word);
}

/** "seven drivers in 2022" tells a year rather than a share. */
const LEAST_SHARE = 0.005;
const SENTENCE = 120;
const BASE =
  /\b(?:of|in|per) (?:(?:a|an|each|every|one|any) )?(ten|hundred|thousand|100|1,000|10,000|million)\b(?! (?:and|euros|dollars|pounds))/;
const BASES: ReadonlyMap<string, number> = new Map([
  ['ten', 10],
  ['hundred', 100],
  ['100', 100],
  ['thousand', 1e3],
  ['1,000', 1e3],
  ['10,000', 1e4],
  ['million', 1e6],
]);

const IN = /^(?: [\w'-]+){0,3} (?:in|out of|of)(?: (?:every|each|the|our|my))? $/;

function isShareOf({ value, approximate }: Quantity, stated: Quantity): boolean {
  const share = shareOf(stated);
  if (share === undefined || stated.unit === 'x') return false;
  return Math.abs(share - value) <= (approximate === true ? Math.min(EXACT, value * 0.05) : EXACT);
}

/** "four years and six months" of 4.5 years, "an hour and twenty minutes" of 80 minutes. */
function isPartOfSum(claim: Quantity, statement: Statement, { quantities: stated }: Source): boolean {
  const { text, quantities } = statement;
  const at = statement.placeOf(claim);
  return [at - 1, at].some((first) => {
    const [one, other] = [quantities[first], quantities[first + 1]];
    if (one?.unit === undefined || other?.unit === undefined || one.unit === other.unit) return false;
    if (!/^(?:,? and |,? )$/.test(text.slice(one.end, other.start))) return false;
    if (sizeOf({ ...one, value: 1 }) <= sizeOf({ ...other, value: 1 })) return false;
    const sum = precise((sizeOf(one) + sizeOf(other)) / sizeOf({ ...other, value: 1 }));
    return stated.some((whole) => sameQuantity({ ...other, value: sum }, whole));
  });
}

/** "downtime fell from 1.8% to 0.6%" of an uptime that went from 98.2% to 99.4%: what is left of a hundred. */
function isComplement(claim: Quantity, { text }: Statement, { quantities }: Source): boolean {
  if (claim.unit !== 'percent') return false;
  const around = text.slice(Math.max(0, claim.start - 60), claim.end + 60).toLowerCase();
  return quantities.some(
    (stated) =>
      stated.unit === 'percent' &&
      Math.abs(precise(100 - stated.value) - claim.value) < 1e-9 &&
      (claim.direction === undefined || claim.direction !== stated.direction) &&
      (claim.role === undefined || stated.role === undefined || claim.role === stated.role) &&
      REST.test(around),
  );
}

/** Words for what is left of a whole: the opposite of what was measured. */
const REST =
  /\b(?:down ?time|rest|save|except|apart|remain\w*|stay\w*|left|through|pass\w*|succe\w*|free|spare|unused|idle|others?|miss\w*|fail\w*|without|not|never|no longer|un[a-z]+ed|absen\w+|lost|los[es]\w*|only|error\w*|reject\w*|late|out|idle|drop\w*)\b/;

/** "seven people" of "4 nurses and 3 aides". */
function isSum(claim: Quantity, { text }: Statement, { quantities, text: stated }: Source): boolean {
  if (claim.unit !== undefined) return false;
  const near = text.slice(Math.max(0, claim.start - 30), claim.end + 30);
  if (
    !/\b(?:total|altogether|combined|together|all told|people|staff|colleagues|between them|in all)\b/i.test(
      near,
    )
  )
    return false;
  return quantities.some((one, at) => {
    const other = quantities[at + 1];
    if (other === undefined || one.kind !== 'amount' || other.kind !== 'amount') return false;
    if (one.unit !== undefined || other.unit !== undefined || one.value + other.value !== claim.value)
      return false;
    return /^(?: [\w'-]+){1,3}(?:,| and|,? and| \+| &) ?$/.test(stated.slice(one.end, other.start).trimEnd());
  });
}

function follows(claim: Quantity, statement: Statement, source: Source): boolean {
  const { text, quantities } = statement;
  const changes = changesIn(source.text, source.quantities);
  const behind = text.slice(claim.end, claim.end + AROUND).toLowerCase();
  const around = text.slice(Math.max(0, claim.start - AROUND), claim.start).toLowerCase() + behind;
  const isEnd = changesAt(text, quantities, claim.start).length > 0;
  const inPercent = /%|\bper ?cent|\bhundred\b|\b(?:of|in) 100\b/.test(around);
  const next = claim.role === 'from' ? quantities[statement.placeOf(claim) + 1] : undefined;
  // "down 12 MB to 36 MB": by so much, and where that ended.
  const leadsTo = (end: Quantity): boolean =>
    next?.role === 'to' &&
    isSame(next, end) &&
    !/\bfrom $/i.test(text.slice(Math.max(0, claim.start - 5), claim.start));
  return (
    changes.some(
      (change) =>
        (((!isEnd && claim.role !== 'from') || leadsTo(change.to)) &&
          (saysDifference(around) || MEASURING.test(behind)) &&
          isOf(claim, change, source) &&
          isDifference(claim, change, inPercent)) ||
        isRatioOf(claim, change, behind, text) ||
        isOneIn(claim, change, text),
    ) ||
    isShare(claim, source) ||
    source.quantities.some((stated) => isLeft(claim, stated, text) || isRounded(claim, stated)) ||
    isProduct(claim, source)
  );
}

const AROUND = 40;

/** Whether a number counts what a change is of, at the same rate. */
function isOf({ counted, per }: Quantity, { from, to }: Change, { keys }: Source): boolean {
  const rate = from.per ?? to.per;
  if (per !== undefined && per !== rate && (rate !== undefined || !keys.has(keyOf(per)))) return false;
  if (counted === undefined || counted === 'point' || counted === from.counted || counted === to.counted)
    return true;
  return keys.has(keyOf(counted));
}

/** Whether a text tells the change of a source in its own order, or turns it round. */
export function compareChange(
  claim: Quantity,
  statement: Statement,
  source: Source,
): 'same' | 'turned' | undefined {
  if (claim.kind !== 'amount' || source.quantities.length < 2) return undefined;
  const told = changesAt(statement.text, statement.quantities, claim.start);
  if (told.length === 0) return undefined;
  let turned = false;
  for (const stated of changesIn(source.text, source.quantities)) {
    for (const { from, to } of told) {
      if (isSame(from, stated.from) && isSame(to, stated.to)) return 'same';
      turned ||= isSame(from, stated.to) && isSame(to, stated.from);
    }
  }
  return turned ? 'turned' : undefined;
}

function isSame(claim: Quantity, stated: Quantity): boolean {
  if (claim.per !== undefined && stated.per !== undefined && claim.per !== stated.per) return false;
  return sameQuantity(claim, stated);
}

/** "three weeks shorter" of somebody who wrote "from 14 weeks to 11". */
function isDifference(claim: Quantity, { from, to }: Change, inPercent: boolean): boolean {
  if (claim.role === 'to' || claim.unit === 'x') return false;
  if (claim.unit === 'fraction') return isTenths(claim, Math.abs(to.value - from.value), from);
  const way = sizeOf(to) > sizeOf(from) ? 'up' : 'down';
  if (claim.direction !== undefined && claim.direction !== way) return false;
  const difference = precise(Math.abs(sizeOf(to) - sizeOf(from)));
  if (difference === 0) return false;
  if (from.unit === 'percent') {
    const inPoints =
      claim.unit === 'percentage-point' ||
      (claim.unit === undefined && (claim.counted === 'point' || (claim.counted === undefined && inPercent)));
    return inPoints && claim.value === difference;
  }
  if (claim.unit === undefined)
    return claim.value === precise(Math.abs(to.value - from.value)) && from.unit === to.unit;
  if (from.unit === undefined) return false;
  const scale = sizeOf({ ...from, value: 1 });
  return sameQuantity(claim, { ...from, value: precise(difference / scale) });
}

/** "eight tenths higher" of a mark that went from 8.1 to 8.9. */
function isTenths({ text, value }: Quantity, difference: number, { unit }: Quantity): boolean {
  return unit === undefined && /tenths?$/.test(text) && Math.abs(precise(difference) - value) < 1e-9;
}

/** "60% less", "a third of the time", "twice as many" of somebody who wrote both ends. */
function isRatioOf(claim: Quantity, { from, to }: Change, behind: string, text: string): boolean {
  const share = claim.role === 'from' ? undefined : shareOf(claim);
  const [was, is] = [sizeOf(from), sizeOf(to)];
  if (share === undefined || was === 0 || is === 0) return false;
  const way = is > was ? 'up' : 'down';
  if (claim.direction !== undefined && claim.direction !== way) return false;
  const slack =
    claim.approximate === true ? Math.min(ABOUT, share * 0.1) : claim.unit === 'percent' ? ROUNDING : EXACT;
  const near = (value: number): boolean => {
    if (claim.bound === 'least' && claim.unit === 'x') return value >= share && value < share + 1;
    if (claim.bound === 'least') return value >= share && value <= share * 1.15;
    if (claim.bound === 'most') return value <= share && value >= share * 0.75;
    return Math.abs(share - value) <= slack * Math.max(1, value);
  };
  // "more than halved" is what came to less than half.
  if (claim.unit === 'x' && share < 1)
    return claim.bound === 'least' ? isBelow(is / was, share) : near(is / was) || near(was / is);
  if (claim.unit === 'x') return near(is / was) || near(was / is);
  if (claim.role !== 'to' && near(Math.abs(is - was) / was)) return true;
  return near(is / was) && (/^ (?:of|as|the)\b/.test(behind) || saysRemains(text));
}

/** Less than a share, and no less than the next one down. */
function isBelow(value: number, share: number): boolean {
  return value < share && value > share * 0.6;
}

/** Shares are rounded to whole percents, fractions in words stand for themselves. */
const ROUNDING = 0.0051;
const EXACT = 0.001;
/** "about a fifth" of 21%. */
const ABOUT = 0.02;

/** "one in five" of a rate that fell to a fifth. */
function isOneIn(claim: Quantity, { from, to }: Change, text: string): boolean {
  if (claim.unit !== undefined || claim.value < 2 || claim.value > 20) return false;
  const lead = text.slice(Math.max(0, claim.start - 30), claim.start);
  if (!/\b(?:every|each) $|\b(?:one|1) (?:[\w'-]+ ){0,2}(?:in|out of) $/i.test(lead)) return false;
  const ratio = sizeOf(from) / sizeOf(to);
  return Math.abs(ratio - claim.value) < EXACT || Math.abs(1 / ratio - claim.value) < EXACT;
}

/** "75%" of somebody who wrote "3 of 4", and "a third" of "2 of our 6 projects". */
function isShare(claim: Quantity, { quantities, text }: Source): boolean {
  const share = claim.unit === 'x' ? undefined : shareOf(claim);
  if (share === undefined) return false;
  if (isShareOfWhole(claim, share, quantities, text)) return true;
  return quantities.some((one, at) => {
    const other = quantities[at + 1];
    if (other === undefined || one.kind !== 'amount' || other.kind !== 'amount' || other.value <= one.value)
      return false;
    const between = text.slice(one.end, other.start);
    return (
      between.length < 40 &&
      /^(?: [\w'-]+){0,3} (?:of|in)(?: (?:the|our|my|every|[\w-]+'s)){0,2} $/.test(between) &&
      isNear(one.value / other.value, share, claim)
    );
  });
}

/** "just over a third" of somebody who wrote "38 components in the library, 14 by me". */
function isShareOfWhole(
  claim: Quantity,
  share: number,
  quantities: readonly Quantity[],
  text: string,
): boolean {
  return quantities.some((whole, at) => {
    const part = quantities[at + 1];
    if (part === undefined || whole.kind !== 'amount' || part.kind !== 'amount') return false;
    if (whole.counted === undefined || part.value >= whole.value) return false;
    if (part.unit !== undefined || part.counted !== undefined || part.role !== undefined) return false;
    const isPart = OF_THEM.test(text.slice(whole.end, part.start) + text.slice(part.end, part.end + 12));
    return isPart && isNear(part.value / whole.value, share, claim);
  });
}

/** Words that make the second of two counts a part of the first. */
const OF_THEM =
  /, (?:of (?:which|them|whom|these) |)(?:by|of|done|are|were|mine|with|from|for|in)\b|\b(?:of which|of them|of whom)\b/;

/** Whether a share is what a claim names, within what its hedges allow. */
function isNear(value: number, share: number, { bound, approximate }: Quantity): boolean {
  if (bound === 'least') return value >= share && value <= share * 1.2;
  if (bound === 'most') return value <= share && value >= share * 0.8;
  return Math.abs(value - share) < (approximate === true ? Math.min(ABOUT, share * 0.1) : ROUNDING);
}

/** "two thirds remain" of what went down by a third; "50%" of what was halved. */
function isLeft(claim: Quantity, stated: Quantity, text: string): boolean {
  const [share, change] = [shareOf(claim), shareOf(stated)];
  if (share === undefined || change === undefined || stated.kind !== 'amount') return false;
  if (stated.unit === 'x' || claim.unit === 'x') {
    if (
      claim.direction !== undefined &&
      stated.direction !== undefined &&
      claim.direction !== stated.direction
    )
      return false;
    if (stated.unit === 'x' && change === 0.5 && share === 0.5) return true;
    return (
      stated.unit === 'x' &&
      change > 1 &&
      claim.unit !== 'x' &&
      claim.direction === 'up' &&
      share === change - 1
    );
  }
  if (change >= 1 || stated.direction === 'up' || claim.direction !== undefined || claim.role === 'by')
    return false;
  if (Math.abs(1 - change - share) > ROUNDING) return false;
  const behind = text.slice(claim.end, claim.end + AROUND).toLowerCase();
  return stated.direction === 'down' || stated.role === 'by'
    ? /^ (?:of|as)\b/.test(behind) || saysRemains(text)
    : false;
}

const REMAINS = /\b(?:remains?|remaining|is left|are left|still)\b/i;

let asked = { text: '', said: false };

/** Whether a text speaks of what is left: asked of one text many times over. */
function saysRemains(text: string): boolean {
  if (asked.text !== text) asked = { text, said: REMAINS.test(text) };
  return asked.said;
}

/** "a third" of 34%, "three quarters" of 76%: a fraction in words that says a little less. */
function isRounded(claim: Quantity, stated: Quantity): boolean {
  if (isAlmost(claim, stated) || isMagnitude(claim, stated)) return true;
  if (claim.unit !== 'fraction' || stated.unit !== 'percent' || stated.kind !== 'amount') return false;
  if (claim.direction !== undefined && stated.direction !== undefined && claim.direction !== stated.direction)
    return false;
  const over = stated.value / 100 - claim.value;
  return over >= -EXACT && over <= Math.min(0.02, claim.value * 0.06);
}

/** "almost half" of 48%: said to be a little less than what it names. */
function isAlmost(claim: Quantity, stated: Quantity): boolean {
  if (claim.bound !== 'most' || claim.unit !== 'fraction' || stated.unit !== 'percent') return false;
  const share = stated.value / 100;
  return share < claim.value && share >= claim.value * 0.88;
}

/** "hundreds" of 350, "dozens" of 40. */
function isMagnitude(claim: Quantity, stated: Quantity): boolean {
  if (!/^(?:dozens|hundreds|thousands|lakhs|millions|crores)\b/i.test(claim.text)) return false;
  const fits = stated.unit === undefined || stated.unit === claim.unit;
  return (
    fits && stated.kind === 'amount' && stated.value >= 2 * claim.value && stated.value < 1000 * claim.value
  );
}

/** "28 students" of "2 groups of 14". */
function isProduct(claim: Quantity, { quantities, text }: Source): boolean {
  if (claim.unit !== undefined && claim.unit !== 'day' && claim.unit !== 'hour') return false;
  return quantities.some((one, at) => {
    const other = quantities[at + 1];
    if (other === undefined || one.kind !== 'amount' || other.kind !== 'amount') return false;
    return (
      one.value * other.value === claim.value &&
      (/^ [\w-]+ (?:of|with|x|each of) $/.test(text.slice(one.end, other.start)) ||
        (one.kind === 'amount' && other.counted === 'time' && other.start - one.end < 12))
    );
  });
}

/** "a factor of three" is a multiple too. */
function shareOf({ unit, value }: Quantity): number | undefined {
  if (unit === 'percent') return value / 100;
  return unit === 'fraction' || unit === 'x' ? value : undefined;
}

function precise(value: number): number {
  return Number(value.toPrecision(12));
}
