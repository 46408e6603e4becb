import { COMMON_NAMES } from './common-names.ts';
import { isOrdinary } from './ordinary.ts';
import { isTitleNoun } from './title-nouns.ts';

/**
 * Whether a lower-case word, written with a capital, names something of its own: neither a name that anybody may use
 * ("monday", "api") nor a title nor an ordinary word.
 */
export function isNamingWord(word: string): boolean {
  if (word.length < 2 || NOT_A_NAME.test(word)) return false;
  if (OF_LEARNING.test(word)) return true;
  if (COMMON_NAMES.has(word) || COMMON_NAMES.has(word.replace(/'?s$/, ''))) return false;
  return !isTitleNoun(word) && !FREE.has(word) && !isOrdinary(word);
}

/** Where people study: a capital makes it a certain one. */
const OF_LEARNING = /^(?:university|college|polytechnic)$/;

/** "I'm", "I’ve", figures. */
const NOT_A_NAME = /^(?:i['’]|\d)/;

/** Words that stand with a capital for emphasis alone. */
const FREE: ReadonlySet<string> = new Set(
  `senior junior principal mid staff deputy certified professional associate registered licensed my our we the and or to
  first second third ok email e-mail`.split(/\s+/),
);
