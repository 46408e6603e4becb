import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verify } from '../../../engine/verify/verify.ts';
import { PEOPLE } from './people.ts';

interface Pair {
  readonly person: string;
  readonly text: string;
  readonly expected: string;
}

function pairs(file: string): readonly Pair[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [said = '', expected = ''] = line.replaceAll('\\u200b', '\u200b').split(' => ');
      const colon = said.indexOf(': ');
      return { person: said.slice(0, colon), text: said.slice(colon + 2), expected };
    });
}

function profileOf(person: string) {
  const profile = PEOPLE[person];
  if (profile === undefined) throw new Error(`Nobody is called ${person}`);
  return profile;
}

function refused({ person, text }: Pair): string {
  return verify(profileOf(person), text)
    .claims.filter((claim) => !claim.supported)
    .map((claim) => `${claim.text} (${claim.kind})`)
    .join(' | ');
}

describe('verify', () => {
  const accepted = pairs('./accepted.txt');
  const caught = pairs('./caught.txt');

  it.each(accepted)('accepts of the $person: $text', (pair) => {
    expect(refused(pair)).toBe('');
  });

  it.each(caught)('catches of the $person: $text', (pair) => {
    expect(refused(pair)).toBe(pair.expected);
  });

  it('is held to more than 170 pairs, a third of them outside software', () => {
    const all = [...accepted, ...caught];
    expect(all.length).toBeGreaterThan(170);
    expect(all.filter((pair) => pair.person !== 'developer').length).toBeGreaterThan(all.length / 3);
  });
});
