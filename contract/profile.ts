import * as z from 'zod';
import type { Profile } from '../engine/types.ts';
import { text } from './text.ts';

const yearAndMonth = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'is not a date such as 2021 or 2021-09')
  .meta({ description: '`YYYY` or `YYYY-MM`.' });

const stack = z
  .array(text({ min: 1, max: 60 }))
  .max(60)
  .meta({ description: 'Tools as typed: "nodejs", "mongo db", "Epic EHR".' });

const lines = z.array(text({ min: 1, max: 600 })).max(40);

export const position = z
  .strictObject({
    role: text({ min: 1, max: 120 }),
    company: text({ max: 120 }).optional(),
    start: yearAndMonth.optional(),
    end: yearAndMonth.optional(),
    stack: stack.optional(),
    responsibilities: lines.optional(),
    achievements: lines.optional(),
  })
  .meta({ id: 'Position', description: 'An earlier position.' });

export const education = z
  .strictObject({
    institution: text({ max: 120 }).optional(),
    qualification: text({ max: 120 }).optional(),
    field: text({ max: 120 }).optional(),
    end: yearAndMonth.optional(),
  })
  .meta({ id: 'Education' });

/** The current job, in the person's own rough words. */
export const profile = z
  .strictObject({
    name: text({ max: 100 }).optional(),
    role: text({ min: 1, max: 120 }).meta({ description: 'The job title, as the person writes it.' }),
    seniority: z
      .enum(['intern', 'junior', 'mid', 'senior', 'lead', 'principal', 'manager', 'director', 'executive'])
      .optional(),
    company: text({ max: 120 }).optional(),
    domain: text({ max: 120 }).optional().meta({ description: 'Product or industry: "hotel booking".' }),
    yearsOfExperience: z.number().min(0).max(60).optional().meta({ description: 'May be fractional.' }),
    stack: stack.optional(),
    responsibilities: lines.optional(),
    achievements: lines.optional(),
    experience: z
      .array(position)
      .max(15)
      .optional()
      .meta({ description: 'Earlier positions, newest first.' }),
    education: z.array(education).max(10).optional(),
    certifications: z
      .array(text({ min: 1, max: 160 }))
      .max(30)
      .optional(),
    languages: z
      .array(text({ min: 1, max: 60 }))
      .max(20)
      .optional()
      .meta({ description: 'Spoken languages.' }),
    goals: text({ max: 600 }).optional().meta({ description: 'What the person looks for next.' }),
  })
  .meta({
    id: 'Profile',
    description: "The current job, in the person's own rough words. Only `role` is required.",
  }) satisfies z.ZodType<Profile>;
