/** A repeatable source of choices: the same seed gives the same choices, on every machine. */
export interface Chance {
  /** The items in an order of their own. */
  shuffle<T>(items: readonly T[]): T[];
}

/**
 * Choices that depend on nothing but `seed` and `purpose`, so that a change to one part of a text does
 * not stir the others.
 *
 * @param seed a hash
 */
export function chance(seed: number, purpose: string): Chance {
  let state = hash(purpose, seed);
  // mulberry32: 32 bits of state, enough to order a few dozen frames.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    shuffle: <T>(items: readonly T[]): T[] => {
      const placed: { readonly item: T; readonly key: number }[] = [];
      for (const item of items) {
        const entry = { item, key: next() };
        let at = placed.length;
        // A few dozen items at most: put each in its place as it comes.
        for (let before = placed[at - 1]; before !== undefined && before.key > entry.key; ) {
          placed[at] = before;
          at -= 1;
          before = placed[at - 1];
        }
        placed[at] = entry;
      }
      return placed.map(({ item }) => item);
    },
  };
}

/**
 * FNV-1a over UTF-16 code units.
 *
 * @param before the hash of what stands before the text, so that a common beginning is read once
 */
export function hash(text: string, before = 0x811c9dc5): number {
  let value = before;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
