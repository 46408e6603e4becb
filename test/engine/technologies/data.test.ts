import { describe, expect, it } from 'vitest';
import { CATEGORIES, linesOf, technologies } from '../../../engine/technologies/data.ts';
import { recognise } from '../../../engine/technologies/recognise.ts';
import { compact } from '../../../engine/technologies/spellings.ts';
import { ordinaryWords } from './ordinary-words.ts';

const all = technologies();

describe('the technologies', () => {
  it('are more than 600, with something in every category', () => {
    expect(all.length).toBeGreaterThan(600);
    for (const category of CATEGORIES) {
      expect(
        all.filter((technology) => technology.category === category).length,
        category,
      ).toBeGreaterThanOrEqual(3);
    }
  });

  it('have names that differ by more than case', () => {
    const names = all.map((technology) => technology.name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('share no spelling, whatever its spaces, dots and hyphens', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { name, spellings } of all) {
      for (const { text } of spellings) {
        const owner = owners.get(compact(text));
        if (owner !== undefined && owner !== name) shared.push(`${text}: ${owner}, ${name}`);
        owners.set(compact(text), name);
      }
    }
    expect(shared).toEqual([]);
  });

  it('have no spelling twice', () => {
    for (const { name, spellings } of all) {
      const texts = spellings.map(({ text }) => text.replace(/[.-]/g, ' '));
      expect(new Set(texts).size, name).toBe(texts.length);
    }
  });

  it('have aliases in lower case and are found under each of them', () => {
    for (const { name, aliases } of all) {
      expect(aliases).not.toContain(name.toLowerCase());
      for (const alias of aliases) {
        expect(alias).toBe(alias.toLowerCase());
        expect(recognise(alias)?.name, alias).toBe(name);
      }
    }
  });

  it('stand in alphabetical order within a category', () => {
    const order = (line: string) =>
      line
        .replace(/[?!]+(?= =|$)/, '')
        .replace(/ = .*/, '')
        .toLowerCase()
        .replace(/^\./, '');
    for (const category of CATEGORIES) {
      const lines = linesOf(category).map(order);
      expect(lines, category).toEqual(lines.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }
  });

  it('are marked where a spelling is an ordinary word', () => {
    const unmarked = all.flatMap(({ spellings }) =>
      spellings
        .filter(
          ({ kind, text }) => kind === 'name' && ordinaryWords.has(text.toLowerCase().replace(/[ -]/g, '')),
        )
        .map(({ text }) => text),
    );
    expect(unmarked).toEqual([]);
    expect(all.find(({ name }) => name === 'Excel')?.ambiguous).toBe(true);
    expect(all.find(({ name }) => name === 'Kubernetes')?.ambiguous).toBeUndefined();
  });

  it('have no alias that would drop or add a figure when it is replaced', () => {
    const figures = (text: string) => text.match(/\d+/g)?.join(' ') ?? '';
    const changed = all.flatMap(({ name, spellings }) =>
      spellings
        .filter(({ text, right }) => !right && figures(text) !== figures(name))
        .map(({ text }) => text),
    );
    // "k8s" counts letters, not anything that a person did.
    expect(changed).toEqual(['k8s']);
  });

  it('have no alias that says more than the name that replaces it', () => {
    const lost = all.flatMap(({ name, spellings }) => {
      const words = name.toLowerCase().split(/[ .-]/);
      return spellings
        .filter(
          ({ text, right }) =>
            !right &&
            compact(text) !== compact(name) &&
            text.includes(' ') &&
            NOUNS.test(text) &&
            !words.includes(text.split(' ').at(-1) ?? ''),
        )
        .map(({ text }) => `${text} → ${name}`);
    });
    expect(lost).toEqual([]);
  });
});

/** Nouns that stand beside a tool's name and are not part of it. */
const NOUNS =
  / (apis?|apps?|cluster|code|containers?|database|db|charts?|queries|reports?|scripts?|servers?|sheets?|skills?)$/;
