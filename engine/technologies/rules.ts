import { Beginnings } from './beginnings.ts';
import { tokenise } from './tokens.ts';
import {
  ACRONYMS,
  BEFORE_NOUNS,
  DOUBTFUL_ACRONYMS,
  DOUBTFUL_EXPANSIONS,
  DOUBTFUL_JOINS,
  EXPANSIONS,
  JOINED,
  NAMES,
} from './wording.ts';

/** What must stand, or must not stand, around the words of a rule. */
export interface Clause {
  readonly side: 'before' | 'after';
  readonly wanted: boolean;
  readonly words: ReadonlySet<string>;
}

/** How some words are written. */
export interface Rule {
  readonly keys: readonly string[];
  readonly gaps: readonly string[];
  readonly form: string;
  /** What stands before each word when only that changes: "real-time" keeps the person's letters. */
  readonly joints?: readonly string[];
  /** Whether the form has capitals of its own, which hold wherever it stands. */
  readonly named: boolean;
  readonly clauses: readonly Clause[];
}

/**
 * The rules that begin with a word: longest first, then in the order of the tables.
 *
 * @example
 * rulesFrom('prod')?.[0]?.form; // 'production'
 */
export function rulesFrom(key: string): readonly Rule[] | undefined {
  lines ??= sortLines();
  if (lines.beginnings.rulesOut(key)) return undefined;
  const own = lines.byFirstKey.get(key);
  if (own === undefined) return undefined;
  const known = rulesByFirstKey.get(key);
  if (known !== undefined) return known;
  const rules = own.map(readRule).sort((a, b) => b.keys.length - a.keys.length);
  rulesByFirstKey.set(key, rules);
  return rules;
}

/** Lines are sorted at first use and read when their word first comes up: most never do. */
let lines: Lines | undefined;
const rulesByFirstKey = new Map<string, readonly Rule[]>();

interface Lines {
  readonly byFirstKey: ReadonlyMap<string, readonly string[]>;
  readonly beginnings: Beginnings;
}

function sortLines(): Lines {
  const sorted = new Map<string, string[]>();
  const put = (line: string) => {
    const key = FIRST_KEY.exec(line)?.[0] ?? line;
    const known = sorted.get(key);
    if (known === undefined) sorted.set(key, [line]);
    else known.push(line);
  };
  for (const word of ACRONYMS.trim().split(/\s+/)) {
    const key = word.endsWith('+') ? word.slice(0, -1) : word;
    put(`${key} = ${key.toUpperCase()}`);
    if (key !== word) put(`${key}s = ${key.toUpperCase()}s`);
  }
  for (const name of entries(NAMES, ',')) put(`${name.toLowerCase()} = ${name}`);
  for (const table of [DOUBTFUL_ACRONYMS, EXPANSIONS, DOUBTFUL_EXPANSIONS, JOINED, DOUBTFUL_JOINS]) {
    for (const line of entries(table, '\n')) put(line);
  }
  for (const words of entries(BEFORE_NOUNS, ',')) put(`${words} = ${words.replaceAll(' ', '-')} ; > NOUN`);
  return { byFirstKey: sorted, beginnings: new Beginnings(sorted.keys()) };
}

const FIRST_KEY = /^[a-z0-9]+(?:[&'][a-z]+)*/;

function entries(table: string, separator: string): readonly string[] {
  return table
    .split(separator)
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}

function readRule(line: string): Rule {
  const [words = '', ...clauses] = line.split(' ; ');
  const [typed = '', form = ''] = words.split(' = ');
  const tokens = tokenise(typed);
  const written = tokenise(form);
  const keys = tokens.map((token) => token.key);
  const named = form !== form.toLowerCase();
  const rejoins =
    !named && written.length === keys.length && written.every((token, at) => token.key === keys[at]);
  return {
    keys,
    gaps: tokens.map((token) => token.gap),
    form,
    named,
    clauses: clauses.map(readClause),
    ...(rejoins && { joints: written.map((token) => token.gap) }),
  };
}

function readClause(clause: string): Clause {
  const [mark = '', ...words] = clause.trim().split(' ');
  return {
    side: mark.startsWith('<') ? 'before' : 'after',
    wanted: !mark.endsWith('!'),
    words: new Set(words),
  };
}
