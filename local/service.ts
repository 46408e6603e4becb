import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataFolder } from './data-folder.ts';
import { type RunningDatabase, startDatabase } from './database.ts';
import { asFunction } from './function.ts';
import { startGateway } from './gateway.ts';
import { openIdentity } from './identity.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ServiceOptions {
  readonly folder: DataFolder;
  /** 0 takes a free one. */
  readonly port: number;
  /** Sets what the Lambda functions read from the environment when they load; `undefined` removes. */
  readonly setEnvironment: (variables: Environment) => void;
}

export interface RunningService {
  readonly url: string;
  /** Answers what is under way, then closes the database. */
  stop(): Promise<void>;
}

/**
 * The whole service on this machine: database, Lambda functions, gateway. Once in a process, because the
 * functions load once.
 *
 * @throws {StartError} when the folder or the port cannot be used
 * @example
 * const service = await startService({ folder: openDataFolder('.rolecall'), port: 8787, setEnvironment });
 */
export async function startService({
  folder,
  port,
  setEnvironment,
}: ServiceOptions): Promise<RunningService> {
  const identity = await openIdentity(folder.identity);
  const database = await startDatabase(folder.database);
  try {
    setEnvironment(environmentOf(database));
    const gateway = await startGateway({ functions: await loadFunctions(), identity, port });
    return {
      url: `http://127.0.0.1:${gateway.port}`,
      async stop() {
        await gateway.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** What the template gives the functions, and what AWS gives every function. */
function environmentOf({ endpoint, tableName }: RunningDatabase): Environment {
  return {
    TABLE_NAME: tableName,
    DYNAMODB_ENDPOINT: endpoint,
    DOCS_FOLDER: dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/swagger-ui.css'))),
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: undefined,
    AWS_PROFILE: undefined, // would be asked for credentials instead
  };
}

/** Loaded now and not before, because they read the environment as they load. */
async function loadFunctions() {
  const [open, summaries, imports, docs] = await Promise.all([
    import('../lambdas/public.ts'),
    import('../lambdas/summaries.ts'),
    import('../lambdas/imports.ts'),
    import('../lambdas/docs.ts'),
  ]);
  return {
    public: asFunction('public', open.handler),
    summaries: asFunction('summaries', summaries.handler),
    imports: asFunction('imports', imports.handler),
    docs: asFunction('docs', docs.handler),
  };
}
