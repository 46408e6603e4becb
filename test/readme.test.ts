import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compose, VERSION_NAMES } from '../engine/index.ts';

const root = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

/** What stands in the README under a marker such as `<!-- file: examples/a.json -->`. */
function blockAfter(marker: string): { readonly path: string; readonly text: string } {
  const found = new RegExp(`<!-- ${marker}: (\\S+) -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(readme);
  if (found === null) throw new Error(`README.md has no block marked "${marker}".`);
  const [, path = '', text = ''] = found;
  return { path, text };
}

it('the README shows the example profile as it is', () => {
  const { path, text } = blockAfter('file');
  expect(text).toBe(readFileSync(new URL(path, root), 'utf8'));
});

it('the README shows what the command line prints for it', () => {
  const { path, text } = blockAfter('compose');
  const { versions } = compose(JSON.parse(readFileSync(new URL(path, root), 'utf8')));
  expect(text).toBe(VERSION_NAMES.map((name) => `— ${name} —\n\n${versions[name]?.text}\n`).join('\n'));
});
