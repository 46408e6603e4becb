import {
  PROBLEM_CONTENT_TYPE,
  PROBLEMS,
  ProblemError,
  type ProblemStatus,
  problem,
  toProblem,
} from './problem.ts';
import type { RouteResponse } from './route.ts';

/** The response of each problem status, the same object in every route that may answer with it. */
export const PROBLEM_RESPONSES: Readonly<Record<ProblemStatus, RouteResponse>> = {
  400: response(
    'The body is not JSON, or a header, parameter or cursor is not valid.',
    new ProblemError('malformed-request', 'The body is not JSON.'),
  ),
  401: response(
    'There is no valid access token; on signing in, no valid code or refresh token.',
    new ProblemError('unauthorized', 'This needs a valid access token.'),
  ),
  403: response(
    'The access token may not do this: it lacks the scope `rolecall/delegate`.',
    new ProblemError('forbidden', 'Only a token with the scope rolecall/delegate may name a user.'),
  ),
  404: response(
    'The caller has no such summary, or the summary no such version.',
    new ProblemError('no-such-summary', 'You have no summary with this id.'),
  ),
  405: response(
    'The route does not take this method; `Allow` names those that it takes.',
    new ProblemError('method-not-allowed', 'This route takes GET.'),
  ),
  406: response(
    'The route answers with no type that `Accept` takes.',
    new ProblemError('not-acceptable', 'This route answers with application/json.'),
  ),
  409: response(
    'A concurrent change won.',
    new ProblemError('conflict', 'The summary of this key was deleted just now. Try again.'),
  ),
  412: response(
    'The summary is not, or no longer, in a state that `If-Match` names.',
    new ProblemError(
      'precondition-failed',
      'The summary is in another state. Read it again, and send its ETag.',
    ),
  ),
  413: response(
    'The body is too large.',
    new ProblemError('content-too-large', 'The body is larger than 262144 bytes.'),
  ),
  415: response(
    'The body is not `application/json` in UTF-8.',
    new ProblemError('unsupported-media-type', 'The body must be application/json in UTF-8, not compressed.'),
  ),
  422: response(
    'The body is JSON, but not a valid request: each fault with its pointer.',
    new ProblemError('invalid-request', '/profile/role: is missing.', {
      errors: [{ pointer: '/profile/role', message: 'is missing' }],
    }),
  ),
  428: response(
    '`If-Match` is missing.',
    new ProblemError('precondition-required', 'Send If-Match with the ETag of the summary that you read.'),
  ),
  429: response(
    'The caller has sent too many requests; `Retry-After` says in how many seconds to try again.',
    new ProblemError('too-many-requests', 'You may send 60 requests a minute. Try again in 42 seconds.'),
  ),
  500: response(
    'An unexpected fault. The request id helps to find it.',
    new ProblemError('internal-error', 'Something went wrong. Quote request Zk2fXhYrDoEEMDg=.'),
  ),
};

/**
 * The problem responses of a route, by status.
 *
 * @example
 * const responses = { 204: { description: 'Deleted.' }, ...problems(401, 404) };
 */
export function problems(
  ...statuses: readonly ProblemStatus[]
): Readonly<Partial<Record<ProblemStatus, RouteResponse>>> {
  const chosen: Partial<Record<ProblemStatus, RouteResponse>> = {};
  for (const status of statuses) chosen[status] = PROBLEM_RESPONSES[status];
  return chosen;
}

function response(description: string, example: ProblemError): RouteResponse {
  const { title } = PROBLEMS[example.code];
  return {
    description,
    schema: problem,
    contentType: PROBLEM_CONTENT_TYPE,
    examples: { [example.code]: { summary: title, value: toProblem(example, 'Zk2fXhYrDoEEMDg=') } },
  };
}
