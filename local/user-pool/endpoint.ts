import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod';
import { readBody } from '../body.ts';
import { portOf } from '../port.ts';
import { Refusal, type TokenSet, type UserPool } from './user-pool.ts';

export interface UserPoolEndpoint {
  /** Where a Cognito client finds it. */
  readonly endpoint: string;
  stop(): Promise<void>;
}

/**
 * Serves a user pool as Cognito does, as far as the service asks it: JSON over HTTP, the operation in
 * `x-amz-target`, refusals by the names of Cognito's exceptions. No signature is checked.
 *
 * @example
 * const { endpoint } = await startUserPoolEndpoint(pool);
 * new CognitoIdentityProviderClient({ endpoint });
 */
export async function startUserPoolEndpoint(pool: UserPool): Promise<UserPoolEndpoint> {
  const server = createServer((request, response) => {
    answer(pool, request).then(
      (body) => write(response, 200, body),
      (error: unknown) => write(response, ...refusalOf(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${portOf(server)}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** The largest request that is read, in bytes. */
const MOST_BYTES = 64 * 1024;

async function answer(pool: UserPool, request: IncomingMessage): Promise<object> {
  const operation = String(request.headers['x-amz-target']).replace(
    /^AWSCognitoIdentityProviderService\./,
    '',
  );
  const answered = OPERATIONS[operation];
  if (!answered) throw new Refusal('UnknownOperationException', `There is no ${operation} here.`);
  const body = await readBody(request, MOST_BYTES);
  return answered(pool, JSON.parse(body?.toString() ?? '{}'));
}

const OPERATIONS: Readonly<Record<string, (pool: UserPool, input: unknown) => Promise<object>>> = {
  async AdminCreateUser(pool, input) {
    const { Username } = named.parse(input);
    await pool.createUser(Username);
    return { User: { Username, UserStatus: 'CONFIRMED', Enabled: true } };
  },
  async InitiateAuth(pool, input) {
    const { USERNAME } = initiated.parse(input).AuthParameters;
    return { ChallengeName: 'EMAIL_OTP', ChallengeParameters: {}, Session: await pool.challenge(USERNAME) };
  },
  async RespondToAuthChallenge(pool, input) {
    const { Session, ChallengeResponses } = responded.parse(input);
    const { USERNAME, EMAIL_OTP_CODE } = ChallengeResponses;
    return authenticated(await pool.respond(USERNAME, Session, EMAIL_OTP_CODE));
  },
  async GetTokensFromRefreshToken(pool, input) {
    return authenticated(await pool.refresh(refreshed.parse(input).RefreshToken));
  },
  async AdminGetUser(pool, input) {
    const { Username } = named.parse(input);
    await pool.requireUser(Username);
    return { Username, UserStatus: 'CONFIRMED', Enabled: true, UserAttributes: [] };
  },
  async AdminDeleteUser(pool, input) {
    await pool.deleteUser(named.parse(input).Username);
    return {};
  },
};

const named = z.object({ Username: z.string() });
const initiated = z.object({
  AuthFlow: z.literal('USER_AUTH'),
  AuthParameters: z.object({ USERNAME: z.string(), PREFERRED_CHALLENGE: z.literal('EMAIL_OTP') }),
});
const responded = z.object({
  ChallengeName: z.literal('EMAIL_OTP'),
  Session: z.string(),
  ChallengeResponses: z.object({ USERNAME: z.string(), EMAIL_OTP_CODE: z.string() }),
});
const refreshed = z.object({ RefreshToken: z.string() });

function authenticated({ accessToken, refreshToken, expiresIn }: TokenSet): object {
  return {
    AuthenticationResult: {
      AccessToken: accessToken,
      RefreshToken: refreshToken,
      ExpiresIn: expiresIn,
      TokenType: 'Bearer',
    },
  };
}

function refusalOf(error: unknown): [status: number, body: object] {
  if (error instanceof Refusal) return [400, { __type: error.type, message: error.message }];
  if (error instanceof z.ZodError || error instanceof SyntaxError)
    return [400, { __type: 'InvalidParameterException', message: 'The request is not valid.' }];
  return [500, { __type: 'InternalErrorException', message: 'The user pool failed.' }];
}

function write(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
}
