import type { Route } from './route.ts';

/**
 * The path parameters if the path is one of the route's, percent-decoded, else `undefined`. Matches as API
 * Gateway does: segment by segment, a parameter takes one segment that is not empty, and a slash at the end
 * makes another path.
 *
 * @example
 * matchPath('/v1/summaries/{id}', '/v1/summaries/9f2b'); // { id: '9f2b' }
 */
export function matchPath(template: Route['path'], path: string): Record<string, string> | undefined {
  const segments = path.split('/');
  const expected = template.split('/');
  if (segments.length !== expected.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, wanted] of expected.entries()) {
    const segment = segments[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(wanted)?.[1];
    if (name === undefined ? segment !== wanted : segment === '') return undefined;
    if (name !== undefined) params[name] = decode(segment);
  }
  return params;
}

/** A segment that is no percent-encoding stands for itself. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
