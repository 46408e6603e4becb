import * as z from 'zod';
import { composition } from './composition.ts';
import type { Immutable } from './immutable.ts';
import { options } from './options.ts';
import { profile } from './profile.ts';
import { text } from './text.ts';

/** The longest title a summary takes. */
export const TITLE_LIMIT = 200;

export const summaryId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .meta({ id: 'SummaryId', description: '32 lower-case hexadecimal digits.' })
  .brand<'SummaryId'>();
export type SummaryId = z.infer<typeof summaryId>;

const title = text({ min: 1, max: TITLE_LIMIT });

export const createSummaryRequest = z
  .strictObject({
    profile,
    options: options.optional(),
    title: title.optional().meta({ description: 'Role and company unless said.' }),
  })
  .meta({ id: 'CreateSummaryRequest' });
export type CreateSummaryRequest = z.infer<typeof createSummaryRequest>;

const heading = {
  id: summaryId,
  title: z.string(),
  revision: z.int().min(1),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};

/** What a list shows of a summary. */
export const summaryListItem = z.object(heading).meta({ id: 'SummaryListItem' });
export type SummaryListItem = Immutable<z.infer<typeof summaryListItem>>;

/** A stored composition, with what it was composed from. */
export const summary = z
  .object({
    ...heading,
    profile,
    options,
    edited: z.array(z.string()).meta({ description: 'The versions that the person has edited.' }),
    ...composition.shape,
  })
  .meta({ id: 'Summary' });
export type Summary = Immutable<z.infer<typeof summary>>;

export const summaryPage = z
  .object({
    items: z.array(summaryListItem),
    nextCursor: z.string().optional().meta({ description: 'Absent on the last page.' }),
  })
  .meta({ id: 'SummaryPage' });

export const summaryListQuery = z.strictObject({
  limit: z
    .preprocess((typed) => (isDigits(typed) ? Number(typed) : typed), z.int().min(1).max(100).default(20))
    .meta({ description: 'How many at most.' }),
  cursor: z
    .string()
    .max(200)
    .optional()
    .meta({ description: 'The `nextCursor` of the page before. Opaque.' }),
});

function isDigits(typed: unknown): boolean {
  return typeof typed === 'string' && /^\d+$/.test(typed);
}
