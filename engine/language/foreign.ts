/**
 * Whether a line is written in another language than English: mostly in another script, or with the small
 * words of another language and next to none of English. Names and tools decide nothing, so that a line of
 * one or two words counts as English.
 *
 * @example
 * isForeign('Responsable de la gestión de pedidos'); // true
 * isForeign('led the Île-de-France region'); // false
 */
export function isForeign(line: string): boolean {
  const isAscii = ASCII.test(line);
  if (!isAscii && isOtherScript(line)) return true;
  let [foreign, english] = [0, 0];
  const count = (word: string): void => {
    const language = SMALL_WORDS.get(word);
    if (language === undefined) return;
    if (language !== 'English') foreign += 1;
    if (language !== 'foreign') english += 1;
  };
  const lower = line.toLowerCase();
  if (isAscii) eachSmallWord(lower, count);
  else for (const word of lower.match(WORD) ?? []) count(word);
  if (foreign >= 2) return foreign > english * 2;
  return foreign === 1 && english === 0 && isForeignNoun(lower.match(WORD) ?? []);
}

/** Gives each run of small ASCII letters that is short enough to be one of the small words. */
function eachSmallWord(line: string, give: (word: string) => void): void {
  let start = 0;
  for (let at = 0; at <= line.length; at++) {
    const unit = line.charCodeAt(at);
    if (unit > 0x60 && unit < 0x7b) continue;
    if (at > start && at - start <= LONGEST) give(line.slice(start, at));
    start = at + 1;
  }
}

const WORD = /\p{L}+/gu;
const ASCII = /^[ -~\s]*$/;

function isOtherScript(line: string): boolean {
  const letters = line.match(/\p{L}/gu) ?? [];
  const latin = line.match(/\p{Script=Latin}/gu) ?? [];
  return letters.length >= 4 && latin.length * 2 < letters.length;
}

/** A single small word is enough beside nouns that end as English ones do not. */
function isForeignNoun(words: readonly string[]): boolean {
  return words.some((word) =>
    /(?:ción|ção|ções|ungen|keit|ität|ização|amento|imiento|miento|zione|mente|heit)$/.test(word),
  );
}

/** Small words of Spanish, French, German, Portuguese, Italian, Dutch, Polish, Turkish and Hinglish that English lacks. */
const FOREIGN: ReadonlySet<string> = new Set(
  `de la el los las del y para con una por en que como más entre sobre desde hasta
  le les des du et au aux dans pour avec sur une chez est sont ainsi auprès
  der die das und von mit für bei zur zum im den dem ein eine auf sowie über durch nach ist
  e o os da dos das ao em com uma seu sua pelo pela
  il gli della delle degli nel nella dei di che
  het een en van voor met bij op te naar
  oraz w z na do dla przez
  ve bir ile için
  ka ki ke ko aur mein hai karna`.split(/\s+/),
);

/** Small words of English; any of them weighs against. */
const ENGLISH: ReadonlySet<string> = new Set(
  `the a an and or of to for with from by as at on is are was were my our their that which who this these it its
  all new daily weekly monthly using per into across between over up out not no i we`.split(/\s+/),
);

/** The small words of both, and whose they are. */
const SMALL_WORDS: ReadonlyMap<string, 'foreign' | 'English' | 'both'> = new Map([
  ...[...FOREIGN].map((word) => [word, ENGLISH.has(word) ? 'both' : 'foreign'] as const),
  ...[...ENGLISH].flatMap((word) => (FOREIGN.has(word) ? [] : [[word, 'English'] as const])),
]);

const LONGEST = Math.max(...[...SMALL_WORDS.keys()].map((word) => word.length));
