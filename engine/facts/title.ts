import { bareWord } from '../language/bare.ts';
import { recognise } from '../technologies/recognise.ts';
import type { Pointer, Profile, Seniority } from '../types.ts';

/** The job title as a text writes it. */
export interface Title {
  readonly text: string;
  readonly sources: readonly Pointer[];
}

/**
 * Writes a typed title out: abbreviations in full, capitals where a title has them, the submitted
 * seniority in front unless the title already says one, and a place of work that follows a dash in
 * front of the title ("RN - ICU" → "ICU Registered Nurse").
 *
 * @param settings places of work, lower case, that may move to the front
 * @example
 * readTitle({ role: 'sr backend dev' }, []).text; // 'Senior Backend Developer'
 */
export function readTitle(profile: Profile, settings: readonly string[]): Title {
  const typed = withoutEmployment(profile);
  const [main = typed, ...rest] = typed.replace(/\s*\(([^()]+)\)$/, ', $1').split(/\s+[-–—|]\s+|\s*,\s+/);
  const tail = rest.join(', ');
  const isSetting = settings.includes(tail.toLowerCase());
  // One word of field is spoken in front: "Teacher, Maths" is a Maths Teacher.
  const field = /^[\p{L}\d&+#]+$/u.test(tail) && !LEVELS.test(tail);
  const titled =
    field && FIELD_WITHIN.test(main)
      ? `${writeOut(main.replace(/\S+$/, ''))}${writeOut(tail)} ${writeOut(/\S+$/.exec(main)?.[0] ?? '')}`
      : isSetting || field
        ? `${writeOut(tail)} ${writeOut(main)}`
        : tail === ''
          ? writeOut(main)
          : `${writeOut(main)} (${writeOut(tail)})`;
  const text = withSeniority(titled, profile.seniority);
  return { text, sources: text === titled ? ['/role'] : ['/role', '/seniority'] };
}

/** "Photographer, self employed", "Plumber (self-employed)". */
const EMPLOYMENT = /(?:,|\s[-–—]|\s?\()\s*(self[- ]?employed|freelance|freelancer)\)?$/i;

/** That one works for oneself, where a title says so at its end. */
export function employmentOf(role: string): string | undefined {
  return EMPLOYMENT.exec(role.trim())?.[1];
}

/** The typed title; that one works for oneself is said in front of it, and once. */
function withoutEmployment({ role, company }: Profile): string {
  const typed = role
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '');
  const own = /^(?:self[- ]?employed|freelancer?|freelancing|own business|independent)$/i.test(
    company?.trim() ?? '',
  );
  const bare = own ? typed.replace(/^(?:self[- ]employed|freelance|independent)\s+(?=\S)/i, '') : typed;
  return own || company === undefined ? bare.replace(EMPLOYMENT, '') : bare;
}

/** "Assistant Manager (Ops)" is an Assistant Operations Manager. */
const FIELD_WITHIN =
  /^(?:(?:sr|jr|snr|asst|dy|senior|junior|assistant|deputy|associate|general|regional|area)\b\.? )+(?:manager|mgr|director|officer|executive|engineer|analyst|supervisor|coordinator)$/i;

/** A co-ordinator is a coordinator. */
const CO = /\bco-(?=ordinat|op)/g;

/**
 * The words of a title, lower case and written out, for matching: "Sr. Node Dev" → senior, node.js,
 * developer.
 */
export function titleWords(role: string): ReadonlySet<string> {
  const words = writeOut(
    role
      .normalize('NFC')
      .replace(/\s*[-–—|,/()]\s+|[()]/g, ' ')
      .trim(),
  )
    .toLowerCase()
    .replace(CO, 'co')
    .replaceAll('-', ' ')
    .split(/[\s/]+/);
  return new Set([...words, ...role.toLowerCase().split(/[\s,()/|–—-]+/)].filter((word) => word !== ''));
}

/**
 * What a title says once level, setting and place are left out, lower case: "Sr. Driver II - nights" is
 * a driver.
 */
export function titleCore(role: string): string {
  const [main = ''] = role
    .normalize('NFC')
    .trim()
    .split(/\s+[-–—|@]\s+|\s*[,(/]\s*|\s+at\s+/);
  const words = writeOut(main.replace(/\s+/g, ' '))
    .toLowerCase()
    .replace(CO, 'co')
    .replaceAll('-', ' ')
    .split(' ');
  const core = words.filter((word) => !LEVELS.test(word) && !LEVEL_WORDS.has(word));
  // "Intern" is a level, and all that the title says.
  return (core.length === 0 ? words : core).join(' ');
}

const LEVEL_WORDS = new Set(
  'junior senior lead principal chief head staff graduate fresher experienced certified qualified licensed the a an part time full'.split(
    ' ',
  ),
);

/** A map, since a title may be any word, "constructor" too. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sr: 'Senior',
    snr: 'Senior',
    jr: 'Junior',
    jnr: 'Junior',
    dev: 'Developer',
    devs: 'Developers',
    developper: 'Developer',
    devloper: 'Developer',
    eng: 'Engineer',
    engr: 'Engineer',
    engg: 'Engineering',
    mgr: 'Manager',
    mngr: 'Manager',
    asst: 'Assistant',
    assoc: 'Associate',
    admin: 'Administrator',
    rep: 'Representative',
    coord: 'Coordinator',
    dir: 'Director',
    acct: 'Account',
    mktg: 'Marketing',
    ops: 'Operations',
    sys: 'System',
    sw: 'Software',
    swe: 'Software Engineer',
    sde: 'Software Development Engineer',
    sdet: 'SDET',
    fe: 'Frontend',
    be: 'Backend',
    ba: 'Business Analyst',
    rn: 'Registered Nurse',
    lpn: 'Licensed Practical Nurse',
    lvn: 'Licensed Vocational Nurse',
    cna: 'Certified Nursing Assistant',
    devops: 'DevOps',
    devsecops: 'DevSecOps',
    ios: 'iOS',
    macos: 'macOS',
    fullstack: 'Full-Stack',
    frontend: 'Frontend',
    backend: 'Backend',
    phd: 'PhD',
    'ph.d': 'PhD',
  }),
);

const CAPITALS = new Set(
  'qa hr it ui ux ml ai bi vp svp evp avp ceo cto cfo coo cmo cio ciso api sap erp crm seo sem pr gp er icu nicu picu or ed cnc hvac plc sre dba sql php aws gcp ii iii iv hgv lgv ehs hse r&d l&d a&e b2b b2c fp&a'.split(
    ' ',
  ),
);

const MINOR = new Set(['of', 'and', 'the', 'in', 'for', 'to', 'at', 'on', 'with', 'de', 'a', 'an']);

const COMPOUNDS: readonly (readonly [RegExp, string])[] = [
  [/\bfull[\s-]stack\b/gi, 'Full-Stack'],
  [/\bfront[\s-]end\b/gi, 'Frontend'],
  [/\bback[\s-]end\b/gi, 'Backend'],
];

/** Titles whose first word may be a tool: "react developer", "golang engineer". */
const MAKERS =
  /^(dev|developer|eng|engr|engineer|programmer|architect|consultant|admin|administrator|specialist)s?\.?$/i;

function writeOut(title: string): string {
  const joined = COMPOUNDS.reduce((text, [pattern, name]) => text.replace(pattern, name), title);
  const shouted = /[A-Z]{5}/.test(joined) && !/[a-z]/.test(joined);
  const words = joined.split(' ');
  return words
    .map((word, index) => writeWord(shouted ? word.toLowerCase() : word, index, words[index + 1]))
    .join(' ');
}

function writeWord(word: string, index: number, next: string | undefined): string {
  const { open, word: core, close } = bareWord(word, `("'`, `)"',`);
  const bare = core.replace(/\.$/, '').toLowerCase();
  const known = ABBREVIATIONS.get(bare);
  const tool = next !== undefined && MAKERS.test(next) && known === undefined ? recognise(core) : undefined;
  return `${open}${known ?? tool?.name ?? capitalise(core, bare, index)}${close}`;
}

function capitalise(core: string, bare: string, index: number): string {
  if (CAPITALS.has(bare)) return bare.toUpperCase();
  if (index > 0 && MINOR.has(bare)) return bare;
  if (/[A-Z]/.test(core.slice(1))) return core;
  return core
    .split('/')
    .map((part) => (CAPITALS.has(part) ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1)))
    .join('/');
}

/** What stays behind a title. */
const LEVELS =
  /^(i{1,3}|iv|v|\d+|l\d|remote|contract|temp|temporary|freelance|acting|interim|intern|trainee)$/i;

const SENIORITY_WORDS =
  /\b(intern|trainee|apprentice|student|junior|senior|lead|principal|staff|chief|head|manager|director|vp|president|executive|associate|assistant|graduate|fresher)\b/i;

const PREFIXES: Readonly<Partial<Record<Seniority, string>>> = {
  junior: 'Junior',
  senior: 'Senior',
  lead: 'Lead',
  principal: 'Principal',
};

function withSeniority(title: string, seniority: Seniority | undefined): string {
  if (
    seniority === undefined ||
    SENIORITY_WORDS.test(title.replace(/\b(staff|head) (nurse|chef|teacher)\b/i, ''))
  )
    return title;
  if (seniority === 'intern') return `${title} Intern`;
  const prefix = PREFIXES[seniority];
  return prefix === undefined ? title : `${prefix} ${title}`;
}
