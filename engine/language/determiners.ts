import { anyNoun } from './any-noun.ts';
import { articleFor } from './article.ts';
import { lowerFirst } from './capital.ts';
import { finiteVerbAt, hasFinitePast } from './clause.ts';
import { KEEPING_VERBS, MAKING_VERBS } from './count-nouns.ts';
import { CONJUNCTIONS, MASS_NOUNS, PARTICLES, PREPOSITIONS } from './function-words.ts';
import {
  ADJECTIVAL,
  GERUND_PARTNERS,
  HARDLY_VERBS,
  NOUN_GERUNDS,
  NOUN_LEANING,
  PAPER_PLURALS,
  PLURAL_MAKERS,
  VERB_LEANING,
} from './homographs.ts';
import { indefinite } from './indefinite.ts';
import { FORM } from './lexicon.ts';
import { pluralOf } from './plural.ts';
import type { Article, Slot } from './slot.ts';
import { REGULAR } from './there.ts';
import { type Token, tokenize, writeTokens } from './tokens.ts';
import { type VerbAt, verbAt } from './verb-at.ts';
import { actsAsVerb, senseOf } from './verb-sense.ts';
import {
  endOfNounPhrase,
  endsNounPhrase,
  isAdjective,
  isCountable,
  isPlural,
  opensNounPhrase,
} from './wordclass.ts';

export { indefinite } from './indefinite.ts';

/**
 * Supplies the articles that note style leaves out, where a singular countable noun is sure to want one. What exists
 * once in a job gets "the" ("the team", "the AWS bill"), what is made or added "a" ("a Redis cache"), a number of
 * things "a" ("a team of 6"). Mass nouns, plurals, names and set phrases stay as they are. Works on any form of a
 * phrase.
 *
 * @param isAction the text is known to begin with a verb, so that "cover" or "model" is not weighed as a noun
 *
 * @example
 * supplyArticles('managing team of 6'); // 'managing a team of 6'
 */
export function supplyArticles(text: string, isAction = false): string {
  const tokens = tokenize(text);
  const articles = new Map<number, Article>();
  const first = isAction ? leadingVerb(tokens) : undefined;
  const habitual = first !== undefined && (first.forms & (FORM.gerund | FORM.base)) !== 0;
  let slot = first ? undefined : slotAtStart(tokens);
  let index = 0;
  while (index < tokens.length) {
    const row = slot && (slot.verb ?? slot.preposition) ? endOfRegularRow(tokens, index) : undefined;
    if (row !== undefined) {
      articles.set(index, 'the');
      if (!isPlural(tokens[row - 1])) articles.set(row - 1, 'plural');
      slot = undefined;
      index = row;
      continue;
    }
    const end = slot && endOfObject(tokens, index, slot);
    if (!slot || end === undefined) {
      slot =
        index === 0 && first
          ? objectOf(tokens, 0, first)
          : slotAfter(tokens, index, index === 1 && first !== undefined);
      index += 1;
      continue;
    }
    const place = habitual ? { ...slot, habitual } : slot;
    const article =
      (slot.listed ? undefined : articleFor(tokens, index, end, place)) ?? anyNoun(tokens, index, end, place);
    if (article) articles.set(article === 'plural' ? end - 1 : index, article);
    slot = goesOn(tokens, end, slot, article);
    const next = slot && CONJUNCTIONS.has(tokens[end]?.lower ?? '') ? end + 1 : end;
    // Always on, whatever the words: a line must end.
    index = Math.max(next, index + 1);
  }
  return articles.size === 0
    ? text
    : writeTokens(tokens, (at) => withArticle(tokens[at], articles.get(at), at));
}

/** "Weekly and monthly review deck": one each, so the noun is a plural; index after it. */
function endOfRegularRow(tokens: readonly Token[], from: number): number | undefined {
  const joint = tokens[from + 1]?.lower ?? '';
  if (!REGULAR.test(tokens[from]?.lower ?? '') || !REGULAR.test(tokens[from + 2]?.lower ?? ''))
    return undefined;
  if (joint !== 'and' && joint !== 'or') return undefined;
  const end = endOfNounPhrase(tokens, from + 2);
  const head = tokens[end - 1];
  if (!head || end < from + 4 || MASS_NOUNS.has(head.lower) || !/[a-z]$/.test(head.word)) return undefined;
  return /(?:ing|ment|tion|mis)$/.test(head.lower) ? undefined : end;
}

function withArticle(
  token: Token | undefined,
  article: Article | undefined,
  index: number,
): string | undefined {
  if (!token || !article) return undefined;
  if (article === 'plural') return pluralOf(token.word);
  const word = index === 0 ? lowerFirst(token.word) : token.word;
  return `${article === 'a' ? indefinite(token.word) : 'the'} ${word}`;
}

/** A line that begins with a noun phrase. */
function slotAtStart(tokens: readonly Token[]): Slot | undefined {
  const verb = verbAt(tokens, 0);
  const isPast = verb !== undefined && (verb.forms & FORM.past) !== 0;
  if (isPast && (verb.forms & FORM.base) !== 0) {
    // "Forecast error went from 19% to 12%": the past of "go" has the first words for its subject.
    const went = tokens.findIndex(({ lower }) => lower === 'went' || lower === 'fell' || lower === 'rose');
    if (went > 1) return { subjectOf: went };
  }
  if (!isPast && hasFinitePast(tokens)) return { subjectOf: finiteVerbAt(tokens) ?? tokens.length };
  if (verb?.length === 1 && leads(tokens, 0, verb)) return undefined;
  if (verb?.length === 2 && actsAsVerb(tokens, 0, verb)) return undefined;
  if (!tokens[0] || PREPOSITIONS.has(tokens[0].lower) || tokens[0].lower === 'being') return undefined;
  const verbIndex = finiteVerbAt(tokens);
  return verbIndex === undefined ? {} : { subjectOf: verbIndex };
}

/** "helped build a model", but "helped the design team". */
function helpsTo(tokens: readonly Token[], index: number): boolean {
  const verb = verbAt(tokens, index);
  const next = tokens[index + 1]?.lower ?? '';
  return (
    verb !== undefined &&
    (verb.forms & FORM.base) !== 0 &&
    next !== '' &&
    !/^(?:teams?|department|staff)$/.test(next)
  );
}

/** What the word at `index` opens: the place of an object, or nothing. */
function slotAfter(tokens: readonly Token[], index: number, isPhrasal = false): Slot | undefined {
  const token = tokens[index];
  const when = token !== undefined && WHEN.has(token.lower) ? verbOfClause(tokens, index + 1) : undefined;
  if (when !== undefined) return { subjectOf: when, when: true };
  if (token?.lower === 'and' || token?.close === ',') return startsAgain(tokens, index + 1) ? {} : undefined;
  if (token?.close !== '' || tokens[index + 1]?.gap === '/') return undefined;
  // "promoted to shift lead": a title stands bare.
  if (token.lower === 'to' && /^(?:promoted|appointed|elected)$/.test(tokens[index - 1]?.lower ?? ''))
    return undefined;
  if (TAKING_ARTICLES.has(token.lower)) {
    const verb = verbAt(tokens, index - 1);
    return verb && (PARTICLES.has(token.lower) || ANSWERING.has(verb.lemma))
      ? { preposition: token.lower, verb: verb.lemma }
      : { preposition: token.lower };
  }
  const verb = verbAt(tokens, index);
  if (verb?.length === 2) return undefined;
  if (verb && leads(tokens, index, verb)) return objectOf(tokens, index, verb);
  if (PARTICLES.has(token.lower)) {
    const phrasal = verbAt(tokens, index - 1);
    if (phrasal && (isPhrasal || leads(tokens, index - 1, phrasal))) return { verb: phrasal.lemma };
  }
  return undefined;
}

const WHEN: ReadonlySet<string> = new Set('when while whenever if until once because since so'.split(' '));

/** "when senior is on leave", "when budget allows": where the clause that tells when has its verb. */
function verbOfClause(tokens: readonly Token[], from: number): number | undefined {
  for (let index = from + 1; index < from + 4; index += 1) {
    const token = tokens[index];
    if (!token || tokens[index - 1]?.close !== '') return undefined;
    if (
      /^(?:is|was|has|had|goes|comes|allows|needs|fails|leaves|breaks|asks|wants|requires|can|cannot|can't|isn't|wasn't|does|doesn't|gets|runs|stops|calls|says|opens|closes|changes|arrives|demands|dont|don't|didnt|didn't)$/.test(
        token.lower,
      )
    )
      return index;
  }
  return undefined;
}

/** A verb of one word at the head of an action. */
function leadingVerb(tokens: readonly Token[]): VerbAt | undefined {
  const verb = tokens[0]?.close === '' ? verbAt(tokens, 0) : undefined;
  return verb?.known && verb.length === 1 && verb.lemma !== 'be' ? verb : undefined;
}

function objectOf(tokens: readonly Token[], index: number, verb: VerbAt): Slot | undefined {
  const particle = tokens[index + 1];
  if (particle && PARTICLES.has(particle.lower) && !TAKING_ARTICLES.has(particle.lower)) return undefined;
  if (verb.lemma === 'help' && helpsTo(tokens, index + 1)) return undefined;
  return {
    verb: makerBefore(tokens, index) ?? verb.lemma,
    ...(isLoose(tokens, index, verb) ? { loose: true } : {}),
  };
}

/** "The voice picking rollout", "checkout and seat map": a verb where a noun phrase may go on. */
function isLoose(tokens: readonly Token[], index: number, verb: VerbAt): boolean {
  if (index === 0) return false;
  const before = tokens[index - 1];
  const opens =
    before?.close !== '' ||
    CONJUNCTIONS.has(before.lower) ||
    PREPOSITIONS.has(before.lower) ||
    before.lower === 'to';
  if (!opens || (tokens[index]?.depth ?? 0) > 0) return true;
  if (tokens.slice(0, index).some(({ lower }) => lower === verb.lemma)) return true;
  if (before?.lower === 'to' || (before && PREPOSITIONS.has(before.lower))) return false;
  const first = verbAt(tokens, 0);
  if (!first || !leads(tokens, 0, first)) return true;
  const shape = FORM.gerund | FORM.base | FORM.past;
  return (first.forms & verb.forms & shape) === 0;
}

/** Prepositions after which a noun phrase may miss its article; "as" and "per" never do. */
const TAKING_ARTICLES: ReadonlySet<string> = new Set(
  'of for to from in on with by at into along across through under behind against within inside over after before around using'.split(
    ' ',
  ),
);

/** Verbs whose object stands behind a preposition: "reply to customer queries". */
const ANSWERING: ReadonlySet<string> = new Set(['reply', 'respond', 'deal', 'attend']);

/** "…, a budget of 2m": a thing named on its own, as at the start of a line. */
function startsAgain(tokens: readonly Token[], index: number): boolean {
  const verb = verbAt(tokens, index);
  return tokens[index] !== undefined && !(verb && leads(tokens, index, verb));
}

/** "built and deployed a website": the first of two verbs decides, if it brings the thing about. */
function makerBefore(tokens: readonly Token[], index: number): string | undefined {
  if (!CONJUNCTIONS.has(tokens[index - 1]?.lower ?? '')) return undefined;
  const lemma = verbAt(tokens, index - 2)?.lemma;
  return lemma !== undefined && lemma !== 'open' && MAKING_VERBS.has(lemma) ? lemma : undefined;
}

/** "by adding indexes": the gerund opens a place for its object instead of standing in one. */
function isGerund(tokens: readonly Token[], index: number): boolean {
  if (!tokens[index]?.lower.endsWith('ing')) return false;
  const verb = verbAt(tokens, index);
  return verb !== undefined && (verb.forms & FORM.gerund) !== 0 && leads(tokens, index, verb);
}

/** Whether a verb form acts as a verb where it stands. */
function leads(tokens: readonly Token[], index: number, verb: VerbAt): boolean {
  const before = tokens[index - 1];
  if (!verb.known || verb.lemma === 'be') return false;
  const isGerundHere = (verb.forms & FORM.gerund) !== 0;
  if (isGerundHere && before?.lower === 'by') return true;
  const isAfterTo = before?.lower === 'to' && (verb.forms & FORM.base) !== 0;
  if (isAfterTo && !isNounToo(verb.lemma)) return true;
  // "Prepare quotation and invoice": with nothing to follow it is a thing.
  const isLast = index === tokens.length - 1 && (verb.forms & FORM.base) !== 0;
  const goesOnList = index > 0 && !isLast && opensList(before);
  const first = verbAt(tokens, 0) ?? verb;
  // "Building dashboard and report for finance": no other form goes on with a row of gerunds.
  if (goesOnList && first.forms & FORM.gerund && !isGerundHere) return false;
  const sense = goesOnList || isAfterTo ? senseOf(first, true) : undefined;
  const mayLead = index === 0 || goesOnList || isAfterTo || isGerundHere;
  return mayLead && actsAsVerb(tokens, index, verb, sense);
}

function opensList(before: Token | undefined): boolean {
  return before !== undefined && (CONJUNCTIONS.has(before.lower) || /,$/.test(before.close));
}

function isNounToo(lemma: string): boolean {
  return (
    NOUN_LEANING.has(lemma) || VERB_LEANING.has(lemma) || HARDLY_VERBS.has(lemma) || ADJECTIVAL.has(lemma)
  );
}

/** Index after the noun phrase that stands at `from`, if one does. */
function endOfObject(tokens: readonly Token[], from: number, slot: Slot): number | undefined {
  const token = tokens[from];
  if (!token || endsNounPhrase(token)) return undefined;
  if (isGerund(tokens, from) && !beginsName(tokens, from, slot)) return undefined;
  const end = endOfRun(tokens, from);
  const before = slot.subjectOf;
  return before !== undefined && before > from ? Math.min(end, before) : end;
}

/** Index after the noun phrase at `from`, stopped where a verb follows its noun ("the mobile team integrate"). */
function endOfRun(tokens: readonly Token[], from: number): number {
  const end = endOfNounPhrase(tokens, from);
  for (let index = from + 1; index < end; index += 1) {
    const token = tokens[index];
    if (token && WENT.has(token.lower)) return index;
    if (token && index === end - 1 && isAdjective(token) && isCountable(tokens[index - 1])) return index;
    const verb = verbAt(tokens, index);
    if (!verb?.known) continue;
    const afterNoun = isCountable(tokens[index - 1]) && !/^[A-Z]/.test(tokens[index - 1]?.word ?? '');
    const word = tokens[index]?.lower ?? '';
    if (!afterNoun) continue;
    // "helped the backend team design the API": the noun's own verb, as its object shows.
    if (index === end - 1 && verb.forms & FORM.base && opensNounPhrase(tokens[end]) && token?.close === '')
      return index;
    if (verb.forms & FORM.gerund && makesCompound(tokens[end - 1]) && index < end - 1) continue;
    if (verb.forms & FORM.gerund ? !NOUN_GERUNDS.has(word) : isParticiple(verb) || !isNounToo(verb.lemma))
      return index;
  }
  return end;
}

/** Verbs that are no part of a noun phrase: "the load of the control loop went". */
const WENT: ReadonlySet<string> = new Set('went fell rose came grew was were is are has had'.split(' '));

/** "building booking engine": what is made or kept is a thing, so the gerund is part of its name. */
function beginsName(tokens: readonly Token[], from: number, { verb }: Slot): boolean {
  if (verb === undefined || !(MAKING_VERBS.has(verb) || KEEPING_VERBS.has(verb))) return false;
  const end = endOfNounPhrase(tokens, from);
  const second = tokens[from + 1];
  return end - from > 1 && end - from < 4 && !isAdjective(second) && isCountable(tokens[end - 1]);
}

/** "bar bending schedules", "site visiting hours": the gerund is part of the name. */
function makesCompound(head: Token | undefined): boolean {
  if (!head) return false;
  return PAPER_PLURALS.has(head.lower) || PLURAL_MAKERS.has(head.lower) || GERUND_PARTNERS.has(head.lower);
}

function isParticiple({ forms }: VerbAt): boolean {
  return (forms & FORM.participle) !== 0 && (forms & FORM.base) === 0;
}

/** The slot of the next noun phrase when a list goes on after this one. */
function goesOn(
  tokens: readonly Token[],
  end: number,
  slot: Slot,
  article: Article | undefined,
): Slot | undefined {
  const head = tokens[end - 1];
  const next = tokens[end];
  if (!head || !next || (slot.verb === undefined && slot.preposition === undefined && !article))
    return undefined;
  const isRow =
    (head.close === ',' || slot.listed) && /^(?:of|on|for|with|from)$/.test(slot.preposition ?? '');
  if (slot.preposition && article !== 'plural' && !isPlural(head) && !isRow) return undefined;
  if (isRow && article !== undefined && article !== 'plural') return undefined;
  const joined = next.lower === 'and' || (head.close === ',' && !CONJUNCTIONS.has(next.lower));
  if (!joined) return undefined;
  const at = next.lower === 'and' ? end + 1 : end;
  const verb = verbAt(tokens, at);
  if (verb && leads(tokens, at, verb)) return undefined;
  const after = article ?? (isPlural(head) ? 'plural' : undefined);
  return after ? { ...slot, after } : { ...slot, listed: true };
}
