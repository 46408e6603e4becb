import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  MODALS,
  PREPOSITIONS,
  PRONOUNS,
} from './function-words.ts';
import { HARDLY_VERBS, NOUN_LEANING, VERB_LEANING } from './homographs.ts';
import { FORM } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { verbAt } from './verb-at.ts';
import { isAdjective, isAdverb, isNumber, isPlural } from './wordclass.ts';

/**
 * Whether a line that no verb leads is a whole clause with a subject of its own: "sales went up 20%", "the app is
 * used by 50k people". A participle after its noun ("modules used by 20 teams") and a relative clause are not.
 */
export function isClause(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.lower ?? '';
  if (PREPOSITIONS.has(first) || CLAUSE_OPENERS.has(first)) return speaksOfSelf(tokens);
  return finiteVerbAt(tokens) !== undefined;
}

/** Index of the verb whose subject begins the line: "went" in "pass rate in my classes went from 71% to 88%". */
export function finiteVerbAt(tokens: readonly Token[]): number | undefined {
  const first = tokens[0]?.lower ?? '';
  const owned = first === 'my' || first === 'our';
  const opened = owned || first === 'the' || first === 'this';
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token || !before) return undefined;
    if (token.depth > 0 || /[:;]/.test(before.close)) return undefined;
    const word = token.lower;
    if (word === 'that' || word === 'which' || word === 'who' || word === 'whose' || word === 'where')
      return undefined;
    if (CONJUNCTIONS.has(before.lower) || PREPOSITIONS.has(before.lower)) continue;
    if (FINITE_AUXILIARIES.has(word) || MODALS.has(word)) return index;
    // "reports I wrote": a relative clause whose "that" was left out.
    if (index > 1 && /^(?:i|we|they)$/.test(before.lower)) continue;
    if (isFinitePast(tokens, index, owned) || isCausing(tokens, index)) return index;
    if (opened ? isFinitePresent(tokens, index) : isDoing(tokens, index)) return index;
    if (index > 1 && CLAUSE_OPENERS.has(word) && !PREPOSITIONS.has(word) && word !== 'as') return undefined;
  }
  return undefined;
}

/** "When the system failed I restored it": the subject comes late. */
function speaksOfSelf(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, index) => {
    if (index < 2 || (lower !== 'i' && lower !== 'we')) return false;
    const verb = verbAt(tokens, index + 1);
    return verb !== undefined && (verb.forms & (FORM.past | FORM.base)) !== 0;
  });
}

/** "The shop now makes a profit": a third person that can be no plural. */
function isFinitePresent(tokens: readonly Token[], index: number): boolean {
  const verb = index > 1 ? verbAt(tokens, index) : undefined;
  if (!verb?.known || verb.forms !== FORM.third || index + 1 >= tokens.length) return false;
  return !NOUN_LEANING.has(verb.lemma) && !VERB_LEANING.has(verb.lemma) && !HARDLY_VERBS.has(verb.lemma);
}

/**
 * Whether some past in the line can only be the verb of a subject before it: "costs fell 12%", "pass rate in my
 * classes went up". One that belongs to a relative or other embedded clause is not.
 */
export function hasFinitePast(tokens: readonly Token[]): boolean {
  // Most lines hold no such word, and this is asked of every one.
  if (!tokens.some(({ lower }) => lower.endsWith('ed') || STRONG.has(lower))) return false;
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token || !before || opensClause(tokens, index) || /[;:]/.test(before.close)) return false;
    if (!token.lower.endsWith('ed') && !STRONG.has(token.lower)) continue;
    if (index > 4 && token.lower.endsWith('ed')) continue;
    if (CONJUNCTIONS.has(before.lower) || PRONOUNS.has(before.lower) || before.lower === 'i') continue;
    if (!before.close.includes(',') && isFinitePast(tokens, index, false)) return true;
  }
  return false;
}

const STRONG: ReadonlySet<string> = new Set([
  'went',
  'fell',
  'rose',
  'grew',
  'came',
  'shrank',
  'began',
  'became',
]);

/** "that", "when", "after we": from here on verbs are another clause's. */
function opensClause(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  if (!CLAUSE_OPENERS.has(word) || word === 'as') return false;
  return !PREPOSITIONS.has(word) || PRONOUNS.has(tokens[index + 1]?.lower ?? '');
}

/** "New menu brought 20% more orders": a participle would take no object. */
function isCausing(tokens: readonly Token[], index: number): boolean {
  const verb = verbAt(tokens, index);
  const next = tokens[index + 1];
  if (!verb?.known || !next || !(verb.forms & FORM.past) || verb.forms & FORM.base) return false;
  if (!CAUSES.has(verb.lemma)) return false;
  // "brought dessert sales up by 25%"
  const ending = tokens.slice(index + 2, index + 5).some(({ lower }) => lower === 'up' || lower === 'down');
  return isNumber(next) || isObjectOpener(next) || (ending && !PREPOSITIONS.has(next.lower));
}

const CAUSES: ReadonlySet<string> = new Set(
  'bring save win raise reduce drive generate attract boost double halve lift increase improve'.split(' '),
);

/** "Ledger handles 3,000 transactions": a third person with a number of things or a known thing after it. */
function isDoing(tokens: readonly Token[], index: number): boolean {
  const verb = verbAt(tokens, index);
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (!verb?.known || verb.forms !== FORM.third || !before || !next || before.close !== '') return false;
  if (tokens[index]?.close !== '') return false;
  if (isPlural(before) || isAdjective(before) || isNumber(before) || PREPOSITIONS.has(before.lower))
    return false;
  if (NOUN_LEANING.has(verb.lemma) && !DOES.has(verb.lemma)) return false;
  return isObjectOpener(next) || (isNumber(next) && isPlural(tokens[index + 2]));
}

function isObjectOpener({ lower }: Token): boolean {
  return /^(?:the|our|my|all|over|about|around|nearly|almost|up-to|hundreds|thousands|dozens|millions)$/.test(
    lower,
  );
}

/** Nouns in the plural too, but verbs before a number of things: "the app supports 40 branches". */
const DOES: ReadonlySet<string> = new Set(
  'process support cover store host index feed cost page route power produce serve run'.split(' '),
);

const FINITE_AUXILIARIES: ReadonlySet<string> = new Set(
  [...AUXILIARIES].filter((word) => !/^(?:be|been|being|do|am)$/.test(word)),
);

/** A past that can be no participle ("went"), or a verb of change with its measure ("dropped by 40%"). */
function isFinitePast(tokens: readonly Token[], index: number, owned: boolean): boolean {
  const token = tokens[index];
  const verb = token && verbAt(tokens, index);
  if (!token || !verb?.known || !(verb.forms & FORM.past) || verb.forms & (FORM.base | FORM.gerund))
    return false;
  const next = tokens[index + 1];
  if (!(verb.forms & FORM.participle)) return verb.lemma !== 'be';
  if (owned && index > 1 && next && next.lower !== 'by' && !PREPOSITIONS.has(next.lower)) return true;
  if (!CHANGES.has(verb.lemma)) return false;
  return !next || isNumber(next) || isAdverb(next) || MEASURES.has(next.lower);
}

const CHANGES: ReadonlySet<string> = new Set(
  `drop increase decrease improve double triple halve reach exceed jump climb decline slip pass win make hit beat
  shorten stabilize recover move fall rise grow surpass quadruple lose earn`.split(/\s+/),
);
const MEASURES: ReadonlySet<string> = new Set(
  'by from to after when and over under more a an the our my its their in within since'.split(' '),
);
