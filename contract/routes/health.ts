import { health } from '../health.ts';
import { problems } from '../responses.ts';
import type { Route } from '../route.ts';

export const getHealth = {
  operationId: 'getHealth',
  method: 'GET',
  path: '/v1/health',
  caller: 'anyone',
  handler: 'public',
  summary: 'Tell whether the service is up',
  description: 'Answers without touching the database.',
  responses: {
    200: {
      description: 'It is.',
      schema: health,
      examples: { up: { summary: 'Up', value: { status: 'ok', version: '0.1.0' } } },
    },
    ...problems(406, 500),
  },
} as const satisfies Route;
