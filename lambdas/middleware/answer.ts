import type { MiddlewareObj } from '@middy/core';
import { PROBLEM_CONTENT_TYPE, ProblemError, toProblem } from '../../contract/problem.ts';
import { commonHeaders } from './common-headers.ts';
import type { HttpEvent, HttpResult } from './http.ts';

/**
 * Gives every answer the headers that all answers have, and turns every error into a problem: a
 * `ProblemError` into the one that it names, any other into one that says nothing but the request id.
 *
 * @example
 * middy<HttpEvent, HttpResult>().use(answer()).handler(run);
 */
export function answer(): MiddlewareObj<HttpEvent, HttpResult> {
  return {
    after: (request) => {
      if (request.response) request.response = withCommonHeaders(request.response, idOf(request.event));
    },
    onError: (request) => {
      const id = idOf(request.event);
      request.response = withCommonHeaders(problemResult(request.error, id), id);
    },
  };
}

function withCommonHeaders(result: HttpResult, requestId: string): HttpResult {
  return { ...result, headers: { ...commonHeaders(requestId), ...result.headers } };
}

function problemResult(error: unknown, requestId: string): HttpResult {
  const known =
    error instanceof ProblemError
      ? error
      : new ProblemError('internal-error', `Something went wrong. Quote request ${requestId}.`);
  const problem = toProblem(known, requestId);
  return {
    statusCode: problem.status,
    headers: { ...known.headers, 'content-type': PROBLEM_CONTENT_TYPE },
    body: JSON.stringify(problem),
  };
}

function idOf(event: HttpEvent): string {
  return event.requestContext.requestId;
}
