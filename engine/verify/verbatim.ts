import type { Pointer } from '../types.ts';
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

/** So many words are compared for one text, and so many quotations kept. */
const [MOST_COMPARED, MOST_QUOTED] = [200_000, 4000];

/** The values of a profile that a text quotes word for word, found by the place in the text. */
export class Quotations {
  /** In the order of the text. */
  readonly #quoted: readonly Quoted[];
  /** The length of the longest, in characters. */
  readonly #longest: number;

  constructor({ terms }: Statement, grounds: Grounds) {
    this.#quoted = quotedIn(terms, grounds).sort((one, other) => one.start - other.start);
    this.#longest = this.#quoted.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  }

  /** The values that the text quotes around a place. */
  around({ start, end }: Place): readonly Pointer[] {
    const pointers: Pointer[] = [];
    for (let at = firstFrom(this.#quoted, end - this.#longest); at < this.#quoted.length; at++) {
      const one = this.#quoted[at];
      if (one === undefined || one.start > start) break;
      if (one.end >= end) pointers.push(one.pointer);
    }
    return pointers;
  }
}

function quotedIn(terms: Statement['terms'], grounds: Grounds): Quoted[] {
  const places = new Map<string, number[]>();
  for (const [at, { word }] of terms.entries()) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  const quoted: Quoted[] = [];
  let left = MOST_COMPARED;
  for (const { tokens, pointer } of mayBeQuoted(places, grounds)) {
    const first = tokens[0];
    if (first === undefined || tokens.length < SHORTEST) continue;
    for (const at of places.get(first.key) ?? []) {
      let same = 1;
      while (same < tokens.length && terms[at + same]?.word === tokens[same]?.key) same += 1;
      left -= same;
      if (left < 0 || quoted.length === MOST_QUOTED) return quoted;
      if (same < tokens.length) continue;
      quoted.push({ pointer, start: terms[at]?.start ?? 0, end: terms[at + same - 1]?.end ?? 0 });
    }
  }
  return quoted;
}

/** The values whose first word a text has. */
function mayBeQuoted(places: ReadonlyMap<string, unknown>, grounds: Grounds): readonly Evidence[] {
  if (grounds.isSmall) return grounds.all;
  return grounds.affordable(grounds.beginning((word) => places.has(word)));
}
