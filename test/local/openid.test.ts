import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIdVerifier } from '../../local/openid.ts';
import { portOf } from '../../local/port.ts';

const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
const stranger = await generateKeyPair('RS256');
let server: Server;
let issuer: string;

/** A provider with one key. */
beforeAll(async () => {
  const key = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256' };
  server = createServer((request, response) => {
    const pages: Record<string, unknown> = {
      '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}keys` },
      '/keys': { keys: [key] },
    };
    response.end(JSON.stringify(pages[request.url ?? ''] ?? null));
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  issuer = `http://127.0.0.1:${portOf(server)}/`;
});
afterAll(() => server?.close());

const token = (claims: Record<string, unknown> = {}, key = privateKey) =>
  new SignJWT({ iss: issuer, aud: 'rolecall', sub: 'someone', exp: Date.now() / 1000 + 60, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'one' })
    .sign(key);
const taken = async (jwt: string) => openIdVerifier({ issuer, audience: ['rolecall'] }).verify(jwt);

describe("a provider's token", () => {
  it('is taken when the provider signed it, for this service', async () => {
    expect(await taken(await token())).toMatchObject({ sub: 'someone' });
    expect(await taken(await token({ aud: ['other', 'rolecall'] }))).toBeDefined();
    expect(await taken(await token({ aud: undefined, client_id: 'rolecall' }))).toBeDefined();
  });

  it.each<[string, Record<string, unknown>]>([
    ['is for another service', { aud: 'other' }],
    ['is for nobody', { aud: undefined }],
    ['has another issuer', { iss: 'https://login.example.com/' }],
    ['has expired', { exp: 1 }],
    ['never ends', { exp: undefined }],
  ])('is refused when it %s', async (_, claims) => {
    expect(await taken(await token(claims))).toBeUndefined();
  });

  it('is refused when somebody else signed it, or it is none', async () => {
    expect(await taken(await token({}, stranger.privateKey))).toBeUndefined();
    expect(await taken('x.y.z')).toBeUndefined();
  });

  it('is refused while the provider cannot be reached', async () => {
    const verifier = openIdVerifier({ issuer: 'http://127.0.0.1:9/', audience: ['rolecall'] });
    expect(await verifier.verify(await token())).toBeUndefined();
  });
});
