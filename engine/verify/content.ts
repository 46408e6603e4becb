import type { Term } from './terms.ts';

/** The keys of words that tell what a stretch of text is about. */
export function contentOf(terms: readonly Term[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { key } of terms) if (isContent(key)) keys.add(key);
  return keys;
}

/** Whether a key tells what a line is about rather than how it was done. */
export function isContent(key: string): boolean {
  return key !== '' && !LIGHT.has(key);
}

/** Keys too common for that. */
const LIGHT: ReadonlySet<string> = new Set([
  'lead',
  'manag',
  'run',
  'overs',
  'direct',
  'team',
  'staff',
  'person',
]);

/** How many of some keys are among others. */
export function sharedBy(keys: Iterable<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of keys) if (others.has(key)) shared += 1;
  return shared;
}
