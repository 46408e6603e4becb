import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as z from 'zod';
import type { TokenVerifier } from './tokens.ts';

export interface OpenIdSettings {
  /** Exactly as the tokens name it in `iss`. */
  readonly issuer: string;
  /** What a token may be meant for, in `aud` or `client_id`. */
  readonly audience: readonly string[];
}

/**
 * Takes the tokens of an OpenID Connect provider, as the authorizer of an HTTP API does: by the keys that the
 * provider publishes, its name, and the audience. The provider is asked for its keys when the first token comes.
 *
 * @example
 * const verifier = openIdVerifier({ issuer: 'https://login.example.com/', audience: ['rolecall'] });
 */
export function openIdVerifier({ issuer, audience }: OpenIdSettings): TokenVerifier {
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;
  return {
    async verify(token) {
      try {
        keys ??= createRemoteJWKSet(await keysOf(issuer));
        const { payload } = await jwtVerify(token, keys, {
          issuer,
          requiredClaims: ['exp'],
          algorithms: ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512'],
        });
        const meant = [payload.aud ?? payload['client_id']].flat();
        return meant.some((one) => typeof one === 'string' && audience.includes(one)) ? payload : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

const discovery = z.object({ jwks_uri: z.url() });

async function keysOf(issuer: string): Promise<URL> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  return new URL(discovery.parse(await response.json()).jwks_uri);
}
