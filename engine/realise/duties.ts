import { type Fact, pointersOf } from '../facts/read.ts';
import { sentenceCase } from '../language/capital.ts';
import { supplyArticles } from '../language/determiners.ts';
import { joinList } from '../language/list.ts';
import type { Brief } from '../plan/brief.ts';
import { type Alternatives, countWords, type Draft, ended } from './draft.ts';
import { type Introduction, isStatus } from './identity.ts';
import { joinPredicates } from './predicates.ts';
import { isPost, type Predicate, postOf, predicateOf, withSubject } from './telling.ts';

/** At most this many facts and words share one sentence. */
const FACTS = 3;
const WORDS = 26;
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
  for (const fact of duties) {
    const predicate = predicateOf(fact);
    if (predicate !== undefined) told.push({ fact, predicate });
    else if (isPost(fact)) posts.push(fact);
    else if (fact.phrase.kind === 'noun' && !/:/.test(fact.phrase.noun)) nouns.push(fact);
    else clauses.push(fact);
  }
  const groups = [
    told.filter(({ predicate }) => predicate.tense === 'present' && predicate.subject === 'I'),
    told.filter(({ predicate }) => predicate.tense === 'past' && predicate.subject === 'I'),
    told.filter(({ predicate }) => predicate.subject === 'we'),
  ];
  let position = beginning.further === true ? 1 : 0;
  return [
    ...groups.flatMap((group) =>
      chunks(group, position === 0 ? beginning.introduction : undefined).map((chunk) =>
        predicateAlternatives(chunk, position++, brief, beginning),
      ),
    ),
    ...inThrees(nouns).map((chunk) => nounAlternatives(chunk, position++, brief)),
    ...posts.map((fact) => postAlternatives(fact, brief)),
    ...clauses.map((fact): readonly Draft[] => [
      {
        text: `${sentenceCase(clauseOf(fact))}.`,
        origin: 'submitted',
        sources: [fact.pointer],
      },
      ...ownWords([fact]),
    ]),
  ];
}

function chunks(group: readonly Told[], introduction?: Introduction): readonly (readonly Told[])[] {
  const result: Told[][] = [];
  // What stands before the first sentence takes room from it.
  const taken = Math.max(0, countWords(introduction?.text ?? '') - INTRODUCTION);
  let words = 0;
  for (const told of group) {
    const size = countWords(told.predicate.text);
    const last = result.at(-1);
    const sameTense = last?.[0]?.predicate.tense === told.predicate.tense;
    // A list inside the list can be followed only when it stands last.
    const plain = !/[,;:]/.test(last?.at(-1)?.predicate.text ?? '') && !/[;:]/.test(told.predicate.text);
    if (last === undefined || !sameTense || !plain || last.length === FACTS || words + size > WORDS) {
      result.push([told]);
      words = size + (result.length === 1 ? taken : 0);
    } else {
      last.push(told);
      words += size;
    }
  }
  return result;
}

function* predicateAlternatives(
  chunk: readonly Told[],
  position: number,
  brief: Brief,
  { introduction, fronted: isFronted }: Beginning,
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
  const fronted = status ? plain : draft(`In this role, ${clause}.`);
  const beyond = brief
    .chance(`beyond ${position}`)
    .shuffle(['Beyond that', 'Alongside this', 'On top of that'])
    .map((link) => draft(`${link}, ${clause}.`));
  if (position === 0) {
    // Only what goes on is a job to be done, and "to be on call" is no "am".
    const asJob = !status && goesOn && !/\bam\b/.test(list) ? [draft(`My job is to ${list}.`)] : [];
    const ways = isFronted === true ? [fronted, ...asJob] : [plain, fronted, ...asJob];
    yield* brief.chance('first duty').shuffle(ways);
  } else {
    const also = draft(`${sentenceCase(alsoClause(subject, list))}.`);
    yield* brief.chance(`duty ${position}`).shuffle([plain, also]);
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

function* nounAlternatives(chunk: readonly Fact[], position: number, brief: Brief): Generator<Draft> {
  const nouns = chunk.map((fact) => withArticle(fact.phrase.kind === 'noun' ? fact.phrase.noun : fact.words));
  const inner = nouns.some((noun) => / and /.test(noun));
  const list = inner ? joinThings(nouns) : joinList(nouns, brief.spelling);
  const texts = isStatus(brief)
    ? [`My experience ${position === 0 ? '' : 'also '}includes ${list}.`]
    : position === 0
      ? [`My work covers ${list}.`, `My work includes ${list}.`]
      : [`My work also covers ${list}.`, `The role also includes ${list}.`];
  const sources = pointersOf(chunk);
  for (const text of brief.chance(`nouns ${position}`).shuffle(texts))
    yield { text, origin: 'submitted', sources };
  yield* ownWords(chunk);
}

/** Things of which some are themselves rows: it stays clear where each ends. */
function joinThings(nouns: readonly string[]): string {
  const mark = nouns.slice(0, -1).some((noun) => noun.includes(',')) ? ';' : ',';
  return nouns.length < 2
    ? (nouns[0] ?? '')
    : `${nouns.slice(0, -1).join(`${mark} `)}${mark} and ${nouns.at(-1)}`;
}

/** "intern at Kaveri Pumps", "volunteer treasurer at the youth club": what one was rather than what one did. */
function postAlternatives(fact: Fact, brief: Brief): readonly Draft[] {
  const post = clauseOf(fact);
  const written = postOf(post);
  // Somewhere else, or of somebody without a job: that was a time of its own.
  const now = written.startsWith('the ') || (!isStatus(brief) && !/ at /.test(post));
  const texts = now
    ? [`I'm also ${written}.`, `I'm ${written}.`]
    : [`My experience includes time as ${written}.`];
  return [
    ...texts.map((text): Draft => ({ text, origin: 'submitted', sources: [fact.pointer] })),
    ...ownWords([fact]),
  ];
}

function clauseOf({ phrase, words }: Fact): string {
  return phrase.kind === 'statement' ? phrase.text : phrase.kind === 'noun' ? phrase.noun : words;
}

/** Under a heading "log book" may stand bare; in a sentence it is "the log book". */
export function withArticle(noun: string): string {
  // "policy drafting" is an activity, whatever its first word.
  const [named = noun] = noun.split(/ (?:of|for|to|in|on|with|at|by|from|and|per|every)\b/);
  if (named.endsWith('ing')) return noun;
  return supplyArticles(`cover ${noun}`).slice('cover '.length);
}

/** The lines as they were typed, cleaned or else as they are, for when nothing made of them is supported. */
function* ownWords(facts: readonly Fact[]): Generator<Draft> {
  const sources = pointersOf(facts);
  for (const key of ['words', 'typed'] as const) {
    const text = facts.map((fact) => ended(sentenceCase(fact[key]))).join(' ');
    yield { text, origin: 'submitted', sources };
  }
}

function inThrees(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  return Array.from({ length: Math.ceil(facts.length / FACTS) }, (_, index) =>
    facts.slice(index * FACTS, index * FACTS + FACTS),
  );
}
