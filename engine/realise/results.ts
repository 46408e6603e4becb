import { type Fact, pointersOf } from '../facts/read.ts';
import { lowerFirst, sentenceCase } from '../language/capital.ts';
import type { Brief } from '../plan/brief.ts';
import { type Alternatives, countWords, type Draft } from './draft.ts';
import { predicateOf, withSubject } from './telling.ts';

/** Two results share a sentence up to this many words. */
const WORDS = 38;

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
    for (const lead of brief.chance(`result ${fact.pointer}`).shuffle(brief.frames.oneResult))
      yield `${lead} ${clause}.`;
    if (choice === 'led') yield* plain;
  } else {
    if (predicate?.subject === 'I' && !predicate.text.startsWith('was ')) yield `I also ${predicate.text}.`;
    yield* plain;
    yield `Another result: ${clause}.`;
  }
  yield `In my own words: ${fact.typed}.`;
}

/**
 * The results as a paragraph of its own after the duties: one or two in a sentence that a lead-in
 * opens, every further one in a sentence by itself.
 */
export function resultParagraph(results: readonly Fact[], brief: Brief): readonly Alternatives[] {
  const [first, second, ...rest] = results;
  if (first === undefined) return [];
  const chance = brief.chance('results');
  const lead = (leads: readonly string[], clause: string, facts: readonly Fact[]): readonly Draft[] =>
    chance.shuffle(leads).map((opening) => ({
      text: `${opening} ${clause}.`,
      origin: 'submitted',
      sources: pointersOf(facts),
    }));
  const one = clauseOf(first);
  if (second === undefined) return [lead(brief.frames.oneResult, one, [first])];
  const other = clauseOf(second);
  const alike = (predicateOf(first) === undefined) === (predicateOf(second) === undefined);
  const together = alike && countWords(one) + countWords(other) <= WORDS && !/[;:]/.test(one + other);
  const further = rest.map((fact) => resultSentence(fact, brief, false));
  const few = rest.length === 0;
  if (!together) {
    // Two that no sentence can hold together stand each by itself: a lead-in would announce one of them.
    if (few) return [resultSentence(first, brief, true), resultSentence(second, brief, false)];
    const leads = brief.frames.moreResults;
    return [lead(leads, one, [first]), resultSentence(second, brief, false), ...further];
  }
  const leads = few ? brief.frames.twoResults : brief.frames.moreResults;
  return [lead(leads, `${one}, and ${other}`, [first, second]), ...further];
}
