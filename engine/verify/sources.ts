import type { Pointer, Profile } from '../types.ts';
import type { Effort } from './effort.ts';
import { Evidence } from './evidence.ts';
import { Lexicon } from './lexicon.ts';

/** The values of a profile by pointer, each read at most once. */
export interface Sources {
  /** What a pointer's value holds: a string or number itself, or everything inside an array or object. */
  at(pointer: Pointer): readonly Evidence[];
  /** Every value that was submitted. */
  all(): readonly Evidence[];
  /** Every tool of the profile, of earlier positions too, as typed. */
  readonly stack: readonly string[];
}

/** Prepares a profile; reads nothing yet. */
export function sourcesOf(profile: Profile, effort: Effort): Sources {
  const stack = [
    ...(profile.stack ?? []),
    ...(profile.experience ?? []).flatMap((position) => position.stack ?? []),
  ];
  const lexicon = new Lexicon(effort);
  const known = new Map<Pointer, readonly Evidence[]>();
  const leaf = (pointer: Pointer, value: string | number): readonly Evidence[] => {
    const found = known.get(pointer);
    if (found !== undefined) return found;
    const read = [new Evidence(pointer, value, stack, effort, lexicon)];
    known.set(pointer, read);
    return read;
  };
  const at = (pointer: Pointer): readonly Evidence[] => {
    const found = known.get(pointer);
    if (found !== undefined) return found;
    const value = valueAt(profile, pointer);
    if (typeof value === 'string' || typeof value === 'number') return leaf(pointer, value);
    const inside: Evidence[] = [];
    addWithin(value, pointer, leaf, inside);
    known.set(pointer, inside);
    return inside;
  };
  return { at, all: () => at(''), stack };
}

/** The value that an RFC 6901 pointer names, `undefined` when there is none. */
function valueAt(profile: Profile, pointer: Pointer): unknown {
  if (pointer === '') return profile;
  if (!pointer.startsWith('/')) return undefined;
  let value: unknown = profile;
  for (const part of pointer.slice(1).split('/')) {
    const key = part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** Adds every value inside another, in the order in which it was submitted. */
function addWithin(
  value: unknown,
  pointer: Pointer,
  leaf: (pointer: Pointer, value: string | number) => readonly Evidence[],
  inside: Evidence[],
): void {
  if (typeof value === 'string' || typeof value === 'number') inside.push(...leaf(pointer, value));
  else if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) addWithin(value[at], `${pointer}/${at}`, leaf, inside);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      const part =
        key.includes('/') || key.includes('~') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
      addWithin(entry, `${pointer}/${part}`, leaf, inside);
    }
  }
}
