import { readDomain } from '../facts/domain.ts';
import { employerOf, ownWorkOf, worksForOneself } from '../facts/employer.ts';
import { readPositions } from '../facts/positions.ts';
import { type Fact, type Lexis, readFacts } from '../facts/read.ts';
import { readTitle } from '../facts/title.ts';
import { readTools } from '../facts/tools.ts';
import { wordsAlone } from '../language/words-alone.ts';
import { glossaryOf } from '../packs/families.ts';
import { matchPack } from '../packs/match.ts';
import type { Theme } from '../packs/pack.ts';
import { isDigital } from '../packs/pack.ts';
import { chance, hash } from '../random.ts';
import { framesFor } from '../realise/frames.ts';
import type { Wrote } from '../realise/occasion.ts';
import { createWriter } from '../realise/writer.ts';
import { headedOf, sharedHeadings, themeOf } from '../themes/assign.ts';
import type { Options, Profile } from '../types.ts';
import { createVerifier } from '../verify/verify.ts';
import { ENGINE_VERSION } from '../version.ts';
import type { Brief } from './brief.ts';
import { readTarget } from './target.ts';

/** Reads a profile once, into everything that the four texts are written from. */
export function readBrief(profile: Profile, options: Options): Brief {
  const spelling = options.spelling ?? 'en-US';
  const pack = matchPack(profile.role);
  const glossary = glossaryOf(pack);
  const stack = profile.stack ?? [];
  const company = employerOf(profile.company);
  const titles = [
    profile.role,
    profile.company,
    ...(profile.experience ?? []).map(({ role }) => role),
  ].filter((title) => title !== undefined);
  const lexis: Lexis = {
    glossary,
    stack,
    spelling,
    titles,
    ...(company !== undefined && { names: [company] }),
  };
  const submitted = unique([
    ...readFacts(profile.responsibilities, '/responsibilities', 'duty', lexis),
    ...readFacts(profile.achievements, '/achievements', 'result', lexis),
  ]);
  const seed = hash(`${hash(`${ENGINE_VERSION} ${options.variant ?? 0} ${canonical(profile)}`)} `);
  const themes = new Map<Fact, Theme>();
  const isOwn = hasNoEmployer(profile);
  const title = readTitle(profile, pack.settings);
  const verifier = createVerifier(profile, { glossary });
  return {
    profile,
    pack,
    title,
    company,
    isOwn,
    selfEmployed: company === undefined ? (ownWorkOf(profile.company ?? '') ?? title.employment) : undefined,
    domain: readDomain(profile.domain, isDigital(pack.family), company, pack.family === 'commerce'),
    tools: readTools(profile),
    duties: submitted.filter((fact) => fact.kind === 'duty'),
    results: submitted.filter((fact) => fact.kind === 'result'),
    positions: readPositions(profile, lexis),
    wanted: readTarget(options.target, stack),
    wrote: wroteOf(profile, title.text, isOwn),
    spelling,
    fill: options.duties ?? 'typical',
    frames: framesFor(options.tone ?? 'professional', isOwn),
    themeOf: (fact) => {
      const theme = themes.get(fact) ?? themeOf(fact, pack);
      themes.set(fact, theme);
      return theme;
    },
    headedOf: (fact) => headedOf(fact, pack),
    sharedHeadings: (theme, facts) => sharedHeadings(theme, facts, pack),
    chance: (purpose) => chance(seed, purpose),
    writer: () =>
      createWriter(
        ({ text, sources, origin }) =>
          verifier.unsupported(text, sources, origin !== 'submitted').length === 0,
      ),
  };
}

/** The title counts as typed and as written out: "Sr. Exec - Ops" is an executive. */
function wroteOf(profile: Profile, title: string, own: boolean): Wrote {
  const { role, seniority, company, domain, stack, responsibilities, achievements } = profile;
  // Lines of a pack know those who work for themselves by one word, however it was said.
  const named = [role, title, seniority, own ? 'self-employed' : undefined];
  return {
    title: lowerCase(named),
    all: lowerCase([named, company, domain, stack, responsibilities, achievements].flat()),
    isOwn: own,
  };
}

function lowerCase(texts: readonly (string | undefined)[]): string {
  return texts
    .filter((text) => text !== undefined)
    .join('\n')
    .normalize('NFC')
    .toLowerCase();
}

/** A line that says the same as one before it is told once. */
function unique(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = wordsAlone(fact.words);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Titles of those who are nobody's employee. */
const OWNER =
  /(?<!\b(?:product|process|data|system|service|asset|risk|solution) )\bowner\b|\b(?:proprietor|proprietress|sole trader|freelancer?|self[- ]?employed|(?:co-?)?founder)\b/i;

/** Whether somebody has no employer: they are their own, or own where they work. */
function hasNoEmployer({ role, company }: Profile): boolean {
  return OWNER.test(role) || (company !== undefined && worksForOneself(company));
}
/** JSON with sorted keys: the order in which a profile was typed does not matter. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  return `{${Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`)
    .join()}}`;
}
