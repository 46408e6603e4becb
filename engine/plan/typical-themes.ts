import { ownThemes, themesOf } from '../packs/families.ts';
import { generic } from '../packs/generic.ts';
import type { Theme } from '../packs/pack.ts';
import type { Brief } from './brief.ts';

/** Areas that those who start out in a role share in from the first week. */
const BEGINNERS: ReadonlySet<string> = new Set(['collaboration', 'quality', 'records', 'care', 'work']);

/** The themes whose typical duties a text may tell, in the pack's order. */
export function typicalThemes(brief: Brief): readonly Theme[] {
  // The shared themes fill in for the general pack, which has little of its own to say.
  const themes = brief.pack.id === generic.id ? themesOf(brief.pack) : ownThemes(brief.pack);
  return isModest(brief) ? themes.filter(({ id }) => BEGINNERS.has(id)) : themes;
}

/** Someone who starts out and says what they do is not credited with what the whole role does. */
export function isModest(brief: Brief): boolean {
  if (brief.duties.length === 0) return false;
  const { seniority } = brief.profile;
  const said = /\b(junior|intern|trainee|apprentice|graduate|fresher|student)\b/i.test(brief.title.text);
  return said || seniority === 'intern' || seniority === 'junior';
}
