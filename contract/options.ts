import * as z from 'zod';
import type { Options } from '../engine/types.ts';
import { text } from './text.ts';

export const versionName = z.enum(['long', 'short', 'linkedin', 'headline']).meta({ id: 'VersionName' });

export const target = z
  .strictObject({
    title: text({ max: 120 }).optional(),
    company: text({ max: 120 }).optional(),
    description: text({ min: 1, max: 20_000 }),
  })
  .meta({ id: 'Target', description: 'A job advertisement to emphasise matching facts for.' });

/** How the texts are to be written. Every key has a default, which the engine applies. */
export const options = z
  .strictObject({
    variant: z
      .int()
      .min(0)
      .max(999)
      .optional()
      .meta({ description: 'Another wording of the same facts. 0 unless said.' }),
    spelling: z.enum(['en-US', 'en-GB']).optional().meta({ description: '`en-US` unless said.' }),
    tone: z
      .enum(['professional', 'friendly', 'direct'])
      .optional()
      .meta({ description: '`professional` unless said.' }),
    duties: z
      .enum(['typical', 'submitted'])
      .optional()
      .meta({
        description:
          '`typical` (unless said): duties typical of the role and the submitted tools may fill what the person ' +
          'did not write, each marked. `submitted`: nothing but what was submitted.',
      }),
    versions: z
      .array(versionName)
      .min(1)
      .max(4)
      .refine((names) => new Set(names).size === names.length, 'names a version twice')
      .optional()
      .meta({ description: 'All four unless said.', uniqueItems: true }),
    target: target.optional(),
  })
  .meta({ id: 'Options', description: 'How the texts are to be written.' }) satisfies z.ZodType<Options>;
