import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { codeOf, StartError } from './start-error.ts';

/** Where one machine keeps its data: the database and the key that signs its tokens. */
export interface DataFolder {
  readonly path: string;
  readonly database: string;
  readonly identity: string;
}

/**
 * Makes sure that the folder is there, readable by its owner alone, and can be written.
 *
 * @throws {StartError} when it cannot
 * @example
 * const folder = openDataFolder('.rolecall');
 */
export function openDataFolder(given: string): DataFolder {
  const path = resolve(given);
  try {
    createFolder(path);
    // Only writing tells: root may access what a read-only file system refuses.
    const probe = join(path, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new StartError(
      `cannot write to the data folder ${path} (${codeOf(error)}). Choose another with ROLECALL_DATA.`,
    );
  }
  return { path, database: join(path, 'dynamodb'), identity: join(path, 'identity.json') };
}

/** Not `mkdirSync` with `recursive`: under /proc that never returns. */
function createFolder(path: string): void {
  if (existsSync(path)) return;
  createFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
