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
  return commonOf(pack).themes;
}

/** The themes that say something specific: the role's own and its family's. */
export function ownThemes(pack: Pack): readonly Theme[] {
  return commonOf(pack).own;
}

/** What every trade writes out, unless it means something else there: passengers, guests. */
const EVERYWHERE: Readonly<Record<string, string>> = { pax: 'people' };

/** The abbreviations that a role writes out. */
export function glossaryOf(pack: Pack): Readonly<Record<string, string>> {
  return commonOf(pack).glossary;
}

/** A role together with what it has in common with others. */
interface Common {
  readonly themes: readonly Theme[];
  readonly own: readonly Theme[];
  readonly glossary: Readonly<Record<string, string>>;
}

/** Packs are constants, so that each is put together once. */
const common = new WeakMap<Pack, Common>();

function commonOf(pack: Pack): Common {
  const known = common.get(pack);
  if (known !== undefined) return known;
  const own = withFamily(pack);
  const made = {
    themes: [...own, ...sharedWith(pack, own)],
    own,
    glossary: { ...EVERYWHERE, ...FAMILY_PACKS[pack.family]?.glossary, ...pack.glossary },
  };
  common.set(pack, made);
  return made;
}

function sharedWith(pack: Pack, own: readonly Theme[]): readonly Theme[] {
  const ids = new Set(own.map(({ id }) => id));
  return sharedThemes.filter(({ id, notIn }) => !ids.has(id) && notIn?.includes(pack.family) !== true);
}

function withFamily(pack: Pack): readonly Theme[] {
  const ids = new Set(pack.themes.map(({ id }) => id));
  const family = FAMILY_PACKS[pack.family]?.themes ?? [];
  return [...pack.themes, ...family.filter(({ id }) => !ids.has(id))];
}

/** Words of a title that tell the family of a role without a pack. */
const FAMILY_WORDS: Readonly<Partial<Record<Family, string>>> = {
  software: 'developer programmer software web',
  systems: 'devops sysadmin cybersecurity',
  health:
    'nurse nursing midwife doctor clinical clinician medical health healthcare hospital patient dental dentist therapist paramedic optometrist radiographer sonographer phlebotomist veterinary vet',
  education: 'teacher teaching lecturer professor tutor instructor educator',
  office: 'clerk secretary administrator coordinator officer paralegal registrar bookkeeper payroll',
  commerce: 'sales store shop retail merchandiser buyer broker agent marketing brand cashier',
  'hands-on':
    'technician operator mechanic fitter installer worker driver assembler labourer laborer cleaner gardener handyman housekeeper machinist packer porter loader foreman',
  engineering: 'engineer engineering surveyor drafter draughtsman draftsman metallurgist',
};

/** Words that give another of a title a meaning of its own: a sound engineer draws no plans. */
const UNLIKE: ReadonlySet<string> = new Set(
  'sound audio recording mixing mastering broadcast camera marine ship deck locomotive train flight tour prison correctional customs immigration union army naval navy military coast corrections curriculum property sex'.split(
    ' ',
  ),
);

/** The family that the words of a title point to, the last of them first: "sales engineer" is an engineer. */
export function familyOf(words: Iterable<string>): Family {
  const all = [...words];
  if (all.some((word) => UNLIKE.has(word))) return 'general';
  const found = all.flatMap((word) => familyWords().get(word) ?? []);
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
