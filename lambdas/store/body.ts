import { deflateSync, inflateSync } from 'node:zlib';
import * as z from 'zod';
import { version } from '../../contract/composition.ts';
import type { Immutable } from '../../contract/immutable.ts';
import { ProblemError } from '../../contract/problem.ts';
import { summary } from '../../contract/summary.ts';
import { DICTIONARY } from './dictionary.ts';
import { join, joints, split } from './joints.ts';

/** What of a summary no list shows. */
const summaryBody = summary.omit({ id: true, title: true, revision: true, createdAt: true, updatedAt: true });
export type SummaryBody = Immutable<z.infer<typeof summaryBody>>;

/** DynamoDB takes 400 KB an item: this leaves room for the other attributes. */
const MOST_BYTES = 380_000;

/** No body is larger unpacked: a request is 256 KiB at most, and the texts have limits of their own. */
const MOST_UNPACKED_BYTES = 4_000_000;

/**
 * A body in few bytes, since a write costs by the kilobyte: a text is written as its sentences and what joins
 * them, and the JSON of it all is deflated from a dictionary. The zlib format carries checksums of both, so
 * that a damaged body or another dictionary is an error and never another text.
 *
 * @throws {ProblemError} `content-too-large` when the bytes would not fit into an item
 * @example
 * const bytes = pack({ profile, options: {}, edited: [], ...compose(profile) });
 */
export function pack(body: SummaryBody): Uint8Array {
  const bytes = deflateSync(toPackedJson(body), { level: 9, dictionary: DICTIONARY });
  if (bytes.length <= MOST_BYTES) return bytes;
  throw new ProblemError('content-too-large', 'This is too much to store. Leave out some of the lines.');
}

/**
 * The body that was packed.
 *
 * @throws when the bytes are not a packed body
 * @example
 * unpack(pack(body)); // equals body
 */
export function unpack(bytes: Uint8Array): SummaryBody {
  const json = inflateSync(bytes, { dictionary: DICTIONARY, maxOutputLength: MOST_UNPACKED_BYTES });
  const { versions, ...rest } = packedBody.parse(JSON.parse(json.toString()));
  return summaryBody.parse({ ...rest, versions: mapValues(versions, joinVersion) });
}

/**
 * The JSON that is deflated.
 *
 * @example
 * toPackedJson(body).length;
 */
export function toPackedJson({ versions, ...rest }: SummaryBody): string {
  return JSON.stringify({ ...rest, versions: mapValues(versions, splitVersion) });
}

const packedVersion = version.extend({ text: joints, markdown: joints.optional() });
type PackedVersion = Immutable<z.infer<typeof packedVersion>>;
type Version = Immutable<z.infer<typeof version>>;

/** The rest is parsed once it is whole again. */
const packedBody = z.looseObject({ versions: z.record(z.string(), packedVersion) });

function splitVersion({ text, markdown, ...rest }: Version): PackedVersion {
  const pieces = rest.sentences.map((sentence) => sentence.text);
  return { ...rest, text: split(text, pieces), markdown: markdown && split(markdown, pieces) };
}

function joinVersion({ text, markdown, ...rest }: PackedVersion): Version {
  const pieces = rest.sentences.map((sentence) => sentence.text);
  return { ...rest, text: join(text, pieces), markdown: markdown && join(markdown, pieces) };
}

function mapValues<Value, Other>(
  record: Readonly<Record<string, Value | undefined>>,
  map: (value: Value) => Other,
): Record<string, Other> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, map(value)]])),
  );
}
