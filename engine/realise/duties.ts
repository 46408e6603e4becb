import { type Fact, pointersOf } from '../facts/read.ts';
import { sentenceCase } from '../language/capital.ts';
import type { Brief } from '../plan/brief.ts';
import { type Alternatives, countWords, type Draft, ended } from './draft.ts';
import { frontOf } from './frames.ts';
import { type Introduction, isStatus } from './identity.ts';
import { joinPredicates } from './predicates.ts';
import { isPost, isWhole, type Predicate, postOf, predicateOf, withSubject } from './telling.ts';
import { isThing, joinThings, thingAsTyped, thingOf, thingsAmong } from './things.ts';

/** At most this many facts and words share one sentence. */
const FACTS = 3;
const WORDS = 26;
/** A sentence that names things holds more, since nothing stands between them. */
const ROW_WORDS = 34;
/** Words of an introduction that a sentence carries beside as many. */
const INTRODUCTION = 8;
/** A longer sentence loses its listener. */
const LONGEST = 36;

interface Told {
  readonly fact: Fact;
  readonly predicate: Predicate;
}

/** How the first sentence begins. */
export interface Beginning {
  /** Not with "I", to leave that to the next. */
  readonly fronted?: boolean;
  /** Duties were told before these. */
  readonly further?: boolean;
  /** Words that one sentence may tell, where not the usual number. */
  readonly words?: number;
  /** With who the person is, when what they do can follow it. */
  readonly introduction?: Introduction | undefined;
}

/** The introduction, if the first of these duties can follow it: "As a nurse, I care for …". */
export function introducing(
  duties: readonly Fact[],
  introduction: Introduction | undefined,
): Introduction | undefined {
  if (introduction === undefined) return undefined;
  const first = duties
    .map((fact) => predicateOf(fact))
    .find((predicate) => predicate?.subject === 'I' && predicate.tense === 'present');
  const fits = first !== undefined && countWords(introduction.text) + countWords(first.text) <= LONGEST;
  return fits ? introduction : undefined;
}

/**
 * Duties in running prose. Facts of one subject and tense share sentences; bare noun phrases stand
 * together in one that lists them; a clause with its own subject stays whole.
 *
 * @returns sentences in order, each with alternatives
 */
export function dutySentences(
  duties: readonly Fact[],
  brief: Brief,
  beginning: Beginning = {},
): readonly Alternatives[] {
  const told: Told[] = [];
  const nouns: Fact[] = [];
  const clauses: Fact[] = [];
  const posts: Fact[] = [];
  const things = beginning.introduction === undefined ? thingsAmong(duties) : NO_THINGS;
  for (const fact of duties) {
    const predicate = predicateOf(fact);
    if (things.has(fact)) nouns.push(fact);
    else if (predicate !== undefined) told.push({ fact, predicate });
    else if (isPost(fact)) posts.push(fact);
    else if (isThing(fact)) nouns.push(fact);
    else clauses.push(fact);
  }
  const goingOn = told.filter(({ predicate }) => predicate.tense === 'present' && predicate.subject === 'I');
  const others = [
    told.filter(({ predicate }) => predicate.tense === 'past' && predicate.subject === 'I'),
    told.filter(({ predicate }) => predicate.subject === 'we'),
  ];
  const most = beginning.words ?? WORDS;
  const introduction = beginning.further === true ? undefined : beginning.introduction;
  // Verbs and nouns by turns, as the person named them, so that no frame stands twice in a row for nothing.
  const rows = [
    ...chunks(goingOn, most, introduction).map((chunk) => ({
      chunk,
      at: duties.indexOf(chunk[0]?.fact as Fact),
    })),
    ...rowsOf(nouns).map((row) => ({ row, at: duties.indexOf(row[0] as Fact) })),
  ].sort((one, other) => one.at - other.at);
  let position = beginning.further === true ? 1 : 0;
  const tell = (chunk: readonly Told[]) => predicateAlternatives(chunk, position++, brief, beginning);
  let named = 0;
  return [
    ...rows.map((one) =>
      'chunk' in one ? tell(one.chunk) : nounAlternatives(one.row, position++, named++, brief),
    ),
    ...others.flatMap((group) => chunks(group, most).map(tell)),
    ...postSentences(posts, brief),
    ...wholeSentences(clauses.filter(isWhole), brief),
    ...clauses
      .filter((fact) => !isWhole(fact))
      .map((fact): readonly Draft[] => [
        {
          text: `${sentenceCase(clauseOf(fact))}.`,
          origin: 'submitted',
          sources: [fact.pointer],
        },
        ...ownWords([fact]),
      ]),
  ];
}

const NO_THINGS: ReadonlySet<Fact> = new Set();

function chunks(
  group: readonly Told[],
  most: number,
  introduction?: Introduction,
): readonly (readonly Told[])[] {
  const result: Told[][] = [];
  // What stands before the first sentence takes room from it.
  const taken = Math.max(0, countWords(introduction?.text ?? '') - INTRODUCTION);
  let words = 0;
  for (const told of group) {
    const size = countWords(told.predicate.text);
    const last = result.at(-1);
    const sameTense = last?.[0]?.predicate.tense === told.predicate.tense;
    // A list inside the list can be followed only when it stands last.
    const plain = !/,|[;:] /.test(last?.at(-1)?.predicate.text ?? '') && !/[;:] /.test(told.predicate.text);
    const isClear = last === undefined || canFollow(told, last);
    if (
      last === undefined ||
      !sameTense ||
      !plain ||
      !isClear ||
      last.length === FACTS ||
      words + size > most
    ) {
      result.push([told]);
      words = size + (result.length === 1 ? taken : 0);
    } else {
      last.push(told);
      words += size;
    }
  }
  return result;
}

/**
 * Whether it stays clear, in one sentence, where each duty ends: one of several verbs stands last, and but one of them
 * holds an "and" unless all are short.
 */
function canFollow({ fact, predicate }: Told, before: readonly Told[]): boolean {
  const isDouble = ({ phrase }: Fact): boolean => phrase.kind === 'action' && phrase.verbs.length > 1;
  if (before.some((one) => isDouble(one.fact))) return false;
  const rows = [...before.map((one) => one.predicate.text), predicate.text].filter((text) =>
    / and | or /.test(text),
  );
  return rows.length < 2 || (!isDouble(fact) && rows.every((text) => countWords(text) <= SHORT));
}

/** A duty of so few words is taken in at once. */
const SHORT = 6;

function* predicateAlternatives(
  chunk: readonly Told[],
  position: number,
  brief: Brief,
  { introduction, fronted: isFronted, further: isFurther }: Beginning,
): Generator<Draft> {
  const [first] = chunk;
  if (first === undefined) return;
  const { subject, tense } = first.predicate;
  const goesOn = tense === 'present' && subject === 'I';
  const list = joinPredicates(
    chunk.map(({ predicate }) => predicate.text),
    brief.spelling,
  );
  const sources = pointersOf(chunk.map(({ fact }) => fact));
  const draft = (text: string): Draft => ({ text, origin: 'submitted', sources });
  const clause = withSubject(subject, list);
  if (position === 0 && introduction !== undefined && goesOn)
    yield { ...draft(`${introduction.text}, ${clause}.`), sources: [...introduction.sources, ...sources] };
  const plain = draft(`${sentenceCase(clause)}.`);
  const status = isStatus(brief);
  const fronted = status ? plain : draft(`${frontOf(brief)}, ${clause}.`);
  const beyond = brief
    .chance(`beyond ${position}`)
    .shuffle(['Beyond that', 'Alongside this', 'On top of that'])
    .map((link) => draft(`${link}, ${clause}.`));
  if (position === 0) {
    const ways = isFronted === true ? [fronted] : [plain, fronted];
    yield* brief.chance('first duty').shuffle(ways);
  } else {
    const also = draft(`${sentenceCase(alsoClause(subject, list))}.`);
    yield* brief.chance(`duty ${position}`).shuffle([plain, also]);
    // What follows upon a hook is the work itself, and nothing on top of it.
    if (isFurther === true && position === 1) yield fronted;
  }
  yield plain;
  yield* beyond;
  yield fronted;
  if (chunk.length > 1) {
    // Where one of them is not supported as told, it alone stands as it was written.
    for (const [at, { fact }] of chunk.entries()) {
      const others = chunk.filter((_, index) => index !== at).map(({ predicate }) => predicate.text);
      const rest = withSubject(subject, joinPredicates(others, brief.spelling));
      yield draft(`${sentenceCase(rest)}. ${ended(sentenceCase(fact.words))}`);
    }
  }
  yield* ownWords(chunk.map(({ fact }) => fact));
}

/** "I also build", "I'm also on call", "I was also charge nurse". */
function alsoClause(subject: Predicate['subject'], list: string): string {
  const being = /^(am|are|was|were) /.exec(list);
  if (being === null) return `${subject} also ${list}`;
  return withSubject(subject, `${being[0]}also ${list.slice(being[0].length)}`);
}

/** @param before how many sentences of things stand before it */
function* nounAlternatives(
  chunk: readonly Fact[],
  position: number,
  before: number,
  brief: Brief,
): Generator<Draft> {
  const sources = pointersOf(chunk);
  const status = isStatus(brief);
  const also = position === 0 ? '' : ' also';
  const answering = [
    `I'm${also} responsible for`,
    ...(also === '' ? [] : ["I'm responsible for", "Alongside this, I'm responsible for"]),
  ];
  const covering = [`My work${also} covers`];
  // The frames take turns, so that none stands twice in a text.
  const [isTurned] = brief.chance('nouns').shuffle([false, true]);
  const isCovering = (before % 2 === 0) === (isTurned === true);
  const ofJob = isCovering ? [...covering, ...answering] : [...answering, ...covering];
  const ordered = status ? [`My experience${also} includes`] : ofJob;
  for (const name of [thingOf, thingAsTyped]) {
    const list = joinThings(chunk.map(name), brief.spelling);
    const draft = (text: string): Draft => ({ text, origin: 'submitted', sources });
    yield* ordered.map((frame) => draft(`${frame} ${list}.`));
    if (position > 0 && !status) yield draft(`Beyond that, my work covers ${list}.`);
  }
  yield* ownWords(chunk);
}

/**
 * "intern at Kaveri Pumps", "volunteer treasurer at the youth club": what one was rather than what one did. Those that
 * one is now share a sentence.
 */
function postSentences(posts: readonly Fact[], brief: Brief): readonly Alternatives[] {
  const isNow = (fact: Fact): boolean =>
    // Somewhere else, or of somebody without a job: that was a time of its own.
    postOf(clauseOf(fact)).startsWith('the ') || (!isStatus(brief) && !/ at /.test(clauseOf(fact)));
  const now = posts.filter(isNow);
  const short = now.every((fact) => !/,|[;:] /.test(clauseOf(fact))) ? [now] : now.map((fact) => [fact]);
  return [
    ...short.filter((group) => group.length > 0).map((group) => postAlternatives(group, true, brief)),
    ...posts.filter((fact) => !isNow(fact)).map((fact) => postAlternatives([fact], false, brief)),
  ];
}

function* postAlternatives(posts: readonly Fact[], isNow: boolean, brief: Brief): Generator<Draft> {
  const list = joinThings(
    posts.map((fact) => postOf(clauseOf(fact))),
    brief.spelling,
  );
  const texts = isNow
    ? [`I'm also ${list}.`, `I'm ${list}.`, `Alongside this, I'm ${list}.`]
    : [`My experience includes time as ${list}.`, `Elsewhere, I was ${list}.`];
  for (const text of texts) yield { text, origin: 'submitted', sources: pointersOf(posts) };
  yield* ownWords(posts);
}

/** Lines that may be read in two ways, each as it was written: what stands behind a colon fits both. */
function wholeSentences(facts: readonly Fact[], brief: Brief): readonly Alternatives[] {
  return facts.map((fact, at): readonly Draft[] => {
    const texts = brief
      .chance(`whole ${at}`)
      .shuffle(['Also part of the job:', 'Part of my work as well:', 'Another part of my work:'])
      .map((frame) => `${frame} ${clauseOf(fact)}.`);
    return [
      ...texts.map((text): Draft => ({ text, origin: 'submitted', sources: [fact.pointer] })),
      ...ownWords([fact]),
    ];
  });
}

function clauseOf({ phrase, words }: Fact): string {
  return phrase.kind === 'statement' ? phrase.text : phrase.kind === 'noun' ? phrase.noun : words;
}

/** The lines as they were typed, cleaned or else as they are, for when nothing made of them is supported. */
function* ownWords(facts: readonly Fact[]): Generator<Draft> {
  const sources = pointersOf(facts);
  for (const key of ['words', 'typed'] as const) {
    const text = facts.map((fact) => ended(sentenceCase(fact[key]))).join(' ');
    yield { text, origin: 'submitted', sources };
  }
}

/** Things in one sentence, as many as it holds: a row inside the row can be followed only when it stands last. */
function rowsOf(nouns: readonly Fact[]): readonly (readonly Fact[])[] {
  const rows: Fact[][] = [];
  let words = 0;
  const isRow = (fact: Fact): boolean => /,|[;:] /.test(fact.words);
  for (const fact of [...nouns.filter((one) => !isRow(one)), ...nouns.filter(isRow)]) {
    const size = countWords(fact.words);
    const last = rows.at(-1);
    const isOpen = last !== undefined && !last.some(isRow);
    if (last === undefined || !isOpen || words + size > ROW_WORDS) {
      rows.push([fact]);
      words = size;
    } else {
      last.push(fact);
      words += size;
    }
  }
  return rows;
}
