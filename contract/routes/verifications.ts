import { verificationRequests, verifications } from '../examples.ts';
import { problems } from '../responses.ts';
import { BODY_LIMIT, type Route } from '../route.ts';
import { verification, verificationRequest } from '../verification.ts';

export const createVerification = {
  operationId: 'createVerification',
  method: 'POST',
  path: '/v1/verifications',
  caller: 'anyone',
  handler: 'public',
  summary: 'Say which claims of a text a profile supports',
  description:
    'Finds the numbers, technologies, employers and titles of any text, and judges each against the profile. ' +
    'Stores nothing.',
  body: { schema: verificationRequest, limit: BODY_LIMIT, examples: verificationRequests },
  responses: {
    200: { description: 'The claims, each with its verdict.', schema: verification, examples: verifications },
    ...problems(400, 406, 413, 415, 422, 500),
  },
} as const satisfies Route;
