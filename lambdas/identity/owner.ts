import * as z from 'zod';
import { ProblemError } from '../../contract/problem.ts';
import type { HttpEvent } from '../middleware/http.ts';

/** Whose summaries these are: the `sub` of the access token. */
export const owner = z.string().max(255).regex(/\S/).brand<'Owner'>();
export type Owner = z.infer<typeof owner>;

/** An identity token proves who someone is to an application, not that it may call an API. */
const claims = z.object({
  sub: owner,
  token_use: z
    .string()
    .regex(/^(?!id$)/)
    .optional(),
});

/**
 * The owner that the gateway's authorizer vouches for.
 *
 * @throws {ProblemError} `unauthorized` when there are no claims, no usable `sub`, or an identity token
 * @example
 * const mine = await store.list(ownerOf(event), { limit: 20 });
 */
export function ownerOf(event: HttpEvent): Owner {
  const vouched = claims.safeParse(event.requestContext.authorizer?.jwt?.claims);
  if (!vouched.success) {
    throw new ProblemError('unauthorized', 'This needs a valid access token.', {
      headers: { 'www-authenticate': 'Bearer' },
    });
  }
  return vouched.data.sub;
}
