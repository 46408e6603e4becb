import { cleanLine } from './clean.ts';
import { gerund, past } from './inflect.ts';
import { FORM, knownVerb } from './lexicon.ts';
import type { Phrase } from './phrase.ts';

/** A line as `rephrase` returns it. */
export type Rephrased =
  | { kind: 'action'; gerund: string; past: string; base: string }
  | { kind: 'noun'; noun: string };

/**
 * A rough résumé line in the three forms that sentences are built from, or, when it names a thing rather than an
 * action, that thing. Anything it is not sure of comes back as a noun in the person's own words.
 *
 * @example
 * rephrase('- Built & shipped an iOS app');
 * // { kind: 'action', gerund: 'building and shipping an iOS app', past: 'built and …', base: 'build and …' }
 */
export function rephrase(bullet: string): Rephrased {
  const phrase = readPhrase(cleanLine(bullet));
  switch (phrase.kind) {
    case 'action':
      return { kind: 'action', gerund: phrase.gerund, past: phrase.past, base: phrase.base };
    case 'noun':
      return { kind: 'noun', noun: phrase.noun };
    case 'statement':
      return { kind: 'noun', noun: phrase.text };
  }
}

/**
 * Reads one cleaned line.
 *
 * @example
 * readPhrase('Setting up monitoring'); // { kind: 'action', base: 'set up monitoring', … }
 */
export function readPhrase(line: string): Phrase {
  const subject = /^(I|i|we|We)\s+/.exec(line)?.[1];
  const rest = subject ? line.slice(subject.length).trim() : line;
  const [head = '', ...others] = rest.split(' ');
  const reading = knownVerb(head.toLowerCase());
  if (!reading) return { kind: 'noun', noun: line, number: 'unknown' };
  const { lemma, forms } = reading;
  const tail = others.map((word) => ` ${word}`).join('');
  return {
    kind: 'action',
    gerund: gerund(lemma) + tail,
    past: past(lemma) + tail,
    base: lemma + tail,
    verbs: [lemma],
    typed: forms & FORM.base ? 'base' : forms & FORM.past ? 'past' : forms & FORM.gerund ? 'gerund' : 'third',
    plural: subject?.toLowerCase() === 'we',
  };
}
