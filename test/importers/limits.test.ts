import { expect, it } from 'vitest';
import { profile } from '../../contract/profile.ts';
import { LIMITS } from '../../importers/limits.ts';

const text = (length: number) => 'x'.repeat(length);
const list = <Entry>(length: number, entry: Entry) => Array.from({ length }, () => entry);

/** A profile whose every text and list has `more` beyond the limits of imports. */
const profiles = (more: number) => ({
  name: { name: text(LIMITS.name + more) },
  role: { role: text(LIMITS.role + more) },
  company: { company: text(LIMITS.company + more) },
  domain: { domain: text(LIMITS.domain + more) },
  school: { education: [{ institution: text(LIMITS.school + more) }] },
  certification: { certifications: [text(LIMITS.certification + more)] },
  language: { languages: [text(LIMITS.language + more)] },
  tool: { stack: [text(LIMITS.tool + more)] },
  line: { responsibilities: [text(LIMITS.line + more)] },
  tools: { stack: list(LIMITS.tools + more, 'x') },
  lines: { achievements: list(LIMITS.lines + more, 'x') },
  positions: { experience: list(LIMITS.positions + more, { role: 'x' }) },
  educations: { education: list(LIMITS.educations + more, { field: 'x' }) },
  certifications: { certifications: list(LIMITS.certifications + more, 'x') },
  languages: { languages: list(LIMITS.languages + more, 'x') },
});

it.each(Object.keys(LIMITS))('the limit of imports on %s is the one of a profile', (name) => {
  const accepted = (fields: Readonly<Record<string, object>>) =>
    profile.safeParse({ role: 'Nurse', ...fields[name] }).success;
  expect([accepted(profiles(0)), accepted(profiles(1))]).toEqual([true, false]);
});
