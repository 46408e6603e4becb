import type { Fact } from '../facts/read.ts';
import { countWords } from '../realise/draft.ts';

/**
 * Facts by strength: those with a number first, then those that name a tool, then the rest; among
 * equals the order in which the person wrote them, which usually says what they care about.
 */
export function byStrength(facts: readonly Fact[]): readonly Fact[] {
  return facts
    .map((fact, index) => ({ fact, strength: strength(fact) - index * 0.3 }))
    .sort((one, other) => other.strength - one.strength)
    .map(({ fact }) => fact);
}

/** The strongest facts that fit into so many words; at least one, however long. */
export function strongestWithin(facts: readonly Fact[], most: number): ReadonlySet<Fact> {
  const chosen = new Set<Fact>();
  let words = 0;
  for (const fact of byStrength(facts)) {
    const size = countWords(fact.words);
    if (chosen.size > 0 && words + size > most) continue;
    chosen.add(fact);
    words += size;
  }
  return chosen;
}

function strength(fact: Fact): number {
  const number = fact.counted ? 2 : 0;
  const tool = Math.min(fact.tools.length, 1) * 0.5;
  const change = fact.measured ? 1.5 : 0;
  const sure = fact.phrase.kind === 'noun' ? 0 : 1;
  return number + change + tool + sure;
}
