import middy from '@middy/core';
import type { HandlerName } from '../../contract/route.ts';
import type { Quota } from '../quota/quota.ts';
import { answer } from './answer.ts';
import { dispatch } from './dispatch.ts';
import type { HttpEvent, HttpResult, InvocationContext } from './http.ts';
import { limit } from './limit.ts';
import { type Meter, measure } from './measure.ts';
import type { Notes } from './notes.ts';
import type { Operations } from './operation.ts';
import { type RequestLogger, requestLog } from './request-log.ts';

/** What a function may do beside answering. */
export interface ServeOptions {
  /** Takes down what is measured. */
  readonly meter?: Meter | undefined;
  /** Counts the requests of users; a function without routes of users needs none. */
  readonly quota?: Quota;
  /** The functions that this deployment does without: their routes are no routes. */
  readonly absent?: readonly string[];
}

/**
 * The Lambda handler of these operations, for events of an HTTP API (payload 2.0).
 *
 * @example
 * export const handler = serve<'public'>({ getHealth, createComposition, getOpenApi }, logger);
 */
export function serve<Name extends HandlerName>(
  operations: Operations<Name>,
  logger: RequestLogger,
  { meter, quota, absent }: ServeOptions = {},
) {
  return middy<HttpEvent, HttpResult, Error, InvocationContext, Notes>()
    .use([requestLog(logger), ...(meter ? [measure(meter)] : []), ...(quota ? [limit(quota)] : []), answer()])
    .handler(dispatch(operations, absent));
}
