import { FORM, knownVerb } from '../language/lexicon.ts';
import { contentOf } from './content.ts';
import type { Evidence } from './evidence.ts';
import { keyOf } from './keys.ts';
import type { Term } from './terms.ts';
import { isTitleNoun } from './title-nouns.ts';

/** What a line says that others do: "payroll is run by the finance department". */
export interface Delegated {
  /** What is done. */
  readonly keys: ReadonlySet<string>;
  /** What is done to it; nothing where any verb says the same ("handled by"). */
  readonly verb: string | undefined;
  /** Words that name who does it. */
  readonly agent: ReadonlySet<string>;
}

/** What a line says that others do; none for what is done "by hand" or "used by" somebody. */
export function delegatedIn({ text, terms }: Evidence): readonly Delegated[] {
  const found: Delegated[] = [];
  for (const [at, term] of terms.entries()) {
    const isOutsourced = OUTSOURCED.test(term.word);
    const by = terms[at + 1];
    if (!isOutsourced && (by?.word !== 'by' || !isParticiple(term) || USING.has(term.word))) continue;
    const agent = isOutsourced ? [] : agentAt(terms, at + 2);
    if (agent === undefined) continue;
    for (const thing of thingsBefore(text, terms, at)) {
      found.push({
        keys: thing,
        verb: isOutsourced || GENERIC.test(term.word) ? undefined : term.key,
        agent: new Set(agent.map(({ word }) => word)),
      });
    }
  }
  return found;
}

/** Beginnings of lines that tell what others do, so that the words of most lines need not be read. */
export const DELEGATING = /\bby\b|\b(?:outsourced|subcontracted)\b/i;

const OUTSOURCED = /^(?:outsourced|subcontracted)$/;

/** Verbs that say of no thing in particular that somebody sees to it. */
const GENERIC =
  /^(?:do|does|did|done|doing|run|runs|ran|running|handled?|handles|handling|managed?|manages|managing|own|owns|owned|owning|cover|covers|covered|covering|kept|keep|keeps|keeping|tak(?:e|es|en|ing)|took|look|looks|looked|looking|deal|deals|dealt|dealing|responsible|led|leads?|leading|carried|carry|see|sees|seen|organi[sz]ed?|provided?|made|make|makes)$/;

/** What somebody does to what another has made or done: the making is not theirs. */
const USING: ReadonlySet<string> = new Set(
  `used read followed attended viewed rated visited adopted liked requested trusted seen increased decreased reduced cut raised
  improved grown caused affected backed funded sponsored praised commended recommended chosen selected accompanied
  surrounded required shared supported approved`.split(/\s+/),
);

function isParticiple({ word }: Term): boolean {
  return word.endsWith('ed') || ((knownVerb(word)?.forms ?? 0) & FORM.participle) !== 0;
}

const OTHER = /^(?:another|different|separate|others?|someone|somebody|else|external|outside|third)$/;
const BODIES =
  /^(?:team|teams|department|dept|firm|agency|agencies|company|contractors?|consultants?|consultancy|vendors?|suppliers?|colleagues?|coworkers?|hq|office|unit|desk|group|partners?|finance|hr|legal|it|accounts|council|landlord|shift|lab|bank|bureau|service|provider|crew|staff|branch|division|freelancers?|parents?|committee|specialists?)$/;

/** The words that name others: "another team", "an outside firm", "the office manager". */
function agentAt(terms: readonly Term[], at: number): readonly Term[] | undefined {
  const words: Term[] = [];
  for (const term of terms.slice(at, at + LONGEST)) {
    if (/^(?:me|us|myself|ourselves|i|we|my|our|hand|\d+)$/.test(term.word)) {
      // "by our network team" names others, "by my team" those that the person answers for.
      if (term.word !== 'our' && term.word !== 'my') return undefined;
      if (/^(?:team|crew|squad|staff|group|unit|shift|desk)$/.test(terms[at + 1]?.word ?? ''))
        return undefined;
    }
    words.push(term);
    if (BODIES.test(term.word) || isTitleNoun(term.word.replace(/s$/, ''))) return words;
  }
  return words.some(({ word }) => OTHER.test(word)) ? words : undefined;
}

const LONGEST = 5;

/** What stands before "is run by", back to the beginning of its clause; each of several things alone. */
function thingsBefore(text: string, terms: readonly Term[], at: number): readonly ReadonlySet<string>[] {
  const groups: Term[][] = [[]];
  for (let index = at - 1; index >= 0; index--) {
    const term = terms[index];
    const behind = terms[index + 1];
    if (term === undefined || behind === undefined) break;
    if (index < at - 1 && /[,;:.()–—]/.test(text.slice(term.end, behind.start))) break;
    if (/^(?:but|while|whereas|which)$/.test(term.word)) break;
    if (/^(?:and|or|&)$/.test(term.word)) groups.push([]);
    else groups.at(-1)?.push(term);
  }
  return groups
    .map((group) => contentOf(group.filter(({ word }) => !GENERIC.test(word))))
    .filter((keys) => keys.size > 0);
}

/** Whether a stretch says of a thing what a line says that others do, and names nobody else as doing it. */
export function isClaimed(
  { keys, verb, agent }: Delegated,
  segment: readonly Term[],
  sentence: readonly Term[],
): boolean {
  if (sentence.some(({ word }) => OTHER.test(word) || OUTSOURCED.test(word))) return false;
  if (
    sentence.some(
      ({ word }) => agent.has(word) && (OTHER.test(word) || BODIES.test(word) || isTitleNoun(word)),
    )
  )
    return false;
  if (verb === undefined) return true;
  const from = segment.findIndex(({ key }) => keys.has(key));
  const own = segment
    .slice(0, Math.max(0, from))
    .filter(({ word }) => knownVerb(word) !== undefined && !isTitleNoun(word));
  const last = own.at(-1);
  return (
    last === undefined ||
    own.some(({ key }) => key === verb) ||
    segment.some(({ word, key }) => key === verb && keyOf(word) === verb) ||
    GENERIC.test(last.word)
  );
}
