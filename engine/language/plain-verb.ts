import { lowerFirst } from './capital.ts';
import { CLAUSE_OPENERS, CONJUNCTIONS, PREPOSITIONS } from './function-words.ts';
import { namesPost } from './holder.ts';
import { isNounToo, NOUN_GERUNDS } from './homographs.ts';
import { indefinite } from './indefinite.ts';
import { FORM, knownVerb } from './lexicon.ts';
import type { Acted } from './nominal.ts';
import { ACTS, SUPPORT } from './nominal-data.ts';
import { pluralOf } from './plural.ts';
import { MANY, PERSONS, STUFF, THERE } from './things.ts';
import { type Token, tokenize, writeTokens } from './tokens.ts';
import { isAdjective, isNumber, isPlural, namesPerson, opensNounPhrase } from './wordclass.ts';

/**
 * A duty that nouns alone name, told by the plainest verb that goes with all of them: "prepare" papers, "carry out"
 * checks, "look after" machines, "work with" people, and "handle" whatever is of several kinds or of none that is known.
 * It says no more than that what the note names is the person's to do.
 *
 * @param noun a noun phrase or a row of them, in note style
 * @returns nothing where no such verb reads well: after a preposition or a denial, and of a post that one is rather than works as
 * @example
 * inPlainWords('truck checks, hose testing, and hydrants in our district');
 * // { verbs: ['handle'], object: 'truck checks, hose testing, and hydrants in our district' }
 */
export function inPlainWords(noun: string): Acted | undefined {
  const tokens = tokenize(noun);
  const [first] = tokens;
  if (!first || PREPOSITIONS.has(first.lower) || CLAUSE_OPENERS.has(first.lower) || UNTOLD.test(noun))
    return undefined;
  if (namesPost(noun) || isOrder(first.lower)) return undefined;
  if (/^1:1 with /.test(noun)) return { verbs: ['work'], object: noun };
  if (isPost(tokens)) return { verbs: ['work as'], object: `${indefinite(noun)} ${noun}` };
  const own = ownGerund(tokens);
  if (own !== undefined) return { verbs: [own], object: noun.slice(noun.indexOf(' ') + 1) };
  const object = withoutColon(noun);
  const verb = verbFor(tokens);
  return { verbs: [verb], object: verb === 'work' ? inShifts(object) : withThe(object, tokens) };
}

/** "24/48 shift", "rotational shift 24x7": one after the other. */
function inShifts(object: string): string {
  return /^(?:an?|the|my|our|one|each|every) /i.test(object)
    ? object
    : object.replace(/\bshift(?!s)/i, (shift) => `${shift}s`);
}

/** Whether it is known what is done to things of this kind. */
export function isKnown(noun: string): boolean {
  return verbFor(tokenize(noun)) !== 'handle';
}

/** Whether a note names something done rather than a thing: "sprint planning", "CRRT monitoring with the nurse". */
export function isActivity(noun: string): boolean {
  const [head] = headsOf(tokenize(noun));
  const word = head?.token.lower ?? '';
  return ACTS.has(word) || isAct(word) || SUPPORT.get(word) === 'carry out';
}

/** The same, where its last word can hardly name a thing. */
export function isSureActivity(noun: string): boolean {
  const [head] = headsOf(tokenize(noun));
  const word = head?.token.lower ?? '';
  return (
    !GOES_ON.has(word) &&
    (head?.kind !== undefined || !word.endsWith('ing')) &&
    (ACTS.has(word) || /[a-z]{3}ing$/.test(word) || SUPPORT.get(word) === 'carry out')
  );
}

/** Whether a note names something that takes place: "joint visits". */
export function isEvent(noun: string): boolean {
  return /^(?:carry out|take part in|make|hold|do|give)$/.test(verbFor(tokenize(noun)));
}

function verbFor(tokens: readonly Token[]): string {
  const kinds = headsOf(tokens).map(verbsOf);
  const [first = []] = kinds;
  // "Do field sampling", but "carry out gas welding and pipe cutting".
  const options = first === DONE && kinds.length > 1 ? CARRIED_OUT : first;
  return options.find((one) => kinds.every((others) => others.includes(one))) ?? 'handle';
}

/** "monthly loss ratio pack": the one of the month. */
function withThe(object: string, tokens: readonly Token[]): string {
  const [first] = tokens;
  const [head, ...others] = headsOf(tokens);
  if (
    first === undefined ||
    head === undefined ||
    others.length > 0 ||
    !EVERY.has(first.lower) ||
    head.token === first
  )
    return object;
  const { lower } = head.token;
  return isPlural(head.token) || isAct(lower) || STUFF.has(lower) ? object : `the ${lowerFirst(object)}`;
}

const EVERY: ReadonlySet<string> = new Set(
  'daily weekly fortnightly monthly quarterly yearly annual'.split(' '),
);

/** "teach", "explain": a word that is a verb and nothing else has been left without one's knowing how to read on. */
function isOrder(word: string): boolean {
  const reading = knownVerb(word);
  return (
    reading?.lemma === word &&
    reading.forms === FORM.base &&
    !isNounToo(word) &&
    !isAdjective({ lower: word } as Token)
  );
}

/** "attending to complaints", "checking statements": the note has its verb. */
function ownGerund([first, second]: readonly Token[]): string | undefined {
  if (!first || !second || first.close !== '' || NOUN_GERUNDS.has(first.lower) || second.lower === 'of')
    return undefined;
  const reading = first.lower.endsWith('ing') ? knownVerb(first.lower) : undefined;
  if (reading === undefined || (reading.forms & FORM.gerund) === 0) return undefined;
  const isLed = opensNounPhrase(second) || (isPlural(second) && !isAct(second.lower));
  return isLed || /^(?:to|with|for|from|on)$/.test(second.lower) ? reading.lemma : undefined;
}

/** What is denied or over, and what somebody is rather than does. */
const UNTOLD =
  /^(?:no|not|zero|nil|without|since|never|none|own|now|still|available|open|able|fluent|good|strong)\b|\bfacing$/i;

/** "group quotes: burn cost, credibility": within a sentence what a colon adds stands in brackets. */
function withoutColon(noun: string): string {
  return noun.replace(/^([^:()]{3,60}): ([^():]+)$/, '$1 ($2)');
}

/** "teaching assistant for the practical", but not "client contact": somebody, and there is one of them. */
function isPost(tokens: readonly Token[]): boolean {
  const [head, ...others] = headsOf(tokens);
  if (head === undefined || others.length > 0) return false;
  const { token, at } = head;
  if (at > 4 || token.close === ',' || isPlural(token) || isNumber(tokens[0])) return false;
  if (tokens.slice(0, at + 1).some((one) => opensNounPhrase(one) || CONJUNCTIONS.has(one.lower)))
    return false;
  if (/ in charge\b/i.test(writeTokens(tokens))) return true;
  if (!namesPerson(token.lower)) return false;
  return PERSONS.has(token.lower) || !(THERE.has(token.lower) || MANY.has(token.lower));
}

/** The last word of a thing. */
interface Head {
  readonly token: Token;
  readonly at: number;
  /** The word before it in what it ends. */
  readonly kind: Token | undefined;
}

/** The last word of each thing of the row, before what a preposition, a bracket or a number adds to it. */
function headsOf(tokens: readonly Token[]): readonly Head[] {
  const heads: Head[] = [];
  let head: Head | undefined;
  let isOver = false;
  const take = (): void => {
    if (head !== undefined) heads.push(head);
    head = undefined;
    isOver = false;
  };
  for (const [at, token] of tokens.entries()) {
    if (token.depth > 0) continue;
    if (CONJUNCTIONS.has(token.lower)) {
      take();
      continue;
    }
    isOver ||=
      token.open !== '' ||
      (head !== undefined && (PREPOSITIONS.has(token.lower) || ENDING.has(token.lower) || isNumber(token)));
    if (!isOver) head = { token, at, kind: head?.token };
    if (/[,;:]$/.test(token.close)) take();
  }
  take();
  return heads;
}

const ENDING: ReadonlySet<string> = new Set(
  'to every each per once twice daily weekly monthly quarterly yearly together when where that which who as if then approximately about around usually mostly mainly done two three four five six seven eight nine ten twelve'.split(
    ' ',
  ),
);

/** The verbs that go with a thing, the best first. */
function verbsOf({ token, kind }: Head): readonly string[] {
  const { lower } = token;
  const known = BY_NOUN.get(lower);
  if (known !== undefined) return known;
  const plain =
    SUPPORT.get(`${kind?.lower ?? ''} ${lower}`) ?? SUPPORT.get(lower) ?? ACTS.get(lower)?.support;
  if (plain === 'write' || plain === 'prepare') return PAPERS;
  if (plain !== undefined && plain !== 'handle') return HANDLED_TOO.has(plain) ? [plain, 'handle'] : [plain];
  const one = lower.replace(/s$/, '');
  if (isPlural(token) && (PERSONS.has(one) || namesPerson(one))) return ['work with'];
  if (kind === undefined || plain !== undefined || !isAct(lower)) return HANDLED;
  return lower.endsWith('ing') ? DONE : CARRIED_OUT;
}

const PAPERS: readonly string[] = ['prepare', 'handle'];
const CARRIED_OUT: readonly string[] = ['carry out', 'do', 'handle'];
const DONE: readonly string[] = ['do', 'carry out', 'handle'];
const HANDLED: readonly string[] = ['handle'];

/** Nouns of what is done step by step: "extraction", "field sampling", "radiography". */
function isAct(noun: string): boolean {
  return (
    !GOES_ON.has(noun.replace(/s$/, '')) &&
    (ACTS.has(noun) ||
      noun === 'prep' ||
      /[a-z]{3}(?:ing|[ts]ions?|ly[sz][ei]s|graphy|scopy|tomy|metry|plasty)$/.test(noun))
  );
}

/** What goes on rather than being carried out from beginning to end, and what only looks like an act. */
const GOES_ON: ReadonlySet<string> = new Set(
  `management handling communication coordination co-ordination administration supervision compliance participation relations relation
  hiring ordering trading meeting building pricing branding marketing training coaching mentoring counselling dining parking housing
  listing filing banking housekeeping catering bedding lighting clothing packaging wedding reading funding section station permission
  commission position location question session mission division pension tension exhibition competition collection promotion
  information education nutrition medication application publication prescription subscription decision condition transition
  petition function option portion auction action nation population organisation organization institution generation regulation solution
  production version occasion provision region religion`.split(/\s+/),
);

/** Verbs whose objects are handled as well. */
const HANDLED_TOO: ReadonlySet<string> = new Set([
  'prepare',
  'write',
  'keep',
  'carry out',
  'look after',
  'make',
  'hold',
  'give',
  'provide',
  'take part in',
  'work on',
  'do',
]);

/** Nouns by the verbs that go with them, the best first; in the singular. */
const KINDS: Readonly<Record<string, string>> = {
  'carry out|prepare|do|handle': 'assessment survey audit analysis profile evaluation estimate',
  'prepare|handle': 'chronology document doc mom brief dossier agenda handout pack workings sop binder',
  'carry out|do|handle':
    'visit check inspection testing test screening measurement scan review profiling extraction sampling count interpretation maintenance installation calibration observation examination trial',
  'take part in|handle': 'meeting conference discussion committee panel fair campaign drive',
  'look after|handle':
    'system server machine pump hydrant network link vlan equipment hardware database cluster printer vehicle truck van fleet pool garden store stock inventory desk counter site plant facility linen uniform hive colony cow calf crop field lift generator boiler light streetlight till account room ward bed warehouse booth unit',
  'work|do': 'shift night weekend rotation',
  'take|handle': 'vitals blood minute photo photograph',
  'work with|handle': 'child kid folk people patient',
};

const BY_NOUN: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(KINDS).flatMap(([verbs, nouns]) =>
    nouns
      .split(' ')
      .flatMap((noun) => [noun, pluralOf(noun)].map((form) => [form, verbs.split('|')] as const)),
  ),
);
