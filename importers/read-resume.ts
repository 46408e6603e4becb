import type { ImportResult } from '../contract/imports.ts';
import { decode } from './decode.ts';
import { isJsonResume, profileOfJsonResume } from './json-resume.ts';
import { kindByBytes, kindByName } from './kind.ts';
import { parseJson } from './parse-json.ts';
import { READABLE, UnreadableResume } from './unreadable.ts';
import { Warnings } from './warnings.ts';

export type ImportedResume = ImportResult;
export type { ImportWarning } from './warnings.ts';

/**
 * Reads a profile from a résumé file. What a profile has no place for is left out, what is too long is cut, what
 * is not certain is guessed, and each of these is a warning that names its place in the file. The profile is always
 * one that the service takes.
 *
 * @param bytes the file as it is
 * @param name its name; used where the bytes alone do not tell what it is
 * @throws {UnreadableResume} and nothing else, when no profile can be made of it
 * @example
 * const { profile, warnings } = readResume(new TextEncoder().encode('{"basics":{"label":"Nurse"}}'));
 * profile.role; // 'Nurse'
 */
export function readResume(bytes: Uint8Array, name?: string): ImportedResume {
  if (bytes.length === 0) throw new UnreadableResume(`The file is empty. ${READABLE}.`);
  const kind = kindByBytes(bytes);
  if (kind) throw new UnreadableResume(`The file is ${kind}. ${READABLE}.`);
  const { text, guessed } = decode(bytes);
  if (!/^\s*[{[/]/.test(text)) throw new UnreadableResume(`The file is ${kindByName(name)}. ${READABLE}.`);

  const value = parseJson(text);
  if (!isJsonResume(value)) {
    throw new UnreadableResume(
      `The file is JSON, and not a JSON Resume: an object with basics, work or another of its sections. ${READABLE}.`,
    );
  }
  const warnings = new Warnings();
  if (guessed) warnings.add('guessed', '', 'The file is not in UTF-8; it was read as Windows-1252.');
  const profile = profileOfJsonResume(value, warnings);
  return { format: 'json-resume', profile, warnings: warnings.list() };
}
