// The service on this machine: npm start.
import { ENGINE_VERSION } from '../engine/version.ts';
import { openDataFolder } from '../local/data-folder.ts';
import { type Environment, type RunningService, startService } from '../local/service.ts';
import { type Settings, settingsIn } from '../local/settings.ts';
import { StartError } from '../local/start-error.ts';

const { PORT, ROLECALL_DATA } = process.env;

try {
  const folder = openDataFolder(ROLECALL_DATA || '.rolecall');
  const settings = settingsIn(process.env);
  const port = portFrom(PORT || '8787');
  const service = await startService({ folder, port, settings, setEnvironment });
  stopOnSignal(service);
  process.stdout.write(greeting(service.url, folder.path, settings));
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`rolecall: ${error.message}\n`);
  process.exit(1);
}

function portFrom(given: string): number {
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new StartError(
    `PORT is ${JSON.stringify(given)}, and must be a number from 0 to 65535 (0: any free port).`,
  );
}

function setEnvironment(variables: Environment): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** The first signal stops when all is answered and written, a second one at once. */
function stopOnSignal(service: RunningService): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      process.stdout.write('Stopping …\n');
      await service.stop();
      process.exit(0);
    });
  }
}

function greeting(url: string, data: string, { openId }: Settings): string {
  const profile = '{"profile":{"role":"Backend Developer","stack":["nodejs","express","mongo db"]}}';
  const withData = ROLECALL_DATA ? `ROLECALL_DATA=${quoted(data)} ` : '';
  const tokenHint = `Every route, to read and to try: ${url}/docs

An access token, for the routes that store:
  ${withData}npm run -s token -- me@example.com
or sign in: the mail with the code is in ${url}/local/outbox`;
  return `Rolecall ${ENGINE_VERSION} listens on ${url}, and keeps its data in ${data}

Try it:
  curl -s ${url}/v1/compositions -H 'content-type: application/json' -d '${profile}'

${openId ? `It takes the access tokens of ${openId.issuer}` : tokenHint}

Ctrl-C stops it.
`;
}

/** For a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
