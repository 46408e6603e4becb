import { AUXILIARIES, CLAUSE_OPENERS, CONJUNCTIONS, MODALS, PREPOSITIONS } from './function-words.ts';
import { HARDLY_VERBS, NOUN_LEANING, VERB_LEANING } from './homographs.ts';
import { FORM } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { verbAt } from './verb-at.ts';
import { isAdverb, isNumber } from './wordclass.ts';

/**
 * Whether a line that no verb leads is a whole clause with a subject of its own: "sales went up 20%", "the app is
 * used by 50k people". A participle after its noun ("modules used by 20 teams") and a relative clause are not.
 */
export function isClause(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.lower ?? '';
  if (PREPOSITIONS.has(first) || CLAUSE_OPENERS.has(first)) return speaksOfSelf(tokens);
  const owned = first === 'my' || first === 'our';
  const opened = owned || first === 'the' || first === 'this';
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (!token || !before) return false;
    if (token.depth > 0 || /[:;]/.test(before.close)) return false;
    const word = token.lower;
    if (word === 'that' || word === 'which' || word === 'who' || word === 'whose' || word === 'where')
      return false;
    if (CONJUNCTIONS.has(before.lower) || PREPOSITIONS.has(before.lower)) continue;
    if (FINITE_AUXILIARIES.has(word) || MODALS.has(word)) return true;
    // "reports I wrote": a relative clause whose "that" was left out.
    if (index > 1 && /^(?:i|we|they)$/.test(before.lower)) continue;
    if (isFinitePast(tokens, index, owned) || (opened && isFinitePresent(tokens, index))) return true;
    if (index > 1 && CLAUSE_OPENERS.has(word) && !PREPOSITIONS.has(word) && word !== 'as') return false;
  }
  return false;
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

/** Whether some past in the line can only be the verb of a subject before it: "costs fell 12%". */
export function hasFinitePast(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    const before = tokens[index - 1];
    if (!before || index > 4 || !/ed$|^(?:went|fell|rose|grew|shrank|began|became)$/.test(token.lower))
      return false;
    return (
      !CONJUNCTIONS.has(before.lower) && !before.close.includes(',') && isFinitePast(tokens, index, false)
    );
  });
}

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
  shorten stabilize recover fall rise grow surpass quadruple lose earn`.split(/\s+/),
);
const MEASURES: ReadonlySet<string> = new Set(
  'by from to after when and over under more a an the our my its their in within since'.split(' '),
);
