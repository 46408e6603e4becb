/**
 * How many operations of the language some work takes: what it asks of strings, patterns, arrays, maps and sets. Unlike
 * time it is the same on every machine and in every run, and unlike the effort of a check nobody has to count it.
 */
export function operationsOf(work: () => void): number {
  let count = 0;
  const restore = OPERATIONS.map(({ prototype, name, weight, visits }) => {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    const call: unknown = own?.value;
    if (own === undefined || typeof call !== 'function') throw new Error(`There is no ${name}.`);
    const counted = function counted(this: unknown, ...given: unknown[]): unknown {
      count += weight(this);
      const [first, ...rest] = given;
      if (!visits || typeof first !== 'function') return Reflect.apply(call, this, given);
      const visit = (...parameters: unknown[]): unknown => {
        count += 1;
        return Reflect.apply(first, undefined, parameters);
      };
      return Reflect.apply(call, this, [visit, ...rest]);
    };
    Object.defineProperty(prototype, name, { ...own, value: counted });
    return () => Object.defineProperty(prototype, name, own);
  });
  try {
    work();
  } finally {
    for (const one of restore) one();
  }
  return count;
}

interface Operation {
  readonly prototype: object;
  readonly name: string;
  /** How many steps it takes by itself. */
  readonly weight: (self: unknown) => number;
  /** Whether each visit of what it goes through is a step as well. */
  readonly visits: boolean;
}

const operations = (
  prototype: object,
  weight: (self: unknown) => number,
  names: string,
  visits = false,
): readonly Operation[] => names.split(' ').map((name) => ({ prototype, name, weight, visits }));

const one = (): number => 1;
const some = (): number => 3;
/** A step for so many characters of a text. */
const within = (text: unknown): number => 1 + String(text).length / 16;

const OPERATIONS: readonly Operation[] = [
  ...operations(String.prototype, one, 'charCodeAt codePointAt charAt slice startsWith endsWith'),
  ...operations(
    String.prototype,
    within,
    'split toLowerCase includes indexOf normalize replace replaceAll trim',
  ),
  ...operations(RegExp.prototype, () => 5, 'exec test'),
  ...operations(Map.prototype, some, 'get set has'),
  ...operations(Set.prototype, some, 'has add'),
  ...operations(Array.prototype, one, 'push at slice join includes indexOf'),
  ...operations(
    Array.prototype,
    one,
    'some every find findIndex findLast findLastIndex filter map flatMap reduce sort',
    true,
  ),
];
