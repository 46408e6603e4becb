import { ProblemError } from '../../contract/problem.ts';
import { confirmSignIn as route } from '../../contract/routes/sign-in.ts';
import type { SignIn } from '../identity/sign-in.ts';
import { operation } from '../middleware/operation.ts';

/**
 * Answers with tokens for a session and its code.
 *
 * @throws {ProblemError} `sign-in-failed` for everything that will not do, `too-many-requests`
 * @example
 * serve<'sign-in'>({ confirmSignIn: confirmSignIn({ signIn }), ...others }, logger);
 */
export function confirmSignIn({ signIn }: { readonly signIn: SignIn }) {
  return operation(route, async ({ body: { session, code } }) => {
    const tokens = await signIn.confirm(session, code);
    if (tokens) return { status: 200, body: tokens };
    throw new ProblemError(
      'sign-in-failed',
      'The code is wrong, was used already or is too old. Try again, or ask for a new one.',
      { headers: { 'www-authenticate': 'Bearer' } },
    );
  });
}
