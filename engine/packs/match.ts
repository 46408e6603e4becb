import { titleWords } from '../facts/title.ts';
import { generic } from './generic.ts';
import { packs } from './index.ts';
import type { Pack } from './pack.ts';

/**
 * The pack whose title or alias has the most words in common with the typed title: every word of an
 * alias must stand in it, in any order. A title that fits none gets the generic pack.
 *
 * @example
 * matchPack('Sr. Node Dev').id; // 'backend-developer'
 */
export function matchPack(role: string): Pack {
  const words = titleWords(role);
  let best: Pick<Alias, 'pack' | 'weight'> = { pack: generic, weight: 0 };
  for (const word of words) {
    for (const alias of aliases().get(word) ?? []) {
      if (alias.weight > best.weight && alias.words.every((part) => words.has(part))) best = alias;
    }
  }
  return best.pack;
}

interface Alias {
  readonly pack: Pack;
  readonly words: readonly string[];
  /** A longer alias is the more specific one; among equals the one with the longer words. */
  readonly weight: number;
}

let index: ReadonlyMap<string, readonly Alias[]> | undefined;

/** Every alias by its first word. Packs are constants, so that they are indexed once. */
function aliases(): ReadonlyMap<string, readonly Alias[]> {
  if (index !== undefined) return index;
  const made = new Map<string, Alias[]>();
  for (const pack of packs) {
    for (const alias of [pack.title.toLowerCase(), ...pack.aliases]) {
      const words = alias.split(' ');
      const [first = ''] = words;
      made.set(first, [
        ...(made.get(first) ?? []),
        { pack, words, weight: words.length + alias.length / 100 },
      ]);
    }
  }
  index = made;
  return made;
}
