import type { IncomingMessage } from 'node:http';
import { commonHeaders } from '../lambdas/middleware/common-headers.ts';
import type { HttpResult } from '../lambdas/middleware/http.ts';
import { splitTarget } from './event.ts';
import type { Outbox } from './user-pool/outbox.ts';

/**
 * `GET /local/outbox`: the sign-in mails that a deployed service would have sent, the latest first. Nothing for
 * any other request, and nothing under another name than this machine's own: a page whose domain was pointed
 * here must not read the codes.
 *
 * @example
 * const page = outboxPage(outbox, request, requestId);
 */
export function outboxPage(
  outbox: Outbox,
  request: IncomingMessage,
  requestId: string,
): HttpResult | undefined {
  if (request.method !== 'GET' || splitTarget(request).path !== '/local/outbox') return undefined;
  if (!isThisMachine(request.headers.host)) return undefined;
  return {
    statusCode: 200,
    headers: { ...commonHeaders(requestId), 'content-type': 'application/json' },
    body: JSON.stringify({ items: outbox.list() }),
  };
}

function isThisMachine(host: string | undefined): boolean {
  return host !== undefined && /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host);
}
