import * as z from 'zod';

/** The only file of this room that reads the environment. */
const logging = z.object({
  LOG_LEVEL: z.enum(['DEBUG', 'INFO', 'WARN', 'ERROR', 'CRITICAL', 'SILENT']).catch('INFO'),
});

const metrics = z.object({ METRICS_NAMESPACE: z.string().min(1).optional() });

const storage = z.object({
  TABLE_NAME: z.string().min(3),
  DYNAMODB_ENDPOINT: z.url().optional(),
});

const quota = z.object({
  QUOTA_PER_MINUTE: z.coerce.number().int().min(1).default(60),
  QUOTA_PER_DAY: z.coerce.number().int().min(1).default(1000),
});
const docs = z.object({ DOCS_FOLDER: z.string().min(1) });

const userPool = z.object({
  USER_POOL_ID: z.string().min(1).optional(),
  COGNITO_ENDPOINT: z.url().optional(),
});

const userPoolClient = userPool
  .required({ USER_POOL_ID: true })
  .extend({ USER_POOL_CLIENT_ID: z.string().min(1) });

const offer = z.object({ ABSENT_FUNCTIONS: z.string().default('') });

/**
 * How loudly to log: `LOG_LEVEL`, `INFO` unless said.
 *
 * @example
 * logConfiguration({ LOG_LEVEL: 'ERROR' }).level; // 'ERROR'
 */
export function logConfiguration(environment: NodeJS.ProcessEnv = process.env) {
  return { level: logging.parse(environment).LOG_LEVEL };
}

/**
 * Under which name to write metrics: `METRICS_NAMESPACE`; without it none are written.
 *
 * @example
 * metricsConfiguration({ METRICS_NAMESPACE: 'Rolecall' }).namespace; // 'Rolecall'
 */
export function metricsConfiguration(environment: NodeJS.ProcessEnv = process.env) {
  return { namespace: metrics.parse(environment).METRICS_NAMESPACE };
}

/**
 * Where summaries are kept: `TABLE_NAME`, and `DYNAMODB_ENDPOINT` for a database that is not the region's own.
 *
 * @throws when there is no table name
 * @example
 * storeConfiguration({ TABLE_NAME: 'rolecall' }).tableName; // 'rolecall'
 */
export function storeConfiguration(environment: NodeJS.ProcessEnv = process.env) {
  const { TABLE_NAME, DYNAMODB_ENDPOINT } = storage.parse(environment);
  return { tableName: TABLE_NAME, endpoint: DYNAMODB_ENDPOINT };
}

/**
 * How many requests an owner may send: `QUOTA_PER_MINUTE`, 60 unless said, and `QUOTA_PER_DAY`, 1,000 unless said.
 *
 * @throws when one of them is no positive whole number
 * @example
 * quotaConfiguration({ QUOTA_PER_MINUTE: '10' }); // { perMinute: 10, perDay: 1000 }
 */
export function quotaConfiguration(environment: NodeJS.ProcessEnv = process.env) {
  const { QUOTA_PER_MINUTE, QUOTA_PER_DAY } = quota.parse(environment);
  return { perMinute: QUOTA_PER_MINUTE, perDay: QUOTA_PER_DAY };
}

/**
 * Where the files of `swagger-ui-dist` lie: `DOCS_FOLDER`.
 *
 * @throws when there is no folder
 * @example
 * docsConfiguration({ DOCS_FOLDER: 'swagger-ui' }).folder; // 'swagger-ui'
 */
export function docsConfiguration(environment: NodeJS.ProcessEnv = process.env) {
  return { folder: docs.parse(environment).DOCS_FOLDER };
}

/**
 * Where accounts are kept: `USER_POOL_ID`, if they are ours, and `COGNITO_ENDPOINT` for a Cognito that is not the
 * region's own.
 *
 * @example
 * accountsConfiguration({}).userPoolId; // undefined
 */
export function accountsConfiguration(environment: NodeJS.ProcessEnv = process.env) {
  const { USER_POOL_ID, COGNITO_ENDPOINT } = userPool.parse(environment);
  return { userPoolId: USER_POOL_ID, endpoint: COGNITO_ENDPOINT };
}

/**
 * What people sign in with: `USER_POOL_ID`, `USER_POOL_CLIENT_ID`, and `COGNITO_ENDPOINT` as above.
 *
 * @throws when pool or client is missing
 * @example
 * signInConfiguration({ USER_POOL_ID: 'eu-west-1_a', USER_POOL_CLIENT_ID: 'b' }).clientId; // 'b'
 */
export function signInConfiguration(environment: NodeJS.ProcessEnv = process.env) {
  const { USER_POOL_ID, USER_POOL_CLIENT_ID, COGNITO_ENDPOINT } = userPoolClient.parse(environment);
  return { userPoolId: USER_POOL_ID, clientId: USER_POOL_CLIENT_ID, endpoint: COGNITO_ENDPOINT };
}

/**
 * Which functions this deployment does without: `ABSENT_FUNCTIONS`, separated by commas.
 *
 * @example
 * offerConfiguration({ ABSENT_FUNCTIONS: 'sign-in' }).absent; // ['sign-in']
 */
export function offerConfiguration(environment: NodeJS.ProcessEnv = process.env) {
  return { absent: offer.parse(environment).ABSENT_FUNCTIONS.split(',') };
}
