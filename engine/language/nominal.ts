import { ACRONYM_THINGS, ONE_OF_A_KIND, ONE_OF_MANY, PAIRS_WITH_THE } from './count-nouns.ts';
import { CONJUNCTIONS, IRREGULAR_PLURALS, PREPOSITIONS } from './function-words.ts';
import { FORM, isCompoundVerb, knownVerb } from './lexicon.ts';
import {
  ACTS,
  type Act,
  FIXED,
  NO_OBJECT,
  SHARING,
  SUPPORT,
  TAKES_PERSONS,
  TOLD_OF_INITIALS,
} from './nominal-data.ts';
import { SAID } from './of-plural.ts';
import { pluralOf } from './plural.ts';
import { MANY, PERSONS, STUFF, THERE } from './things.ts';
import { type Token, tokenize, writeTokens } from './tokens.ts';
import { endOfNounPhrase, isAdjective, isPlural, opensNounPhrase } from './wordclass.ts';

/** A duty as its verbs and what follows them. */
export interface Acted {
  /** In their base form: "prepare", "take part in"; several have one object: "collect", "analyze". */
  readonly verbs: readonly string[];
  readonly object: string;
}

/**
 * The duties that a note names by nouns, told by verbs, as the lines beside it are: by the verb that the noun is made
 * of ("preparation of board papers", "menu planning"), or by the plain verb that goes with the noun ("prepare the
 * weekly report", "handle complaints"). Such a verb says no more than that the person does what the note names.
 *
 * @param noun a noun phrase in note style
 * @returns nothing where no verb is sure
 * @example
 * asActions('preparation of board papers'); // [{ verbs: ['prepare'], object: 'board papers' }]
 * asActions('menu planning and stock ordering'); // plan menus; order stock
 * asActions('data collection and analysis'); // [{ verbs: ['collect', 'analyze'], object: 'data' }]
 * asActions('Google certificate'); // undefined
 */
export function asActions(noun: string): readonly Acted[] | undefined {
  // "no returns in two years" and "since March also …" name nothing that is done.
  if (noun.includes(':') || /^(?:no|zero|since|from|after|before|during|in|on|at|by|with) /i.test(noun))
    return undefined;
  const [, whom] = HANDOVER.exec(noun) ?? [];
  if (whom !== undefined) return [{ verbs: ['hand over'], object: whom }];
  if (AWARDED.test(noun)) return undefined;
  const tokens = tokenize(noun);
  // "Handling reservations and bookings" has its verb already.
  const own = OWN_VERB.has(tokens[0]?.lower ?? '') ? gerundOf(tokens[0]?.lower ?? '') : undefined;
  if (own !== undefined && tokens[0]?.close === '' && handlesThings(tokens))
    return [{ verbs: [own], object: plain(tokens.slice(1)) }];
  const items = itemsOf(tokens);
  // "maintenance of lifts, after plan": how or when is no item of its own.
  const isRow = !items.some(
    ({ tokens: [first] }, index) => index > 0 && PREPOSITIONS.has(first?.lower ?? ''),
  );
  const row = isRow && items.length <= MOST_ITEMS ? byVerbs(items) : undefined;
  if (row !== undefined) return row.some(toldTwice) ? undefined : row;
  const { core, tail } = parted(tokens, noun);
  if (core.length === 0 || core.length > MOST_WORDS) return undefined;
  const supported = withSupport(conjuncts(core), tail, noun);
  return supported && !toldTwice(supported) ? [supported] : undefined;
}

/** "Reading gauges and meter reading": the object has the verb already. */
function toldTwice({ verbs, object }: Acted): boolean {
  const first = object.slice(0, object.indexOf(' ')).toLowerCase();
  return first.endsWith('ing') && verbs.includes(knownVerb(first)?.lemma ?? '');
}

/** "Handling bookings …", "handling site visits, measurements and estimates", but not "… and filing of letters". */
function handlesThings(tokens: readonly Token[]): boolean {
  if (isPlural(tokens[1])) return true;
  const isRow = tokens.slice(1).every(({ lower }) => !lower.endsWith('ing') && !PREPOSITIONS.has(lower));
  return isRow && isPlural(tokens[endOfNounPhrase(tokens, 1) - 1]);
}

/** Gerunds that name no thing. */
const OWN_VERB: ReadonlySet<string> = new Set(
  'handling managing preparing keeping making providing convening arranging collecting maintaining ensuring doing giving taking conducting'.split(
    ' ',
  ),
);

/** A longer row of nouns is a name or a title rather than something done. */
const MOST_WORDS = 9;
const MOST_ITEMS = 5;

/** "design of the year" */
const AWARDED = / of the (?:year|month|week)\b/;

const HANDOVER = /^handover ((?:to|at|in|during|after|before|between) .+)$/i;

/** One thing of a row, with what joins it to the one before. */
interface Item {
  readonly tokens: readonly Token[];
  /** ", " or " and " as typed. */
  readonly joint: string;
}

/** The things between the commas and conjunctions that stand in no bracket. */
function itemsOf(tokens: readonly Token[]): readonly Item[] {
  const items: Item[] = [];
  let row: Token[] = [];
  let joint = '';
  for (const token of tokens) {
    if (token.depth === 0 && token.open === '' && CONJUNCTIONS.has(token.lower)) {
      if (row.length > 0) items.push({ tokens: row, joint });
      joint = `${joint === ', ' && row.length === 0 ? ',' : ''} ${token.word} `;
      row = [];
      continue;
    }
    if (row.length > 0 || token.lower !== 'also') row.push(token);
    if (/[,;]$/.test(token.close) && (token.depth === 0 || token.close.includes(')'))) {
      items.push({ tokens: row, joint });
      joint = ', ';
      row = [];
    }
  }
  if (row.length > 0) items.push({ tokens: row, joint });
  return items;
}

/** What an item of a row turned out to be. */
type Read =
  /** "menu planning", "preparation of papers": what is done, and to what. */
  | { readonly kind: 'done'; readonly acted: Acted; readonly plural: boolean; readonly open: boolean }
  /** "analysis": what is done, without an object. */
  | { readonly kind: 'bare'; readonly verb: string; readonly tail: string }
  /** "weekly report": a thing with the plain verb that goes with it. */
  | { readonly kind: 'thing'; readonly acted: Acted; readonly open: boolean }
  | { readonly kind: 'other' };

/** A row of which each thing is told by a verb, one of them at least by its own. */
function byVerbs(items: readonly Item[]): readonly Acted[] | undefined {
  const shared = withSharedHead(items);
  if (shared !== undefined) return [shared];
  const told: Acted[] = [];
  let before: Read = { kind: 'other' };
  let ownVerbs = 0;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) return undefined;
    const ahead = index === 0 ? sharedObject(items) : undefined;
    if (ahead !== undefined) {
      told.push(ahead.acted);
      before = { kind: 'done', acted: ahead.acted, plural: false, open: true };
      index = ahead.last;
      ownVerbs += 1;
      continue;
    }
    const read = readItem(item.tokens);
    const last = told.at(-1);
    const goesOn = last !== undefined && (before.kind === 'done' || before.kind === 'thing') && before.open;
    const tailActs = goesOn && item.joint !== ', ' && endsInAct(last.object);
    if (read.kind === 'done' && !tailActs) {
      told.push(read.acted);
      ownVerbs += 1;
    } else if (
      read.kind === 'bare' &&
      before.kind === 'done' &&
      SHARING.has(read.verb) &&
      last !== undefined
    ) {
      const taken = withBare(last, before, read);
      if (taken === undefined) return undefined;
      told.splice(-1, 1, ...taken);
      continue;
    } else if (read.kind === 'thing' && (!goesOn || item.joint === ', ') && !tailActs) {
      told.push(read.acted);
    } else if (goesOn) {
      const more = plain(item.tokens);
      told.splice(-1, 1, { ...last, object: `${last.object}${item.joint}${more}` });
      continue;
    } else return undefined;
    before = read;
  }
  // Things alone are told by one verb where they can.
  return ownVerbs > 0 || items.length === 1 ? merged(told) : undefined;
}

/** "handle calls" and "handle complaints" are one duty. */
function merged(told: readonly Acted[]): readonly Acted[] | undefined {
  const row: Acted[] = [];
  for (const acted of told) {
    const last = row.at(-1);
    if (last && last.verbs.join() === acted.verbs.join() && acted === told.at(-1) && row.length === 1)
      row.splice(-1, 1, { ...last, object: `${last.object} and ${acted.object}` });
    else row.push(acted);
  }
  const split = row.length > 1 && row.slice(0, -1).some(({ object }) => /, (?![^(]*\))/.test(object));
  return split || row.length === 0 ? undefined : row;
}

/** "collection and analysis" of data; "raise RFIs and close them with the contractor". */
function withBare(
  last: Acted,
  { plural, open }: { readonly plural: boolean; readonly open: boolean },
  { verb, tail }: { readonly verb: string; readonly tail: string },
): readonly Acted[] | undefined {
  if (tail === '' && !open) return [{ ...last, verbs: [...last.verbs, verb] }];
  if (open && tail === '') return undefined;
  return [last, { verbs: [verb], object: `${plural ? 'them' : 'it'}${tail}` }];
}

/** "installation and maintenance of pumps": several verbs with one object. */
function sharedObject(items: readonly Item[]): { acted: Acted; last: number } | undefined {
  const verbs: string[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const { tokens = [] } = items[index] ?? {};
    const [first, second] = tokens;
    const verb = first && (ACTS.get(first.lower)?.verb ?? gerundOf(first.lower));
    if (verb === undefined) return undefined;
    if (tokens.length === 1) {
      verbs.push(verb);
      continue;
    }
    // "Validation and signing out of results"
    const particle =
      tokens[2]?.lower === 'of' && /^(?:out|off|up)$/.test(second?.lower ?? '') ? second?.lower : undefined;
    if ((second?.lower !== 'of' && particle === undefined) || verbs.length === 0) return undefined;
    const last = particle === undefined ? verb : `${verb} ${particle}`;
    return {
      acted: { verbs: [...verbs, last], object: plain(tokens.slice(particle === undefined ? 2 : 3)) },
      last: index,
    };
  }
  return undefined;
}

/** "cash and cheque handling", "walk-in and phone enquiry handling": two objects, or two kinds of one. */
function withSharedHead(items: readonly Item[]): Acted | undefined {
  const [first, second] = items;
  if (items.length !== 2 || first === undefined || second === undefined || second.joint === ', ')
    return undefined;
  const { core, tail, freq } = partsOf(second.tokens);
  const head = core.at(-1);
  const object = core.at(-2);
  if (head === undefined || object === undefined || first.tokens.length > 2) return undefined;
  const act = actOf(head.lower);
  const other = first.tokens.at(-1);
  if (act === undefined || other === undefined || act.takes === 'nothing' || !isPlainRow(first.tokens))
    return undefined;
  // "Homework correction and paper setting": the first has an act of its own.
  if (first.tokens.length > 1 && (actOf(other.lower) ?? gerundOf(other.lower)) !== undefined)
    return undefined;
  const told = toldAs(core, act, head.lower);
  if (told === undefined) return undefined;
  const kind = core.at(-3);
  const besideKind =
    kind !== undefined &&
    first.tokens.length === 1 &&
    (namesSomebody(kind) ? namesSomebody(other) : isThing(kind) && !namesSomebody(other));
  const { kind: read } = readItem(first.tokens);
  if (read !== 'other' && !(read === 'thing' && besideKind)) return undefined;
  const alone = toldOf(other);
  if (first.tokens.length > 1 && alone === undefined) return undefined;
  const isKind = isAdjective(other) || other.word.includes('-') || alone === undefined;
  const one = besideKind || isKind ? other.word : alone;
  if (isKind && !besideKind && kind === undefined && !KINDS.has(other.lower)) return undefined;
  const lead = first.tokens.slice(0, -1).map(({ word }) => word);
  const verb = verbOf(act, object);
  return { verbs: [verb], object: `${[...lead, one].join(' ')}${second.joint}${told}${placed(freq, tail)}` };
}

/** What says how something came or for whom, before the noun that it shares: "phone and email enquiries". */
const KINDS: ReadonlySet<string> = new Set(
  'phone email walk-in online inbound outbound import export domestic international inward outward incoming outgoing internal external primary secondary preventive corrective local overseas'.split(
    ' ',
  ),
);

function isThing({ lower }: Token): boolean {
  return MANY.has(lower) || STUFF.has(lower) || KINDS.has(lower);
}

function isPlainRow(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ close, gap, lower }, index) =>
      close === '' && (index === 0 || gap === ' ') && !PREPOSITIONS.has(lower) && !/\d/.test(lower),
  );
}

function readItem(tokens: readonly Token[]): Read {
  const led = ledBy(tokens) ?? byOwnOrder(tokens) ?? followedThrough(tokens);
  if (led !== undefined) return led;
  const parts = partsOf(tokens);
  const { core, tail, freq } = parts;
  const head = core.at(-1);
  if (head === undefined) return { kind: 'other' };
  if (core.length === 1 && freq === '') {
    const verb = ACTS.get(head.lower)?.verb ?? gerundOf(head.lower);
    if (verb !== undefined && !INTRANSITIVE.has(verb)) return { kind: 'bare', verb, tail };
  }
  const acted = byItsOwnVerb(parts);
  if (acted !== undefined) {
    const object = core.at(-2);
    return {
      kind: 'done',
      acted,
      plural: / \S*s$| \S*people$/.test(` ${objectOf(acted, tail, freq)}`) || isPlural(object),
      open: tail !== '',
    };
  }
  const support = supportOf(core);
  if (support === undefined || core.some(({ gap, close }) => gap.includes('/') || /[()]/.test(close)))
    return { kind: 'other' };
  return {
    kind: 'thing',
    acted: withSupport([core], `${tail}`, plain(tokens)) ?? { verbs: [], object: '' },
    open: tail !== '',
  };
}

function objectOf({ object }: Acted, tail: string, freq: string): string {
  return object.slice(0, object.length - tail.length - freq.length);
}

/** "Payment follow up with buyers": following up on payments. */
function followedThrough(tokens: readonly Token[]): Read | undefined {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index > 0 && (lower === 'follow-up' || (lower === 'follow' && tokens[index + 1]?.lower === 'up')),
  );
  const object = tokens[at - 1];
  if (at < 1 || at > 4 || object === undefined) return undefined;
  if (
    tokens
      .slice(0, at)
      .some(({ lower, close, gap }) => close !== '' || gap === '/' || PREPOSITIONS.has(lower))
  )
    return undefined;
  const told = toldOf(object);
  const rest = plain(tokens.slice(at + (tokens[at]?.lower === 'follow' ? 2 : 1)));
  if (told === undefined || /^(?:call|visit|meeting|email|appointment|session|care|work)s?\b/i.test(rest))
    return undefined;
  const named = writeWords(tokens.slice(0, at - 1), told);
  const verb = namesSomebody(object) ? 'follow up with' : 'follow up on';
  const acted = { verbs: [verb], object: rest === '' ? named : `${named} ${rest}` };
  return { kind: 'done', acted, plural: isPlural(object) || told !== object.word, open: rest !== '' };
}

/** "tracing of defaulters and bring them back": a verb as it stands, whose object shows it. */
function byOwnOrder(tokens: readonly Token[]): Read | undefined {
  const [first, second] = tokens;
  if (!first || !second || first.close !== '' || !/^(?:them|it|their|his|her)$/.test(second.lower))
    return undefined;
  const verb = knownVerb(first.lower);
  if (verb === undefined || (verb.forms & FORM.base) === 0) return undefined;
  return {
    kind: 'done',
    acted: { verbs: [verb.lemma], object: plain(tokens.slice(1)) },
    plural: false,
    open: true,
  };
}

/** "design of pump casings", "coordination with vendors", but not "development team". */
function ledBy(tokens: readonly Token[]): Read | undefined {
  const [first, second, third] = tokens;
  if (!first || !second || !third) return undefined;
  const verb = ACTS.get(first.lower)?.verb ?? gerundOf(first.lower);
  const particle =
    second.lower === 'out' || second.lower === 'off' || second.lower === 'up' ? second.lower : '';
  const link = particle === '' ? second.lower : third.lower;
  const object = plain(tokens.slice(particle === '' ? 2 : 3));
  const acted =
    first.lower === 'follow-up' || (first.lower === 'follow' && second.lower === 'up')
      ? followedUp(
          first.lower === 'follow-up' ? second.lower : third.lower,
          plain(tokens.slice(first.lower === 'follow-up' ? 2 : 3)),
        )
      : undefined;
  if (acted !== undefined) return { kind: 'done', acted, plural: false, open: true };
  // "Help to the animator", "guidance to juniors": whom it is given to.
  const given = link === 'to' && particle === '' ? GIVEN.get(first.lower) : undefined;
  if (given !== undefined)
    return knownVerb(third.lower) === undefined
      ? { kind: 'done', acted: { verbs: [given], object }, plural: false, open: true }
      : undefined;
  if (first.lower === 'care' && (link === 'of' || link === 'for') && particle === '')
    return { kind: 'done', acted: { verbs: ['care for'], object }, plural: false, open: true };
  if (verb === undefined || first.close !== '' || object === '') return undefined;
  if (link === 'of') {
    const verbs = [particle === '' ? verb : `${verb} ${particle}`];
    return { kind: 'done', acted: { verbs, object }, plural: false, open: true };
  }
  if (link !== 'with' || !INTRANSITIVE.has(verb)) return undefined;
  return { kind: 'done', acted: { verbs: [`${verb} with`], object }, plural: false, open: true };
}

/** "follow-up of the actions" */
function followedUp(link: string, object: string): Acted | undefined {
  if (object === '') return undefined;
  if (link === 'of' || link === 'on') return { verbs: ['follow up on'], object };
  return link === 'with' ? { verbs: ['follow up with'], object } : undefined;
}

/** "welding of stainless pipe": a gerund that is made a noun by its "of". */
function gerundOf(noun: string): string | undefined {
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

const INTRANSITIVE: ReadonlySet<string> = new Set(['coordinate', 'liaise', 'communicate', 'negotiate']);

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

/** The same of one item, whose "daily" is put where a verb has it: "every day". */
function partsOf(tokens: readonly Token[]): Parts & { readonly freq: string; readonly early: string } {
  const text = writeTokens(tokens);
  const { core, tail } = parted(tokens, text);
  const ends = /[,;]$/.test(tail) ? tail.slice(0, -1) : tail;
  const object = core.at(-2);
  const often = core.findIndex(({ lower }) => EVERY.has(lower));
  const word = core[often]?.lower ?? '';
  const isOwn = object !== undefined && often === 0 && core.length > 2 && PERIODIC.has(object.lower);
  const moves = often >= 0 && often < core.length - 1 && !isOwn && core.length > 2;
  return {
    core: moves ? core.filter((_, index) => index !== often) : core,
    tail: ends,
    freq: moves ? ` ${EVERY.get(word)}` : '',
    early: moves ? '' : word,
  };
}

const EVERY: ReadonlyMap<string, string> = new Map([
  ['daily', 'every day'],
  ['weekly', 'every week'],
  ['fortnightly', 'every fortnight'],
  ['monthly', 'every month'],
  ['quarterly', 'every quarter'],
  ['yearly', 'every year'],
  ['hourly', 'every hour'],
  ['nightly', 'every night'],
]);

/** What comes out or round once in the time: "weekly report preparation" is preparing the weekly report. */
const PERIODIC: ReadonlySet<string> = new Set(
  `report mis newsletter roster rota review forecast budget plan schedule return close summary statement deck meeting
  dashboard bulletin menu timetable audit survey account accounts reports summaries statements returns attendance payroll
  dpr wpr mpr target targets quota bill invoice magazine planner log sheet register production sales standup briefing`.split(
    /\s+/,
  ),
);

/** "drills 6 days a week", "first aid daily": how often. */
function endsHere(tokens: readonly Token[], index: number): boolean {
  if (index === 0) return false;
  const { lower } = tokens[index] ?? { lower: '' };
  const next = tokens[index + 1]?.lower ?? '';
  if (HOW_OFTEN.has(lower)) return lower !== 'daily' || !ACTED_DAILY.has(next) || tokens.length > index + 2;
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

/** "backups daily check": a verb with its object before it. */
const ACTED_DAILY: ReadonlySet<string> = new Set(
  'check checking update updating cleaning clean count counting monitoring review follow-up testing test'.split(
    ' ',
  ),
);

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

/** A noun of action as the head of what it is done to: of the table, or any gerund that can have an object. */
function actOf(head: string): Act | undefined {
  const act = ACTS.get(head);
  if (act !== undefined) return act;
  const verb = gerundOf(head);
  if (verb === undefined || NO_OBJECT.has(verb)) return undefined;
  return { verb, takes: 'things', support: undefined };
}

function verbOf(act: Act, object: Token): string {
  if (act.verb === 'attend' && !ATTENDED.test(object.lower)) return 'attend to';
  return act.link !== undefined && namesSomebody(object) ? `${act.verb} ${act.link}` : act.verb;
}

/** What one goes to; to all else one attends. */
const ATTENDED =
  /^(?:meeting|class|court|event|fair|review|hearing|training|call|session|conference|workshop|seminar|briefing|standup|stand-up|school|college|wedding|audit|camp)s?$/;

function namesSomebody({ lower }: Token): boolean {
  return PERSONS.has(lower) || PERSONS.has(lower.replace(/s$/, '')) || lower === 'people';
}

/** "menu planning" → "plan menus", where it is known how the object is told; a name or an adjective is none. */
function byItsOwnVerb({ core, tail, freq }: Parts & { freq: string }): Acted | undefined {
  const head = core.at(-1);
  const object = core.at(-2);
  if (head === undefined || object === undefined || core.some(({ gap }) => gap.includes('/')))
    return undefined;
  const act =
    (freq !== '' ? CHECKED.get(head.lower) : undefined) ??
    (head.lower === 'issue' && ISSUED.has(object.lower) ? ISSUE : undefined) ??
    actOf(head.lower);
  if (act === undefined || act.takes === 'nothing') return undefined;
  // "Pen testing of web apps" is of the apps.
  if (head.lower.endsWith('ing') && isCompoundVerb(object.lower, act.verb)) return undefined;
  // "Student support for at-risk learners": those who are supported follow.
  if (head.lower === 'support' && tail.startsWith(' for ')) return undefined;
  // "RA audit (Rainforest Alliance) records": what the bracket explains goes on.
  if (/^ ?\([^()]*\) (?!(?:and|or|for|of|in|on|at|to|with|by|from|as|per|every|each)\b)\p{L}/u.test(tail))
    return undefined;
  const told = toldAs(core, act, head.lower);
  return told === undefined
    ? undefined
    : { verbs: [verbOf(act, object)], object: `${told}${placed(freq, tail)}` };
}

/** How often stands last, unless what comes before it is a clause or a row: "for five units every month". */
function placed(freq: string, tail: string): string {
  return freq === '' || / (?:when|if|that|which|who|and|or|where|while|until) |[(,]/.test(tail)
    ? freq + tail
    : tail + freq;
}

/** "backups daily check" */
const CHECKED: ReadonlyMap<string, Act> = new Map(
  ['check', 'update', 'clean', 'count', 'review', 'test'].map(
    (verb) => [verb, { verb, takes: 'things', support: undefined }] as const,
  ),
);

/** "Token issue", but "network issue". */
const ISSUE: Act = { verb: 'issue', takes: 'things', support: undefined };
const ISSUED: ReadonlySet<string> = new Set(
  `receipt token kit ticket voucher card pass book bag certificate licence license permit uniform coupon cheque dd draft slip form
  material tool medicine stock ration passbook badge laptop key visa policy invoice challan blood ppe equipment`.split(
    /\s+/,
  ),
);

/** What stands before the noun of action, as its object. */
function toldAs(core: readonly Token[], act: Act, head: string): string | undefined {
  const object = core.at(-2);
  if (object === undefined || FIXED.has(`${object.lower} ${head}`) || UNTOLD.has(object.lower))
    return undefined;
  // "Play Store release": a name.
  if (/^\p{Lu}\p{Ll}/u.test(object.word) && core.length > 2) return undefined;
  const said = saidOf(core, act);
  if (said !== undefined) return said;
  const watched = act.verb === 'supervise' && object.close === '' ? watchedOf(object) : undefined;
  if (watched !== undefined) return writeWords(core.slice(0, -2), watched);
  const isPerson = namesSomebody(object);
  if (isPerson ? !TAKES_PERSONS.has(act.verb) && act.takes !== 'persons' : act.takes === 'persons')
    return undefined;
  const before = core.slice(0, -2);
  if (before.some(({ lower, close }) => close !== '' || NO_KIND.test(lower))) return undefined;
  const periodic =
    PERIODIC.has(object.lower) && before.some(({ lower }) => EVERY.has(lower) || lower === 'annual');
  const told =
    (head === 'handling' && object.close === '' && !MANY.has(object.lower) && !PERSONS.has(object.lower)) ||
    periodic
      ? object.word
      : isOnlyOne(core, head) || (WORKED.has(act.verb) && THERE.has(object.lower) && !MANY.has(object.lower))
        ? object.word
        : (toldOf(object) ?? initials(object, act));
  if (told === undefined) return undefined;
  const isSole = before.length === 0 && ONE_OF_A_KIND.has(object.lower) && !MANY.has(object.lower);
  const article = isSole ? 'the ' : '';
  return `${article}${writeWords(before, told)}`;
}

/** "Medicine expiry checking": checking the expiry of medicines. */
function saidOf(core: readonly Token[], act: Act): string | undefined {
  const [owner, object] = core.slice(-3, -1);
  if (owner === undefined || object === undefined || core.length < 3 || !SAID.has(object.lower))
    return undefined;
  const told = act.takes === 'things' ? toldOf(owner) : undefined;
  return told === undefined ? undefined : `the ${object.word} of ${writeWords(core.slice(0, -3), told)}`;
}

/** "Drain cleaning supervision", "mess supervision": work and places are supervised as people are. */
function watchedOf({ lower, word }: Token): string | undefined {
  return THERE.has(lower) || ACTS.has(lower) || gerundOf(lower) !== undefined ? word : undefined;
}

function writeWords(before: readonly Token[], last: string): string {
  return [...before.map(({ word }) => word), last].join(' ');
}

/** What is done to a place or a machine that is there: "weighbridge operation". */
const WORKED: ReadonlySet<string> = new Set(
  'operate clean mop sweep check inspect monitor guard patrol lock open paint'.split(' '),
);

/** "Crash cart checking", "donor database updating": the one that the note names. */
function isOnlyOne(core: readonly Token[], head: string): boolean {
  const [kind, object] = core.slice(-3, -1);
  if (kind === undefined || object === undefined) return false;
  if (PAIRS_WITH_THE.has(`${kind.lower} ${object.lower}`)) return true;
  return (
    (head.endsWith('ing') || head === 'preparation') &&
    ONE_OF_MANY.has(object.lower) &&
    !MANY.has(object.lower)
  );
}

/** "RFI raising", "BBS checking": initials that no list knows stand as typed. */
function initials({ word, close }: Token, { verb }: Act): string | undefined {
  if (close === '' && word === 'PR' && /^(?:review|raise|merge)$/.test(verb)) return 'PRs';
  return close === '' && /^[A-Z]{2,5}$/.test(word) && TOLD_OF_INITIALS.has(verb) ? word : undefined;
}

/** What a verb and its object cannot have between them. */
const NO_KIND = /^(?:self|cross|pre|post|first|last|and|or|end-to-end)$/;

/** What is no object, or tells how or when rather than what. */
const UNTOLD: ReadonlySet<string> = new Set(
  'phone telephone sales operations logistics sports arts self night day weekend hand remote online live on-site onsite site first-aid and or first last spring summer autumn winter home self-service cross pre post re multi'.split(
    ' ',
  ),
);

/** A noun as the object of a verb: things are many, one of a kind and what has no plural stay as they are. */
function toldOf(token: Token): string | undefined {
  const { lower, word } = token;
  if (token.close !== '' || /\d/.test(word) || token.gap.includes('/')) return undefined;
  if (ONE_OF_A_KIND.has(lower) && !MANY.has(lower)) return word;
  if (isPlural(token) || IRREGULAR_PLURALS.has(lower)) return word;
  if (STUFF.has(lower)) return word;
  if (MANY.has(lower) || PERSONS.has(lower)) return pluralOf(word);
  return ACRONYM_THINGS.has(word) ? `${word}s` : undefined;
}

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
  const many = the === '' && manyOf(things, support, tail) ? pluralOf(named) : named;
  if (verbs.every((verb) => verb === support)) return { verbs: [support], object: `${the}${many}${to}` };
  if (verbs.every((verb) => verb !== undefined && HANDLED.has(verb)))
    return { verbs: ['handle'], object: named + tail };
  // "Wi-Fi and VPN issues": two kinds of one thing.
  const [kind, ...more] = things.slice(0, -1);
  const kinds =
    kind?.length === 1 && more.length === 0 && verbs[0] === undefined && !kind[0]?.lower.endsWith('ing');
  return kinds && last.length > 1 ? { verbs: [support], object: named + to } : undefined;
}

/** "Tower visit for alarms": one visit after the other. */
function manyOf(things: readonly (readonly Token[])[], support: string, tail: string): boolean {
  const [thing = []] = things;
  const head = thing.at(-1);
  if (/^(?:night|cash|till) /.test(thing.map(({ lower }) => lower).join(' '))) return false;
  if (things.length !== 1 || head === undefined || isPlural(head) || !ONE_AFTER_OTHER.has(head.lower))
    return false;
  if (!OVER_AND_OVER.has(support) || tail.startsWith(' of ') || head.close !== '') return false;
  return !thing.some((token) => EVERY.has(token.lower) || token.lower === 'annual' || opensNounPhrase(token));
}

const OVER_AND_OVER: ReadonlySet<string> = new Set(['make', 'carry out', 'give', 'hold']);
const ONE_AFTER_OTHER: ReadonlySet<string> = new Set(
  'check test audit count talk visit survey inspection assessment demo session injection workshop consultation valuation observation'.split(
    ' ',
  ),
);

/** Verbs whose objects can be handled as well. */
const HANDLED: ReadonlySet<string> = new Set(['handle', 'prepare', 'keep', 'carry out', 'look after', 'do']);

function supportOf(thing: readonly Token[]): string | undefined {
  const head = thing.at(-1);
  if (head === undefined) return undefined;
  const pair = `${thing.at(-2)?.lower ?? ''} ${head.lower}`;
  return SUPPORT.get(pair) ?? SUPPORT.get(head.lower) ?? ACTS.get(head.lower)?.support;
}

/** What an object ends in names something done, so that more of it may follow: "support for audits and …". */
function endsInAct(object: string): boolean {
  const [, last = ''] = / (?:for|in|to|on|about|of) (?:\S+ )*(\S+)$/.exec(` ${object}`) ?? [];
  return ACTS.has(last.toLowerCase()) || gerundOf(last.toLowerCase()) !== undefined;
}

/** The words of an item, less the comma that ends it. */
function plain(tokens: readonly Token[]): string {
  return writeTokens(
    tokens.map((token, index) =>
      index === tokens.length - 1
        ? { ...token, close: token.close.replace(/[,;]$/, '') }
        : index === 0
          ? { ...token, gap: '' }
          : token,
    ),
  );
}
