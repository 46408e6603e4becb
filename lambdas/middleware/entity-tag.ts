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

/**
 * Whether an `If-Match` names the tag, and strongly: a weak one never matches (RFC 9110, 13.1.1).
 *
 * @example
 * matches('"1-mf9k2x0w", "2-mf9k2x0w"', '"1-mf9k2x0w"'); // true
 */
export function matches(ifMatch: string, etag: string): boolean {
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  return tags.includes('*') || tags.includes(etag);
}
