import type { ClaimKind, Pointer } from '../types.ts';
import type { Evidence } from './evidence.ts';
import type { Grounds } from './grounds.ts';

/** A stretch of a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The index of the first of some places, in order, that begins at an offset or behind it. */
export function firstFrom(places: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A claim found in a text, with the means to judge it. */
export interface Finding extends Place {
  readonly kind: ClaimKind;
  /** What supports it among the evidence given, or why nothing does. */
  judge(grounds: Grounds): Judgement;
}

/** A place of a text that contradicts what it rests on, found by reading the two beside each other. */
export interface Refusal extends Place {
  readonly kind: ClaimKind;
  readonly reason: string;
  /** What it contradicts. */
  readonly sources: readonly Pointer[];
}

export type Judgement =
  | { readonly supported: true; readonly sources: readonly Pointer[] }
  | {
      readonly supported: false;
      readonly reason: string;
      /** Where the offending words end, when that is behind the claim: "a day" of "6 kg a day". */
      readonly end?: number;
    };

/** What a claim asks of its grounds. */
export interface Question {
  /** The same for claims that ask the same. */
  readonly name: string;
  /** Values among which are all that hold. */
  readonly among: () => readonly Evidence[];
  readonly holds: (one: Evidence) => boolean;
}

/** Supported by each piece of evidence that holds, or one where that is enough; else refused for the given reason. */
export function judged(grounds: Grounds, { name, among, holds }: Question, reason: string): Judgement {
  if (grounds.wanted === 'any') {
    const one = grounds.first(name, among, holds);
    return one === undefined ? { supported: false, reason } : { supported: true, sources: [one.pointer] };
  }
  const sources = grounds.supporting(name, among, holds);
  return sources.length > 0 ? { supported: true, sources } : { supported: false, reason };
}
