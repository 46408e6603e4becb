import type { Server } from 'node:net';

/**
 * The port that a listening server has.
 *
 * @throws when it listens on none
 * @example
 * const url = `http://127.0.0.1:${portOf(server)}`;
 */
export function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null)
    throw new Error('The server does not listen on a port.');
  return address.port;
}
