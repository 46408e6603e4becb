import { exports } from '../examples.ts';
import { exportDocument, exportQuery } from '../export.ts';
import { problems } from '../responses.ts';
import type { Route } from '../route.ts';

export const exportMe = {
  operationId: 'exportMe',
  method: 'GET',
  path: '/v1/me/export',
  caller: 'user',
  handler: 'summaries',
  summary: 'Export everything stored about the caller',
  description:
    'One JSON document: every summary in full, the original of each that was edited, the account and counts of ' +
    'requests. An answer holds about 5 MB; with more, `nextCursor` leads to the rest.',
  query: exportQuery,
  responses: {
    200: {
      description: 'The document.',
      schema: exportDocument,
      headers: { 'content-disposition': 'Lets a browser save the document as a file.' },
      examples: exports,
    },
    ...problems(400, 401, 403, 406, 429, 500),
  },
} as const satisfies Route;

export const eraseMe = {
  operationId: 'eraseMe',
  method: 'DELETE',
  path: '/v1/me',
  caller: 'user',
  handler: 'summaries',
  summary: 'Erase everything stored about the caller',
  description:
    'For good: summaries, keys of their creation, counts of requests and the account. Answers the same when there ' +
    'is nothing. An access token stays valid until it expires, as tokens do, and finds nothing. 409 when so much ' +
    'was stored meanwhile that no end was found: send it again.',
  responses: { 204: { description: 'Nothing is left.' }, ...problems(400, 401, 403, 409, 429, 500) },
} as const satisfies Route;
