import type { Fact } from '../facts/read.ts';
import {
  ADJECTIVES,
  AUXILIARIES,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  DETERMINERS,
  MASS_NOUNS,
  MODALS,
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
} from '../language/function-words.ts';
import { knownVerb } from '../language/lexicon.ts';
import { pluralOf } from '../language/plural.ts';
import { MANY, PERSONS, STUFF } from '../language/things.ts';
import { tokenize } from '../language/tokens.ts';
import { isAdjective, namesPerson } from '../language/wordclass.ts';

/** A heading is no longer than this. */
const LONGEST = 28;
const MOST_WORDS = 3;
/** Each of two things in one heading is told in so many words where it would be too long. */
const WORDS_OF_TWO = 2;
const LONGEST_OF_TWO = 34;

/**
 * A heading made of the line's own words, for a line that no heading of the role fits: what is done is done to, or
 * what a noun phrase is about; of two things both. It is never the words that its bullet begins with.
 *
 * @param told how its bullet tells the line, where that is known
 * @returns nothing where no plain noun is found that is known to be one
 * @example
 * // "negotiating with vendors for vans" → "Vendors"; "arrange the annual festival" → "Annual Festival"
 * // "home visits, strategy meetings" → "Visits & Strategy Meetings"
 */
export function ownHeading(fact: Fact, told?: string): string | undefined {
  return thingHeading(fact, told) ?? fieldOf(fact);
}

function thingHeading({ phrase, words }: Fact, told?: string): string | undefined {
  if (/\p{L}[^.]*\. /u.test(words)) return undefined;
  const isAct = phrase.kind === 'action';
  const text = isAct
    ? phrase.gerund.replace(FRAME, 'handling ')
    : phrase.kind === 'noun'
      ? phrase.noun
      : subjectOf(phrase.text);
  // What nobody could tell the verb of is told by no noun either.
  if (
    phrase.kind === 'noun' &&
    phrase.whole === true &&
    knownVerb(text.split(' ')[0]?.toLowerCase() ?? '') !== undefined
  )
    return undefined;
  const begin = stemOf((told ?? text).split(' ')[0] ?? '');
  const items = itemsOf(text);
  if (items.length === 0 || isPost(text, phrase.kind)) return undefined;
  const near = thingsOf(items, begin, isAct, true);
  // Where a row begins with what has no plain name, what comes later may name it.
  const things = near.length > 0 || phrase.kind !== 'noun' ? near : thingsOf(items, begin, isAct, false);
  const [one, two] = things;
  if (one === undefined) return undefined;
  if (two !== undefined) {
    // Of two things the first alone says more than a last word of each; of more it would say too little.
    for (const length of items.length === 2 ? [MOST_WORDS] : [MOST_WORDS, WORDS_OF_TWO, 1]) {
      const both = `${titled(short(one, length))} & ${titled(short(two, length))}`;
      if (both.length <= LONGEST_OF_TWO && one.at(-1) !== two.at(-1)) return both;
    }
  }
  const isOne = items.length === 1 || (isAct && phrase.verbs.length === 1);
  if (!isOne && items.length > 3) return undefined;
  const act = isAct && items.length === 1 ? compoundAct(phrase.verbs[0], one) : undefined;
  if (act !== undefined) return act;
  const title = titled(one);
  return title.length <= LONGEST ? title : titled(one.slice(-1));
}

/** A thing in so many words: what is longer by its last alone, since "aid panels" are no "legal aid panels". */
function short(thing: readonly string[], length: number): readonly string[] {
  return thing.length <= length ? thing : thing.slice(-1);
}

const ON_CALL = /^(?:(?:being|doing|handling) )?on[- ]?call\b(?! (?:rota|phone))/i;

/** What begins a row of things rather than an act with one of its own. */
const ROW = /^(?:\S+$|(?:handling|looking after|managing|doing|providing|overseeing) )/;

/** What the items of a line are about, one each at most. */
function thingsOf(
  items: readonly string[],
  begin: string,
  isAct: boolean,
  isNear: boolean,
): readonly (readonly string[])[] {
  const things: (readonly string[])[] = [];
  for (const [at, item] of items.entries()) {
    const before = items[at - 1];
    // "allotting rooms to boys and girls": what follows "to" goes on.
    if (isNear && before !== undefined && !ON_CALL.test(before) && GOES_ON.test(before) && !LED.test(item))
      continue;
    // "finding and briefing": an act, not a thing.
    if (isAct && items.length > 1 && /^\p{Ll}+ing$/u.test(item)) continue;
    // Where nobody can tell what the first act is done to, what follows is no better sign, unless it is an act itself.
    if (at > 0 && isAct && things.length === 0 && !LED.test(item) && !ROW.test(items[0] ?? '')) continue;
    const thing = ON_CALL.test(item)
      ? ['On-Call']
      : at === 0 && !isAct
        ? besideFirst(item)
        : lessFirst(thingIn(afterVerb(item)), begin);
    if (thing === undefined || things.some((one) => one.at(-1) === thing.at(-1))) continue;
    if (at > 0 && stemOf(thing[0] ?? '') === begin) continue;
    things.push(thing);
  }
  return things;
}

/** "charge nurse on nights" names who one is. */
function isPost(text: string, kind: Fact['phrase']['kind']): boolean {
  const [head = ''] = text.split(/ (?:for|at|of|in|on|to|with|from)(?: |$)|,| \d/);
  return (
    kind === 'noun' &&
    (namesPerson(head.slice(head.lastIndexOf(' ') + 1).toLowerCase()) ||
      PERSONS.has(head.slice(head.lastIndexOf(' ') + 1).toLowerCase()))
  );
}

/** Acts of several words that say no more than that something is done. */
const FRAME =
  /^(?:taking (?:care of|part in|charge of)|being (?:in charge of|part of|involved in|responsible for)|carrying out|working (?:on|as|with)) /;

/** What follows such a word is not what the line is about, nor is what "and" adds to it. */
const GOES_ON =
  / (?:to|for|with|from|between|by|in|on|at|under|across|among) |^(?:mostly|mainly|including|such|also|like) /;
const LED = /^\p{L}{2,}ing /u;

/** What somebody does, by its name, where what it is done to has no plain one; only of a verb that stands in the line. */
function fieldOf({ phrase, words }: Fact): string | undefined {
  if (phrase.kind !== 'action' || phrase.verbs.length > 1) return undefined;
  const [verb = ''] = phrase.verbs;
  return words.toLowerCase().startsWith(verb.slice(0, 4)) ? FIELDS.get(verb) : undefined;
}

const FIELDS: ReadonlyMap<string, string> = new Map([
  ['supervise', 'Supervision'],
  ['design', 'Design'],
  ['count', 'Counts'],
  ['test', 'Testing'],
  ['check', 'Checks'],
  ['clean', 'Cleaning'],
  ['maintain', 'Maintenance'],
  ['recruit', 'Recruitment'],
  ['train', 'Training'],
  ['teach', 'Teaching'],
  ['mentor', 'Mentoring'],
  ['coach', 'Coaching'],
  ['report', 'Reporting'],
  ['advise', 'Advice'],
  ['inspect', 'Inspections'],
  ['order', 'Ordering'],
  ['purchase', 'Purchasing'],
  ['forecast', 'Forecasting'],
  ['plan', 'Planning'],
  ['schedule', 'Scheduling'],
  ['coordinate', 'Coordination'],
  ['develop', 'Development'],
  ['document', 'Documentation'],
  ['repair', 'Repairs'],
  ['troubleshoot', 'Troubleshooting'],
  ['monitor', 'Monitoring'],
  ['negotiate', 'Negotiation'],
  ['audit', 'Audits'],
  ['analyze', 'Analysis'],
  ['analyse', 'Analysis'],
  ['research', 'Research'],
  ['migrate', 'Migration'],
  ['deploy', 'Deployment'],
  ['install', 'Installation'],
  ['configure', 'Configuration'],
  ['translate', 'Translation'],
]);

/** "Fabric Buying": a thing that is one, done something to that names a kind of work. */
function compoundAct(verb: string | undefined, thing: readonly string[]): string | undefined {
  const [only, ...more] = thing;
  const act = verb === undefined ? undefined : ACTS.get(verb);
  if (only === undefined || more.length > 0 || act === undefined || !STUFF.has(only)) return undefined;
  return titled([only, act]);
}

const ACTS: ReadonlyMap<string, string> = new Map(
  'buy:buying purchase:purchasing cut:cutting order:ordering clean:cleaning sort:sorting check:checks test:testing plan:planning price:pricing pack:packing load:loading feed:feeding sell:sales wash:washing store:storage collect:collection edit:editing weigh:weighing mix:mixing design:design review:reviews analyze:analysis validate:validation deliver:delivery'
    .split(' ')
    .map((pair): [string, string] => {
      const [verb = '', act = ''] = pair.split(':');
      return [verb, act];
    }),
);

/** What commas, semicolons and "and" part, without what stands in brackets. */
function itemsOf(text: string): readonly string[] {
  return text
    .replace(/\s*\([^)]*\)/g, '')
    .split(/,\s+(?:and |or )?|[;:]\s+| (?:and|&|\+|or|then|plus) | [-–] /)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** An item without the verb that leads it and the preposition that this takes. */
function afterVerb(item: string): readonly string[] {
  const words = item.split(' ');
  let at = 0;
  while (/ly$/.test(words[at] ?? '')) at += 1;
  if (!/^\p{L}{2,}ing$/u.test(words[at] ?? '') || words.length === 1) return words;
  at += 1;
  // "doing planning of routes"
  if (
    /^(?:doing|handling)$/.test(words[at - 1] ?? '') &&
    /ing$/.test(words[at] ?? '') &&
    words.length > at + 1
  )
    at += 1;
  // "helping to write the guidelines"
  if (words[at - 1] === 'helping') {
    if (words[at] === 'to') at += 1;
    if (/ing$/.test(words[at] ?? '') || knownVerb(words[at] ?? '') !== undefined) at += 1;
  }
  while (PARTICLES.has(words[at] ?? '') || /^(?:closely|directly)$/.test(words[at] ?? '')) at += 1;
  const isWith = words[at] === 'with' && (MET.test(words[0] ?? '') || PERSONS.has(singular(words[at + 1])));
  if (isWith || AFTER_VERB.has(words[at] ?? '')) at += 1;
  return words.slice(at);
}

function singular(word = ''): string {
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}

/** Prepositions by which verbs take what they are done to. */
const AFTER_VERB: ReadonlySet<string> = new Set('to on of about into for after at in against as'.split(' '));

/** Verbs that take those with whom something is done as others take what it is done to. */
const MET = /^(?:work|liais|coordinat|deal|negotiat|meet|help|assist|communicat|collaborat|speak|talk)/;

/** A thing that its bullet begins with, less the word that it begins with. */
function lessFirst(thing: string[] | undefined, begin: string): string[] | undefined {
  const [first = '', ...rest] = thing ?? [];
  if (thing === undefined || stemOf(first) !== begin) return thing;
  const isPlain =
    isAdjective(tokenize(first.toLowerCase())[0]) || /^(?:custom|live|key|joint|core|peer)$/i.test(first);
  if (rest.length > 0 && isPlain && !WIDE.has(rest.join(' '))) return rest;
  // Without its first word a compound says something else: "Spring Boot microservices" are microservices.
  const head = rest.slice(-1);
  return head.length > 0 && !isVague(head) && !WIDE.has(head[0]?.toLowerCase() ?? '') ? head : undefined;
}

/** What a noun phrase is about, less the word that its bullet begins with: "custom CDS views" → "CDS views". */
function besideFirst(item: string): string[] | undefined {
  const words = item.split(' ');
  const [first = ''] = words;
  const thing = thingIn(words);
  const less = lessFirst(thing, stemOf(first));
  if (thing === undefined || less !== undefined) return less;
  // "analysis of soil samples" is about samples.
  const at = words.findIndex((word) => word === 'of' || word === 'for');
  return at < 1 ? undefined : thingIn(words.slice(at + 1));
}

/** The first noun phrase of some words, its last word known to be a noun; what is of something is told by that. */
function thingIn(words: readonly string[]): string[] | undefined {
  let phrase: string[] = [];
  let isOnly = false;
  for (const [at, written] of words.entries()) {
    const word = written.replace(/^["“'‘]+|["”'’.:!?]+$/g, '');
    const lower = word.toLowerCase();
    const isWide = phrase.length === 1 && WIDE.has(phrase[0]?.toLowerCase() ?? '');
    if (lower === 'of' && (phrase.length === 0 || isVague(phrase) || isWide)) {
      return thingIn(words.slice(at + 1));
    }
    if (phrase.length === 0 && /^(?:out|up|down|off)$/.test(lower)) continue;
    const isOver =
      PREPOSITIONS.has(lower) ||
      CONJUNCTIONS.has(lower) ||
      CLAUSE_OPENERS.has(lower) ||
      AUXILIARIES.has(lower) ||
      MODALS.has(lower) ||
      lower === 'of' ||
      RELATIVES.has(lower);
    if (isOver) {
      break;
    }
    if (PRONOUNS.has(lower) || ADVERBS.has(lower) || lower === 'i' || lower === 'we') break;
    // "2-3 day functions"
    if (
      phrase.length === 0 &&
      /^[\d.,~+-]+$/.test(words[at - 1] ?? '') &&
      /^(?:day|week|month|year|hour)$/.test(lower)
    )
      continue;
    if (PASSED.test(lower) || DETERMINERS.has(lower)) {
      if (phrase.length > 0) break;
      isOnly = /^(?:an?|one|the|our|my|its|their|this)$/.test(lower);
      continue;
    }
    // "IFRS 17 gap studies"
    if (/^\d{1,4}$/.test(word) && /^\p{Lu}{2,}$/u.test(phrase.at(-1) ?? '')) {
      phrase.push(`${phrase.pop()} ${word}`);
      continue;
    }
    if (!/^\p{L}[\p{L}'’-]*$/u.test(word)) {
      if (phrase.length > 0) break;
      // "GSTR 1", "2D plans": a figure before a noun is passed over, any other sign is not understood.
      if (/^[\d.,~+<>%-]+\p{L}?$/u.test(word)) continue;
      break;
    }
    if (/ly$/.test(lower) && lower.length > 5 && !/^(?:assembly|supply|family|anomaly)$/.test(lower)) break;
    if (phrase.length > 0 && isDone(lower)) break;
    phrase.push(word);
    if (/[.:!?]$/.test(written)) break;
  }
  phrase = phrase.slice(-MOST_WORDS);
  while (phrase.length > 1 && isEmpty(phrase[0])) phrase.shift();
  // "page handling" is about pages.
  if (phrase.length > 1 && HANDLED.has(phrase.at(-1)?.toLowerCase() ?? '')) phrase.pop();
  const last = phrase.at(-1);
  if (last === undefined || isVague(phrase) || !namesThings(last, phrase.at(-2))) return undefined;
  if (phrase.length === 1 && WIDE.has(last.toLowerCase())) return undefined;
  // "assisting the doctor" is about no doctor.
  if (isOnly && PERSONS.has(last.toLowerCase())) return undefined;
  return [...phrase.slice(0, -1), isOnly ? last : numbered(last)];
}

const RELATIVES: ReadonlySet<string> = new Set(
  'that which who whom whose when where while if so how what why'.split(' '),
);

/** Adverbs with the ending of plurals. */
const ADVERBS: ReadonlySet<string> = new Set(
  'afterwards always sometimes besides towards upwards downwards perhaps nowadays overseas indoors outdoors sideways mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends evenings mornings afternoons nights weekdays'.split(
    ' ',
  ),
);

/** "issue resolved", "books kept": a participle after the noun is no part of it. */
function isDone(word: string): boolean {
  return (
    /^\p{L}{3,}ed$/u.test(word) || /^(?:done|kept|sent|taken|given|made|used|sold|held|run|built)$/.test(word)
  );
}

function isEmpty(word: string | undefined): boolean {
  return word === undefined || LEFT_OUT.has(word.toLowerCase());
}

/** Adjectives that say nothing in a heading. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'own new old various different other several certain good big small little large main whole entire full general complete overall regular normal usual basic proper necessary required relevant respective daily weekly monthly quarterly yearly annual day-to-day ad-hoc minor major heavy busy simple weak strong'
    .split(' ')
    .filter((word) => word !== 'annual'),
);

function isVague(phrase: readonly string[]): boolean {
  return VAGUE.has(phrase.at(-1)?.toLowerCase() ?? '');
}

/** Whether a word is surely a noun that may head a bullet: an acronym, a known thing or person, or one by its ending. */
function namesThings(word: string, before: string | undefined): boolean {
  const lower = word.toLowerCase();
  if (NAMES.has(lower) || ADJECTIVES.has(lower)) return false;
  if (/^\p{Lu}{2,5}s$/u.test(word)) return true;
  if (/^\p{Lu}{2,5}$/u.test(word)) return before !== undefined;
  if (/\p{Lu}/u.test(word) || isAdjective(tokenize(word)[0])) return false;
  if (MANY.has(lower) || PERSONS.has(lower) || STUFF.has(lower) || MASS_NOUNS.has(lower)) return true;
  if (/^\p{Ll}{4,}s$/u.test(word) && !/(?:ss|us|is|ics)$/.test(word)) return true;
  if (/(?:ment|tion|sion|ance|ence|ship|ity|ness|sis|ry|age|ism|ware|ics|work)$/.test(lower))
    return lower.length > 4;
  // "-ing" is a noun where it follows another ("batch testing") or stands for a kind of work.
  if (!/^\p{Ll}{4,}ing$/u.test(word) || isAdjective(tokenize(before ?? '')[0])) return false;
  return KINDS_OF_WORK.has(lower) || (before !== undefined && isThing(before));
}

function isThing(word: string): boolean {
  const lower = word.toLowerCase();
  return MANY.has(lower) || STUFF.has(lower) || PERSONS.has(lower) || MASS_NOUNS.has(lower);
}

const KINDS_OF_WORK: ReadonlySet<string> = new Set(
  'training planning testing editing mentoring coaching billing pricing packing loading cleaning cooking teaching budgeting marketing advertising accounting invoicing reporting monitoring packaging welding screening banking genotyping phenotyping counselling counseling grooming rostering scheduling catering fundraising recruiting'.split(
    ' ',
  ),
);

/** Many things are told as many: "fire drill" among duties is held again and again. */
function numbered(word: string): string {
  const lower = word.toLowerCase();
  if (
    /\p{Lu}/u.test(word) ||
    (/ing$/.test(lower) && !COUNTED_ING.test(lower)) ||
    STUFF.has(lower) ||
    MASS_NOUNS.has(lower) ||
    NEVER_MANY.has(lower)
  )
    return word;
  return MANY.has(lower) || PERSONS.has(lower) ? pluralOf(word) : word;
}

const COUNTED_ING =
  /^(?:meeting|booking|drawing|briefing|recording|listing|wedding|hearing|viewing|building|painting)$/;

/** In the lists of things and people, and yet one or already many. */
const NEVER_MANY: ReadonlySet<string> = new Set(
  'staff people faculty kin team control design print schedule salary history model pricing'.split(' '),
);

/** The words of a clause before its verb, as far as that is sure. */
function subjectOf(clause: string): string {
  const words = clause.replace(/^(?:i|we)\s+\S+\s+/i, '').split(' ');
  const end = words.findIndex(
    (word, at) =>
      at > 0 && (AUXILIARIES.has(word.toLowerCase()) || isDone(word.toLowerCase()) || isPresent(word)),
  );
  return (end < 0 ? words : words.slice(0, end)).join(' ');
}

function isPresent(word: string): boolean {
  return (
    word.endsWith('s') &&
    knownVerb(word.toLowerCase()) !== undefined &&
    !MANY.has(word.toLowerCase().slice(0, -1))
  );
}

/** Words before a noun that say how much or how often, and a heading leaves out. */
const PASSED =
  /^(?:day-to-day|daily|weekly|fortnightly|monthly|quarterly|yearly|hourly|nightly|full-time|part-time|once|twice|approx|ca|about|over|around|own|new|various|different|other|many|full|general|complete|overall|per)$/;
/** Last words that say that something is done to what stands before them. */
const HANDLED: ReadonlySet<string> = new Set(
  'handling management making follow-up followup work works activities upkeep issue'.split(' '),
);
/** Words that need one before them. */
const WIDE: ReadonlySet<string> = new Set(
  'design preparation development creation execution implementation coordination code control analysis monitoring contact contacts lines line data team set sets packs pack tool tools page pages services requests assistance support liaison relations skills operations updates names readings openings opening counting making setting reading checking taking filling filing items list lists formation completion closure removal collection submission maintenance'.split(
    ' ',
  ),
);
/** Nouns that say nothing by themselves. */
const VAGUE: ReadonlySet<string> = new Set(
  'track tracks administration admin drafting processing work works task tasks thing things duty duties activity activities stuff job jobs part parts basis time times day days week weeks month months year years people person case etc side area areas end start way use finish set minute minutes hour hours support guy guys pts weight section sections approval level levels stat stats term terms watch role help plan content process processes review reviewing management handling making doing responsibility responsibilities charge number numbers amount kind type variety range list lot pair couple group need needs issue problem matter item point place name line unit everything half rest majority member members everyone anything bit piece round order base hands hand eye mind others one ones morning evening afternoon night nights today season seasons page back front top state states system systems situation situations purpose purposes business service quality result results stage phase step office floor ground water air touch house home being having getting going doing taking giving start-to-finish'.split(
    ' ',
  ),
);
/** Names in small letters or of days and tongues, which head nothing. */
const NAMES: ReadonlySet<string> = new Set(
  'statutory regulatory mandatory confirmed monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december english french german spanish hindi tamil marathi urdu arabic word excel etc eur usd inr gbp ngn'.split(
    ' ',
  ),
);

function stemOf(word: string): string {
  return word.toLowerCase().slice(0, 5);
}

function titled(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter, at: number, text: string) =>
      /^(?:to|of|in|up|the|and|by)-/.test(text.slice(at)) && at > 0 ? letter : letter.toUpperCase(),
    );
}
