import { packs } from '../packs/index.ts';

/**
 * Whether a lower-case word is an ordinary one that headings and headlines give a capital: it stands in a heading of
 * some role, or ends as words for activities and qualities do.
 *
 * @example
 * isOrdinary('budgeting'); // true
 * isOrdinary('globex'); // false
 */
export function isOrdinary(word: string): boolean {
  if (word.length > SHORTEST && ENDINGS.test(word)) return true;
  ordinary ??= headingWords();
  return ordinary.has(word);
}

const SHORTEST = 5;
const ENDINGS = /(?:ing|tion|sion|ment|ness|ance|ence|ship|ity|ability|ation|ware|care|work|keeping)s?$/;

let ordinary: ReadonlySet<string> | undefined;

/** Read as one text: it is all that a first sentence with a name waits for. */
function headingWords(): ReadonlySet<string> {
  const headings: string[] = [];
  for (const { themes, strengths } of packs) {
    for (const theme of themes) headings.push(...theme.headings);
    headings.push(...strengths);
  }
  return new Set(
    headings
      .join('\n')
      .toLowerCase()
      .match(/\p{L}{2,}/gu),
  );
}
