/**
 * What one check may take, counted rather than timed, so that the same input is judged alike on any machine: a unit is
 * somewhat less than a microsecond. Whatever grows with a text or a profile spends from it: reading a value, looking at one again,
 * going through a list, judging a claim. No input takes more, whatever text meets whatever profile.
 *
 * @example
 * const effort = new Effort(10);
 * effort.within(() => effort.spend(11)); // false: it was not done
 */
export class Effort {
  readonly #most: number;
  #spent = 0;

  /** @param most units; without it, what a check of the largest honest profile takes several times over */
  constructor(most: number = MOST_EFFORT) {
    this.#most = most;
  }

  get spent(): number {
    return this.#spent;
  }

  get isSpent(): boolean {
    return this.#spent > this.#most;
  }

  /** Counts what has to be done in any case. */
  count(units: number): void {
    this.#spent += units;
  }

  /** Counts what is about to be done; ends the work around it when that is too much. */
  spend(units: number): void {
    this.#spent += units;
    if (this.#spent > this.#most) throw new Spent();
  }

  /** Does some work as far as the effort goes. Whether it was done. */
  within(work: () => void): boolean {
    if (this.isSpent) return false;
    try {
      work();
      return true;
    } catch (error) {
      if (error instanceof Spent) return false;
      throw error;
    }
  }
}

/** Ends a check that can only be made to take long. */
class Spent extends Error {}

/** So much does a check take at most: some forty milliseconds. */
export const MOST_EFFORT = 43_800;
