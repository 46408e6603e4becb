import { composition, compositionRequest } from '../composition.ts';
import { compositionRequests, compositions } from '../examples.ts';
import { problems } from '../responses.ts';
import { BODY_LIMIT, type Route } from '../route.ts';

export const createComposition = {
  operationId: 'createComposition',
  method: 'POST',
  path: '/v1/compositions',
  caller: 'anyone',
  handler: 'public',
  summary: 'Write the texts of a profile',
  description:
    'Composes and stores nothing. The same request to the same engine version gives the same bytes.',
  body: { schema: compositionRequest, limit: BODY_LIMIT, examples: compositionRequests },
  responses: {
    200: { description: 'The texts.', schema: composition, examples: compositions },
    ...problems(400, 406, 413, 415, 422, 500),
  },
} as const satisfies Route;
