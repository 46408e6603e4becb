import type { JWTPayload } from 'jose';
import type { TokenVerifier } from './tokens.ts';

/** The claims as the JWT authorizer of an HTTP API hands them on: every one a string. */
export type Claims = Readonly<Record<string, string>>;

/**
 * What the JWT authorizer makes of an `Authorization` header: the claims of a valid token, else nothing.
 *
 * @example
 * const claims = await authorize('Bearer eyJhbGciOi…', verifier);
 */
export async function authorize(
  header: string | undefined,
  verifier: TokenVerifier,
): Promise<Claims | undefined> {
  const token = header?.replace(/^Bearer\s+/i, '').trim();
  const payload = token ? await verifier.verify(token) : undefined;
  return payload && asStrings(payload);
}

function asStrings(payload: JWTPayload): Claims {
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, asString(value)]));
}

function asString(value: unknown): string {
  if (Array.isArray(value)) return `[${value.join(' ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
