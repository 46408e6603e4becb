import * as z from 'zod';
import { options } from './options.ts';
import { profile } from './profile.ts';

export const compositionRequest = z
  .strictObject({ profile, options: options.optional() })
  .meta({ id: 'CompositionRequest' });

export const pointer = z
  .string()
  .regex(/^(\/([^~/]|~[01])*)*$/)
  .meta({ id: 'Pointer', description: 'An RFC 6901 JSON Pointer into the submitted profile.' });

export const sentence = z
  .object({
    text: z.string(),
    origin: z.enum(['submitted', 'typical', 'glue']).meta({
      description:
        "`submitted` rests on the person's words, `typical` on role and tools (ask the person to confirm it), " +
        '`glue` claims nothing.',
    }),
    sources: z.array(pointer),
    heading: z.string().optional(),
  })
  .meta({ id: 'Sentence' });

export const version = z
  .object({
    text: z.string().meta({ description: 'What one pastes: plain, no Markdown.' }),
    markdown: z.string().optional().meta({ description: '`long` only: the text with bold headings.' }),
    characters: z.int().min(0).meta({ description: 'UTF-16 code units of `text`.' }),
    words: z.int().min(0),
    limit: z.int().optional().meta({ description: 'The most characters that the place it is for takes.' }),
    sentences: z.array(sentence).meta({ description: 'In order, joined, they are the text.' }),
  })
  .meta({ id: 'Version' });

const fields = {
  engine: z
    .string()
    .meta({ description: 'Engine version: the same engine, profile and options give the same bytes.' }),
  versions: z.object({
    long: version.optional(),
    short: version.optional(),
    linkedin: version.optional(),
    headline: version.optional(),
  }),
  coverage: z.object({
    used: z.array(pointer),
    omitted: z.array(z.object({ pointer, reason: z.string() })),
  }),
  keywords: z
    .object({ matched: z.array(z.string()), missing: z.array(z.string()) })
    .optional()
    .meta({ description: 'With a target. A missing keyword is never written into a text.' }),
  questions: z
    .array(z.object({ pointer: pointer.optional(), ask: z.string() }))
    .meta({ description: 'What to add to make the texts stronger.' }),
  warnings: z.array(
    z.object({
      code: z.string(),
      pointer: pointer.optional(),
      message: z.string(),
      suggestion: z.string().optional(),
    }),
  ),
};

/** What the engine wrote, and what each sentence of it stands on. */
export const composition = z.object(fields).meta({ id: 'Composition' });
