import type { Fact } from '../facts/read.ts';
import type { Tool } from '../facts/tools.ts';
import { mentions } from '../technologies/mentions.ts';
import type { Composition, Target } from '../types.ts';
import { sharedStems, stems } from './stems.ts';

/** What a job advertisement asks for, as far as it can be compared with a profile. */
export interface Wanted {
  /** Names of the tools that it names, in its order. */
  readonly tools: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** A fact shares at least so many longer words with an advertisement that asks for it. */
const SHARED = 2;

export function readTarget(target: Target | undefined, stack: readonly string[]): Wanted | undefined {
  if (target === undefined) return undefined;
  const text = `${target.title ?? ''}\n${target.description}`;
  return { tools: [...new Set(mentions(text, stack).map(({ name }) => name))], stems: stems(text) };
}

/** Whether an advertisement asks for what a fact tells: one of its tools, or the same in other words. */
export function isWanted(fact: Fact, wanted: Wanted | undefined): boolean {
  if (wanted === undefined) return false;
  if (fact.tools.some((tool) => wanted.tools.includes(tool))) return true;
  return sharedStems(stems(fact.words), wanted.stems) >= SHARED;
}

/** The tools of an advertisement that the profile names, and those that it does not. */
export function keywordsOf(
  wanted: Wanted,
  tools: readonly Tool[],
  facts: readonly Fact[],
): NonNullable<Composition['keywords']> {
  const known = new Set([...tools.map(({ name }) => name), ...facts.flatMap((fact) => fact.tools)]);
  return {
    matched: wanted.tools.filter((name) => known.has(name)),
    missing: wanted.tools.filter((name) => !known.has(name)),
  };
}
