import { spellingAt } from './match.ts';
import { isExact, type Line, type Place } from './place.ts';
import type { Spelling } from './spellings.ts';
import type { Token } from './tokens.ts';

/**
 * Whether a spelling stands in a list with a tool that is sure: "airflow, spark and s3".
 *
 * @param exact whether it is written as the name is; two such beside each other are names, where one alone may
 *   be emphasis
 * @param led whether a word such as "in" stands before it; two tools of one trade after it are tools: "in
 *   blender and maya"
 */
export function isListed(
  spelling: Spelling,
  line: Line,
  place: Place,
  exact: boolean,
  led: boolean,
): boolean {
  const { tokens } = line;
  const left = listNeighbour(tokens, place.index, -1);
  if (left !== undefined && place.foundUpTo === left + 1) return true;
  let end = place.index + place.size;
  for (let hop = 0; hop < LIST_REACH; hop++) {
    const right = listNeighbour(tokens, end - 1, 1);
    const found = right === undefined ? undefined : spellingAt(tokens, right);
    if (right === undefined || found === undefined) return false;
    if (found.kind === 'name') return true;
    if (exact && isExact(found, line, right, found.keys.length)) return true;
    const { category } = found.technology;
    if (led && hop === 0 && category === spelling.technology.category && STUDIOS.has(category)) return true;
    end = right + found.keys.length;
  }
  return false;
}

/** How far a list is followed to a sure tool. */
const LIST_REACH = 5;

/** Trades whose tools are named in pairs, and whose names no other trade pairs. */
const STUDIOS: ReadonlySet<string> = new Set(['design', 'game', 'office']);

/** The word beside, across a comma, a slash or "and". */
function listNeighbour(tokens: readonly Token[], index: number, step: 1 | -1): number | undefined {
  const gapAt = step === 1 ? index + 1 : index;
  const gap = tokens[gapAt]?.gap;
  if (gap === undefined) return undefined;
  const beside = index + step;
  const word = tokens[beside];
  if (word === undefined) return undefined;
  if ((word.key === 'and' || word.key === 'or') && (gap === ' ' || gap === ', ')) {
    const far = beside + step;
    const farGap = step === 1 ? tokens[far]?.gap : word.gap;
    return farGap === ' ' || farGap === ', ' ? far : undefined;
  }
  return LIST_GAPS.has(gap) ? beside : undefined;
}

const LIST_GAPS = new Set([', ', ',', '/', ' / ', ' & ', ' + ', '+', ' | ']);
