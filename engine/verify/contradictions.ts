import { causesInvented, isCausalWord } from './cause.ts';
import { directionsTurned, isDirectionWord } from './direction.ts';
import type { Refusal } from './finding.ts';
import { frequenciesChanged, isIntervalWord } from './frequency.ts';
import type { Grounds } from './grounds.ts';
import { Marks } from './marks.ts';
import { negationsDropped } from './negation.ts';
import { isWholeWord, scopesRaised } from './scope.ts';
import type { Statement } from './statement.ts';
import { raised } from './weak.ts';

/**
 * Where a text contradicts a profile, whatever it cites: told as done what was helped with or denied, turned round,
 * at another interval, of all instead of some, as cause and effect.
 */
export function contradictions(statement: Statement, profile: Grounds): readonly Refusal[] {
  if (profile.lines.length === 0) return [];
  const found = [...raised(statement, profile), ...negationsDropped(statement, profile)];
  const bits = marks.of(statement.terms);
  for (const [at, { read }] of READERS.entries()) {
    if ((bits & (1 << at)) !== 0) found.push(...read(statement, profile));
  }
  return found;
}

/** A reader of contradictions that begin with certain words of the text. */
interface Reader {
  readonly begins: (word: string) => boolean;
  readonly read: (statement: Statement, profile: Grounds) => readonly Refusal[];
}

const READERS: readonly Reader[] = [
  { begins: isDirectionWord, read: directionsTurned },
  { begins: isIntervalWord, read: frequenciesChanged },
  { begins: isWholeWord, read: scopesRaised },
  { begins: isCausalWord, read: causesInvented },
];
const marks = new Marks(READERS.map(({ begins }) => begins));
