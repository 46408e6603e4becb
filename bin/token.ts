// An access token that the local service accepts: npm run -s token -- me@example.com.
import { parseArgs } from 'node:util';
import { openDataFolder } from '../local/data-folder.ts';
import { StartError } from '../local/start-error.ts';
import { asEmail, type Bearer, backend, openTokens, person } from '../local/tokens.ts';

const USAGE = `Usage: npm run -s token -- EMAIL
       npm run -s token -- --delegate CLIENT

Prints an access token that the local service accepts, whether it runs or not. The same address is always the
same user. With --delegate it is the token of a backend of this name, which acts for users of its own and says for
whom in Rolecall-User. A token is good for a day. ROLECALL_DATA names the data folder of the service (default .rolecall).
`;

const { ROLECALL_DATA } = process.env;
const request = read(process.argv.slice(2));
if (request === 'help') {
  process.stdout.write(USAGE);
} else if ('wrong' in request) {
  process.stderr.write(`token: ${request.wrong}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  await print(request.bearer);
}

type Request = 'help' | { readonly bearer: Bearer } | { readonly wrong: string };

function read(args: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' }, delegate: { type: 'string' } },
      allowPositionals: true,
    });
    if (values.help) return 'help';
    if (values.delegate !== undefined) return readClient(values.delegate, positionals);
    if (positionals.length !== 1) return { wrong: 'give one e-mail address' };
    const email = asEmail(positionals[0]);
    return email ? { bearer: person(email) } : { wrong: `${positionals[0]} is not an e-mail address` };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : 'cannot read the arguments' };
  }
}

function readClient(client: string, others: readonly string[]): Request {
  if (others.length > 0) return { wrong: 'give a client or an e-mail address, not both' };
  if (/^[\w.-]{1,128}$/.test(client)) return { bearer: backend(client) };
  return { wrong: `the client ${client} is not 1 to 128 letters, digits, ".", "_" or "-"` };
}

async function print(bearer: Bearer): Promise<void> {
  try {
    const folder = openDataFolder(ROLECALL_DATA || '.rolecall');
    const tokens = await openTokens(folder.identity);
    process.stdout.write(`${await tokens.issue(bearer)}\n`);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`token: ${error.message}\n`);
    process.exitCode = 1;
  }
}
