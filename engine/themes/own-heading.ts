import type { Fact } from '../facts/read.ts';
import { DETERMINERS, PARTICLES, PREPOSITIONS, PRONOUNS } from '../language/function-words.ts';

/** A heading is one word or two, and no longer than this. */
const LONGEST = 24;
const WORDS = 2;

/**
 * A heading made of the line's own words, for a line that no theme of the role fits: what the act is done to, or
 * what a noun phrase is about. It is never the words that its bullet begins with.
 *
 * @returns nothing where no plain noun phrase is found
 * @example
 * // "negotiating with vendors for vans" → "Vendors"; "arrange the annual festival" → "Annual Festival"
 */
export function ownHeading({ phrase, words }: Fact): string | undefined {
  if (phrase.kind === 'statement') return undefined;
  const text = phrase.kind === 'action' ? phrase.gerund : phrase.noun;
  if (/\p{L}[^.]*\. /u.test(words)) return undefined;
  const [begin = '', ...rest] = text.split(' ');
  const object = PARTICLES.has(rest[0] ?? '') ? rest.slice(1) : rest;
  const parts = phrasesOf(phrase.kind === 'action' ? object.join(' ') : text);
  const heading = phrase.kind === 'action' ? parts[0] : (nextTo(begin, parts[0]) ?? parts[1]);
  if (heading === undefined || stemOf(heading[0]) === stemOf(begin)) return undefined;
  const last = heading.at(-1) ?? '';
  if (!namesThings(last)) return undefined;
  const title = heading.map(capitalised).join(' ');
  return title.length <= LONGEST && /\p{L}{3}/u.test(title) ? title : undefined;
}

/** A plural in small letters names what a bullet is about; "Track", "Marathi" and "Wednesday" would name nothing. */
function namesThings(word: string): boolean {
  return /^\p{Ll}{4,}s$/u.test(word) && !/(?:ss|us|is|ics)$/.test(word);
}

/** What a noun phrase is, without the words that its bullet begins with: "custom CDS views" → "CDS Views". */
function nextTo(begin: string, phrase: readonly string[] | undefined): readonly string[] | undefined {
  const rest = phrase?.[0]?.toLowerCase() === begin.toLowerCase() ? phrase.slice(1) : phrase;
  return rest === undefined || rest.length === 0 ? undefined : rest;
}

/** The noun phrases of a text, each as its last words; "and" between them ends one as a comma does. */
function phrasesOf(text: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  let current: string[] = [];
  const close = (): void => {
    if (current.length > 0) found.push(current.slice(-WORDS));
    current = [];
  };
  for (const written of text.split(' ')) {
    const word = written.replace(/^[("“]+|[)"”,;:.]+$/g, '');
    const lower = word.toLowerCase();
    if (/^[(]/.test(written) || ENDS.has(lower) || PREPOSITIONS.has(lower) || /ly$/.test(lower)) close();
    else if (!PASSED.test(lower) && !DETERMINERS.has(lower) && !PRONOUNS.has(lower)) {
      if (/^\p{L}{3,}ed$/u.test(lower) && current.length > 0) close();
      else if (isWord(word)) current.push(word);
      else close();
    }
    if (/[,;:.)]$/.test(written)) close();
  }
  close();
  return found.filter((phrase) => !VAGUE.has(phrase.at(-1)?.toLowerCase() ?? ''));
}

function isWord(word: string): boolean {
  return /^\p{L}[\p{L}'’/-]*$/u.test(word);
}

const ENDS: ReadonlySet<string> = new Set(
  'and or & plus also which that who when where while as if so but every each per least most more'.split(' '),
);
/** Words before a noun that say how much or how often, and a heading leaves out. */
const PASSED =
  /^(?:day-to-day|daily|weekly|monthly|quarterly|yearly|regular|all|any|own|new|various|different|other|several|many|some|full|general|complete|overall|one|two|three|four|five|six|seven|eight|nine|[\d.,+~]+)$/;
/** Nouns that say nothing by themselves. */
const VAGUE: ReadonlySet<string> = new Set(
  'work works task tasks thing things duty duties activity activities stuff job jobs part parts basis time times day days week weeks month months year years people person case etc side area areas end start way use finish set minute minutes hour hours support guy guys pts collect brain weight faculty section sections approval level duty stat stats according maintained faculty term terms watch role level help plan content'.split(
    ' ',
  ),
);

function stemOf(word: string | undefined): string {
  return (word ?? '').toLowerCase().slice(0, 5);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
