import { fold, originalEnd, originalStart } from '../numbers/fold.ts';
import { quantities } from '../numbers/read.ts';
import { matchPack } from '../packs/match.ts';
import { mentions } from '../technologies/mentions.ts';
import type { Claim, Pointer, Profile, Verification } from '../types.ts';
import { employerFindings } from './employer.ts';
import type { Finding, Statement } from './finding.ts';
import { nounComparison, type SameNoun } from './nouns.ts';
import { numberFindings } from './number.ts';
import { sourcesOf } from './sources.ts';
import { technologyFindings } from './technology.ts';
import { titleFindings } from './title.ts';

/** Checks sentences of our own against the places of the profile that they cite. */
export interface Verifier {
  /** The claims of a sentence that nothing in `sources` supports: none when the sentence may stand. */
  unsupported(sentence: string, sources: readonly Pointer[]): readonly Claim[];
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
  const sources = sourcesOf(profile);
  const findings = findingsOf(text, sources.stack, nounComparison(matchPack(profile.role).glossary));
  const claims = findings.map((finding): Claim => {
    const judgement = finding.judge(sources.all());
    const { kind, start, end } = finding;
    const claim = { text: text.slice(start, end), start, end, kind };
    return judgement.supported
      ? { ...claim, supported: true, sources: judgement.sources }
      : { ...claim, supported: false, sources: [], reason: judgement.reason };
  });
  return { supported: claims.every((claim) => claim.supported), claims };
}

/**
 * Prepares a profile once for the check of many sentences. Values are read when a sentence first cites them.
 *
 * @example
 * createVerifier({ role: 'Nurse', stack: ['Epic'] }).unsupported('I chart in Cerner.', ['/stack']).length; // 1
 */
export function createVerifier(profile: Profile, options: VerifierOptions = {}): Verifier {
  const sources = sourcesOf(profile);
  const sameNoun = nounComparison(options.glossary ?? {});
  const read = new Map<string, readonly Finding[]>();
  return {
    unsupported(sentence, pointers) {
      const findings = read.get(sentence) ?? findingsOf(sentence, sources.stack, sameNoun);
      read.set(sentence, findings);
      if (findings.length === 0) return [];
      const evidence = pointers.flatMap((pointer) => sources.at(pointer));
      return findings.flatMap(({ kind, start, end, judge }): readonly Claim[] => {
        const judgement = judge(evidence);
        if (judgement.supported) return [];
        const { reason } = judgement;
        return [
          { text: sentence.slice(start, end), start, end, kind, supported: false, sources: [], reason },
        ];
      });
    },
  };
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

/**
 * The claims of a text as a reader sees it: look-alike letters, digits of other scripts and what is invisible are
 * folded first. Every kind of claim has a reader of its own; a new kind is one more line here.
 */
function findingsOf(original: string, stack: readonly string[], sameNoun: SameNoun): readonly Finding[] {
  const folded = fold(original);
  const { text } = folded;
  const statement: Statement = { text, quantities: quantities(text), mentions: mentions(text, stack) };
  const findings = [
    ...numberFindings(statement, sameNoun),
    ...technologyFindings(statement),
    ...employerFindings(statement),
    ...titleFindings(statement),
  ];
  if (findings.length > 1) findings.sort((one, other) => one.start - other.start);
  if (folded.places === undefined) return findings;
  return findings.map((finding) => ({
    ...finding,
    start: originalStart(folded, finding.start),
    end: originalEnd(folded, finding.end),
  }));
}
