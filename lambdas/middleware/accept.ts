import { ProblemError } from '../../contract/problem.ts';
import type { Route } from '../../contract/route.ts';
import { JSON_CONTENT_TYPE } from './http.ts';

/**
 * Makes sure that the caller takes what the route answers with when it succeeds. A route that answers with no
 * body suits everyone, as it does a caller who sends no `Accept`.
 *
 * @throws {ProblemError} `not-acceptable`
 * @example
 * requireAcceptable(route, 'text/html, application/json;q=0.9');
 */
export function requireAcceptable(route: Route, accept: string | undefined): void {
  const offered = typesOf(route);
  if (offered.length === 0 || accept === undefined || accept.trim() === '') return;
  const ranges = accept.split(',').map(readRange);
  if (offered.some((type) => takes(ranges, type))) return;
  throw new ProblemError('not-acceptable', `This route answers with ${offered.join(' or ')}.`);
}

function typesOf(route: Route): string[] {
  return Object.entries(route.responses)
    .filter(([status, response]) => Number(status) < 300 && response.schema !== undefined)
    .map(([, response]) => response.contentType ?? JSON_CONTENT_TYPE);
}

interface Range {
  readonly type: string;
  readonly refused: boolean;
}

function readRange(entry: string): Range {
  const [type = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
  return { type, refused: parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) };
}

/** The most specific range that covers the type decides (RFC 9110, 12.5.1). */
function takes(ranges: readonly Range[], type: string): boolean {
  const family = `${type.split('/')[0]}/*`;
  for (const candidate of [type, family, '*/*']) {
    const range = ranges.find((one) => one.type === candidate);
    if (range) return !range.refused;
  }
  return false;
}
