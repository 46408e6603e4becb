import { describe, expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';
import { quantities } from '../../../engine/numbers/read.ts';
import { matchPack } from '../../../engine/packs/match.ts';
import type { Profile, Sentence } from '../../../engine/types.ts';
import { createVerifier, type Verifier, verify } from '../../../engine/verify/verify.ts';
import { fixtures } from '../../fixtures/profiles.ts';
import { PEOPLE } from './people.ts';

const people = [...fixtures, ...Object.entries(PEOPLE).map(([name, profile]) => ({ name, profile }))];

const verifierOf = (profile: Profile): Verifier =>
  createVerifier(profile, { glossary: matchPack(profile.role).glossary });

function sentencesOf(profile: Profile, variant: number): readonly Sentence[] {
  return Object.values(compose(profile, { variant }).versions).flatMap((version) => version.sentences);
}

/** Every sentence with one thing changed, and what was changed in it. */
function corruptions(sentence: Sentence, profile: Profile): readonly string[] {
  const { text } = sentence;
  const numbers = quantities(text)
    .filter((quantity) => quantity.value !== 1)
    .flatMap(({ start, end, text: number }) => {
      const other = /\d/.test(number)
        ? number.replace(/\d/, (digit) => String((Number(digit) + 3) % 10 || 4))
        : 'seventeen';
      return `${text.slice(0, start)}${other}${text.slice(end)}`;
    });
  const names = [profile.company, ...(profile.experience ?? []).map((position) => position.company)]
    .filter((name) => name !== undefined && text.includes(` at ${name}`))
    .map((name) => text.replace(` at ${name}`, ' at Initech Holdings'));
  const titles = /I'm an? \p{Lu}/u.test(text) ? [text.replace(/I'm an? /, "I'm a Chief ")] : [];
  return [...numbers, ...names, ...titles];
}

describe('every composition', () => {
  it.each(people)('of $name passes the gate and the public check', ({ profile }) => {
    const verifier = verifierOf(profile);
    for (const variant of [0, 1, 7]) {
      const { versions } = compose(profile, { variant });
      for (const { text, sentences } of Object.values(versions)) {
        const refused = verify(profile, text).claims.filter((claim) => !claim.supported);
        expect(refused.map((claim) => `${claim.text}: ${claim.reason}`)).toEqual([]);
        for (const sentence of sentences)
          expect(verifier.unsupported(sentence.text, sentence.sources)).toEqual([]);
      }
    }
  });

  it.each(people)('of $name is refused once a number, employer or title in it is changed', ({ profile }) => {
    const verifier = verifierOf(profile);
    for (const sentence of sentencesOf(profile, 0)) {
      for (const corrupted of corruptions(sentence, profile)) {
        expect(verifier.unsupported(corrupted, sentence.sources), corrupted).not.toEqual([]);
      }
    }
  });
});
