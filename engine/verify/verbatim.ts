import type { Pointer } from '../types.ts';
import type { Effort } from './effort.ts';
import type { Evidence } from './evidence.ts';
import { firstFrom, type Place } from './finding.ts';
import type { Grounds } from './grounds.ts';
import type { Statement } from './statement.ts';

/** A place where a text has the words of a submitted value, all of them and no others between. */
interface Quoted extends Place {
  readonly pointer: Pointer;
}

/** Shorter values say too little to be quoted. */
const SHORTEST = 3;
/** So that a text of one word over and over is not compared with every line from each of its words. */
const MOST_PLACES = 40;

/** So many quotations are kept of one text. */
const MOST_QUOTED = 4000;
/** What it takes to compare a word. */
const COMPARING = 0.02;

/** The values of a profile that a text quotes word for word, found by the place in the text. */
export class Quotations {
  /** In the order of the text. */
  readonly #quoted: readonly Quoted[];
  /** The length of the longest, in characters. */
  readonly #longest: number;
  readonly #effort: Effort;

  constructor({ terms }: Statement, grounds: Grounds) {
    this.#quoted = quotedIn(terms, grounds).sort((one, other) => one.start - other.start);
    this.#effort = grounds.effort;
    this.#longest = this.#quoted.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  }

  /** The values that the text quotes around a place. */
  around({ start, end }: Place): readonly Pointer[] {
    const pointers: Pointer[] = [];
    for (let at = firstFrom(this.#quoted, end - this.#longest); at < this.#quoted.length; at++) {
      const one = this.#quoted[at];
      this.#effort.spend(COMPARING);
      if (one === undefined || one.start > start) break;
      if (one.end >= end) pointers.push(one.pointer);
    }
    return pointers;
  }
}

function quotedIn(terms: Statement['terms'], grounds: Grounds): Quoted[] {
  const places = new Map<string, number[]>();
  for (const [at, { word }] of terms.entries()) {
    const pair = pairOf(word, terms[at + 1]?.word ?? '');
    const known = places.get(pair);
    if (known === undefined) places.set(pair, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  const quoted: Quoted[] = [];
  for (const { tokens, pointer } of mayBeQuoted(places, grounds)) {
    if (tokens.length < SHORTEST) continue;
    for (const at of places.get(pairOf(tokens[0]?.key ?? '', tokens[1]?.key ?? '')) ?? []) {
      let same = 1;
      while (same < tokens.length && terms[at + same]?.word === tokens[same]?.key) same += 1;
      grounds.effort.spend(COMPARING * same);
      if (quoted.length === MOST_QUOTED) return quoted;
      if (same < tokens.length) continue;
      quoted.push({ pointer, start: terms[at]?.start ?? 0, end: terms[at + same - 1]?.end ?? 0 });
    }
  }
  return quoted;
}

function pairOf(first: string, second: string): string {
  return `${first} ${second}`;
}

/** The values whose first two words a text has beside each other. */
function mayBeQuoted(places: ReadonlyMap<string, unknown>, grounds: Grounds): readonly Evidence[] {
  if (grounds.isSmall) return grounds.all;
  return grounds.affordable(grounds.beginning((first, second) => places.has(pairOf(first, second))));
}
