import { causesInvented } from './cause.ts';
import { kindsChanged } from './contrast.ts';
import { directionsTurned } from './direction.ts';
import type { Refusal } from './finding.ts';
import { frequenciesChanged } from './frequency.ts';
import type { Grounds } from './grounds.ts';
import { CONCERNS } from './lexemes.ts';
import { limitsDropped } from './limits.ts';
import { hasNegatedLines, negationsDropped } from './negation.ts';
import { scopesRaised } from './scopes-raised.ts';
import type { Statement } from './statement.ts';
import { type Keyed, mayRaise, raised } from './weak.ts';

/**
 * Where a text contradicts what it rests on: turned round, at another interval, of all instead of some, as cause and
 * effect; and where it tells as done what a profile, wherever, says was only helped with or not done at all.
 */
export function contradictions(statement: Statement, grounds: Grounds, profile: Grounds): readonly Refusal[] {
  const found: Refusal[] = [...raised(statement, profile)];
  if (hasNegatedLines(profile)) found.push(...negationsDropped(statement, profile));
  if (grounds !== profile || grounds.lines.length === 0) return found;
  found.push(...limitsDropped(statement, grounds));
  for (const [concern, read] of READERS) {
    if ((statement.concerns & concern) !== 0) found.push(...read(statement, grounds));
  }
  return found;
}

/** Whether a text may contradict what a profile says was only helped with, or denies. */
export function mayContradict(text: Keyed, profile: Grounds): boolean {
  return hasNegatedLines(profile) || mayRaise(text, profile);
}

/** Readers of contradictions that certain words make. */
const READERS: readonly (readonly [
  number,
  (statement: Statement, grounds: Grounds) => readonly Refusal[],
])[] = [
  [CONCERNS.direction, directionsTurned],
  [CONCERNS.frequency, frequenciesChanged],
  [CONCERNS.whole, scopesRaised],
  [CONCERNS.cause, causesInvented],
  [CONCERNS.contrast, kindsChanged],
];
