import {
  AdminCreateUserCommand,
  type AuthenticationResultType,
  CodeMismatchException,
  type CognitoIdentityProviderClient,
  ExpiredCodeException,
  GetTokensFromRefreshTokenCommand,
  InitiateAuthCommand,
  InvalidParameterException,
  LimitExceededException,
  NotAuthorizedException,
  RefreshTokenReuseException,
  RespondToAuthChallengeCommand,
  TooManyFailedAttemptsException,
  TooManyRequestsException,
  UserNotFoundException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { ProblemError } from '../../contract/problem.ts';
import { type Tokens, tokens } from '../../contract/sign-in.ts';
import { fromSession, toSession } from './session.ts';
import type { SignIn } from './sign-in.ts';

/** How long to wait when Cognito says that there were too many, in seconds. It does not say how long. */
const PATIENCE = 60;

/**
 * Sign-in by a Cognito user pool. An address that is new gets a user without a password, silently; whether it
 * is new or not, the same two calls are made, and the same mail goes out.
 *
 * @example
 * const signIn = cognitoSignIn({ client, userPoolId: 'eu-west-1_aBcDeFgHi', clientId: '1h57kf5cpq17m0eml12EXAMPLE' });
 */
export function cognitoSignIn({
  client,
  userPoolId: UserPoolId,
  clientId: ClientId,
}: {
  readonly client: CognitoIdentityProviderClient;
  readonly userPoolId: string;
  readonly clientId: string;
}): SignIn {
  return {
    async start(email) {
      await accepted(
        client.send(
          new AdminCreateUserCommand({
            UserPoolId,
            Username: email,
            MessageAction: 'SUPPRESS',
            // Nobody gets in without reading a code there, so that the first sign-in is the verification.
            UserAttributes: [
              { Name: 'email', Value: email },
              { Name: 'email_verified', Value: 'true' },
            ],
          }),
        ),
        [UsernameExistsException],
      );
      const { ChallengeName, Session } = await patient(
        client.send(
          new InitiateAuthCommand({
            ClientId,
            AuthFlow: 'USER_AUTH',
            AuthParameters: { USERNAME: email, PREFERRED_CHALLENGE: 'EMAIL_OTP' },
          }),
        ),
      );
      if (ChallengeName !== 'EMAIL_OTP' || Session === undefined) {
        throw new Error('The user pool sends no one-time codes by e-mail.');
      }
      return toSession({ email, challenge: Session });
    },

    async confirm(session, code) {
      const started = fromSession(session);
      if (!started) return undefined;
      const answer = await accepted(
        client.send(
          new RespondToAuthChallengeCommand({
            ClientId,
            ChallengeName: 'EMAIL_OTP',
            Session: started.challenge,
            ChallengeResponses: { USERNAME: started.email, EMAIL_OTP_CODE: code.replace(/\s/g, '') },
          }),
        ),
        REFUSALS,
      );
      return answer && tokensIn(answer.AuthenticationResult);
    },

    async refresh(refreshToken) {
      const answer = await accepted(
        client.send(new GetTokensFromRefreshTokenCommand({ ClientId, RefreshToken: refreshToken })),
        REFUSALS,
      );
      return answer && tokensIn(answer.AuthenticationResult);
    },
  };
}

type ErrorClass = new (...parameters: never[]) => Error;

/** What Cognito says to a code, a session or a token that will not do. */
const REFUSALS: readonly ErrorClass[] = [
  CodeMismatchException,
  ExpiredCodeException,
  InvalidParameterException,
  NotAuthorizedException,
  RefreshTokenReuseException,
  TooManyFailedAttemptsException,
  UserNotFoundException,
];

/** What Cognito answers, or nothing when it refuses in one of these ways. */
async function accepted<Answer>(
  asked: Promise<Answer>,
  refusals: readonly ErrorClass[],
): Promise<Answer | undefined> {
  try {
    return await patient(asked);
  } catch (error) {
    if (refusals.some((refusal) => error instanceof refusal)) return undefined;
    throw error;
  }
}

/** What Cognito answers, with the problem that callers know when it has been asked too often. */
async function patient<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof LimitExceededException || error instanceof TooManyRequestsException)) throw error;
    throw new ProblemError(
      'too-many-requests',
      `There were too many sign-ins. Try again in ${PATIENCE} seconds.`,
      { headers: { 'retry-after': String(PATIENCE) } },
    );
  }
}

function tokensIn(result: AuthenticationResultType | undefined): Tokens {
  const { AccessToken, RefreshToken, ExpiresIn } = result ?? {};
  return tokens.parse({ accessToken: AccessToken, refreshToken: RefreshToken, expiresIn: ExpiresIn });
}
