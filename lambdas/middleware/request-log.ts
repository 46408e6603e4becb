import { createHash } from 'node:crypto';
import type { MiddlewareObj } from '@middy/core';
import { ProblemError } from '../../contract/problem.ts';
import type { HttpEvent, HttpResult, InvocationContext } from './http.ts';
import { millisecondsOf, type NotedRequest, type Notes } from './notes.ts';

/** What the middleware needs of a logger. */
export interface RequestLogger {
  info(message: string, fields: LogFields): void;
  error(message: string, fields: LogFields): void;
}

export type LogFields = Readonly<Record<string, unknown>>;

/**
 * Writes one line a request: route, status, duration, request id and a digest of the owner. Nothing of the
 * body, of a header, of the path or of an error's message is written: all of them can hold a person's words.
 *
 * @param now milliseconds on a clock that only goes forward
 * @example
 * middy<HttpEvent, HttpResult>().use(requestLog(logger)).use(answer()).handler(run);
 */
export function requestLog(
  logger: RequestLogger,
  now: () => number = () => performance.now(),
): MiddlewareObj<HttpEvent, HttpResult, Error, InvocationContext, Notes> {
  return {
    before: (request) => {
      request.internal.startedAt = now();
    },
    // A block, since middy takes what a middleware returns for the response.
    after: (request) => {
      logger.info('request', line(request, now()));
    },
    onError: (request) => {
      const fields = line(request, now());
      if (request.error instanceof ProblemError)
        logger.info('request', { ...fields, problem: request.error.code });
      else logger.error('request', { ...fields, error: outline(request.error) });
    },
  };
}

function line({ event, response, internal }: NotedRequest, now: number): LogFields {
  return {
    request_id: event.requestContext.requestId,
    route: event.routeKey,
    status: response?.statusCode,
    duration_ms: millisecondsOf(internal, now),
    ...(internal.owner && { owner: digest(internal.owner) }),
  };
}

function digest(owner: string): string {
  return createHash('sha256').update(owner).digest('hex').slice(0, 16);
}

/** Where an unknown error came from, without its message. */
function outline(error: unknown): LogFields {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = error.stack?.split('\n').filter((text) => /^\s+at /.test(text)) ?? [];
  return { name: error.name, at: frames.slice(0, 10).map((frame) => frame.trim()) };
}
