import { commerceFamily } from './commerce-family.ts';
import { educationFamily } from './education-family.ts';
import { engineeringFamily } from './engineering-family.ts';
import { handsOnFamily } from './hands-on-family.ts';
import { officeFamily } from './office-family.ts';
import type { Family, FamilyPack, Pack, Theme } from './pack.ts';
import { sharedThemes } from './shared-themes.ts';
import { softwareFamily } from './software-family.ts';

const FAMILY_PACKS: Readonly<Partial<Record<Family, FamilyPack>>> = {
  software: softwareFamily,
  education: educationFamily,
  office: officeFamily,
  commerce: commerceFamily,
  'hands-on': handsOnFamily,
  engineering: engineeringFamily,
};

/**
 * The themes of a role in the order in which texts tell them: its own, then its family's, then those
 * that all roles share.
 */
export function themesOf(pack: Pack): readonly Theme[] {
  const ids = new Set(ownThemes(pack).map(({ id }) => id));
  const shared = sharedThemes.filter(
    ({ id, notIn }) => !ids.has(id) && notIn?.includes(pack.family) !== true,
  );
  return [...ownThemes(pack), ...shared];
}

/** The themes that say something specific: the role's own and its family's. */
export function ownThemes(pack: Pack): readonly Theme[] {
  const ids = new Set(pack.themes.map(({ id }) => id));
  const family = FAMILY_PACKS[pack.family]?.themes ?? [];
  return [...pack.themes, ...family.filter(({ id }) => !ids.has(id))];
}

/** The abbreviations that a role writes out. */
export function glossaryOf(pack: Pack): Readonly<Record<string, string>> {
  return { ...FAMILY_PACKS[pack.family]?.glossary, ...pack.glossary };
}
