import { indefinite } from '../language/determiners.ts';
import { joinList } from '../language/list.ts';
import { numberWord } from '../language/numerals.ts';
import type { Brief } from '../plan/brief.ts';
import type { Pointer } from '../types.ts';
import { countWords, type Draft } from './draft.ts';
import { experienced } from './identity.ts';
import { listedLanguage, spokenLanguage } from './languages.ts';
import { joinPredicates } from './predicates.ts';
import { withSubject } from './telling.ts';
import type { Writer } from './writer.ts';

/** What stands behind "I" in one sentence about somebody: "have nine years of experience", "speak English". */
export interface Held {
  readonly text: string;
  readonly sources: readonly Pointer[];
}

/**
 * "I hold CCRN and ACLS certifications.", "I hold an SIA licence.", "I hold ACLS and BLS and am KNMC registered.": each
 * certificate by its form. Names of which it would not be clear what they are stand in a list.
 */
export function certificationSentences(brief: Brief): readonly Draft[] {
  const names = certificatesOf(brief);
  if (names.length === 0) return [];
  // What is not finished is no certificate yet.
  if (names.some(isOpen)) {
    const list = names.some((name) => / and |&|,|;/.test(name))
      ? names.join('; ')
      : joinList(names, brief.spelling);
    const text = `Certificates and courses: ${list}.`.replace(/\.\.$/, '.');
    return [
      { text, origin: 'submitted', sources: pointers('/certifications', brief.profile.certifications) },
    ];
  }
  const held = certificatesHeld(brief);
  const sources = pointers('/certifications', brief.profile.certifications);
  const things = names.filter((name) => !STATE.test(name));
  const label = things.length === 1 ? 'My certification is' : 'My certifications are';
  // "and" between names that hold one themselves would blur where each ends.
  const isBlurred = things.some((name) => / and |&|,|;/.test(name));
  const list = isBlurred ? things.join('; ') : joinList(things, brief.spelling);
  const labelled = `${isBlurred ? label.replace(/ (?:is|are)$/, ':') : label} ${list}.`;
  const am = statesOf(names, brief);
  const texts = [
    ...(held === undefined ? [] : [`${withSubject('I', held.text)}.`]),
    ...(things.length === 0 ? [`As for certificates, I'm ${am}.`] : []),
    ...(things.length > 0 && am !== '' ? [`${labelled} I'm also ${am}.`] : []),
    ...(things.length > 0 && am === '' ? [labelled] : []),
    `My certifications: ${names.join('; ')}.`,
  ].map((text) => text.replace(/\.\.$/, '.'));
  return texts.map((text) => ({ text, origin: 'submitted', sources }));
}

/** The certificates as what somebody holds or is, where their names allow it. */
export function certificatesHeld(brief: Brief): Held | undefined {
  const names = certificatesOf(brief);
  if (names.length === 0 || names.some(isOpen)) return undefined;
  const things = names.filter((name) => !STATE.test(name));
  const hold = holding(things, brief);
  if (hold === undefined) return undefined;
  const am = statesOf(names, brief);
  const parts = [...(hold === '' ? [] : [`hold ${hold}`]), ...(am === '' ? [] : [`am ${am}`])];
  return { text: parts.join(', and '), sources: pointers('/certifications', brief.profile.certifications) };
}

function certificatesOf({ profile }: Brief): readonly string[] {
  return (profile.certifications ?? [])
    .flatMap((typed) => partsOf(tidy(typed)))
    .map(writtenOut)
    .map((name) => name.replace(STATUS, ' ($1)'))
    .filter((name) => name !== '');
}

/** "ACLS, BLS" in one entry. */
function partsOf(typed: string): readonly string[] {
  const parts = typed.split(/, ?/);
  return parts.length > 1 && parts.every((part) => ABBREVIATION.test(part)) ? parts : [typed];
}

/** "B.Ed. appearing", "PMP - in progress", "BLS - renewed 2024": where it stands, which goes into brackets. */
const STATUS =
  /(?<=[\p{L}\d.)+])(?: [-–—:] ?|, | )((?:appearing|pursuing|ongoing|on going|in progress|in process|studying|(?:results? )?awaited|cleared|passed|renewed|expired|expires|expiring|lapsed|pending|applied|enrolled|registered for|exp|valid|due|current|since|until|completed|completing|doing|planned|final year|last year)\b[^(),;]{0,24})$/iu;

/** What is not finished is no certificate yet. */
function isOpen(name: string): boolean {
  return OPEN.test(name);
}

const OPEN =
  /\((?:appearing|pursuing|ongoing|on going|in progress|in process|studying|(?:results? )?awaited|cleared|pending|applied|enrolled|doing|completing|planned|final year|last year)\b/i;

/** "Trade tested" begins no sentence by itself, and "Gas Safe registered" keeps its capitals. */
function statesOf(names: readonly string[], { spelling }: Brief): string {
  return joinList(
    names
      .filter((name) => STATE.test(name))
      .map((name) => (/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(name) ? calm(name) : name)),
    spelling,
  );
}

function calm(name: string): string {
  return /^(?:Trade|First|Fully|State|City)\b/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** What stands behind "hold"; nothing for names of which it would not be clear what they are. */
function holding(names: readonly string[], { spelling }: Brief): string | undefined {
  if (names.length === 0) return '';
  const [only = '', ...more] = names;
  // A row of proper names: "hold ITIL Foundation and Microsoft DP-300 certifications".
  if (names.every((name) => ABBREVIATION.test(name) || isProper(name)))
    return more.length === 0
      ? `${indefinite(only)} ${only} certification`
      : `${joinList(names, spelling)} certifications`;
  if (!names.every((name) => ABBREVIATION.test(name) || DEGREE.test(name) || DOCUMENT.test(name)))
    return undefined;
  return joinList(
    names.map((name) =>
      ABBREVIATION.test(name) && !DEGREE.test(name) ? name : `${indefinite(name)} ${name}`,
    ),
    spelling,
  );
}

/** Whether a name is written as one: "Google Professional Cloud DevOps Engineer", "Red Seal", "ITIL v4 Foundation". */
function isProper(name: string): boolean {
  if (!/^[^,;:()/&]{3,50}$/.test(name) || DEGREE.test(name) || DOCUMENT.test(name) || STATE.test(name))
    return false;
  if (
    / (?:and|or|19\d\d|20\d\d)(?: |$)|\b(?:exam|passed|valid|pending|member|trainer|training|course|workshop)\b/i.test(
      name,
    )
  )
    return false;
  const words = name.split(' ');
  return (
    /^\p{Lu}/u.test(name) && words.every((word) => /^[\p{Lu}\d]|^v\d|^(?:of|for|in|the|level)$/u.test(word))
  );
}

/** What one is rather than has: "KNMC registered", "trade tested". */
const STATE =
  /^[^,;()]{2,30} (?:registered|certified|licensed|licenced|qualified|trained|tested|chartered)$/i;
const ABBREVIATION = /^[\p{Lu}\p{N}+./-]{2,12}$/u;

/** What is a certificate by itself. */
const DEGREE = /^(?:PGCE|PGDE|QTS|MBA|B\.?Ed|M\.?Ed|HND|HNC|NVQ|PhD|MSc|BSc|MA|BA|CDL)\b[^,;]{0,20}$/;
const DOCUMENT = /^[^,;]{2,40} (?:card|licence|license|certificate|diploma|badge|permit)$/i;

/** "I speak English and Hindi."; what is no language with at most a level stands in a list. */
export function languageSentences(brief: Brief): readonly Draft[] {
  const names = languagesOf(brief);
  if (names.length === 0) return [];
  const spoken = languagesHeld(brief);
  const sources = pointers('/languages', brief.profile.languages);
  const list = (spoken?.text ?? '').replace(/^speak /, '');
  const texts = [
    ...(spoken === undefined ? [] : [`I ${spoken.text}.`]),
    ...(spoken !== undefined && names.length > 1 ? [`My languages are ${list}.`] : []),
    `Languages: ${joinList(names.map(listedLanguage), brief.spelling)}.`,
  ];
  return texts.map((text) => ({ text, origin: 'submitted', sources }));
}

/** The languages as what somebody speaks, where all of them are told as that. */
export function languagesHeld(brief: Brief): Held | undefined {
  const names = languagesOf(brief);
  const spoken = names.map(spokenLanguage).filter((name) => name !== undefined);
  if (names.length === 0 || spoken.length < names.length) return undefined;
  return {
    text: `speak ${joinList(spoken, brief.spelling)}`,
    sources: pointers('/languages', brief.profile.languages),
  };
}

function languagesOf({ profile }: Brief): readonly string[] {
  return (profile.languages ?? []).map(tidy).filter((name) => name !== '');
}

/** The longest sentence about what somebody has, holds and speaks. */
const LONGEST = 30;

/**
 * Years, certificates and languages in as few sentences as hold them: "I have nine years of experience, hold an AVMED
 * certificate, and speak English and French." Where one of them is not supported as told, each stands by itself.
 */
export function sayBackground(
  brief: Brief,
  withYears: boolean,
  writer: Writer,
): readonly (Draft | undefined)[] {
  const years = withYears ? experienced(brief) : undefined;
  const experience: Held[] =
    years === undefined ? [] : [{ text: `have ${years}`, sources: ['/yearsOfExperience'] }];
  const certificates = certificatesHeld(brief);
  const languages = languagesHeld(brief);
  const parts = [...experience, ...[certificates, languages].filter((held) => held !== undefined)];
  const together = withSubject(
    'I',
    joinPredicates(
      parts.map(({ text }) => text),
      brief.spelling,
    ),
  );
  const isOne = parts.length > 1 && countWords(together) <= LONGEST && !/[;:]/.test(together);
  const sources = parts.flatMap((part) => part.sources);
  const said = isOne ? writer.say(inTurn(together, sources, years !== undefined), 'optional') : undefined;
  return [
    said,
    ...(said === undefined
      ? experience.map((held) => writer.say(inTurn(`I ${held.text}`, held.sources, true)))
      : []),
    said !== undefined && certificates !== undefined ? undefined : writer.say(certificationSentences(brief)),
    said !== undefined && languages !== undefined ? undefined : writer.say(languageSentences(brief)),
  ];
}

/** The same where it would be one sentence too many that begins with "I". */
function inTurn(clause: string, sources: readonly Pointer[], withYears: boolean): readonly Draft[] {
  const links = withYears ? ['In all', 'Altogether'] : ['In addition', 'Beyond that'];
  return [`${clause}.`, ...links.map((link) => `${link}, ${clause}.`)].map((text) => ({
    text,
    origin: 'submitted',
    sources,
  }));
}

/** "3 yr Diploma", "civil engg", "forklift lic.": what notes shorten in a qualification. */
export function writtenOut(text: string): string {
  if (!SHORT.test(text)) return text;
  return text
    .replace(
      /(?<![\d.])([1-9]) ?-?(?:yrs?|years?)\.? (?=\p{L})(?!of\b|in\b|at\b|exp)/giu,
      (_whole, count: string) => `${numberWord(Number(count)) ?? count}-year `,
    )
    .replace(SHORT, (short) => IN_FULL.get(short.toLowerCase().replace('.', '')) ?? short);
}

const SHORT = /\b(?:[1-9] ?-?(?:yrs?|years?)|engg|mgmt|mgt|dip|regn|lic|cert|certs)\b\.?/gi;
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['engg', 'engineering'],
  ['mgmt', 'management'],
  ['mgt', 'management'],
  ['dip', 'diploma'],
  ['regn', 'registration'],
  ['lic', 'licence'],
  ['cert', 'certificate'],
  ['certs', 'certificates'],
]);

/** A note in one line, without the mark that ends it. */
export function tidy(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim()
      // "B.E.", "Ph.D." keep the full stop that is theirs.
      .replace(/(?<!\p{L}\.\p{L}{1,4})\.+$|[,;]+$/u, '')
  );
}

function pointers(base: Pointer, values: readonly string[] | undefined): readonly Pointer[] {
  return (values ?? []).flatMap((value, index) => (tidy(value) === '' ? [] : [`${base}/${index}`]));
}
