import type { Warnings } from './warnings.ts';

/** Words of the samples that résumé templates come with, which people forget to replace. */
const SAMPLES = [
  'pied piper',
  'richard hendriks',
  'there is no spoon',
  'started the company',
  'john doe',
  'jane doe',
  'lorem ipsum',
  'company name',
  'your name',
  'job title',
];

/**
 * Warns of every text of a profile that a template came with. It stays: only the person can tell.
 *
 * @example
 * findSampleText({ role: 'Nurse', company: 'Pied Piper' }, warnings); // warns of /company
 */
export function findSampleText(profile: object, warnings: Warnings): void {
  for (const [pointer, text] of textsIn(profile, '')) {
    const plain = text.toLowerCase().replace(/[.!]$/, '');
    if (SAMPLES.some((sample) => plain === sample)) {
      warnings.add(
        'sample-text',
        pointer,
        'Looks like the sample text of a template. The pointer is into the profile.',
      );
    }
  }
}

function* textsIn(value: unknown, pointer: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, held] of Object.entries(value)) yield* textsIn(held, `${pointer}/${key}`);
}
