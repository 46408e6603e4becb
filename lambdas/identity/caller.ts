import * as z from 'zod';
import { ProblemError } from '../../contract/problem.ts';
import { DELEGATE_SCOPE, USER_HEADER } from '../../contract/route.ts';
import type { HttpEvent } from '../middleware/http.ts';
import { delegatedOwner, type Owner, userOwner } from './owner.ts';

/** Who asks, and whose summaries it is about. */
export interface Caller {
  readonly owner: Owner;
  /** The `sub` of who signed in. A backend's own users never sign in here, and have none. */
  readonly subject: string | undefined;
}

/**
 * Who asks, as the gateway's authorizer vouches: the bearer of the token, or the backend's own user whom
 * `Rolecall-User` names, if the token has the scope `rolecall/delegate`.
 *
 * @throws {ProblemError} `unauthorized` when there are no claims, no usable `sub`, or an identity token;
 * `forbidden` when the token may not act for others; `malformed-request` when the header is no user's id
 * @example
 * const { owner } = callerOf(event);
 */
export function callerOf(event: HttpEvent): Caller {
  const vouched = claims.safeParse(event.requestContext.authorizer?.jwt?.claims);
  if (!vouched.success) {
    throw new ProblemError('unauthorized', 'This needs a valid access token.', {
      headers: { 'www-authenticate': 'Bearer' },
    });
  }
  const named = event.headers[USER_HEADER];
  const { sub } = vouched.data;
  if (named === undefined) return { owner: userOwner(sub), subject: sub };
  return { owner: delegatedOwner(clientOf(vouched.data), userIn(named)), subject: undefined };
}

/** An identity token proves who someone is to an application, not that it may call an API. */
const claims = z.object({
  sub: z.string().max(255).regex(/\S/),
  token_use: z
    .string()
    .regex(/^(?!id$)/)
    .optional(),
  // Providers disagree on the names: RFC 9068 has `scope` and `client_id`.
  scope: z.string().optional(),
  scp: z.string().optional(),
  client_id: z.string().optional(),
  azp: z.string().optional(),
});

/** The backend that the token was issued to. */
function clientOf({ scope, scp, client_id, azp }: z.infer<typeof claims>): string {
  const client = client_id ?? azp ?? '';
  // A claim that was a list arrives as `[one two]`.
  const scopes = `${scope ?? ''} ${scp ?? ''}`.split(/[\s,[\]]+/);
  if (/^[\x21-\x7e]{1,255}$/.test(client) && scopes.includes(DELEGATE_SCOPE)) return client;
  throw new ProblemError('forbidden', `Only a token with the scope ${DELEGATE_SCOPE} may name a user.`, {
    headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${DELEGATE_SCOPE}"` },
  });
}

/** A gateway joins repeated headers by commas: an id with a comma could be two ids. */
function userIn(header: string): string {
  if (/^[\x21-\x2b\x2d-\x7e]([\x20-\x2b\x2d-\x7e]{0,126}[\x21-\x2b\x2d-\x7e])?$/.test(header)) return header;
  throw new ProblemError(
    'malformed-request',
    'Header "rolecall-user": is not 1 to 128 printable ASCII characters without a comma.',
  );
}
