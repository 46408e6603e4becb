import { deflateSync, inflateSync } from 'node:zlib';
import { ProblemError } from '../../contract/problem.ts';
import { DICTIONARY } from './dictionary.ts';

/** Nothing is larger unpacked: a request is 256 KiB at most, and the texts have limits of their own. */
const MOST_UNPACKED_BYTES = 4_000_000;

/**
 * JSON in few bytes, deflated from the dictionary. The zlib format carries checksums of both, so that damaged
 * bytes or another dictionary are an error and never another text.
 *
 * @param most how many bytes an item has room for
 * @throws {ProblemError} `content-too-large` when there are more, or when the JSON is larger than 4 MB
 * @example
 * deflate('{"edited":[]}', 1000).length; // less than 20
 */
export function deflate(json: string, most: number): Uint8Array {
  // What could be written and not read back would be lost.
  if (Buffer.byteLength(json) <= MOST_UNPACKED_BYTES) {
    const bytes = deflateSync(json, { level: 9, dictionary: DICTIONARY });
    if (bytes.length <= most) return bytes;
  }
  throw new ProblemError('content-too-large', 'This is too much to store. Leave out some of the lines.');
}

/**
 * The value whose JSON was deflated.
 *
 * @throws when the bytes are nothing that `deflate` writes
 * @example
 * inflate(deflate('{"edited":[]}', 1000)); // { edited: [] }
 */
export function inflate(bytes: Uint8Array): unknown {
  const json = inflateSync(bytes, { dictionary: DICTIONARY, maxOutputLength: MOST_UNPACKED_BYTES });
  return JSON.parse(json.toString());
}
