import type { Pointer } from '../types.ts';
import type { Evidence } from './evidence.ts';
import type { Place } from './finding.ts';
import type { Grounds } from './grounds.ts';
import type { Statement } from './statement.ts';

/** A place where a text has the words of a submitted value, all of them and no others between. */
export interface Quoted extends Place {
  readonly pointer: Pointer;
}

/** Shorter values say too little to be quoted. */
const SHORTEST = 3;
/** So that a text of one word over and over is not compared with every line from each of its words. */
const MOST_PLACES = 40;

/** The values of a profile that a text quotes word for word. */
export function quotedIn({ terms }: Statement, grounds: Grounds): readonly Quoted[] {
  const places = new Map<string, number[]>();
  for (const [at, { word }] of terms.entries()) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  const quoted: Quoted[] = [];
  for (const { terms: said, pointer } of mayBeQuoted(places, grounds)) {
    const first = said[0];
    if (first === undefined || said.length < SHORTEST) continue;
    for (const at of places.get(first.word) ?? []) {
      if (!said.every(({ word }, offset) => terms[at + offset]?.word === word)) continue;
      quoted.push({ pointer, start: terms[at]?.start ?? 0, end: terms[at + said.length - 1]?.end ?? 0 });
    }
  }
  return quoted;
}

/** The values whose first word a text has. */
function mayBeQuoted(places: ReadonlyMap<string, unknown>, grounds: Grounds): readonly Evidence[] {
  if (grounds.isSmall) return grounds.all;
  return grounds.affordable(grounds.all.filter(({ tokens }) => places.has(tokens[0]?.key ?? '')));
}
