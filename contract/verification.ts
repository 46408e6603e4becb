import * as z from 'zod';
import type { ClaimKind } from '../engine/types.ts';
import { pointer } from './composition.ts';
import { profile } from './profile.ts';
import { text } from './text.ts';

/** The longest text that is verified, in code points. */
export const TEXT_LIMIT = 20_000;

/** As many sources of a claim as are told: more than these convince nobody. */
export const SOURCES_LIMIT = 10;

/** Each kind of claim that the engine finds. A kind that is missing here, or one too many, does not compile. */
const CLAIM_KINDS = {
  number: 'number',
  technology: 'technology',
  employer: 'employer',
  title: 'title',
  name: 'name',
  credential: 'credential',
  award: 'award',
  language: 'language',
  strength: 'strength',
  scope: 'scope',
  quality: 'quality',
  negation: 'negation',
  cause: 'cause',
  direction: 'direction',
  frequency: 'frequency',
  job: 'job',
} as const satisfies { readonly [Kind in ClaimKind]: Kind };

export const verificationRequest = z
  .strictObject({
    profile,
    text: text({ min: 1, max: TEXT_LIMIT }).meta({
      description: 'Any text that is said to rest on the profile.',
    }),
  })
  .meta({ id: 'VerificationRequest' });

export const claim = z
  .object({
    text: z.string().meta({ description: 'The words that claim something.' }),
    start: z.int().min(0).meta({ description: 'Where they begin in the text, in UTF-16 code units.' }),
    end: z.int().min(0).meta({ description: 'Where they end, in UTF-16 code units.' }),
    kind: z.enum(CLAIM_KINDS),
    supported: z.boolean(),
    sources: z
      .array(pointer)
      .max(SOURCES_LIMIT)
      .meta({ description: 'The submitted values that support it: the first ten of them.' }),
    reason: z.string().optional().meta({ description: 'Why nothing supports it.' }),
  })
  .meta({ id: 'Claim' });

/** Which claims of a text the profile supports. */
export const verification = z
  .object({
    supported: z.boolean().meta({ description: 'Whether every claim is.' }),
    claims: z.array(claim).meta({ description: 'In the order of the text.' }),
  })
  .meta({ id: 'Verification' });
