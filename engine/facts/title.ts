import { bareWord } from '../language/bare.ts';
import { namesPerson } from '../language/wordclass.ts';
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
  const typed = calmed(latest(withoutEmployment(profile)));
  const titled = readParts(typed, settings);
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

/** "Team Member -> Shift Lead": what one has become. */
function latest(typed: string): string {
  return /->|→|=>/.test(typed) ? (typed.split(/ ?(?:-+>|→|=>) ?/).at(-1) ?? typed) : typed;
}

/** What notes write in signs: "HR + IR", "80 %", "2nd shift lead", "developer / trainer". */
function calmed(typed: string): string {
  return typed
    .replace(/ \+ (?=\p{L})/gu, ' and ')
    .replace(/(?<=\p{L}) \/ (?=\p{L}+(?:,|$))/gu, (mark, at: number) =>
      /^\S+(?: \S+){0,1}$/.test(typed.slice(0, at)) && !/full|front|back/i.test(typed.slice(at)) ? '/' : mark,
    )
    .replace(/(?<=\d) %/g, '%')
    .replace(/(\d) hrs?\b/gi, '$1 hours')
    .replace(/\b(final|last|first|second|third|1st|2nd|3rd) yr\b/gi, '$1 year')
    .replace(
      /\b(final|last|first|second|third)[ -]year (?=\p{L})/giu,
      (_whole, which: string) => `${which.charAt(0).toUpperCase()}${which.slice(1).toLowerCase()}-Year `,
    )
    .replace(/\bin[ -]?charge\b(?! of)/gi, 'In-Charge')
    .replace(/\bp\/t\b/gi, 'part time')
    .replace(/\bf\/t\b/gi, 'full time')
    .replace(
      /\b(1st|2nd|3rd)[ -](year|shift|line)(?= \p{L})/giu,
      (_whole, which: string, of: string) =>
        `${ORDINALS.get(which.toLowerCase()) ?? which}-${of.charAt(0).toUpperCase()}${of.slice(1).toLowerCase()}`,
    );
}

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['1st', 'First'],
  ['2nd', 'Second'],
  ['3rd', 'Third'],
]);

function readParts(typed: string, settings: readonly string[]): string {
  const [, inFront = typed, aside] = /^(.*\S)\s*\(([^()]+)\)$/.exec(typed) ?? [];
  // "(was a line cook til 2022)" is a remark, in the person's own words.
  if (aside !== undefined && REMARK.test(aside)) return `${readParts(inFront, settings)} (${aside})`;
  // "Deputy Manager (Credit) - Scale II"
  const [graded, held = '', within = '', grade = ''] =
    /^(.*\S) \(([^()]+)\)(?: [-–—]|,) ([^()]{1,20})$/.exec(typed) ?? [];
  if (graded !== undefined) return readParts(`${held} (${within}, ${grade})`, settings);
  const [main = inFront, ...rest] = inFront.split(/\s+[-–—|]\s+|\s*,\s+/);
  if (aside === undefined) {
    const both = besideEachOther(inFront, rest);
    if (both !== undefined) return both;
  }
  const tail = [...rest, ...(aside === undefined ? [] : aside.split(/\s*,\s+/))];
  const [manner] = tail.flatMap((part) => MANNERS.get(part.toLowerCase().replace('-', ' ')) ?? []);
  if (manner !== undefined) {
    const left = tail.filter((part) => MANNERS.get(part.toLowerCase().replace('-', ' ')) !== manner);
    const whole = main.toLowerCase().startsWith(manner.toLowerCase())
      ? writeOut(main)
      : `${manner} ${writeOut(main)}`;
    return left.length === 0 ? whole : `${whole} (${writeOut(left.join(', '))})`;
  }
  // "Sr. Engineer - Civil (Site execution)"
  const [area = '', ...more] = tail;
  if (aside !== undefined && more.length === 1 && FIELDS.has(area.toLowerCase()) && FIELD_WITHIN.test(main))
    return `${readParts(`${main} - ${area}`, settings)} (${writeOut(more[0] ?? '')})`;
  const field = tail.join(', ');
  if (field === '') return writeOut(main);
  const isSetting = settings.includes(field.toLowerCase());
  // One word of field is spoken in front: "Teacher, Maths" is a Maths Teacher.
  const isField =
    /^[\p{L}\d&+#]+$/u.test(field) &&
    !LEVELS.test(field) &&
    main !== 'GET' &&
    (aside === undefined ? /^\D+$|^[A-Z]\d[A-Z]$/.test(field) : FIELDS.has(field.toLowerCase()));
  if (isField && FIELD_WITHIN.test(main))
    return `${writeOut(main.replace(/\S+$/, ''))}${writeOut(field)} ${writeOut(/\S+$/.exec(main)?.[0] ?? '')}`;
  return isSetting || isField
    ? `${writeOut(field)} ${writeOut(main)}`
    : `${writeOut(main)} (${writeOut(field)})`;
}

const REMARK =
  /^(?:was|were|ex|ex-\S+|formerly|previously|earlier|currently|now|since|till?|until|from|on|promoted|acting|covering|also|used to|not|with|looking|seeking|for)\b[^,]* \S/i;

/** Two titles of one person: "Midwife, ward coordinator", "Physics Teacher / Robotics Coach", "Tech Lead / Full stack". */
function besideEachOther(typed: string, rest: readonly string[]): string | undefined {
  const slashed = typed.split(' / ');
  const parts = slashed.length === 2 && rest.length === 0 ? slashed : typed.split(/\s*,\s+/);
  const [one = '', other = '', more] = parts;
  if (parts.length < 2 || more !== undefined) return undefined;
  if (/^(?:full[ -]?stack|front[ -]?end|back[ -]?end)$/i.test(other))
    return `${writeOut(other)} ${writeOut(one)}`;
  if (!namesTitle(one) || !namesTitle(other)) return undefined;
  const isPair = slashed.length === 2 && !other.includes(' ') && !/ and /.test(one);
  return isPair ? `${writeOut(one)}/${writeOut(other)}` : `${writeOut(one)} and ${writeOut(other)}`;
}

function namesTitle(part: string): boolean {
  const last = part.split(' ').at(-1)?.toLowerCase() ?? '';
  return (
    namesPerson(last) ||
    /^(?:midwife|master|coach|lead|head|programmer|wiper|cadet|trainee|apprentice|champion|rep)$/.test(last)
  );
}

/** How somebody works, which is said in front of what they are. */
const MANNERS: ReadonlyMap<string, string> = new Map([
  ['part time', 'Part-Time'],
  ['full time', 'Full-Time'],
  ['volunteer', 'Volunteer'],
  ['self employed', 'Self-Employed'],
]);

/** Fields that stand in brackets behind a title: "Second Engineer (Marine)". */
const FIELDS: ReadonlySet<string> = new Set(
  `ops operations sales marketing finance accounts hr it qa legal admin purchase procurement logistics stores quality
  production maintenance projects planning design support b2b b2c marine civil mechanical electrical electronics chemical
  structural software frontend backend mobile web data cloud network security embedded medical surgical dental pediatrics
  paediatrics maths math mathematics physics chemistry biology english science history geography music art drama french
  german spanish hindi computing automotive textile retail warehouse night`.split(/\s+/),
);

/** "Assistant Manager (Ops)" is an Assistant Operations Manager. */
const FIELD_WITHIN =
  /^(?:(?:sr|jr|snr|asst|dy|senior|junior|assistant|deputy|associate|general|regional|area)\b\.? )+(?:manager|mgr|director|officer|executive|exec|engineer|analyst|supervisor|coordinator)$/i;

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
      .replace(/\s*[-–—|,:;/()]\s+|[()]/g, ' ')
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
    exec: 'Executive',
    prof: 'Professor',
    dy: 'Deputy',
    supvr: 'Supervisor',
    supr: 'Supervisor',
    supt: 'Superintendent',
    elec: 'Electrical',
    elect: 'Electrical',
    optr: 'Operator',
    mfg: 'Manufacturing',
    prodn: 'Production',
    maint: 'Maintenance',
    accts: 'Accounts',
    secy: 'Secretary',
    intl: 'International',
    natl: 'National',
    govt: 'Government',
    dept: 'Department',
    mgmt: 'Management',
    attdt: 'Attendant',
    attndt: 'Attendant',
    technican: 'Technician',
    mgr: 'Manager',
    sup: 'Supervisor',
    supv: 'Supervisor',
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

const MINOR = new Set([
  'cum',
  'of',
  'and',
  'or',
  'then',
  'the',
  'in',
  'for',
  'to',
  'at',
  'on',
  'with',
  'hours',
  'de',
  'du',
  'des',
  'da',
  'do',
  'für',
  'und',
  'der',
  'die',
  'y',
  'e',
  'a',
  'an',
]);

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
  const shouted =
    /[A-Z]{5}/.test(joined) &&
    !/[a-z]/.test(joined) &&
    (joined.includes(' ') || recognise(joined) === undefined);
  const words = joined.split(' ');
  return words
    .map((word, index) => writeWord(shouted ? word.toLowerCase() : word, index, words[index + 1]))
    .join(' ');
}

function writeWord(word: string, index: number, next: string | undefined): string {
  const { open, word: core, close } = bareWord(word, `("'`, `)"',`);
  const bare = core.replace(/\.$/, '').toLowerCase();
  if (core === 'GET' || core === 'PGET')
    return `${open}${core === 'GET' ? '' : 'Postgraduate '}${core === 'GET' ? 'Graduate ' : ''}Engineer Trainee${close}`;
  if (
    bare === 'mech' &&
    next !== undefined &&
    /^(?:engineer|engr|engg|technician|tech|supervisor|fitter|maintenance|maint|inspector|foreman)/i.test(
      next,
    )
  )
    return `${open}Mechanical${close}`;
  if (bare === 'engg' && /^(?:qa|qc|qa\/qc)$/i.test(next ?? '')) return `${open}Engineer${close}`;
  // "Engg" names the field, and at the end of a title who works in it.
  const isPerson = bare === 'engg' && (next === undefined || LEVELS.test(next));
  const known = isPerson ? 'Engineer' : ABBREVIATIONS.get(bare);
  const tool = next !== undefined && MAKERS.test(next) && known === undefined ? recognise(core) : undefined;
  return `${open}${known ?? tool?.name ?? capitalise(core, bare, index)}${close}`;
}

function capitalise(core: string, bare: string, index: number): string {
  if (CAPITALS.has(bare)) return bare.toUpperCase();
  // "Trainee DO" is no small word.
  if (index > 0 && MINOR.has(bare) && !/^[A-Z]{2,}$/.test(core)) return bare;
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
  /(?<!\p{L})(intern|trainee|apprentice|azubi|student|junior|senior|s[eê]nior|j[uú]nior|pleno|lead|leader|supervisor|foreman|principal|staff|chief|head|manager|director|vp|president|executive|associate|assistant|graduate|fresher)(?!\p{L})/iu;

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
