import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../../engine/language/clean.ts';
import { readPhrase, rephrase } from '../../../engine/language/rephrase.ts';
import { isExpected, readBullets } from './read-bullets.ts';

interface ReferenceBullet {
  readonly input: string;
  readonly kind: 'action' | 'noun';
  readonly gerund?: readonly string[];
  readonly past?: readonly string[];
  readonly base?: readonly string[];
  readonly noun?: readonly string[];
}

const plain = (text: string): string => cleanLine(text).toLowerCase();

function isRight(bullet: ReferenceBullet): boolean {
  const result = rephrase(bullet.input);
  if (result.kind === 'noun') {
    const accepted = bullet.noun?.flatMap((noun) => noun.split(' / ')) ?? [];
    return bullet.kind === 'noun' && accepted.some((noun) => plain(noun) === result.noun.toLowerCase());
  }
  const has = (accepted: readonly string[] | undefined, form: string): boolean =>
    accepted?.some((one) => plain(one) === form.toLowerCase()) ?? false;
  return has(bullet.gerund, result.gerund) && has(bullet.past, result.past) && has(bullet.base, result.base);
}

describe('rough lines of the reference set', () => {
  const text = readFileSync(new URL('bullets-reference.json', import.meta.url), 'utf8');
  const bullets: readonly ReferenceBullet[] = JSON.parse(text);

  it('come out right in all forms, 97 of 100 or more', () => {
    const wrong = bullets.filter((bullet) => !isRight(bullet)).map(({ input }) => input);
    expect(bullets.length).toBeGreaterThanOrEqual(140);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(Math.floor(bullets.length * 0.03));
  });
});

describe.each([
  'bullets-development.txt',
  'bullets-unseen.txt',
  'bullets-late.txt',
  'bullets-last.txt',
  'bullets-traps.txt',
  'bullets-rough.txt',
  'bullets-occupations.txt',
  'bullets-homographs.txt',
  'bullets-registers.txt',
  'bullets-second.txt',
  'bullets-third.txt',
  'bullets-fourth.txt',
  'bullets-fifth.txt',
  'bullets-measured.txt',
])('rough lines of %s', (name) => {
  it.each(readBullets(name))('reads "$input"', ({ input, expected }) => {
    const phrase = readPhrase(cleanLine(input));
    expect(
      isExpected(phrase, expected),
      `${JSON.stringify(phrase)} is none of ${JSON.stringify(expected)}`,
    ).toBe(true);
  });
});
