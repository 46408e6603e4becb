import * as z from 'zod';
import type { Fault } from './problem.ts';
import { suggest } from './suggest.ts';

/** More faults than this help nobody. */
const MOST_FAULTS = 50;

/**
 * What is wrong with a value, each fault with its place: one fault a place, fifty at most. A message names
 * keys and limits, and never repeats a value. An unknown key is named, with the key that was likely meant.
 *
 * @param error what `schema` found when it parsed `value`
 * @example
 * const result = profile.safeParse({ rol: 'Nurse' });
 * if (!result.success) faultsOf(result.error, profile, { rol: 'Nurse' });
 * // [{ pointer: '/rol', message: 'unknown key "rol"; did you mean "role"?' },
 * //  { pointer: '/role', message: 'is missing' }]
 */
export function faultsOf(error: z.ZodError, schema: z.ZodType, value: unknown): Fault[] {
  const byPointer = new Map<string, Fault>();
  for (const issue of error.issues) {
    for (const fault of faultsOfIssue(issue, schema, value)) {
      if (!byPointer.has(fault.pointer)) byPointer.set(fault.pointer, fault);
    }
  }
  return [...byPointer.values()].sort(unknownKeysFirst).slice(0, MOST_FAULTS);
}

/**
 * The RFC 6901 JSON Pointer of a path.
 *
 * @example
 * toPointer(['experience', 0, 'role']); // '/experience/0/role'
 */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

type Issue = z.core.$ZodIssue;

function faultsOfIssue(issue: Issue, schema: z.ZodType, value: unknown): Fault[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ pointer: toPointer(issue.path), message: messageOf(issue, value) }];
  }
  const known = keysAt(schema, issue.path);
  return issue.keys.slice(0, MOST_FAULTS).map((key) => ({
    pointer: toPointer([...issue.path, key]),
    message: unknownKey(key, known),
  }));
}

/** A key misspelt explains a key missing, so it is read first. */
function unknownKeysFirst(a: Fault, b: Fault): number {
  return Number(b.message.startsWith(UNKNOWN)) - Number(a.message.startsWith(UNKNOWN));
}

const UNKNOWN = 'unknown key';

function unknownKey(key: string, known: readonly string[]): string {
  const meant = suggest(key, known);
  const shown = key.length > 60 ? `${key.slice(0, 60).toWellFormed()}…` : key;
  return `${UNKNOWN} ${JSON.stringify(shown)}${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
}

function messageOf(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(value, issue.path) === undefined ? 'is missing' : `is not ${nameOf(issue.expected)}`;
    case 'invalid_value':
      return `is none of ${issue.values.map((allowed) => JSON.stringify(allowed)).join(', ')}`;
    case 'too_big':
      if (issue.origin === 'array') return `has more than ${issue.maximum} entries`;
      return issue.origin === 'string' ? issue.message : `is more than ${issue.maximum}`;
    case 'too_small':
      if (issue.origin === 'array') return `has fewer than ${issue.minimum} entries`;
      return issue.origin === 'string' ? issue.message : `is less than ${issue.minimum}`;
    default:
      return issue.message;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  int: 'a whole number',
  array: 'an array',
  object: 'an object',
};

function nameOf(expected: string): string {
  return NAMES[expected] ?? `a ${expected}`;
}

/** The keys that the schema takes at this path. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return keysAt(schema.unwrap(), path);
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return step === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[String(step)], rest);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? Object.getOwnPropertyDescriptor(inner, step)?.value
        : undefined,
    value,
  );
}
