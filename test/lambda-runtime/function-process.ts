import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DeployedFunction } from './deployed-function.ts';
import { type RuntimeApi, startRuntimeApi } from './runtime-api.ts';

const RUNTIME = fileURLToPath(new URL('./ric/node_modules/aws-lambda-ric/', import.meta.url));

/** Whether AWS's runtime interface client is installed, and compiled for this machine. */
export function runtimeIsInstalled(): boolean {
  return existsSync(`${RUNTIME}index.mjs`) && existsSync(`${RUNTIME}rapid-client.node`);
}

/** A function that runs as it would on Lambda. */
export interface FunctionProcess {
  /** @throws when the function reports an error or ends */
  invoke(event: unknown): Promise<unknown>;
  /** What it wrote to its log so far. */
  log(): string;
  stop(): Promise<void>;
}

/**
 * Starts the bundle of a function under AWS's runtime interface client, with the environment that its template
 * gives it and what Lambda itself adds.
 *
 * @param dynamodb Where the AWS SDK is to find DynamoDB, by the SDK's own setting.
 * @param cognito Where it is to find Cognito; nowhere unless said.
 */
export async function startFunction(
  deployed: DeployedFunction,
  dynamodb: string,
  cognito = 'http://127.0.0.1:9',
): Promise<FunctionProcess> {
  const { PATH } = process.env;
  const api = await startRuntimeApi(deployed.timeout * 1000);
  const child = spawn(process.execPath, [`${RUNTIME}index.mjs`, deployed.handler], {
    cwd: deployed.folder,
    env: {
      PATH,
      ...lambdaEnvironment(deployed, api),
      AWS_ENDPOINT_URL_DYNAMODB: dynamodb,
      AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: cognito,
      ...deployed.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = collect(child);
  child.once('exit', (code, signal) => {
    api.fail(new Error(`The function ended (${signal ?? code}). It wrote:\n${log()}`));
  });
  return {
    invoke: (event) => api.invoke(event),
    log,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      await api.close();
    },
  };
}

/** What the Lambda service sets beside the function's own variables, with credentials that open nothing. */
function lambdaEnvironment(deployed: DeployedFunction, api: RuntimeApi): Readonly<Record<string, string>> {
  return {
    AWS_LAMBDA_RUNTIME_API: api.address,
    _HANDLER: deployed.handler,
    LAMBDA_TASK_ROOT: deployed.folder,
    AWS_EXECUTION_ENV: `AWS_Lambda_${deployed.runtime}`,
    AWS_LAMBDA_FUNCTION_NAME: 'rolecall',
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(deployed.memory),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: 'rolecall',
    AWS_LAMBDA_LOG_STREAM_NAME: '2026/01/01/[$LATEST]0',
    AWS_LAMBDA_LOG_FORMAT: deployed.logFormat,
    AWS_LAMBDA_LOG_LEVEL: deployed.logLevel,
    AWS_REGION: 'eu-west-1',
    AWS_DEFAULT_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: 'local',
    AWS_XRAY_CONTEXT_MISSING: 'LOG_ERROR',
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
  };
}

function collect(child: ChildProcess): () => string {
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  }
  return () => chunks.join('');
}
