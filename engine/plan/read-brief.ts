import { readDomain } from '../facts/domain.ts';
import { readPositions } from '../facts/positions.ts';
import { type Fact, type Lexis, readFacts } from '../facts/read.ts';
import { employmentOf, readTitle } from '../facts/title.ts';
import { readTools } from '../facts/tools.ts';
import { wordsAlone } from '../language/words-alone.ts';
import { glossaryOf } from '../packs/families.ts';
import { matchPack } from '../packs/match.ts';
import { isDigital } from '../packs/pack.ts';
import { chance, hash } from '../random.ts';
import { framesFor } from '../realise/frames.ts';
import type { Wrote } from '../realise/occasion.ts';
import { createWriter } from '../realise/writer.ts';
import { type Placed, placeOf } from '../themes/assign.ts';
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
  const names = employer(profile.company);
  const lexis: Lexis = { glossary, stack, spelling, ...(names !== undefined && { names: [names] }) };
  const submitted = unique([
    ...readFacts(profile.responsibilities, '/responsibilities', 'duty', lexis),
    ...readFacts(profile.achievements, '/achievements', 'result', lexis),
  ]);
  const seed = hash(`${hash(`${ENGINE_VERSION} ${options.variant ?? 0} ${canonical(profile)}`)} `);
  const places = new Map<Fact, Placed>();
  const place = (fact: Fact): Placed => {
    const placed = places.get(fact) ?? placeOf(fact, pack);
    places.set(fact, placed);
    return placed;
  };
  const title = readTitle(profile, pack.settings);
  const verifier = createVerifier(profile, { glossary });
  return {
    profile,
    pack,
    title,
    company: employer(profile.company),
    selfEmployed: selfEmployed(profile),
    isOwn: isOwn(profile),
    domain: readDomain(profile.domain, isDigital(pack.family)),
    tools: readTools(profile),
    duties: submitted.filter((fact) => fact.kind === 'duty'),
    results: submitted.filter((fact) => fact.kind === 'result'),
    positions: readPositions(profile, lexis),
    wanted: readTarget(options.target, stack),
    wrote: wroteOf(profile, title.text),
    spelling,
    fill: options.duties ?? 'typical',
    frames: framesFor(options.tone ?? 'professional', isOwn(profile)),
    themeOf: (fact) => place(fact).theme,
    placeOf: place,
    chance: (purpose) => chance(seed, purpose),
    writer: () => createWriter((draft) => verifier.unsupported(draft.text, draft.sources).length === 0),
  };
}

/** The title counts as typed and as written out: "Sr. Exec - Ops" is an executive. */
function wroteOf(profile: Profile, title: string): Wrote {
  const { role, seniority, company, domain, stack, responsibilities, achievements } = profile;
  const own = isOwn(profile);
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

/** What people who work for themselves write for an employer, and how a title says it. */
const SELF_EMPLOYED: ReadonlyMap<string, string> = new Map([
  ['self-employed', 'self-employed'],
  ['self employed', 'self-employed'],
  ['selfemployed', 'self-employed'],
  ['own business', 'self-employed'],
  ['freelance', 'freelance'],
  ['freelancer', 'freelance'],
  ['freelancing', 'freelance'],
  ['independent', 'independent'],
  ['self', 'self-employed'],
  ['myself', 'self-employed'],
  ['sole trader', 'self-employed'],
  ['sole proprietor', 'self-employed'],
]);

/** "own shop", "my own practice": no name of an employer. */
const OWN =
  /^(?:my )?own (?:business|shop|salon|boutique|practice|studio|company|firm|clinic|workshop|garage|farm|stall|store)$/;

/** How somebody works for themselves, who says so in place of an employer or in the title. */
function selfEmployed({ role, company }: Profile): string | undefined {
  return employmentNamed(company) ?? employmentNamed(employmentOf(role));
}

function employmentNamed(typed: string | undefined): string | undefined {
  const name = (typed ?? '').trim().toLowerCase();
  return SELF_EMPLOYED.get(name) ?? (OWN.test(name) ? 'self-employed' : undefined);
}

/** Titles of those who are nobody's employee. */
const OWNER =
  /(?<!\b(?:product|process|data|system|service|asset|risk|solution) )\bowner\b|\b(?:proprietor|proprietress|sole trader|freelancer?|self[- ]?employed|(?:co-?)?founder)\b/i;

/** Whether somebody has no employer: they are their own, or own where they work. */
function isOwn(profile: Profile): boolean {
  return selfEmployed(profile) !== undefined || OWNER.test(profile.role);
}

/** People who work for themselves name no employer that one could work "at". */
function employer(typed: string | undefined): string | undefined {
  const name = (typed ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:]+$/, '');
  return employmentNamed(name) !== undefined || /^(none|n\/?a|-)?$/i.test(name) ? undefined : name;
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
