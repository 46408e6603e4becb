import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';

/** Regular expressions written out in the engine, with the file that holds each. */
const literals = filesIn(new URL('../../engine/', import.meta.url)).flatMap(({ name, source }) =>
  [...source.matchAll(LITERAL())].flatMap(({ groups }) => {
    const { pattern = '', flags = '' } = groups ?? {};
    return repeats(pattern) ? [{ name, pattern, flags }] : [];
  }),
);

/** A slash where a value may begin, up to the slash that ends it, classes and escapes skipped. */
function LITERAL(): RegExp {
  return /(?<=(?:^|[=(,:?!&|[{};\n]|return|=>)\s*)\/(?<pattern>(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/(?<flags>[dgimsuvy]*)/g;
}

/** Without two repetitions nothing can be read twice. */
function repeats(pattern: string): boolean {
  return (pattern.match(/[*+]|\{\d+,/g) ?? []).length >= 2;
}

function filesIn(folder: URL): readonly { readonly name: string; readonly source: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, source: readFileSync(new URL(name, folder), 'utf8') }));
}

/** Patterns that take longer on longer words, with what bounds the words that they meet. */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  ['facts/title.ts', 'a word of a title of at most 120 characters'],
  ['language/tokens.ts', 'a word of a line of at most 600 characters'],
  ['technologies/recognise.ts', 'an entry of at most 60 characters'],
]);

describe('the regular expressions of the engine', () => {
  it('are found where they stand', () => {
    expect(literals.length).toBeGreaterThan(40);
  });

  it('take no more than a square of the time for twice the text', { timeout: 60_000 }, () => {
    const slow = literals.flatMap(({ name, pattern, flags }) => {
      const checked = checkSync(pattern, flags, { checker: 'automaton', timeout: 4000 });
      if (checked.status !== 'vulnerable') return [];
      const { type } = checked.complexity;
      const degree = checked.complexity.type === 'polynomial' ? checked.complexity.degree : 1;
      const isBounded = type === 'polynomial' && BOUNDED.has(name);
      return type === 'exponential' || (degree > 2 && !isBounded)
        ? [`${name}: /${pattern}/${flags} is ${type}`]
        : [];
    });
    expect(slow).toEqual([]);
  });
});
