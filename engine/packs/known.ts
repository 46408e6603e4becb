import { packs } from './index.ts';
import type { Family } from './pack.ts';

/** A role that the engine has a pack for. */
export interface KnownRole {
  readonly id: string;
  readonly title: string;
  readonly family: Family;
  /** Other titles that mean the same role, lower case, each once. */
  readonly otherTitles: readonly string[];
}

/**
 * The roles that the engine knows, in the alphabetical order of their titles. Every other occupation gets the
 * general pack, which is none of them.
 *
 * @example
 * knownRoles().find(({ id }) => id === 'registered-nurse')?.title; // 'Registered Nurse'
 */
export function knownRoles(): readonly KnownRole[] {
  return packs
    .map(({ id, title, family, aliases }) => ({
      id,
      title,
      family,
      otherTitles: [...new Set(aliases.map(titleIn))].filter((other) => other !== title.toLowerCase()),
    }))
    .sort((one, other) => (one.title < other.title ? -1 : 1));
}

/** An alias without its marks: "=driver" and "driver -crane" are both the title "driver". */
function titleIn(alias: string): string {
  return alias
    .replace(/^=/, '')
    .split(' ')
    .filter((word) => !/^-\w/.test(word))
    .join(' ');
}
