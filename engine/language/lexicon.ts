import { ADJECTIVAL, HARDLY_VERBS, NOUN_LEANING, VERB_LEANING } from './homographs.ts';
import { gerund, past, thirdPerson } from './inflect.ts';
import { COMPOUND_VERBS, FUSED_VERBS, IRREGULAR_VERBS, REGULAR_VERBS } from './verbs.ts';

/** The forms a word may be, as bits of one number. */
export const FORM = { base: 1, third: 2, past: 4, participle: 8, gerund: 16 } as const;

/** One way to read a word as a verb. */
export interface VerbReading {
  readonly lemma: string;
  /** Union of `FORM` bits. */
  readonly forms: number;
}

const regular: ReadonlySet<string> = new Set([
  ...REGULAR_VERBS.trim().split(/\s+/),
  ...NOUN_LEANING,
  ...VERB_LEANING,
  ...HARDLY_VERBS,
  ...ADJECTIVAL,
]);
const irregular = new Map<string, VerbReading>();
for (const line of IRREGULAR_VERBS.trim().split('\n')) {
  const [base = '', pasts = '', participles = ''] = line.split(' ');
  add(base, base, FORM.base);
  for (const form of pasts.split('/')) add(form, base, FORM.past);
  for (const form of participles.split('/')) add(form, base, FORM.participle);
  add(gerund(base), base, FORM.gerund);
  add(thirdPerson(base), base, FORM.third);
}
for (const form of ['am', 'are']) add(form, 'be', FORM.base);
add('were', 'be', FORM.past);

const fused: ReadonlyMap<string, string> = new Map(
  FUSED_VERBS.trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
);
const compounds: ReadonlySet<string> = new Set(COMPOUND_VERBS.split(',').map((pair) => pair.trim()));
const compoundFirsts: ReadonlySet<string> = new Set(
  [...compounds].map((pair) => pair.slice(0, pair.indexOf(' '))),
);

/** The first lemma to claim a form keeps it, except that one lemma may hold several forms ("set"). */
function add(form: string, lemma: string, bit: number): void {
  const known = irregular.get(form);
  if (!known) irregular.set(form, { lemma, forms: bit });
  else if (known.lemma === lemma) irregular.set(form, { lemma, forms: known.forms | bit });
}

/**
 * The verb that a lower-cased word is a form of, when the lexicon holds it. Regular forms are found by taking the
 * ending off and putting it on again, so that nothing has to be laid out when the room is first entered.
 */
export function knownVerb(word: string): VerbReading | undefined {
  const known = met.get(word);
  if (known) return known;
  const reading = readVerb(word);
  if (reading) met.set(word, reading);
  return reading;
}

/** Forms of the lexicon's verbs that came up: there are only so many of them, and other words are not kept. */
const met = new Map<string, VerbReading>();

function readVerb(word: string): VerbReading | undefined {
  const reading = irregular.get(word) ?? irregularAgain(word);
  if (reading) return reading;
  if (isRegular(word)) return { lemma: word, forms: FORM.base };
  if (word.endsWith('s')) return found(thirdStems(word), FORM.third, (lemma) => thirdPerson(lemma) === word);
  if (word.endsWith('ed')) {
    const matches = (lemma: string): boolean => past(lemma) === word || past(lemma, 'en-GB') === word;
    return found(stems(word.slice(0, -2)), FORM.past | FORM.participle, matches);
  }
  if (word.endsWith('ing')) {
    const matches = (lemma: string): boolean => gerund(lemma) === word || gerund(lemma, 'en-GB') === word;
    return found(stems(word.slice(0, -3)), FORM.gerund, matches);
  }
  return undefined;
}

/** "rebuilt", "resells": what the verb without "re" is. */
function irregularAgain(word: string): VerbReading | undefined {
  if (word.length < LEAST_AGAIN || !word.startsWith('re') || regular.has(word)) return undefined;
  const once = irregular.get(word.slice(2));
  return once && { lemma: `re${once.lemma}`, forms: once.forms };
}

/** In the lexicon, the British twin of a verb in -ize or -yze that is, or the repetition of one. */
function isRegular(word: string): boolean {
  if (
    regular.has(word) ||
    (word.endsWith('se') && /[iy]se$/.test(word) && regular.has(`${word.slice(0, -2)}ze`))
  )
    return true;
  if (word.length < LEAST_AGAIN || !word.startsWith('re') || NOT_AGAIN.has(word)) return false;
  return regular.has(word.slice(2));
}

/** Shorter words in re- are too often something else ("reap", "rest"). */
const LEAST_AGAIN = 6;
const NOT_AGAIN: ReadonlySet<string> = new Set(['resort', 'retreat', 'redress', 'remark', 'recess']);

function thirdStems(word: string): readonly string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
}

function stems(stem: string): readonly string[] {
  const last = stem.charAt(stem.length - 1);
  if (last === 'i') return [`${stem.slice(0, -1)}y`];
  if (last === 'y') return [stem, `${stem.slice(0, -1)}ie`];
  const isDoubled = last === stem.charAt(stem.length - 2) || stem.endsWith('ck');
  return isDoubled ? [stem, stem.slice(0, -1), `${stem}e`] : [stem, `${stem}e`];
}

function found(
  candidates: readonly string[],
  forms: number,
  matches: (lemma: string) => boolean,
): VerbReading | undefined {
  for (const lemma of candidates) {
    if (isRegular(lemma) && matches(lemma)) return { lemma, forms };
  }
  return undefined;
}

/** The head and particle that a word like "setup" stands for. */
export function fusedVerb(word: string): string | undefined {
  return fused.get(word);
}

/** Whether a word may be the first of a verb of two words. */
export function beginsCompound(word: string): boolean {
  return compoundFirsts.has(word);
}

/** Whether two words are one verb ("load test"), the second in its base form. */
export function isCompoundVerb(first: string, second: string): boolean {
  return compounds.has(`${first} ${second}`);
}
