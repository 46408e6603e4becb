import * as z from 'zod';
import {
  createSummaryRequests,
  editedSummaries,
  htmlTexts,
  markdownTexts,
  plainTexts,
  summaries,
  summaryPages,
  updateSummaryRequests,
} from '../examples.ts';
import { versionName } from '../options.ts';
import { problems } from '../responses.ts';
import { BODY_LIMIT, type Route } from '../route.ts';
import {
  createSummaryRequest,
  summary,
  summaryListQuery,
  summaryPage,
  updateSummaryRequest,
} from '../summary.ts';

const ETAG = 'Names this state of the summary.';

/** The id is no more than a string here: an id that cannot exist is a summary that does not exist. */
const params = z.object({ id: z.string().meta({ description: 'The id of the summary.' }) });

const ifNoneMatch = z.object({
  'if-none-match': z
    .string()
    .optional()
    .meta({ description: 'Entity tags of the states that the caller holds.' }),
});

const ifMatch = (says: string) => z.object({ 'if-match': z.string().optional().meta({ description: says }) });

const textHeaders = {
  etag: 'Names this state of the text, as this content type.',
  vary: '`Accept`',
};

export const createSummary = {
  operationId: 'createSummary',
  method: 'POST',
  path: '/v1/summaries',
  caller: 'user',
  handler: 'summaries',
  summary: 'Write the texts of a profile and store them',
  description:
    'With an `Idempotency-Key`, sending the same body again answers with the first summary and ' +
    '`Idempotent-Replayed: true`, and stores nothing, whatever was edited since; another body under the same key ' +
    'is refused. The key is remembered for as long as the summary exists: after a deletion it creates again.',
  headers: z.object({
    'idempotency-key': z
      .string()
      .regex(/^[\x20-\x7e]{1,255}$/, 'is not 1 to 255 printable ASCII characters')
      .optional()
      .meta({ description: 'Any string of 1 to 255 printable ASCII characters, unique to this creation.' }),
  }),
  body: { schema: createSummaryRequest, limit: BODY_LIMIT, examples: createSummaryRequests },
  responses: {
    201: {
      description: 'The stored summary.',
      schema: summary,
      headers: { location: 'Where the summary is.', etag: ETAG },
      optionalHeaders: { 'idempotent-replayed': '`true` when this key had already created the summary.' },
      examples: summaries,
    },
    ...problems(400, 401, 403, 406, 409, 413, 415, 422, 429, 500),
  },
} as const satisfies Route;

export const listSummaries = {
  operationId: 'listSummaries',
  method: 'GET',
  path: '/v1/summaries',
  caller: 'user',
  handler: 'summaries',
  summary: "List the caller's summaries",
  description: 'Newest first, a page at a time. A summary is listed as soon as it is stored.',
  query: summaryListQuery,
  responses: {
    200: { description: 'A page.', schema: summaryPage, examples: summaryPages },
    ...problems(400, 401, 403, 406, 429, 500),
  },
} as const satisfies Route;

export const getSummary = {
  operationId: 'getSummary',
  method: 'GET',
  path: '/v1/summaries/{id}',
  caller: 'user',
  handler: 'summaries',
  summary: 'Read a summary',
  description: "Another user's summary looks the same as one that does not exist.",
  params,
  headers: ifNoneMatch,
  responses: {
    200: { description: 'The summary.', schema: summary, headers: { etag: ETAG }, examples: summaries },
    304: { description: 'The caller holds this state already.', headers: { etag: ETAG } },
    ...problems(400, 401, 403, 404, 406, 429, 500),
  },
} as const satisfies Route;

const text = z.string();

export const getSummaryVersion = {
  operationId: 'getSummaryVersion',
  method: 'GET',
  path: '/v1/summaries/{id}/versions/{version}',
  caller: 'user',
  handler: 'summaries',
  summary: 'Read one text of a summary, ready to paste',
  description:
    'The text alone: plain unless `Accept` prefers Markdown or HTML. HTML is a fragment of paragraphs and lists, ' +
    'every word of it escaped. A name that is none of the four is a bad parameter; one that the summary was not ' +
    'composed with is not there.',
  params: params.extend({ version: versionName.meta({ description: 'Which of the texts.' }) }),
  headers: ifNoneMatch,
  responses: {
    200: {
      description: 'The text.',
      schema: text,
      contentType: 'text/plain',
      examples: plainTexts,
      alternatives: {
        'text/markdown': { schema: text, examples: markdownTexts },
        'text/html': { schema: text, examples: htmlTexts },
      },
      headers: textHeaders,
      optionalHeaders: { 'content-security-policy': 'With HTML: nothing in it may load or run.' },
    },
    304: { description: 'The caller holds this state already.', headers: textHeaders },
    ...problems(400, 401, 403, 404, 406, 429, 500),
  },
} as const satisfies Route;

export const updateSummary = {
  operationId: 'updateSummary',
  method: 'PATCH',
  path: '/v1/summaries/{id}',
  caller: 'user',
  handler: 'summaries',
  summary: 'Change the title or put texts in the words of the person',
  description:
    'What is named is replaced, the rest stays, and `revision` grows by one. Each text is verified against the ' +
    'profile: a claim that the profile does not support becomes a warning `unsupported-claim`, whose pointer is ' +
    'into the summary (`/versions/long`), and never stops the edit. Counts and sentences of an edited text are ' +
    'made anew; coverage, keywords and questions stay those of the composed texts. A text that is sent as it ' +
    'stands is no edit, and one that is sent as it was composed takes the edit back. Of several changes made to the same state one is stored, and the others are answered ' +
    'with 412; with `If-Match: *` the loser of such a race is answered with 409, since its condition held.',
  params,
  headers: ifMatch('Entity tag of the state that is to be changed; `*` for any. Without it: 428.'),
  body: { schema: updateSummaryRequest, limit: BODY_LIMIT, examples: updateSummaryRequests },
  responses: {
    200: {
      description: 'The summary as it stands now.',
      schema: summary,
      headers: { etag: ETAG },
      examples: editedSummaries,
    },
    ...problems(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428, 429, 500),
  },
} as const satisfies Route;

export const deleteSummary = {
  operationId: 'deleteSummary',
  method: 'DELETE',
  path: '/v1/summaries/{id}',
  caller: 'user',
  handler: 'summaries',
  summary: 'Delete a summary',
  description: 'For good. Its `Idempotency-Key` may create again.',
  params,
  headers: ifMatch('Entity tags of the states that may be deleted; any state unless said.'),
  responses: { 204: { description: 'Deleted.' }, ...problems(400, 401, 403, 404, 412, 429, 500) },
} as const satisfies Route;
