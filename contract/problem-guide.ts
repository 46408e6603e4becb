import type { Fault, ProblemCode } from './problem.ts';

/** What a person who meets a problem wants to know. Backquotes mark what is literal. */
export interface ProblemGuide {
  readonly means: string;
  readonly cure: string;
  /** A `detail` that such a problem may carry. */
  readonly detail: string;
  /** The places in the body that it may name. */
  readonly errors?: readonly Fault[];
}

/** Every problem explained. One that is missing here does not compile. */
export const PROBLEM_GUIDE: Readonly<Record<ProblemCode, ProblemGuide>> = {
  'malformed-request': {
    means:
      'The request cannot be read: the body is not JSON in UTF-8, a query parameter is unknown or out of range, a ' +
      'cursor was not given out by this service, or a header is not in its format.',
    cure:
      'Correct what `detail` names and send again. A cursor is only ever taken from the `nextCursor` of a page, as ' +
      'it stands.',
    detail: 'Query parameter "limit": is more than 100.',
  },
  unauthorized: {
    means:
      'The route needs an access token, and there was none, or one that is expired, altered or of another service.',
    cure:
      'Send `Authorization: Bearer <access token>`. An expired one is renewed with the refresh token. An identity ' +
      'token is not an access token. In AWS the gateway answers this one itself, without a problem document.',
    detail: 'This needs a valid access token.',
  },
  'sign-in-failed': {
    means:
      'A one-time code or a refresh token was not taken: the code is wrong, was used, has expired or was tried too ' +
      'often, or the refresh token is not valid any more.',
    cure: 'Ask for a new code with `POST /v1/sign-in`, and send the newest one with the `session` that came with it.',
    detail: 'The code is wrong or has expired.',
  },
  forbidden: {
    means: 'The access token is valid, and lacks the scope that the request needs.',
    cure:
      'To act for users of your own with `Rolecall-User`, send a token that holds the scope `rolecall/delegate`; for ' +
      'your own summaries leave that header out.',
    detail: 'Only a token with the scope rolecall/delegate may name a user.',
  },
  'no-such-summary': {
    means: "There is no summary with this id among the caller's own. Another user's looks the same as none.",
    cure: 'Take ids from `GET /v1/summaries`, and check whose token was sent. It may have been deleted.',
    detail: 'You have no summary with this id.',
  },
  'no-such-version': {
    means:
      'The summary is there, and holds no such version: it was composed without it, or there is none of that name.',
    cure: 'Ask for one that the `versions` of the summary hold: `long`, `short`, `linkedin` or `headline`.',
    detail: 'This summary has no such version.',
  },
  'no-such-route': {
    means: 'The service has nothing at this path.',
    cure: 'Look for a slash too many, a missing `/v1` or a misspelling. All routes are listed at `/docs`.',
    detail: 'There is no such route.',
  },
  'method-not-allowed': {
    means: 'The path exists, and does not take this method.',
    cure: 'Use one of the methods in the `Allow` header.',
    detail: 'This route takes GET.',
  },
  'not-acceptable': {
    means: 'The `Accept` header takes none of the types that the route answers with.',
    cure: 'Name one of the types in `detail` in `Accept`, or leave the header out.',
    detail: 'This route answers with application/json.',
  },
  conflict: {
    means: 'Another request changed the same thing at the same moment, and won.',
    cure: 'Read the current state and decide again; a creation may simply be sent again.',
    detail: 'The summary of this key was deleted just now. Try again.',
  },
  'precondition-failed': {
    means:
      'The summary is not, or no longer, in a state that `If-Match` names: it was edited since, perhaps at the same ' +
      'moment, or deleted and created anew. Weak tags (`W/"…"`) and tags without quotes never match.',
    cure: 'Read the summary again, apply the change to what stands now, and send the new `ETag` in `If-Match`.',
    detail: 'The summary is in another state. Read it again, and send its ETag.',
  },
  'content-too-large': {
    means: 'The body is larger than the route takes: 256 KiB of JSON, or 4 MiB for a file to import.',
    cure: 'Send less. A profile within its limits is far smaller.',
    detail: 'The body is larger than 262144 bytes.',
  },
  'unsupported-media-type': {
    means:
      'The body is of a type that the route does not take, in another encoding than UTF-8, or compressed.',
    cure: 'Send one of the types in the `Accept` header of the answer, and no `Content-Encoding`.',
    detail: 'The body must be application/json in UTF-8, not compressed.',
  },
  'invalid-request': {
    means:
      'The body is JSON, but breaks rules of its schema: a key is missing or unknown, or a value is out of limits.',
    cure: 'Correct every place in `errors`: each `pointer` is a JSON Pointer into the body that was sent.',
    detail: '/profile/role: is missing.',
    errors: [{ pointer: '/profile/role', message: 'is missing' }],
  },
  'unreadable-file': {
    means:
      'No profile can be made of the file: it is in no format that is read, is damaged, or names no job title.',
    cure: 'Send a file in a format that `detail` lists, and correct the place that it names.',
    detail: 'Line 3, column 14 is not JSON. JSON Resume can be read.',
  },
  'idempotency-key-reused': {
    means: 'The `Idempotency-Key` was sent before, with another body.',
    cure: 'Use a new key for each new creation, and the same key only to repeat the same request.',
    detail: 'This Idempotency-Key came with another body before.',
  },
  'precondition-required': {
    means:
      'The request changes a summary and does not say which state of it: without that, edits could be lost.',
    cure: 'Send the `ETag` of the summary that was read in `If-Match`, or `*` to change it in any state.',
    detail: 'Send If-Match with the ETag of the summary that you read.',
  },
  'too-many-requests': {
    means: 'The caller has sent more requests than the quota allows in a minute or a day.',
    cure: 'Wait as many seconds as `Retry-After` says, then send again. `RateLimit` on every answer says what is left.',
    detail: 'Try again in 17 seconds.',
  },
  'internal-error': {
    means:
      'Something unexpected went wrong in the service. Nothing about it is told but the id of the request.',
    cure: 'Try again later. If it stays, give the `requestId` to whoever runs the service: it is in their logs.',
    detail: 'Something went wrong. Quote request Zk2fXhYrDoEEMDg=.',
  },
};
