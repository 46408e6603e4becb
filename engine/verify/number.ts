import type { Quantity } from '../numbers/read.ts';
import { sameQuantity } from '../numbers/same.ts';
import type { Evidence } from './evidence.ts';
import type { Finding, Judgement, Statement } from './finding.ts';
import type { SameNoun } from './nouns.ts';
import { asWords } from './words.ts';

/** Every number must stand in one of its sources, with its unit, direction and what it counts. */
export function numberFindings(statement: Statement, sameNoun: SameNoun): readonly Finding[] {
  return statement.quantities
    .filter((quantity) => !isPartOfName(quantity, statement) && !isGlue(quantity, statement.text))
    .map((quantity) => ({
      kind: 'number',
      start: quantity.start,
      end: quantity.end,
      judge: (evidence) => judge(quantity, statement.text, evidence, sameNoun),
    }));
}

/** The figures of "Route 53" and "OAuth 2.0" are checked with the name. */
function isPartOfName({ start, end, kind }: Quantity, { mentions }: Statement): boolean {
  return (
    kind === 'label' &&
    mentions.some((mention) => mention.start < end && mention.end > start && mention.end >= end)
  );
}

/** Words that announce what follows and count only that: "Two results I can point to:". */
const ANNOUNCED: ReadonlySet<string> = new Set([
  'result',
  'thing',
  'example',
  'highlight',
  'achievement',
  'point',
]);

function isGlue({ text, start, end, value, counted, unit, kind }: Quantity, whole: string): boolean {
  if (kind === 'label' || unit !== undefined || value > 3 || /\d/.test(text)) return false;
  // "one" says no more than the article does.
  if (value === 1) return true;
  if (counted === undefined || !ANNOUNCED.has(counted)) return false;
  const before = whole.slice(Math.max(0, start - 3), start).trimEnd();
  if (before !== '' && !/[.!?:\n]$/.test(before)) return false;
  const after = whole.slice(end, end + 60);
  return /^[\w' ]*:/.test(after) || /^ \w+ (?:that )?I can point to/.test(after);
}

function judge(claim: Quantity, text: string, evidence: readonly Evidence[], sameNoun: SameNoun): Judgement {
  const sources = [];
  let reason: string | undefined;
  for (const one of evidence) {
    let verdict: 'holds' | 'conflicts' | undefined;
    for (const stated of one.quantities) {
      if (!sameQuantity(claim, stated)) continue;
      const conflict = conflictOf(claim, text, stated, one, sameNoun);
      if (conflict === undefined) verdict = 'holds';
      else verdict ??= 'conflicts';
      reason ??= conflict;
    }
    // A name may be read as a number in one text and as a name in the other; then its words decide.
    if (verdict === undefined && (isNamed(claim, one) || isNone(claim, one))) verdict = 'holds';
    if (verdict === 'holds') sources.push(one.pointer);
  }
  if (sources.length > 0) return { supported: true, sources };
  return { supported: false, reason: reason ?? near(claim, evidence) };
}

function isNamed({ kind, text }: Quantity, { words }: Evidence): boolean {
  return kind === 'label' && words.includes(asWords(text));
}

/** "zero incidents" of somebody who wrote "no incidents". */
function isNone(claim: Quantity, { words }: Evidence): boolean {
  return (
    claim.value === 0 &&
    claim.counted !== undefined &&
    /\b(?:no|without|never|0|nil)\b/.test(words) &&
    words.includes(claim.counted)
  );
}

/** Why a number of the same value does not support the claim, or nothing when it does. */
function conflictOf(
  claim: Quantity,
  text: string,
  stated: Quantity,
  source: Evidence,
  sameNoun: SameNoun,
): string | undefined {
  if (
    claim.counted !== undefined &&
    stated.counted !== undefined &&
    !sameNoun(claim.counted, stated.counted)
  ) {
    const described =
      between(text, claim, stated.counted, sameNoun) ||
      between(source.text, stated, claim.counted, (one, other) => sameNoun(other, one));
    if (!described)
      return `The profile counts ${source.text.slice(stated.start, stated.end)} of something else: ${stated.counted}.`;
  }
  if (
    claim.direction !== undefined &&
    stated.direction !== undefined &&
    claim.direction !== stated.direction
  ) {
    return `The profile has this change go ${stated.direction}.`;
  }
  if (claim.direction !== undefined && stated.direction === undefined && isMeasuredChange(claim)) {
    return `The profile does not say that this went ${claim.direction}.`;
  }
  if (claim.role !== undefined && stated.role !== undefined && claim.role !== stated.role) {
    return `The profile says “${stated.role}” here, not “${claim.role}”.`;
  }
  if (
    claim.per !== undefined &&
    stated.per !== claim.per &&
    (stated.per !== undefined || !source.words.includes(` ${claim.per} `))
  ) {
    return stated.per === undefined
      ? `The profile does not say “per ${claim.per}”.`
      : `The profile says this per ${stated.per}.`;
  }
  if (claim.bound === 'least' && stated.bound !== 'least') return 'The profile does not say more than this.';
  if (claim.bound === undefined && stated.bound === 'most') return 'The profile says less than this.';
  return undefined;
}

function isMeasuredChange({ role, unit }: Quantity): boolean {
  return role === 'by' || (role === undefined && (unit === 'percent' || unit === 'x'));
}

/** Whether the noun stands among the words that describe what the quantity counts: "two junior developers". */
function between(text: string, quantity: Quantity, noun: string, sameNoun: SameNoun): boolean {
  const phrase =
    /^[^,;:.()\d]{0,60}?(?= and |[,;:.()\d]|$)/.exec(text.slice(quantity.end, quantity.end + 60))?.[0] ?? '';
  return asWords(phrase)
    .split(' ', 8)
    .some((word) => word !== '' && sameNoun(word, noun));
}

function near(claim: Quantity, evidence: readonly Evidence[]): string {
  const [same] = evidence.flatMap((one) =>
    one.quantities.filter((stated) => stated.value === claim.value && stated.kind === claim.kind),
  );
  if (same?.unit !== undefined) return `The profile gives this number in another unit: ${same.text}.`;
  return 'The profile does not state this number here.';
}
