import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { codeOf, StartError } from './start-error.ts';

/** As much of LevelDB as a look at it needs. */
interface Database {
  open(): Promise<void>;
  close(): Promise<void>;
  keys(): AsyncIterable<string>;
}

/**
 * Looks whether the database in this folder can be opened and read to its end, before dynalite opens it,
 * which would only ever say "Database is closed".
 *
 * @throws {StartError} when another process holds it, or when it is damaged
 * @example
 * await inspectDatabase('.rolecall/dynamodb');
 */
export async function inspectDatabase(folder: string): Promise<void> {
  try {
    const before = filesOf(folder);
    // Without CURRENT, LevelDB would begin anew and delete what is there.
    if (before.length > 0 && !existsSync(join(folder, 'CURRENT'))) throw new Error('CURRENT is missing');
    // A log that makes no sense is passed over in silence.
    if ((await countKeys(folder)) === 0 && before.some(holdsRecords))
      throw new Error('no record can be read');
  } catch (error) {
    throw explain(folder, error);
  }
}

async function countKeys(folder: string): Promise<number> {
  const database = newDatabase(folder);
  try {
    await database.open();
    let keys = 0;
    for await (const _ of database.keys()) keys++;
    return keys;
  } finally {
    await database.close();
  }
}

/** LevelDB exactly as dynalite has it. */
function newDatabase(folder: string): Database {
  const requireOfDynalite = createRequire(import.meta.resolve('dynalite'));
  const { Level }: { Level: new (path: string) => Database } = requireOfDynalite('level');
  return new Level(folder);
}

interface File {
  readonly name: string;
  readonly bytes: number;
}

function filesOf(folder: string): readonly File[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => ({ name, bytes: statSync(join(folder, name)).size }));
}

function holdsRecords({ name, bytes }: File): boolean {
  return bytes > 0 && /\.(log|ldb)$/.test(name);
}

function explain(folder: string, error: unknown): StartError {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  if (codeOf(cause) === 'LEVEL_LOCKED') {
    return new StartError(
      `the data folder is in use by another running service (${folder}). Stop that one, or choose another folder with ROLECALL_DATA.`,
    );
  }
  return damaged(folder, cause instanceof Error && !('code' in cause) ? cause.message : codeOf(cause));
}

/**
 * Says that a database is there and cannot be used, and what to do.
 *
 * @example
 * throw damaged('.rolecall/dynamodb', 'the table is not usable');
 */
export function damaged(folder: string, why: string): StartError {
  return new StartError(
    `the database in ${folder} is damaged (${why}). Move that folder away to begin with an empty one, or put a copy back.`,
  );
}
