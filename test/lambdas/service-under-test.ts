import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { routes } from '../../contract/routes.ts';
import { createComposition } from '../../lambdas/compositions/create.ts';
import { getDocsAsset } from '../../lambdas/docs/asset.ts';
import { getDocs } from '../../lambdas/docs/get.ts';
import { getProblemPage, listProblemPages } from '../../lambdas/docs/problems.ts';
import { getHealth } from '../../lambdas/health/get.ts';
import { type Accounts, accountsOf } from '../../lambdas/identity/accounts.ts';
import { cognitoSignIn } from '../../lambdas/identity/cognito-sign-in.ts';
import { createImport } from '../../lambdas/imports/create.ts';
import { eraseMe } from '../../lambdas/me/erase.ts';
import { exportMe } from '../../lambdas/me/export.ts';
import type { LogFields } from '../../lambdas/middleware/request-log.ts';
import { serve } from '../../lambdas/middleware/serve.ts';
import { getOpenApi } from '../../lambdas/openapi/get.ts';
import { dynamoDbQuota } from '../../lambdas/quota/dynamodb-quota.ts';
import type { QuotaLimits } from '../../lambdas/quota/quota.ts';
import { listRoles } from '../../lambdas/roles/list.ts';
import { confirmSignIn } from '../../lambdas/sign-in/confirm.ts';
import { refreshSignIn } from '../../lambdas/sign-in/refresh.ts';
import { startSignIn } from '../../lambdas/sign-in/start.ts';
import { dynamoDbOwnerRecords } from '../../lambdas/store/dynamodb-owner-records.ts';
import { dynamoDbSummaryStore } from '../../lambdas/store/dynamodb-summary-store.ts';
import { createSummary } from '../../lambdas/summaries/create.ts';
import { deleteSummary } from '../../lambdas/summaries/delete.ts';
import { getSummary } from '../../lambdas/summaries/get.ts';
import { getSummaryVersion } from '../../lambdas/summaries/get-version.ts';
import { listSummaries } from '../../lambdas/summaries/list.ts';
import type { SummaryStore } from '../../lambdas/summaries/summary-store.ts';
import { updateSummary } from '../../lambdas/summaries/update.ts';
import { createVerification } from '../../lambdas/verifications/create.ts';
import { ANY_CREDENTIALS, startDatabase } from '../../local/database.ts';
import { AUDIENCE, openTokens } from '../../local/tokens.ts';
import type { Outbox } from '../../local/user-pool/outbox.ts';
import { startUserPool } from '../../local/user-pool/start.ts';
import { type EventOverrides, httpEvent, invocation } from '../builders/events.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body as JSON, `undefined` when it is none. */
  readonly body: unknown;
}

export interface ServiceUnderTest {
  readonly call: (request: EventOverrides) => Promise<Answer>;
  /** What was logged, a line a request. */
  readonly lines: readonly (LogFields & { readonly level: 'info' | 'error' })[];
  /** The mails that were sent. */
  readonly outbox: Outbox;
  close(): Promise<void>;
}

/** The moment at which requests are counted: 42 seconds before the next minute. */
const NOW = new Date('2026-05-04T09:30:18Z');

/** The functions as Lambda would run them, over a database in memory, with a clock that ticks by the second. */
export async function startServiceUnderTest(
  replaced: Partial<SummaryStore> = {},
  limits: QuotaLimits = { perMinute: 10_000, perDay: 10_000 },
  accounts: Accounts = accountsOf({ userPoolId: undefined, endpoint: undefined }),
): Promise<ServiceUnderTest> {
  const database = await startDatabase();
  const client = new DynamoDBClient({ endpoint: database.endpoint, ...ANY_CREDENTIALS });
  const store = { ...dynamoDbSummaryStore({ client, tableName: database.tableName }), ...replaced };
  const records = dynamoDbOwnerRecords({ client, tableName: database.tableName });
  const quota = dynamoDbQuota({ client, tableName: database.tableName, limits, now: () => NOW });
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-'));
  const userPool = await startUserPool(database, await openTokens(join(folder, 'identity.json')));
  const cognito = new CognitoIdentityProviderClient({ endpoint: userPool.endpoint, ...ANY_CREDENTIALS });
  const signIn = cognitoSignIn({ client: cognito, userPoolId: userPool.id, clientId: AUDIENCE });
  const lines: (LogFields & { level: 'info' | 'error' })[] = [];
  const logger = {
    info: (_: string, fields: LogFields) => lines.push({ level: 'info', ...fields }),
    error: (_: string, fields: LogFields) => lines.push({ level: 'error', ...fields }),
  };
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 4, 4, 9, 30, seconds++));
  const functions = {
    public: serve<'public'>(
      { getHealth, createComposition, createVerification, listRoles, getOpenApi: getOpenApi({ absent: [] }) },
      logger,
    ),
    summaries: serve<'summaries'>(
      {
        createSummary: createSummary({ store, now }),
        listSummaries: listSummaries({ store }),
        getSummary: getSummary({ store }),
        getSummaryVersion: getSummaryVersion({ store }),
        updateSummary: updateSummary({ store, now }),
        deleteSummary: deleteSummary({ store }),
        exportMe: exportMe({ store, records, accounts, now }),
        eraseMe: eraseMe({ records, accounts }),
      },
      logger,
      { quota },
    ),
    'sign-in': serve<'sign-in'>(
      {
        startSignIn: startSignIn({ signIn }),
        confirmSignIn: confirmSignIn({ signIn }),
        refreshSignIn: refreshSignIn({ signIn }),
      },
      logger,
    ),
    imports: serve<'imports'>({ createImport }, logger),
    docs: serve<'docs'>(
      { getDocs, getDocsAsset: getDocsAsset({ folder: 'nowhere' }), listProblemPages, getProblemPage },
      logger,
    ),
  };

  return {
    lines,
    outbox: userPool.outbox,
    async call(request) {
      const event = httpEvent(request);
      const route = routes.find((one) => `${one.method} ${one.path}` === event.routeKey);
      const result = await functions[route?.handler ?? 'public'](event, invocation());
      const text = result.body ?? '';
      const isJson = /json$/.test(result.headers['content-type'] ?? '');
      const body: unknown = isJson ? JSON.parse(text) : undefined;
      return { status: result.statusCode, headers: result.headers, text, body };
    },
    async close() {
      client.destroy();
      cognito.destroy();
      await userPool.stop();
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
