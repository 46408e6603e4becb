import { causesInvented } from './cause.ts';
import { kindsChanged } from './contrast.ts';
import { directionsTurned } from './direction.ts';
import type { Refusal } from './finding.ts';
import { frequenciesChanged } from './frequency.ts';
import type { Grounds } from './grounds.ts';
import { CONCERNS } from './lexemes.ts';
import { limitsDropped } from './limits.ts';
import { hasNegatedLines, negationsDropped } from './negation.ts';
import { onesToldAsMany } from './one-told-as-many.ts';
import { scopesRaised } from './scopes-raised.ts';
import type { Statement } from './statement.ts';
import { type Keyed, mayRaise, raised } from './weak.ts';

/**
 * Where a text contradicts what it rests on: turned round, at another interval, of all instead of some, as cause and
 * effect; and where it tells as done what a profile, wherever, says was only helped with or not done at all.
 */
export function contradictions(statement: Statement, grounds: Grounds, profile: Grounds): readonly Refusal[] {
  const found = [
    ...raised(statement, profile),
    ...(hasNegatedLines(profile) ? negationsDropped(statement, profile) : NONE),
  ];
  if (grounds !== profile || grounds.lineCount === 0) return found;
  const readers = READERS.filter(([concern]) => (statement.concerns & concern) !== 0);
  // Each parts the text into its clauses.
  grounds.effort.spend(PER_CHARACTER * statement.text.length * (readers.length + 1));
  return [
    ...found,
    ...limitsDropped(statement, grounds),
    ...onesToldAsMany(statement, grounds),
    ...readers.flatMap(([, read]) => read(statement, grounds)),
  ];
}

const NONE: readonly Refusal[] = [];
/** What it takes to part a text into clauses. */
const PER_CHARACTER = 0.05;

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
