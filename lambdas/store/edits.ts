import * as z from 'zod';
import { type Summary, summary } from '../../contract/summary.ts';
import { deflate, inflate } from './deflate.ts';
import { joinVersions, packedVersions, splitVersions } from './packed-versions.ts';

/** What `body` and the other attributes leave of the 400 KB that DynamoDB takes an item. */
const MOST_BYTES = 25_000;

const { versions, edited, warnings } = summary.shape;

/** What a person changed: the texts that were edited and all warnings, and the title that it had at first. */
const edits = z.object({ title: z.string(), edited, versions, warnings });

/**
 * What of a summary differs from what was created, in few bytes.
 *
 * @throws {ProblemError} `content-too-large` when the bytes would not fit into an item
 * @example
 * const bytes = packEdits({ created, summary: edit(stored, { title: 'Interview' }, now) });
 */
export function packEdits(stored: { readonly summary: Summary; readonly created: Summary }): Uint8Array {
  const { edited, warnings, versions } = stored.summary;
  const own = Object.entries(versions).filter(([name]) => edited.includes(name));
  const packed = {
    title: stored.created.title,
    edited,
    versions: splitVersions(Object.fromEntries(own)),
    warnings,
  };
  return deflate(JSON.stringify(packed), MOST_BYTES);
}

/**
 * The edits that were packed.
 *
 * @throws when the bytes are not packed edits
 * @example
 * unpackEdits(packEdits(stored)).title === stored.created.title; // true
 */
export function unpackEdits(bytes: Uint8Array): z.infer<typeof edits> {
  const { versions, ...rest } = packedEdits.parse(inflate(bytes));
  return edits.parse({ ...rest, versions: joinVersions(versions) });
}

/** The rest is parsed once it is whole again. */
const packedEdits = z.looseObject({ versions: packedVersions });
