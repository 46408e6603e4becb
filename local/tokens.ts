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
import { DELEGATE_SCOPE } from '../contract/route.ts';
import { EMAIL_LIMIT } from '../contract/sign-in.ts';
import { codeOf, StartError } from './start-error.ts';

/** Whom a token is for. */
export interface Bearer {
  /** The `sub` of the token. */
  readonly subject: string;
  /** The client that the token is issued to. @default this service's own */
  readonly client?: string;
  /** @default what Cognito gives to a sign-in without its hosted pages */
  readonly scope?: string;
  /** How long it is good for. @default a day */
  readonly seconds?: number;
}

export interface TokenIssuer {
  /** An access token with the claims that a Cognito user pool would put into it. */
  issue(bearer: Bearer): Promise<string>;
}

export interface TokenVerifier {
  /** The claims of a token that is meant for this service and still valid. */
  verify(token: string): Promise<JWTPayload | undefined>;
}

export const ISSUER = 'urn:rolecall:local';
export const AUDIENCE = 'rolecall-local';
const ALGORITHM = 'ES256';
const A_DAY = 24 * 60 * 60;

/**
 * The tokens whose key is in this file. The first to ask creates the key, which outlives the process, and with it
 * the tokens.
 *
 * @throws {StartError} when the file is there and holds no such key
 * @example
 * const tokens = await openTokens('.rolecall/identity.json');
 * const token = await tokens.issue(person('me@example.com'));
 */
export async function openTokens(file: string): Promise<TokenIssuer & TokenVerifier> {
  if (!existsSync(file)) await createKey(file);
  const { privateKey, publicKey, keyId } = await readKey(file);
  return {
    async issue({ subject, client = AUDIENCE, scope = SIGNED_IN, seconds = A_DAY }) {
      const now = Math.floor(Date.now() / 1000);
      const audience = client === AUDIENCE ? {} : { aud: AUDIENCE };
      const claims = { username: subject, client_id: client, token_use: 'access', scope, ...audience };
      return new SignJWT({ ...claims, auth_time: now })
        .setProtectedHeader({ alg: ALGORITHM, kid: keyId, typ: 'JWT' })
        .setIssuer(ISSUER)
        .setSubject(subject)
        .setJti(randomUUID())
        .setIssuedAt(now)
        .setExpirationTime(now + seconds)
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
  return z.email().max(EMAIL_LIMIT).safeParse(typed).data;
}

/**
 * The person with this address: always the same user, in the form of a user pool's `sub`.
 *
 * @example
 * await tokens.issue(person('me@example.com'));
 */
export function person(email: string): Bearer {
  const hex = createHash('sha256').update(`${ISSUER}:${email.trim().toLowerCase()}`).digest('hex');
  return { subject: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5') };
}

/**
 * A backend that may act for users of its own.
 *
 * @param client its name
 * @example
 * await tokens.issue(backend('resume-builder'));
 */
export function backend(client: string): Bearer {
  return { subject: client, client, scope: DELEGATE_SCOPE };
}

const SIGNED_IN = 'aws.cognito.signin.user.admin';

/** As the JWT authorizer of an HTTP API decides: by `aud`, or by `client_id` where there is no `aud`. */
function isForThisService({ aud, client_id }: JWTPayload): boolean {
  return [aud ?? client_id].flat().includes(AUDIENCE);
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
