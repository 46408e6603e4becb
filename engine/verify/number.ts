import type { Quantity } from '../numbers/read.ts';
import { sameQuantity } from '../numbers/same.ts';
import type { Pointer } from '../types.ts';
import { conflictOf } from './conflict.ts';
import type { Evidence } from './evidence.ts';
import { type Finding, type Judgement, judged, type Statement } from './finding.ts';
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

/** The figures of "Route 53", "k8s" and "OAuth 2.0" are checked with the name; those of "python3" are a version. */
function isPartOfName({ end, kind, unit }: Quantity, { mentions }: Statement): boolean {
  if (kind !== 'label') return false;
  return mentions.some(
    (mention) => mention.start < end && mention.end >= end && (unit !== 'version' || /\d/.test(mention.name)),
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

/** What is counted in a manner of speaking: "two hands are not enough". */
const FIGURATIVE: ReadonlySet<string> = new Set(
  'hand side half thing step word eye way head world'.split(' '),
);

function isGlue({ text, start, end, value, counted, unit, kind }: Quantity, whole: string): boolean {
  if (kind === 'label' || unit !== undefined || value > 10 || /\d/.test(text)) return false;
  // "one" says no more than the article does.
  if (value === 1) return true;
  if (counted === undefined) return false;
  if (FIGURATIVE.has(counted)) return true;
  if (value > 3 || !ANNOUNCED.has(counted)) return false;
  const before = whole.slice(Math.max(0, start - 3), start).trimEnd();
  if (before !== '' && !/[.!?:\n]$/.test(before)) return false;
  const after = whole.slice(end, end + 60);
  return /^[\w' ]*:/.test(after) || /^ \w+ (?:that )?I can point to/.test(after);
}

function judge(claim: Quantity, text: string, evidence: readonly Evidence[], sameNoun: SameNoun): Judgement {
  const sources: Pointer[] = [];
  let reason: string | undefined;
  for (const one of evidence) {
    const weighed = weigh(claim, text, one, sameNoun);
    if (weighed === 'supports') sources.push(one.pointer);
    else reason ??= weighed?.conflict;
  }
  if (sources.length > 0) return { supported: true, sources };
  if (reason !== undefined) return { supported: false, reason };
  const missing = near(claim, evidence);
  if (claim.kind === 'amount' && claim.value !== 0) return { supported: false, reason: missing };
  return judged(evidence, (one) => isNamed(claim, one) || isNone(claim, one), missing);
}

/** What the numbers of one source make of a claim; nothing when none has its value. */
function weigh(
  claim: Quantity,
  text: string,
  source: Evidence,
  sameNoun: SameNoun,
): 'supports' | { readonly conflict: string } | undefined {
  let first: string | undefined;
  for (const stated of source.quantities) {
    if (!sameQuantity(claim, stated)) continue;
    const conflict = conflictOf({ quantity: claim, text }, stated, source, sameNoun);
    if (conflict === undefined) return 'supports';
    first ??= conflict;
  }
  return first === undefined ? undefined : { conflict: first };
}

/** What one text makes a name of, "p95" in a heading, another may make a number of; then the words decide. */
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

function near(claim: Quantity, evidence: readonly Evidence[]): string {
  for (const one of evidence) {
    for (const { value, kind, unit, text } of one.quantities) {
      if (value === claim.value && kind === claim.kind && unit !== undefined) {
        return `The profile gives this number in another unit: ${text}.`;
      }
    }
  }
  return 'The profile does not state this number here.';
}
