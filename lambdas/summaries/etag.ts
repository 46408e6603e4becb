import type { Summary } from '../../contract/summary.ts';

/**
 * The strong entity tag of this state of a summary. The moment of creation is part of it, because an id that
 * derives from an `Idempotency-Key` lives again after a deletion.
 *
 * @example
 * etagOf(summary); // '"1-mf9k2x0w"'
 */
export function etagOf({ revision, createdAt }: Pick<Summary, 'revision' | 'createdAt'>): string {
  return `"${revision}-${Date.parse(createdAt).toString(36)}"`;
}

/**
 * Whether an `If-None-Match` names the tag, weak or strong (RFC 9110, 13.1.2).
 *
 * @example
 * names('W/"1-mf9k2x0w", "2-mf9k2x0w"', '"1-mf9k2x0w"'); // true
 */
export function names(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}
