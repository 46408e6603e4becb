import type { Place } from './finding.ts';

/** The characters of a text that some stretches take up. */
export class Covered {
  readonly #marks: Uint8Array;

  /** @param length of the text */
  constructor(length: number, places: readonly Place[] = []) {
    this.#marks = new Uint8Array(length);
    for (const place of places) this.add(place);
  }

  add({ start, end }: Place): void {
    this.#marks.fill(1, start, end);
  }

  /** Whether a stretch shares a character with one of them. */
  meets({ start, end }: Place): boolean {
    for (let at = start; at < end; at++) if (this.#marks[at] === 1) return true;
    return false;
  }
}
