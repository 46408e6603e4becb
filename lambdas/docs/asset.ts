import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ProblemError } from '../../contract/problem.ts';
import { getDocsAsset as route } from '../../contract/routes/docs.ts';
import { SWAGGER_UI_FILES } from '../../contract/swagger-ui.ts';
import { names } from '../middleware/entity-tag.ts';
import { operation } from '../middleware/operation.ts';
import { OWN_FILES } from './own-files.ts';

export interface AssetDependencies {
  /** Where the files of `swagger-ui-dist` lie. */
  readonly folder: string;
}

/**
 * Answers with a file that the pages load: compressed where the caller takes it, since the largest shrinks from
 * 1.7 MB to 0.5 MB, and only once for each running function.
 *
 * @throws {ProblemError} `no-such-route` when the pages load no such file
 * @example
 * serve<'docs'>({ getDocsAsset: getDocsAsset({ folder: '/srv/swagger-ui' }), ...others }, logger);
 */
export function getDocsAsset({ folder }: AssetDependencies) {
  const prepared = new Map<string, Promise<Prepared>>();
  return operation(route, async ({ params: { file }, headers }) => {
    const contentType = typeOf(file);
    if (!contentType) throw new ProblemError('no-such-route', 'The pages load no such file.');
    const gzipped = takesGzip(headers['accept-encoding']);
    const key = `${file} ${gzipped}`;
    const preparing = prepared.get(key) ?? prepare(file, folder, gzipped);
    prepared.set(key, preparing);
    // What could not be read once may be there the next time.
    preparing.catch(() => prepared.delete(key));
    const { bytes, etag } = await preparing;
    if (names(headers['if-none-match'], etag)) return { status: 304, headers: { etag } };
    return {
      status: 200,
      headers: {
        'content-type': contentType,
        etag,
        'cache-control': 'public, max-age=86400',
        vary: 'Accept-Encoding',
        'content-encoding': gzipped ? 'gzip' : undefined,
      },
      body: bytes,
    };
  });
}

const TYPES = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

/** The media type of a file that there is. */
function typeOf(file: string): (typeof TYPES)[keyof typeof TYPES] | undefined {
  if (!Object.hasOwn(OWN_FILES, file) && !SWAGGER_UI_FILES.some((name) => name === file)) return undefined;
  const ending = Object.entries(TYPES).find(([name]) => file.endsWith(`.${name}`));
  return ending?.[1];
}

interface Prepared {
  readonly bytes: Uint8Array;
  readonly etag: string;
}

async function prepare(file: string, folder: string, gzipped: boolean): Promise<Prepared> {
  const own = OWN_FILES[file];
  const plain = own === undefined ? await readFile(join(folder, file)) : Buffer.from(own);
  const bytes = gzipped ? await promisify(gzip)(plain) : plain;
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  return { bytes, etag: `"${digest}"` };
}

/** Whether `gzip` is named and not refused by `q=0`. */
function takesGzip(acceptEncoding = ''): boolean {
  return acceptEncoding
    .toLowerCase()
    .split(',')
    .some((coding) => /^\s*gzip\s*($|;(?!\s*q=0(\.0*)?\s*$))/.test(coding));
}
