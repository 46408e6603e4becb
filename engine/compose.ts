import type { Brief } from './plan/brief.ts';
import { readBrief } from './plan/read-brief.ts';
import { keywordsOf } from './plan/target.ts';
import { HEADLINE_LIMIT, realiseHeadline } from './realise/headline.ts';
import { layOut } from './realise/layout.ts';
import { ABOUT_LIMIT, realiseLinkedin } from './realise/linkedin.ts';
import { realiseLong } from './realise/long.ts';
import { realiseShort } from './realise/short.ts';
import type { Told } from './realise/told.ts';
import { coverageOf } from './review/coverage.ts';
import { questionsFor } from './review/questions.ts';
import { warningsFor } from './review/warnings.ts';
import {
  type Composition,
  type Options,
  type Profile,
  VERSION_NAMES,
  type Version,
  type VersionName,
} from './types.ts';
import { ENGINE_VERSION } from './version.ts';

/**
 * Writes the answers to "What are your roles and responsibilities?" from a rough work profile.
 *
 * The same engine version, profile and options give the same bytes, everywhere. Every sentence names
 * the places of the profile that it rests on; no number, tool, employer or title stands in a text that
 * the profile does not hold.
 *
 * @param profile the current job, within the limits of the profile schema; only `role` is required
 * @param options which versions, which wording, whether typical duties may fill what is missing
 * @returns the texts, what of the profile they use, questions and warnings
 * @example
 * const { versions } = compose({ role: 'backend dev', stack: ['nodejs', 'mongo db'] });
 * versions.headline?.text; // 'Backend Developer | Node.js, MongoDB'
 */
export function compose(profile: Profile, options: Options = {}): Composition {
  const brief = readBrief(profile, options);
  const wanted = VERSION_NAMES.filter((name) => options.versions?.includes(name) ?? true);
  const told = wanted.map((name) => ({ name, ...realise[name](brief) }));
  const versions: Partial<Record<VersionName, Version>> = {};
  for (const { name, blocks } of told) versions[name] = layOut(blocks, layout[name]);
  return {
    engine: ENGINE_VERSION,
    versions,
    coverage: coverageOf(
      profile,
      told.flatMap(({ blocks }) => blocks),
      told.flatMap(({ left }) => left),
    ),
    ...(brief.wanted !== undefined && {
      keywords: keywordsOf(brief.wanted, brief.tools, [...brief.duties, ...brief.results]),
    }),
    questions: questionsFor(brief),
    warnings: warningsFor(brief),
  };
}

const realise: Readonly<Record<VersionName, (brief: Brief) => Told>> = {
  long: realiseLong,
  short: realiseShort,
  linkedin: realiseLinkedin,
  headline: realiseHeadline,
};

const layout: Readonly<Record<VersionName, { limit?: number; markdown?: boolean }>> = {
  long: { markdown: true },
  short: {},
  linkedin: { limit: ABOUT_LIMIT },
  headline: { limit: HEADLINE_LIMIT },
};
