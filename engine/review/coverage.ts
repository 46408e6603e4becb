import type { Block } from '../realise/draft.ts';
import type { Composition, Pointer, Profile } from '../types.ts';

/** Which submitted places the texts rest on, and why each other one was left out. */
export function coverageOf(
  profile: Profile,
  blocks: readonly Block[],
  left: readonly { readonly pointer: Pointer; readonly reason: string }[],
): Composition['coverage'] {
  const cited = new Set(blocks.flatMap((block) => block.sentences.flatMap((sentence) => sentence.sources)));
  const reasons = new Map(left.map(({ pointer, reason }) => [pointer, reason]));
  const places = leaves(profile, '');
  return {
    used: places.filter((pointer) => cited.has(pointer)),
    omitted: places
      .filter((pointer) => !cited.has(pointer))
      .map((pointer) => ({ pointer, reason: reasons.get(pointer) ?? reasonFor(pointer) })),
  };
}

function leaves(value: unknown, pointer: Pointer): readonly Pointer[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => leaves(entry, `${pointer}/${index}`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, entry]) => leaves(entry, `${pointer}/${key}`));
  }
  return [pointer];
}

function reasonFor(pointer: Pointer): string {
  const [, section = '', , key = ''] = pointer.split('/');
  if (section === 'experience' && key !== '') return REASONS['experience'] ?? '';
  return REASONS[section] ?? 'No requested version has a place for it.';
}

const REASONS: Readonly<Record<string, string>> = {
  name: 'The texts are in the first person, so they do not state the name.',
  seniority: 'The role already says the level.',
  company: 'It does not name an employer.',
  domain: 'The employer’s name says it already, or no requested version has a place for it.',
  yearsOfExperience: 'Less than a month of experience is not mentioned.',
  stack: 'No requested version has a place for it, or it stands in the list twice.',
  responsibilities: 'It says the same as another line, holds no words, or other lines took the room.',
  achievements: 'It says the same as another line, holds no words, or other lines took the room.',
  experience: 'Of earlier positions the texts tell the latest and what is strongest in them.',
  education: 'It stands in the LinkedIn version alone.',
  certifications: 'It stands in the LinkedIn and long versions alone.',
  languages: 'It stands in the LinkedIn version alone.',
  goals: 'It stands in the LinkedIn version alone.',
};
