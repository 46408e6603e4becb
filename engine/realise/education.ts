import { sentenceCase } from '../language/capital.ts';
import { indefinite } from '../language/determiners.ts';
import { isForeign } from '../language/foreign.ts';
import type { Brief } from '../plan/brief.ts';
import type { Education } from '../types.ts';
import { tidy, writtenOut } from './credentials.ts';
import type { Draft } from './draft.ts';
import { isStatus } from './identity.ts';
import { joinThings } from './things.ts';

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
