import { atEmployer, nameInSentence } from '../facts/employer.ts';
import { sentenceCase } from '../language/capital.ts';
import { indefinite } from '../language/determiners.ts';
import { isForeign } from '../language/foreign.ts';
import { joinList } from '../language/list.ts';
import { ordinalWord } from '../language/numerals.ts';
import type { Brief } from '../plan/brief.ts';
import type { Education, Pointer } from '../types.ts';
import { tidy, writtenOut } from './credentials.ts';
import type { Draft } from './draft.ts';
import { fieldInFull } from './education-words.ts';
import { isStatus } from './identity.ts';

/**
 * "I hold a BSc in Nursing from the University of X (2019).", "I'm studying for an LLM at Y and hold a BA in Law from
 * Z.": what is done is held, what goes on is studied for, and what nobody could tell of stands in a frame that fits
 * either. Whether a year is past is not asked: only what was written says that somebody has not finished.
 */
export function educationSentences(brief: Brief): readonly Draft[] {
  const { learning, sources } = brief.title;
  const studies = tell(studiesOf(brief));
  if (learning === undefined) return studies;
  const own: Draft = { text: `I'm currently learning ${learning}.`, origin: 'submitted', sources };
  return [
    ...studies.map((draft) => ({
      ...draft,
      text: `${draft.text.slice(0, -1)}, and I'm currently learning ${learning}.`,
      sources: [...draft.sources, ...sources],
    })),
    own,
    { ...own, text: `At the moment I'm learning ${learning}.` },
    ...studies,
  ];
}

/** The same of the highest that somebody has reached or studies for. */
export function highestEducation(brief: Brief): readonly Draft[] {
  const studies = studiesOf(brief);
  const [highest] = [...studies].sort((one, other) => other.rank - one.rank);
  return highest === undefined ? [] : tell([highest]);
}

interface Studies {
  readonly sources: readonly Pointer[];
  /** `course`: of somebody who still learns, and does not say whether it is done. */
  readonly standing: 'held' | 'ongoing' | 'left' | 'course' | 'studied';
  /** "a BSc in Nursing" or, of what is a name, "Abitur"; written out, and as it was typed. */
  readonly subject: string;
  readonly typed: string;
  /** "the University of X" */
  readonly house: string;
  readonly year: string | undefined;
  readonly stage: string | undefined;
  /** Whether it was written that it goes on. */
  readonly isExpected: boolean;
  /** What one does with it once it is done. */
  readonly verb: Verb;
  readonly rank: number;
}

function studiesOf(brief: Brief): readonly Studies[] {
  const learns = isStatus(brief) || LEARNER.test(brief.title.text);
  const isStudent = STUDENT.test(brief.title.text);
  return (brief.profile.education ?? []).flatMap((education, index, all) => {
    const read = readStudies(education, index, all);
    if (read === undefined) return [];
    const isOpen = index === 0 && read.standing === 'held' && learns;
    return [isOpen ? { ...read, standing: isStudent ? 'ongoing' : 'course' } : read];
  });
}

/** Titles of those who may still be reading for what they name. */
const LEARNER = /\b(?:intern|trainee|apprentice|working student|werkstudent\w*|azubi|student|fresher)\b/i;
const STUDENT = /\b(?:student|undergraduate|doktorand\w*|phd candidate)\b/i;
/** What is still going on, or no more than planned. */
const ONGOING =
  /\b(?:pursuing|in view|ongoing|on going|in progress|in process|expected|anticipated|currently|appearing|studying|(?:results? )?awaited|till date|to date)\b|\b(?:[1-6](?:st|nd|rd|th)|first|second|third|fourth|final|last) (?:year|yr|sem|semester)\b|\b(?:year|semester|sem) [1-8]\b/i;
/** The same of what stands by itself, or where an end would. */
const ONGOING_ALONE =
  /^(?:current|present|now|pending|till now|exp\.?(?: \d{4})?|\d{4} ?\(?(?:exp|expected)\.?\)?)$/i;
const LEFT = /\b(?:dropped(?: out)?|incomplete|discontinued|unfinished|not (?:finished|completed))\b/i;
const STAGE =
  /\b(?:([1-6])(?:st|nd|rd|th)|(first|second|third|fourth|fifth|sixth|final|last)) (year|yr|sem|semester)\b/i;

/** What says how far somebody is, within brackets or behind a comma. */
const STANDING_PART =
  /^(?:pursuing|in view|ongoing|on going|in progress|expected(?: \d{4})?|exp\.? ?\d{4}|current|currently|appearing|studying|(?:[1-6](?:st|nd|rd|th)|first|second|third|fourth|final|last) (?:year|yr|sem|semester)(?: student)?|not (?:finished|completed)|incomplete|discontinued|dropped(?: out)?|completed|passed|cleared)$/i;

function readStudies(education: Education, index: number, all: readonly Education[]): Studies | undefined {
  const keys = (['qualification', 'field', 'institution', 'end'] as const).filter(
    (key) => tidy(education[key] ?? '') !== '',
  );
  if (!keys.some((key) => key !== 'end')) return undefined;
  const value = (key: keyof Education): string =>
    key === 'institution' ? tidy(education[key] ?? '') : writtenOut(tidy(education[key] ?? ''));
  const whole = `${value('qualification')} ${value('field')} ${value('end')}`;
  const qualification = withoutStanding(value('qualification'));
  const field = withoutStanding(value('field'));
  const kind = kindOf(qualification);
  const subject = (full: boolean): string => subjectOf(qualification, field, kind, full, isUndotted(all));
  const isOpen =
    ONGOING.test(whole) ||
    [value('end'), ...asidesOf(value('qualification')), ...asidesOf(value('field'))].some((part) =>
      ONGOING_ALONE.test(part),
    );
  const stage = STAGE.exec(whole);
  const standing = LEFT.test(whole)
    ? 'left'
    : ONGOING.test(whole)
      ? 'ongoing'
      : kind === 'none'
        ? 'studied'
        : 'held';
  const [, number = '', word = '', of = ''] = stage ?? [];
  return {
    sources: keys.map((key) => `/education/${index}/${key}` as const),
    standing,
    subject: subject(true),
    typed: subject(false),
    house: houseOf(value('institution')),
    year: /\b(\d{4})\b/.exec(value('end'))?.[1] ?? /\b(?:exp|expected)\.? (\d{4})/i.exec(whole)?.[1],
    stage:
      stage === null
        ? undefined
        : `${number === '' ? word.toLowerCase() : ordinalWord(Number(number))} ${/^y/i.test(of) ? 'year' : 'semester'}`,
    isExpected: isOpen,
    verb: verbOf(kind, qualification),
    rank: rankOf(qualification),
  };
}

/** What stands in brackets or behind a comma. */
function asidesOf(text: string): readonly string[] {
  const [, inside = ''] = /\(([^()]+)\)/.exec(text) ?? [];
  return [
    ...inside.split(/, ?/),
    ...text
      .replace(/ ?\([^()]*\)/g, '')
      .split(/, ?| [-–—] /)
      .slice(1),
  ];
}

/** "MPT (2nd yr, part time)" → "MPT (part time)" */
function withoutStanding(text: string): string {
  return text
    .replace(/ ?\(([^()]+)\)/g, (_whole, inside: string) => {
      const left = inside.split(/, ?/).filter((part) => !STANDING_PART.test(part.trim()));
      return left.length === 0 ? '' : ` (${left.join(', ')})`;
    })
    .replace(/(?:,| [-–—]) ?([^,]+)$/u, (whole, part: string) =>
      STANDING_PART.test(part.trim()) ? '' : whole,
    )
    .replace(/^(?:pursuing|studying|appearing) (?:an? )?/i, '')
    .trim();
}

function verbOf(kind: Kind, qualification: string): Verb {
  if (kind === 'school') return 'finished';
  if (kind === 'plural') return 'have';
  if (kind === 'exam' || (kind === 'certificate' && COURSE.test(qualification))) return 'completed';
  return kind === 'degree' || kind === 'certificate' ? 'hold' : 'includes';
}

const COURSE = /\b(?:course|programme|program|apprenticeship|bootcamp|traineeship|training)\b/i;

type Kind = 'exam' | 'degree' | 'certificate' | 'plural' | 'school' | 'name' | 'none';

/** What takes an article, what is many, and what stands by its name. */
function kindOf(qualification: string): Kind {
  if (qualification === '') return 'none';
  if (/^(?:high school|secondary school|senior secondary|primary school|school)$/i.test(qualification))
    return 'school';
  if (/^(?:A|O|AS)[- ]levels?\b|^GCSEs?$|^Highers$|^IGCSEs?$/i.test(qualification)) return 'plural';
  if (EXAM.test(qualification)) return 'exam';
  if (/^Apprenticeship \p{Lu}/u.test(qualification)) return 'certificate';
  if (isRowOfDegrees(qualification) || QUALIFICATION.test(qualification)) return 'degree';
  if (/^(?:ITI|NTC|NAC|ITC|NVQ|SVQ|BTEC|QCF|S[123])\b/.test(qualification)) return 'certificate';
  if (/[,;/]| and /.test(qualification.replace(/ ?\([^()]*\)/g, ''))) return 'name';
  if (
    NOUN.test(qualification.replace(/ ?\([^()]*\)/g, '')) ||
    /^[\p{Lu}.-]{2,7}(?: \([^()]*\))?$/u.test(qualification)
  )
    return 'certificate';
  return /^\p{Lu}[\p{L}.-]+(?: \([^()]*\))?$/u.test(qualification) ? 'certificate' : 'name';
}

/** What one leaves school with, by the class or the name of the examination. */
const EXAM =
  /^(?:(?:8th|10th|12th|8|10|12)(?: ?th)?(?: (?:pass|passed|std\.?|standard|class|grade))?|matric(?:ulation)?|sslc|ssc|hsc|hslc|intermediate|\+2(?: \p{L}+)?|10\+2|plus two|pre[- ]university|puc?|matric, \+2 arts|matric(?:ulation)?(?:,| and) \+2.*)$/iu;

/** "B.Com, LL.B" */
function isRowOfDegrees(qualification: string): boolean {
  const parts = qualification.split(/, ?/);
  return parts.length > 1 && parts.every((part) => QUALIFICATION.test(part));
}

/** Names by which a degree or diploma is known. */
const QUALIFICATION =
  /^(?:(?:two|three|four)-year |national |higher |postgraduate |advanced |executive )*(?:B\.?\s?(?:A|Sc|S|E|Tech|Com|Ed|Pharm|Arch|Eng|BA|CA|SBA|SN|PT|MLS|MRT|Des|Voc|Phil|MS|DS)\b|BSBA|BSN|BPT|BMLS|BBA|BCA|BDS|MBBS|LL\.?[BM]|M\.?\s?(?:A|Sc|S|E|Tech|Com|Ed|Eng|BA|CA|Phil|PT|D|Arch|SW)\b|Ph\.?\s?D|Dr\.|PGD|PGDM|PGCE|HND|HNC|OND|ND|NCE|AAS|A\.A\.S|AA|Bachelor|Master|Diploma|Doctor|Associate|Certificate|degree)/i;
const NOUN =
  /(?:course|certificate|certification|diploma|degree|programme|program|apprenticeship|bootcamp|qualification|specialization|specialisation|traineeship|cert (?:I|II|III|IV|\d)|licence|license)$/i;

const DOCTOR = 5;
const BACHELOR = 3;

/** How high a qualification stands, for choosing one of several. */
function rankOf(qualification: string): number {
  if (/^(?:Ph\.?\s?D|Dr\.|Doctor)/i.test(qualification)) return DOCTOR;
  if (
    /^(?:M\.?\s?(?:A|Sc|S|E|Tech|Com|Ed|Eng|BA|CA|Phil|PT|D|Arch|SW)\b|Master|LL\.?M|PGDM)/i.test(
      qualification,
    )
  )
    return 4;
  if (/^(?:B\.?\s?\p{L}|Bachelor|LL\.?B)/iu.test(qualification)) return BACHELOR;
  return QUALIFICATION.test(qualification) ? 2 : 1;
}

/** Whether some degree of several is typed without its full stops, so that all are written so. */
function isUndotted(all: readonly Education[]): boolean {
  return (
    all.length > 1 &&
    all.some(({ qualification = '' }) => /^[BM](?:Sc|Com|Ed|Tech|Eng|Phil|Pharm|A)\b/.test(qualification))
  );
}

/** "a BSc in Nursing", "an ITI (Machinist)", "A levels in Maths and Art", "psychology" */
function subjectOf(typed: string, field: string, kind: Kind, full: boolean, isPlain: boolean): string {
  const qualification = (
    isPlain ? typed.replace(/^([BM])\.(Sc|Com|Ed|Tech|Eng|Phil|Pharm|A)\b\.?/, '$1$2') : typed
  )
    .replace(/ ?\(H\)/, ' (Hons)')
    // The full stop that is theirs.
    .replace(/\b(Dr\.-Ing|Dipl\.-Ing|^Ing)$/, '$1.')
    .replace(/^(Master|Bachelor)$/, field === '' ? "$1's degree" : "$1's")
    // "B.Sc Nursing" is one in Nursing.
    .replace(BARE_FIELD, '$1 in $2');
  const inFull = full ? fieldInFull(field, typed) : field;
  if (kind === 'none') return studiedField(inFull);
  const name = kind === 'name' || kind === 'plural' ? qualification : sentenceCase(qualification);
  const isTrade = kind === 'certificate' && PERSON.test(field);
  const whole =
    field === ''
      ? name.replace(/^Apprenticeship (?=\p{Lu})/u, 'apprenticeship as a ')
      : isTrade && /^Apprenticeship$/i.test(qualification)
        ? `apprenticeship as ${indefinite(field)} ${field.toLowerCase()}`
        : STANDING.test(field)
          ? `${name} (${field})`
          : // The name of a trade, not of a field.
            /^(?:ITI|NTC|NAC|ITC)\b[^,]*$/.test(name)
            ? `${name} (${inCapitals(field)})`
            : `${name} in ${kind === 'plural' ? rowOf(inFull) : inCapitals(inFull)}`;
  if (kind === 'school') return whole.toLowerCase();
  if (kind === 'exam')
    return whole
      .replace(/^(8|10|12)(?:th)?(?: (?:pass|passed|std\.?|standard|class|grade))?$/i, 'the $1th standard')
      .replace(/, (?=\+2)/, ' and ');
  if (isRowOfDegrees(qualification))
    return joinList(
      whole.split(/, ?/).map((one) => `${indefinite(one)} ${one}`),
      'en-GB',
    );
  return kind === 'degree' || kind === 'certificate'
    ? `${indefinite(whole)} ${lowerNoun(whole, kind)}`
    : whole;
}

const PERSON = /(?:\p{L}{3}(?:er|or|ist|ian)|mechanic|mason|cook|chef|smith|wright|man|woman)$/iu;

const BARE_FIELD =
  /^((?:B\.?Sc|BSc|B\.?A\.?|B\.?S\.?|M\.?Sc|MSc|M\.?A\.?|M\.?S\.?|B\.?Tech|M\.?Tech|B\.?E\.?|B\.?Com|M\.?Com|BBA|MBA|Diploma|PGD|HND|OND|ND)(?: \(Hons?\.?\))?) (?!in |of |\(|[IVX]+$)(\p{Lu}\p{Ll}{3,}.*)$/u;

/** "Craft course" is no name: "a craft course". */
function lowerNoun(whole: string, kind: Kind): string {
  return kind === 'certificate' &&
    /^\p{Lu}\p{Ll}+ (?:course|programme|program|certificate|diploma|apprenticeship|bootcamp|training)\b/u.test(
      whole,
    )
    ? whole.charAt(0).toLowerCase() + whole.slice(1)
    : whole
        .replace(/^Apprenticeship\b/, 'apprenticeship')
        .replace(/^((?:NVQ|SVQ) )level (?=\d)/, '$1Level ')
        .replace(/^(?:Two|Three|Four)-year/, (length) => length.toLowerCase());
}

function rowOf(field: string): string {
  return joinList(field.split(/, ?(?:and )?/), 'en-GB');
}

function studiedField(field: string): string {
  return /^\p{Lu}\p{Ll}+(?: \p{Ll}+)*$/u.test(field) && !isForeign(field)
    ? field.charAt(0).toLowerCase() + field.slice(1)
    : field;
}

/** How far somebody has come. */
const STANDING =
  /\b(?:cleared|passed|pursuing|appearing|appeared|completed|ongoing|in progress|awaited|semester|sem|year|distinction|class|division|grade|honou?rs|part[- ]time|distance|correspondence|external|group \d|paper|papers|levels?|merit|pass|%)\b|%/i;

/** "Accommodation operation", typed with one capital: a field has one for each of its words. */
function inCapitals(field: string): string {
  if (!/^\p{Lu}?\p{Ll}+(?: (?:&|\p{L}\p{Ll}*))*$/u.test(field) || isForeign(field)) return field;
  return field.replace(/\p{L}+/gu, (word, at: number) =>
    at > 0 && /^(?:and|of|in|for|the|de|da|do|e|y|i|und)$/.test(word)
      ? word
      : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** A school with its article, where its name takes one. */
function houseOf(institution: string): string {
  if (institution === '') return '';
  const [, of = '', what = ''] =
    /^(.+) (?:affiliated|approved|recogni[sz]ed) (college|institute|school)$/i.exec(institution) ?? [];
  if (what !== '') return `${indefinite(of)} ${of}-affiliated ${what}`;
  if (/^\p{Lu}/u.test(institution)) return nameInSentence(institution);
  return atEmployer(institution).replace(/^(?:at|for|in|with|on) /, '');
}

function tell(studies: readonly Studies[]): readonly Draft[] {
  if (studies.length === 0) return [];
  const sources = studies.flatMap((one) => one.sources);
  const texts = [(one: Studies) => one.subject, (one: Studies) => one.typed].flatMap((subject) => {
    const row = joinedStudies(studies.map((one) => withOngoing(one, placed(one, subject(one)))));
    const [only, ...more] = studies;
    const isDegree = only?.standing === 'held' && only.rank >= BACHELOR && more.length === 0;
    return [
      clauses(studies, subject),
      ...(isDegree ? [`My degree is ${row}`] : []),
      `My education includes ${row}`,
    ];
  });
  return [...new Set(texts)].map((text) => ({
    text: `${text}.`.replace(/\.\.$/, '.'),
    origin: 'submitted',
    sources,
  }));
}

/** What somebody studies for, holds and studied, in one sentence. */
function clauses(studies: readonly Studies[], subject: (one: Studies) => string): string {
  const those = (is: (one: Studies) => boolean): readonly string[] =>
    studies.filter(is).map((one) => placed(one, subject(one)));
  const ongoing = those(({ standing }) => standing === 'ongoing');
  const done = ({ standing }: Studies): boolean => standing === 'held' || standing === 'course';
  const isDoctor = studies.some(({ standing, rank }) => standing === 'ongoing' && rank === DOCTOR);
  // What is a name alone is held by nobody: "My education includes Técnico em Administração."
  const isOdd = studies.some((one) => one.standing === 'course' || (done(one) && one.verb === 'includes'));
  const held = VERBS.map((verb) => [verb, those((one) => done(one) && one.verb === verb)] as const)
    .filter(([, list]) => list.length > 0)
    .map(([verb, list]) => `${verb} ${joinedStudies(list)}`);
  const studied = those(({ standing }) => standing === 'studied');
  const left = those(({ standing }) => standing === 'left');
  const clauses = [
    ...(ongoing.length > 0
      ? [`I'm ${isDoctor ? 'working towards' : 'studying for'} ${joinedStudies(ongoing)}`]
      : []),
    ...(isOdd ? [`my education includes ${joinedStudies(those(done))}`] : []),
    ...(!isOdd && held.length > 0 ? [`I ${held.join(', and ')}`] : []),
    ...(studied.length > 0 ? [`I studied ${joinedStudies(studied)}`] : []),
    ...(left.length > 0 ? [`I studied for ${joinedStudies(left)}`] : []),
  ];
  return sentenceCase(clauses.join(', and '));
}

type Verb = 'hold' | 'have' | 'finished' | 'completed' | 'includes';
const VERBS: readonly Verb[] = ['hold', 'have', 'finished', 'completed', 'includes'];

/** "an LLM in Family Law at RTMNU (second year)", "a BSc in Botany from Fergusson College (2017)" */
function placed({ standing, house, year, stage, isExpected, verb }: Studies, subject: string): string {
  const link =
    standing === 'held' && (verb === 'hold' || verb === 'have' || verb === 'includes') ? 'from' : 'at';
  const where = house === '' ? '' : ` ${subject === '' ? '' : `${link} `}${house}`;
  const notes = [
    ...(stage === undefined ? [] : [stage]),
    ...(standing === 'left' ? ['not completed'] : []),
    ...(year === undefined ? [] : [isExpected ? `expected in ${year}` : year]),
  ];
  const text = `${subject}${where}`;
  if (notes.length === 0) return text;
  if (!text.endsWith(')')) return `${text} (${notes.join(', ')})`;
  // Two pairs of brackets in a row are hard to read.
  return /\([^()]*(?:\d|part[- ]time|distance)[^()]*\)$/.test(text)
    ? `${text.slice(0, -1)}, ${notes.join(', ')})`
    : `${text}, ${notes.join(', ')}`;
}

/** What goes on, beside what is held, says so. */
function withOngoing({ standing, isExpected, year, stage }: Studies, text: string): string {
  return standing === 'ongoing' && isExpected && year === undefined && stage === undefined
    ? `${text} (ongoing)`
    : text;
}

/** Parts that hold a comma or an "and" of their own are still told apart by their articles and years. */
function joinedStudies(list: readonly string[]): string {
  const [last = '', before = ''] = [list.at(-1), list.at(-2)];
  if (list.length < 2) return last;
  if (list.length === 2) return `${before}${/,| and /.test(before) ? ',' : ''} and ${last}`;
  return `${list.slice(0, -1).join(', ')}, and ${last}`;
}
