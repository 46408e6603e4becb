import { PREPOSITIONS } from './function-words.ts';
import { GERUND_PARTNERS } from './homographs.ts';
import { itemsOf } from './items.ts';
import type { ActionPhrase } from './phrase.ts';
import { readPhrase } from './rephrase.ts';
import { isResultVerb } from './strength.ts';
import { tokenize } from './tokens.ts';
import { isAdverb, isNumber, isPlural, namesPerson } from './wordclass.ts';

/**
 * The parts of a duty that no one form of words can hold: short duties in a row of commas ("fix leaks, unblock
 * drains"), and a thing beside an action ("code reviews and mentoring 2 juniors"). A duty that reads well as a whole
 * comes back alone.
 *
 * @example
 * partUnlike('fix leaks, unblock drains'); // ['fix leaks', 'unblock drains']
 */
export function partUnlike(duty: string): readonly string[] {
  if (duty.length <= LONGEST && duty.includes(', ') && !duty.includes(': ')) {
    const parts = atActivities(duty);
    if (parts) return parts;
  }
  if (duty.length > LONGEST || /[(:;]| (?:that|which|who|where|when|so|because|while) /.test(duty))
    return [duty];
  const solved = SOLVED.exec(duty);
  if (solved) return [solved[1] ?? '', solved[2] ?? ''];
  if (duty.includes(', ')) return atCommas(duty) ?? atAddedThing(duty) ?? [duty];
  const [left, right, more] = duty.split(' and ');
  if (left === undefined || right === undefined || more !== undefined) return [duty];
  return isThingThenAction(left, right) ||
    isActionThenThing(left, right) ||
    isActionThenAct(left, right) ||
    isActThenPapers(left, right)
    ? [left, right]
    : [duty];
}

/** "design of the engine, double booking resolved with locks": what came of one thing stands alone. */
const SOLVED =
  /^([^,]{8,}), ((?!\d)\p{L}[^,]{3,50} (?:resolved|fixed|solved|implemented|introduced|automated|eliminated) (?:with|by|using|through|via) [^,]+)$/iu;

/** Longer lines are sentences that somebody has thought about. */
const LONGEST = 160;

/** "Lead a team of 7, sprint planning, estimation": actions, then activities that are nothing they are done to. */
function atActivities(typed: string): readonly string[] | undefined {
  // "…, code reviews and doing appraisals": the last has a verb of its own.
  const [duty = typed, own] = (LAST_ACT.exec(typed) ?? []).slice(1);
  const parts = beforeActivities(duty);
  return parts === undefined || own === undefined ? parts : [...parts, own.replace(/^also | also$/i, '')];
}

const LAST_ACT =
  /^(.+, .+?)(?: and |, and |, )((?:also )?(?:doing|taking|giving|attending|making|handling|conducting|helping|preparing|writing|checking|managing|mentoring|training|coordinating) \S[^,]*)$/i;

function beforeActivities(duty: string): readonly string[] | undefined {
  const items = itemsOf(duty);
  const from = items.findIndex((item, index) => index > 0 && isActivity(item));
  const rest = items.slice(from);
  // The first is an activity, and what follows may be anything that is named by a noun.
  if (from < 1 || !rest.every((item) => isActivity(item) || isPlainThing(item))) return undefined;
  // "Empty bins, recycling": one word alone goes on with the row.
  if (from === items.length - 1 && /^[a-z]+ing$/i.test(items[from] ?? '')) return undefined;
  const lead = items.slice(0, from).join(', ');
  const phrase = readPhrase(lead);
  // "Assessment of toddlers, parent training"
  if (phrase.kind === 'noun' && phrase.frame === undefined && OF_ACT.test(lead))
    return [lead, rest.join(', ')];
  if (phrase.kind !== 'action' || lead.split(' ').length < 2 || / (?:that|which|who|so|because) /.test(lead))
    return undefined;
  const [verb = 'be'] = phrase.verbs;
  const words = tokenize(items[from - 1] ?? '').filter(({ depth }) => depth === 0);
  const start = PREPOSITIONS.has(words[1]?.lower ?? '') ? 2 : 1;
  const end = words.findIndex(({ lower }, index) => index > start && PREPOSITIONS.has(lower));
  const object = words[(end < 0 ? words.length : end) - 1]?.lower ?? '';
  if (verb.startsWith('be') || words.length < 2 || isActivity(object) || isResultVerb(verb)) return undefined;
  const isOfPeople =
    namesPerson(object.replace(/s$/, '')) || /^(?:team|staff|crew|people|squad|shift)s?$/.test(object);
  if (TAKES_ACTIVITIES.has(verb) && !isOfPeople) return undefined;
  // "Assist the doctor in lumbar puncture, pleural tapping": what somebody is helped with goes on.
  if (WITH_SOMEBODY.has(verb) && end > 0 && WITH_WHAT.has(words[end]?.lower ?? '')) return undefined;
  return [lead, rest.join(', ')];
}

/** Verbs whose object is somebody, with what they are helped, taught or briefed behind a preposition. */
const WITH_SOMEBODY: ReadonlySet<string> = new Set(
  'assist help support aid guide train coach teach tutor advise educate instruct counsel brief mentor induct'.split(
    ' ',
  ),
);
const WITH_WHAT: ReadonlySet<string> = new Set(['in', 'with', 'during', 'on', 'about', 'for']);

const OF_ACT = /^[a-z]+(?:tion|sion|ment|ing|ance|al|sis) of /i;

/** A noun of one to four words with nothing before it that would make it an object: "glossaries", "props list". */
function isPlainThing(item: string): boolean {
  const tokens = tokenize(item);
  const [first] = tokens;
  if (!first || tokens.length > 4 || isNumber(first) || isAdverb(first) || PREPOSITIONS.has(first.lower))
    return false;
  return !/^(?:the|an?|my|our|all|and|or)$/.test(first.lower) && readPhrase(item).kind === 'noun';
}

/** "Sprint planning", "incident triage": something done, named without its verb. */
function isActivity(item: string): boolean {
  const tokens = tokenize(item);
  const [first] = tokens;
  if (!first || isNumber(first) || isAdverb(first) || PREPOSITIONS.has(first.lower)) return false;
  const end = tokens.findIndex(({ lower }, index) => index > 0 && PREPOSITIONS.has(lower));
  const head = tokens[(end < 0 ? tokens.length : end) - 1]?.lower ?? '';
  // "posts and replying to messages"
  if (/ and \p{L}+ing /u.test(item)) return false;
  if (tokens.length > 1 && OFTEN_FIRST.test(first.lower) && readPhrase(item).kind === 'noun') return true;
  if (!(ACTIVITY.test(head) || (/[a-z]{3}ing$/.test(head) && !NO_ACTIVITY.test(head)))) return false;
  const phrase = readPhrase(item);
  return (
    tokens.length === 1 || phrase.kind === 'noun' || (phrase.kind === 'action' && phrase.typed === 'base')
  );
}

const OFTEN_FIRST = /^(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annual)$/;
const NO_ACTIVITY =
  /^(?:building|meeting|hearing|drawing|listing|rating|reading|finding|booking|holding|clothing|wedding|ceiling|painting|being|working|wiring|piping|bedding|packaging|lighting|heating|housing|flooring|covering|fitting|opening|filing|earring|pricing|spring|string|morning|evening|offering|recording|saving)$/;

/** Verbs whose object may be an activity: "conduct interviews, background checks". */
const TAKES_ACTIVITIES: ReadonlySet<string> = new Set(
  `conduct perform do handle provide complete coordinate manage oversee carry undertake facilitate organize organise outsource
  arrange supervise teach learn study support offer automate give administer assist attend deliver`.split(
    /\s+/,
  ),
);

/** "Order dairy and flour, rotate stock": actions in the same mood, each with its own object. */
function atCommas(duty: string): readonly string[] | undefined {
  const parts = duty.split(', ');
  if (/ (?:it|them|this|these|those)\b/.test(duty) || /%| by \d/.test(duty)) return undefined;
  const first = soleAction(parts[0]);
  // What was done is told as one: the tense of each would go by its own verb.
  if (
    !first ||
    first.typed === 'past' ||
    !parts.slice(1).every((part) => soleAction(part)?.typed === first.typed)
  )
    return undefined;
  const whole = readPhrase(duty);
  return whole.kind === 'action' && whole.verbs.length === parts.length ? parts : undefined;
}

/** An action of one verb with an object, that is no result. */
function soleAction(part: string | undefined): ActionPhrase | undefined {
  if (part === undefined || part.split(' ').length > 9) return undefined;
  const phrase = readPhrase(part);
  if (phrase.kind !== 'action' || phrase.verbs.length !== 1 || phrase.plural) return undefined;
  const [verb = 'be'] = phrase.verbs;
  if (verb.startsWith('be') || isResultVerb(verb)) return undefined;
  const next = tokenize(part)[1];
  return next && !isAdverb(next) && !PREPOSITIONS.has(next.lower) ? phrase : undefined;
}

/** "Maintain 6 clusters, upgrades every quarter", "look after 15 inpatients, daily rounds". */
function atAddedThing(duty: string): readonly string[] | undefined {
  const [left, right, more] = duty.split(', ');
  if (left === undefined || right === undefined || more !== undefined || !soleOrStated(left))
    return undefined;
  const isRegular = OFTEN_AFTER.test(right) || OFTEN_BEFORE.test(right);
  if (!isRegular || readPhrase(right).kind !== 'noun') return undefined;
  return [left, right];
}

function soleOrStated(left: string): boolean {
  const phrase = readPhrase(left);
  return phrase.kind === 'action' && left.split(' ').length > 1;
}

const OFTEN_AFTER =
  /^[a-z]+(?: [a-z]+)?s (?:every|each|once an?|twice an?) (?:day|week|month|quarter|year|sprint|shift)$/i;
const OFTEN_BEFORE = /^(?:daily|weekly|monthly|quarterly) [a-z]+s$/i;

/** "Code reviews and mentoring 2 juniors": the gerund has an object, so it is no name of a field. */
function isThingThenAction(left: string, right: string): boolean {
  const things = tokenize(left);
  if (things.length > 4 || things.length < 2 || things.some(({ lower }) => PREPOSITIONS.has(lower)))
    return false;
  if (things.some(({ lower }) => lower.endsWith('ing')) || readPhrase(left).kind !== 'noun') return false;
  const [gerund, object] = tokenize(right);
  if (!gerund?.lower.endsWith('ing') || !object || PREPOSITIONS.has(object.lower)) return false;
  if (GERUND_PARTNERS.has(object.lower)) return false;
  const phrase = readPhrase(right);
  return phrase.kind === 'action' && phrase.typed === 'gerund';
}

/** "Mentoring two juniors and code reviews", "order from suppliers and stock rotation". */
function isActionThenThing(left: string, right: string): boolean {
  const things = tokenize(right);
  if (things.length < 2 || things.length > 3 || !ACTIVITY.test(right)) return false;
  const words = tokenize(left);
  const phrase = words.length > 1 ? readPhrase(left) : undefined;
  if (phrase?.kind !== 'action' || phrase.verbs.length !== 1 || phrase.verbs[0] === 'be') return false;
  const ofPeople = OF_PEOPLE.has(phrase.verbs[0] ?? '');
  const toPeople =
    /^(?:from|to)$/.test(words[words.length - 2]?.lower ?? '') && isPlural(words[words.length - 1]);
  return (ofPeople || toPeople) && readPhrase(right).kind === 'noun';
}

/** "Train new joiners and update of manuals", "clean rooms and filling of trays": a verb, then an act named with "of". */
function isActionThenAct(left: string, right: string): boolean {
  const named = NAMED_ACT.exec(right)?.[1];
  const words = tokenize(left);
  if (named === undefined || words.length < 2 || words.some(({ lower }) => PREPOSITIONS.has(lower)))
    return false;
  if (isActivity(left) || isActivity(words.at(-1)?.lower ?? '')) return false;
  const phrase = readPhrase(left);
  if (phrase.kind !== 'action' || phrase.verbs.length !== 1 || phrase.typed !== 'base') return false;
  const [verb = 'be'] = phrase.verbs;
  return named.endsWith('ing') ? !TAKES_ACTIVITIES.has(verb) : OF_PEOPLE.has(verb);
}

const NAMED_ACT =
  /^([a-z]{3,}ing|update|upkeep|review|audit|preparation|maintenance|creation|collection|registration|submission|verification|reconciliation|documentation|installation|inspection) of \p{L}/iu;

/** "Measuring up and quotes": an act without an object, and the papers that come of it. */
function isActThenPapers(left: string, right: string): boolean {
  return (
    /^[a-z]+ing (?:up|out|off|down)$/i.test(left) &&
    /^(?:quotes|quotations|invoices|reports|estimates|tests)$/i.test(right)
  );
}

const ACTIVITY =
  /(?:tion|sion|management|planning|handling|keeping|filing|reviews?|checks?|audits?|control|support|maintenance|analysis|admin|triage|counts?|testing|reporting|research|advice|diligence)$/i;

/** Verbs whose objects are people, never activities. */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  'mentor coach train tutor hire recruit onboard interview greet supervise'.split(' '),
);
