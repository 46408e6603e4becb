import type { Fact } from '../facts/read.ts';
import { ownThemes, themesOf } from '../packs/families.ts';
import { generic } from '../packs/generic.ts';
import type { Pack, Theme } from '../packs/pack.ts';
import { recognise } from '../technologies/recognise.ts';
import { type CueIndex, indexCues, weighThemes } from './cues.ts';

/** A tool of a theme's kind counts for less than a cue, and breaks ties between themes that have one. */
const TOOL_WEIGHT = 0.8;
/** A role's own theme wins over a shared one that fits as well. */
const OWN_WEIGHT = 0.3;

/** A word or two in common is a weak reason to put a line under a heading that all trades share. */
const SURE = 1.7;
/** Headings that one word settles. */
const PLAIN: ReadonlySet<string> = new Set([
  'team',
  'hiring',
  'teaching',
  'records',
  'improvement',
  'safety',
]);

/** Where a fact belongs, and how surely. */
export interface Placed {
  readonly theme: Theme;
  /** Whether words of the line say so: the theme is the role's own, or they say it clearly. */
  readonly isSure: boolean;
}

/**
 * The theme that a fact belongs under: the one whose cues say most about it. Cues near the front count
 * a little more, since that is where a line says what is done; the pack's own themes win over shared
 * ones. Unsure goes to the pack's core.
 */
export function themeOf(fact: Fact, pack: Pack): Theme {
  return placeOf(fact, pack).theme;
}

/** The theme of a fact as `themeOf` gives it, and whether its words settle it. */
export function placeOf(fact: Fact, pack: Pack): Placed {
  const { themes, own, cues } = prepared(pack);
  const weights = weighThemes(fact.words, cues, themes.length);
  const categories = new Set(fact.tools.map((tool) => recognise(tool)?.category));
  let best: Theme | undefined;
  let most = 0;
  let at = 0;
  themes.forEach((theme, index) => {
    const isOfTool = categories.size > 0 && theme.tools?.some((category) => categories.has(category));
    const said = (weights[index] ?? 0) + (isOfTool === true ? TOOL_WEIGHT : 0);
    const weight = said > 0 && index < own ? said + OWN_WEIGHT : said;
    if (weight > most) [best, most, at] = [theme, weight, index];
  });
  if (best !== undefined) {
    const isShared = at >= own || pack.id === generic.id;
    return { theme: best, isSure: !isShared || most >= SURE || PLAIN.has(best.id) };
  }
  const core = themes.find((theme) => theme.id === pack.core) ?? themes[0];
  if (core === undefined) throw new Error(`Pack ${pack.id} has no themes.`);
  return { theme: core, isSure: false };
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
