import { ProblemError } from '../../contract/problem.ts';
import { refreshSignIn as route } from '../../contract/routes/sign-in.ts';
import type { SignIn } from '../identity/sign-in.ts';
import { operation } from '../middleware/operation.ts';

/**
 * Answers with new tokens for a refresh token.
 *
 * @throws {ProblemError} `sign-in-failed` when the token will not do, `too-many-requests`
 * @example
 * serve<'sign-in'>({ refreshSignIn: refreshSignIn({ signIn }), ...others }, logger);
 */
export function refreshSignIn({ signIn }: { readonly signIn: SignIn }) {
  return operation(route, async ({ body: { refreshToken } }) => {
    const tokens = await signIn.refresh(refreshToken);
    if (tokens) return { status: 200, body: tokens };
    throw new ProblemError('sign-in-failed', 'The refresh token is no longer good. Sign in again.', {
      headers: { 'www-authenticate': 'Bearer' },
    });
  });
}
