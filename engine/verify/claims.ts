import { originalEnd, originalStart } from '../numbers/fold.ts';
import type { Claim, ClaimKind, Pointer } from '../types.ts';
import { contradictions } from './contradictions.ts';
import type { Finding, Judgement, Place } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { linesMoved, movedClaim, settingsOf } from './job.ts';
import type { Reading } from './read.ts';
import { type SpelledOut, spelledOut } from './spelled-out.ts';
import type { Statement } from './statement.ts';
import { type Quoted, quotedIn } from './verbatim.ts';

/**
 * The claims of a text in their order, each with what it rests on or why nothing supports it.
 *
 * @param grounds what may support them
 * @param profile what they must not contradict: the same, or more
 */
export function claimsOf(
  reading: Reading,
  text: string,
  grounds: Grounds,
  profile: Grounds,
): readonly Claim[] {
  const { folded, statement, findings } = reading;
  const settings = grounds === profile ? settingsOf(statement, profile) : [];
  const exceptions = new Exceptions(statement, grounds);
  const place = ({ start, end }: Place): Pick<Claim, 'text' | 'start' | 'end'> => {
    const from = originalStart(folded, start);
    const to = originalEnd(folded, end);
    return { text: text.slice(from, to), start: from, end: to };
  };
  const isQuoted = (stretch: Place): boolean => exceptions.quoting(stretch).length > 0;
  const judged = findings.map((finding): Claim => {
    const judgement = movedClaim(
      finding,
      exceptions.apply(finding, finding.judge(grounds)),
      settings,
      isQuoted,
    );
    const { supported } = judgement;
    return supported
      ? { ...place(finding), kind: finding.kind, supported, sources: judgement.sources }
      : { ...place(finding), kind: finding.kind, supported, sources: [], reason: judgement.reason };
  });
  const contradicted = [
    ...contradictions(statement, grounds, profile).filter((refusal) => !isQuoted(refusal)),
    ...linesMoved(statement, settings, profile, isQuoted),
  ].map((refusal): Claim => {
    const { kind, sources, reason } = refusal;
    return { ...place(refusal), kind, supported: false, sources, reason };
  });
  if (contradicted.length === 0) return judged;
  return [...judged, ...contradicted].sort((one, other) => one.start - other.start);
}

/** What supports a claim that its own reader refuses: read when the first is refused. */
class Exceptions {
  readonly #statement: Statement;
  readonly #grounds: Grounds;
  #quoted: readonly Quoted[] | undefined;
  #spelledOut: readonly SpelledOut[] | undefined;

  constructor(statement: Statement, grounds: Grounds) {
    this.#statement = statement;
    this.#grounds = grounds;
  }

  apply(finding: Finding, judgement: Judgement): Judgement {
    if (judgement.supported) return judgement;
    const sources = [
      ...this.quoting(finding),
      ...(SPELLED_OUT.has(finding.kind) ? this.#spelling(finding) : []),
    ];
    return sources.length > 0 ? { supported: true, sources } : judgement;
  }

  /** The values that the text quotes word for word around a place. */
  quoting({ start, end }: Place): readonly Pointer[] {
    this.#quoted ??= quotedIn(this.#statement, this.#grounds);
    return this.#quoted.filter((one) => one.start <= start && one.end >= end).map(({ pointer }) => pointer);
  }

  /** The values whose abbreviations the text spells out at a place, when no other word there has a capital. */
  #spelling({ start, end }: Place): readonly Pointer[] {
    this.#spelledOut ??= spelledOut(this.#statement, this.#grounds);
    const near = this.#spelledOut.filter((one) => one.start < end && one.end > start);
    if (near.length === 0) return [];
    const { text, terms } = this.#statement;
    const left = terms.filter(
      (term) =>
        term.start >= start &&
        term.end <= end &&
        /\p{Lu}/u.test(text.charAt(term.start)) &&
        !near.some((one) => term.start >= one.start && term.end <= one.end),
    );
    if (left.some(({ key }) => this.#grounds.with(key).length === 0)) return [];
    return near.flatMap(({ sources }) => sources.map(({ pointer }) => pointer));
  }
}

/** Kinds whose claims may spell out an abbreviation of the profile. */
const SPELLED_OUT: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'name',
  'title',
  'technology',
  'employer',
  'credential',
  'scope',
]);
