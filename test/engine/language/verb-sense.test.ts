import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../../engine/language/clean-line.ts';
import { readPhrase } from '../../../engine/language/rephrase.ts';
import { examplesIn, notesIn } from './notes/read.ts';
import { learn, lessons, moduleOf } from './notes/train.ts';

describe('whether a word is a verb where it stands', () => {
  const weights = learn(lessons());
  const sumOf = (signs: readonly string[]): number =>
    signs.reduce((total, sign) => total + (weights.get(sign) ?? 0), 0);

  it('is weighed as the notes teach: run test/engine/language/notes/train.ts', () => {
    const written = readFileSync(
      new URL('../../../engine/language/verb-sense-weights.ts', import.meta.url),
      'utf8',
    );
    expect(written).toBe(moduleOf(weights));
  });

  it.each([
    ['held-out.txt', 500, 0.96],
    ['held-out-rows.txt', 200, 0.94],
  ])('is told rightly in notes that nothing was learnt from: %s', (file, atLeast, share) => {
    const taught = new Set(notesIn('notes.txt'));
    const heldOut = notesIn(file);
    expect(heldOut.filter((note) => taught.has(note))).toEqual([]);
    const examples = examplesIn(heldOut);
    const right = examples.filter(({ signs, isVerb }) => sumOf(signs) > 0 === isVerb);
    expect(examples.length).toBeGreaterThan(atLeast);
    expect(right.length / examples.length).toBeGreaterThan(share);
  });

  it('is seldom told wrongly where the signs are not nearly balanced', () => {
    const first = [...notesIn('held-out.txt'), ...notesIn('held-out-rows.txt')].flatMap((note) =>
      examplesIn([note]).slice(0, 1),
    );
    const sure = first.filter(({ signs }) => sumOf(signs) > 6 || sumOf(signs) <= -8);
    const wrong = (some: typeof first): number =>
      some.filter(({ signs, isVerb }) => sumOf(signs) > 0 !== isVerb).length / some.length;
    const unsure = first.filter((example) => !sure.includes(example));
    expect(wrong(sure)).toBeLessThan(0.05);
    expect(wrong(unsure)).toBeGreaterThan(2 * wrong(sure));
  });

  it('decides what a note is', () => {
    const heldOut = notesIn('held-out.txt');
    const right = heldOut.filter((note) => {
      const phrase = readPhrase(cleanLine(note.replaceAll('*', '')));
      return (phrase.kind === 'action') === /^(?:\w+ly )?\*/.test(note);
    });
    expect(right.length / heldOut.length).toBeGreaterThan(0.95);
  });
});
