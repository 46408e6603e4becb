import { indefinite } from '../language/determiners.ts';
import { joinList } from '../language/list.ts';
import { numberWord } from '../language/numerals.ts';
import type { Brief } from '../plan/brief.ts';
import type { Pointer } from '../types.ts';
import { readCertificate, tellCertificates, theName } from './certificates.ts';
import type { Draft } from './draft.ts';
import { listedLanguage, readLanguage, spokenLanguage } from './languages.ts';
import type { Writer } from './writer.ts';

/**
 * "I hold CCRN and ACLS certifications.", "I hold an SIA licence.", "I'm an associate member of NIMN.": each
 * certificate by its form, what is still open in a sentence of its own.
 */
export function certificationSentences(brief: Brief): readonly Draft[] {
  const names = certificatesOf(brief);
  if (names.length === 0) return [];
  const sources = pointers('/certifications', brief.profile.certifications);
  const listed = names.some((name) => / and |&|,|;/.test(name))
    ? names.join('; ')
    : joinList(names, brief.spelling);
  const open = names.filter(isOpen);
  const held = names.filter((name) => !isOpen(name)).map(readCertificate);
  const inProgress = open.map(stillOpen);
  const told = [false, true].map((isApart) =>
    [tellCertificates(held, brief.spelling, isApart), ...inProgress].filter((text) => text !== '').join(' '),
  );
  const texts = [
    ...(inProgress.includes(undefined)
      ? []
      : told.flatMap((text) => [text, text.replace(/^I(?=[ '’])/, 'As for certificates, I')])),
    ...(open.length === 0 && names.length < 3
      ? [`I hold ${joinList(names.map(theName), brief.spelling)}.`]
      : []),
    open.length > 0 ? `Certificates and courses: ${listed}.` : `I hold these certifications: ${listed}.`,
    `I hold these certifications: ${names.join('; ')}.`,
  ].map((text) => text.replace(/\.\.$/, '.'));
  return texts.map((text) => ({ text, origin: 'submitted', sources }));
}

/** "I'm working towards the PMP.": nothing for what merely waits for a result. */
function stillOpen(name: string): string | undefined {
  const [, what = '', how = ''] = /^([^()]+) \(([^()]+)\)$/.exec(name) ?? [];
  if (/^(?:appearing|pursuing|ongoing|on going|in progress|in process|studying|doing|completing)$/i.test(how))
    return /\bcourse\b/i.test(what)
      ? `I'm doing ${indefinite(what)} ${what}.`
      : `I'm working towards ${DEGREE_NAME.test(what) ? `${indefinite(what)} ` : ''}${what}.`;
  return undefined;
}

/** Degrees, which take an article. */
const DEGREE_NAME = /^(?:B|M|LL|Ph)\.?\s?\p{L}|^(?:MBA|MCA|PGDM|HND|HNC|NVQ|diploma|degree|certificate)\b/iu;

function certificatesOf({ profile }: Brief): readonly string[] {
  return (profile.certifications ?? [])
    .flatMap((typed) => partsOf(tidy(typed)))
    .map(writtenOut)
    .map((name) => name.replace(STATUS, ' ($1)'))
    .filter((name) => name !== '');
}

/** "ACLS, BLS" in one entry. */
function partsOf(typed: string): readonly string[] {
  const parts = typed.split(/, ?| \/ /);
  return parts.length > 1 && parts.every((part) => ABBREVIATION.test(part)) ? parts : [typed];
}

/** "B.Ed. appearing", "PMP - in progress", "BLS - renewed 2024": where it stands, which goes into brackets. */
const STATUS =
  /(?<=[\p{L}\d.)+])(?: [-–—:] ?|, | )((?:appearing|pursuing|ongoing|on going|in progress|in process|studying|(?:results? )?awaited|cleared|passed|renewed|expired|expires|expiring|lapsed|pending|applied|enrolled|registered for|exp|valid|due|current|since|until|completed|completing|doing|planned|final year|last year)\b[^(),;]{0,24})$/iu;

const ABBREVIATION = /^[\p{Lu}\p{N}+./-]{2,12}$/u;

/** What is not finished is no certificate yet. */
function isOpen(name: string): boolean {
  return OPEN.test(name);
}

const OPEN =
  /\((?:appearing|pursuing|ongoing|on going|in progress|in process|studying|(?:results? )?awaited|pending|applied|enrolled|doing|completing|planned|final year|last year)\b/i;

/** "I speak English and Hindi, and read Sanskrit."; what is no language with at most a level stands in a list. */
export function languageSentences(brief: Brief): readonly Draft[] {
  const names = languagesOf(brief);
  if (names.length === 0) return [];
  const sources = pointers('/languages', brief.profile.languages);
  const spoken = names.map(spokenLanguage).filter((name) => name !== undefined);
  const read = names.map(readLanguage).filter((name) => name !== undefined);
  const isTold = spoken.length > 0 && spoken.length + read.length === names.length;
  const list = joinList(spoken, brief.spelling);
  const reading = read.length === 0 ? '' : `, and read ${joinList(read, brief.spelling)}`;
  const texts = [
    ...(isTold ? [`I speak ${list}${reading}.`] : []),
    ...(isTold && reading === '' && names.length > 1 ? [`My languages are ${list}.`] : []),
    `Languages: ${joinList(names.map(listedLanguage), brief.spelling)}.`,
    `Languages: ${joinList(names, brief.spelling)}.`,
  ];
  return texts.map((text) => ({ text, origin: 'submitted', sources }));
}

function languagesOf({ profile }: Brief): readonly string[] {
  return (profile.languages ?? []).map(tidy).filter((name) => name !== '');
}

/** Certificates and languages, each in a sentence of its own: they have nothing to do with one another. */
export function sayBackground(brief: Brief, writer: Writer): readonly (Draft | undefined)[] {
  return [writer.say(certificationSentences(brief)), writer.say(languageSentences(brief))];
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

const SHORT = /\b(?:[1-9] ?-?(?:yrs?|years?)|engg|mgmt|mgt|dip|regn|lic|cert|certs|govt|natl)\b\.?/gi;
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['engg', 'engineering'],
  ['mgmt', 'management'],
  ['mgt', 'management'],
  ['dip', 'diploma'],
  ['regn', 'registration'],
  ['lic', 'licence'],
  ['cert', 'certificate'],
  ['certs', 'certificates'],
  ['govt', 'Government'],
  ['natl', 'National'],
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
