/** Whether a word may take a whole, or name those outside. */
export function isWholeWord(word: string, key: string): boolean {
  return WHOLES.has(word) || word === 'each' || SEVERAL.test(word) || OUTSIDE.has(key);
}

/** Words that take a whole. */
export const WHOLES: ReadonlySet<string> = new Set(['all', 'every', 'entire', 'whole', 'both', 'any']);

/** Words that take several where a line may have one. */
export const SEVERAL = /^(?:several|multiple|various|numerous|many|dozens)$/;

/** Keys of those outside an organisation. */
export const OUTSIDE: ReadonlySet<string> = new Set([
  'custom',
  'customer',
  'client',
  'public',
  'extern',
  'consum',
  'guest',
]);
export const COUNT = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/;
