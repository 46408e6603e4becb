import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { StartError } from '../../local/start-error.ts';
import { AUDIENCE, asEmail, backend, ISSUER, openTokens, person } from '../../local/tokens.ts';
import { temporaryFolder } from './temporary-folder.ts';

const keyFile = () => join(temporaryFolder(), 'identity.json');

/** A token of the right key with these claims instead of the usual ones. */
async function forged(
  file: string,
  claims: Record<string, unknown>,
  header = { alg: 'ES256' },
): Promise<string> {
  const key = await importJWK(JSON.parse(readFileSync(file, 'utf8')), 'ES256');
  const exp = Math.floor(Date.now() / 1000) + 60;
  const usual = { iss: ISSUER, sub: 'someone', client_id: AUDIENCE, token_use: 'access', exp };
  return new SignJWT({ ...usual, ...claims }).setProtectedHeader(header).sign(key);
}

describe('a local token', () => {
  it('carries the claims of an access token of a user pool, and is taken', async () => {
    const tokens = await openTokens(keyFile());
    const token = await tokens.issue(person('me@example.com'));
    const claims = await tokens.verify(token);
    expect(claims).toEqual(decodeJwt(token));
    expect(claims).toMatchObject({
      iss: ISSUER,
      sub: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      client_id: AUDIENCE,
      token_use: 'access',
      scope: expect.any(String),
    });
    expect(JSON.stringify(claims)).not.toContain('example.com');
    expect((claims?.exp ?? 0) - (claims?.iat ?? 0)).toBeGreaterThanOrEqual(3600);
  });

  it('is of the same user for the same address, however it is typed, and of another for another', async () => {
    const tokens = await openTokens(keyFile());
    const subjects = await Promise.all(
      ['me@example.com', 'Me@Example.com', 'you@example.com'].map(async (email) => {
        return decodeJwt(await tokens.issue(person(email))).sub;
      }),
    );
    expect(subjects[1]).toBe(subjects[0]);
    expect(subjects[2]).not.toBe(subjects[0]);
  });

  it('of a backend names the backend, and lets it act for others', async () => {
    const tokens = await openTokens(keyFile());
    const claims = await tokens.verify(await tokens.issue(backend('resume-builder')));
    expect(claims).toMatchObject({
      sub: 'resume-builder',
      client_id: 'resume-builder',
      aud: AUDIENCE,
      scope: 'rolecall/delegate',
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ['expired', { exp: Math.floor(Date.now() / 1000) - 1 }],
    ['not yet valid', { nbf: Math.floor(Date.now() / 1000) + 600 }],
    ['without an end', { exp: undefined }],
    ['of another issuer', { iss: 'https://issuer.example.com' }],
    ['for another client', { client_id: 'another' }],
    ['for another audience', { aud: 'another' }],
    ['for no audience', { client_id: undefined }],
  ])('is refused when it is %s', async (_, claims) => {
    const file = keyFile();
    const tokens = await openTokens(file);
    expect(await tokens.verify(await forged(file, {}))).toBeDefined();
    expect(await tokens.verify(await forged(file, claims))).toBeUndefined();
  });

  it('is refused when it is unsigned, or signed by another key', async () => {
    const file = keyFile();
    const tokens = await openTokens(file);
    const [, payload = ''] = (await forged(file, {})).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const { privateKey } = await generateKeyPair('ES256');
    const stranger = await new SignJWT(decodeJwt(await forged(file, {})))
      .setProtectedHeader({ alg: 'ES256' })
      .sign(privateKey);
    for (const token of [`${none}.${payload}.`, `${none}.${payload}`, stranger, 'x', 'x.y.z', '']) {
      expect(await tokens.verify(token), token).toBeUndefined();
    }
  });
});

describe('the key of this machine', () => {
  it('outlives the process, and only its owner can read it', async () => {
    const file = keyFile();
    const token = await (await openTokens(file)).issue(person('me@example.com'));
    expect(await (await openTokens(file)).verify(token)).toBeDefined();
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is one key for all who ask for it at once, and leaves nothing else behind', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'identity.json');
    const issuers = await Promise.all(Array.from({ length: 5 }, () => openTokens(file)));
    const tokens = await Promise.all(issuers.map((one) => one.issue(person('me@example.com'))));
    for (const token of tokens) expect(await issuers[0]?.verify(token)).toBeDefined();
    expect(readdirSync(folder)).toEqual(['identity.json']);
  });

  it.each([
    ['empty', ''],
    ['not JSON', '{"kty":'],
    ['another thing', '{"kty":"oct","k":"AAAA"}'],
    ['no key', '{"kty":"EC","crv":"P-256","x":"AA","y":"AA","d":"AA"}'],
  ])('is said to be damaged in a line when its file is %s', async (_, content) => {
    const file = keyFile();
    writeFileSync(file, content);
    await expect(openTokens(file)).rejects.toThrow(StartError);
    await expect(openTokens(file)).rejects.toThrow(/damaged.*Move that file away/);
  });

  it('is said to be damaged when a folder is in its place', async () => {
    const file = keyFile();
    mkdirSync(file);
    await expect(openTokens(file)).rejects.toThrow(StartError);
  });

  it('does not match a public key of its own making', async () => {
    const file = keyFile();
    const { publicKey } = await generateKeyPair('ES256', { extractable: true });
    writeFileSync(file, JSON.stringify(await exportJWK(publicKey)));
    await expect(openTokens(file)).rejects.toThrow(StartError);
  });
});

describe('an e-mail address', () => {
  it.each(['me@example.com', 'first.last+tag@mail.example.org'])('is %s', (typed) => {
    expect(asEmail(typed)).toBe(typed);
  });

  it.each([
    undefined,
    '',
    'me',
    'me@',
    '@example.com',
    'me@example',
    'a b@example.com',
    `${'a'.repeat(250)}@b.co`,
  ])('is not %s', (typed) => {
    expect(asEmail(typed)).toBeUndefined();
  });
});
