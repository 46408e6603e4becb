import type { Fact } from '../facts/read.ts';
import { countWords } from '../realise/draft.ts';
import type { Brief } from './brief.ts';
import { isWanted } from './target.ts';

/**
 * Facts by strength: those that a job advertisement asks for first, then those with a number, then those that name a tool, then the rest; among
 * equals the order in which the person wrote them, which usually says what they care about.
 */
export function byStrength(facts: readonly Fact[], brief: Brief): readonly Fact[] {
  return facts
    .map((fact, index) => ({ fact, strength: strength(fact, brief) - index * 0.3 }))
    .sort((one, other) => other.strength - one.strength)
    .map(({ fact }) => fact);
}

/** The strongest facts that fit into so many words; at least one, however long. */
export function strongestWithin(facts: readonly Fact[], most: number, brief: Brief): ReadonlySet<Fact> {
  const chosen = new Set<Fact>();
  let words = 0;
  for (const fact of byStrength(facts, brief)) {
    const size = countWords(fact.words);
    if (chosen.size > 0 && words + size > most) continue;
    chosen.add(fact);
    words += size;
  }
  return chosen;
}

function strength(fact: Fact, brief: Brief): number {
  const asked = isWanted(fact, brief.wanted) ? 3 : 0;
  const number = fact.counted ? 2 : 0;
  const tool = Math.min(fact.tools.length, 1) * 0.5;
  const change = fact.measured ? 1.5 : 0;
  const sure = fact.phrase.kind === 'noun' ? 0 : 1;
  return asked + number + change + tool + sure;
}
