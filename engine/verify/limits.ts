import { contentOf, sharedBy } from './content.ts';
import type { Evidence } from './evidence.ts';
import type { Refusal } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';

/** What is told without the limit that its line sets: "deliveries all week" of "deliveries on Saturdays only". */
export function limitsDropped({ text, sentences }: Statement, grounds: Grounds): readonly Refusal[] {
  const limits = limitsOf(grounds);
  if (limits.length === 0) return [];
  return sentences.flatMap((sentence) =>
    segmentsOf(text, sentence).flatMap((segment) =>
      limits.flatMap((limit): readonly Refusal[] => {
        const told = contentOf(segment);
        if (sharedBy(limit.keys, told) < limit.keys.size || isKept(limit, sentence.terms)) return [];
        if (isToldWithout(limit, grounds)) return [];
        const own = segment.filter(({ key }) => limit.keys.has(key));
        const [first, last] = [own[0], endOfItem(text, segment, own.at(-1))];
        if (first === undefined || last === undefined) return [];
        return [
          {
            kind: 'scope',
            start: first.start,
            end: last.end,
            reason: `The profile limits this: “${limit.line.text}”.`,
            sources: [limit.line.pointer],
          },
        ];
      }),
    ),
  );
}

/** A line that says of something that it holds within bounds alone. */
interface Limit {
  readonly line: Evidence;
  /** What is limited. */
  readonly keys: ReadonlySet<string>;
  /** The words that bound it. */
  readonly bounds: ReadonlySet<string>;
}

const known = new WeakMap<Grounds, readonly Limit[]>();

function limitsOf(grounds: Grounds): readonly Limit[] {
  const before = known.get(grounds);
  if (before !== undefined) return before;
  const found = grounds.lines.flatMap((line) => (/\bonly\b/i.test(line.text) ? limitsIn(line) : []));
  const kept = found.slice(0, MOST);
  known.set(grounds, kept);
  return kept;
}

/** So many limits of one profile are compared with each stretch of a text. */
const MOST = 24;

function limitsIn(line: Evidence): readonly Limit[] {
  const { text, terms } = line;
  return terms.flatMap(({ word }, at): readonly Limit[] => {
    if (word !== 'only') return [];
    const [from, to] = clauseAround(text, terms, at);
    const before = terms.slice(from, at);
    const after = terms.slice(at + 1, to);
    if (/^(?:the|not|an?|my|our|i|we)$/.test(before.at(-1)?.word ?? '')) return [];
    // "read-only access": the word before bounds, what follows is bounded.
    const isJoined = before.length > 0 && text.charAt((terms[at]?.start ?? 1) - 1) === '-';
    const found = isJoined
      ? parted(after, before.slice(-1))
      : after.length === 0
        ? behind(before, terms.slice(0, Math.max(0, from)))
        : contentOf(before).size > 0
          ? parted(before, after)
          : headed(after);
    return found === undefined ? [] : [{ line, ...found }];
  });
}

type Bounded = Pick<Limit, 'keys' | 'bounds'>;

function parted(things: readonly Term[], bounds: readonly Term[]): Bounded | undefined {
  const keys = contentOf(things);
  const said = bounds.filter(({ word }) => !PREPOSITIONS.has(word) && !SMALL.test(word));
  return keys.size === 0 || said.length === 0
    ? undefined
    : { keys, bounds: new Set(said.flatMap(({ word, key }) => [word, key, SAME.get(word) ?? ''])) };
}

/** The same season in American and British words. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['autumn', 'fall'],
  ['fall', 'autumn'],
]);

/** "deliveries on Saturdays only", "wholesale orders only"; "front desk, mornings only". */
function behind(clause: readonly Term[], earlier: readonly Term[]): Bounded | undefined {
  const preposition = clause.findLastIndex(({ word }, at) => at > 0 && PREPOSITIONS.has(word));
  if (preposition > 0) return parted(clause.slice(0, preposition), clause.slice(preposition + 1));
  return headed(clause) ?? (contentOf(earlier).size > 0 ? parted(earlier, clause) : undefined);
}

/** "vegetarian dishes": the last word is bounded by those before it. */
function headed(clause: readonly Term[]): Bounded | undefined {
  const end = clause.findIndex(({ word }, at) => at > 0 && PREPOSITIONS.has(word));
  const phrase = end > 0 ? clause.slice(0, end) : clause;
  const content = phrase.filter(({ key }) => key !== '');
  const head = content.at(-1);
  return head === undefined || content.length < 2 ? undefined : parted([head], content.slice(0, -1));
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'for in on at with below under to of above over up during from within into by as between'.split(' '),
);
const SMALL = /^(?:an?|the|and|or|my|our|its|their)$/;

/** The clause that a word stands in, by the places of its first word and of the word behind it. */
function clauseAround(text: string, terms: readonly Term[], at: number): readonly [number, number] {
  const parts = (left: number): boolean =>
    /[,;:.()–—]|\s-\s/.test(text.slice(terms[left]?.end ?? 0, terms[left + 1]?.start ?? 0)) ||
    /^(?:and|but)$/.test(terms[left + 1]?.word ?? '') ||
    /^(?:and|but)$/.test(terms[left]?.word ?? '');
  let from = at;
  while (from > 0 && !parts(from - 1)) from -= 1;
  let to = at + 1;
  while (to < terms.length && !parts(to - 1)) to += 1;
  return [from, to];
}

/** Whether a sentence keeps a limit: it says so, names a bound, or denies what lies beyond. */
function isKept({ bounds }: Limit, sentence: readonly Term[]): boolean {
  return sentence.some(
    ({ word, key }) => KEEPING.has(word) || bounds.has(word) || (key !== '' && bounds.has(key)),
  );
}

const KEEPING: ReadonlySet<string> = new Set(
  'only just solely exclusively purely limited limit restricted no not never without nothing none neither nobody some certain'.split(
    ' ',
  ),
);

/** Whether another line says the same without the limit. */
function isToldWithout({ keys, line }: Limit, grounds: Grounds): boolean {
  return grounds.linesWith(keys).some((one) => one.line !== line && one.shared === keys.size);
}

/** The last word of the item of a list that a word stands in. */
function endOfItem(text: string, segment: Segment, term: Term | undefined): Term | undefined {
  if (term === undefined) return undefined;
  let at = segment.indexOf(term);
  for (; at < segment.length - 1; at++) {
    const [one, next] = [segment[at], segment[at + 1]];
    if (one === undefined || next === undefined || next.word === 'and') break;
    if (/[,;:()]/.test(text.slice(one.end, next.start))) break;
  }
  return segment[at];
}
