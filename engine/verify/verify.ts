import { matchPack } from '../packs/match.ts';
import type { Claim, Pointer, Profile, Verification } from '../types.ts';
import { claimsOf } from './claims.ts';
import { mayContradict } from './contradictions.ts';
import { Effort } from './effort.ts';
import { Grounds } from './grounds.ts';
import { nounComparison } from './nouns.ts';
import { type Reading, readClaims, takenBy } from './read.ts';
import { sourcesOf } from './sources.ts';
import type { Keyed } from './weak.ts';

/** Checks sentences of our own against the places of the profile that they cite. */
export interface Verifier {
  /**
   * The claims of a sentence that nothing in `sources` supports: none when the sentence may stand.
   *
   * @param isOfPack whether it is told of the role rather than of the person, so that it may be remembered
   */
  unsupported(sentence: string, sources: readonly Pointer[], isOfPack?: boolean): readonly Claim[];
}

export interface VerifierOptions {
  /** A trade's abbreviations, lower case, and what they stand for (`pts` → `patients`): both count as one word. */
  readonly glossary?: Readonly<Record<string, string>>;
}

/**
 * Says which claims of any text the profile supports: its numbers with unit, direction and what they count, its
 * technologies, employers and titles. Offsets are UTF-16 units of `text`.
 *
 * @example
 * verify({ role: 'Nurse', achievements: ['cut falls by 30%'] }, 'I cut falls by 40%.').supported; // false
 */
export function verify(profile: Profile, text: string): Verification {
  const effort = new Effort();
  const sources = sourcesOf(profile, effort);
  const reading = readClaims(text, sources.stack, nounComparison(matchPack(profile.role).glossary));
  effort.count(takenBy(reading));
  const grounds = new Grounds(sources.all(), effort);
  const claims = claimsOf(reading, text, grounds, grounds);
  return { supported: claims.every((claim) => claim.supported), claims };
}

/**
 * Prepares a profile once for the check of many sentences. Values are read when a sentence first cites them.
 *
 * @example
 * createVerifier({ role: 'Nurse', stack: ['Epic'] }).unsupported('I chart in Cerner.', ['/stack']).length; // 1
 */
export function createVerifier(profile: Profile, options: VerifierOptions = {}): Verifier {
  // A profile is read once for all of its sentences, each of which may take so much.
  const unbounded = new Effort(Number.POSITIVE_INFINITY);
  const sources = sourcesOf(profile, unbounded);
  const sameNoun = nounComparison(options.glossary ?? {});
  const known = new Map<string, Heard>();
  let whole: Grounds | undefined;
  return {
    unsupported(sentence, pointers, isOfPack = false) {
      whole ??= new Grounds(sources.all(), unbounded);
      const kept = claimsNothing.get(sentence);
      if (kept !== undefined && !mayContradict(kept, whole)) return NONE;
      const cited = pointers.join('\n');
      const before = known.get(sentence);
      if (before?.cited === cited) return before.verdict;
      const reading = before?.reading ?? readClaims(sentence, sources.stack, sameNoun);
      const verdict = judge(reading, sentence, pointers, whole);
      known.set(sentence, { reading, cited, verdict });
      if (isOfPack && pointers.every((pointer) => pointer === '/role') && isFree(reading))
        remember(sentence, reading);
      return verdict;
    },
  };

  function judge(
    reading: Reading,
    sentence: string,
    pointers: readonly Pointer[],
    profile: Grounds,
  ): readonly Claim[] {
    if (reading.findings.length === 0 && !mayContradict(reading.statement, profile)) return NONE;
    const grounds = new Grounds(
      pointers.flatMap((pointer) => sources.at(pointer)),
      new Effort(),
      'any',
    );
    return claimsOf(reading, sentence, grounds, profile, 'unsupported');
  }
}

const NONE: readonly never[] = [];

/** A sentence that was checked, with what was said of it by what it cited last. */
interface Heard {
  readonly reading: Reading;
  readonly cited: string;
  readonly verdict: readonly Claim[];
}

/**
 * Sentences of packs that claim nothing, whoever the profile is of: they come up again with every profile of the trade.
 * What rests on anything submitted but the role is not kept. Each is kept with the keys of its words; when there are too
 * many, all begin anew.
 */
const claimsNothing = new Map<string, Keyed>();
const MOST_KEPT = 2000;
const LONGEST_KEPT = 400;

/** Whether nothing in a text is a claim, with whatever tools submitted. */
function isFree({ findings, statement }: Reading): boolean {
  return findings.length === 0 && !statement.mayMention;
}

function remember(sentence: string, { statement }: Reading): void {
  if (sentence.length > LONGEST_KEPT) return;
  if (claimsNothing.size >= MOST_KEPT) claimsNothing.clear();
  const own = [...statement.keys];
  claimsNothing.set(sentence, { hasKey: (keys) => own.some((key) => keys.has(key)) });
}

/**
 * What `createVerifier(profile).unsupported` says of one sentence. For many sentences, keep a verifier.
 *
 * @example
 * unsupportedClaims('I lead five cooks.', ['/role'], { role: 'Chef' })[0]?.text; // 'five'
 */
export function unsupportedClaims(
  sentence: string,
  sources: readonly Pointer[],
  profile: Profile,
): readonly Claim[] {
  return createVerifier(profile).unsupported(sentence, sources);
}
