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
  let best: { readonly pack: Pack; readonly weight: number } = { pack: generic, weight: 0 };
  for (const pack of packs) {
    for (const alias of [pack.title.toLowerCase(), ...pack.aliases]) {
      const parts = alias.split(' ');
      // A longer alias is the more specific one; among equals the one with the longer words.
      const weight = parts.length + alias.length / 100;
      if (weight > best.weight && parts.every((part) => words.has(part))) best = { pack, weight };
    }
  }
  return best.pack;
}
