import { type Fact, pointersOf } from '../facts/read.ts';
import { sentenceCase } from '../language/capital.ts';
import type { Spelling } from '../types.ts';
import { type Alternatives, countWords, type Draft } from './draft.ts';
import { joinPredicates } from './predicates.ts';
import { type Item, itemOf } from './telling.ts';
import { joinThings } from './things.ts';

/** At most this many facts and words share one sentence of a bullet. */
const FACTS = 3;
const WORDS = 24;

/**
 * The sentences that tell the facts of one theme under its heading, verbs as gerunds. Each comes with
 * alternatives that say the same in another order, the person's own words last.
 */
export function bulletSentences(facts: readonly Fact[], spelling: Spelling): readonly Alternatives[] {
  return chunks(facts).map((chunk) => alternatives(chunk, spelling));
}

function* alternatives(chunk: readonly Fact[], spelling: Spelling): Generator<Draft> {
  const sources = pointersOf(chunk);
  const draft = (text: string): Draft => ({ text: `${sentenceCase(text)}.`, origin: 'submitted', sources });
  const items = chunk.map(itemOf);
  // A list inside the list stays last.
  const turns = items.some(({ text }) => text.includes(',')) ? 1 : items.length;
  for (let first = 0; first < turns; first++)
    yield draft(joinItems([...items.slice(first), ...items.slice(0, first)], spelling));
  // Where one of them is not supported as told, it alone stands as it was written.
  for (const [at, fact] of chunk.entries()) {
    const asWritten: Item = { form: 'statement', text: fact.words };
    if (items.length > 1)
      yield draft(
        joinItems(
          items.map((item, index) => (index === at ? asWritten : item)),
          spelling,
        ),
      );
  }
  yield draft(chunk.map((fact) => fact.words).join('; '));
  yield draft(chunk.map((fact) => fact.typed).join('; '));
  yield draft(chunk.map(({ line, typed }) => (line ?? typed).replace(/[.;,]+$/, '')).join('; '));
}

/** Like with like: verbs share a sentence with verbs and things with things, and a list ends its sentence. */
function chunks(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const groups: Fact[][] = [];
  let words = 0;
  for (const fact of facts) {
    const item = itemOf(fact);
    const size = countWords(item.text);
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isAlike =
      last !== undefined &&
      item.form !== 'statement' &&
      itemOf(last).form === item.form &&
      !/,|[;:] /.test(itemOf(last).text);
    if (group === undefined || !isAlike || group.length === FACTS || words + size > WORDS) {
      groups.push([fact]);
      words = size;
    } else {
      group.push(fact);
      words += size;
    }
  }
  return groups;
}

function joinItems(items: readonly Item[], spelling: Spelling): string {
  const texts = items.map((item) => item.text);
  return items.every(({ form }) => form === 'gerund')
    ? joinPredicates(texts, spelling)
    : joinThings(texts, spelling);
}
