import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerOf } from '../../../lambdas/identity/caller.ts';
import { ALICE, httpEvent } from '../../builders/events.ts';
import { type ServiceUnderTest, startServiceUnderTest } from '../service-under-test.ts';

const delegate = (client = 'resume-builder', more: Record<string, unknown> = {}) => ({
  sub: client,
  client_id: client,
  token_use: 'access',
  scope: 'rolecall/delegate',
  ...more,
});
const asking = (claims: Record<string, unknown> | null, user?: string) =>
  callerOf(httpEvent({ claims, headers: user === undefined ? {} : { 'rolecall-user': user } }));

describe('who asks', () => {
  it('is the sub of the token', () => {
    expect(asking({ sub: ALICE, token_use: 'access' })).toEqual({ owner: `USER#${ALICE}`, subject: ALICE });
  });

  it('is the user that a backend names, who never signed in here', () => {
    expect(asking(delegate(), 'user-42')).toEqual({
      owner: 'CLIENT#resume-builder#USER#user-42',
      subject: undefined,
    });
  });

  it('is the backend itself when it names nobody', () => {
    expect(asking(delegate())).toEqual({ owner: 'USER#resume-builder', subject: 'resume-builder' });
  });

  it.each([
    ['one scope of several', { scope: 'openid rolecall/delegate email' }],
    ['a list, as a gateway writes it', { scope: '[openid rolecall/delegate]' }],
    ['scp', { scope: undefined, scp: 'rolecall/delegate' }],
    ['azp for the client', { client_id: undefined, azp: 'resume-builder' }],
  ])('may be named by a token with %s', (_, claims) => {
    expect(asking(delegate('resume-builder', claims), 'u').owner).toBe('CLIENT#resume-builder#USER#u');
  });

  it.each([
    ['no scope', { scope: undefined }],
    ['another scope', { scope: 'aws.cognito.signin.user.admin' }],
    ['a scope that only looks like it', { scope: 'rolecall/delegates x/rolecall/delegate' }],
    ['no client', { client_id: undefined }],
    ['a client without a name', { client_id: '' }],
  ])('may not be named by a token with %s', (_, claims) => {
    expect(() => asking(delegate('resume-builder', claims), 'u')).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
  });

  it.each(['', ' ', ' a', 'a ', 'a,b', 'a\tb', 'é', '\u0000', 'a'.repeat(129)])(
    'is no user called %j',
    (user) => {
      expect(() => asking(delegate(), user)).toThrow(expect.objectContaining({ code: 'malformed-request' }));
    },
  );

  it.each(['a', '#USER#', 'user 42', 'mailto:me@example.com', '~!$%&', 'a'.repeat(128)])(
    'is a user called %j',
    (user) => {
      expect(asking(delegate(), user).owner).toBe(`CLIENT#resume-builder#USER#${user}`);
    },
  );

  it('is never the same for two pairs of client and user', () => {
    const owners = [
      asking(delegate('a'), 'b#USER#c'),
      asking(delegate('a#USER#b'), 'c'),
      asking(delegate('a%23USER%23b'), 'c'),
      asking({ sub: 'CLIENT#a#USER#b#USER#c' }),
    ].map(({ owner }) => owner);
    expect(new Set(owners).size).toBe(owners.length);
  });

  it.each([null, {}, { sub: '' }, { sub: ' ' }, { sub: 'a'.repeat(256) }, { sub: ALICE, token_use: 'id' }])(
    'is nobody with the claims %j',
    (claims) => {
      expect(() => asking(claims)).toThrow(expect.objectContaining({ code: 'unauthorized' }));
    },
  );
});

describe("a backend's users", () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await startServiceUnderTest();
  });
  afterAll(() => service?.close());

  const list = (client: string, user?: string) =>
    service.call({
      route: '/v1/summaries',
      claims: delegate(client),
      headers: user === undefined ? {} : { 'rolecall-user': user },
    });

  it('each have summaries of their own, which no other client and no person sees', async () => {
    await service.call({
      method: 'POST',
      route: '/v1/summaries',
      claims: delegate('builder'),
      headers: { 'rolecall-user': 'ann' },
      json: { profile: { role: 'Nurse' } },
    });
    expect((await list('builder', 'ann')).body).toMatchObject({ items: [{ title: 'Nurse' }] });
    for (const other of [
      await list('builder', 'bob'),
      await list('builder'),
      await list('board', 'ann'),
      await service.call({ route: '/v1/summaries', claims: { sub: 'ann' } }),
    ]) {
      expect(other).toMatchObject({ status: 200, body: { items: [] } });
    }
  });

  it('are refused with 403 to a person who names one', async () => {
    expect(await service.call({ route: '/v1/summaries', headers: { 'rolecall-user': 'ann' } })).toMatchObject(
      { status: 403, body: { title: 'Not allowed' } },
    );
  });

  it('are ignored on the routes that anyone may call', async () => {
    expect(
      await service.call({ route: '/v1/health', claims: null, headers: { 'rolecall-user': 'ann' } }),
    ).toMatchObject({ status: 200 });
  });
});
