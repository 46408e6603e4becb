import * as z from 'zod';

/** Cognito takes no longer name, in characters. */
export const EMAIL_LIMIT = 128;

const SESSION_LIMIT = 4096;
const TOKEN_LIMIT = 8192;

const email = z
  .email('is not an e-mail address')
  // Zod's own pattern leaves open how long a mailbox and the parts of a domain are (RFC 5321, 4.5.3.1; RFC 1035, 2.3.4).
  .regex(/^[^@]{1,64}@([^.]{1,63}\.)+[^.]{1,63}$/, 'is not an e-mail address')
  .max(EMAIL_LIMIT, `is longer than ${EMAIL_LIMIT} characters`)
  .meta({ description: 'Where the one-time code goes.' });

const session = opaque(SESSION_LIMIT, 'Stands for one sign-in, until the code is confirmed.');
const refreshToken = opaque(TOKEN_LIMIT, 'Good for one more access token.');

export const signInRequest = z.strictObject({ email }).meta({ id: 'SignInRequest' });

export const signInStarted = z.object({ session }).meta({ id: 'SignInStarted' });

export const confirmSignInRequest = z
  .strictObject({
    session,
    code: z
      .string()
      .min(1, 'is empty')
      .max(32, 'is longer than 32 characters')
      .meta({ description: 'The code of the mail, as it came or with blanks.' }),
  })
  .meta({ id: 'ConfirmSignInRequest' });

export const refreshSignInRequest = z.strictObject({ refreshToken }).meta({ id: 'RefreshSignInRequest' });

export const tokens = z
  .object({
    accessToken: z.string().meta({ description: 'For `Authorization: Bearer …`.' }),
    refreshToken,
    expiresIn: z
      .int()
      .min(1)
      .meta({ description: 'How long the access token is good for, in seconds from now.' }),
  })
  .meta({ id: 'Tokens' });
export type Tokens = z.infer<typeof tokens>;

/** Made and read by the service alone. */
function opaque(limit: number, description: string) {
  return z.string().min(1, 'is empty').max(limit, `is longer than ${limit} characters`).meta({ description });
}
