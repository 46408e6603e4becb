import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { signInStarted, tokens } from '../../contract/sign-in.ts';
import { SWAGGER_UI_FILES } from '../../contract/swagger-ui.ts';
import { TABLE } from '../../lambdas/store/table.ts';
import { startDatabase } from '../../local/database.ts';
import { openTokens } from '../../local/tokens.ts';
import { type RunningUserPool, startUserPool } from '../../local/user-pool/start.ts';
import { type Assembly, synthesise } from '../lib/assembly.ts';
import { deployedFunction, deployedTable } from './deployed-function.ts';
import { USER, userEvent } from './events.ts';
import { type FunctionProcess, runtimeIsInstalled, startFunction } from './function-process.ts';
import { type GuardedDatabase, startGuardedDatabase } from './guarded-database.ts';

const TABLE_NAME = 'rolecall-under-test';
const NURSE = {
  profile: { role: 'Registered Nurse', responsibilities: ['care for four patients per shift'] },
};

const { CI } = process.env;
const installed = runtimeIsInstalled();
if (!installed && !CI) {
  console.info(
    'Skipping the bundled functions: aws-lambda-ric is not installed. "npm ci" in test/lambda-runtime/ric ' +
      'compiles it (autoconf, automake, cmake, g++, libtool, make and python3 must be there).',
  );
}

const answer = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string().default(''),
});
const stored = z.object({ id: z.string(), title: z.string() });

describe.skipIf(!installed && !CI)('the bundled functions under the runtime of Lambda', () => {
  let assembly: Assembly;
  let database: GuardedDatabase;
  let summaries: FunctionProcess;
  let userPool: RunningUserPool;
  let closeUserPool: () => Promise<void>;

  beforeAll(async () => {
    expect(installed, 'aws-lambda-ric is not installed').toBe(true);
    assembly = await synthesise();
    const deployed = deployedFunction(assembly, 'RolecallSummaries', TABLE_NAME);
    database = await startGuardedDatabase(TABLE_NAME, deployedTable(assembly), deployed.databaseGrants);
    const folder = mkdtempSync(join(tmpdir(), 'rolecall-'));
    const people = await startDatabase();
    userPool = await startUserPool(people, await openTokens(join(folder, 'identity.json')));
    closeUserPool = async () => {
      await userPool.stop();
      await people.stop();
      rmSync(folder, { recursive: true, force: true });
    };
    summaries = await startFunction(deployed, database.endpoint, userPool.endpoint);
  });

  afterAll(async () => {
    await summaries?.stop();
    await database?.close();
    await closeUserPool?.();
    await assembly?.discard();
  });

  const call = async (request: Parameters<typeof userEvent>[0]) =>
    answer.parse(await summaries.invoke(userEvent(request)));
  const create = (headers: Readonly<Record<string, string>> = {}) =>
    call({ method: 'POST', route: '/v1/summaries', headers, body: NURSE });

  it('store what POST /v1/summaries sends, where the user finds it again', async () => {
    const created = await create();
    expect(created, summaries.log()).toMatchObject({ statusCode: 201 });

    const { id } = stored.parse(JSON.parse(created.body));
    const { Item } = await database.client.send(
      new GetItemCommand({
        TableName: TABLE_NAME,
        Key: { [TABLE.partitionKey]: { S: `USER#${USER}` }, [TABLE.sortKey]: { S: `SUMMARY#${id}` } },
      }),
    );
    expect(Item).toMatchObject({ title: { S: 'Registered Nurse' } });
  });

  it('need every grant that the template gives them, and no other', async () => {
    const deployed = deployedFunction(assembly, 'RolecallSummaries', TABLE_NAME);
    const key = { 'idempotency-key': 'once' };
    const { id } = stored.parse(JSON.parse((await create(key)).body));
    const one = { route: '/v1/summaries/{id}', path: `/v1/summaries/${id}`, pathParameters: { id } };
    const statuses = [
      await create(key),
      await call({ method: 'GET', route: '/v1/summaries' }),
      await call({ method: 'GET', ...one }),
      await call({ method: 'PATCH', ...one, headers: { 'if-match': '*' }, body: { title: 'Renamed' } }),
      await call({ method: 'GET', route: '/v1/me/export' }),
      await call({ method: 'DELETE', ...one }),
      await call({ method: 'DELETE', route: '/v1/me' }),
    ].map(({ statusCode }) => statusCode);

    expect(statuses, summaries.log()).toEqual([201, 200, 200, 200, 200, 204, 204]);
    expect([...database.used].sort()).toEqual([...deployed.databaseGrants].sort());
  });

  it('write no word of a profile to the log', () => {
    expect(summaries.log()).not.toContain('four patients');
    expect(summaries.log()).not.toContain('Registered Nurse');
    expect(summaries.log()).toContain('Zk2fXhYrDoEEMDg=');
  });

  it('sign people in, and know of no table', async () => {
    const deployed = deployedFunction(assembly, 'RolecallSignIn', TABLE_NAME);
    expect(deployed.databaseGrants).toEqual(new Set());
    const signIn = await startFunction(deployed, 'http://127.0.0.1:9', userPool.endpoint);
    const ask = async (route: string, body: unknown) => {
      const { statusCode, body: text } = answer.parse(
        await signIn.invoke(userEvent({ method: 'POST', route, body })),
      );
      expect(statusCode, signIn.log()).toBeLessThan(300);
      return JSON.parse(text);
    };
    try {
      const { session } = signInStarted.parse(await ask('/v1/sign-in', { email: 'me@example.com' }));
      const { code = '' } = userPool.outbox.list()[0] ?? {};
      const { refreshToken } = tokens.parse(await ask('/v1/sign-in/confirm', { session, code }));
      const { accessToken } = tokens.parse(await ask('/v1/sign-in/refresh', { refreshToken }));
      for (const secret of [code, session, refreshToken, accessToken, 'me@example.com']) {
        expect(signIn.log()).not.toContain(secret);
      }
    } finally {
      await signIn.stop();
    }
  });

  it('write metrics that CloudWatch reads out of the log', async () => {
    const line = summaries
      .log()
      .split('\n')
      .find((one) => one.startsWith('{"_aws"') && one.includes('POST /v1/summaries'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      _aws: {
        CloudWatchMetrics: [
          {
            Namespace: 'Rolecall',
            Dimensions: [['service']],
            Metrics: [
              { Name: 'Latency', Unit: 'Milliseconds' },
              { Name: 'Compositions', Unit: 'Count' },
            ],
          },
        ],
      },
      Compositions: 1,
      Latency: expect.any(Number),
      engine: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      status: '201',
    });
  });

  it('show the pages, with the files that lie beside their code', async () => {
    const deployed = deployedFunction(assembly, 'RolecallDocs', TABLE_NAME);
    expect(deployed.databaseGrants).toEqual(new Set());
    const docs = await startFunction(deployed, 'http://127.0.0.1:9');
    try {
      const page = answer.parse(await docs.invoke(userEvent({ method: 'GET', route: '/docs' })));
      expect(page.body, docs.log()).toContain('<!doctype html>');
      for (const file of SWAGGER_UI_FILES) {
        const request = { method: 'GET', route: '/docs/assets/{file}', pathParameters: { file } };
        const { statusCode, body } = answer.parse(await docs.invoke(userEvent(request)));
        expect(statusCode, docs.log()).toBe(200);
        const original = await readFile(fileURLToPath(import.meta.resolve(`swagger-ui-dist/${file}`)));
        expect(Buffer.from(body, 'base64').equals(original)).toBe(true);
      }
    } finally {
      await docs.stop();
    }
  });

  it('read résumés, and write no word of them to the log', async () => {
    const deployed = deployedFunction(assembly, 'RolecallImports', TABLE_NAME);
    expect(deployed.databaseGrants).toEqual(new Set());
    const imports = await startFunction(deployed, 'http://127.0.0.1:9');
    try {
      const body = { basics: { label: 'Registered Nurse' } };
      const imported = answer.parse(
        await imports.invoke(userEvent({ method: 'POST', route: '/v1/imports', body })),
      );
      expect(JSON.parse(imported.body), imports.log()).toMatchObject({
        profile: { role: 'Registered Nurse' },
      });
      expect(imports.log()).not.toContain('Registered Nurse');
    } finally {
      await imports.stop();
    }
  });

  it('answer the open routes without knowing of any table', async () => {
    const deployed = deployedFunction(assembly, 'RolecallPublic', TABLE_NAME);
    expect(deployed.databaseGrants).toEqual(new Set());
    const open = await startFunction(deployed, 'http://127.0.0.1:9');
    try {
      const health = answer.parse(await open.invoke(userEvent({ method: 'GET', route: '/v1/health' })));
      const composed = answer.parse(
        await open.invoke(userEvent({ method: 'POST', route: '/v1/compositions', body: NURSE })),
      );
      expect([health.statusCode, composed.statusCode], open.log()).toEqual([200, 200]);
    } finally {
      await open.stop();
    }
  });
});
