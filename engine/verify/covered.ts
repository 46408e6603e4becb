import type { Place } from './finding.ts';

/** The characters of a text that some stretches take up. */
export class Covered {
  readonly #places: Place[];
  /** A mark for each character, once there are many stretches. */
  #marks: Uint8Array | undefined;
  readonly #length: number;

  /** @param length of the text */
  constructor(length: number, places: readonly Place[] = []) {
    this.#length = length;
    this.#places = [...places];
  }

  add(place: Place): void {
    this.#places.push(place);
    this.#marks?.fill(1, place.start, place.end);
  }

  /** Whether a stretch shares a character with one of them. */
  meets({ start, end }: Place): boolean {
    if (this.#places.length <= FEW)
      return this.#places.some((one) => one.start < end && start < one.end && start < end);
    this.#marks ??= this.#marked();
    for (let at = start; at < end; at++) if (this.#marks[at] === 1) return true;
    return false;
  }

  #marked(): Uint8Array {
    const marks = new Uint8Array(this.#length);
    for (const { start, end } of this.#places) marks.fill(1, start, end);
    return marks;
  }
}

/** So few stretches are compared one by one. */
const FEW = 32;
