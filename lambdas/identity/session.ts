import * as z from 'zod';
import { EMAIL_LIMIT } from '../../contract/sign-in.ts';

/** A sign-in that waits for its code. The provider knows whose the challenge is, and takes it from no one else. */
export interface StartedSignIn {
  readonly email: string;
  readonly challenge: string;
}

/**
 * What the caller brings back with the code, so that nothing need be stored in between.
 *
 * @example
 * fromSession(toSession({ email: 'me@example.com', challenge: 'AYABe' })); // the same
 */
export function toSession({ email, challenge }: StartedSignIn): string {
  return Buffer.from(JSON.stringify([email, challenge])).toString('base64url');
}

/**
 * The sign-in that a session stands for; nothing when it is no session.
 *
 * @example
 * fromSession('nonsense'); // undefined
 */
export function fromSession(session: string): StartedSignIn | undefined {
  try {
    const [email, challenge] = parts.parse(JSON.parse(Buffer.from(session, 'base64url').toString()));
    return { email, challenge };
  } catch {
    return undefined;
  }
}

/** Cognito takes 20 to 2,048 characters for a challenge. */
const parts = z.tuple([z.email().max(EMAIL_LIMIT), z.string().min(20).max(2048)]);
