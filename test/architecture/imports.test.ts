import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cyclesIn } from './cycles.ts';
import { objectionsTo } from './objections.ts';
import { readSourceFile } from './source-file.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Written by tools, or free to import what they try out, measure or show. */
const OUTSIDE = ['node_modules', 'cdk.out', 'coverage', 'test', 'bench', 'examples'];

describe('the imports of every source file', () => {
  const files = sourceFiles().map((path) => readSourceFile(path, readFileSync(join(ROOT, path), 'utf8')));

  it('are read', () => {
    const read = new Map(files.map((file) => [file.path, file]));
    expect(read.get('lib/table.ts')?.imports).toContainEqual({
      from: '../lambdas/store/table.ts',
      typeOnly: false,
    });
    expect(read.get('contract/profile.ts')?.imports).toContainEqual({
      from: '../engine/types.ts',
      typeOnly: true,
    });
    expect(read.get('lambdas/configuration.ts')?.readsEnvironment).toBe(true);
  });

  it('follow the arrows of the design', () => {
    expect(files.flatMap(objectionsTo)).toEqual([]);
  });

  it('lead no file back to itself', () => {
    expect(cyclesIn(files)).toEqual([]);
  });
});

describe('a circle of imports', () => {
  const circle = (imports: string) =>
    cyclesIn([
      readSourceFile('engine/a.ts', "import { b } from './facts/b.ts';"),
      readSourceFile('engine/facts/b.ts', imports),
    ]);

  it('is found', () => {
    expect(circle("export { a } from '../a.ts';")).toEqual(['engine/a.ts → engine/facts/b.ts → engine/a.ts']);
  });

  it('is none when only types go back', () => {
    expect(circle("import type { A } from '../a.ts';")).toEqual([]);
  });
});

describe('an import against the arrows', () => {
  it.each([
    ['engine/facts/read.ts', "import { readFileSync } from 'node:fs';"],
    ['engine/facts/read.ts', "import { readFileSync } from 'fs';"],
    ['engine/facts/read.ts', "import * as z from 'zod';"],
    ['engine/facts/read.ts', "import type { Route } from '../../contract/route.ts';"],
    ['engine/facts/read.ts', "export { routes } from '../../contract/routes.ts';"],
    ['engine/facts/read.ts', "const fs = await import('node:fs');"],
    ['engine/facts/read.ts', "const fs = require('node:fs');"],
    ['engine/facts/read.ts', "type Fs = typeof import('node:fs');"],
    ['contract/profile.ts', "import { compose } from '../engine/index.ts';"],
    ['contract/profile.ts', "import { readFileSync } from 'node:fs';"],
    ['lambdas/summaries/create.ts', "import { App } from 'aws-cdk-lib';"],
    ['lambdas/summaries/create.ts', "import { gateway } from '../../local/gateway.ts';"],
    ['lib/rolecall.ts', "import { handler } from '../lambdas/public.ts';"],
    ['lib/rolecall.ts', "import '../bin/app.ts';"],
    ['lib/rolecall.ts', "import '../contract/write-openapi.ts';"],
    ['client/client.ts', "import { routes } from '../contract/routes.ts';"],
    ['web/page.ts', "import { DynamoDBClient } from '@aws-sdk/client-dynamodb';"],
    ['bin/dev.ts', "import './token.ts';"],
    ['cellar/wine.ts', "import { compose } from '../engine/index.ts';"],
  ])('from %s is refused: %s', (path, code) => {
    expect(objectionsTo(readSourceFile(path, code))).toHaveLength(1);
  });

  it.each([
    ['lambdas/logger.ts', 'const level = process.env.LOG_LEVEL;'],
    ['lib/stack.ts', "const region = process['env'].AWS_REGION;"],
    ['local/gateway.ts', 'const { env } = process;'],
  ])('is no other than reading the environment in %s: %s', (path, code) => {
    expect(objectionsTo(readSourceFile(path, code))).toEqual([`${path} reads the environment`]);
  });

  it.each([
    [
      'engine/compose.ts',
      "// import { readFileSync } from 'node:fs';\nexport const text = \"import 'zod'\";",
    ],
    ['contract/profile.ts', "import type { Profile } from '../engine/types.ts';"],
    ['bin/dev.ts', "import { start } from '../local/start.ts';\nconst port = process.env.PORT;"],
  ])('is not what %s holds: %s', (path, code) => {
    expect(objectionsTo(readSourceFile(path, code))).toEqual([]);
  });
});

/** Every file with code in every folder of the project's own. */
function sourceFiles(): readonly string[] {
  const folders = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !OUTSIDE.includes(entry.name))
    .map(({ name }) => name);
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll(sep, '/')}`)
      .filter((path) => /\.(ts|tsx|mts|mjs|js)$/.test(path)),
  );
}
