import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { HttpEvent } from '../lambdas/middleware/http.ts';
import type { Claims } from './authorizer.ts';

/** What the gateway has found out about a request. */
export interface Matched {
  readonly requestId: string;
  readonly routeKey: string;
  readonly pathParameters: Readonly<Record<string, string>> | undefined;
  readonly claims: Claims | undefined;
  readonly body: Buffer;
}

/**
 * The event that an HTTP API makes of a request (payload 2.0): header names in lower case, repeated headers
 * and parameters joined by commas, cookies apart, a body that is no text in base64.
 *
 * @example
 * const event = toEvent(request, { requestId, routeKey: 'GET /v1/health', pathParameters, claims, body });
 */
export function toEvent(request: IncomingMessage, matched: Matched): HttpEvent {
  const { requestId, routeKey, pathParameters, claims, body } = matched;
  const { path, query } = splitTarget(request);
  const { cookie, ...headers } = joinedHeaders(request);
  const { host = 'localhost' } = headers;
  const sourceIp = request.socket.remoteAddress ?? '127.0.0.1';
  const now = new Date();
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: query,
    ...(cookie !== undefined && { cookies: cookie.split(/; */) }),
    headers: { ...headers, 'x-forwarded-for': sourceIp, 'x-forwarded-proto': 'http' },
    ...(query !== '' && { queryStringParameters: joinedParameters(query) }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: host,
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
      ...(claims && { authorizer: { jwt: { claims } } }),
    },
    ...(pathParameters && Object.keys(pathParameters).length > 0 && { pathParameters }),
    ...encodedBody(headers['content-type'], body),
  };
}

/**
 * The target of a request, cut at the question mark and not otherwise touched.
 *
 * @example
 * const { path } = splitTarget(request);
 */
export function splitTarget(request: IncomingMessage): { readonly path: string; readonly query: string } {
  const [path = '/', ...rest] = (request.url ?? '/').split('?');
  return { path, query: rest.join('?') };
}

function joinedHeaders(request: IncomingMessage): Record<string, string> {
  const entries = Object.entries(request.headersDistinct).map(([name, values = []]) => {
    return [name, values.join(name === 'cookie' ? '; ' : ',')];
  });
  return Object.fromEntries(entries);
}

function joinedParameters(query: string): Record<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const before = parameters.get(name);
    parameters.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(parameters);
}

const TEXT = /^\s*(text\/|application\/(json|xml|javascript)\b)/i;

function encodedBody(contentType: string | undefined, body: Buffer) {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = contentType !== undefined && TEXT.test(contentType) && isUtf8(body);
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
}
