import type { Fact } from '../facts/read.ts';
import { lowerFirst } from '../language/capital.ts';
import { supplyArticles } from '../language/determiners.ts';
import { joinList } from '../language/list.ts';
import type { Spelling } from '../types.ts';
import { countWords } from './draft.ts';
import { isPost, isWhole, predicateOf } from './telling.ts';

/** Whether a duty can be told as a thing alone: "NABH documentation", "1:2 patient care". */
export function isThing(fact: Fact): boolean {
  return fact.phrase.kind === 'noun' && predicateOf(fact) === undefined && !isPost(fact) && !isWhole(fact);
}

/**
 * The duties to tell as things: those without a verb and, where one sentence has room for them beside these, those
 * whose verb says no more than that something is done.
 */
export function thingsAmong(facts: readonly Fact[]): ReadonlySet<Fact> {
  const things = facts.filter((fact) => isThing(fact) || isHandled(fact));
  if (things.length === 0) return new Set();
  let words = things.reduce((sum, fact) => sum + countWords(fact.words), 0);
  for (const fact of facts.filter((one) => isPlain(one) && !isHandled(one))) {
    words += countWords(fact.words);
    const isSecondRow = fact.words.includes(',') && things.some((one) => one.words.includes(','));
    if (things.length < ROW && words <= ROW_WORDS && !isSecondRow) things.push(fact);
  }
  return new Set(things);
}

/** Whether the verb put to a thing says nothing of it: prose tells whose it is to see to, and a bullet that it is handled. */
function isHandled(fact: Fact): boolean {
  return (
    isPlain(fact) &&
    fact.phrase.kind === 'action' &&
    /^(?:handle|take care of|look after|work on) /.test(fact.phrase.base)
  );
}

/** Things and words that a sentence of them takes at its ease. */
const ROW = 3;
const ROW_WORDS = 20;

function isPlain(fact: Fact): boolean {
  const { phrase } = fact;
  // "handle grievances and coordinate audits" has a verb of its own further on.
  return phrase.kind === 'action' && phrase.verbs.length === 1 && isSupplied(fact) && isOneAct(phrase.base);
}

/** A duty as a thing that a job consists of: "reviewing code", "NABH documentation", "the log book". */
export function thingOf(fact: Fact): string {
  const { phrase, words } = fact;
  if (phrase.kind === 'action') return isPlain(fact) ? phrase.base.replace(PLAIN, '') : phrase.gerund;
  if (phrase.kind === 'noun') {
    // "on the 12-hour rotation" says where one is.
    if (/^(?:on|in|at|under) /.test(phrase.noun)) return `being ${phrase.noun}`;
    return withArticle(withoutColon(phrase.noun));
  }
  return words;
}

/** Whether the verb was put to a noun that the person wrote: such a duty is plain. */
export function isSupplied({ phrase, words }: Fact): boolean {
  if (phrase.kind !== 'action') return false;
  const [verb = ''] = phrase.verbs;
  const stem = verb.replace(/ .*/, '').replace(/[ey]$/, '').toLowerCase();
  return !words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => isFormOf(word, stem));
}

/** "taking" and "planned" are forms of "tak" and "plan"; "workshops" is none of "work". */
function isFormOf(word: string, stem: string): boolean {
  if (!word.startsWith(stem)) return false;
  const rest = word.slice(stem.length);
  return ENDINGS.has(rest) || (rest.startsWith(stem.at(-1) ?? '') && ENDINGS.has(rest.slice(1)));
}

const ENDINGS: ReadonlySet<string> = new Set(['', 'e', 's', 'es', 'ed', 'ing', 'en', 'y', 'ies', 'ied']);

/** Whether a plain verb is the only one: a row behind it may hold others. */
function isOneAct(base: string): boolean {
  return (
    PLAIN.test(base) &&
    !/(?:,|,? and) (?:handle|coordinate|do|make|collect|carry out|work on|provide|take part in|prepare) /.test(
      base,
    )
  );
}

/** Verbs that say no more than that something is done. */
const PLAIN = /^(?:handle|take care of|look after|carry out|work on|take part in|provide|do) (?=\S)/;

/** The same in the person's own letters, for when what was written out of them is not supported. */
export function thingAsTyped(fact: Fact): string {
  return isThing(fact) ? lowerFirst(fact.typed.replace(/[.;,]+$/, '')) : thingOf(fact);
}

/** "Cost control: breakage and variance", "readouts, I keep them short": what is added, within a sentence. */
function withoutColon(noun: string): string {
  return noun
    .replace(/^([^:]{3,50}): ([^()]+)$/, '$1 ($2)')
    .replace(/^([^(),]{3,50}), ((?:I|we) [^()]+)$/, '$1 ($2)');
}

/** Under a heading "log book" may stand bare; in a sentence it is "the log book". */
function withArticle(noun: string): string {
  // "policy drafting" is an activity, whatever its first word.
  const [named = noun] = noun.split(/ (?:of|for|to|in|on|with|at|by|from|and|per|every)\b/);
  if (named.endsWith('ing')) return noun;
  return supplyArticles(`cover ${noun}`).slice('cover '.length);
}

/** Things in one row; where some are themselves rows, it stays clear where each ends. */
export function joinThings(things: readonly string[], spelling: Spelling): string {
  if (things.length < 2) return things[0] ?? '';
  const early = things.slice(0, -1);
  if (!things.some((thing) => / (?:and|or) |,/.test(thing))) return joinList(things, spelling);
  const mark = early.some((thing) => thing.includes(',')) ? ';' : ',';
  return `${early.join(`${mark} `)}${mark} and ${things.at(-1)}`;
}
