import * as z from 'zod';
import { problems } from '../responses.ts';
import type { Route } from '../route.ts';

export const getOpenApi = {
  operationId: 'getOpenApi',
  method: 'GET',
  path: '/v1/openapi.json',
  caller: 'anyone',
  handler: 'public',
  summary: 'Describe the service',
  description: 'This document: OpenAPI 3.1.',
  responses: {
    200: { description: 'The document.', schema: z.looseObject({ openapi: z.string() }) },
    ...problems(406, 500),
  },
} as const satisfies Route;
