/**
 * Rules most words out before a map is asked for them: by their first two letters and their length. A word that is
 * not ruled out may still be missing.
 *
 * @example
 * const beginnings = new Beginnings(['redis']);
 * beginnings.rulesOut('the'); // true
 */
export class Beginnings {
  /** For two first letters, the lengths of the words that begin so, a bit each. */
  readonly #lengths = new Uint32Array(SLOTS);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const slot = slotOf(word);
      this.#lengths[slot] = (this.#lengths[slot] ?? 0) | lengthOf(word);
    }
  }

  rulesOut(word: string): boolean {
    return ((this.#lengths[slotOf(word)] ?? 0) & lengthOf(word)) === 0;
  }
}

const SLOTS = 1024;

function slotOf(word: string): number {
  return (word.charCodeAt(0) * 32 + word.charCodeAt(1)) & (SLOTS - 1);
}

function lengthOf(word: string): number {
  return 1 << Math.min(word.length, 31);
}
