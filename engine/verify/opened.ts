import { contentOf } from './content.ts';
import type { Refusal } from './finding.ts';
import type { Grounds } from './grounds.ts';
import type { Term } from './terms.ts';
import { OUTSIDE } from './wholes.ts';

/** A line that keeps a thing inside, told as one for those outside. */
export function internalOpened(
  segment: readonly Term[],
  before: readonly Term[],
  grounds: Grounds,
): Refusal | undefined {
  const outside = segment.find(({ key }) => OUTSIDE.has(key));
  if (outside === undefined) return undefined;
  // What stands beside the word says what is for those outside.
  const at = segment.indexOf(outside);
  const beside = [...before.slice(-NEAR), ...segment.slice(Math.max(0, at - NEAR), at + NEAR + 1)];
  const about = contentOf(beside.filter(({ key }) => !OUTSIDE.has(key)));
  const matches = grounds.linesWith(about);
  const internal = matches.find(({ line: one }) => one.keys.has('internal') && !one.keys.has(outside.key));
  // A line that shares more is what the sentence is about.
  const line = internal !== undefined && internal.shared === matches[0]?.shared ? internal.line : undefined;
  if (line === undefined) return undefined;
  // Another line may well say it of those outside.
  if (grounds.linesWith(about).some(({ line: one }) => one !== line && one.keys.has(outside.key)))
    return undefined;
  return {
    kind: 'scope',
    start: outside.start,
    end: outside.end,
    reason: `The profile says that this is internal: “${line.text}”.`,
    sources: [line.pointer],
  };
}

/** So many words before "that our customers use" say what is meant. */
const NEAR = 3;
