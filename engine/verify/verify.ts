import { quantities } from '../numbers/read.ts';
import { sameQuantity } from '../numbers/same.ts';
import type { Claim, Pointer, Profile, Verification } from '../types.ts';

/** Checks sentences of our own against the places of the profile that they cite. */
export interface Verifier {
  /** The claims of a sentence that nothing in `sources` supports: none when the sentence may stand. */
  unsupported(sentence: string, sources: readonly Pointer[]): readonly Claim[];
}

/** Says which claims of any text the profile supports. */
export function verify(profile: Profile, text: string): Verification {
  const claims = quantities(text).map((quantity): Claim => {
    const supported = quantities(JSON.stringify(profile)).some((other) => sameQuantity(quantity, other));
    const { start, end } = quantity;
    return { text: quantity.text, start, end, kind: 'number', supported, sources: [] };
  });
  return { supported: claims.every((claim) => claim.supported), claims };
}

/** Prepares a profile once for the check of many sentences. */
export function createVerifier(
  profile: Profile,
  _options: { readonly glossary?: Readonly<Record<string, string>> } = {},
): Verifier {
  return {
    unsupported: (sentence) =>
      verify(profile, sentence).claims.filter((claim) => !claim.supported && /%/.test(claim.text)),
  };
}

/** What `createVerifier(profile).unsupported` says of one sentence. */
export function unsupportedClaims(
  sentence: string,
  sources: readonly Pointer[],
  profile: Profile,
): readonly Claim[] {
  return createVerifier(profile).unsupported(sentence, sources);
}
