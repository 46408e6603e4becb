import { ProblemError } from '../../contract/problem.ts';
import type { FileBody } from '../../contract/route.ts';
import type { HttpEvent } from './http.ts';

/**
 * The JSON value of the body.
 *
 * @param limit the most bytes that the body may have
 * @throws {ProblemError} `unsupported-media-type`, `content-too-large`, or `malformed-request`; none of them
 * repeats a word of the body, as the parser's own message would
 * @example
 * const value = readJson(event, 256 * 1024);
 */
export function readJson(event: HttpEvent, limit: number): unknown {
  requireJson(event);
  const text = decode(bytesOf(event, limit));
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError('malformed-request', text === '' ? 'The body is empty.' : 'The body is not JSON.');
  }
}

/**
 * The bytes of a body that is a file.
 *
 * @throws {ProblemError} `unsupported-media-type` with what the route takes in `Accept`, `content-too-large`, or
 * `malformed-request` when there are none
 * @example
 * const bytes = readFile(event, { contentTypes: ['application/json'], limit: 4 * 1024 * 1024, examples: {} });
 */
export function readFile(event: HttpEvent, { contentTypes, limit }: FileBody): Uint8Array {
  const [type = ''] = (event.headers['content-type'] ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase());
  const encoding = event.headers['content-encoding'] ?? 'identity';
  if (!contentTypes.includes(type) || encoding !== 'identity') {
    const listed = new Intl.ListFormat('en', { type: 'disjunction' }).format(contentTypes);
    throw unsupported(event, contentTypes, `The body must be ${listed}, not compressed.`);
  }
  const bytes = bytesOf(event, limit);
  if (bytes.length === 0) throw new ProblemError('malformed-request', 'The body is empty.');
  return bytes;
}

function bytesOf(event: HttpEvent, limit: number): Buffer {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > limit) {
    throw new ProblemError('content-too-large', `The body is larger than ${limit} bytes.`);
  }
  return bytes;
}

/** `application/json`, alone or with `charset=utf-8`, not compressed. */
function requireJson(event: HttpEvent): void {
  const contentType = event.headers['content-type'] ?? '';
  const encoding = event.headers['content-encoding'] ?? 'identity';
  if (/^\s*application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType) && encoding === 'identity')
    return;
  throw unsupported(
    event,
    ['application/json'],
    'The body must be application/json in UTF-8, not compressed.',
  );
}

/** `Accept` says what a request may hold (RFC 9110, 15.5.16); `Accept-Patch` (RFC 5789) and `Accept-Post` (LDP) say it by method. */
function unsupported(event: HttpEvent, contentTypes: readonly string[], detail: string): ProblemError {
  const types = contentTypes.join(', ');
  const { method } = event.requestContext.http;
  return new ProblemError('unsupported-media-type', detail, {
    headers: { accept: types, [`accept-${method.toLowerCase()}`]: types, 'accept-encoding': 'identity' },
  });
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('malformed-request', 'The body is not UTF-8.');
  }
}
