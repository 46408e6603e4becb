import { indefinite } from '../language/determiners.ts';
import { joinList } from '../language/list.ts';
import type { Brief } from '../plan/brief.ts';
import type { Education, Pointer } from '../types.ts';
import type { Draft } from './draft.ts';

/**
 * "I hold CCRN and ACLS certifications.", "I hold an SIA licence.", "I'm Gas Safe registered." Long names stand in a
 * list of their own.
 */
export function certificationSentences(brief: Brief): readonly Draft[] {
  const names = (brief.profile.certifications ?? []).map(tidy).filter((name) => name !== '');
  if (names.length === 0) return [];
  const sources = pointers('/certifications', brief.profile.certifications);
  // "and" between names that hold one themselves would blur where each ends.
  const list = names.some((name) => / and |&|,/.test(name))
    ? names.join('; ')
    : joinList(names, brief.spelling);
  const label = names.length === 1 ? 'My certification' : 'My certifications';
  const texts = [...held(names, list, brief), `${label}: ${list}.`].map((text) => text.replace(/\.\.$/, '.'));
  return texts.map((text) => ({ text, origin: 'submitted', sources }));
}

function held(names: readonly string[], list: string, brief: Brief): readonly string[] {
  const [only = ''] = names;
  if (
    names.length === 1 &&
    /^[^,;]{2,30} (?:registered|certified|licensed|licenced|qualified|trained)$/i.test(only)
  )
    return [`I'm ${only}.`];
  if (names.every((name) => DEGREE.test(name) || DOCUMENT.test(name)))
    return [
      `I hold ${joinList(
        names.map((name) => `${indefinite(name)} ${name}`),
        brief.spelling,
      )}.`,
    ];
  if (!names.every((name) => /^[\p{Lu}\p{N}+./-]{2,12}$/u.test(name))) return [];
  return names.length === 1
    ? [`I hold ${indefinite(list)} ${list} certification.`]
    : [`I hold ${list} certifications.`];
}

/** What is a certificate by itself. */
const DEGREE = /^(?:PGCE|PGDE|QTS|MBA|B\.?Ed|M\.?Ed|HND|HNC|NVQ|PhD|MSc|BSc|MA|BA|CDL)\b[^,;]{0,20}$/;
const DOCUMENT = /^[^,;]{2,40} (?:card|licence|license|certificate|diploma|badge|permit)$/i;

/** "I speak English and Hindi."; with levels typed in, a list in the person's words. */
export function languageSentences(brief: Brief): readonly Draft[] {
  const names = (brief.profile.languages ?? []).map(tidy).filter((name) => name !== '');
  if (names.length === 0) return [];
  const list = joinList(names.map(capitalised), brief.spelling);
  const plain = names.every((name) => /^[\p{L}]+$/u.test(name));
  const texts = plain
    ? [`I speak ${list}.`, ...(names.length > 1 ? [`My languages are ${list}.`] : [])]
    : [`Languages: ${list}.`];
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
  const value = (key: keyof Education): string => tidy(education[key] ?? '');
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

function tidy(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim()
      // "B.E.", "Ph.D." keep the full stop that is theirs.
      .replace(/(?<!\p{L}\.\p{L})\.+$|[,;]+$/u, '')
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pointers(base: Pointer, values: readonly string[] | undefined): readonly Pointer[] {
  return (values ?? []).flatMap((value, index) => (tidy(value) === '' ? [] : [`${base}/${index}`]));
}
