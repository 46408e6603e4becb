import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataFolder } from '../../local/data-folder.ts';
import { StartError } from '../../local/start-error.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('the data folder', () => {
  it('is made with all that lies above it, for its owner alone, and stays empty', () => {
    const path = join(temporaryFolder(), 'a', 'b');
    expect(openDataFolder(path)).toEqual({
      path,
      database: join(path, 'dynamodb'),
      identity: join(path, 'identity.json'),
    });
    expect(statSync(path).mode & 0o777).toBe(0o700);
    expect(readdirSync(path)).toEqual([]);
    expect(openDataFolder(path).path).toBe(path);
  });

  it('is refused in a line where nothing can be written', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    for (const path of [file, join(file, 'x'), '/proc/rolecall/x']) {
      expect(() => openDataFolder(path)).toThrow(StartError);
      expect(() => openDataFolder(path)).toThrow(/^cannot write to the data folder .*ROLECALL_DATA\.$/);
    }
  });
});
