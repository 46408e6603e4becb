import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { CorsRules } from '../contract/cors.ts';
import { matchPath } from '../contract/match.ts';
import { PROBLEM_CONTENT_TYPE, ProblemError, toProblem } from '../contract/problem.ts';
import type { HandlerName, Route } from '../contract/route.ts';
import { routes } from '../contract/routes.ts';
import { commonHeaders } from '../lambdas/middleware/common-headers.ts';
import type { HttpResult } from '../lambdas/middleware/http.ts';
import { authorize } from './authorizer.ts';
import { readBody } from './body.ts';
import { preflight, withCors } from './cors.ts';
import { splitTarget, toEvent } from './event.ts';
import type { LambdaFunction } from './function.ts';
import { outboxPage } from './outbox-page.ts';
import { portOf } from './port.ts';
import { codeOf, StartError } from './start-error.ts';
import type { TokenVerifier } from './tokens.ts';
import type { Outbox } from './user-pool/outbox.ts';

export interface GatewayOptions {
  /** A function that is not there takes its routes along: they are then no routes. */
  readonly functions: Functions;
  readonly verifier: TokenVerifier;
  /** What pages on other origins may do; nothing, unless said. */
  readonly cors?: CorsRules | undefined;
  /** What `GET /local/outbox` shows; no such route, unless said. */
  readonly outbox?: Outbox | undefined;
  /** 0 takes a free one. */
  readonly port: number;
}

export type Functions = Readonly<
  Partial<Record<HandlerName, LambdaFunction>> & { readonly public: LambdaFunction }
>;

export interface RunningGateway {
  readonly port: number;
  /** Takes no new request, and waits for those under way: five seconds at most. */
  stop(): Promise<void>;
}

/**
 * An HTTP API on this machine: it matches the route table, checks the token as the JWT authorizer would, hands
 * the event to the function of the route and writes what it answers. What no route matches goes to `$default`.
 *
 * @throws {StartError} when the port cannot be had
 * @example
 * const gateway = await startGateway({ functions, verifier, port: 8787 });
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { cors, outbox, port } = options;
  const server = createServer({ requestTimeout: 60_000 }, (request, response) => {
    const requestId = randomUUID();
    // Outside what pages on other origins may read: the codes open an account.
    const page = outbox && outboxPage(outbox, request, requestId);
    if (page) return write(response, page, server.listening);
    answer(request, requestId, options)
      .catch((error: unknown) => problemResult(error, requestId))
      .then((result) => write(response, withCors(cors, request.headers.origin, result), server.listening))
      .catch(() => response.destroy());
  });
  server.listen(port, HOST);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw cannotListen(port, error);
  }
  return { port: portOf(server), stop: () => stop(server) };
}

const HOST = '127.0.0.1';

async function answer(
  request: IncomingMessage,
  requestId: string,
  { functions, verifier, cors }: GatewayOptions,
): Promise<HttpResult> {
  const asked = preflight(cors, request);
  if (asked) return asked;

  const { path } = splitTarget(request);
  const { route, pathParameters } = match(functions, request.method, path);
  const claims =
    route?.caller === 'user' ? await authorize(request.headers.authorization, verifier) : undefined;
  if (route?.caller === 'user' && !claims) throw unauthorized();

  const body = await readBody(request, MOST_BYTES);
  if (!body) throw new ProblemError('content-too-large', `The body is larger than ${MOST_BYTES} bytes.`);

  const routeKey = route ? `${route.method} ${route.path}` : '$default';
  const event = toEvent(request, { requestId, routeKey, pathParameters, claims, body });
  const called = route ? functions[route.handler] : undefined;
  return (called ?? functions.public)(event);
}

/** As much as Lambda takes for one event: 6 MiB. What a route takes is for its function to say. */
const MOST_BYTES = 6 * 1024 * 1024;

interface Match {
  readonly route?: Route;
  readonly pathParameters: Record<string, string> | undefined;
}

function match(functions: Functions, method: string | undefined, path: string): Match {
  for (const route of routes) {
    const asked = route.method === method && functions[route.handler] !== undefined;
    const pathParameters = asked ? matchPath(route.path, path) : undefined;
    if (pathParameters) return { route, pathParameters };
  }
  return { pathParameters: undefined };
}

function unauthorized(): ProblemError {
  return new ProblemError('unauthorized', 'This needs a valid access token.', {
    headers: { 'www-authenticate': 'Bearer' },
  });
}

function problemResult(error: unknown, requestId: string): HttpResult {
  const known =
    error instanceof ProblemError ? error : new ProblemError('internal-error', 'The gateway failed.');
  const problem = toProblem(known, requestId);
  return {
    statusCode: problem.status,
    headers: { ...commonHeaders(requestId), ...known.headers, 'content-type': PROBLEM_CONTENT_TYPE },
    body: JSON.stringify(problem),
  };
}

function write(response: ServerResponse, result: HttpResult, listening: boolean): void {
  const { statusCode, headers, body = '', isBase64Encoded = false } = result;
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  const hasBody = statusCode !== 204 && statusCode !== 304;
  response.writeHead(statusCode, {
    ...headers,
    ...(hasBody && { 'content-length': bytes.length }),
    ...(!listening && { connection: 'close' }),
  });
  response.end(hasBody ? bytes : undefined);
}

function cannotListen(port: number, error: unknown): StartError {
  const code = codeOf(error);
  const why = code === 'EADDRINUSE' ? 'is in use' : `cannot be listened on (${code})`;
  return new StartError(`port ${port} ${why}. Stop what uses it, or choose another: PORT=8788 npm start`);
}

async function stop(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), 5000);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearTimeout(cut);
}
