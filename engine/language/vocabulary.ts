import { ONE_OF_A_KIND, ONE_OF_MANY } from './count-nouns.ts';
import { ADJECTIVES, IRREGULAR_PLURALS, MASS_NOUNS, SINGULAR_IN_S } from './function-words.ts';
import { NOUN_MAKERS } from './homographs.ts';

/** Whether a lower-case word is an ordinary noun or adjective that the lists of this room know. */
export function vocabulary(word: string): boolean {
  if (isListed(word)) return true;
  if (/(?:tion|ment|ness|ance|ence|ship)s?$/.test(word)) return true;
  return word.endsWith('s') && isListed(word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1));
}

function isListed(word: string): boolean {
  return (
    ONE_OF_A_KIND.has(word) ||
    ONE_OF_MANY.has(word) ||
    MASS_NOUNS.has(word) ||
    NOUN_MAKERS.has(word) ||
    ADJECTIVES.has(word) ||
    IRREGULAR_PLURALS.has(word) ||
    (SINGULAR_IN_S.has(word) && !NAMES_IN_S.has(word))
  );
}

const NAMES_IN_S: ReadonlySet<string> = new Set(
  'kubernetes aws ios macos css sass redis postgres jenkins axis wordpress express canvas atlas'.split(' '),
);
