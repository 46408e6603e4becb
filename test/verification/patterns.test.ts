import { readdirSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';

/** The rooms that read what somebody sends. */
const ROOMS = ['engine', 'contract', 'importers', 'lambdas', 'local', 'bin'];

/** Regular expressions written out there, each once, with the file that holds it. */
const literals = ROOMS.flatMap((room) => filesIn(room)).flatMap(({ name, source }) =>
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

function filesIn(room: string): readonly { readonly name: string; readonly source: string }[] {
  const folder = new URL(`../../${room}/`, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.m?ts$|\.mjs$/.test(name))
    .map((name) => ({
      name: `${room}/${name}`,
      source: readFileSync(new URL(name, folder), 'utf8'),
    }));
}

/** What is wrong with a pattern: nothing when twice the text takes at most four times the steps. */
function fault(pattern: string, flags: string): string | undefined {
  const proof = checkSync(pattern, flags, { checker: 'automaton', timeout: 1000 });
  // What looks around or is large has no proof; it is attacked instead, always in the same way.
  const checked =
    proof.status === 'unknown'
      ? checkSync(pattern, flags, {
          checker: 'fuzz',
          randomSeed: 1,
          timeout: 5000,
          maxAttackStringSize: 4000,
          attackLimit: 1_000_000,
          incubationLimit: 25_000,
        })
      : proof;
  if (checked.status !== 'vulnerable') return undefined;
  const { complexity } = checked;
  if (complexity.type === 'polynomial' && complexity.degree <= 2) return undefined;
  return complexity.type === 'polynomial' ? `polynomial, ${complexity.degree}` : complexity.type;
}

describe('the regular expressions of the engine, the contract, the importers and the service', () => {
  it('are found where they stand', () => {
    const rooms = new Set(literals.map(({ name }) => name.slice(0, name.indexOf('/'))));
    expect([...rooms]).toEqual(expect.arrayContaining(['engine', 'contract', 'lambdas']));
    expect(literals.length).toBeGreaterThan(60);
  });

  it('are told from those that take too long', () => {
    expect(fault('^(a+)+$', '')).toBe('exponential');
    expect(fault('^a*a*a*$', '')).toBe('polynomial, 3');
    expect(fault('(?=a)(a|a)*$', '')).toBe('exponential');
    expect(fault('a+$', '')).toBeUndefined();
  });

  it('take no more than a square of the time for twice the text', { timeout: 240_000 }, () => {
    const slow = literals.flatMap(({ name, pattern, flags }) => {
      const found = fault(pattern, flags);
      return found === undefined ? [] : [`${name}: /${pattern}/${flags} is ${found}`];
    });
    expect(slow).toEqual([]);
  });
});
