import type { Fact } from '../facts/read.ts';
import { countWords } from '../realise/draft.ts';
import { isPost, isWhole, predicateOf } from '../realise/telling.ts';
import type { Brief } from './brief.ts';
import { footingOf } from './footing.ts';
import { isWanted } from './target.ts';

/** What a place in the person's own list counts for: what comes to mind first is what the job is. */
const PLACES = [4, 1.8, 1.2, 0.8, 0.6, 0.4, 0.2];
/** A listener follows this many words of one duty. */
const LONG = 20;
/** And learns little from so few. */
const CURT = 2;

/**
 * Duties by how much they matter to an answer in two or three sentences: by the person's own order, by words that
 * give them weight, by numbers that show their extent and by how well they belong to the role; helping with
 * something, filling in for others and paperwork stand behind.
 */
export function byWeight(duties: readonly Fact[], brief: Brief): readonly Fact[] {
  const own = new Set(brief.pack.themes.map(({ id }) => id));
  return duties
    .map((fact, at) => ({ fact, weight: weightOf(fact, at, own, brief) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ fact }) => fact);
}

function weightOf(fact: Fact, at: number, own: ReadonlySet<string>, brief: Brief): number {
  const theme = brief.themeOf(fact).id;
  let weight = PLACES[at] ?? 0;
  const isAsked = isWanted(fact, brief.wanted);
  if (isAsked) weight += 6;
  if (isWeighty(fact)) weight += 1;
  if (fact.counted) weight += 1.2;
  if (own.has(theme)) weight += 0.4;
  if (SIDE_THEMES.has(theme)) weight -= 0.6;
  if (!isAsked && MINOR.test(fact.words)) weight -= 2.5;
  return weight - burdenOf(fact);
}

/** Whether a line says that it is what the job mainly is, or what one answers for. */
export function isWeighty({ words }: Fact): boolean {
  return WEIGHTY.test(words) && !MINOR.test(words);
}

/** What makes a duty hard to tell in a short answer. */
function burdenOf(fact: Fact): number {
  const words = countWords(fact.words);
  const predicate = predicateOf(fact);
  const isClause =
    fact.phrase.kind === 'statement' || isWhole(fact) || (isPost(fact) && predicate === undefined);
  return (
    (words > LONG ? 1.5 : words <= CURT ? 0.5 : 0) +
    (/[;:] /.test(fact.words) ? 1.5 : 0) +
    (isClause ? 2 : 0) +
    UNSURE[footingOf(fact)] +
    (predicate?.tense === 'past' ? 1.5 : 0)
  );
}

/** A line with a verb is sure to be read as it is meant. */
const UNSURE = { act: 0, thing: 1.2, doubt: 3 } as const;

/** Words by which people say what their job mainly is, or that they answer for it. */
const WEIGHTY =
  /^own(?:s|ing|ed)? |\b(?:main(?:ly)?|lead(?:ing)?|head(?:ing)?|manag(?:e|es|ing)|supervis(?:e|es|ing)|responsible|in charge|run(?:ning)?|look(?:ing)? after|end[- ]to[- ]end|team of)\b/i;
/** What is done now and then, for somebody else, or as one of many hands. */
const MINOR =
  /^(?:(?:i )?(?:also )?(?:help|assist|support|shadow)(?:s|ed|ing)?\b|part of|members? of|sometimes|occasional)|\b(?:occasional(?:ly)?|sometimes|(?:when|if|as) (?:and when )?(?:needed|required|asked|necessary)|at lunch|(?:is|are|was) (?:away|absent|on leave|off)|cover(?:ing)? for)\b/i;
const SIDE_THEMES: ReadonlySet<string> = new Set([
  'records',
  'paperwork',
  'collaboration',
  'documentation',
  'money',
]);
