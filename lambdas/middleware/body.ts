import { ProblemError } from '../../contract/problem.ts';
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
  requireJson(event.headers);
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > limit) {
    throw new ProblemError('content-too-large', `The body is larger than ${limit} bytes.`);
  }
  const text = decode(bytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError('malformed-request', text === '' ? 'The body is empty.' : 'The body is not JSON.');
  }
}

/** `application/json`, alone or with `charset=utf-8`, not compressed. */
function requireJson(headers: HttpEvent['headers']): void {
  const contentType = headers['content-type'] ?? '';
  const encoding = headers['content-encoding'] ?? 'identity';
  if (/^\s*application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType) && encoding === 'identity')
    return;
  throw new ProblemError(
    'unsupported-media-type',
    'The body must be application/json in UTF-8, not compressed.',
    {
      headers: { accept: 'application/json' },
    },
  );
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('malformed-request', 'The body is not UTF-8.');
  }
}
