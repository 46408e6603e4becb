import { knownVerb } from '../language/lexicon.ts';
import { singular } from '../numbers/nouns.ts';
import { contentOf, sharedBy } from './content.ts';
import type { Evidence } from './evidence.ts';
import type { Grounds } from './grounds.ts';
import type { Segment } from './segments.ts';
import type { Term } from './terms.ts';
import { isTitleNoun } from './title-nouns.ts';

/**
 * Whether a sentence says itself that what a line denies is not done: with a pronoun ("… as I don't write them", "and
 * not I"), or with the line's own words for who does it instead.
 */
export function isDisowned(
  segment: Segment,
  sentence: readonly Term[],
  denied: ReadonlySet<string>,
  line: Evidence,
  verb: string | undefined,
): boolean {
  if (sentence.some((_, at) => refersBack(sentence, at))) return true;
  const instead = insteadOf(line, denied);
  // What the line says that the person does of it does not say who does the rest.
  const isOwn = OWN.test(line.text);
  if (isOwn && segment.some(({ key }) => key === verb)) return false;
  return instead.size > 0 && sharedBy(instead, contentOf(isOwn ? segment : sentence)) > 0;
}

const OWN = /[,;:(] ?(?:but )?I\b/;

/** "not them", "don't do that", "not I", "isn't mine" */
function refersBack(terms: readonly Term[], at: number): boolean {
  const { word } = terms[at] ?? { word: '' };
  if (word !== 'not' && word !== 'never' && !word.endsWith("n't")) return false;
  return terms.slice(at + 1, at + 5).some((one) => PRONOUNS.test(one.word)) && !isContrast(terms, at);
}

const PRONOUNS = /^(?:them|it|that|those|these|this|any|so|me|mine|myself)$/;

/** "not only that" adds. */
function isContrast(terms: readonly Term[], at: number): boolean {
  return /^(?:only|just|merely)$/.test(terms[at + 1]?.word ?? '');
}

const read = new WeakMap<Evidence, ReadonlySet<string>>();

/** The words of a line behind what it denies, in another clause: who does it, or what is done instead. */
function insteadOf(line: Evidence, denied: ReadonlySet<string>): ReadonlySet<string> {
  const known = read.get(line);
  if (known !== undefined) return known;
  const { terms, text } = line;
  const last = terms.findLastIndex(({ key }) => denied.has(key));
  const behind = terms.slice(last + 1);
  const begin = behind.findIndex((term, at) => {
    const before = at === 0 ? terms[last] : behind[at - 1];
    return before !== undefined && /[,;:()–—]| - /.test(text.slice(before.end, term.start));
  });
  const instead =
    begin < 0
      ? new Set<string>()
      : contentOf(
          behind
            .slice(begin)
            .filter(({ word }) => word.length > 2 && (knownVerb(word) === undefined || isTitleNoun(word))),
        );
  const own = new Set([...instead].filter((key) => !denied.has(key)));
  read.set(line, own);
  return own;
}

/** Whether somebody else than the person does what a stretch tells: "the foreman is in charge". */
export function isOfOthers(segment: Segment, grounds: Grounds): boolean {
  const begin = segment.findIndex(({ word }) => !LINKING.test(word));
  const subject = segment.slice(Math.max(0, begin), begin + LONGEST);
  const first = subject[0];
  if (first === undefined || !DETERMINERS.test(first.word)) return false;
  for (const term of subject.slice(1)) {
    const noun = singular(term.word);
    if (isTitleNoun(noun) || OTHERS.test(noun))
      return !grounds.with(term.key).some(({ pointer }) => pointer.endsWith('/role'));
    if (/^(?:i|we|who|of|in|at|on|for|with|to)$/.test(term.word)) return false;
    if (knownVerb(term.word) !== undefined && /(?:ed|s)$/.test(term.word)) return false;
  }
  return false;
}

const LONGEST = 5;
const LINKING = /^(?:and|but|when|while|whereas|as|because|if|where|that|so|which|then|though)$/;
const DETERMINERS = /^(?:the|our|a|an|another|other|my|their|his|her|its|legal|each)$/;
const OTHERS =
  /^(?:team|department|dept|firm|agency|company|contractor|vendor|colleague|hq|office|unit|partner|board|committee|council|lab|crew|staff|psychologist|boss|chief|scientist|academic|client|landlord)$/;
