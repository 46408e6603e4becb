import { bareWord } from '../language/bare.ts';
import { mendSpelling } from '../language/misspellings.ts';
import { namesPerson } from '../language/wordclass.ts';
import { recognise } from '../technologies/recognise.ts';
import type { Pointer, Profile, Seniority } from '../types.ts';
import { worksForOneself } from './employer.ts';
import { readAsides } from './title-asides.ts';
import { isForeignName, sayBeside } from './title-spoken.ts';
import { TITLE_CAPITALS, titleWordInFull } from './title-words.ts';

/** The job title as a text writes it. */
export interface Title {
  /** As a headline has it. */
  readonly text: string;
  /** As it is said in a sentence: without initials, hours and remarks, which a headline may hold. */
  readonly spoken: string;
  /** What the title says that one learns beside it: "automation". */
  readonly learning?: string;
  readonly sources: readonly Pointer[];
  /** "self-employed" or "freelance", where the title says so and no employer is named. */
  readonly employment?: string;
}

/**
 * Writes a typed title out: abbreviations in full, capitals where a title has them, the submitted
 * seniority in front unless the title already says one, and a place of work that follows a dash in
 * front of the title ("RN - ICU" → "ICU Registered Nurse"). What stands beside a title is told by what it is.
 *
 * @param settings places of work, lower case, that may move to the front
 * @example
 * readTitle({ role: 'sr backend dev' }, []).text; // 'Senior Backend Developer'
 */
export function readTitle(profile: Profile, settings: readonly string[]): Title {
  const { role, company, seniority } = profile;
  const alone = company === undefined || worksForOneself(company);
  const { text, spoken, employment, learning } = readParts(
    calmed(tidy(role, alone && company !== undefined)),
    settings,
  );
  const own = alone || employment === undefined ? '' : employment;
  const written = withSeniority(
    inFront(
      own.replace(/(?<![a-z])[a-z]/g, (at) => at.toUpperCase()),
      text,
    ),
    seniority,
  );
  return {
    text: written,
    spoken: withSeniority(inFront(own, spoken), seniority),
    sources: seniority === undefined || written === inFront(own, text) ? ['/role'] : ['/role', '/seniority'],
    ...(alone && employment !== undefined && { employment }),
    ...(learning !== undefined && { learning }),
  };
}

function inFront(manner: string, title: string): string {
  return manner === '' ? title : `${manner} ${title}`;
}

/** What somebody was is no title: "(was a line cook until 2022)", "(ex-teacher)". */
const FORMERLY = /\s*\((?:was|were|ex|former|formerly|previously|earlier|used to be)\b[^()]*\)/gi;

/** The typed title; that one works for oneself is said in front of it, and once. */
function tidy(role: string, saysSo: boolean): string {
  const typed = mendSpelling(role.normalize('NFC').replace(FORMERLY, ''))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '')
    .replace(/^self[- ]?employed (?=\S)/i, 'self-employed ');
  return saysSo ? typed.replace(/^(?:self-employed|freelance|independent) (?=\S)/i, '') : typed;
}

/** What notes write in signs: "HR + IR", "80 %", "2nd shift lead", "trainee -> developer", "setter cum operator". */
function calmed(typed: string): string {
  return (
    typed
      .replace(/\bFF(?=\/(?:A?EMT|PM\b|Paramedic))/, 'Firefighter')
      // Who became something is that now.
      .replace(/^[^()]*[^\s()] ?(?:->|=>|→|➜|>>) ?(?=\p{L}{2})/u, '')
      .replace(/ \+ (?=\p{L})/gu, ' and ')
      .replace(/(\S) (?:cum|Cum|CUM) (?=\S)/g, '$1-cum-')
      .replace(
        /^(.*\S)[ ,]+[([-]? ?(band \d[ab]?)\)?$/i,
        (_whole, title: string, band: string) => `${band} ${title}`,
      )
      .replace(/ (?<=\p{L} )\/ (?=\p{L}+(?:,|$))/gu, (mark, at: number) =>
        /^\S+(?: \S+){0,1}$/.test(typed.slice(0, at)) &&
        namesTitle(typed.slice(at + mark.length).split(',')[0] ?? '') &&
        !/full|front|back|\/ (?:head|hod),/i.test(typed.slice(at))
          ? '/'
          : mark,
      )
      .replace(/(?<=\d) %/g, '%')
      .replace(/(\d) ?hrs?\b/gi, '$1 hours')
      .replace(/\byr\b/gi, 'year')
      .replace(/\bin[ -]?charge\b(?! of)/gi, 'In-Charge')
      .replace(
        /\b(1st|2nd|3rd|first|second|third|final|last)[ -](year|shift|line)(?= \p{L})/giu,
        (_whole, which: string, of: string) =>
          `${ORDINALS.get(which.toLowerCase()) ?? which.charAt(0).toUpperCase() + which.slice(1).toLowerCase()}-${of.charAt(0).toUpperCase()}${of.slice(1).toLowerCase()}`,
      )
  );
}

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['1st', 'First'],
  ['2nd', 'Second'],
  ['3rd', 'Third'],
]);

interface Read {
  readonly text: string;
  readonly spoken: string;
  readonly employment?: string;
  readonly learning?: string;
}

/** Brackets that stand at the end of a title or before its next part. */
const BRACKETS = / ?\(([^()]+)\)(?=,| [-–—|] |$)/g;

function readParts(typed: string, settings: readonly string[]): Read {
  const whole = withInitialsBehind(typed);
  const plain = whole.replace(BRACKETS, '');
  const [main = plain, ...rest] = apart(plain);
  const brackets = [...whole.matchAll(BRACKETS)].flatMap(([, aside = '']) => aside.split(/\s*[,;]\s+/));
  const { kept, written, manner, clause, employment } = readAsides(
    // "Deputy Manager (Credit) - Scale II"
    [...rest, ...brackets].sort((one, other) => whole.indexOf(one) - whole.indexOf(other)),
  );
  const isBracketed = rest.length === 0 || !rest.includes(kept[0] ?? '');
  const [title, ...left] = withField(main, kept, isBracketed, settings);
  const ahead = manner !== undefined && !main.toLowerCase().startsWith(manner.toLowerCase()) ? manner : '';
  const [risen = ''] = [...brackets, ...rest].flatMap((part) => RISEN.exec(part)?.[1] ?? []);
  const asides = left.filter((part) => isSpoken(part, main) && !RISEN.test(part));
  // "Kita-Leitung (deputy head of day nursery)": the English of two names.
  const english = isForeignName(title.split(' / ').at(-1) ?? '') ? asides.find(isEnglishTitle) : undefined;
  const beside = sayBeside(
    asides.filter((part) => part !== english && !typed.startsWith(`${part} (`)),
    english ?? title,
  );
  const initials = asides.filter((part) => typed.startsWith(`${part} (`));
  const spoken = withBefore(english === undefined ? title : writeOut(english), beside.before);
  return {
    text: inFront(ahead, bracketed(title, [...left, ...written])),
    spoken: [
      ...(ahead === '' ? [] : [ahead.toLowerCase()]),
      ...beside.ahead,
      ...(risen === '' ? [] : [`${writeOut(risen)} and later`]),
      saidAloud(bracketed(spoken, [...initials, ...beside.bracketed])),
      ...beside.behind,
      ...(clause === undefined ? [] : [clause]),
    ]
      .join(' ')
      .replace(/(?<=apprentice )Azubi /, ''),
    ...(employment !== undefined && { employment }),
    ...(beside.learning !== undefined && { learning: beside.learning }),
  };
}

function bracketed(title: string, parts: readonly string[]): string {
  return parts.length === 0 ? title : `${title} (${writeOut(parts.join(', '))})`;
}

function isEnglishTitle(part: string): boolean {
  return (
    !isForeignName(part) &&
    !/^(?:first|second|third|fourth|final|last|\d\w\w)[- ]/i.test(part) &&
    (namesTitle(part) || /^(?:deputy |assistant )?(?:head|director|manager) of /i.test(part))
  );
}

/** "Trainee to SE": as what somebody began. */
const RISEN =
  /^((?:graduate |management |junior |assistant |associate )?(?:trainee|intern|junior|apprentice|fresher|assistant)) (?:to|then) [\p{L}\d ]{1,30}$/iu;

/** "Senior Database Administrator" and "Oracle" → "Senior Oracle Database Administrator" */
function withBefore(title: string, before: readonly string[]): string {
  if (before.length === 0) return title;
  const [, rank = ''] =
    /^((?:(?:Senior|Junior|Lead|Chief|Principal|Staff|Assistant|Deputy|Associate) )*)/.exec(title) ?? [];
  return `${rank}${before.join(' ')} ${title.slice(rank.length)}`;
}

/** Signs and names that speech would stumble over: "Roofer/Slater", "Growth & Onboarding", "Doktorandin / PhD Student". */
function saidAloud(title: string): string {
  const [one = '', other = '', ...more] = title.split(' / ');
  const isPair = other !== '' && more.length === 0 && isForeignName(one) !== isForeignName(other);
  const own = !isPair ? title : isForeignName(one) ? other : one;
  return own
    .replace(/(?<=\p{L}{2}\S*) & (?=\p{L}{2})/gu, ' and ')
    .replace(/ \([A-Z]{2,7}\)(?= \p{L})/u, '')
    .replace(/^([^()/]*?[\p{L}-]+)\/([^()/]+)$/u, (whole, first: string, second: string) => {
      const [last = ''] = second.split(/ and | [\dIVX]\w*$/);
      if (!namesTitle(last.replace(/^EMT-\w$/, 'technician')) || !namesTitle(first)) return whole;
      return / and /.test(second) ? `${first}, ${second}` : `${first} and ${second}`;
    })
    .replace(/ \/ (?=[^()]*$)/, ' and ');
}

/** The parts of a title: a dash, a bar, a comma or a colon ends what one is. */
function apart(typed: string): readonly string[] {
  const slashed = typed.split(' / ');
  // "Scientist / Head, Haematology bench"
  if (slashed.length === 2 && slashed.every((part) => namesTitle(apart(part)[0] ?? ''))) {
    const [one = '', other = ''] = slashed.map((part) =>
      part.replace(/^(Head|HOD|In-?charge), (?=\p{L})/iu, '$1 of '),
    );
    return [besideEachOther(one, other, '/')];
  }
  const parts = typed.split(/\s+[-–—|]\s+|\s*,\s+|:\s+/);
  const [one = '', other = ''] = parts;
  if (slashed.length === 2 && parts.length === 1) {
    const [front = '', side = ''] = slashed;
    if (/^(?:full[ -]?stack|front[ -]?end|back[ -]?end)$/i.test(side)) return [`${side} ${front}`];
    // "FLT driver / reach"
    if (
      namesTitle(front) &&
      /^(?:\p{Ll}+|\p{Ll}+ (?:floor|desk|line|counter|ward|section|bench))$/u.test(side)
    )
      return [front, side];
    if (isForeignName(front) && namesTitle(side)) return [typed];
  }
  return parts.length === 2 && slashed.length < 2 && /, /.test(typed) && namesTitle(one) && namesTitle(other)
    ? [besideEachOther(one, other, ',')]
    : parts;
}

/** Two titles of one person: "Midwife, ward coordinator", "Physics Teacher / Robotics Coach". */
function besideEachOther(one: string, other: string, mark: '/' | ','): string {
  const isPair = mark === '/' && !other.includes(' ') && !/ and /.test(one);
  return isPair ? `${one}/${other}` : `${one} and ${other}`;
}

/** "PDO (Panchayat Development Officer)": initials stand behind what they stand for. */
function withInitialsBehind(typed: string): string {
  const [whole, initials = '', name = '', rest = ''] = /^([A-Z]{2,7}) \(([^()]+)\)(.*)$/.exec(typed) ?? [];
  if (whole === undefined || !namesTitle(name) || !name.includes(' ')) return typed;
  return isInitialsOf(initials, name) || !TITLE_CAPITALS.has(initials.toLowerCase())
    ? `${name} (${initials})${rest}`
    : typed;
}

function isInitialsOf(initials: string, name: string): boolean {
  const firsts = name
    .split(/[\s-]+/)
    .filter((word) => !MINOR.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase());
  return firsts.join('') === initials.replace(/[^A-Z]/g, '');
}

/** "AWW" is short for an anganwadi worker. */
function isShortFor(initials: string, name: string): boolean {
  const letters = name.toUpperCase();
  let at = 0;
  if (letters.charAt(0) !== initials.charAt(0)) return false;
  for (const letter of initials) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return name.includes(' ');
}

/** Initials of the title itself, and what is too long for a breath, are for the headline. */
function isSpoken(part: string, main: string): boolean {
  if (/^[A-Z]{2,7}$/.test(part) && isShortFor(part, main)) return false;
  return part.split(' ').length <= LONGEST_ASIDE || LEARNING.test(part);
}

const LONGEST_ASIDE = 4;
/** What a title may not be told without: it would be raised. */
const LEARNING =
  /\b(?:apprentice|trainee|student|intern|fresher|acting|interim|assistant|deputy|probation|volunteer|locum|cover|junior|newly|unqualified|temporary|azubi|year)\b/i;

/** The title with its field in place, and what is left for brackets. */
function withField(
  main: string,
  kept: readonly string[],
  isBracketed: boolean,
  settings: readonly string[],
): readonly [string, ...string[]] {
  const [field, ...left] = kept;
  if (field === undefined) return [titleOf(main)];
  const placed = main === 'GET' ? undefined : fieldInFront(main, field, isBracketed, settings);
  if (placed !== undefined) return [placed, ...left];
  // "Lecturer: Electrical Engineering"
  if (
    !isBracketed &&
    /^(?:senior |junior |assistant |associate )?(?:lecturer|professor|teacher|instructor|tutor)$/i.test(main)
  )
    return / |,/.test(field) ? [`${titleOf(main)} in ${writeOut(field)}`, ...left] : [titleOf(main), ...kept];
  return [titleOf(main), ...kept];
}

function fieldInFront(
  main: string,
  field: string,
  isBracketed: boolean,
  settings: readonly string[],
): string | undefined {
  const lower = field.toLowerCase();
  const isSetting = settings.includes(lower);
  // One word of field is spoken in front: "Teacher, Maths" is a Maths Teacher.
  const isWord = /^[\p{L}\d&+#]+$/u.test(field) && !LEVELS.test(field);
  const isField =
    isWord &&
    (FIELDS.has(lower) ||
      (!isBracketed && (/^\D+$/.test(field) || /^[A-Z]\d[A-Z]$/.test(field)) && isPlain(main, field)));
  if (isField && FIELD_WITHIN.test(main))
    return `${writeOut(main.replace(/\S+$/, ''))}${writeOut(field)} ${writeOut(/\S+$/.exec(main)?.[0] ?? '')}`;
  if (!isSetting && !isField) return undefined;
  const [, rank = '', post = main] =
    /^((?:sr\.?|snr|jr\.?|jnr|senior|junior|lead|chief|live[ -]in) )?(.+)$/i.exec(main) ?? [];
  if (/^(?:asst|assistant|deputy|dy|associate|trainee|head|vice)\b/i.test(post) && post.split(' ').length > 2)
    return undefined;
  return `${rank === '' ? '' : `${writeOut(rank.trim())} `}${writeOut(field)} ${titleOf(post)}`;
}

/** A field is said in front of one word, and initials in front of any: "DC Shift Manager", but "Merchandiser (Cluster)". */
function isPlain(main: string, field: string): boolean {
  return (
    /^[A-Z]{2,4}$/.test(field) || !main.replace(/^(?:sr|jr|senior|junior|staff|lead)\.? /i, '').includes(' ')
  );
}

/** "Tax consultant & accounts" is a consultant of both. */
function titleOf(main: string): string {
  const [whole, front = '', person = '', , field = ''] =
    /^(\S+(?: \S+)?) (\p{L}+) (&|and) (\p{L}+)$/u.exec(main) ?? [];
  const joint =
    whole !== undefined &&
    FIELDS.has(field.toLowerCase()) &&
    namesTitle(person) &&
    !/^(?:sr|jr|senior|junior|asst|assistant|deputy|dy|staff|lead|head|general|regional|area)\b/i.test(front)
      ? `${front} and ${field} ${person}`
      : main;
  return writeOut(joint);
}

function namesTitle(part: string): boolean {
  const last =
    part
      .replace(/ ?\([^()]*\)$/, '')
      .split(/[ -]/)
      .at(-1)
      ?.toLowerCase() ?? '';
  return (
    namesPerson(last) ||
    TITLES.has(last) ||
    namesPerson(titleWordInFull(last, false)?.split(' ').at(-1)?.toLowerCase() ?? '')
  );
}

/** Last words of titles whose form does not tell. */
const TITLES: ReadonlySet<string> = new Set(
  `midwife cashier teller clerk master coach lead head programmer wiper cadet trainee apprentice champion rep barista exec executive steward
  stewardess waitress hostess intern student advocate attorney secretary representative associate surgeon vet aide mason
  principal president partner architect pilot captain mate bosun fellow resident registrar bursar scholar guard crew
  delegate candidate magistrate aid specialist scientist therapist pharmacist optician planner filler keeper
  housekeeper dietitian porter caretaker butcher baker joiner roofer tiler plasterer welder fitter turner miller
  undertaker sweeper cleaner gardener groom jockey caddie usher valet concierge butler maid au-pair nanny governess tutor
  don dean provost rector chaplain imam priest pastor deacon cantor sexton verger sacristan organist`.split(
    /\s+/,
  ),
);

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
  const present = role.replace(FORMERLY, '');
  const words = writeOut(
    present
      .normalize('NFC')
      .replace(/\s*[-–—|,:;/()]\s+|[()]/g, ' ')
      .trim(),
  )
    .toLowerCase()
    .replace(CO, 'co')
    .replaceAll('-', ' ')
    .split(/[\s/]+/);
  return new Set([...words, ...present.toLowerCase().split(/[\s,()/|–—-]+/)].filter((word) => word !== ''));
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

const MINOR = new Set([
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
  [/\blive[\s-]in\b(?=\s\p{L})/giu, 'Live-in'],
  [/\bpart[\s-]time\b/gi, 'Part-Time'],
  [/\bfull[\s-]time\b/gi, 'Full-Time'],
  [/\bself[\s-]employed\b/gi, 'Self-Employed'],
  [/\be-?commerce\b/gi, 'E-commerce'],
  [/\bpre[\s-](school|sales)\b/gi, 'Pre-$1'],
  [/\bin[\s-]house\b/gi, 'In-House'],
  [/\bmulti[\s-]skilled\b/gi, 'Multi-Skilled'],
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
  const known = isPerson ? 'Engineer' : titleWordInFull(bare, core.endsWith('.'));
  const tool = next !== undefined && MAKERS.test(next) && known === undefined ? recognise(core) : undefined;
  return `${open}${known ?? tool?.name ?? capitalise(core, bare, index, next === undefined)}${close}`;
}

function capitalise(core: string, bare: string, index: number, isLast: boolean): string {
  if (TITLE_CAPITALS.has(bare)) return bare.toUpperCase();
  // "Trainee DO", "Goods In"
  const isOwn = /^[A-Z]{2,}$/.test(core) || (isLast && /^\p{Lu}/u.test(core));
  if (index > 0 && MINOR.has(bare) && !isOwn) return bare;
  if (/[A-Z]/.test(core.slice(1)) && !core.includes('-cum-')) return core;
  return core
    .split(/(\/|-cum-)/)
    .map((part) =>
      TITLE_CAPITALS.has(part)
        ? part.toUpperCase()
        : part === '-cum-'
          ? part
          : part.charAt(0).toUpperCase() + part.slice(1),
    )
    .join('');
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
