import { type Fact, pointersOf } from '../facts/read.ts';
import { lowerFirst, sentenceCase } from '../language/capital.ts';
import { indefinite } from '../language/indefinite.ts';
import { joinList } from '../language/list.ts';
import { grammaticalNumber } from '../language/noun-number.ts';
import { quantities } from '../numbers/read.ts';
import type { Brief } from '../plan/brief.ts';
import { type Alternatives, countWords, type Draft, ended } from './draft.ts';
import { predicateOf, withSubject } from './telling.ts';

/** Two results share a sentence up to this many words. */
const WORDS = 38;
/** In a short answer up to this many. */
const SPOKEN = 28;

/** A result as a clause: "I cut the AWS bill by 30%", "our infection rate went down". */
function clauseOf(fact: Fact): string {
  const predicate = predicateOf(fact);
  if (predicate !== undefined) return withSubject(predicate.subject, predicate.text);
  const text = fact.phrase.kind === 'statement' ? fact.phrase.text : fact.words;
  return fact.tools.some((tool) => text.startsWith(tool)) ? text : lowerFirst(text);
}

/** The same in other words, where another result of the person's is told as "went from … to …". */
function toldOf(fact: Fact, brief: Brief): readonly string[] {
  const clause = clauseOf(fact);
  const moved = brief.results.filter(
    ({ phrase }) => phrase.kind === 'statement' && phrase.text.includes(WENT),
  );
  return moved.length < 2 || moved.indexOf(fact) % 2 === 0 ? [clause] : inOtherWords(clause);
}

function inOtherWords(clause: string): readonly string[] {
  const [what = '', ...moved] = clause.split(WENT);
  const [from = '', ...ends] = moved.join(WENT).split(' to ');
  const to = ends.join(' to ');
  const way = what === '' || to === '' ? undefined : directionOf(from, to);
  return way === undefined
    ? [clause]
    : [`${what} ${way === 'up' ? 'rose' : 'fell'} from ${from} to ${to}`, clause];
}

const WENT = ' went from ';

/** Whether a figure is more or less than the one before, where both measure in the same unit. */
function directionOf(from: string, to: string): 'up' | 'down' | undefined {
  const [one, other] = [measureOf(from), measureOf(to)];
  if (one === undefined || other === undefined || one.unit !== other.unit || one.value === other.value)
    return undefined;
  return other.value > one.value ? 'up' : 'down';
}

interface Measure {
  readonly value: number;
  readonly unit: string;
}

function measureOf(text: string): Measure | undefined {
  const [quantity] = quantities(text);
  if (quantity === undefined || quantity.kind !== 'amount') return undefined;
  const unit = quantity.unit ?? quantity.counted ?? '';
  const seconds = SECONDS.get(unit);
  return seconds === undefined
    ? { value: quantity.value, unit }
    : { value: quantity.value * seconds, unit: 'time' };
}

/** Units of time in seconds. */
const SECONDS: ReadonlyMap<string, number> = new Map([
  ['ms', 0.001],
  ['s', 1],
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
  ['month', 2_629_800],
  ['year', 31_557_600],
]);

/**
 * A result as a sentence of its own, with alternatives.
 *
 * @param first whether no result stands before it
 * @param more whether others follow, so that a lead-in would announce but one of them
 */
export function* resultSentence(fact: Fact, brief: Brief, first: boolean, more = false): Generator<Draft> {
  for (const text of wordings(fact, brief, first, more))
    yield { text, origin: 'submitted', sources: [fact.pointer] };
}

function* wordings(fact: Fact, brief: Brief, first: boolean, more: boolean): Generator<string> {
  const clause = clauseOf(fact);
  const predicate = predicateOf(fact);
  if (isBare(fact)) yield* pointedTo([clause], first, brief);
  else {
    const told = toldOf(fact, brief).map((text) => ended(`${sentenceCase(text)}`));
    if (!first && predicate?.subject === 'I' && !predicate.text.startsWith('was '))
      yield ended(`I also ${predicate.text}`);
    yield* told;
    // A lead-in of one result would not announce those that follow.
    const leads = more ? ['As for results:'] : brief.frames.oneResult;
    if (first)
      for (const lead of brief.chance(`result ${fact.pointer}`).shuffle(leads))
        yield ended(`${lead} ${clause}`);
  }
  yield ended(sentenceCase(fact.words));
  yield ended(sentenceCase(fact.typed));
}

/** "framework contract with a chain" → "a framework contract with a chain" */
function withArticle(thing: string): string {
  if (!/^\p{Ll}{3,} \p{Ll}/u.test(thing) || OPENED.test(thing)) return thing;
  return grammaticalNumber(thing) === 'singular' ? `${indefinite(thing)} ${thing}` : thing;
}

/** What has its article or needs none. */
const OPENED =
  /^(?:the|my|our|one|zero|all|each|every|both|this|that|best|top|first|second|third|two|three|four|five|six|seven|eight|nine|ten|over|about|around|nearly|almost|more|less|no|from|online|further) /;

/** "I can point to 38 weddings last season.": sentences that any noun phrase completes. */
function pointedTo(things: readonly string[], first: boolean, brief: Brief): readonly string[] {
  const list = joinList(things.map(withArticle), brief.spelling);
  if (!first) return [ended(`I can also point to ${list}`), ended(`Further results include ${list}`)];
  return things.length > 1
    ? [ended(`Results I can point to include ${list}`), ended(`I can point to ${list}`)]
    : [ended(`I can point to ${list}`), ended(`Results I can point to include ${list}`)];
}

/**
 * The results as a paragraph of its own after the duties: two that fit share a sentence under a lead-in, every
 * further one has its own, and those without a verb stand together in a list at the end.
 */
export function resultParagraph(results: readonly Fact[], brief: Brief): readonly Alternatives[] {
  const bare = results.filter((fact) => isBare(fact));
  const whole = results.filter((fact) => !isBare(fact));
  return [...wholeResults(whole, brief, bare.length > 0), ...bareResults(bare, brief, whole.length > 0)];
}

/**
 * Two results in one sentence.
 *
 * @returns nothing where one of them is no clause, or both together are more than a listener can hold
 */
export function jointResult(first: Fact, second: Fact, brief: Brief): readonly Draft[] {
  if (isBare(first) || isBare(second)) return [];
  return jointly(first, second, brief)
    .filter((text) => countWords(text) <= SPOKEN && !/[;:]/.test(text))
    .map((text) => ({
      text: ended(`${sentenceCase(text)}`),
      origin: 'submitted',
      sources: pointersOf([first, second]),
    }));
}

/** Two clauses with "and"; the second in other words where both would say "went from". */
function jointly(first: Fact, second: Fact, brief: Brief): readonly string[] {
  const one = clauseOf(first);
  const own = clauseOf(second);
  const [other = own] = one.includes(WENT) && own.includes(WENT) ? inOtherWords(own) : toldOf(second, brief);
  const [begun = one] = one.includes(WENT) && own.includes(WENT) ? [one] : toldOf(first, brief);
  return [...new Set([`${begun}, and ${other}`, `${one}, and ${own}`])];
}

/** The results that running prose tells: clauses, and what has no verb only where there are none. */
export function toldInProse(results: readonly Fact[]): readonly Fact[] {
  const whole = results.filter((fact) => !isBare(fact));
  return whole.length > 0 ? whole : results;
}

/** A noun phrase, which needs a lead-in to stand. */
function isBare(fact: Fact): boolean {
  return fact.phrase.kind === 'noun' && predicateOf(fact) === undefined;
}

function wholeResults(results: readonly Fact[], brief: Brief, more: boolean): readonly Alternatives[] {
  const [first, second, ...rest] = results;
  if (first === undefined) return [];
  const { oneResult, twoResults, moreResults } = brief.frames;
  const one = clauseOf(first);
  if (second === undefined) {
    return [
      more ? resultSentence(first, brief, true, true) : led(oneResult, toldOf(first, brief), [first], brief),
    ];
  }
  const other = clauseOf(second);
  const together = countWords(one) + countWords(other) <= WORDS && !/[;:]/.test(one + other);
  if (!together) return results.map((fact, index) => resultSentence(fact, brief, index === 0, true));
  // "A few results: …" would announce those that stand behind it under a lead-in of their own.
  const leads = more ? [] : rest.length === 0 ? twoResults : moreResults;
  return [
    led(leads, jointly(first, second, brief), [first, second], brief),
    ...rest.map((fact) => resultSentence(fact, brief, false)),
  ];
}

function bareResults(results: readonly Fact[], brief: Brief, further: boolean): readonly Alternatives[] {
  if (results.length === 0) return [];
  const sources = pointersOf(results);
  const texts = [
    ...pointedTo(results.map(clauseOf), !further, brief),
    results.map(({ words }) => ended(sentenceCase(words))).join(' '),
    results.map(({ typed }) => ended(sentenceCase(typed))).join(' '),
  ];
  return [texts.map((text): Draft => ({ text, origin: 'submitted', sources }))];
}

/** Under a lead-in; where nothing supports what was made of them, each as it was typed. */
function* led(
  leads: readonly string[],
  clauses: readonly string[],
  facts: readonly Fact[],
  brief: Brief,
): Generator<Draft> {
  const sources = pointersOf(facts);
  const draft = (text: string): Draft => ({ text, origin: 'submitted', sources });
  for (const clause of clauses) {
    for (const opening of brief.chance('results').shuffle(leads)) yield draft(ended(`${opening} ${clause}`));
    if (leads.length === 0) yield draft(ended(`${sentenceCase(clause)}`));
  }
  yield draft(facts.map(({ words }) => ended(sentenceCase(words))).join(' '));
  yield draft(facts.map(({ typed }) => ended(sentenceCase(typed))).join(' '));
}
