import type { IncomingMessage } from 'node:http';
import type { CorsRules } from '../contract/cors.ts';
import type { HttpResult } from '../lambdas/middleware/http.ts';

/**
 * The answer to a browser that asks whether it may, as an HTTP API gives it without calling any function; nothing
 * for any other request.
 *
 * @example
 * const asked = preflight(rules, request);
 */
export function preflight(
  rules: CorsRules | undefined,
  { method, headers }: IncomingMessage,
): HttpResult | undefined {
  if (!rules || method !== 'OPTIONS') return undefined;
  if (headers.origin === undefined || headers['access-control-request-method'] === undefined)
    return undefined;
  const allowed = allowedOrigin(rules, headers.origin);
  return {
    statusCode: 204,
    headers:
      allowed === undefined
        ? {}
        : {
            'access-control-allow-origin': allowed,
            'access-control-allow-methods': rules.methods.join(','),
            'access-control-allow-headers': rules.requestHeaders.join(','),
            'access-control-max-age': String(rules.seconds),
            vary: 'origin',
          },
  };
}

/**
 * The answer with what lets a page on this origin read it, if it may.
 *
 * @example
 * withCors(rules, request.headers.origin, await functions.public(event));
 */
export function withCors(
  rules: CorsRules | undefined,
  origin: string | undefined,
  result: HttpResult,
): HttpResult {
  const allowed = rules && origin !== undefined ? allowedOrigin(rules, origin) : undefined;
  if (!rules || allowed === undefined) return result;
  const headers = {
    ...result.headers,
    'access-control-allow-origin': allowed,
    'access-control-expose-headers': rules.answerHeaders.join(','),
    vary: [result.headers['vary'], 'origin'].filter(Boolean).join(', '),
  };
  return { ...result, headers };
}

function allowedOrigin({ origins }: CorsRules, origin: string): string | undefined {
  if (origins.includes('*')) return '*';
  return origins.includes(origin) ? origin : undefined;
}
