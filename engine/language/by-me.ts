import { lowerFirst } from './capital.ts';
import { gerund } from './inflect.ts';
import { FORM, knownVerb } from './lexicon.ts';

/**
 * A note of what is done "by me", told with its verb in front: "rota planned and shared by me", "quotation, advance
 * collection all done by me". What was done a number of times stays as it was typed.
 *
 * @example
 * withoutAgent('competency checklist signed by me'); // 'signing competency checklist'
 */
export function withoutAgent(line: string): string {
  const [whole, before = '', all, first, second = '', tail = ''] = BY_ME.exec(line) ?? [];
  if (whole === undefined || /\d/.test(line) || FINITE.test(before)) return line;
  const lemmas = [first, second].filter((word) => word !== undefined).map(lemmaOf);
  if (lemmas.includes(undefined)) return line;
  const joint = all === undefined && beginsWithVerb(before) ? lastJoint(before) : 0;
  const head = before.slice(0, joint).replace(/^([^,]*), $/, '$1 and ');
  // A row goes on in the form that it began with.
  const inBase = joint > 0 && !/^\p{L}+ing\b/u.test(before);
  const verbs = lemmas.map((lemma = '') => (inBase ? lemma : gerund(lemma)));
  const thing = before.slice(joint);
  return `${head}${verbs.join(' and ')} ${joint === 0 ? lowerFirst(thing) : thing}${tail}`;
}

const BY_ME =
  /^([^:;()]{3,90}?),? (all (?:of it )?)?(?:([a-z]+) and )?([a-z]+) by (?:me|myself)(?: only| alone| personally)?((?: (?:every|each|on|in|at|under|for|with|before|after|once|twice|daily|weekly|monthly)(?: [^,]*)?)?)$/i;
const FINITE = /\b(?:is|are|was|were|be|been|being|has|have|had|i|we|they|that|which|who|not|no)\b/i;

function lemmaOf(word: string): string | undefined {
  const reading = knownVerb(word.toLowerCase());
  if (reading === undefined || (reading.forms & FORM.participle) === 0) return undefined;
  return reading.lemma === 'do' ? 'handle' : reading.lemma;
}

function beginsWithVerb(words: string): boolean {
  const reading = knownVerb(words.slice(0, words.search(/ |$/)).toLowerCase());
  return reading !== undefined && (reading.forms & (FORM.base | FORM.gerund)) !== 0;
}

/** Where the last part of the row begins. */
function lastJoint(words: string): number {
  const at = Math.max(words.lastIndexOf(', ') + 2, words.lastIndexOf(' and ') + 5);
  return at > 4 ? at : 0;
}
