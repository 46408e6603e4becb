import { commerceFamily } from './commerce-family.ts';
import { educationFamily } from './education-family.ts';
import { engineeringFamily } from './engineering-family.ts';
import { handsOnFamily } from './hands-on-family.ts';
import { officeFamily } from './office-family.ts';
import { FAMILIES, type Family, type FamilyPack, type Pack, type Theme } from './pack.ts';
import { sharedThemes } from './shared-themes.ts';
import { softwareFamily } from './software-family.ts';
import { systemsFamily } from './systems-family.ts';

const FAMILY_PACKS: Readonly<Partial<Record<Family, FamilyPack>>> = {
  software: softwareFamily,
  systems: systemsFamily,
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

/** Words of a title that tell the family of a role without a pack. */
const FAMILY_WORDS: Readonly<Partial<Record<Family, string>>> = {
  software: 'developer programmer software coder web',
  systems: 'devops sysadmin cybersecurity',
  health:
    'nurse nursing midwife doctor clinical clinician medical health healthcare hospital patient dental dentist therapist paramedic optometrist radiographer sonographer phlebotomist veterinary vet',
  education: 'teacher teaching lecturer professor tutor instructor school principal librarian educator',
  office: 'clerk secretary administrator coordinator officer paralegal registrar bookkeeper payroll',
  commerce: 'sales store shop retail merchandiser buyer broker agent marketing brand cashier',
  'hands-on':
    'technician operator mechanic fitter installer worker driver assembler labourer laborer cleaner gardener handyman housekeeper machinist packer porter loader foreman',
  engineering: 'engineer engineering surveyor drafter draughtsman draftsman metallurgist',
};

/** The family that the words of a title point to, the last of them first: "sales engineer" is an engineer. */
export function familyOf(words: Iterable<string>): Family {
  const found = [...words].flatMap((word) => familyWords().get(word) ?? []);
  return found.at(-1) ?? 'general';
}

let familyIndex: ReadonlyMap<string, Family> | undefined;

function familyWords(): ReadonlyMap<string, Family> {
  familyIndex ??= new Map(
    FAMILIES.flatMap((family) =>
      (FAMILY_WORDS[family] ?? '').split(' ').map((word): [string, Family] => [word, family]),
    ),
  );
  return familyIndex;
}
