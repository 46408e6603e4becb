import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';

/** The error that a function reported instead of an answer. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';
}

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * AWS's Lambda Runtime API on loopback: what the runtime of a function asks for its next event, and tells its
 * answer to.
 */
export interface RuntimeApi {
  /** Host and port, as `AWS_LAMBDA_RUNTIME_API` names them. */
  readonly address: string;
  /**
   * Hands the event to the function and waits for its answer.
   *
   * @throws {FunctionError} when the function reports an error, at its start or for this event
   */
  invoke(event: unknown): Promise<unknown>;
  /** Fails every invocation that waits for an answer, and every later one. */
  fail(error: Error): void;
  close(): Promise<void>;
}

const PREFIX = '/2018-06-01/runtime';

/** Starts a Runtime API on a free port; an event is good for this many milliseconds. */
export async function startRuntimeApi(timeout: number): Promise<RuntimeApi> {
  const queue: Invocation[] = [];
  const running = new Map<string, Invocation>();
  let idle: ServerResponse | undefined;
  let failure: Error | undefined;

  const handOut = () => {
    if (!idle) return;
    const invocation = queue.shift();
    if (!invocation) return;
    running.set(invocation.id, invocation);
    idle.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': invocation.id,
      'lambda-runtime-deadline-ms': String(Date.now() + timeout),
      'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:eu-west-1:123456789012:function:rolecall',
      'lambda-runtime-trace-id': 'Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=0',
    });
    idle.end(JSON.stringify(invocation.event));
    idle = undefined;
  };

  const fail = (error: Error) => {
    failure = error;
    for (const { reject } of [...running.values(), ...queue.splice(0)]) reject(error);
    running.clear();
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '';
    if (request.method === 'GET' && path === `${PREFIX}/invocation/next`) {
      idle = response;
      handOut();
      return;
    }
    const body: unknown = await json(request);
    if (path === `${PREFIX}/init/error`) fail(new FunctionError(JSON.stringify(body)));
    const [, id, outcome] = /\/invocation\/([^/]+)\/(response|error)$/.exec(path) ?? [];
    const invocation = running.get(id ?? '');
    running.delete(id ?? '');
    if (outcome === 'response') invocation?.resolve(body);
    if (outcome === 'error') invocation?.reject(new FunctionError(JSON.stringify(body)));
    response.writeHead(202, { 'content-type': 'application/json' }).end('{"status":"OK"}');
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      fail(error);
      response.writeHead(500).end();
    });
  });
  const address = await new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      resolve(typeof at === 'object' && at ? `127.0.0.1:${at.port}` : '');
    });
  });

  return {
    address,
    invoke: (event) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        queue.push({ id: randomUUID(), event, resolve, reject });
        handOut();
      }),
    fail,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
