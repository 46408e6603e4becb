import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { accountsOf } from '../../../lambdas/identity/accounts.ts';
import { cognitoSignIn } from '../../../lambdas/identity/cognito-sign-in.ts';
import { fromSession, toSession } from '../../../lambdas/identity/session.ts';
import type { SignIn } from '../../../lambdas/identity/sign-in.ts';
import { openDataFolder } from '../../../local/data-folder.ts';
import { ANY_CREDENTIALS, type RunningDatabase, startDatabase } from '../../../local/database.ts';
import { AUDIENCE, openTokens, person, type TokenVerifier } from '../../../local/tokens.ts';
import { type RunningUserPool, startUserPool } from '../../../local/user-pool/start.ts';
import { dataFolder } from '../../end-to-end/machine.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

const folder = dataFolder();
let time = Date.UTC(2026, 4, 4, 9, 30);
let database: RunningDatabase;
let tokens: TokenVerifier;
let userPool: RunningUserPool;
let client: CognitoIdentityProviderClient;
let signIn: SignIn;

async function open(): Promise<void> {
  database = await startDatabase(join(folder.path, 'dynamodb'));
  const opened = await openTokens(join(folder.path, 'identity.json'));
  tokens = opened;
  userPool = await startUserPool(database, opened, () => time);
  client = new CognitoIdentityProviderClient({ endpoint: userPool.endpoint, ...ANY_CREDENTIALS });
  signIn = cognitoSignIn({ client, userPoolId: userPool.id, clientId: AUDIENCE });
}

async function close(): Promise<void> {
  client?.destroy();
  await userPool?.stop();
  await database?.stop();
}

beforeAll(async () => {
  openDataFolder(folder.path);
  await open();
});
afterAll(async () => {
  await close();
  folder.remove();
});

const someone = () => `${crypto.randomUUID()}@example.com`;
const codeFor = (email: string) => userPool.outbox.list().find(({ to }) => to === email)?.code ?? '';
const another = (code: string) => String((Number(code) + 1) % 10 ** 8).padStart(8, '0');

async function signedIn(email = someone()) {
  const session = await signIn.start(email);
  const issued = await signIn.confirm(session, codeFor(email));
  if (!issued) throw new Error('The right code was refused.');
  return { email, ...issued };
}

describe('signing in', () => {
  it('takes the code of the mail, and makes the account the first time', async () => {
    const { email, accessToken, expiresIn } = await signedIn();
    expect(await tokens.verify(accessToken)).toMatchObject({
      sub: person(email).subject,
      token_use: 'access',
      client_id: AUDIENCE,
    });
    expect(expiresIn).toBe(3600);
    const again = await signedIn(email);
    expect((await tokens.verify(again.accessToken))?.sub).toBe(person(email).subject);
  });

  it('takes the code with blanks in it', async () => {
    const email = someone();
    const session = await signIn.start(email);
    expect(await signIn.confirm(session, ` ${codeFor(email).replace(/(.{4})/, '$1 ')}`)).toBeDefined();
  });

  it('takes a code once', async () => {
    const email = someone();
    const session = await signIn.start(email);
    expect(await signIn.confirm(session, codeFor(email))).toBeDefined();
    expect(await signIn.confirm(session, codeFor(email))).toBeUndefined();
  });

  it('takes a code once even of fifty who bring it at the same time', async () => {
    const email = someone();
    const session = await signIn.start(email);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => signIn.confirm(session, codeFor(email))),
    );
    expect(answers.filter((answer) => answer !== undefined)).toHaveLength(1);
  });

  it('takes a code for ten minutes', async () => {
    const early = someone();
    const late = someone();
    const sessions = [await signIn.start(early), await signIn.start(late)] as const;
    time += 10 * MINUTE - SECOND;
    expect(await signIn.confirm(sessions[0], codeFor(early))).toBeDefined();
    time += SECOND;
    expect(await signIn.confirm(sessions[1], codeFor(late))).toBeUndefined();
  });

  it('lets nobody guess more than five times, one by one or all at once', async () => {
    for (const guess of [
      async (tries: (() => Promise<unknown>)[]) => {
        for (const one of tries) await one();
      },
      (tries: (() => Promise<unknown>)[]) => Promise.all(tries.map((one) => one())),
    ]) {
      const email = someone();
      const session = await signIn.start(email);
      await guess(Array.from({ length: 5 }, () => () => signIn.confirm(session, another(codeFor(email)))));
      expect(await signIn.confirm(session, codeFor(email))).toBeUndefined();
    }
  });

  it('leaves room for a slip', async () => {
    const email = someone();
    const session = await signIn.start(email);
    for (let slips = 0; slips < 4; slips++) {
      expect(await signIn.confirm(session, another(codeFor(email)))).toBeUndefined();
    }
    expect(await signIn.confirm(session, codeFor(email))).toBeDefined();
  });

  it("takes no code of another sign-in, be it one's own or someone else's", async () => {
    const [mine, hers] = [someone(), someone()];
    const session = await signIn.start(mine);
    await signIn.start(hers);
    expect(await signIn.confirm(session, codeFor(hers))).toBeUndefined();
    const first = codeFor(mine);
    const second = await signIn.start(mine);
    expect(await signIn.confirm(second, first)).toBeUndefined();
    expect(await signIn.confirm(second, codeFor(mine))).toBeDefined();
  });

  it('takes no session that was made for another address', async () => {
    const mine = someone();
    const started = fromSession(await signIn.start(mine));
    const forged = toSession({ email: someone(), challenge: started?.challenge ?? '' });
    expect(await signIn.confirm(forged, codeFor(mine))).toBeUndefined();
  });

  it.each([
    '',
    'x',
    'bnVsbA',
    '[]',
    toSession({ email: 'me@example.com', challenge: 'x' }),
    '\u0000'.repeat(99),
  ])('takes no session like %j', async (session) => {
    expect(await signIn.confirm(session, '12345678')).toBeUndefined();
  });

  it.each(['', '0', '１２３４５６７８', "' OR 1=1 --", '9'.repeat(32), '__proto__'])(
    'takes no code like %j',
    async (code) => {
      const email = someone();
      expect(await signIn.confirm(await signIn.start(email), code)).toBeUndefined();
    },
  );

  it('looks the same for an address that is known and one that is not', async () => {
    const { email } = await signedIn();
    const sessions = [await signIn.start(email), await signIn.start(someone())];
    const [known, unknown] = sessions.map((session) => fromSession(session)?.challenge.length);
    expect(known).toBe(unknown);
    expect(userPool.outbox.list().slice(0, 2)).toEqual([
      expect.objectContaining({ text: expect.stringMatching(/^Your code for Rolecall is \d{8}\./) }),
      expect.objectContaining({ to: email, text: expect.stringMatching(/is \d{8}\./) }),
    ]);
  });

  it('asks Cognito for the same two things for both', async () => {
    const { email } = await signedIn();
    const asked: string[][] = [];
    for (const address of [email, someone()]) {
      const commands: string[] = [];
      const watched = new CognitoIdentityProviderClient({ endpoint: userPool.endpoint, ...ANY_CREDENTIALS });
      watched.middlewareStack.add(
        (next, { commandName = '' }) =>
          (args) => {
            commands.push(commandName);
            return next(args);
          },
        { step: 'initialize' },
      );
      await cognitoSignIn({ client: watched, userPoolId: userPool.id, clientId: AUDIENCE }).start(address);
      watched.destroy();
      asked.push(commands);
    }
    expect(asked[0]).toEqual(['AdminCreateUserCommand', 'InitiateAuthCommand']);
    expect(asked[1]).toEqual(asked[0]);
  });

  it('sends an address twenty codes in a quarter of an hour, whoever asks for them', async () => {
    time += 15 * MINUTE - (time % (15 * MINUTE));
    const email = someone();
    const asked = await Promise.allSettled(Array.from({ length: 25 }, () => signIn.start(email)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    await expect(signIn.start(email)).rejects.toMatchObject({
      code: 'too-many-requests',
      headers: { 'retry-after': '60' },
    });
    await expect(signIn.start(someone())).resolves.toBeDefined();
    time += 15 * MINUTE;
    await expect(signIn.start(email)).resolves.toBeDefined();
  });

  it('is the same account however the address is typed', async () => {
    const email = someone();
    const { accessToken } = await signedIn(email.toUpperCase());
    expect((await tokens.verify(accessToken))?.sub).toBe(person(email).subject);
  });
});

describe('staying signed in', () => {
  it('takes a refresh token for new ones', async () => {
    const { email, refreshToken } = await signedIn();
    const refreshed = await signIn.refresh(refreshToken);
    expect(refreshed?.refreshToken).not.toBe(refreshToken);
    expect((await tokens.verify(refreshed?.accessToken ?? ''))?.sub).toBe(person(email).subject);
    expect(await signIn.refresh(refreshed?.refreshToken ?? '')).toBeDefined();
  });

  it('takes the same one again for a minute, for those who saw no answer, and then no more', async () => {
    const { refreshToken } = await signedIn();
    expect(await signIn.refresh(refreshToken)).toBeDefined();
    time += 59 * SECOND;
    expect(await signIn.refresh(refreshToken)).toBeDefined();
    time += SECOND;
    expect(await signIn.refresh(refreshToken)).toBeUndefined();
  });

  it('ends after thirty days without a sign of life', async () => {
    const { refreshToken } = await signedIn();
    const other = await signedIn();
    time += 30 * DAY - SECOND;
    expect(await signIn.refresh(refreshToken)).toBeDefined();
    time += SECOND;
    expect(await signIn.refresh(other.refreshToken)).toBeUndefined();
  });

  it.each(['', 'x', '__proto__', '\u0000', 'a'.repeat(8192)])('takes no token like %j', async (token) => {
    expect(await signIn.refresh(token)).toBeUndefined();
  });
});

describe('an erasure', () => {
  const accounts = () => accountsOf({ userPoolId: userPool.id, endpoint: userPool.endpoint });
  beforeAll(() => {
    vi.stubEnv('AWS_REGION', 'local');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it('ends what could be signed in by, also when the address signs in again', async () => {
    const { email, refreshToken } = await signedIn();
    const waiting = await signIn.start(email);
    const code = codeFor(email);
    const { subject } = person(email);
    await accounts().forget(subject);
    expect(await signIn.refresh(refreshToken)).toBeUndefined();
    await signedIn(email);
    expect(await signIn.refresh(refreshToken)).toBeUndefined();
    expect(await signIn.confirm(waiting, code)).toBeUndefined();
  });

  it('may be asked for again, and for whom there is no account', async () => {
    const { email } = await signedIn();
    const { subject } = person(email);
    await accounts().forget(subject);
    await expect(accounts().forget(subject)).resolves.toBeUndefined();
  });

  it('leaves accounts elsewhere to whose they are', async () => {
    await expect(
      accountsOf({ userPoolId: undefined, endpoint: 'http://127.0.0.1:9' }).forget('x'),
    ).resolves.toBeUndefined();
  });
});

describe('what a user pool keeps', () => {
  it('outlives the process: sessions, accounts and refresh tokens', async () => {
    const { refreshToken } = await signedIn();
    const email = someone();
    const session = await signIn.start(email);
    const code = codeFor(email);
    await close();
    await open();
    expect(await signIn.confirm(session, code)).toBeDefined();
    expect(await signIn.refresh(refreshToken)).toBeDefined();
  });

  it('holds no address, code, session or refresh token', async () => {
    const { email, refreshToken } = await signedIn();
    const session = await signIn.start(email);
    const secrets = [email, refreshToken, codeFor(email), fromSession(session)?.challenge ?? ''];
    await close();
    const stored = readdirSync(join(folder.path, 'dynamodb'))
      .map((name) => readFileSync(join(folder.path, 'dynamodb', name), 'latin1'))
      .join('');
    await open();
    expect(stored).toContain('attempts');
    for (const secret of secrets) expect(stored).not.toContain(secret);
  });
});
