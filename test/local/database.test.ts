import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { ANY_CREDENTIALS, type RunningDatabase, startDatabase } from '../../local/database.ts';
import { StartError } from '../../local/start-error.ts';
import { temporaryFolder } from './temporary-folder.ts';

const key = (sk: string) => ({ pk: { S: 'USER#a' }, sk: { S: sk } });

async function put(
  database: Pick<RunningDatabase, 'endpoint' | 'tableName'>,
  sk: string,
  body = 'x',
): Promise<void> {
  const client = new DynamoDBClient({ endpoint: database.endpoint, ...ANY_CREDENTIALS });
  await client.send(
    new PutItemCommand({ TableName: database.tableName, Item: { ...key(sk), body: { S: body } } }),
  );
  client.destroy();
}

async function has(database: RunningDatabase, sk: string): Promise<boolean> {
  const client = new DynamoDBClient({ endpoint: database.endpoint, ...ANY_CREDENTIALS });
  const { Item } = await client.send(new GetItemCommand({ TableName: database.tableName, Key: key(sk) }));
  client.destroy();
  return Item !== undefined;
}

/** A folder with a database that was used twice and stopped, as they are found. */
async function usedFolder(): Promise<string> {
  const folder = join(temporaryFolder(), 'dynamodb');
  for (const sk of ['first', 'second']) {
    const database = await startDatabase(folder);
    await put(database, sk, 'x'.repeat(1000));
    await database.stop();
  }
  return folder;
}

describe('the embedded database', () => {
  it('keeps what was written over a restart', async () => {
    const folder = await usedFolder();
    const database = await startDatabase(folder);
    expect([await has(database, 'first'), await has(database, 'second')]).toEqual([true, true]);
    await database.stop();
  });

  it('keeps what was written when its process is killed', async () => {
    const folder = join(temporaryFolder(), 'dynamodb');
    const child = fork(new URL('database-process.ts', import.meta.url), [folder]);
    const [running]: [Pick<RunningDatabase, 'endpoint' | 'tableName'>] = await once(child, 'message').then(
      ([told]) => [told],
    );
    await put(running, 'written');
    child.kill('SIGKILL');
    await once(child, 'exit');

    const database = await startDatabase(folder);
    expect(await has(database, 'written')).toBe(true);
    await database.stop();
  });

  it('says in a line that another service has its folder', async () => {
    const folder = join(temporaryFolder(), 'dynamodb');
    const database = await startDatabase(folder);
    await expect(startDatabase(folder)).rejects.toThrow(StartError);
    await expect(startDatabase(folder)).rejects.toThrow(/in use by another running service/);
    await put(database, 'goes on');
    await database.stop();
  });

  it.each([
    { what: 'all files hold something else', files: /./, damage: overwrite },
    { what: 'CURRENT holds something else', files: /^CURRENT/, damage: overwrite },
    { what: 'CURRENT is gone', files: /^CURRENT/, damage: remove },
    { what: 'the manifest is gone', files: /^MANIFEST/, damage: remove },
    { what: 'the manifest is cut', files: /^MANIFEST/, damage: cut },
    { what: 'a table is gone', files: /\.ldb$/, damage: remove },
    { what: 'a table holds something else', files: /\.ldb$/, damage: overwrite },
    { what: 'a table is cut', files: /\.ldb$/, damage: cut },
  ])('says in a line that it is damaged, and what to do, when $what', async ({ files, damage }) => {
    const folder = await usedFolder();
    for (const path of filesIn(folder, files)) damage(path);
    await expect(startDatabase(folder)).rejects.toThrow(StartError);
    await expect(startDatabase(folder)).rejects.toThrow(/is damaged \(.+\)\. Move that folder away/);
  });

  it('says so too when a log that was all there is holds something else', async () => {
    const folder = join(temporaryFolder(), 'dynamodb');
    const database = await startDatabase(folder);
    await put(database, 'first');
    await database.stop();
    for (const path of filesIn(folder, /\.log$/)) overwrite(path);
    await expect(startDatabase(folder)).rejects.toThrow(/is damaged/);
  });

  it('says so too when a file is in the place of its folder', async () => {
    const folder = join(temporaryFolder(), 'dynamodb');
    writeFileSync(folder, '');
    await expect(startDatabase(folder)).rejects.toThrow(StartError);
  });

  it('begins in an empty folder', async () => {
    const folder = join(temporaryFolder(), 'dynamodb');
    mkdirSync(folder);
    const database = await startDatabase(folder);
    expect(await has(database, 'anything')).toBe(false);
    await database.stop();
  });
});

function filesIn(folder: string, pattern: RegExp): string[] {
  const names = readdirSync(folder).filter((name) => pattern.test(name));
  expect(names).not.toEqual([]);
  return names.map((name) => join(folder, name));
}

function overwrite(path: string): void {
  writeFileSync(path, Buffer.alloc(readFileSync(path).length || 100, 0x5a));
}

function remove(path: string): void {
  rmSync(path);
}

function cut(path: string): void {
  truncateSync(path, 20);
}
