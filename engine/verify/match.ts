import type { Evidence } from './evidence.ts';

/** A line of the profile and how many of the keys in question it has. */
export interface Match {
  readonly line: Evidence;
  readonly shared: number;
}

/** The lines that share at least so many keys, of matches that have the most first. */
export function linesSharing(least: number, matches: readonly Match[]): readonly Evidence[] {
  const end = matches.findIndex(({ shared }) => shared < least);
  return (end < 0 ? matches : matches.slice(0, end)).map(({ line }) => line);
}
