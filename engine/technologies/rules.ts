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

/** The rules that begin with a word: longest first, then in the order of the tables. */
export function rulesFrom(key: string): readonly Rule[] | undefined {
  return byFirstKey.get(key);
}

const byFirstKey = new Map<string, Rule[]>();

for (const word of ACRONYMS.trim().split(/\s+/)) {
  const key = word.endsWith('+') ? word.slice(0, -1) : word;
  add(key, key.toUpperCase());
  if (key !== word) add(`${key}s`, `${key.toUpperCase()}s`);
}
for (const name of entries(NAMES, ',')) add(name.toLowerCase(), name);
for (const table of [DOUBTFUL_ACRONYMS, EXPANSIONS, DOUBTFUL_EXPANSIONS, JOINED, DOUBTFUL_JOINS]) {
  for (const line of entries(table, '\n')) addLine(line);
}
for (const words of entries(BEFORE_NOUNS, ',')) {
  add(words, words.replaceAll(' ', '-'), [{ side: 'after', wanted: true, words: new Set(['NOUN']) }]);
}
for (const rules of byFirstKey.values()) rules.sort((a, b) => b.keys.length - a.keys.length);

function entries(table: string, separator: string): readonly string[] {
  return table
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function addLine(line: string): void {
  const [rule = '', ...clauses] = line.split(' ; ');
  const [typed = '', form = ''] = rule.split(' = ');
  add(typed, form, clauses.map(readClause));
}

function readClause(clause: string): Clause {
  const [mark = '', ...words] = clause.trim().split(' ');
  return {
    side: mark.startsWith('<') ? 'before' : 'after',
    wanted: !mark.endsWith('!'),
    words: new Set(words),
  };
}

function add(typed: string, form: string, clauses: readonly Clause[] = []): void {
  const tokens = tokenise(typed);
  const written = tokenise(form);
  const keys = tokens.map((token) => token.key);
  const named = form !== form.toLowerCase();
  const rejoins =
    !named && written.length === keys.length && written.every((token, at) => token.key === keys[at]);
  const rule: Rule = {
    keys,
    gaps: tokens.map((token) => token.gap),
    form,
    named,
    clauses,
    ...(rejoins && { joints: written.map((token) => token.gap) }),
  };
  const known = byFirstKey.get(keys[0] ?? '');
  if (known === undefined) byFirstKey.set(keys[0] ?? '', [rule]);
  else known.push(rule);
}
