import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  MASS_NOUNS,
  MODALS,
  PREPOSITIONS,
} from './function-words.ts';
import {
  ADJECTIVAL,
  HARDLY_VERBS,
  isNounToo,
  NOUN_GERUNDS,
  NOUN_LEANING,
  VERB_LEANING,
} from './homographs.ts';
import { FORM } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { type VerbAt, verbAt } from './verb-at.ts';
import { actsAsVerb, type Sense, senseOf } from './verb-sense.ts';
import { isAdjective, isAdverb, isNumber, isPlural, looksLikeName, opensNounPhrase } from './wordclass.ts';

/** A verb at the head of the line or coordinated with it. */
export interface Head {
  readonly index: number;
  readonly verb: VerbAt;
  /** The word before is a "to" that goes when the form changes: "to plan lessons and to run the club". */
  readonly dropTo?: boolean;
}

/** What the walk along the line has seen since the last head. */
interface Seen {
  /** Inside a clause or phrase whose verbs are its own. */
  embedded: boolean;
  embeddedPast: boolean;
  embeddedGerund: boolean;
  infinitive: boolean;
}

/**
 * The heads of a line: the first, and those coordinated with it by commas and conjunctions in the same form. Verbs
 * of embedded clauses, infinitives and by-phrases are left alone; where either reading is possible the word stays
 * as it is, since the sentence then reads well in every form.
 */
export function findHeads(tokens: readonly Token[], first: Head, typed: number, to = false): readonly Head[] {
  const heads: Head[] = [first];
  let seen = fresh(tokens, first);
  let sense = senseOf(first.verb, true);
  for (let index = first.index + first.verb.length; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || token.depth > 0) continue;
    const before = tokens[index - 1];
    const boundary = boundaryBefore(before, token);
    if (boundary && !CONJUNCTIONS.has(token.lower)) {
      const candidate = candidateAt(tokens, index, to);
      const last = heads[heads.length - 1] ?? first;
      const accepted = candidate && accepts(tokens, candidate, { last, typed, seen, before: sense });
      if (candidate) sense = senseOf(candidate.verb, accepted === true);
      if (candidate && accepted) {
        heads.push(candidate);
        seen = fresh(tokens, candidate);
        index = candidate.index + candidate.verb.length - 1;
        continue;
      }
    }
    const last = heads[heads.length - 1] ?? first;
    // "mark mock exams": right after a verb there can be no other, unless it is one that takes a bare verb.
    const bare = TAKES_BARE_VERB.has(last.verb.lemma);
    if (index === last.index + last.verb.length && !bare) continue;
    look(tokens, index, boundary, seen, bare);
  }
  return heads;
}

const TAKES_BARE_VERB: ReadonlySet<string> = new Set(['help', 'let', 'make', 'see', 'watch', 'hear']);

function fresh(tokens: readonly Token[], head: Head): Seen {
  const next = tokens[head.index + head.verb.length];
  return { embedded: next?.lower === 'that', embeddedPast: false, embeddedGerund: false, infinitive: false };
}

function boundaryBefore(before: Token | undefined, token: Token): boolean {
  if (!before) return false;
  return (
    CONJUNCTIONS.has(before.lower) ||
    /[,;]/.test(before.close) ||
    token.gap === '/' ||
    CONJUNCTIONS.has(token.lower)
  );
}

function candidateAt(tokens: readonly Token[], index: number, to: boolean): Head | undefined {
  let at = index;
  while (tokens[at] && (isAdverb(tokens[at]) || ALSO.has(tokens[at]?.lower ?? ''))) at += 1;
  const dropTo = to && tokens[at]?.lower === 'to';
  if (dropTo) at += 1;
  const verb = verbAt(tokens, at);
  // "React", "Spark": a capital inside the line is a name, unless the form can only be a verb's ("Designed And Built").
  if (!verb || (/^\p{Lu}/u.test(tokens[at]?.word ?? '') && verb.forms & (FORM.base | FORM.third)))
    return undefined;
  return { index: at, verb, ...(dropTo ? { dropTo } : {}) };
}

const ALSO: ReadonlySet<string> = new Set(['also', 'then', 'later', 'currently']);

/** What a candidate is seen against: the last head, the forms of the line, and what stands between. */
interface Row {
  readonly last: Head;
  readonly typed: number;
  readonly seen: Seen;
  /** How the word that leads the part before was read. */
  readonly before: Sense;
}

function accepts(tokens: readonly Token[], head: Head, row: Row): boolean {
  const { verb, index } = head;
  const { last, typed, seen } = row;
  if ((verb.forms & typed) === 0)
    return acceptsOtherMood(tokens, head, last, typed, seen) && index > last.index;
  if (typed & FORM.gerund) return acceptsGerund(tokens, head, row);
  if (typed & FORM.past && !(typed & FORM.base && verb.forms & FORM.base))
    return acceptsPast(tokens, head, row);
  return acceptsBase(tokens, head, row);
}

/** "Design and build …": nothing stands between the two verbs. */
function followsDirectly(tokens: readonly Token[], { index }: Head, last: Head): boolean {
  const adjacent = wordBeforeConjunction(tokens, index);
  return adjacent === undefined || adjacent === last.index + last.verb.length - 1;
}

function acceptsPast(tokens: readonly Token[], head: Head, { last, seen, before }: Row): boolean {
  const { index, verb } = head;
  if (seen.embeddedPast || (!verb.known && seen.embedded)) return false;
  const next = tokens[index + verb.length];
  if (next?.lower === 'by' && !endsByPhrase(tokens, index + verb.length)) return false;
  if (followsDirectly(tokens, head, last)) return true;
  // "helped new hires learn the codebase and set up their laptops"
  if (seen.infinitive && verb.forms & FORM.base) return false;
  if (next && !opensNounPhrase(next) && describesToo(tokens, index, last)) return false;
  return actsAsVerb(tokens, index, verb, before);
}

/** "sold new and used cars", "returned and damaged goods": what stands before the conjunction describes as well. */
function describesToo(tokens: readonly Token[], index: number, last: Head): boolean {
  const at = wordBeforeConjunction(tokens, index) ?? 0;
  const other = verbAt(tokens, at);
  if (other && other.forms & FORM.participle && !(other.forms & FORM.base)) return true;
  return isAdjective(tokens[at]) && at === last.index + last.verb.length;
}

/** "cut by 40%", "improved by moving": an amount or a means, not an agent. */
function endsByPhrase(tokens: readonly Token[], byAt: number): boolean {
  const next = tokens[byAt + 1];
  return (
    next !== undefined &&
    (isNumber(next) || next.lower.endsWith('ing') || next.lower === 'over' || next.lower === 'half')
  );
}

/** Index of the last word before the conjunction or comma that ends at `index`. */
function wordBeforeConjunction(tokens: readonly Token[], index: number): number | undefined {
  let at = index - 1;
  while (
    at >= 0 &&
    (CONJUNCTIONS.has(tokens[at]?.lower ?? '') || isAdverb(tokens[at]) || ALSO.has(tokens[at]?.lower ?? ''))
  ) {
    at -= 1;
  }
  return at < 0 ? undefined : at;
}

function acceptsBase(tokens: readonly Token[], head: Head, { last, seen, before }: Row): boolean {
  if (head.dropTo) return true;
  if (seen.embedded || seen.infinitive || seen.embeddedGerund) return false;
  const { index, verb } = head;
  if (followsDirectly(tokens, head, last) && !HARDLY_VERBS.has(verb.lemma)) return true;
  if (index === tokens.length - 1 && isNounToo(verb.lemma)) return endsListOfActions(tokens, index, last);
  return actsAsVerb(tokens, index, verb, before);
}

/** "…, take messages, file": after two actions the last of a list is one too; so is an act that ends the work. */
function endsListOfActions(tokens: readonly Token[], index: number, last: Head): boolean {
  const closes = tokens[index - 1]?.lower === 'and' && CLOSES_WORK.has(tokens[index]?.lower ?? '');
  return closes || (last.index > 0 && tokens[index - 1]?.close === ',');
}

/** "Dig trenches and backfill", "invoice clients and chase": what is done to the thing just named. */
const CLOSES_WORK: ReadonlySet<string> = new Set(['backfill', 'compact', 'reinstate', 'chase', 'escalate']);

function acceptsGerund(tokens: readonly Token[], head: Head, { last, seen, before }: Row): boolean {
  const { index, verb } = head;
  if (seen.embedded || seen.embeddedGerund || tokens[index + verb.length]?.lower === 'of') return false;
  if (followsDirectly(tokens, head, last)) return true;
  return !isAdjunct(tokens, index, verb) && actsAsVerb(tokens, index, verb, before);
}

/** ", saving 5 hours a week": what followed from it, not another duty; unless the list goes on with a duty. */
function isAdjunct(tokens: readonly Token[], index: number, verb: VerbAt): boolean {
  if (!ADJUNCTS.has(verb.lemma)) return false;
  // "issuing cards, helping visitors": helping somebody is a duty of its own.
  if (verb.lemma === 'help' && /^(?:people|with)$|[a-z]s$/.test(tokens[index + 1]?.lower ?? '')) return false;
  for (let at = index + 1; at < tokens.length - 1; at += 1) {
    if (!CONJUNCTIONS.has(tokens[at]?.lower ?? '')) continue;
    const next = verbAt(tokens, at + 1);
    if (next && next.forms & FORM.gerund) return ADJUNCTS.has(next.lemma);
  }
  return !CONJUNCTIONS.has(tokens[index - 1]?.lower ?? '');
}

const ADJUNCTS: ReadonlySet<string> = new Set(
  `save reduce cut increase improve ensure enable allow make result lead help use report include cover raise lower
  boost bring drive free give leave mean speed double grow generate achieve exceed shorten contribute`.split(
    /\s+/,
  ),
);

/** A second verb in another form ("Managed a team and handle payroll") is a slip, when it can be nothing else. */
function acceptsOtherMood(
  tokens: readonly Token[],
  head: Head,
  last: Head,
  typed: number,
  seen: Seen,
): boolean {
  const { index, verb } = head;
  if (seen.embedded || seen.infinitive || seen.embeddedGerund || !verb.known) return false;
  const next = tokens[index + verb.length];
  if (!next || next.lower === 'by' || next.lower === 'of') return false;
  const nounToo = NOUN_LEANING.has(verb.lemma) || VERB_LEANING.has(verb.lemma) || ADJECTIVAL.has(verb.lemma);
  const adjacent = tokens[wordBeforeConjunction(tokens, index) ?? 0];
  const object =
    opensNounPhrase(next) ||
    isNumber(next) ||
    isPlural(next) ||
    looksLikeName(next) ||
    MASS_NOUNS.has(next.lower);
  if (verb.forms & FORM.gerund) {
    const byConjunction = CONJUNCTIONS.has(tokens[index - 1]?.lower ?? '');
    if (!byConjunction || ADJUNCTS.has(verb.lemma) || adjacent?.lower.endsWith('ing')) return false;
    return object && (typed & FORM.gerund) === 0 && !NOUN_GERUNDS.has(tokens[index]?.lower ?? '');
  }
  if (verb.forms & FORM.base) {
    const isVerbOnly = !nounToo && !HARDLY_VERBS.has(verb.lemma);
    if (verb.lemma === 'make' && /^(?:sure|certain)$/.test(next.lower)) return true;
    return opensNounPhrase(next) || (isVerbOnly && (object || PREPOSITIONS.has(next.lower)));
  }
  if (verb.forms & FORM.past && !(typed & FORM.past)) {
    if (adjacent && (isAdjective(adjacent) || /(?:ed|en)$/.test(adjacent.lower))) return false;
    return (opensNounPhrase(next) || isNumber(next)) && last.index < index;
  }
  return false;
}

/** Notes what the word at `index` means for the verbs after it; `bare` after a verb such as "help". */
function look(tokens: readonly Token[], index: number, boundary: boolean, seen: Seen, bare: boolean): void {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token) return;
  const word = token.lower;
  if (CLAUSE_OPENERS.has(word) && word !== 'as' && !(PREPOSITIONS.has(word) && nextIsNominal(tokens, index)))
    seen.embedded = true;
  if (AUXILIARIES.has(word) || MODALS.has(word)) seen.embedded = true;
  if (word === 'i' || word === 'we' || word === 'they') seen.embedded = true;
  if (CONJUNCTIONS.has(word) || PREPOSITIONS.has(word)) return;
  const verb = verbAt(tokens, index);
  if (!verb?.known) return;
  if (
    verb.forms & FORM.gerund &&
    before &&
    (PREPOSITIONS.has(before.lower) || /,/.test(before.close)) &&
    !NOUN_GERUNDS.has(word)
  ) {
    seen.embeddedGerund = true;
    return;
  }
  if (word === 'using' || word === 'including') {
    return;
  }
  const nounToo = NOUN_LEANING.has(verb.lemma) || VERB_LEANING.has(verb.lemma) || ADJECTIVAL.has(verb.lemma);
  if (before?.lower === 'to' && verb.forms & FORM.base && (!nounToo || actsAsVerb(tokens, index, verb))) {
    seen.infinitive = true;
    return;
  }
  const isPassive = AUXILIARIES.has(before?.lower ?? '') || tokens[index + 1]?.lower === 'by';
  const finitePast = (verb.forms & FORM.past) !== 0 && (verb.forms & FORM.base) === 0 && !isPassive;
  if (finitePast && seen.embedded) seen.embeddedPast = true;
  if (boundary || nounToo || HARDLY_VERBS.has(verb.lemma)) return;
  // "helped new hires learn the codebase", "homes people love"
  if (verb.forms & FORM.base && !(verb.forms & FORM.past) && (bare || isPlural(before))) {
    seen.embedded = true;
    seen.infinitive = true;
  }
}

/** "after the move", "since 2019", "before meals": a preposition here, not the start of a clause. */
function nextIsNominal(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && next.lower !== 'i' && next.lower !== 'we';
}
