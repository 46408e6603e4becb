import type { Fact } from '../facts/read.ts';
import { countWords } from '../realise/draft.ts';
import { isThing } from '../realise/things.ts';
import type { Brief } from './brief.ts';
import { footingOf } from './footing.ts';
import { byWeight } from './weight.ts';

/** Lines that a text of a few paragraphs tells; more would read as a list. */
const MOST = 7;
/** With fewer acts than this the work is told by its things too, at more length. */
const FEW_ACTS = 4;
/** Things share one sentence of so many words, or of more where there are few acts. */
const ROW = { things: 3, words: 24 };
const LONG_ROW = { things: 4, words: 34 };
/** Lines in doubt stand in only where the others make no paragraph. */
const ENOUGH = 20;

/**
 * The lines that running prose tells, in the person's order: acts first, things as one sentence takes them, and lines
 * in doubt only where nothing else is there. The rest stands in the long answer, under headings.
 */
export function proseOf(brief: Brief): readonly Fact[] {
  const ranked = byWeight(brief.duties, brief);
  const acts = ranked.filter((fact) => footingOf(fact) === 'act').slice(0, MOST);
  const row = acts.length < FEW_ACTS ? LONG_ROW : ROW;
  const things = rowOf(
    ranked.filter((fact) => footingOf(fact) === 'thing'),
    row,
    brief,
  ).slice(0, Math.max(1, MOST + 1 - acts.length));
  // What somebody names first is what the job is: without it the text would be of something else.
  const told = new Set([...brief.duties.slice(0, 1), ...acts, ...things]);
  let words = [...told].reduce((sum, fact) => sum + countWords(fact.words), 0);
  for (const fact of ranked) {
    if (words >= ENOUGH || told.size >= MOST) break;
    if (told.has(fact) || (isThing(fact) && [...told].some(isThing))) continue;
    told.add(fact);
    words += countWords(fact.words);
  }
  return brief.duties.filter((fact) => told.has(fact));
}

/** Things for one row: what was named first, then what is strongest; one of them may be a row itself. */
function rowOf(
  things: readonly Fact[],
  { things: most, words: longest }: typeof ROW,
  { duties }: Brief,
): readonly Fact[] {
  const [opener] = duties;
  const ordered = [...things].sort((one, other) => Number(other === opener) - Number(one === opener));
  const row: Fact[] = [];
  let words = 0;
  for (const fact of ordered) {
    const size = countWords(fact.words);
    const isSecondList = isRow(fact) && row.some(isRow);
    if (row.length === most || (row.length > 0 && (words + size > longest || isSecondList))) continue;
    row.push(fact);
    words += size;
  }
  return row;
}

function isRow({ words }: Fact): boolean {
  return /,|[;:] /.test(words);
}
