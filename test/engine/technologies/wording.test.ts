import { describe, expect, it } from 'vitest';
import { technologies } from '../../../engine/technologies/data.ts';
import { canonicalise } from '../../../engine/technologies/mentions.ts';
import { NEIGHBOURS } from '../../../engine/technologies/neighbours.ts';
import { tokenise } from '../../../engine/technologies/tokens.ts';
import * as wording from '../../../engine/technologies/wording.ts';

const entries = (table: string, separator: string | RegExp) =>
  table
    .split(separator)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

const plain = [...entries(wording.EXPANSIONS, '\n'), ...entries(wording.JOINED, '\n')].filter(
  (line) => !line.includes(' ; '),
);
const doubtful = [
  ...entries(wording.DOUBTFUL_ACRONYMS, '\n'),
  ...entries(wording.DOUBTFUL_EXPANSIONS, '\n'),
  ...entries(wording.DOUBTFUL_JOINS, '\n'),
];
const acronyms = entries(wording.ACRONYMS, /\s+/).flatMap((word) =>
  word.endsWith('+') ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : [word],
);
const names = entries(wording.NAMES, ',');

describe('the tables of words', () => {
  it('say one thing of a word', () => {
    const typed = [
      ...acronyms,
      ...names.map((name) => name.toLowerCase()),
      ...plain.map((line) => line.split(' = ')[0] ?? ''),
      ...entries(wording.BEFORE_NOUNS, ','),
    ];
    expect(repeated(typed)).toEqual([]);
    expect(repeated(doubtful)).toEqual([]);
  });

  it('are in lower case where they say what is typed', () => {
    const typed = [...plain, ...doubtful].map((line) => line.split(' = ')[0] ?? '');
    expect(typed.filter((words) => words !== words.toLowerCase())).toEqual([]);
  });

  it('write what is right already as it is', () => {
    const forms = [...names, ...plain.map((line) => line.split(' = ')[1] ?? '')];
    expect(forms.filter((form) => canonicalise(form, []) !== form)).toEqual([]);
  });

  it('write each plain entry as they say', () => {
    for (const line of plain) {
      const [typed = '', form = ''] = line.split(' = ');
      expect(canonicalise(`the ${typed}`, []), line).toBe(`the ${form}`);
    }
    for (const name of names) expect(canonicalise(name.toLowerCase(), [])).toBe(name);
    for (const acronym of acronyms) {
      expect(canonicalise(acronym, []).toLowerCase()).toBe(acronym);
      expect(canonicalise(acronym, [])).not.toBe(acronym);
    }
  });
});

describe('the neighbours of ambiguous names', () => {
  const keys = entries(NEIGHBOURS, '\n').map((line) => line.slice(0, line.indexOf(':')));

  it('are told once a name, in alphabetical order', () => {
    expect(keys).toEqual([...new Set(keys)].toSorted());
  });

  it('are told of names that are ambiguous', () => {
    const ambiguous = new Set(
      technologies().flatMap(({ spellings }) =>
        spellings
          .filter(({ kind }) => kind !== 'name')
          .map(({ text }) =>
            tokenise(text)
              .map((token) => token.key)
              .join(' '),
          ),
      ),
    );
    expect(keys.filter((key) => !ambiguous.has(key))).toEqual([]);
  });
});
