import type { Quantity } from '../numbers/read.ts';
import { worthOf } from '../numbers/same.ts';
import type { Evidence } from './evidence.ts';

/** Values of a profile by what their numbers are worth, so that a claim meets only those that may support it. */
export class NumberIndex {
  readonly #byWorth = new Map<number, Evidence[]>();
  /** By the share that one number is of the next, in hundredths. */
  readonly #byShare = new Map<number, Evidence[]>();
  #worths: Float64Array | undefined;
  /** Whether all numbers were read: the first so many are, so that a profile of nothing else is read in time. */
  readonly isWhole: boolean;

  constructor(all: readonly Evidence[]) {
    let left = MOST_NUMBERS;
    for (const one of all) {
      if (left <= 0) break;
      const { quantities } = one;
      left -= quantities.length;
      for (const [at, quantity] of quantities.entries()) {
        this.#add(quantity, one);
        const next = quantities[at + 1];
        if (next === undefined || quantity.kind !== 'amount' || next.kind !== 'amount') continue;
        if (quantity.role === 'from' && next.role === 'to') this.#addDifference(quantity, next, one);
        if (next.value > quantity.value && next.start - quantity.end < NEAR)
          insert(this.#byShare, Math.round((quantity.value / next.value) * 100), one);
      }
    }
    this.isWhole = left > 0;
  }

  /** The values with a number that is worth one of some. */
  worth(...worths: readonly number[]): readonly (readonly Evidence[])[] {
    const lists: Evidence[][] = [];
    for (const worth of new Set(worths)) {
      const slack = Math.abs(worth) * SLACK;
      for (const key of new Set([Math.fround(worth - slack), Math.fround(worth + slack)])) {
        const found = this.#byWorth.get(key);
        if (found !== undefined) lists.push(found);
      }
    }
    return lists;
  }

  /** The values with a number above one and up to another. */
  between(least: number, most: number): readonly (readonly Evidence[])[] {
    this.#worths ??= Float64Array.from(this.#byWorth.keys()).sort();
    const worths = this.#worths;
    const top = Math.fround(most * (1 + SLACK));
    const bottom = Math.fround(least * (1 - SLACK));
    let low = 0;
    let high = worths.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((worths[middle] ?? 0) < bottom) low = middle + 1;
      else high = middle;
    }
    const lists: Evidence[][] = [];
    for (let at = low; at < worths.length && (worths[at] ?? 0) <= top; at++) {
      const found = this.#byWorth.get(worths[at] ?? 0);
      if (found !== undefined) lists.push(found);
    }
    return lists;
  }

  /** The values with one number that is about such a share of the next. */
  share(share: number): readonly (readonly Evidence[])[] {
    const hundredths = Math.round(share * 100);
    return [-1, 0, 1].flatMap((by) => {
      const found = this.#byShare.get(hundredths + by);
      return found === undefined ? [] : [found];
    });
  }

  #add(quantity: Quantity, one: Evidence): void {
    const worth = worthOf(quantity);
    insert(this.#byWorth, Math.fround(quantity.value), one);
    if (worth !== quantity.value) insert(this.#byWorth, Math.fround(worth), one);
  }

  #addDifference(from: Quantity, to: Quantity, one: Evidence): void {
    this.#add({ ...from, value: Math.abs(to.value - from.value) }, one);
    if (from.unit === 'percent')
      this.#add({ ...from, unit: 'percentage-point', value: Math.abs(to.value - from.value) }, one);
  }
}

/** Numbers that differ by less are one; a little more than what the comparison itself allows. */
const SLACK = 4e-9;
/** So many numbers have few profiles. */
const MOST_NUMBERS = 1000;
/** At most so many characters stand between the numbers of "3 of 4". */
const NEAR = 40;

function insert(index: Map<number, Evidence[]>, worth: number, one: Evidence): void {
  const known = index.get(worth);
  if (known === undefined) index.set(worth, [one]);
  else if (known.at(-1) !== one) known.push(one);
}
