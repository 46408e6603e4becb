import { gerund, past, thirdPerson } from './inflect.ts';
import {
  BRITISH_DOUBLING_VERBS,
  COMPOUND_VERBS,
  FUSED_VERBS,
  IRREGULAR_VERBS,
  REGULAR_VERBS,
} from './verbs.ts';

/** The forms a word may be, as bits of one number. */
export const FORM = { base: 1, third: 2, past: 4, participle: 8, gerund: 16 } as const;

/** One way to read a word as a verb. */
export interface VerbReading {
  readonly lemma: string;
  /** Union of `FORM` bits. */
  readonly forms: number;
}

const list = (text: string): string[] => text.trim().split(/\s+/);

const readings = new Map<string, VerbReading>();
const fused: ReadonlyMap<string, string> = new Map(
  FUSED_VERBS.trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
);
const compounds: ReadonlySet<string> = new Set(COMPOUND_VERBS.split(',').map((pair) => pair.trim()));
const compoundFirsts: ReadonlySet<string> = new Set(
  [...compounds].map((pair) => pair.slice(0, pair.indexOf(' '))),
);

for (const line of IRREGULAR_VERBS.trim().split('\n')) {
  const [base = '', pasts = '', participles = ''] = line.split(' ');
  add(base, base, FORM.base);
  for (const form of pasts.split('/')) add(form, base, FORM.past);
  for (const form of participles.split('/')) add(form, base, FORM.participle);
  add(gerund(base), base, FORM.gerund);
  add(thirdPerson(base), base, FORM.third);
}
for (const lemma of list(REGULAR_VERBS)) {
  addRegular(lemma);
  if (/(?:ize|yze)$/.test(lemma) && !/(?:size|prize|seize)$/.test(lemma))
    addRegular(lemma.replace(/ze$/, 'se'));
}
for (const lemma of list(BRITISH_DOUBLING_VERBS)) {
  add(past(lemma, 'en-GB'), lemma, FORM.past | FORM.participle);
  add(gerund(lemma, 'en-GB'), lemma, FORM.gerund);
}
for (const form of ['am', 'are', 'is']) add(form, 'be', form === 'is' ? FORM.third : FORM.base);
add('were', 'be', FORM.past);

function addRegular(lemma: string): void {
  add(lemma, lemma, FORM.base);
  add(past(lemma), lemma, FORM.past | FORM.participle);
  add(gerund(lemma), lemma, FORM.gerund);
  add(thirdPerson(lemma), lemma, FORM.third);
}

/** The first lemma to claim a form keeps it, except that one lemma may hold several forms ("set"). */
function add(form: string, lemma: string, bit: number): void {
  const known = readings.get(form);
  if (!known) readings.set(form, { lemma, forms: bit });
  else if (known.lemma === lemma) readings.set(form, { lemma, forms: known.forms | bit });
}

/** The verb that a lower-cased word is a form of, when the lexicon holds it. */
export function knownVerb(word: string): VerbReading | undefined {
  return readings.get(word);
}

/** The head and particle that a word like "setup" stands for. */
export function fusedVerb(word: string): string | undefined {
  return fused.get(word);
}

/** Whether two words are one verb ("load test"), the second in its base form. */
export function isCompoundVerb(first: string, second: string): boolean {
  return compoundFirsts.has(first) && compounds.has(`${first} ${second}`);
}

/** Every form in the lexicon, for those who look for the nearest. */
export function knownForms(): IterableIterator<string> {
  return readings.keys();
}
