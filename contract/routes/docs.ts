import * as z from 'zod';
import { problems } from '../responses.ts';
import type { Route } from '../route.ts';

const HTML = 'text/html';

const html = z.string().meta({ description: 'An HTML document.' });

const pageHeaders = {
  'content-security-policy': 'Nothing but what this service itself serves; no inline script or style.',
  'cache-control': 'How long it may be kept.',
} as const;

export const getDocs = {
  operationId: 'getDocs',
  method: 'GET',
  path: '/docs',
  page: true,
  caller: 'anyone',
  handler: 'docs',
  summary: 'Show the API to people',
  description: 'The OpenAPI document as a page.',
  responses: {
    200: { description: 'The page.', schema: html, contentType: HTML, headers: pageHeaders },
    ...problems(406, 500),
  },
} as const satisfies Route;

export const getDocsAsset = {
  operationId: 'getDocsAsset',
  method: 'GET',
  path: '/docs/assets/{file}',
  page: true,
  caller: 'anyone',
  handler: 'docs',
  summary: 'A file that the pages load',
  description: 'Compressed where the caller takes gzip.',
  params: z.object({ file: z.string() }),
  headers: z.object({ 'if-none-match': z.string().optional(), 'accept-encoding': z.string().optional() }),
  responses: {
    200: {
      description: 'The file.',
      schema: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
      contentType: 'application/octet-stream',
      headers: {
        'content-type': 'The type of this file.',
        etag: 'Names these bytes.',
        'cache-control': 'How long it may be kept.',
        vary: 'Accept-Encoding.',
      },
      optionalHeaders: { 'content-encoding': '`gzip`, or absent.' },
    },
    304: { description: 'The caller holds these bytes already.', headers: { etag: 'Names these bytes.' } },
    ...problems(404, 406, 500),
  },
} as const satisfies Route;

export const listProblemPages = {
  operationId: 'listProblemPages',
  method: 'GET',
  path: '/docs/errors',
  page: true,
  caller: 'anyone',
  handler: 'docs',
  summary: 'Show all problems to people',
  description: 'Every problem that the service may answer with.',
  responses: {
    200: { description: 'The page.', schema: html, contentType: HTML, headers: pageHeaders },
    ...problems(406, 500),
  },
} as const satisfies Route;

export const getProblemPage = {
  operationId: 'getProblemPage',
  method: 'GET',
  path: '/docs/errors/{type}',
  page: true,
  caller: 'anyone',
  handler: 'docs',
  summary: 'Show a problem to people',
  description: 'What it means and what to do: the page that `type` of a problem points to.',
  params: z.object({ type: z.string() }),
  responses: {
    200: { description: 'The page.', schema: html, contentType: HTML, headers: pageHeaders },
    ...problems(404, 406, 500),
  },
} as const satisfies Route;
