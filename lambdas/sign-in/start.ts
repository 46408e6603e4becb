import { startSignIn as route } from '../../contract/routes/sign-in.ts';
import type { SignIn } from '../identity/sign-in.ts';
import { operation } from '../middleware/operation.ts';

/**
 * Sends a one-time code to an address, and answers alike whether anyone is known by it.
 *
 * @throws {ProblemError} `too-many-requests`
 * @example
 * serve<'sign-in'>({ startSignIn: startSignIn({ signIn }), ...others }, logger);
 */
export function startSignIn({ signIn }: { readonly signIn: SignIn }) {
  return operation(route, async ({ body: { email } }) => ({
    status: 202,
    body: { session: await signIn.start(email) },
  }));
}
