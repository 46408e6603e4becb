// Runs before every npm script of this project, on whatever Node the machine has (20 or newer), so it
// uses nothing but what Node brings. Installs the locked packages when they are missing or out of date.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = readFileSync(`${root}package-lock.json`, 'utf8');
const stamp = `${root}node_modules/.rolecall-lock`;

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  process.stderr.write('Installing packages (first run, about a minute) …\n');
  const npm = process.env.npm_execpath;
  const [command, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const { status, error } = spawnSync(command, [...before, 'ci', '--loglevel=error', '--no-progress'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    process.stderr.write(
      `rolecall: installing packages failed${error ? ` (${error.message})` : ''}. Run "npm ci" to see why.\n`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
