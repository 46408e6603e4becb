import * as z from 'zod';
import { CURSOR_LIMIT, summary } from './summary.ts';

export const exportedSummary = summary
  .extend({
    original: summary
      .optional()
      .meta({ description: 'The summary as it was created, if it was edited since.' }),
  })
  .meta({ id: 'ExportedSummary' });

export const exportedRecord = z
  .object({
    key: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({
    id: 'ExportedRecord',
    description: 'Whatever else is kept, such as how many requests were sent today.',
  });

export const account = z
  .object({
    subject: z.string().meta({ description: 'The `sub` of the access token.' }),
    email: z.string().optional().meta({ description: 'The address that codes are sent to.' }),
  })
  .meta({ id: 'Account', description: 'What signing in is known by.' });

/** Everything stored about the caller, as far as one answer holds. */
export const exportDocument = z
  .object({
    exportedAt: z.iso.datetime(),
    account: account
      .optional()
      .meta({ description: 'Not there for the user of a backend, who has none here.' }),
    summaries: z.array(exportedSummary).meta({ description: 'Newest first.' }),
    records: z.array(exportedRecord),
    nextCursor: z
      .string()
      .optional()
      .meta({ description: 'There when more summaries are stored than one answer holds, some hundreds.' }),
  })
  .meta({ id: 'Export' });

export const exportQuery = z.strictObject({
  cursor: z
    .string()
    .max(CURSOR_LIMIT, 'is not one that you were given')
    .optional()
    .meta({ description: 'The `nextCursor` of the export before. Opaque.' }),
});
