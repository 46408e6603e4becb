#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { faultsOf } from '../contract/faults.ts';
import { profile as profileSchema } from '../contract/profile.ts';
import {
  type Composition,
  compose,
  DUTIES,
  ENGINE_VERSION,
  type Profile,
  SPELLINGS,
  TONES,
  VERSION_NAMES,
  type VersionName,
  verify,
} from '../engine/index.ts';
import {
  type ImportedResume,
  type ImportWarning,
  isJsonResume,
  readResume,
  UnreadableResume,
} from '../importers/index.ts';

/** Exit statuses: BSD's sysexits for bad input, 2 for a wrong command line as getopt programs have it. */
const EXIT = { unsupported: 1, usage: 2, badInput: 65 } as const;

/** Something about a file that the caller can mend: shown as one message, without a stack. */
class BadInput extends Error {}

interface ComposeFlags {
  readonly version?: VersionName;
  readonly format: 'text' | 'markdown' | 'json';
  readonly variant: number;
  readonly spelling: (typeof SPELLINGS)[number];
  readonly tone: (typeof TONES)[number];
  readonly duties: (typeof DUTIES)[number];
  readonly target?: string;
}

run(process.argv);

function run(argv: readonly string[]): void {
  // A reader that has seen enough, such as `head`, is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    program().parse([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : EXIT.usage;
    } else if (error instanceof BadInput) {
      process.stderr.write(`rolecall: ${error.message}\n`);
      process.exitCode = EXIT.badInput;
    } else {
      throw error;
    }
  }
}

function program(): Command {
  const rolecall = new Command('rolecall')
    .description(
      'Writes the answers to "What are your roles and responsibilities?" from a rough work profile.',
    )
    .addHelpText(
      'after',
      `\nEngine ${ENGINE_VERSION}. A profile is JSON such as {"role":"Backend Developer","stack":["nodejs"]}.`,
    )
    .exitOverride();
  rolecall
    .command('compose')
    .description('write the texts for a profile')
    .argument('<file>', 'a profile as JSON, a résumé file, or - for standard input')
    .addOption(new Option('--version <name>', 'one version alone').choices(VERSION_NAMES))
    .addOption(
      new Option('--format <format>', 'how to print').choices(['text', 'markdown', 'json']).default('text'),
    )
    .option('--variant <n>', 'another wording of the same facts, 0 to 999', wholeNumber, 0)
    .addOption(new Option('--spelling <spelling>').choices(SPELLINGS).default('en-US'))
    .addOption(new Option('--tone <tone>').choices(TONES).default('professional'))
    .addOption(
      new Option('--duties <duties>', 'whether duties typical of the role may fill gaps')
        .choices(DUTIES)
        .default('typical'),
    )
    .option('--target <file>', 'a job advertisement, to put matching facts first')
    .exitOverride()
    .action((file: string, flags: ComposeFlags) => composeFile(file, flags));
  rolecall
    .command('import')
    .description('print the profile of a résumé file as JSON, and what was left out to standard error')
    .argument('<file>', 'a JSON Resume, or - for standard input')
    .exitOverride()
    .action(importFile);
  rolecall
    .command('verify')
    .description('list what a text claims and the profile does not support; exits 1 if there is anything')
    .argument('<profile>', 'a profile as JSON, or a résumé file')
    .argument('<text>', 'a text file, or - for standard input')
    .exitOverride()
    .action(verifyFile);
  return rolecall;
}

function wholeNumber(typed: string): number {
  const number = Number(typed);
  if (!Number.isInteger(number) || number < 0 || number > 999) {
    throw new InvalidArgumentError('It is a whole number from 0 to 999.');
  }
  return number;
}

function composeFile(file: string, flags: ComposeFlags): void {
  const profile = readProfile(file);
  const { format, version, target, ...options } = flags;
  const composition = compose(profile, {
    ...options,
    ...(version !== undefined && { versions: [version] }),
    ...(target !== undefined && { target: { description: readText(target) } }),
  });
  process.stdout.write(print(composition, format));
}

function print(composition: Composition, format: ComposeFlags['format']): string {
  if (format === 'json') return `${JSON.stringify(composition, null, 2)}\n`;
  const texts = VERSION_NAMES.flatMap((name) => {
    const version = composition.versions[name];
    return version === undefined
      ? []
      : [{ name, text: format === 'markdown' ? (version.markdown ?? version.text) : version.text }];
  });
  const [only] = texts;
  if (texts.length === 1 && only !== undefined) return `${only.text}\n`;
  return texts
    .map(({ name, text }) => `${format === 'markdown' ? `## ${name}` : `— ${name} —`}\n\n${text}\n`)
    .join('\n');
}

function verifyFile(profileFile: string, textFile: string): void {
  if (profileFile === '-' && textFile === '-')
    throw new BadInput('profile and text cannot both be standard input.');
  const { supported, claims } = verify(readProfile(profileFile), readText(textFile));
  for (const claim of claims.filter((one) => !one.supported)) {
    process.stdout.write(
      `${claim.kind} at ${claim.start}: “${claim.text}”${claim.reason === undefined ? '' : ` – ${claim.reason}`}\n`,
    );
  }
  if (!supported) process.exitCode = EXIT.unsupported;
}

function importFile(file: string): void {
  const { profile, warnings } = readResumeFile(readBytes(file), file);
  for (const warning of warnings) process.stderr.write(`rolecall: ${line(warning)}\n`);
  process.stdout.write(`${JSON.stringify(profile, null, 2)}\n`);
}

/** In one line: the texts are what was asked for. */
function tellOf(warnings: readonly ImportWarning[], file: string): void {
  if (warnings.length === 0) return;
  const them = `rolecall import ${file}`;
  process.stderr.write(
    `rolecall: ${warnings.length} things were left out or guessed; "${them}" lists them.\n`,
  );
}

function line({ pointer, message }: ImportWarning): string {
  return pointer ? `${pointer}: ${message}` : message;
}

/** A profile, or the profile of a résumé file. What is JSON and no résumé is taken for a profile. */
function readProfile(file: string): Profile {
  const bytes = readBytes(file);
  const value = asJson(bytes);
  if (value === undefined || isJsonResume(value)) {
    const { profile, warnings } = readResumeFile(bytes, file);
    tellOf(warnings, file);
    return profile;
  }
  const result = profileSchema.safeParse(value);
  if (result.success) return result.data;
  const faults = faultsOf(result.error, profileSchema, value).map(
    ({ pointer, message }) => `\n  ${pointer === '' ? '(the whole profile)' : pointer} ${message}`,
  );
  throw new BadInput(`${nameOf(file)} is not a profile:${faults.join('')}`);
}

function readResumeFile(bytes: Uint8Array, file: string): ImportedResume {
  try {
    return readResume(bytes, file);
  } catch (error) {
    if (!(error instanceof UnreadableResume)) throw error;
    throw new BadInput(`${nameOf(file)}: ${error.message}`);
  }
}

function asJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function readText(file: string): string {
  return readBytes(file)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new BadInput(`cannot read ${nameOf(file)}: ${reasonFor(code)}.`);
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

function reasonFor(code: unknown): string {
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
      return 'permission denied';
    default:
      return 'reading failed';
  }
}
