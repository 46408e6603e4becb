import { readFileSync } from 'node:fs';
import type { Phrase } from '../../../engine/language/phrase.ts';

/** One expected reading of a line: forms of an action, or the words of a noun phrase or statement. */
export type Expected =
  | { readonly kind: 'action'; readonly gerund: string; readonly past: string; readonly base: string }
  | { readonly kind: 'noun' | 'statement'; readonly text: string; readonly frame?: string };

export interface Bullet {
  readonly input: string;
  readonly expected: readonly Expected[];
}

/** Reads one of the bullet files beside this one; the notation stands at the head of `bullets-development.txt`. */
export function readBullets(name: string): readonly Bullet[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text.split('\n').flatMap((line) => {
    const [input, expected] = line.split(' => ');
    if (line.startsWith('#') || input === undefined || expected === undefined) return [];
    return [{ input, expected: expected.split(' // ').map(readExpected) }];
  });
}

function readExpected(text: string): Expected {
  const named = /^(noun|statement)(?:\((\w+)\))?: (.*)$/.exec(text);
  if (named) {
    const [, kind, frame, words = ''] = named;
    return { kind: kind === 'noun' ? 'noun' : 'statement', text: words, ...(frame ? { frame } : {}) };
  }
  const form = (at: number): string =>
    text.replace(/\{([^}]*)\}/g, (_, forms: string) => forms.split('|')[at] ?? '');
  return { kind: 'action', gerund: form(0), past: form(1), base: form(2) };
}

/** Whether a phrase is one of the expected readings; case and final punctuation do not count. */
export function isExpected(phrase: Phrase, expected: readonly Expected[]): boolean {
  const same = (one: string, other: string): boolean => plain(one) === plain(other);
  return expected.some((reading) => {
    if (reading.kind === 'action') {
      return (
        phrase.kind === 'action' &&
        same(phrase.gerund, reading.gerund) &&
        same(phrase.past, reading.past) &&
        same(phrase.base, reading.base)
      );
    }
    if (reading.kind === 'statement') return phrase.kind === 'statement' && same(phrase.text, reading.text);
    return (
      phrase.kind === 'noun' &&
      same(phrase.noun, reading.text) &&
      (reading.frame === undefined || phrase.frame === reading.frame)
    );
  });
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.;,]+$/, '')
    .trim();
}
