import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage, type ILocalBundling } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * The code of a Lambda function: one CommonJS file with the SDK inside, and its source map. Bundled in this
 * process, so that neither Docker nor a global esbuild is asked for. The same sources give the same bytes, and
 * so the same asset, in whatever folder they lie.
 *
 * @param entry Absolute path of the module that exports `handler`.
 * @param files Files to lie beside the code: where, and the absolute path of each.
 * @throws When the module cannot be bundled, or esbuild warns of anything.
 *
 * @example
 * const code = bundledCode('/srv/rolecall/lambdas/public.ts');
 */
export function bundledCode(entry: string, files: Readonly<Record<string, string>> = {}): Code {
  return Code.fromAsset(dirname(entry), {
    assetHashType: AssetHashType.OUTPUT,
    // The image is a required property and never pulled: the local bundling always does the work.
    bundling: { image: DockerImage.fromRegistry('unused'), local: new EsbuildBundling(entry, files) },
  });
}

/** CDK tells two bundlings of one folder apart by the fields of this object. */
class EsbuildBundling implements ILocalBundling {
  readonly entry: string;
  readonly files: Readonly<Record<string, string>>;

  constructor(entry: string, files: Readonly<Record<string, string>>) {
    this.entry = entry;
    this.files = files;
  }

  tryBundle(outputFolder: string): boolean {
    for (const file of bundle(this.entry)) writeFileSync(join(outputFolder, file.name), file.contents);
    for (const [name, path] of Object.entries(this.files)) {
      mkdirSync(join(outputFolder, dirname(name)), { recursive: true });
      copyFileSync(path, join(outputFolder, name));
    }
    return true;
  }
}

/**
 * Lambda always gives its credentials as environment variables, which the SDK tries first; these others it would
 * load only when there are none. Left out, a function is 130 kB smaller and starts about 8 ms sooner.
 */
const UNUSED_CREDENTIAL_PROVIDERS = ['http', 'ini', 'login', 'process', 'sso', 'web-identity'];

interface BundledFile {
  readonly name: string;
  readonly contents: Uint8Array;
}

function bundle(entry: string): readonly BundledFile[] {
  const { outputFiles, warnings } = buildSync({
    entryPoints: [relative(ROOT, entry)],
    bundle: true,
    platform: 'node',
    target: 'node24',
    // CommonJS loads faster than ESM, and the packages' ESM sources shake down to a smaller bundle.
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: UNUSED_CREDENTIAL_PROVIDERS.map((name) => `@aws-sdk/credential-provider-${name}`),
    minify: true,
    legalComments: 'none',
    // Node reads the map only when told to: NODE_OPTIONS=--enable-source-maps costs every start about 10 ms.
    sourcemap: 'linked',
    sourcesContent: false,
    // A made-up folder beside the sources, never written to: the source map then names them by the same
    // relative paths wherever the cloud assembly is written.
    absWorkingDir: ROOT,
    outfile: join('bundle', 'index.js'),
    write: false,
    logLevel: 'silent',
  });
  const [warning] = warnings;
  if (warning) throw new Error(`Bundling ${entry}: ${warning.text} (${warning.location?.file ?? 'no file'})`);
  return outputFiles.map(({ path, contents }) => ({ name: basename(path), contents }));
}
