import {
  BARE_PHRASES,
  EVENTS,
  MAKING_VERBS,
  ONE_OF_A_KIND,
  ONE_OF_MANY,
  PAIRS_WITH_NONE,
  SUPERIORS,
} from './count-nouns.ts';
import { NOUN_LEANING } from './homographs.ts';
import { FORM } from './lexicon.ts';
import type { Article, Slot } from './slot.ts';
import { isSureCount, isSurePerson } from './sure-nouns.ts';
import { describes, describesPlural, endsInPair, goesOnAsName, TITLES } from './there.ts';
import { MANY, STREAM, THERE } from './things.ts';
import type { Token } from './tokens.ts';
import { verbAt } from './verb-at.ts';
import {
  endOfNounPhrase,
  isAdjective,
  isAdverb,
  isNumber,
  isPlural,
  looksLikeName,
  opensNounPhrase,
} from './wordclass.ts';

/**
 * What a noun phrase misses of which no closer rule knew: a singular noun that is surely countable never stands bare
 * in prose, so that any determiner is better than none. What a job has at hand gets "the", what is made or held once
 * "a", and what comes again and again stands in the plural.
 */
export function anyNoun(
  tokens: readonly Token[],
  from: number,
  end: number,
  slot: Slot,
): Article | undefined {
  const article = supplied(tokens, from, end, slot);
  return article === 'plural' && isSingular(tokens, end) ? undefined : article;
}

/** "Harness and helmet is used": the verb that follows wants one. */
function isSingular(tokens: readonly Token[], end: number): boolean {
  for (let index = end; index < end + 4; index += 1) {
    const token = tokens[index];
    if (!token || tokens[index - 1]?.close !== '') return false;
    if (/^(?:is|was|has|isn't|wasn't)$/.test(token.lower)) return true;
  }
  return false;
}

function supplied(tokens: readonly Token[], from: number, end: number, slot: Slot): Article | undefined {
  const head = tokens[end - 1];
  const first = tokens[from];
  if (!head || !first || slot.loose || !mayMiss(tokens, from, end, slot)) return undefined;
  const word = head.lower;
  const named = end - from > 1;
  if (isMadeDefinite(tokens, from, end)) return 'the';
  if (slot.preposition === 'on' && named && word === 'basis') return 'a';
  if (slot.preposition === 'in' && !named && isPerPeriod(tokens, from)) return 'a';
  // "The group book LR went": initials of a measure.
  if (slot.subjectOf === end && named && /^[A-Z]{2,5}$/.test(head.word) && /^[a-z]+$/.test(first.word))
    return 'the';
  const isPerson = isSurePerson(word);
  if (!isPerson && !isSureCount(word, named)) return undefined;
  if (slot.after !== undefined || slot.listed) {
    const isJoined = /^(?:and|or)$/.test(tokens[from - 1]?.lower ?? '');
    return isPerson && !isJoined ? undefined : inList(word, slot, isPerson, named);
  }
  if (named && /^(?:different|various|multiple|several|numerous)$/.test(first.lower)) return 'plural';
  if (named && DEFINITE.test(first.lower)) return 'the';
  const isNew = named && (describes(first) || NEW.has(first.lower));
  if (slot.subjectOf !== undefined) {
    if (word.endsWith('ing') && word !== 'meeting') return undefined;
    if (tokens[slot.subjectOf - 1]?.close !== '') return undefined;
    return COMING.test(verbsAfter(tokens, slot.subjectOf)) ? 'a' : 'the';
  }
  if (isPerson) return ofPerson(tokens, from, end, slot, isNew);
  if (isNew) return slot.habitual && slot.preposition === undefined && MANY.has(word) ? 'plural' : 'a';
  if (slot.preposition !== undefined) return afterPreposition(tokens, from, end, slot);
  return ofVerb(tokens, end, slot);
}

/** "The work of two analysts": what would stand bare is told apart by whose it is. */
function isMadeDefinite(tokens: readonly Token[], from: number, end: number): boolean {
  const head = tokens[end - 1];
  const after = tokens[end + 1];
  if (head?.close !== '' || tokens[end]?.lower !== 'of' || end - from > 3 || !after) return false;
  return OF_SOMETHING.has(head.lower) && !/^\d/.test(tokens[from]?.word ?? '');
}

const OF_SOMETHING: ReadonlySet<string> = new Set(
  `work progress performance quality condition accuracy availability stability purity strength wellbeing well-being
  behaviour behavior movement receipt expiry validity supply cleanliness upkeep welfare health hygiene issue return
  post role position title rank output workload conduct authenticity presence absence`.split(/\s+/),
);

/** "20 reels in week" */
function isPerPeriod(tokens: readonly Token[], from: number): boolean {
  return (
    /^(?:day|week|month|year)$/.test(tokens[from]?.lower ?? '') &&
    tokens.slice(Math.max(0, from - 5), from).some(isNumber) &&
    !/^(?:one|two|three|\d.*)$/.test(tokens[from + 1]?.lower ?? '')
  );
}

/** Something there is one of, by what stands before it. */
const DEFINITE =
  /^(?:first|last|next|same|final|second|third|main|whole|entire|best|nearest|previous|current|existing|relevant|respective|local|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|monday|annual|daily|weekly|fortnightly|monthly|quarterly|yearly|morning|evening|night)$/;
/** Something that is one of several. */
const NEW: ReadonlySet<string> = new Set(
  'proper separate good quick short long working part-time full-time private temporary permanent common joint second-hand used suitable detailed basic digital certified certain special'.split(
    ' ',
  ),
);
/** What comes into being by what is said of it. */
const COMING =
  /^(?:was|were|been|has been)? ?(?:signed|built|opened|launched|introduced|installed|created|set|won|added|established|formed|received|granted|awarded|made)\b/;

function verbsAfter(tokens: readonly Token[], at: number): string {
  return tokens
    .slice(at, at + 3)
    .map(({ lower }) => lower)
    .join(' ');
}

/** Whether the phrase can be read as one thing with its head last. */
function mayMiss(tokens: readonly Token[], from: number, end: number, slot: Slot): boolean {
  const head = tokens[end - 1];
  const first = tokens[from];
  const next = tokens[end];
  if (!head || !first || end - from > 5) return false;
  const isStart = from === 0 && end === 1 && /^[A-Z][a-z]+$/.test(head.word);
  const isMeasure = slot.subjectOf === end && end - from > 1 && /^[A-Z]{2,5}$/.test(head.word);
  if (!(isStart || isMeasure || /^[a-z][a-z-]*$/.test(head.word)) || isPlural(head)) return false;
  // "Keeping children safe"
  if (end - from > 1 && isAdjective(head)) return false;
  if (CREDENTIALS.has(head.lower) && slot.preposition === undefined) return false;
  if (opensNounPhrase(first) || first.open !== '' || /^(?:not|no)$/.test(first.lower)) return false;
  if (isNumber(first) && !/^\d+-[a-z]/.test(first.lower)) return false;
  if (slot.verb === undefined && slot.preposition === undefined && slot.subjectOf === undefined) return false;
  if (end - from === 1 && BARE_PHRASES.has(`${slot.preposition ?? slot.verb} ${head.lower}`)) return false;
  if (PAIRS_WITH_NONE.has(`${tokens[end - 2]?.lower} ${head.lower}`)) return false;
  if (
    head.close === '' &&
    next !== undefined &&
    next.open === '' &&
    (/^\d/.test(next.word) || /^[A-Z]$/.test(next.word))
  )
    return false;
  if (first.gap === '/' || !/[A-Za-z]/.test(first.word) || tokens[end + 1]?.word === '/') return false;
  if (next?.gap === '/' && !(isSurePerson(head.lower) && isSurePerson(next.lower))) return false;
  if (slot.preposition === 'to' && isVerbAfterTo(tokens, from, end)) return false;
  // "Road to Health card": one name.
  if (slot.preposition !== undefined && looksLikeName(first) && from > 2 && looksLikeName(tokens[from - 2]))
    return false;
  // "Upgrade, test and certify", "wash, dress, eat"
  const isListed = slot.listed === true || slot.after !== undefined;
  if (end - from === 1 && isListed && isActAmong(tokens, from, end)) return false;
  if (end - from === 1 && slot.verb !== undefined && isPair(slot.verb) && slot.after === undefined)
    return false;
  if (next?.lower === 'to' && tokens[end + 1]?.lower === head.lower) return false;
  if (slot.subjectOf !== end && next?.gap !== '/' && goesOnAsName(tokens, end)) return false;
  if (describesPlural(tokens, end) || describesNext(tokens, from, end)) return false;
  if (/^(?:promoted|appointed|elected|rose|risen|moved|seconded)$/.test(tokens[from - 2]?.lower ?? ''))
    return false;
  return tokens
    .slice(from, end - 1)
    .every((token, index) => mayDescribe(tokens, from + index, token, index === 0 ? head : undefined));
}

function isActAmong(tokens: readonly Token[], from: number, end: number): boolean {
  const isAct = (at: number): boolean => ((verbAt(tokens, at)?.forms ?? 0) & FORM.base) !== 0;
  if (!isAct(from)) return false;
  if (end === tokens.length) return true;
  return (
    /^(?:and|or)$/.test(tokens[from - 1]?.lower ?? '') ||
    (/^(?:and|or)$/.test(tokens[end]?.lower ?? '') ? isAct(end + 1) : isAct(end)) ||
    isAct(from - 1)
  );
}

/** What one holds or is given once. */
const CREDENTIALS: ReadonlySet<string> = new Set(
  'licence license certificate diploma degree medal award citation letter trophy prize passport visa grant'.split(
    ' ',
  ),
);

/** "Asked to lead the rollout" */
function isVerbAfterTo(tokens: readonly Token[], from: number, end: number): boolean {
  if (tokens[from - 2]?.lower === tokens[from]?.lower) return true;
  if (((verbAt(tokens, from)?.forms ?? 0) & FORM.base) === 0) return false;
  return opensNounPhrase(tokens[end]) || end - from > 1 || !STOOD_AT.has(tokens[from]?.lower ?? '');
}

/** Places whose names are verbs too: "sent to bank". */
const STOOD_AT: ReadonlySet<string> = new Set(
  'bank station board desk site warehouse table roof dock yard market shop floor supplier nurse doctor'.split(
    ' ',
  ),
);

/** "Request form", "limit switch": a verb that makes one name with the word after it. */
function isPair(verb: string): boolean {
  return NOUN_LEANING.has(verb) && !PLAIN_VERBS.has(verb);
}

const PLAIN_VERBS: ReadonlySet<string> = new Set(
  'check repair handle clean issue book monitor supply manage raise replace inspect review update maintain operate load answer paint'.split(
    ' ',
  ),
);

/** "Trip and battery telemetry": what stands alone before "and" may describe the head that ends the row. */
function describesNext(tokens: readonly Token[], from: number, end: number): boolean {
  const joint = tokens[end]?.lower ?? '';
  if (tokens[end - 1]?.close === ',' && endsInPair(tokens, end))
    return end - from === 1 && endsInMass(tokens, end);
  if (tokens[end - 1]?.close !== '' || (joint !== 'and' && joint !== 'or' && joint !== '&')) return false;
  if (opensNounPhrase(tokens[end + 1])) return false;
  if (/ing$/.test(tokens[end + 1]?.lower ?? '') && /ing$/.test(tokens[0]?.lower ?? '')) return false;
  const last = endOfNounPhrase(tokens, end + 1);
  const head = tokens[last - 1];
  if (!head || last - end < 3 || end - from > 2) return false;
  return !isSureCount(head.lower, true) && !isSurePerson(head.lower);
}

/** "Incident, problem and change management" */
function endsInMass(tokens: readonly Token[], end: number): boolean {
  const joint = tokens.findIndex(({ lower }, index) => index >= end && (lower === 'and' || lower === 'or'));
  const head = tokens[endOfNounPhrase(tokens, joint + 1) - 1];
  return !head || !(isSureCount(head.lower, true) || isSurePerson(head.lower) || isPlural(head));
}

/** Words before the head: nouns, adjectives and names, none of which is a verb, an adverb or a plural. */
function mayDescribe(tokens: readonly Token[], index: number, token: Token, opened?: Token): boolean {
  if (isAdverb(token) || NEVER_BEFORE.has(token.lower)) return false;
  if (looksLikeName(token) || isAdjective(token)) return true;
  if (isPlural(token)) return PLURAL_BEFORE.has(token.lower) || OF_MANY.has(tokens[index + 1]?.lower ?? '');
  const verb = verbAt(tokens, index);
  if (!verb) return true;
  // "The chilled aisle"
  if (opened && token.lower.endsWith('ed') && token.lower !== 'based') return true;
  return (verb.forms & FORM.past) === 0 || (verb.forms & FORM.base) !== 0 || token.lower.includes('-');
}

const NEVER_BEFORE: ReadonlySet<string> = new Set(
  'sure also mostly mainly etc etc. instead earlier later now then only too even just max min approx about not so if as hence thus'.split(
    ' ',
  ),
);
const PLURAL_BEFORE: ReadonlySet<string> = new Set(
  'sales accounts operations goods spares materials stores works sports arts systems communications logistics claims careers customs savings women mens womens children news dues species series parts repairs rents wages benefits needs rewards complaints admissions'.split(
    ' ',
  ),
);

/** What is named by those whom it is for: "the doctors meeting". */
const OF_MANY: ReadonlySet<string> = new Set(
  'meeting committee team group room desk list register log shop day office fund union club queue'.split(' '),
);

/** A further thing of a list: the plural goes on, and "a" does; "the" stands for all. */
function inList(word: string, slot: Slot, isPerson: boolean, isNamed: boolean): Article | undefined {
  if (slot.after === 'a') return 'a';
  if (slot.after === 'the') return undefined;
  if (isNamed && slot.preposition === undefined && (KEPT.has(word) || /^(?:book|budget)$/.test(word)))
    return 'the';
  if (
    COLLECTIVE.has(word) ||
    /^(?:issue|release|return)$/.test(word) ||
    isPlace(word) ||
    ONE_OF_A_KIND.has(word)
  )
    return undefined;
  if (ANYHOW.has(slot.verb ?? '') && !isHandled(word)) return undefined;
  return (MANY.has(word) || isPerson || !THERE.has(word)) &&
    (slot.after === 'plural' || slot.habitual) &&
    !KEPT.has(word)
    ? 'plural'
    : undefined;
}

const COLLECTIVE: ReadonlySet<string> = new Set('crew staff people faculty team family personnel'.split(' '));

function ofPerson(
  tokens: readonly Token[],
  from: number,
  end: number,
  slot: Slot,
  isNew: boolean,
): Article | undefined {
  const word = tokens[end - 1]?.lower ?? '';
  const named = end - from > 1;
  if (slot.preposition === 'of' && TITLES.has(tokens[from - 2]?.lower ?? '')) return undefined;
  if (slot.preposition === undefined) {
    if (COLLECTIVE.has(word)) return undefined;
    if (SERVED.has(slot.verb ?? '')) return slot.habitual && CUSTOMERS.has(word) ? 'plural' : 'the';
    if (!TRAINED.has(slot.verb ?? '')) return undefined;
    return slot.habitual && !SUPERIORS.has(word) ? 'plural' : 'a';
  }
  if (slot.preposition === 'by') return DONE.test(tokens[from - 2]?.lower ?? '') ? 'the' : undefined;
  if (/^(?:through|via|into)$/.test(slot.preposition)) return isNew || !named ? 'a' : 'the';
  if (!/^(?:to|with|for|under|from|of|on|against|behind|before|after|at|in)$/.test(slot.preposition))
    return undefined;
  if (isNew) return 'a';
  if (named && CUSTOMERS.has(word) && !SUPERIORS.has(word)) return slot.habitual ? 'plural' : 'a';
  return 'the';
}

/** "Bugs given by senior" */
const DONE = /(?:ed|en|done|made|sent|built|taught|led|run|set)$/;
const SERVED: ReadonlySet<string> = new Set(
  'assist support help inform accompany shadow brief advise update notify escort call contact consult alert relieve'.split(
    ' ',
  ),
);
const TRAINED: ReadonlySet<string> = new Set(
  'train mentor coach onboard recruit interview hire supervise counsel greet treat teach induct guide serve meet vet screen'.split(
    ' ',
  ),
);
const CUSTOMERS: ReadonlySet<string> = new Set(
  'customer client patient student guest visitor tenant resident candidate applicant user buyer dealer distributor retailer vendor supplier farmer learner pupil child parent passenger member subscriber borrower merchant donor beneficiary colleague learner newcomer'.split(
    ' ',
  ),
);

function afterPreposition(
  tokens: readonly Token[],
  from: number,
  end: number,
  slot: Slot,
): Article | undefined {
  const word = tokens[end - 1]?.lower ?? '';
  const named = end - from > 1;
  const before = tokens[from - 2]?.lower ?? '';
  const preposition = slot.preposition ?? '';
  // "Working on push notification"
  if (preposition === 'on' && slot.verb === 'work' && slot.habitual && MANY.has(word) && !THERE.has(word))
    return KEPT.has(word) ? 'the' : 'plural';
  const followedByOf = tokens[end - 1]?.close === '' && tokens[end]?.lower === 'of';
  switch (preposition) {
    case 'of':
      if (KINDS.has(before) || isNumber(tokens[from - 3])) return undefined;
      return ACTION.test(before) && MANY.has(word) && !THERE.has(word) && !KEPT.has(word) ? 'plural' : 'the';
    case 'for':
      if (word === 'issue') return followedByOf ? 'the' : undefined;
      if (followedByOf || KEPT.has(word) || EVENTS.has(word) || isPlace(word)) return 'the';
      if (!MANY.has(word) && !STREAM.has(word)) {
        if (named) return 'the';
        return ONE_OF_MANY.has(word) && !slot.habitual && slot.verb === undefined ? 'a' : undefined;
      }
      return slot.habitual ? 'plural' : 'a';
    case 'with':
    case 'without':
    case 'using':
    case 'through':
    case 'via':
      if (followedByOf) return 'the';
      if (!named && /^(?:product|design|site)$/.test(word)) return undefined;
      return KEPT.has(word) && (!named || BOOKS.has(word)) ? 'the' : 'a';
    case 'by':
      return named && !MOVING.has(word) ? 'a' : undefined;
    case 'in':
    case 'at':
    case 'on':
    case 'into':
    case 'from':
    case 'to':
    case 'behind':
    case 'across':
    case 'inside':
    case 'within':
    case 'over':
    case 'before':
    case 'after':
    case 'around':
    case 'along':
      if (word === 'issue') return undefined;
      return named || followedByOf || THERE.has(word) || PLACES.has(word) || KEPT.has(word)
        ? 'the'
        : undefined;
    default:
      return undefined;
  }
}

const KINDS: ReadonlySet<string> = new Set(
  'type types kind kinds sort sorts form rate number numbers years months days hours weeks cost costs lots set pair method methods line lines amount lack part means loss'.split(
    ' ',
  ),
);
const ACTION =
  /(?:ing|tion|sion|ment|ance|ence|al|review|check|audit|repair|sale|supply|issue|entry|upkeep)$/;
const MOVING: ReadonlySet<string> = new Set(
  'boat road rail train bus van truck ship phone email post'.split(' '),
);

function ofVerb(tokens: readonly Token[], end: number, slot: Slot): Article | undefined {
  const word = tokens[end - 1]?.lower ?? '';
  const verb = slot.verb ?? '';
  if (NO_OBJECT.has(verb)) return undefined;
  const isMade = MAKING_VERBS.has(verb) || HOLDING.has(verb);
  if (verb === 'prepare' && isPlace(word)) return 'the';
  if (KEPT.has(word)) return isMade && !KEEPING.has(verb) ? 'a' : 'the';
  if (THERE.has(word) && !MANY.has(word)) return isMade ? 'a' : 'the';
  if (slot.habitual && ANYHOW.has(verb) && !isHandled(word))
    return THERE.has(word) && !MANY.has(word) ? 'the' : undefined;
  if (slot.habitual && (MANY.has(word) || STREAM.has(word) || COMES.has(word))) return 'plural';
  if (isMade || verb === 'use' || verb === 'operate') return 'a';
  return 'the';
}

/** Verbs of any work, which stand before nouns of every kind: only what comes one after the other is many. */
const ANYHOW: ReadonlySet<string> = new Set('handle do cover look'.split(' '));

function isHandled(word: string): boolean {
  return STREAM.has(word) || COMES.has(word) || HANDLED.has(word);
}

const HANDLED: ReadonlySet<string> = new Set(
  `review release issue request claim return upgrade report statement shipment booking payment transaction purchase order permit requisition
  notification meeting guarantee deviation patient shift delivery pickup check reading`.split(/\s+/),
);

/** What is done once or held, and not there before. */
const HOLDING: ReadonlySet<string> = new Set(
  'conduct hold attend join arrange run do carry perform take undertake provide raise issue file send submit obtain complete pass facilitate chair schedule record log start present give deliver book'.split(
    ' ',
  ),
);
const NO_OBJECT: ReadonlySet<string> = new Set(
  'be become serve act work report include involve contain'.split(' '),
);
const KEEPING: ReadonlySet<string> = new Set('maintain keep update check'.split(' '));
/** Books and boards of which a place of work keeps one. */
const KEPT: ReadonlySet<string> = new Set(
  `register log logbook diary ledger checklist tracker rota roster schedule calendar timetable database backlog queue
  system phone portal website site page app dashboard channel inbox mailbox pipeline network board stockroom cashbook daybook
  account cluster list sheet spreadsheet intranet server`.split(/\s+/),
);
const BOOKS: ReadonlySet<string> = new Set('register log logbook diary ledger list sheet'.split(' '));

/** A place, and no paper or thing that comes in numbers. */
function isPlace(word: string): boolean {
  return THERE.has(word) && (!MANY.has(word) || PLACES.has(word));
}

const PLACES: ReadonlySet<string> = new Set(
  'room hall roof road building floor bay camp corridor lane bench gate bathroom kitchen registry airport reception-desk'.split(
    ' ',
  ),
);

/** What takes place now and then. */
const COMES: ReadonlySet<string> = new Set(
  'talk meeting session visit call walkthrough walk-through walkround huddle tour rehearsal hearing campaign class workshop drill survey demo training audit inspection interview seminar webinar camp exam test review tournament event function'.split(
    ' ',
  ),
);
