import type { Fact } from '../facts/read.ts';
import { ownThemes, themesOf } from '../packs/families.ts';
import type { Pack, Theme } from '../packs/pack.ts';
import { recognise } from '../technologies/recognise.ts';
import { type CueIndex, indexCues, weighThemes } from './cues.ts';
import { coversAll, type Evidence, evidenceOf, fittingHeadings } from './fitting.ts';

/** A tool of a theme's kind counts for less than a cue, and breaks ties between themes that have one. */
const TOOL_WEIGHT = 0.8;
/** A role's own theme wins over a shared one that fits as well. */
const OWN_WEIGHT = 0.3;

/**
 * The theme that a fact belongs under: the one whose cues say most about it. Cues near the front count
 * a little more, since that is where a line says what is done; the pack's own themes win over shared
 * ones. Unsure goes to the pack's core.
 */
export function themeOf(fact: Fact, pack: Pack): Theme {
  const { themes, own, cues } = prepared(pack);
  const weights = weighThemes(fact.words, cues, themes.length);
  const categories = new Set(fact.tools.map((tool) => recognise(tool)?.category));
  let best: Theme | undefined;
  let most = 0;
  themes.forEach((theme, index) => {
    const isOfTool = categories.size > 0 && theme.tools?.some((category) => categories.has(category));
    const said = (weights[index] ?? 0) + (isOfTool === true ? TOOL_WEIGHT : 0);
    const weight = said > 0 && index < own ? said + OWN_WEIGHT : said;
    if (weight > most) [best, most] = [theme, weight];
  });
  if (best !== undefined) return best;
  const core = themes.find((theme) => theme.id === pack.core) ?? themes[0];
  if (core === undefined) throw new Error(`Pack ${pack.id} has no themes.`);
  return core;
}

/** A theme that words of a line point to, and its headings that the line supports. */
export interface Headed {
  readonly theme: Theme;
  readonly headings: readonly [string, ...string[]];
  /** Whether they are true of each thing that the line names. */
  readonly isWhole: boolean;
}

/**
 * The headings of a role that a line supports, those of the theme that most of its words point to first. A line that
 * supports none gets one of its own words.
 */
export function* headedOf(fact: Fact, pack: Pack): Generator<Headed> {
  const { themes, own, cues } = prepared(pack);
  const weights = weighThemes(fact.words, cues, themes.length);
  const pointed = weights
    .map((weight, index) => ({ index, weight: weight > 0 && index < own ? weight + OWN_WEIGHT : weight }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  for (const { index } of pointed) {
    const theme = themes[index];
    if (theme === undefined) continue;
    const line = evidence(fact, cues);
    const [best, ...more] = fittingHeadings(theme, index, [line]);
    if (best !== undefined) yield { theme, headings: [best, ...more], isWhole: coversAll(best, index, line) };
  }
}

/** The headings of one theme of a role that all of some lines support. */
export function sharedHeadings(theme: Theme, facts: readonly Fact[], pack: Pack): readonly string[] {
  const { themes, cues } = prepared(pack);
  return fittingHeadings(
    theme,
    themes.indexOf(theme),
    facts.map((fact) => evidence(fact, cues)),
  );
}

/** Each line is tried under several headings. */
const evidences = new WeakMap<Fact, Evidence>();

function evidence(fact: Fact, cues: CueIndex): Evidence {
  const known = evidences.get(fact) ?? evidenceOf(fact, cues);
  evidences.set(fact, known);
  return known;
}

interface Prepared {
  readonly themes: readonly Theme[];
  /** How many of them, from the front, are the role's or its family's own. */
  readonly own: number;
  readonly cues: CueIndex;
}

/** Packs are constants, so that each is prepared once. */
const cache = new WeakMap<Pack, Prepared>();

function prepared(pack: Pack): Prepared {
  const known = cache.get(pack);
  if (known !== undefined) return known;
  const themes = themesOf(pack);
  const made = { themes, own: ownThemes(pack).length, cues: indexCues(themes) };
  cache.set(pack, made);
  return made;
}
