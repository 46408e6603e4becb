import type { Profile } from '../../../engine/types.ts';
import { claimsOf } from '../../../engine/verify/claims.ts';
import { Grounds } from '../../../engine/verify/grounds.ts';
import { nounComparison } from '../../../engine/verify/nouns.ts';
import { readClaims } from '../../../engine/verify/read.ts';
import { sourcesOf } from '../../../engine/verify/sources.ts';

/** How many values and lines of a profile one check looks at, and how many claims it makes. */
export function workOf(profile: Profile, text: string): { readonly effort: number; readonly claims: number } {
  const sources = sourcesOf(profile);
  const grounds = new Grounds(sources.all());
  const reading = readClaims(text, sources.stack, nounComparison({}));
  const claims = claimsOf(reading, text, grounds, grounds);
  return { effort: grounds.effort, claims: claims.length };
}
