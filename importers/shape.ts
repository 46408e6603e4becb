import { yearAndMonth } from './dates.ts';
import { MOST_ENTRIES, textAt } from './text.ts';
import type { Warnings } from './warnings.ts';

/** An object of a file: any keys, any values. */
export type Fields = Readonly<Record<string, unknown>>;

/** An entry of a list, with its place in the file. */
export interface Listed {
  readonly value: unknown;
  readonly pointer: string;
}

/**
 * The fields that an object holds itself; none, with a warning, where something else stands.
 *
 * @example
 * fieldsAt({ label: 'Nurse' }, '/basics', warnings)['label']; // 'Nurse'
 */
export function fieldsAt(value: unknown, pointer: string, warnings: Warnings): Fields {
  if (value === undefined || value === null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) {
    return Object.assign(Object.create(null), value);
  }
  warnings.add('left-out', pointer, 'Is left out: it is not an object.');
  return {};
}

/**
 * The entries of a list, 500 at most; none, with a warning, where something else stands.
 *
 * @example
 * listAt(['a'], '/skills', warnings); // [{ value: 'a', pointer: '/skills/0' }]
 */
export function listAt(value: unknown, pointer: string, warnings: Warnings): Listed[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    warnings.add('left-out', pointer, 'Is left out: it is not a list.');
    return [];
  }
  return firstOf(value, MOST_ENTRIES, pointer, warnings).map((entry: unknown, index) => ({
    value: entry,
    pointer: `${pointer}/${index}`,
  }));
}

/**
 * The first `most` entries; the rest is left out with a warning.
 *
 * @example
 * firstOf(['a', 'b'], 1, '/skills', warnings); // ['a']
 */
export function firstOf<Entry>(entries: Entry[], most: number, pointer: string, warnings: Warnings): Entry[] {
  if (entries.length > most) {
    const rest = entries.length - most;
    warnings.add('left-out', pointer, `Holds more than a profile takes: the last ${rest} are left out.`);
  }
  return entries.slice(0, most);
}

/**
 * A date as a profile takes it; what is none is left out with a warning.
 *
 * @example
 * dateAt('2021-09-30', '/work/0/startDate', warnings); // '2021-09'
 */
export function dateAt(value: unknown, pointer: string, warnings: Warnings): string | undefined {
  const written = textAt(value, pointer, 60, warnings);
  if (written === undefined) return undefined;
  const date = yearAndMonth(written);
  if (date === undefined) warnings.add('left-out', pointer, 'Is left out: it is not a date such as 2021-09.');
  return date;
}

/**
 * The list, or `undefined` for an empty one.
 *
 * @example
 * orNone([]); // undefined
 */
export function orNone<Entry>(entries: Entry[]): Entry[] | undefined {
  return entries.length > 0 ? entries : undefined;
}
