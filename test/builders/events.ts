import type { HttpEvent, InvocationContext } from '../../lambdas/middleware/http.ts';

export interface EventOverrides {
  readonly method?: string;
  /** As the route table writes it; `$default` when no route matched. */
  readonly route?: string;
  readonly path?: string;
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it stands. */
  readonly body?: string;
  readonly base64?: boolean;
  /** The claims that the authorizer vouches for; `null` for a request without a token. */
  readonly claims?: Record<string, unknown> | null;
}

export const ALICE = '11111111-1111-4111-8111-111111111111';
export const BOB = '22222222-2222-4222-8222-222222222222';
export const REQUEST_ID = 'Zk2fXhYrDoEEMDg=';

/** The event of a request by Alice, as an HTTP API sends it in payload 2.0. */
export function httpEvent(overrides: EventOverrides = {}): HttpEvent {
  const {
    method = 'GET',
    route = '/v1/health',
    path = route,
    params,
    query,
    headers,
    json,
    base64,
  } = overrides;
  const { body = json === undefined ? undefined : JSON.stringify(json) } = overrides;
  const { claims = { sub: ALICE, token_use: 'access' } } = overrides;
  const routeKey = route === '$default' ? route : `${method} ${route}`;
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: {
      host: 'api.example.com',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    requestContext: {
      accountId: '123456789012',
      apiId: 'abcdefghij',
      domainName: 'api.example.com',
      domainPrefix: 'api',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: REQUEST_ID,
      routeKey,
      stage: '$default',
      time: '01/Jan/2026:00:00:00 +0000',
      timeEpoch: 1_767_225_600_000,
      ...(claims && { authorizer: { jwt: { claims } } }),
    },
    isBase64Encoded: base64 ?? false,
    ...(params && { pathParameters: params }),
    ...(query && { queryStringParameters: query }),
    ...(body !== undefined && { body }),
  };
}

/** What Lambda tells a function about an invocation. */
export function invocation(): InvocationContext {
  return {
    functionName: 'function-under-test',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:function-under-test',
    awsRequestId: REQUEST_ID,
    memoryLimitInMB: '512',
    logGroupName: '/aws/lambda/function-under-test',
    logStreamName: 'test',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => 30_000,
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}
