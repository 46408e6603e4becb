import { PROBLEM_CONTENT_TYPE, PROBLEMS, type ProblemStatus, problem } from './problem.ts';
import type { RouteResponse } from './route.ts';

const DESCRIPTIONS: Readonly<Record<ProblemStatus, string>> = {
  400: 'The body is not JSON, or a header, parameter or cursor is not one.',
  401: 'There is no valid access token.',
  404: 'The caller has no such summary.',
  405: 'The route does not take this method; `Allow` names those that it takes.',
  406: 'The route answers with no type that `Accept` takes.',
  409: 'A concurrent change won.',
  413: 'The body is too large.',
  415: 'The body is not `application/json` in UTF-8.',
  422: 'The body is JSON, but not a valid request: each fault with its pointer.',
  500: 'An unexpected fault. The request id helps to find it.',
};

/**
 * The problem responses of a route, by status.
 *
 * @example
 * const responses = { 204: { description: 'Deleted.' }, ...problems(401, 404) };
 */
export function problems<Status extends ProblemStatus>(
  ...statuses: readonly Status[]
): Readonly<Record<Status, RouteResponse>> {
  const entries = statuses.map((status) => [status, problemResponse(status)] as const);
  return Object.fromEntries(entries) as Record<Status, RouteResponse>;
}

function problemResponse(status: ProblemStatus): RouteResponse {
  const entry = Object.entries(PROBLEMS).find(([, known]) => known.status === status);
  const [code, { title }] = entry ?? ['internal-error', PROBLEMS['internal-error']];
  return {
    description: DESCRIPTIONS[status],
    schema: problem,
    contentType: PROBLEM_CONTENT_TYPE,
    examples: {
      [code]: {
        summary: title,
        value: {
          type: `urn:rolecall:problem:${code}`,
          title,
          status,
          detail: DESCRIPTIONS[status],
          instance: 'urn:rolecall:request:Zk2fXhYrDoEEMDg=',
          requestId: 'Zk2fXhYrDoEEMDg=',
        },
      },
    },
  };
}
