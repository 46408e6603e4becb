import * as z from 'zod';
import { version } from '../../contract/composition.ts';
import type { Immutable } from '../../contract/immutable.ts';
import { join, joints, split } from './joints.ts';

const packedVersion = version.extend({ text: joints, markdown: joints.optional() });

/** Versions as they are stored: a text is written as its sentences and what joins them. */
export const packedVersions = z.record(z.string(), packedVersion);

type Version = Immutable<z.infer<typeof version>>;
type PackedVersion = Immutable<z.infer<typeof packedVersion>>;
type Named<Value> = Readonly<Record<string, Value | undefined>>;

/**
 * The versions without what their sentences say already.
 *
 * @example
 * splitVersions(compose(profile).versions);
 */
export function splitVersions(versions: Named<Version>): Record<string, PackedVersion> {
  return mapValues(versions, ({ text, markdown, ...rest }) => {
    const pieces = rest.sentences.map((sentence) => sentence.text);
    return { ...rest, text: split(text, pieces), markdown: markdown && split(markdown, pieces) };
  });
}

/**
 * The versions that were split.
 *
 * @example
 * joinVersions(splitVersions(versions)); // equals versions
 */
export function joinVersions(versions: Named<PackedVersion>): Record<string, Version> {
  return mapValues(versions, ({ text, markdown, ...rest }) => {
    const pieces = rest.sentences.map((sentence) => sentence.text);
    return { ...rest, text: join(text, pieces), markdown: markdown && join(markdown, pieces) };
  });
}

function mapValues<Value, Other>(record: Named<Value>, map: (value: Value) => Other): Record<string, Other> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, map(value)]])),
  );
}
