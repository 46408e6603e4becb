import * as z from 'zod';
import type { Immutable } from '../../contract/immutable.ts';
import { summary } from '../../contract/summary.ts';
import { deflate, inflate } from './deflate.ts';
import { joinVersions, packedVersions, splitVersions } from './packed-versions.ts';

/** What of a summary no list shows. */
const summaryBody = summary.omit({ id: true, title: true, revision: true, createdAt: true, updatedAt: true });
export type SummaryBody = Immutable<z.infer<typeof summaryBody>>;

/** DynamoDB takes 400 KB an item: this leaves room for edits and the other attributes. */
const MOST_BYTES = 380_000;

/**
 * A body in few bytes, since a write costs by the kilobyte.
 *
 * @throws {ProblemError} `content-too-large` when the bytes would not fit into an item
 * @example
 * const bytes = pack({ profile, options: {}, edited: [], ...compose(profile) });
 */
export function pack(body: SummaryBody): Uint8Array {
  return deflate(toPackedJson(body), MOST_BYTES);
}

/**
 * The body that was packed.
 *
 * @throws when the bytes are not a packed body
 * @example
 * unpack(pack(body)); // equals body
 */
export function unpack(bytes: Uint8Array): SummaryBody {
  const { versions, ...rest } = packedBody.parse(inflate(bytes));
  return summaryBody.parse({ ...rest, versions: joinVersions(versions) });
}

/**
 * The JSON that is deflated.
 *
 * @example
 * toPackedJson(body).length;
 */
export function toPackedJson({ versions, ...rest }: SummaryBody): string {
  return JSON.stringify({ ...rest, versions: splitVersions(versions) });
}

/** The rest is parsed once it is whole again. */
const packedBody = z.looseObject({ versions: packedVersions });
