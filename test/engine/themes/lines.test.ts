import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../engine/facts/read.ts';
import { glossaryOf, themesOf } from '../../../engine/packs/families.ts';
import { packs } from '../../../engine/packs/index.ts';
import { themeOf } from '../../../engine/themes/assign.ts';

const folder = new URL('../../fixtures/lines/', import.meta.url);
/** A line that stands under a neighboring heading now and then is no loss; more than this is. */
const MOST_ASTRAY = 0.03;

/** One file a pack; each row names a theme and lines, as people type them, that belong under it. */
const files = readdirSync(folder).map((file) => ({
  id: file.replace(/\.txt$/, ''),
  rows: readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => {
      const [theme = '', lines = ''] = row.split(': ');
      return { theme, lines: lines.split(' | ') };
    }),
}));

describe.each(files)('lines of the role $id', ({ id, rows }) => {
  const pack = packs.find((one) => one.id === id);

  it('belong under headings that the role has', () => {
    expect(pack).toBeDefined();
    const known = pack === undefined ? [] : themesOf(pack).map((theme) => theme.id);
    for (const { theme } of rows) expect(known).toContain(theme);
  });

  it('stand where people of the role would look for them', () => {
    if (pack === undefined) throw new Error(`There is no pack "${id}".`);
    const lexis = { glossary: glossaryOf(pack), stack: [], spelling: 'en-US' } as const;
    const placed = rows.flatMap(({ theme, lines }) =>
      lines.flatMap((line) =>
        readFacts([line], '/responsibilities', 'duty', lexis).map((fact) => ({
          line,
          wanted: theme,
          found: themeOf(fact, pack).id,
        })),
      ),
    );
    const astray = placed.filter(({ wanted, found }) => wanted !== found);
    const shown = astray.map(({ line, wanted, found }) => `${line}: ${found} instead of ${wanted}`);
    expect(astray.length, shown.join('\n')).toBeLessThanOrEqual(placed.length * MOST_ASTRAY);
  });
});
