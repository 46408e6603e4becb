import { indefinite } from '../language/determiners.ts';
import { joinList } from '../language/list.ts';
import { numberWord } from '../language/numerals.ts';
import type { Brief } from '../plan/brief.ts';
import type { Education, Pointer } from '../types.ts';
import type { Draft } from './draft.ts';
import { listedLanguage, spokenLanguage } from './languages.ts';

/**
 * "I hold CCRN and ACLS certifications.", "I hold an SIA licence.", "I hold ACLS and BLS and am KNMC registered.": each
 * certificate by its form. Names that hold an "and" of their own stand in a list.
 */
export function certificationSentences(brief: Brief): readonly Draft[] {
  const names = (brief.profile.certifications ?? [])
    .flatMap((typed) => partsOf(tidy(typed)))
    .map(writtenOut)
    .map(withStatus)
    .filter((name) => name !== '');
  if (names.length === 0) return [];
  const sources = pointers('/certifications', brief.profile.certifications);
  // "and" between names that hold one themselves would blur where each ends.
  const isBlurred = names.some((name) => / and |&|,|;/.test(name));
  const list = isBlurred ? names.join('; ') : joinList(names, brief.spelling);
  // What is not finished is no certificate yet.
  const isOpen = names.some((name) => OPEN.test(name));
  const label = isOpen
    ? 'Certificates and courses'
    : names.length === 1
      ? 'My certification'
      : 'My certifications';
  const link = names.length === 1 || isBlurred || isOpen ? ':' : ' are';
  const texts = [...(isOpen ? [] : held(names, brief)), `${label}${link} ${list}.`].map((text) =>
    text.replace(/\.\.$/, '.'),
  );
  return texts.map((text) => ({ text, origin: 'submitted', sources }));
}

/** "ACLS, BLS" in one entry. */
function partsOf(typed: string): readonly string[] {
  const parts = typed.split(/, ?/);
  return parts.length > 1 && parts.every((part) => ABBREVIATION.test(part)) ? parts : [typed];
}

/** "B.Ed. appearing", "PMP - in progress", "BLS - renewed 2024": where it stands, in brackets. */
function withStatus(name: string): string {
  return name.replace(STATUS, ' ($1)');
}

const STATUS =
  /(?<=[\p{L}\d.)+])(?: [-–—:] ?|, | )((?:appearing|pursuing|ongoing|on going|in progress|in process|studying|awaited|result awaited|results awaited|cleared|passed|renewed|expired|expires|expiring|lapsed|pending|applied|enrolled|registered for|exp|valid|due|completed|completing|doing|planned|final year|last year)\b[^(),;]{0,24})$/iu;
const OPEN =
  /\((?:appearing|pursuing|ongoing|on going|in progress|in process|studying|(?:results? )?awaited|cleared|pending|applied|enrolled|doing|completing|planned|final year|last year)\b/i;

function held(names: readonly string[], brief: Brief): readonly string[] {
  const states = names.filter((name) => STATE.test(name));
  const things = names.filter((name) => !states.includes(name));
  // "Trade tested" begins no sentence by itself, and "Gas Safe registered" keeps its capitals.
  const am = joinList(
    states.map((name) => (/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(name) && states.length > 0 ? calm(name) : name)),
    brief.spelling,
  );
  const hold = holding(things, brief);
  if (hold === undefined) return [];
  if (states.length === 0) return [`I hold ${hold}.`];
  return things.length === 0 ? [`I'm ${am}.`] : [`I hold ${hold} and am ${am}.`];
}

function calm(name: string): string {
  return /^(?:Trade|First|Fully|State|City)\b/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** What stands behind "I hold"; nothing for names of which it would not be clear what they are. */
function holding(names: readonly string[], { spelling }: Brief): string | undefined {
  if (names.length === 0) return '';
  if (names.every((name) => ABBREVIATION.test(name)))
    return names.length === 1
      ? `${indefinite(names[0] ?? '')} ${names[0]} certification`
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

/** What one is rather than has: "KNMC registered", "trade tested". */
const STATE =
  /^[^,;()]{2,30} (?:registered|certified|licensed|licenced|qualified|trained|tested|chartered)$/i;
const ABBREVIATION = /^[\p{Lu}\p{N}+./-]{2,12}$/u;

/** What is a certificate by itself. */
const DEGREE = /^(?:PGCE|PGDE|QTS|MBA|B\.?Ed|M\.?Ed|HND|HNC|NVQ|PhD|MSc|BSc|MA|BA|CDL)\b[^,;]{0,20}$/;
const DOCUMENT = /^[^,;]{2,40} (?:card|licence|license|certificate|diploma|badge|permit)$/i;

/** "I speak English and Hindi."; with levels typed in, a list in the person's words. */
export function languageSentences(brief: Brief): readonly Draft[] {
  const names = (brief.profile.languages ?? []).map(tidy).filter((name) => name !== '');
  if (names.length === 0) return [];
  const list = joinList(names.map(listedLanguage), brief.spelling);
  const spoken = names.map(spokenLanguage).filter((name) => name !== undefined);
  const plain = names.every((name) => /^[\p{L}]+$/u.test(name));
  const texts = [
    ...(spoken.length === names.length ? [`I speak ${joinList(spoken, brief.spelling)}.`] : []),
    ...(plain && names.length > 1 ? [`My languages are ${list}.`] : []),
    ...(plain ? [] : [`Languages: ${list}.`]),
  ];
  const sources = pointers('/languages', brief.profile.languages);
  return texts.map((text) => ({ text, origin: 'submitted', sources }));
}

/** "Education: BSc in Nursing, University of X (2019)." A label, since a bare year does not say "finished". */
export function educationSentences(brief: Brief): readonly Draft[] {
  const lines = (brief.profile.education ?? []).map(educationLine);
  const known = lines.filter((line) => line.text !== '');
  if (known.length === 0) return [];
  return [
    {
      text: `Education: ${known.map((line) => line.text).join('; ')}.`.replace(/\.\.$/, '.'),
      origin: 'submitted',
      sources: known.flatMap((line, index) => line.keys.map((key) => `/education/${index}/${key}`)),
    },
  ];
}

function educationLine(education: Education): { text: string; keys: readonly (keyof Education)[] } {
  const value = (key: keyof Education): string =>
    key === 'institution' ? tidy(education[key] ?? '') : writtenOut(tidy(education[key] ?? ''));
  const [qualification, field, institution, end] = [
    value('qualification'),
    value('field'),
    value('institution'),
    value('end'),
  ];
  const subject =
    qualification !== '' && field !== '' ? `${qualification} in ${field}` : qualification || field;
  const place = [subject, institution].filter((part) => part !== '').join(', ');
  const year = /^\d{4}/.exec(end)?.[0];
  const keys = (['qualification', 'field', 'institution', 'end'] as const).filter((key) => value(key) !== '');
  return { text: year !== undefined && place !== '' ? `${place} (${year})` : place, keys };
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

function tidy(text: string): string {
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
