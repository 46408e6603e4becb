import type { Quantity } from '../numbers/read.ts';
import { AROUND } from './around.ts';

/** Whether a number is a manner of speaking and claims nothing. */
export function isGlue({ text, start, end, value, counted, unit, kind }: Quantity, whole: string): boolean {
  if (BASES_OF_SHARES.has(value) && EACH.test(whole.slice(Math.max(0, start - 14), start + 3))) return true;
  if (kind === 'label' || unit !== undefined || (value > 10 && value !== 100) || /\d/.test(text))
    return false;
  if (value === 100 && /\b(?:in|of) $/.test(whole.slice(Math.max(0, start - 4), start)) && !/\d/.test(text))
    return true;
  // "one" says no more than the article does.
  if (value === 1) return true;
  if (value > 10) return false;
  if (counted === undefined) return false;
  if (FIGURATIVE.has(counted) || isDivision(counted, whole.slice(Math.max(0, start - AROUND), start)))
    return true;
  // "why two services cannot reach each other"
  if (value === 2 && /^[^.]{0,60}\b(?:each other|one another)\b/.test(whole.slice(end, end + 75)))
    return true;
  if (value > 3 || !ANNOUNCED.has(counted)) return false;
  const before = whole.slice(Math.max(0, start - 3), start).trimEnd();
  if (before !== '' && !/[.!?:\n]$/.test(before)) return false;
  const after = whole.slice(end, end + 60);
  return /^[\w' ]*:/.test(after) || /^ \w+ (?:that )?I can point to/.test(after);
}

/** "in every thousand", "out of a hundred": what a share is of. */
const BASES_OF_SHARES: ReadonlySet<number> = new Set([100, 1000, 10_000, 1_000_000]);

const EACH =
  /\b(?:in|of) (?:every |each |one |an? |any )[^ ]{0,3}$|\b(?:in|of) (?:one|each)$|\bout of [^ ]{0,3}$|\bper [^ ]{0,3}$|\b(?:in|of) an? $/i;

/** What is counted in a manner of speaking: "two hands are not enough". */
const FIGURATIVE: ReadonlySet<string> = new Set(
  'part area direction category hand side half thing step word eye way head world'.split(' '),
);

/** "My work falls into two parts": how somebody divides what they tell. */
function isDivision(counted: string, before: string): boolean {
  return (
    /^(?:part|strand|area|side|half|piece|bucket|camp|theme|heading)$/.test(counted) &&
    /\b(?:work|job|role|week|day|days|time|duties|responsibilities) [^.!?]{0,40}$/i.test(before) &&
    /\b(?:in|into|has|have|between|of|under|to) $/i.test(before)
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
