import { actsAsVerb } from './acts-as-verb.ts';
import {
  ACRONYM_THINGS,
  BARE_PHRASES,
  EVENTS,
  KEEPING_VERBS,
  MAKING_VERBS,
  ONE_OF_A_KIND,
  SERVICE_KINDS,
  SUPERIORS,
} from './count-nouns.ts';
import { CONJUNCTIONS, PARTICLES, PREPOSITIONS } from './function-words.ts';
import { ADJECTIVAL, HARDLY_VERBS, NOUN_GERUNDS, NOUN_LEANING, VERB_LEANING } from './homographs.ts';
import { indefinite } from './indefinite.ts';
import { FORM } from './lexicon.ts';
import { type Token, tokenize } from './tokens.ts';
import { type VerbAt, verbAt } from './verb-at.ts';
import {
  endOfNounPhrase,
  endsNounPhrase,
  isAdjective,
  isCountable,
  isNumber,
  isPlural,
  looksLikeName,
  opensNounPhrase,
} from './wordclass.ts';

export { indefinite } from './indefinite.ts';

type Article = 'a' | 'the';

/** Where a noun phrase stands: object of a verb, or after a preposition. */
interface Slot {
  readonly verb?: string;
  readonly preposition?: string;
  /** The article that the phrase before got, when this one goes on with its list. */
  readonly after?: Article | 'plural';
}

/**
 * Supplies the articles that note style leaves out, where a singular countable noun is sure to want one. What exists
 * once in a job gets "the" ("the team", "the AWS bill"), what is made or added "a" ("a Redis cache"), a number of
 * things "a" ("a team of 6"). Mass nouns, plurals, names and set phrases stay as they are. Works on any form of a
 * phrase.
 *
 * @example
 * supplyArticles('managing team of 6'); // 'managing a team of 6'
 */
export function supplyArticles(text: string): string {
  const tokens = tokenize(text);
  let result = '';
  let slot = slotAtStart(tokens);
  let index = 0;
  let copied = 0;
  const copyTo = (end: number): void => {
    for (; copied < end; copied += 1) {
      const token = tokens[copied];
      if (token) result += token.gap + token.open + token.word + token.close;
    }
  };
  while (index < tokens.length) {
    if (!slot) {
      slot = slotAfter(tokens, index);
      index += 1;
      continue;
    }
    const opener = tokens[index];
    if (opener && (endsNounPhrase(opener) || isGerund(tokens, index))) {
      slot = slotAfter(tokens, index);
      index += 1;
      continue;
    }
    const end = endOfRun(tokens, index);
    const article = end > index ? articleFor(tokens, index, end, slot) : undefined;
    const token = tokens[index];
    if (article && token) {
      copyTo(index);
      result += `${token.gap}${article === 'a' ? indefinite(token.word) : 'the'} ${token.open}${token.word}${token.close}`;
      copied = index + 1;
    }
    const before = slot;
    const from = index;
    index = Math.max(end, index + (end === index ? 0 : 1));
    slot = goesOn(tokens, from, index, before, article);
    if (slot) index += CONJUNCTIONS.has(tokens[index]?.lower ?? '') ? 1 : 0;
    else if (end === from) {
      slot = slotAfter(tokens, index);
      index += 1;
    } else slot = slotAfter(tokens, index - 1);
  }
  copyTo(tokens.length);
  return result;
}

/** A line that begins with a noun phrase. */
function slotAtStart(tokens: readonly Token[]): Slot | undefined {
  const verb = verbAt(tokens, 0);
  if (verb && leads(tokens, 0, verb)) return undefined;
  return tokens[0] && (PREPOSITIONS.has(tokens[0].lower) || tokens[0].lower === 'being') ? undefined : {};
}

/** What the word at `index` opens: the place of an object, or nothing. */
function slotAfter(tokens: readonly Token[], index: number): Slot | undefined {
  const token = tokens[index];
  if (token?.close !== '' || tokens[index + 1]?.gap === '/') return undefined;
  if (TAKING_ARTICLES.has(token.lower)) {
    const verb = verbAt(tokens, index - 1);
    return PARTICLES.has(token.lower) && verb
      ? { preposition: token.lower, verb: verb.lemma }
      : { preposition: token.lower };
  }
  const verb = verbAt(tokens, index);
  if (verb && leads(tokens, index, verb)) {
    const particle = tokens[index + 1];
    if (particle && PARTICLES.has(particle.lower) && !TAKING_ARTICLES.has(particle.lower)) return undefined;
    return { verb: verb.lemma };
  }
  if (PARTICLES.has(token.lower)) {
    const phrasal = verbAt(tokens, index - 1);
    if (phrasal && leads(tokens, index - 1, phrasal)) return { verb: phrasal.lemma };
  }
  return undefined;
}

/** Prepositions after which a noun phrase may miss its article; "as" and "per" never do. */
const TAKING_ARTICLES: ReadonlySet<string> = new Set(
  'of for to from in on with by at into across through under behind against within inside over after before around using'.split(
    ' ',
  ),
);

/** "by adding indexes": the gerund opens a place for its object instead of standing in one. */
function isGerund(tokens: readonly Token[], index: number): boolean {
  if (!tokens[index]?.lower.endsWith('ing')) return false;
  const verb = verbAt(tokens, index);
  return verb !== undefined && (verb.forms & FORM.gerund) !== 0 && leads(tokens, index, verb);
}

/** Whether a verb form acts as a verb where it stands. */
function leads(tokens: readonly Token[], index: number, verb: VerbAt): boolean {
  const word = tokens[index]?.lower ?? '';
  const before = tokens[index - 1];
  if (!verb.known || verb.lemma === 'be') return false;
  if (verb.forms & FORM.gerund)
    return !NOUN_GERUNDS.has(word) || actsAsVerb(tokens, index, verb, FORM.gerund);
  const atStart = index === 0 || opensList(before);
  if (verb.forms & FORM.past && !(verb.forms & FORM.base)) return atStart;
  if (before?.lower === 'to') return !isNounToo(verb.lemma) || actsAsVerb(tokens, index, verb, FORM.base);
  return atStart && actsAsVerb(tokens, index, verb, verb.forms & FORM.base ? FORM.base : FORM.third);
}

function opensList(before: Token | undefined): boolean {
  return before !== undefined && (CONJUNCTIONS.has(before.lower) || /,$/.test(before.close));
}

function isNounToo(lemma: string): boolean {
  return (
    NOUN_LEANING.has(lemma) || VERB_LEANING.has(lemma) || HARDLY_VERBS.has(lemma) || ADJECTIVAL.has(lemma)
  );
}

/** Index after the noun phrase at `from`, stopped where a verb follows its noun ("the mobile team integrate"). */
function endOfRun(tokens: readonly Token[], from: number): number {
  const end = endOfNounPhrase(tokens, from);
  for (let index = from + 1; index < end; index += 1) {
    const token = tokens[index];
    if (token && index === end - 1 && isAdjective(token) && isCountable(tokens[index - 1])) return index;
    const verb = verbAt(tokens, index);
    if (!verb?.known) continue;
    const afterNoun = isCountable(tokens[index - 1]);
    const word = tokens[index]?.lower ?? '';
    if (!afterNoun) continue;
    if (verb.forms & FORM.gerund ? !NOUN_GERUNDS.has(word) : isParticiple(verb) || !isNounToo(verb.lemma))
      return index;
  }
  return end;
}

function isParticiple({ forms }: VerbAt): boolean {
  return (forms & FORM.participle) !== 0 && (forms & FORM.base) === 0;
}

function articleFor(tokens: readonly Token[], from: number, end: number, slot: Slot): Article | undefined {
  const first = tokens[from];
  const head = tokens[end - 1];
  const next = tokens[end];
  if (
    !first ||
    !head ||
    opensNounPhrase(first) ||
    (isNumber(first) && !/^\d+-[a-z]/.test(first.lower)) ||
    /^(?:not|no)$/.test(first.lower)
  ) {
    return first && head ? possessor(first) : undefined;
  }
  if (end - from > 5 || (first.open !== '' && first.open !== '(')) return undefined;
  if (isNamed(head, next)) return undefined;
  const word = head.lower;
  const followedByOf = head.close === '' && next?.lower === 'of';
  if (followedByOf && GROUPS.has(word) && tokens[end + 1] && counts(tokens[end + 1])) return 'a';
  const atStart = slot.verb === undefined && slot.preposition === undefined;
  if (EVENTS.has(word)) return eventArticle(word, next, followedByOf, atStart);
  if (atStart) return undefined;
  if (!isCountable(head) || isPlural(head)) return undefined;
  const bare = end - from === 1;
  if (slot.preposition && bare && BARE_PHRASES.has(`${slot.preposition} ${word}`)) return undefined;
  if (word === 'service' && SERVICE_KINDS.has(tokens[end - 2]?.lower ?? '')) return undefined;
  if (METRICS.has(word)) return followedByOf || next?.lower === 'for' ? 'the' : undefined;
  if (slot.after) return listArticle(word, first, slot);
  if (SUPERIORS.has(word))
    return slot.preposition === 'to' || SERVING.has(slot.verb ?? '') ? 'the' : undefined;
  if (ONE_OF_A_KIND.has(word) && slot.preposition && tokens.slice(from, end - 1).some(describes)) return 'a';
  if (ONE_OF_A_KIND.has(word))
    return MAKING_VERBS.has(slot.verb ?? '') && FOUNDED.has(word) && !followedByOf ? 'a' : 'the';
  if (slot.preposition)
    return bare && !followedByOf ? undefined : afterPreposition(tokens, from, end, slot.preposition);
  const verb = slot.verb ?? '';
  if (MAKING_VERBS.has(verb)) return 'a';
  return KEEPING_VERBS.has(verb) ? 'the' : undefined;
}

/** "managed company's website": the owner wants the article. */
function possessor(first: Token): Article | undefined {
  const owner = /^([a-z]+)['’]s$/.exec(first.word)?.[1];
  return owner !== undefined && (ONE_OF_A_KIND.has(owner) || SUPERIORS.has(owner)) ? 'the' : undefined;
}

/** A proper name ("Google Cloud"), or a noun with its number ("phase 2"). */
function isNamed(head: Token, next: Token | undefined): boolean {
  if (
    /^\p{Lu}/u.test(head.word) &&
    !ACRONYM_THINGS.has(head.word) &&
    !/^(?:C[A-Z]O|CISO|MD|GM|VP)$/.test(head.word)
  )
    return true;
  return head.close === '' && next !== undefined && (/^\d/.test(next.word) || /^[A-Z]$/.test(next.word));
}

const GROUPS: ReadonlySet<string> = new Set(
  'team group budget portfolio fleet panel crew class cohort network company firm staff caseload workforce squad department pool list database catalogue catalog community set series'.split(
    ' ',
  ),
);
/** A figure or a number in words. */
function counts(token: Token | undefined): boolean {
  if (!token) return false;
  return isNumber(token) || NUMBER_WORDS.has(token.lower);
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred'.split(
    ' ',
  ),
);
const METRICS: ReadonlySet<string> = new Set(['p50', 'p90', 'p95', 'p99']);
const SERVING: ReadonlySet<string> = new Set([
  'assist',
  'support',
  'help',
  'advise',
  'shadow',
  'brief',
  'cover',
  'accompany',
  'join',
]);
/** What one can found: "opened a salon", "built a team". */
const FOUNDED: ReadonlySet<string> = new Set(
  'team crew squad department company business firm charity agency studio salon clinic pharmacy practice restaurant bar cafe hotel shop store branch nursery farm garden committee community library rota roster backlog roadmap budget lab board homepage frontend backend intranet'.split(
    ' ',
  ),
);

function eventArticle(
  word: string,
  next: Token | undefined,
  followedByOf: boolean,
  atStart: boolean,
): Article | undefined {
  if (atStart) return ONE_OFF.has(word) && /^(?:of|from|to)$/.test(next?.lower ?? '') ? 'the' : undefined;
  if (followedByOf) return 'the';
  return ONE_OFF.has(word) && /^(?:from|to)$/.test(next?.lower ?? '') ? 'the' : undefined;
}

/** Events that happen once and end. */
const ONE_OFF: ReadonlySet<string> = new Set(
  'migration rollout launch relaunch redesign rewrite rebrand transition move upgrade relocation merger acquisition refurbishment renovation expansion overhaul conversion closure opening'.split(
    ' ',
  ),
);

/** The second thing of a list repeats "a"; it never repeats "the", which the reader carries on. */
function listArticle(word: string, first: Token, slot: Slot): Article | undefined {
  if (ONE_OF_A_KIND.has(word) || slot.after === 'the') return undefined;
  if (slot.after === 'plural' && !looksLikeName(first)) return undefined;
  return MAKING_VERBS.has(slot.verb ?? '') ? 'a' : undefined;
}

/** "for the payments service", but "in a React Native app": what a tool names is one of many. */
function afterPreposition(
  tokens: readonly Token[],
  from: number,
  end: number,
  preposition: string,
): Article | undefined {
  const modifiers = tokens.slice(from, end - 1);
  const maker = tokens[from - 2]?.lower ?? '';
  if (
    preposition === 'of' &&
    /^(?:creation|development|design|implementation|launch|introduction|installation|construction)$/.test(
      maker,
    )
  ) {
    return 'a';
  }
  if (modifiers.some(looksLikeName)) return 'a';
  if (preposition === 'with' || preposition === 'by' || preposition === 'using' || preposition === 'into') {
    return modifiers.some(isAdjective) ? 'a' : undefined;
  }
  if (modifiers.some(describes)) return 'a';
  return 'the';
}

/** A word that tells what kind of thing it is, and so of one among others: "a busy kitchen", "a 24-bed ward". */
function describes({ lower }: Token): boolean {
  return DESCRIBING.has(lower) || /^\d+-[a-z]/.test(lower);
}

const DESCRIBING: ReadonlySet<string> = new Set(
  'new custom modern simple small large big single live complex bespoke dedicated third-party in-house busy local fast-paced high-volume family-run major leading national global remote medium-sized mid-size cross-functional diverse multidisciplinary'.split(
    ' ',
  ),
);

/** The slot of the next noun phrase when a list goes on after this one. */
function goesOn(
  tokens: readonly Token[],
  from: number,
  end: number,
  slot: Slot,
  article: Article | undefined,
): Slot | undefined {
  const head = tokens[end - 1];
  const next = tokens[end];
  if (slot.verb === undefined || slot.preposition || !head || !next || end === from) return undefined;
  const joined = next.lower === 'and' || (head.close === ',' && !CONJUNCTIONS.has(next.lower));
  if (!joined) return undefined;
  const at = next.lower === 'and' ? end + 1 : end;
  const verb = verbAt(tokens, at);
  if (verb && leads(tokens, at, verb)) return undefined;
  const after = article ?? (isPlural(head) ? 'plural' : undefined);
  return after && { verb: slot.verb, after };
}
