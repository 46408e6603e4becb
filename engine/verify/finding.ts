import type { Quantity } from '../numbers/read.ts';
import type { Mention } from '../technologies/mentions.ts';
import type { ClaimKind, Pointer } from '../types.ts';
import type { Evidence } from './evidence.ts';

/** A claim found in a text, with the means to judge it. */
export interface Finding {
  readonly kind: ClaimKind;
  readonly start: number;
  readonly end: number;
  /** What supports it among the evidence given, or why nothing does. */
  judge(evidence: readonly Evidence[]): Judgement;
}

export type Judgement =
  | { readonly supported: true; readonly sources: readonly Pointer[] }
  | { readonly supported: false; readonly reason: string };

/** A text with what several kinds of claim are read from. */
export interface Statement {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
}

/** Supported by each piece of evidence that holds, else refused for the given reason. */
export function judged(
  evidence: readonly Evidence[],
  holds: (one: Evidence) => boolean,
  reason: string,
): Judgement {
  const sources = evidence.filter(holds).map((one) => one.pointer);
  return sources.length > 0 ? { supported: true, sources } : { supported: false, reason };
}
