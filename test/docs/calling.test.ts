import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTarget, type Target } from '../end-to-end/target.ts';
import { SEPARATOR, snippetsOf } from './snippets.ts';

const page = readFileSync(new URL('../../docs/calling.md', import.meta.url), 'utf8');
const { CI } = process.env;

const LANGUAGES = [
  {
    language: 'sh',
    needs: ['bash', 'curl', 'jq'],
    file: 'calling.sh',
    separator: `echo '${SEPARATOR}'`,
    before: 'set -euo pipefail',
    command: 'bash',
  },
  {
    language: 'js',
    needs: [],
    file: 'calling.mjs',
    separator: `console.log('${SEPARATOR}');`,
    before: '',
    command: process.execPath,
  },
  {
    language: 'python',
    needs: ['python3'],
    file: 'calling.py',
    separator: `print('${SEPARATOR}', flush=True)`,
    before: '',
    command: 'python3',
  },
];

describe.each(LANGUAGES)(
  'docs/calling.md in $language',
  ({ language, needs, file, separator, before, command }) => {
    const missing = needs.filter((program) => spawnSync(program, ['--version']).error !== undefined);
    if (missing.length > 0 && !CI)
      console.info(`Skipping the ${language} snippets: ${missing.join(', ')} not found.`);
    const snippets = snippetsOf(page, language);

    describe.skipIf(missing.length > 0 && !CI)('run from top to bottom', () => {
      let target: Target;
      let folder: string;
      let outputs: readonly string[];

      beforeAll(async () => {
        target = await openTarget();
        folder = mkdtempSync(join(tmpdir(), 'rolecall-calling-'));
        writeFileSync(
          join(folder, file),
          [before, ...snippets.map(({ code }) => code)].join(`\n${separator}\n`),
        );
        const { PATH = '', HOME = '' } = process.env;
        const { stdout } = await promisify(execFile)(command, [file], {
          cwd: folder,
          env: { PATH, HOME, ROLECALL: target.url },
          timeout: 60_000,
        });
        [, ...outputs] = stdout.split(`${SEPARATOR}\n`);
      });
      afterAll(async () => {
        await target?.close();
        if (folder) rmSync(folder, { recursive: true });
      });

      it('each to its end', () => {
        expect(outputs).toHaveLength(snippets.length);
      });

      it.each(snippets.map(({ heading, prints }, index) => ({ heading, prints, index })))(
        'as the page says: $heading',
        ({ prints, index }) => {
          expect(outputs[index]).toContain(prints ?? '');
        },
      );
    });
  },
);

it('docs/calling.md shows every call in every language', () => {
  const headings = LANGUAGES.map(({ language }) => snippetsOf(page, language).map(({ heading }) => heading));
  expect(headings[0]?.length).toBeGreaterThan(9);
  expect(headings[1]).toEqual(headings[0]);
  expect(headings[2]).toEqual(headings[0]);
  const unsaid = LANGUAGES.flatMap(({ language }) => snippetsOf(page, language)).filter(
    ({ prints, heading }) => prints === undefined && heading !== 'Set up',
  );
  expect(unsaid).toEqual([]);
});
