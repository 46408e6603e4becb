import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corsRules } from '../contract/cors.ts';
import { routes } from '../contract/routes.ts';
import type { DataFolder } from './data-folder.ts';
import { type RunningDatabase, startDatabase } from './database.ts';
import { asFunction } from './function.ts';
import { type Functions, startGateway } from './gateway.ts';
import { openIdVerifier } from './openid.ts';
import type { Settings } from './settings.ts';
import { AUDIENCE, openTokens } from './tokens.ts';
import { type RunningUserPool, startUserPool } from './user-pool/start.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ServiceOptions {
  readonly folder: DataFolder;
  /** 0 takes a free one. */
  readonly port: number;
  readonly settings: Settings;
  /** Sets what the Lambda functions read from the environment when they load; `undefined` removes. */
  readonly setEnvironment: (variables: Environment) => void;
}

export interface RunningService {
  readonly url: string;
  /** Answers what is under way, then closes the database. */
  stop(): Promise<void>;
}

/**
 * The whole service on this machine: database, identity, Lambda functions, gateway. Once in a process, because the
 * functions load once.
 *
 * @throws {StartError} when the folder or the port cannot be used
 * @example
 * const settings = settingsIn({});
 * const service = await startService({ folder: openDataFolder('.rolecall'), port: 8787, settings, setEnvironment });
 */
export async function startService(options: ServiceOptions): Promise<RunningService> {
  const { folder, port, settings, setEnvironment } = options;
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const tokens = await openTokens(folder.identity);
    const database = await startDatabase(folder.database);
    stops.push(() => database.stop());
    const userPool = settings.openId ? undefined : await startUserPool(database, tokens);
    stops.push(async () => userPool?.stop());
    setEnvironment(environmentOf(database, userPool, settings));
    const gateway = await startGateway({
      functions: await loadFunctions(userPool !== undefined),
      verifier: settings.openId ? openIdVerifier(settings.openId) : tokens,
      cors: corsRules(settings.origins, routes),
      outbox: userPool?.outbox,
      port,
    });
    stops.push(() => gateway.stop());
    return { url: `http://127.0.0.1:${gateway.port}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What the template gives the functions, and what AWS gives every function. */
function environmentOf(
  { endpoint, tableName }: RunningDatabase,
  userPool: RunningUserPool | undefined,
  { quotaPerMinute, quotaPerDay }: Settings,
): Environment {
  return {
    TABLE_NAME: tableName,
    DYNAMODB_ENDPOINT: endpoint,
    DOCS_FOLDER: dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/swagger-ui.css'))),
    QUOTA_PER_MINUTE: quotaPerMinute,
    QUOTA_PER_DAY: quotaPerDay,
    ABSENT_FUNCTIONS: userPool ? undefined : 'sign-in',
    USER_POOL_ID: userPool?.id,
    USER_POOL_CLIENT_ID: userPool && AUDIENCE,
    COGNITO_ENDPOINT: userPool?.endpoint,
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: undefined,
    AWS_PROFILE: undefined, // would be asked for credentials instead
  };
}

/** Loaded now and not before, because they read the environment as they load. */
async function loadFunctions(withSignIn: boolean): Promise<Functions> {
  const [open, summaries, signIn, imports, docs] = await Promise.all([
    import('../lambdas/public.ts'),
    import('../lambdas/summaries.ts'),
    withSignIn ? import('../lambdas/sign-in.ts') : undefined,
    import('../lambdas/imports.ts'),
    import('../lambdas/docs.ts'),
  ]);
  return {
    public: asFunction('public', open.handler),
    summaries: asFunction('summaries', summaries.handler),
    ...(signIn && { 'sign-in': asFunction('sign-in', signIn.handler) }),
    imports: asFunction('imports', imports.handler),
    docs: asFunction('docs', docs.handler),
  };
}
