import { ProblemError } from '../../contract/problem.ts';
import type { Route } from '../../contract/route.ts';
import { JSON_CONTENT_TYPE } from './http.ts';

/**
 * The content type that the route answers with when it succeeds: of those that it has, the one that the caller
 * likes best, and among equals the one that the route names first. A route that answers with no body suits
 * everyone, as it does a caller who sends no `Accept`.
 *
 * @throws {ProblemError} `not-acceptable`
 * @example
 * acceptedType(route, 'text/html, application/json;q=0.9'); // 'application/json' when there is no HTML
 */
export function acceptedType(route: Route, accept: string | undefined): string {
  const offered = typesOf(route);
  const [first = JSON_CONTENT_TYPE] = offered;
  if (offered.length === 0 || accept === undefined || accept.trim() === '') return first;
  const ranges = accept.split(',').map(readRange);
  const [best] = offered
    .map((type) => ({ type, quality: qualityOf(ranges, type) }))
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  if (best) return best.type;
  throw new ProblemError('not-acceptable', `This route answers with ${offered.join(' or ')}.`);
}

function typesOf(route: Route): string[] {
  return Object.entries(route.responses)
    .filter(([status, response]) => Number(status) < 300 && response.schema !== undefined)
    .flatMap(([, { contentType = JSON_CONTENT_TYPE, alternatives = {} }]) => [
      contentType,
      ...Object.keys(alternatives),
    ]);
}

interface Range {
  readonly type: string;
  /** From 0, refused, to 1. */
  readonly quality: number;
}

function readRange(entry: string): Range {
  const [type = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const quality = weight === undefined || !/^(0(\.\d*)?|1(\.0*)?)$/.test(weight) ? 1 : Number(weight);
  return { type, quality };
}

/** The most specific range that covers the type decides (RFC 9110, 12.5.1). */
function qualityOf(ranges: readonly Range[], type: string): number {
  const family = `${type.split('/')[0]}/*`;
  for (const candidate of [type, family, '*/*']) {
    const range = ranges.find((one) => one.type === candidate);
    if (range) return range.quality;
  }
  return 0;
}
