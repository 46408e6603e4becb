import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose';
import * as z from 'zod';
import { codeOf, StartError } from './start-error.ts';

/** Who may get in on this machine: everyone, under the e-mail address they name. */
export interface LocalIdentity {
  /** An access token for this address, with the claims that a Cognito user pool would put into it. */
  issue(email: string): Promise<string>;
  /** The claims of a token that this identity issued for this service and that is still valid. */
  verify(token: string): Promise<JWTPayload | undefined>;
}

export const ISSUER = 'urn:rolecall:local';
export const AUDIENCE = 'rolecall-local';
const ALGORITHM = 'ES256';
const VALID_FOR = '24h';

/**
 * The identity whose key is in this file. The first to ask creates the key.
 *
 * @throws {StartError} when the file is there and holds no such key
 * @example
 * const identity = await openIdentity('.rolecall/identity.json');
 * const token = await identity.issue('me@example.com');
 */
export async function openIdentity(file: string): Promise<LocalIdentity> {
  if (!existsSync(file)) await createKey(file);
  const { privateKey, publicKey, keyId } = await readKey(file);
  return {
    async issue(email) {
      const sub = subjectOf(email);
      const claims = { username: sub, client_id: AUDIENCE, token_use: 'access', scope: SCOPE };
      return new SignJWT({ ...claims, auth_time: Math.floor(Date.now() / 1000) })
        .setProtectedHeader({ alg: ALGORITHM, kid: keyId, typ: 'JWT' })
        .setIssuer(ISSUER)
        .setSubject(sub)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(VALID_FOR)
        .sign(privateKey);
    },
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, publicKey, {
          algorithms: [ALGORITHM],
          issuer: ISSUER,
          requiredClaims: ['exp'],
        });
        return isForThisService(payload) ? payload : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/**
 * The e-mail address that was typed, if it is one.
 *
 * @example
 * asEmail('me@example.com'); // 'me@example.com'
 */
export function asEmail(typed: string | undefined): string | undefined {
  return z.email().max(254).safeParse(typed).data;
}

/** The scope that Cognito gives to a sign-in without its hosted pages. */
const SCOPE = 'aws.cognito.signin.user.admin';

/** As the JWT authorizer of an HTTP API decides: by `aud`, or by `client_id` where there is no `aud`. */
function isForThisService({ aud, client_id }: JWTPayload): boolean {
  return [aud ?? client_id].flat().includes(AUDIENCE);
}

/** The same address is always the same user, in the form of a user pool's `sub`. */
function subjectOf(email: string): string {
  const hex = createHash('sha256').update(`${ISSUER}:${email.trim().toLowerCase()}`).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

/** Whole or not at all: of two that create it at once, both go on with the key of the first. */
async function createKey(file: string): Promise<void> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, `${JSON.stringify(await exportJWK(privateKey))}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}

const storedKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});

interface Key {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly keyId: string;
}

async function readKey(file: string): Promise<Key> {
  try {
    const { d, ...publicJwk } = storedKey.parse(JSON.parse(readFileSync(file, 'utf8')));
    return {
      privateKey: await importKey({ ...publicJwk, d }),
      publicKey: await importKey(publicJwk),
      keyId: await calculateJwkThumbprint(publicJwk),
    };
  } catch {
    throw new StartError(
      `the key in ${file} is damaged. Move that file away to get a new one; tokens of the old one will no longer do.`,
    );
  }
}

async function importKey(jwk: Parameters<typeof importJWK>[0]): Promise<CryptoKey> {
  const key = await importJWK(jwk, ALGORITHM);
  if (key instanceof Uint8Array) throw new TypeError('The key is symmetric.');
  return key;
}
