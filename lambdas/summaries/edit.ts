import { EDIT_LIMITS, type Summary, type UpdateSummaryRequest } from '../../contract/summary.ts';
import {
  type Claim,
  VERSION_NAMES,
  type Version,
  type VersionName,
  type Warning,
} from '../../engine/index.ts';
import { countWords } from '../../engine/realise/draft.ts';
import { verdict } from '../verifications/verdict.ts';
import { blocksOf } from './blocks.ts';
import { toMarkdown } from './markdown.ts';
import { sentencesOf } from './sentences.ts';
import type { StoredSummary } from './summary-store.ts';

/**
 * The summary with what a person changed, one revision later. What an edited text claims and the profile does
 * not support is told in warnings. A text that is sent as it stands is no edit, and one that is sent as it was
 * composed takes the edit back.
 *
 * @param updatedAt ISO 8601, in UTC
 * @example
 * edit(stored, { versions: { headline: 'Nurse in intensive care' } }, now().toISOString()).edited; // ['headline']
 */
export function edit(
  { summary, created }: Pick<StoredSummary, 'summary' | 'created'>,
  { title, versions = {} }: UpdateSummaryRequest,
  updatedAt: string,
): Summary {
  const changes = VERSION_NAMES.flatMap((name): Change[] => {
    const text = versions[name];
    if (text === undefined || text === summary.versions[name]?.text) return [];
    const composed = created.versions[name];
    if (composed?.text === text) return [{ name, version: composed, edited: false, warnings: [] }];
    return [{ name, edited: true, ...versionOf(name, text, summary.profile) }];
  });
  const changed = (name: string) => changes.find((change) => change.name === name);
  return {
    ...summary,
    title: title ?? summary.title,
    revision: summary.revision + 1,
    updatedAt,
    edited: VERSION_NAMES.filter((name) => changed(name)?.edited ?? summary.edited.includes(name)),
    versions: {
      ...summary.versions,
      ...Object.fromEntries(changes.map(({ name, version }) => [name, version])),
    },
    warnings: [
      ...summary.warnings.filter((warning) => !changes.some(({ name }) => isAbout(name, warning))),
      ...changes.flatMap(({ warnings }) => warnings),
    ],
  };
}

interface Change {
  readonly name: VersionName;
  readonly version: Summary['versions'][VersionName];
  readonly edited: boolean;
  readonly warnings: readonly Warning[];
}

const UNSUPPORTED = 'unsupported-claim';

/** More warnings of one text help nobody. */
const MOST_WARNINGS = 50;

function pointerTo(name: VersionName): string {
  return `/versions/${name}`;
}

function isAbout(name: VersionName, { code, pointer }: Summary['warnings'][number]): boolean {
  return code === UNSUPPORTED && pointer === pointerTo(name);
}

function versionOf(name: VersionName, text: string, profile: Summary['profile']) {
  const { claims } = verdict(profile, text);
  const version: Version = {
    text,
    ...(name === 'long' && { markdown: toMarkdown(blocksOf(text)) }),
    characters: text.length,
    words: countWords(text),
    ...((name === 'linkedin' || name === 'headline') && { limit: EDIT_LIMITS[name] }),
    sentences: sentencesOf(text, claims),
  };
  return { version, warnings: warningsOf(name, claims) };
}

function warningsOf(name: VersionName, claims: readonly Claim[]): readonly Warning[] {
  const unsupported = claims.filter((claim) => !claim.supported);
  const messages = new Set(
    unsupported.map(({ text, reason = '' }) => `Unsupported: ${quoted(text)}. ${reason}`.trim()),
  );
  const shown = [...messages].slice(0, MOST_WARNINGS);
  const rest = messages.size - shown.length;
  if (rest > 0) shown.push(`The profile does not support ${rest} more claims of this text.`);
  return shown.map((message) => ({ code: UNSUPPORTED, pointer: pointerTo(name), message }));
}

function quoted(words: string): string {
  return `"${words.replaceAll(/\s+/g, ' ')}"`;
}
