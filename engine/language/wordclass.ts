import { ACRONYM_THINGS, ONE_OF_A_KIND, ONE_OF_MANY, SUPERIORS } from './count-nouns.ts';
import {
  ADJECTIVES,
  AUXILIARIES,
  BARE_ADVERBS,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PLURALS,
  MODALS,
  NOT_ADVERBS,
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
  SINGULAR_IN_S,
} from './function-words.ts';
import type { Token } from './tokens.ts';

/** A figure, a sum of money, an ordinal, or a spelled-out number. */
export function isNumber(token: Token | undefined): boolean {
  if (!token) return false;
  const first = token.word.charCodeAt(0);
  // Most words begin with a letter.
  if (first > 0x40 && first < 0x7b) return false;
  return /^[~<>≤≥+-]?[$£€₹¥#]?\d/.test(token.word);
}

/** An article, possessive, quantifier or pronoun: what only a noun phrase begins with. */
export function opensNounPhrase(token: Token | undefined): boolean {
  if (!token) return false;
  return DETERMINERS.has(token.lower) || isPronoun(token) || isPossessive(token.lower);
}

function isPossessive(word: string): boolean {
  const [last, second] = [word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2)];
  return (last === S && isApostrophe(second)) || (second === S && isApostrophe(last));
}

const S = 0x73;

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** "It", but not "IT". */
export function isPronoun({ word, lower }: Token): boolean {
  return PRONOUNS.has(lower) && word !== 'IT' && word !== 'US';
}

/** An adverb that may stand before a verb. */
export function isAdverb(token: Token | undefined): boolean {
  if (!token) return false;
  if (BARE_ADVERBS.has(token.lower)) return true;
  return token.lower.endsWith('ly') && token.lower.length > 4 && !NOT_ADVERBS.has(token.lower);
}

/** An adjective, known or by its ending. */
export function isAdjective(token: Token | undefined): boolean {
  if (!token) return false;
  const word = token.lower;
  if (ADJECTIVES.has(word)) return true;
  if (NOUNS_LIKE_ADJECTIVES.has(word)) return false;
  // "crop-spraying drones", "cloud-based tools"
  if (word.includes('-') && /-[a-z]+(?:ing|ed)$/.test(word)) return true;
  return word.length > 5 && /(?:[^aeiou]al|ial|ual|ical|ic|ive|ous|ful|less|able|ible|ary)$/.test(word);
}

/** Nouns with the endings of adjectives. */
const NOUNS_LIKE_ADJECTIVES: ReadonlySet<string> = new Set(
  `approval renewal arrival appraisal proposal material journal signal capital terminal hospital animal rental referral
  removal disposal retrieval withdrawal professional individual trial festival topic clinic fabric traffic logic metric
  graphic music archive drive native detective executive representative initiative incentive objective perspective
  narrative directive vehicle library salary summary glossary diary secretary dictionary itinerary inventory boundary
  cable table variable deliverable receivable payable vegetable portal metal pedal manual rehearsal`.split(
    /\s+/,
  ),
);

/** A plural, as far as its form tells. */
export function isPlural(token: Token | undefined): boolean {
  if (!token) return false;
  const word = token.lower;
  if (IRREGULAR_PLURALS.has(word)) return true;
  if (SINGULAR_IN_S.has(word) || word.length < 3) return false;
  if (!word.endsWith('s') || /(?:ss|us|is|ics|['’]s)$/.test(word)) return false;
  return !/^[A-Z]{2,}S$/.test(token.word);
}

/** A name or an acronym: a capital or a figure inside the line where no sentence begins. */
export function looksLikeName(token: Token | undefined): boolean {
  if (!token) return false;
  return /^[\p{Lu}\d.]/u.test(token.word) || /[\p{Ll}][\p{Lu}\d]/u.test(token.word);
}

/** A person's job: "engineer", "driver", "assistant". */
export function namesPerson(word: string): boolean {
  return (
    PERSON_WORDS.has(word) ||
    (/(?:[^aeiou]er|eer|or|ist|ian|ant|man|woman)$/.test(word) && !NOT_PERSONS.has(word))
  );
}

const PERSON_WORDS: ReadonlySet<string> = new Set(
  'nurse chef cook lead officer judge clerk analyst coach guide host nanny technician teacher developer engineer'.split(
    ' ',
  ),
);
const NOT_PERSONS: ReadonlySet<string> = new Set(
  `handover takeover turnover changeover stopover makeover leftover paper number order letter water power shower timber rubber silver copper leather filter meter monitor factor motor
  sector error mirror behavior labor floor door color flavor harbor sensor computer server printer
  trailer container router scanner boiler cooler freezer counter register folder poster newsletter helicopter theater
  center tower cover dinner summer winter weather cluster docker over after under other another rather whether offer
  tender career plant restaurant grant elevator tractor generator projector compressor reactor indicator
  corridor major minor prior superior interior exterior senior junior for or nor important relevant significant
  compliant instant constant consistent constant pleasant elegant brilliant vacant dominant human german charter
  quarter character chapter parameter layer bumper buffer tiger river cyber fiber calendar human
  transfer refer matter master chamber disaster blister
  drawer locker charger blender mixer fryer dryer washer trimmer ladder planner tracker dispenser counter mower tiller
  dumper digger sweeper tipper hopper telehandler tanker harvester baler
  adapter converter transformer controller processor conveyor escalator calculator simulator`.split(/\s+/),
);

/** A word that no noun phrase goes on over. */
export function endsNounPhrase(token: Token): boolean {
  return ENDING.has(token.lower) || isPronoun(token);
}

const ENDING: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...CLAUSE_OPENERS,
  ...MODALS,
  ...AUXILIARIES,
  ...PARTICLES,
  'i',
]);

/** Index after the last word of the noun phrase that begins at `from`. */
export function endOfNounPhrase(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index < tokens.length) {
    const token = tokens[index];
    if (
      !token ||
      (index > from &&
        (endsNounPhrase(token) ||
          tellsHowOften(tokens, index) ||
          DETERMINERS.has(token.lower) ||
          HOW_MANY_TIMES.has(token.lower) ||
          tokens[index + 1]?.lower === 'than' ||
          (token.lower === 'end' && tokens[index + 2]?.lower === 'end') ||
          token.open !== '' ||
          (token.gap === '/' && !(looksLikeName(token) && looksLikeName(tokens[index - 1])))))
    )
      break;
    index += 1;
    if (token.close !== '') break;
  }
  return index;
}

const HOW_MANY_TIMES: ReadonlySet<string> = new Set(['once', 'twice', 'thrice', 'together']);

/** "check logs daily": how often, once the noun phrase is over. */
function tellsHowOften(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !OFTEN.has(token.lower)) return false;
  return token.close !== '' || !next || endsNounPhrase(next);
}

const OFTEN: ReadonlySet<string> = new Set(
  'daily weekly fortnightly monthly quarterly yearly annually hourly nightly'.split(' '),
);

/** A singular noun that is known to take an article. */
export function isCountable(token: Token | undefined): boolean {
  if (!token) return false;
  return COUNTABLE.has(token.lower) || ACRONYM_THINGS.has(token.word);
}

const COUNTABLE: ReadonlySet<string> = new Set([...ONE_OF_A_KIND, ...ONE_OF_MANY, ...SUPERIORS]);
