import { originalEnd, originalStart } from '../numbers/fold.ts';
import type { Claim, ClaimKind, Pointer } from '../types.ts';
import { contradictions } from './contradictions.ts';
import { type Finding, firstFrom, type Judgement, type Place, type Refusal } from './finding.ts';
import { glossesIn } from './glosses.ts';
import type { Grounds } from './grounds.ts';
import { linesMoved, movedClaim, settingsOf } from './job.ts';
import type { Reading } from './read.ts';
import { type SpelledOut, spelledOut } from './spelled-out.ts';
import type { Statement } from './statement.ts';
import { Quotations } from './verbatim.ts';

/**
 * The claims of a text in their order, each with what it rests on or why nothing supports it.
 *
 * @param grounds what may support them
 * @param profile what they must not contradict: the same, or more
 * @param wanted whether those that are supported are of no interest
 */
export function claimsOf(
  reading: Reading,
  text: string,
  grounds: Grounds,
  profile: Grounds,
  wanted: 'all' | 'unsupported' = 'all',
): readonly Claim[] {
  const { folded, statement, findings } = reading;
  const { effort } = grounds;
  const exceptions = new Exceptions(statement, grounds);
  const place = ({ start, end }: Place): Pick<Claim, 'text' | 'start' | 'end'> => {
    const from = originalStart(folded, start);
    const to = originalEnd(folded, end);
    return { text: text.slice(from, to), start: from, end: to };
  };
  const isQuoted = (stretch: Place): boolean => exceptions.quoting(stretch).length > 0;
  const claims: Claim[] = [];
  let contradicted: readonly Refusal[] = [];
  let judged = 0;
  const isDone = effort.within(() => {
    const settings = grounds === profile ? settingsOf(statement, profile) : [];
    for (const finding of findings) {
      effort.spend(JUDGING);
      const judgement = movedClaim(
        finding,
        exceptions.apply(finding, finding.judge(grounds)),
        settings,
        isQuoted,
      );
      judged += 1;
      const { kind } = finding;
      if (!judgement.supported)
        claims.push({
          ...place({ start: finding.start, end: judgement.end ?? finding.end }),
          kind,
          supported: false,
          sources: [],
          reason: judgement.reason,
        });
      else if (wanted === 'all')
        claims.push({ ...place(finding), kind, supported: true, sources: judgement.sources });
    }
    contradicted = [
      ...contradictions(statement, grounds, profile).filter((refusal) => !isQuoted(refusal)),
      ...linesMoved(statement, settings, profile, isQuoted),
    ];
  });
  if (!isDone) {
    const all = { kind: 'scope', start: 0, end: folded.text.length } as const;
    const unread = judged < findings.length ? findings.slice(judged) : [all];
    for (const one of unread)
      claims.push({ ...place(one), kind: one.kind, supported: false, sources: [], reason: TOO_MUCH });
  }
  if (contradicted.length === 0) return claims;
  for (const refusal of contradicted) {
    const { kind, sources, reason } = refusal;
    claims.push({ ...place(refusal), kind, supported: false, sources, reason });
  }
  return claims.sort((one, other) => one.start - other.start);
}

/** What it takes to judge a claim, besides what is looked at. */
const JUDGING = 4;
/** Of a text that can only be made for that, the rest is refused unread. */
const TOO_MUCH = 'The text claims more than is compared with one profile.';

/** What supports a claim that its own reader refuses: read when the first is refused. */
class Exceptions {
  readonly #statement: Statement;
  readonly #grounds: Grounds;
  #quotations: Quotations | undefined;
  #spelledOut: readonly SpelledOut[] | undefined;
  /** The length of the longest name spelt out, in characters. */
  #longest: number | undefined;

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
  quoting(place: Place): readonly Pointer[] {
    this.#quotations ??= new Quotations(this.#statement, this.#grounds);
    const { text } = this.#statement;
    let { end } = place;
    while (end > place.start && !IN_WORDS.test(text.charAt(end - 1))) end -= 1;
    const found = this.#quotations.around({ start: place.start, end });
    // Signs are no words: those of "£94" and "94%" must stand in the line as well.
    const signs = text.slice(place.start, place.end).match(SIGNS) ?? [];
    return signs.length === 0 || found.length === 0
      ? found
      : found.filter((pointer) =>
          this.#grounds.all.some(
            (one) => one.pointer === pointer && signs.every((sign) => one.text.includes(sign)),
          ),
        );
  }

  /** The values whose abbreviations the text spells out at a place, when no other word there has a capital. */
  #spelling({ start, end, kind }: Finding): readonly Pointer[] {
    const { text, terms } = this.#statement;
    this.#spelledOut ??= [
      ...spelledOut(this.#statement, this.#grounds),
      ...glossesIn(this.#statement, this.#grounds),
    ].sort((one, other) => one.start - other.start);
    const near: SpelledOut[] = [];
    for (let at = this.#firstNear(start); at < this.#spelledOut.length; at++) {
      const one = this.#spelledOut[at];
      if (one === undefined || one.start >= end) break;
      if (one.end > start) near.push(one);
    }
    if (near.length === 0) return [];
    for (let at = firstFrom(terms, start); at < terms.length; at++) {
      const term = terms[at];
      if (term === undefined || term.end > end) break;
      // Every word of a title raises it, with a capital or without.
      if (kind === 'title' ? term.key === '' : !/\p{Lu}/u.test(text.charAt(term.start))) continue;
      if (near.some((one) => term.start >= one.start && term.end <= one.end)) continue;
      if (this.#grounds.with(term.key).length === 0) return [];
    }
    const [first] = near;
    return near.length === 1 && first !== undefined
      ? pointersOf(first)
      : [...new Set(near.flatMap((one) => pointersOf(one)))];
  }

  /** The place of the first name spelt out that may reach an offset. */
  #firstNear(offset: number): number {
    const found = this.#spelledOut ?? [];
    this.#longest ??= found.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    return firstFrom(found, offset - this.#longest);
  }
}

const pointers = new WeakMap<SpelledOut, readonly Pointer[]>();

function pointersOf(found: SpelledOut): readonly Pointer[] {
  const known = pointers.get(found) ?? found.sources.map(({ pointer }) => pointer);
  pointers.set(found, known);
  return known;
}

const SIGNS = /[\p{Sc}%]/gu;
const IN_WORDS = /[\p{L}\p{N}]/u;

/** Kinds whose claims may spell out an abbreviation of the profile. */
const SPELLED_OUT: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'name',
  'title',
  'technology',
  'employer',
  'credential',
  'scope',
  'award',
  'quality',
]);
