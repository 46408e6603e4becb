import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

/** The `sub` of the user who sends the events. */
export const USER = '7f3c1d5e-0000-4000-8000-000000000001';

interface UserRequest {
  readonly method: string;
  /** As the route table writes it: `/v1/summaries/{id}`. */
  readonly route: string;
  readonly path?: string;
  readonly pathParameters?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The event that API Gateway sends, in payload 2.0, for a request whose token the authorizer has checked. */
export function userEvent(request: UserRequest): APIGatewayProxyEventV2WithJWTAuthorizer {
  const { method, route, path = route, pathParameters, headers, body } = request;
  return {
    version: '2.0',
    routeKey: `${method} ${route}`,
    rawPath: path,
    rawQueryString: '',
    headers: {
      accept: '*/*',
      authorization: 'Bearer checked-by-the-authorizer',
      host: 'abcdefghij.execute-api.eu-west-1.amazonaws.com',
      'user-agent': 'test',
      'x-forwarded-for': '192.0.2.1',
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    requestContext: {
      accountId: '123456789012',
      apiId: 'abcdefghij',
      authorizer: {
        principalId: '',
        integrationLatency: 0,
        jwt: {
          claims: { sub: USER, token_use: 'access', client_id: 'rolecall' },
          scopes: [],
        },
      },
      domainName: 'abcdefghij.execute-api.eu-west-1.amazonaws.com',
      domainPrefix: 'abcdefghij',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'Zk2fXhYrDoEEMDg=',
      routeKey: `${method} ${route}`,
      stage: '$default',
      time: '01/Jan/2026:00:00:00 +0000',
      timeEpoch: 1_767_225_600_000,
    },
    ...(pathParameters && { pathParameters: { ...pathParameters } }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
}
