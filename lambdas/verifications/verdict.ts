import { SOURCES_LIMIT } from '../../contract/verification.ts';
import { type Profile, type Verification, verify } from '../../engine/index.ts';

/**
 * The engine's verdict on a text, with no more sources to a claim than the contract promises. A hostile profile may
 * support each of ten thousand claims in a thousand places, which no answer and no stored item could hold.
 *
 * @param text at most 20,000 code points
 * @example
 * verdict({ role: 'Cook', stack: ['Toast POS'] }, 'Cook who knows Toast POS').supported; // true
 */
export function verdict(profile: Profile, text: string): Verification {
  const { supported, claims } = verify(profile, text);
  return {
    supported,
    claims: claims.map((claim) => ({ ...claim, sources: claim.sources.slice(0, SOURCES_LIMIT) })),
  };
}
