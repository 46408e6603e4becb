import { ProblemError } from '../../contract/problem.ts';
import { createImport as route } from '../../contract/routes/imports.ts';
import { readResume, UnreadableResume } from '../../importers/index.ts';
import { operation } from '../middleware/operation.ts';

/**
 * Reads a résumé file.
 *
 * @throws {ProblemError} `unreadable-file`
 */
export const createImport = operation(route, ({ body }) => ({ status: 200, body: read(body) }));

function read(bytes: Uint8Array) {
  try {
    return readResume(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableResume)) throw error;
    throw new ProblemError('unreadable-file', error.message);
  }
}
