import { ACRONYM_THINGS, ONE_OF_A_KIND } from './count-nouns.ts';
import { CONJUNCTIONS, IRREGULAR_PLURALS, PREPOSITIONS } from './function-words.ts';
import { FORM, knownVerb } from './lexicon.ts';
import { ACTS, FIXED, SUPPORT } from './nominal-data.ts';
import { pluralOf } from './plural.ts';
import { type Token, tokenize } from './tokens.ts';
import { isPlural, opensNounPhrase } from './wordclass.ts';

/** A duty as a verb and what follows it. */
export interface Acted {
  /** In its base form: "prepare", "take part in". */
  readonly verb: string;
  readonly object: string;
}

/**
 * A duty that a note names by a noun, told by a verb, as the lines beside it are: by the verb that the noun is made
 * of ("preparation of board papers", "menu planning"), or by the plain verb that goes with the noun ("prepare the
 * weekly report", "handle complaints"). Such a verb says no more than that the person does what the note names.
 *
 * @param noun a noun phrase in note style
 * @returns nothing where no verb is sure
 * @example
 * asAction('preparation of board papers'); // { verb: 'prepare', object: 'board papers' }
 * asAction('menu planning with the head chef'); // { verb: 'plan', object: 'menus with the head chef' }
 * asAction('customer complaints'); // { verb: 'handle', object: 'customer complaints' }
 * asAction('Google certificate'); // undefined
 */
export function asAction(noun: string): Acted | undefined {
  // "no returns in two years" and "since March also …" name nothing that is done.
  if (noun.includes(':') || /^(?:no|zero|since|from|after|before|during|in|on|at|by|with) /i.test(noun))
    return undefined;
  const [, whom] = HANDOVER.exec(noun) ?? [];
  if (whom !== undefined) return { verb: 'hand over', object: whom };
  const [, act = '', link = '', object = ''] = LED.exec(noun) ?? [];
  if (DATED.test(object)) return undefined;
  const led = ledBy(act.toLowerCase(), link, object);
  if (led !== undefined) return led;
  const { core, tail } = parted(tokenize(noun), noun);
  if (core.length === 0 || core.length > MOST_WORDS) return undefined;
  const things = conjuncts(core);
  return (things.length === 1 ? byItsOwnVerb(core, tail) : undefined) ?? withSupport(things, tail, noun);
}

/** A longer row of nouns is a name or a title rather than something done. */
const MOST_WORDS = 9;

const HANDOVER = /^handover ((?:to|at|in|during|after|before|between) .+)$/i;

const LED = /^(\p{L}+) (of|with|to) (\S.*)$/iu;

/** "the design of the year" */
const DATED = /^(?:the|an?) (?:year|month|week)\b/;

/** "design of pump casings", but not "development team". */
function ledBy(noun: string, link: string, object: string): Acted | undefined {
  // "help to the animator", "guidance to juniors": whom it is given to.
  if (link === 'to') {
    const given = GIVEN.get(noun);
    return given === undefined || knownVerb(object.split(' ', 1)[0] ?? '') !== undefined
      ? undefined
      : { verb: given, object };
  }
  const verb = ACTS.get(noun)?.verb ?? verbOf(noun);
  if (verb === undefined) return undefined;
  if (link === 'of') return { verb, object };
  return INTRANSITIVE.has(verb) ? { verb: `${verb} with`, object } : undefined;
}

/** "welding of stainless pipe": a gerund that is made a noun by its "of". */
function verbOf(noun: string): string | undefined {
  if (!noun.endsWith('ing')) return undefined;
  const reading = knownVerb(noun);
  return reading !== undefined && (reading.forms & FORM.gerund) !== 0 ? reading.lemma : undefined;
}

/** What is given to somebody, and the verb that has them for its object. */
const GIVEN: ReadonlyMap<string, string> = new Map([
  ['help', 'help'],
  ['support', 'support'],
  ['assistance', 'assist'],
  ['guidance', 'guide'],
  ['training', 'train'],
  ['coaching', 'coach'],
  ['counselling', 'counsel'],
  ['counseling', 'counsel'],
  ['mentoring', 'mentor'],
]);

const INTRANSITIVE: ReadonlySet<string> = new Set(['coordinate', 'liaise']);

interface Parts {
  /** What is named: "weekly payment runs". */
  readonly core: readonly Token[];
  /** What a preposition, a bracket or a time adds to it: " for three practices". */
  readonly tail: string;
}

function parted(tokens: readonly Token[], noun: string): Parts {
  const end = tokens.findIndex(
    (token, index) =>
      (index > 0 && (ENDING.has(token.lower) || token.open !== '')) || endsHere(tokens, index),
  );
  if (end === -1) return { core: tokens, tail: '' };
  const core = tokens.slice(0, end);
  const taken = core.reduce((length, { gap, open, word, close }, index) => {
    const before = index === 0 ? '' : gap;
    return length + before.length + open.length + word.length + close.length;
  }, 0);
  return { core, tail: noun.slice(taken) };
}

/** "drills 6 days a week", "first aid daily": how often. */
function endsHere(tokens: readonly Token[], index: number): boolean {
  if (index === 0) return false;
  const { lower } = tokens[index] ?? { lower: '' };
  if (HOW_OFTEN.has(lower)) return true;
  const next = tokens[index + 1]?.lower ?? '';
  if (FREQUENCY.has(lower) && next === '') return true;
  if (/^(?:an?|per)$/.test(lower) && /^(?:day|week|month|quarter|year|shift|hour)$/.test(next)) return true;
  return (
    /^(?:\d|two|three|four|five|six|seven|eight|nine|ten)/.test(lower) &&
    /^(?:days?|weeks?|times?|hours?|x)$/.test(next)
  );
}

const FREQUENCY: ReadonlySet<string> = new Set(
  'daily weekly fortnightly monthly quarterly yearly annually nightly'.split(' '),
);
const HOW_OFTEN: ReadonlySet<string> = new Set(
  'every each once twice daily when where that which who as'.split(' '),
);
const ENDING: ReadonlySet<string> = new Set([...PREPOSITIONS, 'to', 'together']);

/** "boarding, seating and luggage": three things. */
function conjuncts(core: readonly Token[]): readonly (readonly Token[])[] {
  const rows: Token[][] = [[]];
  for (const token of core) {
    if (CONJUNCTIONS.has(token.lower)) {
      rows.push([]);
      continue;
    }
    if (token.gap.includes('/') && (rows.at(-1)?.length ?? 0) > 0) rows.push([]);
    rows.at(-1)?.push(token);
    if (/[,;]/.test(token.close)) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** "menu planning" → "plan menus", where it is known how the object is told; a name or an adjective is none. */
function byItsOwnVerb(core: readonly Token[], tail: string): Acted | undefined {
  const head = core.at(-1);
  const object = core.at(-2);
  if (head === undefined || object === undefined) return undefined;
  const act = ACTS.get(head.lower);
  if (act === undefined || act.takes === 'nothing' || FIXED.has(`${object.lower} ${head.lower}`))
    return undefined;
  const person = PERSONS.has(object.lower) || PERSONS.has(object.lower.replace(/s$/, ''));
  if (act.takes === 'persons' && !person) return undefined;
  const told = head.lower === 'handling' && object.close === '' ? object.word : toldOf(object);
  const before = core.slice(0, -2);
  if (told === undefined || before.some(({ lower }) => lower.endsWith('ing'))) return undefined;
  const article = ONE_OF_A_KIND.has(object.lower) && before.length === 0 ? 'the ' : '';
  const verb = act.link !== undefined && person ? `${act.verb} ${act.link}` : act.verb;
  return { verb, object: `${article}${[...before.map(({ word }) => word), told].join(' ')}${tail}` };
}

/** A noun as the object of a verb: things are many, one of a kind and what has no plural stay as they are. */
function toldOf(token: Token): string | undefined {
  const { lower, word } = token;
  if (token.close !== '' || /\d/.test(word)) return undefined;
  if (ONE_OF_A_KIND.has(lower)) return word;
  if (COUNTED.has(lower) || PERSONS.has(lower)) return pluralOf(word);
  if (isPlural(token) || UNCOUNTED.has(lower) || IRREGULAR_PLURALS.has(lower)) return word;
  return ACRONYM_THINGS.has(word) ? `${word}s` : undefined;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const PERSONS = words(`
patient student pupil guest customer client parent child family vendor supplier partner stakeholder investor donor volunteer
employee candidate applicant tenant learner resident passenger visitor carer intern trainee apprentice agent
contractor subcontractor freelancer agency staff people team crew colleague user member newcomer
`);

/** Things of which a job that names them has many. Of a website or a product there may be one. */
const COUNTED = words(`
lesson class exam order booking reservation ticket complaint claim query enquiry inquiry incident risk requirement meeting
document contract invoice bill quote tender appointment event route load parcel shipment container vehicle part component
grant case launch discharge batch menu recipe dish meal drink sample specimen experiment dataset journal loan lead deal wound grievance visa permit licence
license wireframe photo article story interview deadline refund return purchase prescription drawing inspection defect bug
nappy diaper crop weld circuit hazard deck invoice expense policy viewing survey
`);

/** What has no plural, and can be the object of what is done with it. */
const UNCOUNTED = words(`
data content code stock cash food waste traffic inventory equipment furniture luggage baggage mail paperwork freight fruit
laundry linen milk bread meat silage hay material merchandise production media news music feedback research rent
`);

/** The verb that every one of the things goes with, before the note as it stands. */
function withSupport(things: readonly (readonly Token[])[], tail: string, noun: string): Acted | undefined {
  const last = things.at(-1);
  const verbs = things.map(supportOf);
  const support = verbs.at(-1);
  if (last === undefined || support === undefined) return undefined;
  const core = noun.slice(0, noun.length - tail.length);
  const named = things.length === 2 ? core.replace(/^([^,]*), (?=[^,]*$)(?!and )/, '$1 and ') : core;
  // A report is made for whoever it goes to.
  const to = support === 'prepare' && tail.startsWith(' to ') ? ` for${tail.slice(3)}` : tail;
  // Of a machine or a register that the note names there is one.
  const the =
    (support === 'operate' || support === 'keep' || ONE_OF_A_KIND.has(last.at(-1)?.lower ?? '')) &&
    !isPlural(last.at(-1)) &&
    !opensNounPhrase(things[0]?.[0])
      ? 'the '
      : '';
  if (verbs.every((verb) => verb === support)) return { verb: support, object: `${the}${named}${to}` };
  if (verbs.every((verb) => verb !== undefined && HANDLED.has(verb)))
    return { verb: 'handle', object: named + tail };
  // "Wi-Fi and VPN issues": two kinds of one thing.
  const [kind, ...more] = things.slice(0, -1);
  const kinds =
    kind?.length === 1 && more.length === 0 && verbs[0] === undefined && !kind[0]?.lower.endsWith('ing');
  return kinds && last.length > 1 ? { verb: support, object: named + to } : undefined;
}

/** Verbs whose objects can be handled as well. */
const HANDLED: ReadonlySet<string> = new Set(['handle', 'prepare', 'keep', 'carry out', 'look after', 'do']);

function supportOf(thing: readonly Token[]): string | undefined {
  const head = thing.at(-1);
  if (head === undefined) return undefined;
  const pair = `${thing.at(-2)?.lower ?? ''} ${head.lower}`;
  return SUPPORT.get(pair) ?? SUPPORT.get(head.lower) ?? ACTS.get(head.lower)?.support;
}
