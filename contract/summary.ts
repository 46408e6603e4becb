import * as z from 'zod';
import { composition } from './composition.ts';
import type { Immutable } from './immutable.ts';
import { options, type versionName } from './options.ts';
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

/**
 * The longest edit of each version, in UTF-16 code units. LinkedIn sets two of them; the others leave room for
 * several times what is composed.
 */
export const EDIT_LIMITS = {
  long: 10_000,
  short: 2_000,
  linkedin: 2_600,
  headline: 220,
} as const satisfies Readonly<Record<z.infer<typeof versionName>, number>>;

/** A text of the person's own. Its place counts UTF-16 code units, of which a character may take two. */
const edit = (limit: number) =>
  text({ min: 1, max: limit }).refine(
    (typed) => typed.length <= limit,
    `is longer than ${limit} UTF-16 code units`,
  );

export const updateSummaryRequest = z
  .strictObject({
    title: title.optional(),
    versions: z
      .strictObject({
        long: edit(EDIT_LIMITS.long).optional(),
        short: edit(EDIT_LIMITS.short).optional(),
        linkedin: edit(EDIT_LIMITS.linkedin).optional(),
        headline: edit(EDIT_LIMITS.headline).optional(),
      })
      .refine(isSomething, 'names no version')
      .optional()
      .meta({
        description: 'Texts to stand in place of those that stand, in the words of the person.',
        minProperties: 1,
      }),
  })
  .refine(isSomething, 'changes nothing: it has neither "title" nor "versions"')
  .meta({ id: 'UpdateSummaryRequest', minProperties: 1 });
export type UpdateSummaryRequest = z.infer<typeof updateSummaryRequest>;

function isSomething(value: object): boolean {
  return Object.values(value).some((part) => part !== undefined);
}

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

/** No cursor is longer, in characters. */
export const CURSOR_LIMIT = 200;

export const summaryListQuery = z.strictObject({
  limit: z
    .preprocess((typed) => (isNumber(typed) ? Number(typed) : typed), z.int().min(1).max(100).default(20))
    .meta({ description: 'How many at most.' }),
  cursor: z
    .string()
    .max(CURSOR_LIMIT, 'is not one that you were given')
    .optional()
    .meta({ description: 'The `nextCursor` of the page before. Opaque.' }),
});

function isNumber(typed: unknown): boolean {
  return typeof typed === 'string' && /^-?\d+(\.\d+)?$/.test(typed);
}
