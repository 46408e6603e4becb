// An access token that the local service accepts: npm run -s token -- me@example.com.
import { parseArgs } from 'node:util';
import { openDataFolder } from '../local/data-folder.ts';
import { asEmail, openIdentity } from '../local/identity.ts';
import { StartError } from '../local/start-error.ts';

const USAGE = `Usage: npm run -s token -- EMAIL

Prints an access token that the local service accepts, whether it runs or not. The same address is always the
same user. ROLECALL_DATA names the data folder of the service (default .rolecall).
`;

const { ROLECALL_DATA } = process.env;
const request = read(process.argv.slice(2));
if (request === 'help') {
  process.stdout.write(USAGE);
} else if ('wrong' in request) {
  process.stderr.write(`token: ${request.wrong}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  await print(request.email);
}

type Request = 'help' | { readonly email: string } | { readonly wrong: string };

function read(args: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) return 'help';
    if (positionals.length !== 1) return { wrong: 'give one e-mail address' };
    const email = asEmail(positionals[0]);
    return email ? { email } : { wrong: `${positionals[0]} is not an e-mail address` };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : 'cannot read the arguments' };
  }
}

async function print(email: string): Promise<void> {
  try {
    const folder = openDataFolder(ROLECALL_DATA || '.rolecall');
    const identity = await openIdentity(folder.identity);
    process.stdout.write(`${await identity.issue(email)}\n`);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`token: ${error.message}\n`);
    process.exitCode = 1;
  }
}
