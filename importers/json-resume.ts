import type { ImportResult } from '../contract/imports.ts';
import { jobsOf } from './json-resume-work.ts';
import { LIMITS } from './limits.ts';
import { findSampleText } from './sample-text.ts';
import { dateAt, type Fields, fieldsAt, firstOf, type Listed, listAt, orNone } from './shape.ts';
import { textAt } from './text.ts';
import { UnreadableResume } from './unreadable.ts';
import type { Warnings } from './warnings.ts';

export type Profile = ImportResult['profile'];

const READ = ['basics', 'work', 'education', 'skills', 'languages', 'certificates'];

/** Sections that a profile has no place for. */
const ELSEWHERE = ['projects', 'volunteer', 'awards', 'publications', 'interests', 'references'];

/** Sections whose names are keys of a profile as well, and so tell nothing. */
const IN_PROFILES = ['education', 'languages'];

/** About the file itself. */
const IGNORED = ['$schema', 'meta'];

/**
 * Whether a value has the shape of a JSON Resume, of any of its versions.
 *
 * @example
 * isJsonResume({ work: [] }); // true
 */
export function isJsonResume(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return [...READ, ...ELSEWHERE].some((section) => {
    if (IN_PROFILES.includes(section)) return false;
    const held = Object.getOwnPropertyDescriptor(value, section)?.value;
    return typeof held === 'object' && held !== null;
  });
}

/**
 * The profile of a JSON Resume (schema 1.x, or the older one with `work[].company`). The current job is the one
 * without an end, or else the one that ended last.
 *
 * @throws {UnreadableResume} when no job title is named anywhere
 * @example
 * profileOfJsonResume({ basics: { label: 'Nurse' } }, new Warnings()); // { role: 'Nurse' }
 */
export function profileOfJsonResume(resume: Fields, warnings: Warnings): Profile {
  const basics = fieldsAt(resume['basics'], '/basics', warnings);
  const label = textAt(basics['label'], '/basics/label', LIMITS.role, warnings);
  const { current, earlier } = jobsOf(listAt(resume['work'], '/work', warnings), warnings);
  const role = current?.role ?? label;
  if (role === undefined) {
    throw new UnreadableResume(
      'The file names no job title: neither work[].position nor basics.label is there.',
    );
  }
  if (current !== undefined && current.role === undefined) {
    warnings.add('guessed', '/basics/label', 'Is taken as the title of the current job, which names none.');
  }
  if (current?.role !== undefined && label !== undefined && label !== current.role) {
    warnings.add('left-out', '/basics/label', 'Is left out: the current job has a title of its own.');
  }
  tellWhatIsLeftOut(resume, basics, warnings);

  const name = textAt(basics['name'], '/basics/name', LIMITS.name, warnings);
  const profile: Profile = {
    name,
    role,
    company: current?.company,
    domain: current?.domain,
    stack: orNone(stackOf(resume, warnings)),
    responsibilities: current?.responsibilities,
    achievements: current?.achievements,
    experience: earlier,
    education: orNone(educationOf(resume, warnings)),
    certifications: orNone(certificationsOf(resume, warnings)),
    languages: orNone(languagesOf(resume, warnings)),
  };
  findSampleText(profile, warnings);
  return profile;
}

function stackOf(resume: Fields, warnings: Warnings): string[] {
  const named = listAt(resume['skills'], '/skills', warnings).flatMap(({ value, pointer }) => {
    if (typeof value === 'string') return [{ value, pointer }];
    const skill = fieldsAt(value, pointer, warnings);
    const keywords = listAt(skill['keywords'], `${pointer}/keywords`, warnings);
    if (keywords.length === 0) return [{ value: skill['name'], pointer: `${pointer}/name` }];
    if (typeof skill['name'] === 'string') {
      warnings.add(
        'left-out',
        `${pointer}/name`,
        'Is left out: the name of a group, whose keywords are taken.',
      );
    }
    return keywords;
  });
  return firstOf(textsOf(named, LIMITS.tool, warnings), LIMITS.tools, '/skills', warnings);
}

function educationOf(resume: Fields, warnings: Warnings): NonNullable<Profile['education']> {
  const entries = listAt(resume['education'], '/education', warnings).flatMap(({ value, pointer }) => {
    const entry = fieldsAt(value, pointer, warnings);
    const at = (key: string) => textAt(entry[key], `${pointer}/${key}`, LIMITS.school, warnings);
    const read = {
      institution: at('institution'),
      qualification: at('studyType'),
      field: at('area'),
      end: dateAt(entry['endDate'], `${pointer}/endDate`, warnings),
    };
    return Object.values(read).some((part) => part !== undefined) ? [read] : [];
  });
  return firstOf(entries, LIMITS.educations, '/education', warnings);
}

function certificationsOf(resume: Fields, warnings: Warnings): string[] {
  const named = listAt(resume['certificates'], '/certificates', warnings).map((listed) =>
    nameIn(listed, 'name', warnings),
  );
  return firstOf(
    textsOf(named, LIMITS.certification, warnings),
    LIMITS.certifications,
    '/certificates',
    warnings,
  );
}

function languagesOf(resume: Fields, warnings: Warnings): string[] {
  const named = listAt(resume['languages'], '/languages', warnings).map((listed) =>
    nameIn(listed, 'language', warnings),
  );
  return firstOf(textsOf(named, LIMITS.language, warnings), LIMITS.languages, '/languages', warnings);
}

/** An entry is an object with a name, or the name itself. */
function nameIn({ value, pointer }: Listed, key: string, warnings: Warnings): Listed {
  if (typeof value === 'string') return { value, pointer };
  return { value: fieldsAt(value, pointer, warnings)[key], pointer: `${pointer}/${key}` };
}

/** Each text once, whatever its case. */
function textsOf(listed: readonly Listed[], max: number, warnings: Warnings): string[] {
  const texts = new Map<string, string>();
  for (const { value, pointer } of listed) {
    const text = textAt(value, pointer, max, warnings);
    if (text !== undefined && !texts.has(text.toLowerCase())) texts.set(text.toLowerCase(), text);
  }
  return [...texts.values()];
}

function tellWhatIsLeftOut(resume: Fields, basics: Fields, warnings: Warnings): void {
  for (const section of Object.keys(resume)) {
    const held = resume[section];
    const isEmpty = held === null || held === '' || (Array.isArray(held) && held.length === 0);
    if (isEmpty || READ.includes(section) || IGNORED.includes(section)) continue;
    const why = ELSEWHERE.includes(section) ? 'a profile has no place for it' : 'it is unknown';
    warnings.add('left-out', pointerTo(section), `Is left out: ${why}.`);
  }
  if (typeof basics['summary'] === 'string' && basics['summary'].trim() !== '') {
    warnings.add('left-out', '/basics/summary', 'Is left out: texts are written from the facts of jobs.');
  }
}

function pointerTo(key: string): string {
  const shown = key.length > 60 ? `${key.slice(0, 60).toWellFormed()}…` : key.toWellFormed();
  return `/${shown.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
