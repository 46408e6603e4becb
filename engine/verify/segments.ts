import { FORM, knownVerb } from '../language/lexicon.ts';
import type { Sentence } from './statement.ts';
import type { Term } from './terms.ts';

/** A stretch of a sentence with one predicate, or several under one governing verb. */
export type Segment = readonly Term[];

/**
 * The segments of a sentence: it is parted at semicolons and dashes, and at a comma or conjunction behind which a new
 * predicate begins ("…, and I am", "…, cut the bill"). Coordinated base forms stay together, since one verb may govern
 * them ("help plan, write and test").
 */
export function segmentsOf(text: string, { terms }: Pick<Sentence, 'terms'>): readonly Segment[] {
  const segments: Term[][] = [];
  let current: Term[] = [];
  for (const [at, term] of terms.entries()) {
    const before = terms[at - 1];
    if (before !== undefined && begins(text, before, term, terms[at + 1], terms.length - at)) {
      segments.push(current);
      current = [];
    }
    current.push(term);
  }
  if (current.length > 0) segments.push(current);
  return segments;
}

function begins(text: string, before: Term, term: Term, next: Term | undefined, left: number): boolean {
  const gap = text.slice(before.end, term.start);
  if (gap !== ' ' && /[;:–—→+]|\s-\s/.test(gap)) return true;
  const isAfterComma = gap.includes(',');
  const isConjunction = CONJUNCTIONS.has(term.word);
  if (term.word === 'but' || (isConjunction && isAfterComma && term.word !== 'and' && term.word !== 'or'))
    return true;
  if (SUBORDINATING.has(term.word) && next !== undefined && SUBJECTS.has(next.word)) return true;
  // Behind ", and" the last of a list is short, a clause is not.
  if (isConjunction && isAfterComma && left > CLAUSE) return true;
  if (isConjunction && next !== undefined) return beginsPredicate(next);
  return isAfterComma && beginsPredicate(term);
}

/** At least this many words make a clause. */
const CLAUSE = 5;

/** Words behind which a predicate of its own begins. */
const CONJUNCTIONS: ReadonlySet<string> = new Set([
  'and',
  'or',
  'while',
  'whereas',
  'where',
  'which',
  'who',
  'plus',
]);
/** Words behind which a clause begins when its subject follows. */
const SUBORDINATING: ReadonlySet<string> = new Set([
  'so',
  'because',
  'when',
  'if',
  'before',
  'after',
  'until',
  'since',
  'that',
  'as',
]);
const SUBJECTS: ReadonlySet<string> = new Set(
  'i we it they he she my our there am is are was were have has had'.split(' '),
);

function beginsPredicate({ word }: Term): boolean {
  if (SUBJECTS.has(word)) return true;
  if (!/(?:ed|ing|[a-z])$/.test(word)) return false;
  const verb = knownVerb(word);
  return (
    verb !== undefined && (verb.forms & (FORM.past | FORM.gerund)) !== 0 && (verb.forms & FORM.base) === 0
  );
}
