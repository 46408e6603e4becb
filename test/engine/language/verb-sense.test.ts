import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../../engine/language/clean-line.ts';
import { readPhrase } from '../../../engine/language/rephrase.ts';
import { examplesIn, notesIn } from './notes/read.ts';
import { learn, lessons, moduleOf } from './notes/train.ts';

describe('whether a word is a verb where it stands', () => {
  const weights = learn(lessons());

  it('is weighed as the notes teach: run test/engine/language/notes/train.ts', () => {
    const written = readFileSync(
      new URL('../../../engine/language/verb-sense-weights.ts', import.meta.url),
      'utf8',
    );
    expect(written).toBe(moduleOf(weights));
  });

  it('is told rightly in notes that nothing was learnt from', () => {
    const taught = new Set(notesIn('notes.txt'));
    const heldOut = notesIn('held-out.txt');
    expect(heldOut.filter((note) => taught.has(note))).toEqual([]);
    const examples = examplesIn(heldOut);
    const right = examples.filter(({ signs, isVerb }) => {
      const sum = signs.reduce((total, sign) => total + (weights.get(sign) ?? 0), 0);
      return sum > 0 === isVerb;
    });
    expect(examples.length).toBeGreaterThan(500);
    expect(right.length / examples.length).toBeGreaterThan(0.95);
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
