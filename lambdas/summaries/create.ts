import { ProblemError } from '../../contract/problem.ts';
import { createSummary as route } from '../../contract/routes/summaries.ts';
import { summary } from '../../contract/summary.ts';
import { compose } from '../../engine/index.ts';
import { operation } from '../middleware/operation.ts';
import { etagOf } from './etag.ts';
import { digestOfRequest, freshId, keyDerivedId } from './identify.ts';
import type { SummaryStore } from './summary-store.ts';
import { titleOf } from './title.ts';

export interface CreateDependencies {
  readonly store: SummaryStore;
  /** @default the clock of the machine */
  readonly now?: () => Date;
}

/**
 * Composes, and stores what came out in one conditional write. Under an `Idempotency-Key` that was used before,
 * the summary as it was created is the answer if the request is the same.
 *
 * @throws {ProblemError} `idempotency-key-reused`, or what the store throws
 * @example
 * serve<'summaries'>({ createSummary: createSummary({ store }), ...others }, logger);
 */
export function createSummary({ store, now = () => new Date() }: CreateDependencies) {
  return operation(route, async ({ body, headers, owner }) => {
    const { profile, options = {}, title = titleOf(profile) } = body;
    const key = headers['idempotency-key'];
    const id = key === undefined ? freshId() : keyDerivedId(owner, key);
    const createdAt = now().toISOString();
    const heading = { id, title, revision: 1, createdAt, updatedAt: createdAt };
    const requestDigest = digestOfRequest(body);

    // Parsed as it will be when it is read, so that this answer and every later one are the same bytes.
    const composed = summary.parse({
      ...heading,
      profile,
      options,
      edited: [],
      ...compose(profile, options),
    });

    const { created, stored } = await store.create(owner, {
      summary: composed,
      created: composed,
      requestDigest,
    });

    if (stored.requestDigest !== requestDigest) {
      throw new ProblemError('idempotency-key-reused', 'This Idempotency-Key came with another body before.');
    }
    return {
      status: 201,
      headers: {
        location: `${route.path}/${id}`,
        etag: etagOf(stored.created),
        'idempotent-replayed': created ? undefined : 'true',
      },
      body: stored.created,
    };
  });
}
