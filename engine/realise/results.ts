import { type Fact, pointersOf } from '../facts/read.ts';
import { lowerFirst, sentenceCase } from '../language/capital.ts';
import { joinList } from '../language/list.ts';
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
  const plain = fact.phrase.kind === 'noun' && predicate === undefined ? [] : [`${sentenceCase(clause)}.`];
  if (first) {
    // Mostly plain: a lead-in is the exception that keeps texts from sounding alike.
    const [choice] = brief.chance(`lead ${fact.pointer}`).shuffle(['plain', 'plain', 'led'] as const);
    if (choice === 'plain' || more) yield* plain;
    // A lead-in of one result would not announce those that follow.
    const leads = more ? ['As for results:'] : brief.frames.oneResult;
    for (const lead of brief.chance(`result ${fact.pointer}`).shuffle(leads)) yield `${lead} ${clause}.`;
    if (choice === 'led') yield* plain;
  } else {
    if (predicate?.subject === 'I' && !predicate.text.startsWith('was ')) yield `I also ${predicate.text}.`;
    yield* plain;
    yield `Another result: ${clause}.`;
  }
  yield ended(sentenceCase(fact.words));
  yield ended(sentenceCase(fact.typed));
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
export function jointResult(first: Fact, second: Fact): readonly Draft[] {
  if (isBare(first) || isBare(second)) return [];
  const text = `${clauseOf(first)}, and ${clauseOf(second)}`;
  if (countWords(text) > SPOKEN || /[;:]/.test(text)) return [];
  return [{ text: `${sentenceCase(text)}.`, origin: 'submitted', sources: pointersOf([first, second]) }];
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
    return [more ? resultSentence(first, brief, true, true) : led(oneResult, one, [first], brief)];
  }
  const other = clauseOf(second);
  const together = countWords(one) + countWords(other) <= WORDS && !/[;:]/.test(one + other);
  if (!together) return results.map((fact, index) => resultSentence(fact, brief, index === 0, true));
  // "A few results: …" would announce those that stand behind it under a lead-in of their own.
  const leads = more ? [] : rest.length === 0 ? twoResults : moreResults;
  return [
    led(leads, `${one}, and ${other}`, [first, second], brief),
    ...rest.map((fact) => resultSentence(fact, brief, false)),
  ];
}

function bareResults(results: readonly Fact[], brief: Brief, further: boolean): readonly Alternatives[] {
  if (results.length === 0) return [];
  const { oneResult, twoResults, moreResults } = brief.frames;
  const own = results.length === 1 ? oneResult : results.length === 2 ? twoResults : moreResults;
  const behind = results.length === 1 ? ['Another result:', 'Also worth mentioning:'] : ['Further results:'];
  const list = joinList(results.map(clauseOf), brief.spelling);
  return [led(further ? behind : own, list, results, brief)];
}

/** Under a lead-in; where nothing supports what was made of them, each as it was typed. */
function* led(
  leads: readonly string[],
  clause: string,
  facts: readonly Fact[],
  brief: Brief,
): Generator<Draft> {
  const sources = pointersOf(facts);
  const draft = (text: string): Draft => ({ text, origin: 'submitted', sources });
  for (const opening of brief.chance('results').shuffle(leads)) yield draft(`${opening} ${clause}.`);
  if (leads.length === 0) yield draft(`${sentenceCase(clause)}.`);
  yield draft(facts.map(({ words }) => ended(sentenceCase(words))).join(' '));
  yield draft(facts.map(({ typed }) => ended(sentenceCase(typed))).join(' '));
}
