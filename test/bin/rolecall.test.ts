import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { compose } from '../../engine/index.ts';

const program = fileURLToPath(new URL('../../bin/rolecall.ts', import.meta.url));
const rough = fileURLToPath(new URL('../../examples/profiles/backend-rough.json', import.meta.url));
const profile = JSON.parse(readFileSync(rough, 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'rolecall-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function rolecall(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('rolecall compose', () => {
  it('prints the four texts of a file', () => {
    const { status, stdout, stderr } = rolecall(['compose', rough]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const version of Object.values(compose(profile).versions)) expect(stdout).toContain(version.text);
  });

  it('reads standard input and prints one version alone, as it is to be pasted', () => {
    const { status, stdout } = rolecall(['compose', '-', '--version', 'short'], JSON.stringify(profile));
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${compose(profile).versions.short?.text}\n` });
  });

  it('takes every option', () => {
    const target = file('job.txt', 'We look for PostgreSQL and Django.');
    const args = ['--variant', '7', '--spelling', 'en-GB', '--tone', 'friendly', '--duties', 'submitted'];
    const { stdout } = rolecall(['compose', rough, ...args, '--target', target, '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual(
      compose(profile, {
        variant: 7,
        spelling: 'en-GB',
        tone: 'friendly',
        duties: 'submitted',
        target: { description: 'We look for PostgreSQL and Django.' },
      }),
    );
  });

  it('prints Markdown with bold headings', () => {
    const { stdout } = rolecall(['compose', rough, '--version', 'long', '--format', 'markdown']);
    expect(stdout).toBe(`${compose(profile).versions.long?.markdown}\n`);
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(rolecall(['compose', file('bom.json', '\uFEFF{"role":"cook"}')]).status).toBe(0);
  });
});

describe('rolecall verify', () => {
  it('exits 0 for what the profile supports and says nothing', () => {
    const text = file('good.txt', compose(profile).versions.short?.text ?? '');
    expect(rolecall(['verify', rough, text])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('exits 1 and lists what it does not support', () => {
    const { status, stdout } = rolecall(['verify', rough, '-'], 'I cut the AWS bill by 70%.');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^number at \d+: “.*70%”/);
  });
});

describe('rolecall import', () => {
  const resume = fileURLToPath(new URL('../../examples/resumes/json-resume.json', import.meta.url));

  it('prints the profile of a résumé file, and what was left out to standard error', () => {
    const { status, stdout, stderr } = rolecall(['import', resume]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ role: 'Senior Backend Developer', company: 'Acme Travel' });
    expect(stderr).toContain('rolecall: /basics/summary: Is left out');
    expect(stderr).not.toContain('dev.patel@example.com');
  });

  it('reads standard input, and prints what compose takes', () => {
    const imported = rolecall(['import', '-'], readFileSync(resume, 'utf8')).stdout;
    const { status, stdout } = rolecall(['compose', '-', '--version', 'short'], imported);
    expect(status).toBe(0);
    expect(stdout).toBe(rolecall(['compose', resume, '--version', 'short']).stdout);
  });

  it('is part of compose and verify, which say that something was left out', () => {
    const { stderr } = rolecall(['compose', resume, '--version', 'headline']);
    expect(stderr).toMatch(
      /things were left out or guessed; "rolecall import .*json-resume\.json" lists them/,
    );
    expect(rolecall(['verify', resume, '-'], 'I cut the AWS bill by 30%.').status).toBe(0);
    expect(rolecall(['verify', resume, '-'], 'I cut the AWS bill by 70%.').status).toBe(1);
  });
});

describe('a mistake is answered by one message that names the place', () => {
  it.each([
    ['no file', ['compose', 'nowhere.json'], '', 65, /nowhere\.json: there is no such file/],
    ['a folder', ['compose', folder], '', 65, /it is a folder/],
    ['not JSON', ['compose', '-'], '{"role": ', 65, /standard input: Line 1, column 10 is not JSON/],
    ['nothing', ['compose', '-'], '', 65, /standard input: The file is empty/],
    ['a PDF', ['import', '-'], '%PDF-1.7', 65, /standard input: The file is a PDF\. JSON Resume can be read/],
    ['a résumé without a job', ['import', '-'], '{"basics":{}}', 65, /names no job title/],
    ['a profile to import', ['import', '-'], '{"role":"cook"}', 65, /not a JSON Resume/],
    ['no role', ['compose', '-'], '{}', 65, /\/role is missing/],
    [
      'an unknown key',
      ['compose', '-'],
      '{"rol":"cook"}',
      65,
      /\/rol unknown key "rol"; did you mean "role"\?/,
    ],
    ['a wrong type', ['compose', '-'], '[]', 65, /\(the whole profile\)/],
    ['a wrong option', ['compose', rough, '--tone', 'angry'], '', 2, /professional, friendly, direct/],
    ['a wrong variant', ['compose', rough, '--variant', '1000'], '', 2, /whole number from 0 to 999/],
    ['no argument', ['compose'], '', 2, /missing required argument/],
    ['an unknown command', ['sing'], '', 2, /unknown command/],
  ] as const)('%s', (_name, args, input, status, message) => {
    const result = rolecall(args, input);
    expect(result.status).toBe(status);
    expect(result.stdout).toBe('');
    expect(result.stderr).toMatch(message);
    expect(result.stderr).not.toMatch(/\n\s+at /);
  });

  it('explains itself with --help', () => {
    const { status, stdout } = rolecall(['compose', '--help']);
    expect(status).toBe(0);
    for (const option of [
      '--version',
      '--format',
      '--variant',
      '--spelling',
      '--tone',
      '--duties',
      '--target',
    ]) {
      expect(stdout).toContain(option);
    }
  });
});
