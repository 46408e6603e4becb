import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decodeJwt, importJWK, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { composition } from '../../contract/composition.ts';
import { ask, idIn } from './client.ts';
import { dataFolder, type Ended, run, type StartedService, start, token } from './machine.ts';

const cleaners: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleaners.splice(0).reverse()) await clean();
});

function newFolder(): string {
  const folder = dataFolder();
  cleaners.push(folder.remove);
  return folder.path;
}

async function started(data: string, environment?: Record<string, string>): Promise<StartedService> {
  const service = await start(data, environment);
  cleaners.push(() => service.end());
  return service;
}

const create = (url: string, accessToken: string, role = 'Nurse') =>
  ask(url, 'POST', '/v1/summaries', { token: accessToken, json: { profile: { role } } });
const list = (url: string, accessToken: string) => ask(url, 'GET', '/v1/summaries', { token: accessToken });

describe('npm start', () => {
  it('prints a curl that works when it is pasted, and how to get a token that works', async () => {
    const data = newFolder();
    const service = await started(data);
    const [command = ''] = /curl .*/.exec(service.output()) ?? [];
    expect(command).toContain(service.url);
    const { stdout } = await promisify(execFile)('sh', ['-c', command]);
    expect(composition.parse(JSON.parse(stdout)).versions.long?.text).toContain('Backend Developer');

    const [, email = ''] = /npm run -s token -- (\S+)/.exec(service.output()) ?? [];
    expect(await list(service.url, await token(data, email))).toMatchObject({ status: 200 });
    expect(service.output()).toContain(`ROLECALL_DATA='${data}' npm run`);
  });

  it('listens on this machine alone', async () => {
    const service = await started(newFolder());
    expect(new URL(service.url).hostname).toBe('127.0.0.1');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops cleanly on %s, and keeps what was stored',
    async (signal) => {
      const data = newFolder();
      const me = await token(data, 'me@example.com');
      const first = await started(data);
      const created = await create(first.url, me);
      expect(await first.end(signal)).toMatchObject({ code: 0, stderr: '' });

      const second = await started(data);
      const read = await ask(second.url, 'GET', `/v1/summaries/${idIn(created)}`, { token: me });
      expect(read.text).toBe(created.text);
      expect((await list(second.url, me)).text).toContain(idIn(created));
    },
  );

  it('answers what is under way when it is stopped, and stores it', async () => {
    const data = newFolder();
    const me = await token(data, 'me@example.com');
    const first = await started(data);
    const underWay = Array.from({ length: 20 }, () => create(first.url, me));
    await Promise.race(underWay);
    const [end, ...answers] = await Promise.all([
      first.end('SIGINT'),
      ...underWay.map((answer) => answer.catch(() => undefined)),
    ]);
    expect(end.code).toBe(0);
    const stored = answers.flatMap((answer) => (answer?.status === 201 ? [idIn(answer)] : []));
    expect(stored).not.toEqual([]);

    const second = await started(data);
    for (const id of stored) {
      expect(await ask(second.url, 'GET', `/v1/summaries/${id}`, { token: me })).toMatchObject({
        status: 200,
      });
    }
  });

  it('keeps what it has answered even when it is killed', async () => {
    const data = newFolder();
    const me = await token(data, 'me@example.com');
    const first = await started(data);
    const created = await create(first.url, me);
    await first.end('SIGKILL');
    const second = await started(data);
    expect((await list(second.url, me)).text).toContain(idIn(created));
  });

  it('is not led astray by settings for AWS', async () => {
    const data = newFolder();
    const service = await started(data, {
      AWS_PROFILE: 'nowhere',
      AWS_REGION: 'eu-west-1',
      AWS_SESSION_TOKEN: 'x',
      AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9',
      TABLE_NAME: 'another',
    });
    expect(await create(service.url, await token(data, 'me@example.com'))).toMatchObject({ status: 201 });
  });
});

describe('npm start says in one line why it cannot start:', () => {
  const saysInOneLine = ({ code, stdout, stderr }: Ended, line: RegExp) => {
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  };

  it('the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    cleaners.push(() => other.close());
    await new Promise((listening) => other.once('listening', listening));
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    const ended = await run('dev.ts', [], { PORT: port, ROLECALL_DATA: newFolder() });
    saysInOneLine(ended, new RegExp(`^rolecall: port ${port} is in use\\. .*PORT=`));
  });

  it.each(['http', '65536', '-1', '80.5', ' '])('PORT is %j', async (PORT) => {
    saysInOneLine(
      await run('dev.ts', [], { PORT, ROLECALL_DATA: newFolder() }),
      /^rolecall: PORT is ".*", and must be/,
    );
  });

  it('the data folder cannot be written', async () => {
    const ended = await run('dev.ts', [], { PORT: '0', ROLECALL_DATA: '/proc/rolecall' });
    saysInOneLine(
      ended,
      /^rolecall: cannot write to the data folder \/proc\/rolecall \(\w+\)\. .*ROLECALL_DATA/,
    );
  });

  it('the database is damaged', async () => {
    const data = newFolder();
    await (await start(data)).end();
    const folder = join(data, 'dynamodb');
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'no database');
    saysInOneLine(
      await run('dev.ts', [], { PORT: '0', ROLECALL_DATA: data }),
      /is damaged .*Move that folder away/,
    );
  });

  it('the key is damaged', async () => {
    const data = newFolder();
    await token(data, 'me@example.com');
    writeFileSync(join(data, 'identity.json'), '{}');
    saysInOneLine(
      await run('dev.ts', [], { PORT: '0', ROLECALL_DATA: data }),
      /is damaged\. Move that file away/,
    );
  });

  it('another service has the data folder', async () => {
    const data = newFolder();
    await started(data);
    saysInOneLine(
      await run('dev.ts', [], { PORT: '0', ROLECALL_DATA: data }),
      /in use by another running service/,
    );
  });
});

describe('npm run token', () => {
  it('gives a token before the service has ever run, while it runs and after it was restarted', async () => {
    const data = newFolder();
    const before = await token(data, 'me@example.com');
    const service = await started(data);
    const during = await token(data, 'ME@example.com');
    const created = await create(service.url, before);
    expect((await list(service.url, during)).text).toContain(idIn(created));
    await service.end();
    expect((await list((await started(data)).url, before)).text).toContain(idIn(created));
    expect(statSync(join(data, 'identity.json')).mode & 0o777).toBe(0o600);
  });

  it('explains itself', async () => {
    const { code, stdout } = await run('token.ts', ['--help'], {});
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^Usage: npm run -s token -- EMAIL/)]);
  });

  it.each([[[]], [['me']], [['me@example.com', 'you@example.com']], [['--nonsense']]])(
    'exits 2 and prints nothing but how it is used, given %j',
    async (args) => {
      const ended = await run('token.ts', args, { ROLECALL_DATA: newFolder() });
      expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('Usage: ') });
    },
  );
});

describe('the service takes no token', () => {
  const { path: data, remove } = dataFolder();
  let service: StartedService;
  let good: Record<string, unknown>;
  let sign: (payload: Record<string, unknown>) => Promise<string>;

  beforeAll(async () => {
    service = await start(data);
    good = decodeJwt(await token(data, 'me@example.com'));
    const key = await importJWK(JSON.parse(readFileSync(join(data, 'identity.json'), 'utf8')), 'ES256');
    sign = (payload) => new SignJWT(payload).setProtectedHeader({ alg: 'ES256' }).sign(key);
  });
  afterAll(async () => {
    await service?.end();
    remove();
  });

  it.each<[string, Record<string, unknown>]>([
    ['that has expired', { exp: Math.floor(Date.now() / 1000) - 10 }],
    ['of another issuer', { iss: 'https://issuer.example.com' }],
    ['for another client', { client_id: 'another' }],
    ['without a sub', { sub: undefined }],
    ['with an empty sub', { sub: '' }],
    ['of an identity', { token_use: 'id' }],
  ])('%s', async (_, claims) => {
    expect(await list(service.url, await sign(good))).toMatchObject({ status: 200 });
    const bad = await sign({ ...good, ...claims });
    expect(await list(service.url, bad)).toMatchObject({ status: 401, body: { title: 'Not signed in' } });
    expect(service.output()).not.toContain(bad);
  });

  it('that is unsigned', async () => {
    const [, payload] = (await sign(good)).split('.');
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    expect(await list(service.url, `${none}.${payload}.`)).toMatchObject({ status: 401 });
  });
});
