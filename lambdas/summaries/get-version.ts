import { getSummaryVersion as route } from '../../contract/routes/summaries.ts';
import type { Summary } from '../../contract/summary.ts';
import { names } from '../middleware/entity-tag.ts';
import { operation, type RequestOf } from '../middleware/operation.ts';
import { blocksOf } from './blocks.ts';
import { etagOf } from './etag.ts';
import { idIn, noSuchSummary, noSuchVersion } from './find.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import type { SummaryStore } from './summary-store.ts';

/**
 * Answers with one text of a summary alone, in the content type that the caller likes best.
 *
 * @throws {ProblemError} `no-such-summary`, `no-such-version`
 * @example
 * serve<'summaries'>({ getSummaryVersion: getSummaryVersion({ store }), ...others }, logger);
 */
export function getSummaryVersion({ store }: { readonly store: SummaryStore }) {
  return operation(route, async ({ params, headers, owner, contentType }) => {
    const stored = await store.get(owner, idIn(params));
    if (!stored) throw noSuchSummary();
    const { summary } = stored;
    const version = summary.versions[params.version];
    if (!version) throw noSuchVersion(summary);
    const sent = { etag: etagOf(summary, `${params.version}-${contentType}`), vary: 'Accept' };
    if (names(headers['if-none-match'], sent.etag)) return { status: 304, headers: sent };
    const policy = contentType === 'text/html' ? "default-src 'none'; sandbox" : undefined;
    return {
      status: 200,
      headers: { ...sent, 'content-security-policy': policy },
      body: write[contentType](version),
    };
  });
}

type Version = NonNullable<Summary['versions']['long']>;
type ContentType = RequestOf<typeof route>['contentType'];

const write: Readonly<Record<ContentType, (version: Version) => string>> = {
  'text/plain': ({ text }) => text,
  'text/markdown': ({ text, markdown }) => markdown ?? toMarkdown(blocksOf(text)),
  'text/html': ({ text }) => toHtml(blocksOf(text)),
};
