import { ownThemes, themesOf } from '../packs/families.ts';
import { generic } from '../packs/generic.ts';
import type { Family, Pack, Theme } from '../packs/pack.ts';
import type { Brief } from './brief.ts';

/** Areas that those who start out in a role share in from the first week. */
const BEGINNERS: ReadonlySet<string> = new Set(['collaboration', 'quality', 'records', 'care', 'work']);

/** What any job has: told only of roles that have little of their own. */
const SPARE: ReadonlySet<string> = new Set(['collaboration', 'records']);
const SPARING: ReadonlySet<Family> = new Set(['hands-on', 'commerce', 'office', 'education']);
/** Areas of its own that make a role one with enough to tell. */
const ENOUGH_OF_ITS_OWN = 5;

/** More lines than this tell what somebody who starts out does. */
const FEW_LINES = 2;

/** The themes whose typical duties a text may tell, in the pack's order. */
export function typicalThemes(brief: Brief): readonly Theme[] {
  // The shared themes fill in for the general pack, which has little of its own to say.
  const themes = brief.pack.id === generic.id ? themesOf(brief.pack) : specificThemes(brief.pack);
  if (!isModest(brief)) return themes;
  // Who has told what they do needs no more of what others in the role do.
  return brief.duties.length > FEW_LINES ? [] : themes.filter(({ id }) => BEGINNERS.has(id));
}

/** The themes of a role and its family, without those that would be the same in any job. */
function specificThemes(pack: Pack): readonly Theme[] {
  const all = ownThemes(pack);
  if (!SPARING.has(pack.family)) return all;
  if (pack.themes.filter(({ duties }) => duties.length > 0).length < ENOUGH_OF_ITS_OWN) return all;
  return all.filter((theme) => !SPARE.has(theme.id) || pack.themes.includes(theme));
}

/** Someone who starts out and says what they do is not credited with what the whole role does. */
export function isModest(brief: Brief): boolean {
  if (brief.duties.length === 0) return false;
  const { seniority } = brief.profile;
  const said = /\b(junior|intern|trainee|apprentice|graduate|fresher|student)\b/i.test(brief.title.text);
  return said || seniority === 'intern' || seniority === 'junior';
}
