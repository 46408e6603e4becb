import { sentenceCase } from '../language/capital.ts';
import { indefinite } from '../language/determiners.ts';
import { isForeign } from '../language/foreign.ts';
import { joinList } from '../language/list.ts';
import { numberWord } from '../language/numerals.ts';
import type { Brief } from '../plan/brief.ts';
import type { Education, Pointer } from '../types.ts';
import { readCertificate, tellCertificates } from './certificates.ts';
import type { Draft } from './draft.ts';
import { experienced, isStatus } from './identity.ts';
import { listedLanguage, readLanguage, spokenLanguage } from './languages.ts';
import { joinThings } from './things.ts';
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
  const parts = typed.split(/, ?/);
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

/**
 * Years, certificates and languages, each in a sentence of its own: they have nothing to do with one another.
 */
export function sayBackground(
  brief: Brief,
  withYears: boolean,
  writer: Writer,
): readonly (Draft | undefined)[] {
  const years = withYears ? experienced(brief) : undefined;
  return [
    years === undefined ? undefined : writer.say(inTurn(`I have ${years}`, ['/yearsOfExperience'])),
    writer.say(certificationSentences(brief)),
    writer.say(languageSentences(brief)),
  ];
}

/** The same where it would be one sentence too many that begins with "I". */
function inTurn(clause: string, sources: readonly Pointer[]): readonly Draft[] {
  return [`${clause}.`, `In all, ${clause}.`, `Altogether, ${clause}.`].map((text) => ({
    text,
    origin: 'submitted',
    sources,
  }));
}

/**
 * "I have a BSc in Nursing from University of X (2019)."; without a year, "I studied for". What somebody still reads
 * for, and what is no degree by its name, stands behind a label.
 */
export function educationSentences(brief: Brief): readonly Draft[] {
  const lines = (brief.profile.education ?? []).map(educationLine);
  const known = lines.filter((line) => line.text !== '');
  if (known.length === 0) return [];
  const sources = known.flatMap((line, index) =>
    line.keys.map((key) => `/education/${index}/${key}` as const),
  );
  const degrees = known.flatMap(({ degree }) => degree ?? []);
  const isDone = degrees.length === known.length && !isStatus(brief) && !LEARNER.test(brief.title.text);
  const verb = known.every(({ year }) => year !== undefined) ? 'have' : 'studied for';
  const list = joinThings(degrees, brief.spelling);
  const texts = [
    ...(isDone ? [`I ${verb} ${list}.`] : []),
    ...(isDone && verb === 'have'
      ? [`${degrees.length > 1 ? 'My qualifications are' : 'My qualification is'} ${list}.`]
      : []),
    `Education: ${known.map((line) => line.text).join('; ')}.`.replace(/\.\.$/, '.'),
  ];
  return texts.map((text) => ({ text, origin: 'submitted', sources }));
}

/** Titles of those who may still be reading for what they name. */
const LEARNER = /\b(?:intern|trainee|apprentice|working student|werkstudent\w*|azubi)\b/i;
/** What is still going on, or no more than planned. */
const UNFINISHED =
  /\b(?:pursuing|in view|part[- ]time|distance|semester|sem|year|yr|ongoing|in progress|expected|current|currently|pending|appearing|dropped|incomplete|discontinued|not (?:finished|completed))\b/i;
/** Names by which a degree or diploma is known. */
const QUALIFICATION =
  /^(?:(?:two|three|four)-year |national |higher |postgraduate |advanced |executive )*(?:B\.?\s?(?:A|Sc|S|E|Tech|Com|Ed|Pharm|Arch|Eng|BA|CA|SBA|SN|PT|MLS|MRT|Des|Voc|Phil|MS|DS)\b|BSBA|BSN|BPT|BMLS|BBA|BCA|BDS|MBBS|LL\.?[BM]|M\.?\s?(?:A|Sc|S|E|Tech|Com|Ed|Eng|BA|CA|Phil|PT|D|Arch|SW)\b|Ph\.?\s?D|PGD|PGDM|PGCE|HND|HNC|OND|ND|NCE|AAS|AA|Bachelor|Master|Diploma|Doctor|Associate|Certificate|degree)/i;

interface EducationLine {
  readonly text: string;
  readonly keys: readonly (keyof Education)[];
  readonly year: string | undefined;
  /** "a BSc in Nursing from University of X (2019)", for a degree by its name. */
  readonly degree: string | undefined;
}

function educationLine(education: Education): EducationLine {
  const value = (key: keyof Education): string =>
    key === 'institution' ? tidy(education[key] ?? '') : writtenOut(tidy(education[key] ?? ''));
  const [qualification, field, institution, end] = [
    value('qualification'),
    value('field'),
    value('institution'),
    value('end'),
  ];
  const subject = subjectOf(qualification, field);
  const place = [subject, institution].filter((part) => part !== '').join(', ');
  const year = /^\d{4}/.exec(end)?.[0];
  const keys = (['qualification', 'field', 'institution', 'end'] as const).filter((key) => value(key) !== '');
  const dated = (text: string): string => (year !== undefined && text !== '' ? `${text} (${year})` : text);
  const isDegree =
    QUALIFICATION.test(qualification) && !UNFINISHED.test(`${subject} ${end}`) && !/[;/]/.test(subject);
  const from =
    institution === '' ? '' : ` ${year === undefined ? 'at' : 'from'} ${withTheUniversity(institution)}`;
  return {
    text: dated(place),
    keys,
    year,
    degree: isDegree ? dated(`${indefinite(subject)} ${subject}${from}`) : undefined,
  };
}

/** "BSc in Nursing", "CA Inter (Group 1 cleared)", "ITI (Machinist)": what was studied, or how it stands. */
function subjectOf(qualification: string, field: string): string {
  if (qualification === '') return sentenceCase(field);
  const own = sentenceCase(qualification);
  if (field === '') return own;
  if (STANDING.test(field)) return `${own} (${field})`;
  // The name of a trade, not of a field.
  if (/^(?:ITI|NTC|NAC|ITC)\b[^,]*$/.test(own)) return `${own} (${inCapitals(field)})`;
  return `${own} in ${inCapitals(field)}`;
}

/** How far somebody has come. */
const STANDING =
  /\b(?:cleared|passed|pursuing|appearing|appeared|completed|ongoing|in progress|awaited|semester|sem|year|distinction|class|division|grade|honou?rs|part[- ]time|distance|correspondence|external|group \d|paper|papers|levels?|merit|pass|%)\b|%/i;

/** "Accommodation operation", typed with one capital: a field has one for each of its words. */
function inCapitals(field: string): string {
  if (!/^\p{Lu}?\p{Ll}+(?: (?:&|\p{Ll}+))*$/u.test(field) || isForeign(field)) return field;
  return field.replace(/\p{L}+/gu, (word, at: number) =>
    at > 0 && /^(?:and|of|in|for|the|de|da|do|e|y|und)$/.test(word)
      ? word
      : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** "the University of Nigeria": a name of a place that is known by what it is takes its article in a sentence. */
function withTheUniversity(institution: string): string {
  return /^(?:University|College|Institute) of /.test(institution) ? `the ${institution}` : institution;
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
