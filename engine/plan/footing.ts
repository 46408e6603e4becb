import type { Fact } from '../facts/read.ts';
import { countWords } from '../realise/draft.ts';
import { isPost, predicateOf } from '../realise/telling.ts';

/**
 * How surely a line can be told in running prose: an `act` has a verb and its object, a `thing` is named without a verb
 * and needs a frame, and what is in `doubt` is told best as it stands, which a bullet allows and a sentence does not.
 */
export type Footing = 'act' | 'thing' | 'doubt';

/** A reader of a paragraph follows this many words of one line. */
const LONGEST = 26;
const LONGEST_THING = 16;

/** Facts are read once for all four texts. */
const known = new WeakMap<Fact, Footing>();

export function footingOf(fact: Fact): Footing {
  const read = known.get(fact) ?? readFooting(fact);
  known.set(fact, read);
  return read;
}

function readFooting(fact: Fact): Footing {
  const { phrase, words } = fact;
  const plain = withoutBrackets(words);
  if (phrase.kind === 'statement' || BROKEN.test(plain)) return 'doubt';
  const size = countWords(plain);
  const predicate = predicateOf(fact);
  if (predicate !== undefined) {
    if (size > LONGEST || hasRemark(plain)) return 'doubt';
    return phrase.kind === 'action' && size === 1 ? 'thing' : 'act';
  }
  if (isPost(fact)) return 'act';
  return size > LONGEST_THING || hasRemark(plain) || CLAUSE.test(plain) ? 'doubt' : 'thing';
}

/** What stands in brackets is an aside of its own. */
function withoutBrackets(words: string): string {
  return words.includes('(') ? words.replace(/ ?\([^()]*\)/g, '') : words;
}

/** Marks of notes: two sentences in one line, arrows, dashes, figures with an "x". */
const BROKEN = /[;:→|]\s|->|\s[-–—/+=]\s|\p{L}{2}\. \p{L}|\bx ?\d\b|\b\d+ ?x\b|\bw\/|\?|\.\.|^\p{L}+$/u;

/** Clauses within a note that names a thing. */
const CLAUSE =
  /\b(?:which|who|that|when|if|because|so|as I|I|we|it) (?:is|are|was|were|am|do|have|get|got|must|can)\b/i;

/**
 * Whether something is added behind a comma that is neither a further item of a row nor what the words before it can
 * carry: "interviews, I keep them short", "ordering from merchants, all me".
 */
function hasRemark(words: string): boolean {
  const [, ...parts] = words.split(/, /);
  if (parts.length === 0) return false;
  const last = parts.at(-1) ?? '';
  const isRow = /^(?:and|or) |(?:^| )(?:and|or|&) /.test(last);
  return !isRow && !parts.every((part) => CARRIED.test(part));
}

/** What may stand behind a comma: how many, what was included, with whom, from where to where, or a participle. */
const CARRIED =
  /^(?:about|around|approximately|usually|mostly|mainly|including|such as|especially|with|from|to|for|in|at|on|under|within|using|used|made|done|\d[\d.,–-]*\+? |(?:two|three|four|five|six|seven|eight|nine|ten) |\p{L}+(?:ing|ed) )/iu;
