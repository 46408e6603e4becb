import { problems } from '../responses.ts';
import type { Route } from '../route.ts';
import {
  confirmSignInRequest,
  refreshSignInRequest,
  signInRequest,
  signInStarted,
  tokens,
} from '../sign-in.ts';

/** Far more than an address, a session or a token takes: 16 KiB. */
const SIGN_IN_BODY_LIMIT = 16 * 1024;

const SESSION = 'WyJtZUBleGFtcGxlLmNvbSIsIkFZQUJl…';
const REFRESH_TOKEN = 'eyJjdHkiOiJKV1QiLCJlbmMiOiJBMjU2R0NNIn0…';
const ISSUED = {
  issued: {
    summary: 'Signed in',
    value: {
      accessToken: 'eyJraWQiOiJmR3oiLCJhbGciOiJSUzI1NiJ9…',
      refreshToken: REFRESH_TOKEN,
      expiresIn: 3600,
    },
  },
};

export const startSignIn = {
  operationId: 'startSignIn',
  method: 'POST',
  path: '/v1/sign-in',
  caller: 'anyone',
  handler: 'sign-in',
  summary: 'Send a one-time code to an address',
  description:
    'The answer is the same whether anyone has signed in with the address before: the first sign-in makes the ' +
    'account. The code is good for ten minutes and for one sign-in.',
  body: {
    schema: signInRequest,
    limit: SIGN_IN_BODY_LIMIT,
    examples: { address: { summary: 'An address', value: { email: 'me@example.com' } } },
  },
  responses: {
    202: {
      description: 'A code is on its way.',
      schema: signInStarted,
      examples: { started: { summary: 'On its way', value: { session: SESSION } } },
    },
    ...problems(400, 406, 413, 415, 422, 429, 500),
  },
} as const satisfies Route;

export const confirmSignIn = {
  operationId: 'confirmSignIn',
  method: 'POST',
  path: '/v1/sign-in/confirm',
  caller: 'anyone',
  handler: 'sign-in',
  summary: 'Sign in with the code of the mail',
  description:
    'A code that is wrong, used, too old or tried too often answers 401, and the answer does not tell which.',
  body: {
    schema: confirmSignInRequest,
    limit: SIGN_IN_BODY_LIMIT,
    examples: { code: { summary: 'A code', value: { session: SESSION, code: '12345678' } } },
  },
  responses: {
    200: { description: 'Signed in.', schema: tokens, examples: ISSUED },
    ...problems(400, 401, 406, 413, 415, 422, 429, 500),
  },
} as const satisfies Route;

export const refreshSignIn = {
  operationId: 'refreshSignIn',
  method: 'POST',
  path: '/v1/sign-in/refresh',
  caller: 'anyone',
  handler: 'sign-in',
  summary: 'Stay signed in',
  description:
    'Answers with a new access token and a new refresh token. The one that was sent is good for another minute, ' +
    'so that a client that saw no answer can ask again.',
  body: {
    schema: refreshSignInRequest,
    limit: SIGN_IN_BODY_LIMIT,
    examples: { token: { summary: 'A refresh token', value: { refreshToken: REFRESH_TOKEN } } },
  },
  responses: {
    200: { description: 'Still signed in.', schema: tokens, examples: ISSUED },
    ...problems(400, 401, 406, 413, 415, 422, 429, 500),
  },
} as const satisfies Route;
