import * as z from 'zod';

/** Every problem that the service answers with: its code, status and title. */
export const PROBLEMS = {
  'malformed-request': { status: 400, title: 'Malformed request' },
  unauthorized: { status: 401, title: 'Not signed in' },
  'sign-in-failed': { status: 401, title: 'Sign-in failed' },
  forbidden: { status: 403, title: 'Not allowed' },
  'no-such-summary': { status: 404, title: 'No such summary' },
  'no-such-version': { status: 404, title: 'No such version' },
  'no-such-route': { status: 404, title: 'No such route' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'not-acceptable': { status: 406, title: 'Not acceptable' },
  conflict: { status: 409, title: 'Conflict' },
  'precondition-failed': { status: 412, title: 'Precondition failed' },
  'content-too-large': { status: 413, title: 'Content too large' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  'invalid-request': { status: 422, title: 'Invalid request' },
  'unreadable-file': { status: 422, title: 'File cannot be read' },
  'idempotency-key-reused': { status: 422, title: 'Idempotency key used again' },
  'precondition-required': { status: 428, title: 'Precondition required' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-error': { status: 500, title: 'Internal error' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;
export type ProblemStatus = (typeof PROBLEMS)[ProblemCode]['status'];

/** Where the page of each problem lies; a problem's `type` is its page (RFC 9457, 3.1.1). */
export const PROBLEM_PAGES = '/docs/errors';

export const PROBLEM_CONTENT_TYPE = 'application/problem+json';

export const fault = z
  .object({
    pointer: z.string().meta({ description: 'An RFC 6901 JSON Pointer into the request body.' }),
    message: z.string(),
  })
  .meta({ id: 'Fault' });
export type Fault = z.infer<typeof fault>;

/** RFC 9457, with the id of the request and, for input errors, the place of each fault. */
export const problem = z
  .object({
    type: z
      .string()
      .meta({ description: '`/docs/errors/<code>`: the page that explains it, on the host that answered.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    requestId: z.string(),
    errors: z.array(fault).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' });
export type Problem = z.infer<typeof problem>;

/**
 * A fault of the request that its sender may read about. Thrown anywhere; one middleware turns it into the
 * answer. `detail` and `errors` go over the wire as they stand: nothing in them may be secret.
 *
 * @example
 * throw new ProblemError('no-such-summary', 'You have no summary with this id.');
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly errors: readonly Fault[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    detail: string,
    more: { readonly errors?: readonly Fault[]; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.code = code;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }
}

/**
 * The problem document of an error, for the request with this id.
 *
 * @example
 * toProblem(new ProblemError('conflict', 'It changed meanwhile.'), 'Zk2fXhYrDoEEMDg=').status; // 409
 */
export function toProblem(error: ProblemError, requestId: string): Problem {
  const { title, status } = PROBLEMS[error.code];
  return {
    type: `${PROBLEM_PAGES}/${error.code}`,
    title,
    status,
    detail: error.message,
    instance: `urn:rolecall:request:${requestId}`,
    requestId,
    ...(error.errors && { errors: [...error.errors] }),
  };
}
