import * as z from 'zod';
import { profile } from './profile.ts';

/** What came of a résumé file. */
export const importResult = z
  .object({
    format: z.enum(['json-resume']).meta({ description: 'What the file was read as.' }),
    profile,
    warnings: z
      .array(
        z.object({
          code: z.string(),
          pointer: z.string().optional().meta({ description: 'The place in the file, as a JSON Pointer.' }),
          message: z.string(),
        }),
      )
      .meta({ description: 'What was left out, cut or guessed, and what a person should look at.' }),
  })
  .meta({ id: 'ImportResult' });
export type ImportResult = z.infer<typeof importResult>;
