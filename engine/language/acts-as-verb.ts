import { CLAUSE_OPENERS, CONJUNCTIONS, MASS_NOUNS, PARTICLES, PREPOSITIONS } from './function-words.ts';
import {
  ADJECTIVAL,
  BARE_PASSIVES,
  DESCRIBED_PAIRS,
  GERUND_PARTNERS,
  GOVERNED,
  HARDLY_VERBS,
  NOUN_GERUNDS,
  NOUN_LEANING,
  NOUN_MAKERS,
  NOUN_PAIRS,
  PAPER_PLURALS,
  PLURAL_MAKERS,
  QUALIFYING,
  TAKES_PAPER,
  VERB_LEANING,
  VERB_PAIRS,
  VERBS_IN_A_ROW,
} from './homographs.ts';
import { FORM } from './lexicon.ts';
import { STUFF } from './things.ts';
import type { Token } from './tokens.ts';
import { type VerbAt, verbAt } from './verb-at.ts';
import {
  endOfNounPhrase,
  isAdjective,
  isAdverb,
  isNumber,
  isPlural,
  looksLikeName,
  namesPerson,
  opensNounPhrase,
} from './wordclass.ts';

/**
 * Whether the verb at `index`, taken as one of `forms`, acts as a verb there, or is the first noun of a phrase such
 * as "test automation", "training materials" or "distributed systems". When unsure the answer is no.
 */
export function actsAsVerb(tokens: readonly Token[], index: number, verb: VerbAt, forms: number): boolean {
  if (forms & FORM.gerund) return gerundActs(tokens, index, verb);
  if (forms & (FORM.past | FORM.participle) && !(forms & FORM.base)) return pastActs(tokens, index, verb);
  return baseActs(tokens, index, verb, forms);
}

/** The participle of a passive whose "was" was left out: "Promoted to shift lead", "Named employee of the month". */
export function isBarePassive(tokens: readonly Token[], index: number): boolean {
  const followers = BARE_PASSIVES.get(tokens[index]?.lower ?? '');
  const next = tokens[index + 1];
  if (!followers) return false;
  if (!next) return tokens[index]?.lower === 'promoted';
  return (
    followers.has(next.lower) ||
    (followers.has('best') && /\bof the (?:month|year|quarter|week)\b/.test(rest(tokens, index)))
  );
}

function rest(tokens: readonly Token[], from: number): string {
  return tokens
    .slice(from)
    .map(({ lower }) => lower)
    .join(' ');
}

function baseActs(tokens: readonly Token[], index: number, verb: VerbAt, forms: number): boolean {
  const { lemma } = verb;
  const last = tokens[index + verb.length - 1];
  const next = tokens[index + verb.length];
  const nounToo =
    NOUN_LEANING.has(lemma) || VERB_LEANING.has(lemma) || HARDLY_VERBS.has(lemma) || verb.length === 2;
  if (!next || !last) return !nounToo && !ADJECTIVAL.has(lemma);
  if (last.close.includes(':') || isDash(next)) return false;
  const isFused = verb.length === 1 && lemma.includes(' ');
  if (isFused && (PREPOSITIONS.has(next.lower) || FUSED_NOUNS.has(next.lower))) return false;
  if (isFused && CONJUNCTIONS.has(next.lower)) {
    return !tokens[tokens.length - 1]?.lower.endsWith('ing') && conjunctActs(tokens, index + 1, forms);
  }
  // "Provisions ordering"
  if (
    forms === FORM.third &&
    next.lower.endsWith('ing') &&
    next.close === '' &&
    index + verb.length + 1 === tokens.length
  )
    return false;
  if (!nounToo && !ADJECTIVAL.has(lemma)) return next.lower !== 'of' || OF_VERBS.has(lemma);
  if (HARDLY_VERBS.has(lemma) && !opensNounPhrase(next) && !GOVERNED.get(lemma)?.has(next.lower))
    return false;
  if (isNounPair(lemma, tokens, index + verb.length)) return false;
  if (isEveryPeriod(tokens, index + verb.length)) return false;
  // "claims that exceed £50k"
  if (forms === FORM.third && next.lower === 'that') return false;
  if (opensNounPhrase(next)) return true;
  if (next.lower === 'of') return false;
  if (CONJUNCTIONS.has(next.lower) || last.close.includes(',') || next.gap === '/') {
    if (namesChannels(tokens, index)) return false;
    return isHandWork(tokens, index) || conjunctActs(tokens, index + verb.length, forms);
  }
  // "Run about five studies", "serve over 200 covers"
  if (APPROXIMATE.has(next.lower) && isCount(tokens[index + verb.length + 1])) return !NUMBERED.has(lemma);
  if (PREPOSITIONS.has(next.lower) || PARTICLES.has(next.lower))
    return prepositionActs(lemma, tokens, index + verb.length, forms);
  if (isNumber(next) && index + verb.length + 1 === tokens.length) return false;
  if (/^[IVX]+$/.test(next.word)) return false;
  if (isNumber(next)) return !NUMBERED.has(lemma) || countsThings(tokens, index + verb.length);
  if (ADJECTIVAL.has(lemma) && !nounToo) return isPlural(next) || isMass(next);
  return objectFollows(lemma, tokens, index + verb.length, forms);
}

/**
 * "Paint shop fronts and hang wallpaper": a word that may be a noun is a verb where one that can be nothing else is
 * coordinated with it.
 */
export function isJoinedByVerb(tokens: readonly Token[], index: number, verb: VerbAt): boolean {
  const from = index + verb.length;
  const object = tokens[from];
  if (!verb.known || !object || tokens[from - 1]?.close !== '' || HARDLY_VERBS.has(verb.lemma)) return false;
  if (
    CONJUNCTIONS.has(object.lower) ||
    PREPOSITIONS.has(object.lower) ||
    isNounPair(verb.lemma, tokens, from)
  )
    return false;
  const head = tokens[endOfNounPhrase(tokens, from) - 1] ?? object;
  if (!MASS_OBJECTS.has(head.lower) && (isNounMaker(head) || head.lower.endsWith('ing'))) return false;
  if (makesNoun(verb.lemma, head.lower)) return false;
  const isShort =
    endOfNounPhrase(tokens, from) === from + 1 && runsOn(verb.lemma) && !namesPerson(head.lower);
  for (let at = from + 1; at < tokens.length - 1; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const before = tokens[at - 1];
    if (CLAUSE_OPENERS.has(word) || word === 'to') return false;
    if (before?.lower !== 'and' && before?.close !== ',') continue;
    if (isVerbOnly(tokens, at) || (isShort && isInARow(tokens, at))) return true;
  }
  return false;
}

/** A base form that is no noun, with an object after it; or one whose object shows the verb. */
function isVerbOnly(tokens: readonly Token[], at: number): boolean {
  const verb = verbAt(tokens, at);
  const next = verb && tokens[at + verb.length];
  if (!verb?.known || !next || !(verb.forms & FORM.base) || looksLikeName(tokens[at])) return false;
  const { lemma } = verb;
  if (opensNounPhrase(next)) return true;
  if (HARDLY_VERBS.has(lemma)) return false;
  if (/^(?:up|out|off|down|away|back)$/.test(next.lower) && at + verb.length + 1 < tokens.length) return true;
  if (PREPOSITIONS.has(next.lower) || CONJUNCTIONS.has(next.lower)) return false;
  return !NOUN_LEANING.has(lemma) && !VERB_LEANING.has(lemma) && !ADJECTIVAL.has(lemma);
}

/** "Coach debate and judge tournaments": the like of two duties. */
function isInARow(tokens: readonly Token[], at: number): boolean {
  const verb = verbAt(tokens, at);
  if (!verb || !(verb.forms & FORM.base) || !runsOn(verb.lemma) || looksLikeName(tokens[at])) return false;
  return isPlural(tokens[at + verb.length]) && hasPlainObject(tokens, at, verb);
}

/** Whether a word that may be a noun is a verb when it goes on with a row of duties. */
export function runsOn(lemma: string): boolean {
  return VERB_LEANING.has(lemma) || VERBS_IN_A_ROW.has(lemma);
}

/** "Hiring - screen calls": what stands before a dash is a heading. */
function isDash({ word }: Token): boolean {
  return /^[-–—]$/.test(word);
}

/** "Pack and label": two acts of the hand that are the whole line; "pick and pack" is the name of a job. */
function isHandWork(tokens: readonly Token[], index: number): boolean {
  const [first, joint, second] = tokens.slice(index);
  if (!first || !second || joint?.lower !== 'and' || index + 3 !== tokens.length) return false;
  return HAND_WORK.has(first.lower) && HAND_WORK.has(second.lower);
}

const HAND_WORK: ReadonlySet<string> = new Set(
  'pack label scan sort stack load unload fold wrap weigh lift trim wash clean bake sew tag stitch seal ship'.split(
    ' ',
  ),
);

/** "Phone and email reservations": how they come in. */
function namesChannels(tokens: readonly Token[], index: number): boolean {
  const [first, , second, head] = tokens.slice(index);
  if (!first || !second || !head) return false;
  return CHANNELS.has(first.lower) && CHANNELS.has(second.lower) && COMES_IN.has(head.lower);
}

const CHANNELS: ReadonlySet<string> = new Set([
  'phone',
  'email',
  'mail',
  'post',
  'fax',
  'chat',
  'text',
  'web',
]);
const COMES_IN: ReadonlySet<string> = new Set(
  'reservations bookings enquiries inquiries queries orders requests support correspondence contacts campaigns'.split(
    ' ',
  ),
);

/** "Upgrades every quarter": when, not what. */
function isEveryPeriod(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:every|each)$/.test(tokens[at]?.lower ?? '')) return false;
  return /^(?:day|week|month|quarter|year|sprint|shift|night|morning|evening|term|weekend)$/.test(
    tokens[at + 1]?.lower ?? '',
  );
}

/** What a fused pair is a noun before: "checkout completion", "login page", "setup time". */
const FUSED_NOUNS: ReadonlySet<string> = new Set(
  'completion conversion conversions rate rates page pages screen screens flow time times abandonment follow-up follow-ups cover repair repairs recovery'.split(
    ' ',
  ),
);

/** Third persons that are no plural nouns before a preposition: "works on", "cares for". */
const SAID_OF_PEOPLE: ReadonlySet<string> = new Set(
  'work care look help deal act serve teach train travel focus answer study'.split(' '),
);
const REPORTS_TO: ReadonlySet<string> = new Set([
  'report to',
  'present to',
  'search for',
  'cover for',
  'plan for',
]);

/** "Report on KPIs" is a duty, "reports on KPIs" are things. */
const REPORTING: ReadonlySet<string> = new Set(['report', 'lecture', 'comment', 'brief']);

const OF_VERBS: ReadonlySet<string> = new Set([
  'dispose',
  'consist',
  'think',
  'approve',
  'speak',
  'hear',
  'inform',
  'advise',
  'rid',
]);

function isCount(token: Token | undefined): boolean {
  return (
    isNumber(token) || /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve)$/.test(token?.lower ?? '')
  );
}

const APPROXIMATE: ReadonlySet<string> = new Set(['about', 'around', 'over', 'under']);

/** Nouns that a number names rather than counts: "Grade 5 maths", "Stage 2 review". */
const NUMBERED: ReadonlySet<string> = new Set(
  'grade stage level phase tier line shift ward unit room group class form step part type zone gate match'.split(
    ' ',
  ),
);

function countsThings(tokens: readonly Token[], numberAt: number): boolean {
  const counted = tokens[numberAt + 1];
  return counted !== undefined && isPlural(counted) && !counted.lower.startsWith('math');
}

function isNounPair(lemma: string, tokens: readonly Token[], nextAt: number): boolean {
  const next = tokens[nextAt];
  if (!next) return false;
  const word = next.lower;
  const after = tokens[nextAt + 1];
  // "sign off timesheets", but "sign-off of drawings"
  if (PARTICLES.has(word) && after && (opensNounPhrase(after) || isPlural(after))) return false;
  const seconds = NOUN_PAIRS.get(lemma);
  if (!seconds) return false;
  return seconds.has(word) || (isPlural(next) && seconds.has(singular(word)));
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=ss|sh|ch|x)es$|s$/, '');
}

/** "Design and build …": the first is what the second is. */
function conjunctActs(tokens: readonly Token[], from: number, forms: number): boolean {
  let index = from;
  while (index < tokens.length && CONJUNCTIONS.has(tokens[index]?.lower ?? '')) index += 1;
  const token = tokens[index];
  if (token && isAdverb(token)) index += 1;
  const verb = verbAt(tokens, index);
  if (!verb?.known || (verb.forms & forms) === 0) return false;
  // "Cut and coloured hair": the second says which form both are in.
  if (forms & FORM.past && !(verb.forms & FORM.base)) return pastActs(tokens, index, verb);
  return baseActs(tokens, index, verb, forms);
}

function prepositionActs(lemma: string, tokens: readonly Token[], nextAt: number, forms: number): boolean {
  const next = tokens[nextAt]?.lower ?? '';
  if (forms === FORM.third && NOUN_LEANING.has(lemma) && !SAID_OF_PEOPLE.has(lemma)) {
    return REPORTS_TO.has(`${lemma} ${next}`);
  }
  if (forms === FORM.base && REPORTING.has(lemma) && next === 'on') return true;
  return particleActs(lemma, tokens, nextAt);
}

function particleActs(lemma: string, tokens: readonly Token[], nextAt: number): boolean {
  const next = tokens[nextAt];
  const after = tokens[nextAt + 1];
  if (!next) return false;
  const isName = after !== undefined && isNounMaker(after) && !isPlural(after) && nextAt + 2 >= tokens.length;
  const isOwn = after?.lower !== 'of' && !(isName && PARTICLES.has(next.lower));
  if (GOVERNED.get(lemma)?.has(next.lower)) return isOwn;
  return isOwn && PARTICLES.has(next.lower) && !PLAIN_PREPOSITIONS.has(next.lower);
}

/** Particles that head a prepositional phrase after a noun as often as they belong to a verb. */
const PLAIN_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'on', 'over', 'through', 'around', 'along']);

function isNounMaker(token: Token): boolean {
  return NOUN_MAKERS.has(token.lower) || /(?:tion|sion|ment|ance|ence|ship|ability)s?$/.test(token.lower);
}

function isMass(token: Token): boolean {
  return MASS_NOUNS.has(token.lower);
}

/** A bare noun phrase follows: is it the object, or the rest of a compound that the verb's noun began? */
function objectFollows(lemma: string, tokens: readonly Token[], from: number, forms: number): boolean {
  const next = tokens[from];
  if (!next) return false;
  if (isAdverb(next)) return true;
  const end = endOfNounPhrase(tokens, from);
  const head = tokens[end - 1] ?? next;
  if ((isAdjective(next) || /[a-z]{3}ed$/.test(next.lower)) && end - from > 1) return true;
  if (FETCHED.has(head.lower) && FETCHES.has(lemma)) return true;
  if (MEETS_PEOPLE.has(lemma) && isPlural(head) && namesPerson(singular(head.lower))) return true;
  const leansToNoun = NOUN_LEANING.has(lemma) || HARDLY_VERBS.has(lemma) || lemma.includes(' ');
  if (isPlural(head) && !(leansToNoun && makesNoun(lemma, head.lower))) {
    if (end - from === 1 || !leansToNoun) return true;
    return !isNounMaker(next) && !next.lower.endsWith('ing');
  }
  if (!leansToNoun) {
    if (head.lower.endsWith('ing') && !MASS_OBJECTS.has(head.lower)) {
      if (end - from === 1 ? !TAKES_ACTIVITY.has(lemma) : PLANNED_AT_LENGTH.has(lemma)) return false;
    }
    if (namesPerson(head.lower) && !isMass(head)) return next.lower === 'head' && end - from === 2;
    return !(ALWAYS_NOUN.has(head.lower) && end - from === 1);
  }
  if (forms === FORM.third) {
    const isNoun =
      isNounMaker(next) ||
      next.lower.endsWith('ing') ||
      namesPerson(head.lower) ||
      head.lower.endsWith('ing');
    return !isNoun && !endsInHomograph(tokens, from, end);
  }
  if (looksLikeName(next))
    return end - from > 1 ? !isNounMaker(head) : !/^(?:QA|QC|IT|HR|PR|SEO|UX|UI)$/.test(next.word);
  if (end - from !== 1) return false;
  return MASS_OBJECTS.has(head.lower) || (STUFF.has(head.lower) && WORKS_STUFF.has(lemma));
}

/** "Order cleaning stuff": goods of a kind that a gerund may name. */
const FETCHED: ReadonlySet<string> = new Set(
  'supplies stuff products materials chemicals equipment goods kit'.split(' '),
);
/** "Check shuttering", "load cargo": verbs that seldom begin the name of a thing. */
const WORKS_STUFF: ReadonlySet<string> = new Set(['check', 'load', 'pack', 'stack', 'weigh']);
const FETCHES: ReadonlySet<string> = new Set(['order', 'stock', 'store', 'purchase']);
/** "Coach team leads": verbs whose objects are people. */
const MEETS_PEOPLE: ReadonlySet<string> = new Set(['coach', 'interview', 'escort', 'brief', 'counsel']);

/** Whether plain things follow the verb that make no set name with it: "man reception", "issue hygiene ratings". */
export function hasPlainObject(tokens: readonly Token[], index: number, verb: VerbAt): boolean {
  const at = index + verb.length;
  const next = tokens[at];
  if (!verb.known || !next || isNounPair(verb.lemma, tokens, at)) return false;
  if (PREPOSITIONS.has(next.lower) || PARTICLES.has(next.lower) || CONJUNCTIONS.has(next.lower)) return false;
  const end = endOfNounPhrase(tokens, at);
  const head = tokens[end - 1] ?? next;
  if (MASS_OBJECTS.has(head.lower)) return true;
  if (isNounMaker(head) || head.lower.endsWith('ing') || makesNoun(verb.lemma, head.lower)) return false;
  return isPlural(head) || (end - at === 1 && !namesPerson(head.lower));
}

/** "Issues log": the second word may be a noun as well as the first. */
function endsInHomograph(tokens: readonly Token[], from: number, end: number): boolean {
  return end - from === 1 && end === tokens.length && NOUN_LEANING.has(tokens[from]?.lower ?? '');
}

/** Verb-leaning words that take an activity as their object; of any other a bare gerund makes a thing: "bid writing". */
const TAKES_ACTIVITY: ReadonlySet<string> = new Set(
  'monitor handle help support promote direct update move run increase decrease cover boost switch welcome witness tackle'.split(
    ' ',
  ),
);
/** Those that do so before a longer name as well: "train schedule planning". */
const PLANNED_AT_LENGTH: ReadonlySet<string> = new Set('bid campaign map train patch milk'.split(' '));

/** "Process improvements", "brand guidelines": the plural heads a compound, unless the verb is one that takes it. */
function makesNoun(lemma: string, plural: string): boolean {
  if (VERB_PAIRS.has(`${lemma} ${plural}`)) return false;
  return PLURAL_MAKERS.has(plural) || (PAPER_PLURALS.has(plural) && !TAKES_PAPER.has(lemma));
}

/** After a verb-leaning word even these still make a noun, when they end the phrase. */
const ALWAYS_NOUN: ReadonlySet<string> = new Set(
  'management administration coordination generation keeping handling desk room rate hub office'.split(' '),
);

/** Mass nouns that noun-leaning verbs do take: "Store data", "Order food". */
const MASS_OBJECTS: ReadonlySet<string> = new Set(
  `data payroll stock food cash mail post equipment software code content cargo freight luggage inventory medication
  paperwork information shopping clothing bedding skirting guttering decking flooring cladding fraud access reception hay slurry turf wallpaper rubbish litter snow lunch dinner breakfast dough pasta cheese chicken pizza colour color piano violin guitar cello football cricket rugby tennis hockey netball cement plaster paint produce timber steel concrete meat fish bread coffee laundry linen feedback blood money waste
  merchandise furniture machinery traffic baggage evidence staff soil wood metal glass dairy flour beer wine sugar milk rice stationery fuel sand
  packaging linen veg fruit`.split(/\s+/),
);

function gerundActs(tokens: readonly Token[], index: number, verb: VerbAt): boolean {
  const last = tokens[index + verb.length - 1];
  const next = tokens[index + verb.length];
  if (!next || !last || next.lower === 'of' || last.close.includes(':') || isDash(next)) return false;
  const form = last.lower;
  if (next.lower === 'room') return false;
  if (DESCRIBED_PAIRS.has(`${form} ${next.lower}`) || DESCRIBED_PAIRS.has(`${form} ${singular(next.lower)}`))
    return false;
  if (CONJUNCTIONS.has(next.lower) || last.close.includes(',') || next.gap === '/') {
    return gerundChainActs(tokens, index + verb.length);
  }
  if (opensNounPhrase(next) || isNumber(next)) return true;
  const nounToo = NOUN_GERUNDS.has(form) || verb.length === 2;
  if (PREPOSITIONS.has(next.lower) || PARTICLES.has(next.lower)) {
    if (!nounToo) return verb.known;
    return (
      particleActs(verb.lemma, tokens, index + verb.length) ||
      GOVERNED.get(verb.lemma)?.has(next.lower) === true
    );
  }
  if (!nounToo) return true;
  const end = endOfNounPhrase(tokens, index + verb.length);
  const head = tokens[end - 1] ?? next;
  // "Marketing Week award finalist": a name goes on in capitals.
  if (/^\p{Lu}\p{Ll}+$/u.test(next.word) && !isPlural(head)) return false;
  if (namesPerson(head.lower) && !isMass(head) && end === tokens.length) return false;
  // "Housing officers", but "training managers".
  if (FIELDS.has(form) && isPlural(head) && namesPerson(singular(head.lower))) return false;
  if (GERUND_PARTNERS.has(head.lower) && end - index - verb.length === 1) return false;
  return !(isNounMaker(next) && !isPlural(head)) && !(GERUND_PARTNERS.has(next.lower) && isNounMaker(head));
}

/** Gerunds of fields that have people of their own. */
const FIELDS: ReadonlySet<string> = new Set(
  'housing marketing accounting engineering planning purchasing banking branding advertising publishing'.split(
    ' ',
  ),
);

/** "Picking and packing orders": verbs if the last of them has an object; "testing and QA": nouns. */
function gerundChainActs(tokens: readonly Token[], from: number): boolean {
  let index = from;
  while (index < tokens.length && CONJUNCTIONS.has(tokens[index]?.lower ?? '')) index += 1;
  const token = tokens[index];
  if (token && isAdverb(token)) index += 1;
  const verb = verbAt(tokens, index);
  return verb !== undefined && (verb.forms & FORM.gerund) !== 0 && gerundActs(tokens, index, verb);
}

/** "Organised and reliable": a participle among adjectives. */
function describesPerson(tokens: readonly Token[], from: number): boolean {
  if (!CONJUNCTIONS.has(tokens[from]?.lower ?? '') && !/,$/.test(tokens[from - 1]?.close ?? '')) return false;
  const at = CONJUNCTIONS.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  const other = tokens[at];
  return other !== undefined && isAdjective(other) && !verbAt(tokens, at);
}

const CERTIFIED: ReadonlySet<string> = new Set(
  'certified licensed licenced registered chartered accredited qualified'.split(' '),
);

/** Pasts that lead a line as other words: "wound dressing", "ground staff". */
const PAST_HOMOGRAPHS: ReadonlySet<string> = new Set(['wound', 'ground', 'bound', 'felt', 'left', 'shed']);

/** "Wound motors and tested windings": the other past shows that this is one. */
function isJoinedPast(tokens: readonly Token[], from: number): boolean {
  const end = endOfNounPhrase(tokens, from);
  if (end === from || tokens[end]?.lower !== 'and') return false;
  const verb = verbAt(tokens, end + 1);
  return verb?.known === true && (verb.forms & FORM.past) !== 0 && !(verb.forms & FORM.base);
}

const DESCRIBES: ReadonlySet<string> = new Set(
  'expired lapsed deceased retired elapsed related unrelated allied associated affected injured disabled bereaved trapped stranded assorted aforesaid'.split(
    ' ',
  ),
);

function pastActs(tokens: readonly Token[], index: number, verb: VerbAt): boolean {
  const token = tokens[index + verb.length - 1];
  const next = tokens[index + verb.length];
  if (!token) return false;
  if (PAST_HOMOGRAPHS.has(token.lower)) {
    return next !== undefined && (opensNounPhrase(next) || isJoinedPast(tokens, index + verb.length));
  }
  if (!next) return true;
  if (token.close.includes(':')) return false;
  // "Expired stock loss": what has no object describes the noun.
  if (DESCRIBES.has(token.lower)) return PREPOSITIONS.has(next.lower) || isAdverb(next);
  const pair = `${token.lower} ${next.lower}`;
  if (DESCRIBED_PAIRS.has(pair) || DESCRIBED_PAIRS.has(`${token.lower} ${singular(next.lower)}`))
    return false;
  if (describesPerson(tokens, index + verb.length)) return false;
  if (QUALIFYING.has(token.lower) && !PREPOSITIONS.has(next.lower) && !isNumber(next)) {
    if (CERTIFIED.has(token.lower) && looksLikeName(next)) return false;
    const head = tokens[endOfNounPhrase(tokens, index + 1) - 1];
    return head === undefined || !namesPerson(head.lower) || opensNounPhrase(next);
  }
  return true;
}
