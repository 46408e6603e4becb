import type { Profile } from '../../../engine/types.ts';
import { claimsOf } from '../../../engine/verify/claims.ts';
import { Effort } from '../../../engine/verify/effort.ts';
import { Grounds } from '../../../engine/verify/grounds.ts';
import { nounComparison } from '../../../engine/verify/nouns.ts';
import { readClaims, takenBy } from '../../../engine/verify/read.ts';
import { sourcesOf } from '../../../engine/verify/sources.ts';

/** How much effort one check takes and how many claims it makes, in so much effort as may be given: all, by itself. */
export function workOf(
  profile: Profile,
  text: string,
  most = Number.POSITIVE_INFINITY,
): { readonly effort: number; readonly claims: number; readonly isSpent: boolean } {
  const effort = new Effort(most);
  const sources = sourcesOf(profile, effort);
  const reading = readClaims(text, sources.stack, nounComparison({}));
  effort.count(takenBy(reading));
  const grounds = new Grounds(sources.all(), effort);
  const claims = claimsOf(reading, text, grounds, grounds);
  return { effort: effort.spent, claims: claims.length, isSpent: effort.isSpent };
}
