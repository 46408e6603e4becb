import { ACHIEVED, BESIDE_OTHERS, hasAny, MANY_DO, PHRASAL_DONE, rareVerb, STATES } from './done-words.ts';
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  MODALS,
  PARTICLES,
  PREPOSITIONS,
} from './function-words.ts';
import { FORM, knownVerb } from './lexicon.ts';
import type { Acted } from './nominal.ts';
import { grammaticalNumber } from './noun-number.ts';
import { type Token, tokenize, writeTokens } from './tokens.ts';
import { type VerbAt, verbAt } from './verb-at.ts';
import { actsAsVerb, endsAsDone } from './verb-sense.ts';
import { isAdverb, isPlural } from './wordclass.ts';

/** What is done to one thing, or to several of a row. */
interface Done {
  readonly things: readonly Token[];
  readonly acts: readonly Draft[];
}

interface Draft {
  readonly verb: string;
  /** What follows: where, with what, how often. */
  readonly tail: Token[];
  /** "by me" stood behind it. */
  readonly isMine: boolean;
}

/** "fixing crashes shown in the dashboard": the verb stands in front, and what follows the thing says which. */
const LED =
  /^\p{L}+ing \p{L}+s (?:shown|seen|found|reported|raised|listed|logged|flagged) (?:in|on|by|from|through|via) /iu;

/**
 * A duty told by what is done to things, one after the other, as what the person does: "graves dug by hand, backfilled,
 * levelled", "beds made, trolleys stocked". In a list of somebody's duties it names nobody else, unless "by" does.
 *
 * @param line a duty, cleaned
 * @returns nothing where a participle may only describe its noun, or a part of the line is something else
 * @example
 * asDoneRow('lambs tagged, dosed and moved to grass'); // [{ verbs: ['tag', 'dose', 'move'], object: 'lambs to grass' }]
 * asDoneRow('beds made, trolleys stocked'); // make beds; stock trolleys
 * asDoneRow('modules used by 20 teams'); // undefined
 */
export function asDoneRow(line: string): readonly Acted[] | undefined {
  // "My team moved to Pune": what is one's own may move by itself.
  if (!hasAny(line) || line.length > LONGEST || OVER.test(line) || ITSELF.test(line) || LED.test(line))
    return undefined;
  const tokens = tokenize(line);
  if (tokens.some(({ lower }) => ELSEWHERE.has(lower))) return undefined;
  const rows = readRows(tokens);
  // A verb that is only guessed from its ending needs one beside it that is known.
  if (!rows?.some(({ acts }) => acts.some(({ verb }) => isKnown(verb)))) return undefined;
  if (rows === undefined || !rows.every(isDuty)) return undefined;
  const several = rows.length > 1 || (rows[0]?.acts.length ?? 0) > 1;
  if (
    several
      ? !rows.some(({ acts }) => acts.some(({ verb }) => !BESIDE_OTHERS.has(verb)))
      : !isPlainDuty(rows[0])
  )
    return undefined;
  return rows.flatMap(told);
}

const LONGEST = 160;
/** What is over, or is told by more than one sentence. */
const OVER = /[:;%]|\bin (?:19|20)\d\d\b|\blast (?:year|month|season|summer|winter|week)\b|\bago\b/i;

/** Words of clauses that have a subject and a verb of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...[...AUXILIARIES].filter((word) => word !== 'done'),
  ...MODALS,
  ...[
    'i',
    'we',
    'that',
    'which',
    'who',
    'when',
    'if',
    'until',
    'unless',
    'while',
    'because',
    'so',
    'not',
    'no',
    'never',
    'than',
    'or',
    'but',
    'since',
  ],
]);

function isKnown(verb: string): boolean {
  return knownVerb(verb.split(' ', 1)[0] ?? verb) !== undefined;
}

/** The parts between commas and conjunctions: what they are done to, then what is done. */
function readRows(tokens: readonly Token[]): readonly Done[] | undefined {
  const rows: { things: Token[]; acts: Draft[] }[] = [];
  let waiting: Token[] = [];
  let start = 0;
  while (start < tokens.length) {
    const end = endOfPart(tokens, start);
    const at = participleIn(tokens, start, end);
    const row = rows.at(-1);
    if (at === undefined) {
      waiting.push(...tokens.slice(start, end));
    } else if (at === start || (at === start + 1 && isAdverb(tokens[start]))) {
      // "tested for fat and SNF, bottled"
      if (row === undefined || !takeUp(row, waiting)) return undefined;
      waiting = [];
      row.acts.push(actAt(tokens, at, end));
    } else {
      rows.push({ things: [...waiting, ...tokens.slice(start, at)], acts: [actAt(tokens, at, end)] });
      waiting = [];
    }
    start = end;
  }
  const last = rows.at(-1);
  if (last === undefined || !takeUp(last, waiting)) return undefined;
  return rows;
}

/** What follows a preposition behind "and" still belongs to it. */
function takeUp({ acts }: Done, waiting: readonly Token[]): boolean {
  if (waiting.length === 0) return true;
  const tail = acts.at(-1)?.tail;
  const [first] = waiting;
  if (tail === undefined || first === undefined || first.lower !== 'and') return false;
  if (tail.at(-1)?.close !== '' || !tail.some(({ lower }) => PREPOSITIONS.has(lower))) return false;
  tail.push(...waiting);
  return true;
}

/** Past the comma that ends the part, or before the conjunction that begins the next. */
function endOfPart(tokens: readonly Token[], start: number): number {
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (at > start && token.depth === 0 && CONJUNCTIONS.has(token.lower)) return at;
    if (token.depth === 0 && token.close.includes(',')) return at + 1;
  }
  return tokens.length;
}

/** Where the part tells what is done: a participle that no thing follows. */
function participleIn(tokens: readonly Token[], start: number, end: number): number | undefined {
  const from = CONJUNCTIONS.has(tokens[start]?.lower ?? '') ? start + 1 : start;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (!token || token.depth > 0) return undefined;
    // "emails from customers answered", "notes for the doctor typed up"
    if (
      PREPOSITIONS.has(token.lower) &&
      token.lower !== 'of' &&
      !(WHOSE.has(token.lower) && isPlural(tokens[at - 1]))
    )
      return undefined;
    const verb = doneAt(tokens, at);
    if (!verb || verb.length > 1 || !(verb.forms & FORM.participle)) continue;
    const byMe = tokens[at + 1]?.lower === 'by' && tokens[at + 2]?.lower === 'me';
    // "cut", "split", "set out": a participle where it ends a part, or with what belongs to it.
    const ends = at + 1 === end || PHRASAL_DONE.has(`${verb.lemma} ${tokens[at + 1]?.lower ?? ''}`);
    const isSet = verb.forms & FORM.base && (at > from ? token.lower === 'cut' : ends && start > 0);
    if (verb.forms & FORM.base && !byMe && !isSet) continue;
    if (
      endsAsDone(tokens, at + 1) ||
      KEPT.test(`${verb.lemma} ${tokens[at + 1]?.lower ?? ''}`) ||
      OFTEN.has(tokens[at + 1]?.lower ?? '')
    )
      return at === from ? start : at;
  }
  return undefined;
}

function doneAt(
  tokens: readonly Token[],
  at: number,
): Pick<VerbAt, 'lemma' | 'forms' | 'length'> | undefined {
  const lemma = rareVerb(tokens[at]?.lower ?? '');
  return lemma === undefined ? verbAt(tokens, at) : { lemma, forms: FORM.participle, length: 1 };
}

function actAt(tokens: readonly Token[], from: number, end: number): Draft {
  let at = from;
  while (CONJUNCTIONS.has(tokens[at]?.lower ?? '') || isAdverb(tokens[at])) at += 1;
  const lemma = doneAt(tokens, at)?.lemma ?? '';
  const next = tokens[at + 1];
  const pair = `${lemma} ${next?.lower ?? ''}`;
  const isPair = tokens[at]?.close === '' && next !== undefined && PHRASAL_DONE.has(pair);
  const how = tokens.slice(from, at).filter(isAdverb);
  let tail = tokens.slice(at + (isPair ? 2 : 1), end);
  const by = tail.findIndex(({ lower }, index) => lower === 'by' && tail[index + 1]?.lower === 'me');
  const isMine = by >= 0;
  if (isMine) tail = [...tail.slice(0, by), ...tail.slice(by + 2)];
  return { verb: isPair ? pair : lemma, tail: [...tail, ...how], isMine };
}

/** "cellar kept cold", "gates left open": in what state. */
const KEPT =
  /^(?:keep|leave|hold) (?:cold|cool|warm|hot|dry|clean|tidy|clear|open|shut|closed|locked|full|free|ready|safe|sharp|neat|quiet|stocked|topped|oiled|charged|current|fresh|level|straight|organised|organized|updated|filed|labelled|labeled)$/;

/** Words that say how often, behind what is done. */
const OFTEN: ReadonlySet<string> = new Set(
  'daily weekly fortnightly monthly quarterly yearly annually nightly hourly twice once thrice every each same overnight regularly'.split(
    ' ',
  ),
);

const WHOSE: ReadonlySet<string> = new Set(['from', 'for']);

/** Whether all that is done to these things is a duty of whoever writes it. */
function isDuty({ things, acts }: Done): boolean {
  const [first] = things;
  const last = things.at(-1);
  if (
    !first ||
    !last ||
    /^\d/.test(first.word) ||
    PREPOSITIONS.has(last.lower) ||
    PREPOSITIONS.has(first.lower)
  )
    return false;
  if (things.some(({ lower }) => CLAUSE_OPENERS.has(lower) || PARTICLES.has(lower))) return false;
  const verb = verbAt(things, 0);
  // "keep staff informed", "check goods received"
  if (
    verb &&
    !(verb.forms === FORM.participle) &&
    things.length > 1 &&
    actsAsVerb([...things, DONE], 0, verb)
  )
    return false;
  return acts.every(({ verb: act, tail }) => {
    const [lemma = act] = act.split(' ');
    if (STATES.has(lemma) || ACHIEVED.has(lemma)) return false;
    const [by, agent] = tail;
    if (by?.lower === 'from' && COMES_FROM.has(lemma)) return false;
    return by?.lower !== 'by' || MEANS.has(agent?.lower ?? '') || /^\d/.test(agent?.word ?? '');
  });
}

/** Stands for the participle that follows the things. */
const DONE: Token = { gap: ' ', open: '', word: 'done', lower: 'done', close: '', depth: 0 };
const COMES_FROM: ReadonlySet<string> = new Set([
  'receive',
  'return',
  'transfer',
  'collect',
  'take',
  'pass',
  'send',
  'refer',
]);
/** What follows "by" and is nobody. */
const MEANS: ReadonlySet<string> = new Set(
  'hand machine phone email post courier sea air road rail van truck bus bike train ship noon midnight lunch evening friday monday deadline size weight date colour color grade type weekend'.split(
    ' ',
  ),
);

/** One act alone is a duty when it is done to many or to a mass, and it is plain that it is done again and again. */
function isPlainDuty(row: Done | undefined): boolean {
  const [act] = row?.acts ?? [];
  if (row === undefined || act === undefined) return false;
  if (act.isMine) return true;
  if (BESIDE_OTHERS.has(act.verb)) return false;
  const things = writeTokens(row.things);
  const number = grammaticalNumber(things);
  const isMany = number === 'plural' || number === 'mass' || MANY_DO.test(things);
  return (
    (isMany && (act.tail.length > 0 || / /.test(act.verb))) ||
    (row.things.some(({ lower }) => /['’]s?$|s['’]$/.test(lower)) && isMany)
  );
}

/** The things once, as the object of what is done to them; "them" again where what is said of the first parts the two. */
function told({ things, acts }: Done): readonly Acted[] {
  const object = writeTokens(clean(things));
  const [first, ...rest] = acts;
  const last = acts.at(-1);
  if (first === undefined || last === undefined) return [];
  const early = acts.slice(0, -1);
  const goesTo = early.some(({ verb }) => / (?:to|with|after)$/.test(verb));
  if (!goesTo && early.every(({ tail }) => clean(tail).length === 0))
    return [{ verbs: acts.map(({ verb }) => verb), object: withTail(object, last.tail) }];
  const again = grammaticalNumber(object) === 'plural' ? 'them' : 'it';
  const behind: Acted[] = [];
  let verbs: string[] = [];
  for (const { verb, tail } of rest) {
    verbs.push(verb);
    if (clean(tail).length === 0 && verb !== last.verb && !/ (?:to|with|after)$/.test(verb)) continue;
    behind.push({ verbs, object: withTail(again, tail) });
    verbs = [];
  }
  return [{ verbs: [first.verb], object: withTail(object, first.tail) }, ...behind];
}

function withTail(object: string, tail: readonly Token[]): string {
  const words = writeTokens(clean(tail)).replace(/^same day$/, 'the same day');
  return words === '' ? object : `${object} ${words}`;
}

/** Without the conjunction that led the part and the comma that ended it. */
function clean(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ lower }) => !CONJUNCTIONS.has(lower));
  const kept = from < 0 ? [] : tokens.slice(from);
  return kept.map((token, index) =>
    index === kept.length - 1 ? { ...token, close: token.close.replace(/,$/, '') } : token,
  );
}

const ITSELF = /^(?:my|our) (?:\p{L}+ )?(?:team|office|unit|department|company|shop|family|branch) moved /iu;
