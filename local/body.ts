import type { IncomingMessage } from 'node:http';

/**
 * The body, or `undefined` as soon as it proves larger than `limit` bytes. What comes after that is thrown
 * away by the server, not kept.
 *
 * @example
 * const body = await readBody(request, 256 * 1024);
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limit) break;
    chunks.push(chunk);
  }
  if (size <= limit) return Buffer.concat(chunks);
  // The connection is of use again only when the rest has been taken off it.
  request.resume();
  return undefined;
}
