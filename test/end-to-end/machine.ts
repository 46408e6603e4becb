import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StartedService {
  readonly url: string;
  /** All that it has written so far, to standard output and error. */
  output(): string;
  /** Sends the signal, and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<Ended>;
}

type Environment = Readonly<Record<string, string>>;

/** A program of bin/, run to its end. */
export async function run(
  program: string,
  args: readonly string[],
  environment: Environment,
): Promise<Ended> {
  return ended(launch(program, args, environment));
}

/** The service as `npm start` starts it, on a free port, once it says that it listens. */
export async function start(data: string, environment: Environment = {}): Promise<StartedService> {
  const launched = launch('dev.ts', [], { PORT: '0', ROLECALL_DATA: data, ...environment });
  const { process: child, written } = launched;
  const end = ended(launched);
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const [, found] = /listens on (http:\/\/[\d.:]+)[\s\S]*Ctrl-C/.exec(written.stdout) ?? [];
      if (found) resolve(found);
    };
    child.stdout?.on('data', look);
    end.then(({ stderr }) => reject(new Error(`The service ended: ${stderr}`)), reject);
  });
  return {
    url,
    output: () => written.stdout + written.stderr,
    end: (signal = 'SIGTERM') => {
      child.kill(signal);
      return end;
    },
  };
}

/** An access token for this address, as `npm run -s token` prints it. */
export async function token(data: string, email: string): Promise<string> {
  const { stdout } = await run('token.ts', [email], { ROLECALL_DATA: data });
  return stdout.trim();
}

/** A data folder, and how to be rid of it. */
export function dataFolder() {
  const parent = mkdtempSync(join(tmpdir(), 'rolecall-'));
  return { path: join(parent, 'data'), remove: () => rmSync(parent, { recursive: true, force: true }) };
}

interface Launched {
  readonly process: ChildProcess;
  readonly written: { stdout: string; stderr: string };
}

function launch(program: string, args: readonly string[], environment: Environment): Launched {
  const path = fileURLToPath(new URL(`../../bin/${program}`, import.meta.url));
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [path, ...args], { env: { PATH, HOME, ...environment } });
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.stderr += text;
  });
  return { process: child, written };
}

async function ended({ process: child, written }: Launched): Promise<Ended> {
  const [code]: [number | null] = await once(child, 'close').then(([first]) => [first]);
  return { code, ...written };
}
