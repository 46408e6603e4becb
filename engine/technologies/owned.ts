import { recognise } from './recognise.ts';

/**
 * Whether a stack, as typed, holds the technology of that name.
 *
 * @example
 * holds(['node js'], 'Node.js'); // true
 */
export function holds(stack: readonly string[], name: string): boolean {
  return namesOf(stack).names.has(name);
}

interface StackNames {
  readonly entries: readonly string[];
  readonly names: ReadonlySet<string>;
}

/** Reading a stack costs more than reading a line, and all lines of a profile share one. */
const cache = new WeakMap<readonly string[], StackNames>();

function namesOf(stack: readonly string[]): StackNames {
  const known = cache.get(stack);
  if (known !== undefined && isSame(known.entries, stack)) return known;
  const names = new Set(stack.flatMap((typed) => recognise(typed)?.name ?? []));
  const read = { entries: [...stack], names };
  cache.set(stack, read);
  return read;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}
