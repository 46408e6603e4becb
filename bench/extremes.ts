import type { Profile } from '../engine/index.ts';
import { largeProfile, MOST_BYTES, MOST_CHARACTERS } from './maximal.ts';

/** What the lines of a profile or a text are made of, from the first part to the last: each part is another. */
type Parts = (index: number) => string;

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi xo zu ka le mi no tu'.split(' ');

/** A word that no list has, another for each index. */
function word(index: number): string {
  let letters = '';
  for (let rest = index + 400; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    letters += SYLLABLES[rest % SYLLABLES.length];
  return letters;
}

const name = (index: number): string => word(index).charAt(0).toUpperCase() + word(index).slice(1);
const initials = (index: number): string => word(index).slice(0, 5).toUpperCase();
const ideograph = (index: number): string => String.fromCodePoint(0x4e00 + (index % 20_000));
const among = (all: string): Parts => {
  const parts = all.split('|');
  return (index) => parts[index % parts.length] ?? '';
};

/** Profiles that somebody could only make to be slow. */
export const EXTREME_LINES: Readonly<Record<string, Parts>> = {
  'new words': word,
  'new names': name,
  'new initials': initials,
  'words with accents': (index) => `é${word(index)}`,
  'Chinese characters': ideograph,
  'new numbers': (index) => `${index * 13 + 7}`,
  'new amounts': (index) => `$${index}.${(index % 90) + 10}k`,
  'new changes': (index) => `from ${index}% to ${index + 7}%,`,
  'numbers in words': among('twenty|three|hundred|and|forty|thousand|dozen'),
  dates: (index) => `${1990 + (index % 40)}-0${1 + (index % 9)}`,
  denials: (index) => `no ${word(index % 3000)},`,
  'what others do': (index) => `${word(index % 3000)} is run by the ${word(index % 50)} team,`,
  'what was helped with': (index) => `helped with the ${word(index)} of the ${word(index * 3)},`,
  limits: (index) => `${word(index % 3000)} on Saturdays only,`,
  'words that are tools': among('go|rest|excel|word|access|spring|swift|rust'),
  versions: (index) => `python${index % 9} v${index}.2 k8s p95`,
  addresses: (index) => `a.b${index}@c.de/f&g`,
  hyphens: (index) => `${word(index % 500)}-${word(index % 300)}`,
};

/** Texts of the same sort. */
export const EXTREME_TEXTS: Readonly<Record<string, Parts>> = {
  'new words': (index) => `${word(index * 3)} `,
  'new names': (index) => `and ${name(index * 3)} `,
  'new initials': (index) => `and ${initials(index)} `,
  'Chinese characters': (index) => `${ideograph(index)} `,
  'look-alike letters': (index) => `${word(index).replaceAll('a', 'а').replaceAll('e', 'е')} `,
  'new numbers': (index) => `${index * 13 + 7} `,
  'new amounts': (index) => `I cut ${index * 13 + 7} tickets. `,
  'new changes': (index) => `from ${index} to ${index + 3}, `,
  currencies: (index) => `${'$£€₹¥'.charAt(index % 5)}${(index * 7) % 1000}k, ${index} NOK, `,
  dates: (index) => `in March ${1990 + (index % 40)}, ${1 + (index % 12)}/${2000 + (index % 20)}, `,
  'new titles': (index) => `I am a ${word(index * 3)} manager. `,
  employers: (index) => `I worked at ${name(index * 3)} Ltd. `,
  'names in brackets': (index) => `${word(index)} ${word(index * 7)} (${initials(index).slice(0, 3)}), `,
  'all and every': (index) => `all ${word(index)}s, every ${word(index * 2)}. `,
  causes: (index) => `${word(index)} fell thanks to ${word(index * 2)}. `,
  intervals: (index) => `weekly ${word(index)}, daily ${word(index * 2)}. `,
  denials: (index) => `I do not ${word(index % 300)}. I prescribe no ${word(index)}. `,
  conjunctions: (index) => `${word(index)} and `,
  quotes: (index) => `“${word(index % 40)}” `,
  brackets: (index) => `(${word(index)}) [`,
  'words of one letter': (index) => `${String.fromCharCode(97 + ((index * 7) % 26))} `,
  'words with full stops': among('e.g. |Ph.D. |U.S. |St. |No. |Dr. |a.m. |Ltd. '),
  levels: among('fluent French, |B2 German, |native Spanish, |basic Polish, '),
  credentials: (index) => `${among('BSc|MSc in Law|PMP|certified')(index)} ${word(index)}, `,
  jobs: (index) => `At Foo ${index % 16} Ltd I kept the ${word(index)}. `,
};

/**
 * The largest profile, or a share of it, of lines made of parts.
 *
 * @param share the part of the bytes that a request may have, up to 1
 */
export function extremeProfile(part: Parts, share = 1): Profile {
  for (let less = share; ; less *= 0.9) {
    let index = 0;
    const profile = largeProfile(() => {
      let line = '';
      while (line.length < 205) line += `${part(index++)} `;
      return line;
    }, less);
    // Beyond ASCII a character takes several bytes.
    if (new TextEncoder().encode(JSON.stringify(profile)).length <= MOST_BYTES * share) return profile;
  }
}

/** A text of parts, up to a number of characters. */
export function extremeText(part: Parts, characters: number = MOST_CHARACTERS): string {
  let text = '';
  for (let index = 0; text.length < characters; index++) text += part(index);
  return text.slice(0, characters);
}
