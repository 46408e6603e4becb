/** For what is data and nothing else: a browser that shows it as a page may load nothing, and be framed nowhere. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/**
 * The headers that every answer has, unless its handler says otherwise. `no-store`: nearly all answers hold
 * personal data, and the others cost nothing to ask for again. A page says in
 * `content-security-policy` what it loads.
 *
 * @example
 * const headers = { ...commonHeaders(requestId), ...result.headers };
 */
export function commonHeaders(requestId: string): Record<string, string> {
  return {
    'x-request-id': requestId,
    'cache-control': 'no-store',
    'content-security-policy': DATA_POLICY,
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
  };
}
