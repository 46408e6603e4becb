import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const cdkJson = z.object({ app: z.literal('node bin/app.ts'), context: z.record(z.string(), z.unknown()) });

const template = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }),
  ),
});
export type Template = z.infer<typeof template>;
export type Resource = Template['Resources'][string];

const assets = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string(), packaging: z.string() }) })),
});

const report = z.object({
  pluginReports: z.array(
    z.object({
      violations: z.array(
        z.object({
          ruleName: z.string(),
          violatingConstructs: z.array(z.object({ constructPath: z.string() })),
        }),
      ),
    }),
  ),
});

const manifest = z.object({
  artifacts: z.object({
    Rolecall: z.object({
      environment: z.string(),
      properties: z.object({ tags: z.record(z.string(), z.string()) }),
    }),
  }),
});

/** What one synthesis of the app wrote. */
export interface Assembly {
  readonly folder: string;
  readonly template: Template;
  /** Asset folders, by the hash that the template names them with. */
  readonly assets: ReadonlyMap<string, string>;
  /** The account and region that the stack is made for, and its tags. */
  readonly stack: { readonly environment: string; readonly tags: Readonly<Record<string, string>> };
  /** Deletes what was written. */
  discard(): Promise<void>;
}

/** A rule of cdk-nag that a construct breaks. */
export interface Finding {
  readonly rule: string;
  readonly construct: string;
}

/** The context that `cdk.json` gives every synthesis: the feature flags. */
export async function cdkContext(): Promise<Readonly<Record<string, unknown>>> {
  return cdkJson.parse(await readJson(join(ROOT, 'cdk.json'))).context;
}

/**
 * Runs the app in a process of its own, as the CDK command line does, without any AWS setting.
 *
 * @param choices What `-c key=value` would say.
 * @throws when the app does not synthesise, as with any finding of cdk-nag
 */
export async function synthesise(choices: Readonly<Record<string, string>> = {}): Promise<Assembly> {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-synth-'));
  await runApp(folder, choices);
  const { files } = assets.parse(await readJson(join(folder, 'Rolecall.assets.json')));
  const { artifacts } = manifest.parse(await readJson(join(folder, 'manifest.json')));
  return {
    folder,
    template: template.parse(await readJson(join(folder, 'Rolecall.template.json'))),
    assets: new Map(Object.entries(files).map(([hash, { source }]) => [hash, join(folder, source.path)])),
    stack: { environment: artifacts.Rolecall.environment, tags: artifacts.Rolecall.properties.tags },
    discard: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What cdk-nag finds in the app when none of its acknowledgements counts. */
export async function findingsWithoutAcknowledgements(): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rolecall-findings-'));
  try {
    await runApp(folder, {}, ['--import', './test/lib/without-acknowledgements.ts']).catch(() => undefined);
    const { pluginReports } = report.parse(await readJson(join(folder, 'validation-report.json')));
    return pluginReports.flatMap(({ violations }) =>
      violations.flatMap(({ ruleName: rule, violatingConstructs }) =>
        violatingConstructs.map(({ constructPath: construct }) => ({ rule, construct })),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runApp(
  folder: string,
  choices: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): Promise<void> {
  const { PATH } = process.env;
  await promisify(execFile)(process.execPath, [...nodeOptions, 'bin/app.ts'], {
    cwd: ROOT,
    env: {
      PATH,
      HOME: folder,
      CDK_OUTDIR: folder,
      CDK_CONTEXT_JSON: JSON.stringify({ ...(await cdkContext()), ...choices }),
    },
  });
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
