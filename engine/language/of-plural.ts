import { CONJUNCTIONS, DETERMINERS, PARTICLES, PREPOSITIONS } from './function-words.ts';
import { FORM } from './lexicon.ts';
import { type Token, tokenize, writeTokens } from './tokens.ts';
import { verbAt } from './verb-at.ts';
import { isPlural } from './wordclass.ts';

/**
 * A line whose things stand in the plural before what is said of them, as prose has it: "e-way bills expiry" is the
 * expiry of e-way bills.
 *
 * @example
 * withOf('monitoring of e-way bills expiry'); // 'monitoring of the expiry of e-way bills'
 */
export function withOf(line: string): string {
  if (!SAID_OF_THINGS.test(line)) return line;
  const tokens = tokenize(line);
  const at = tokens.findIndex(
    ({ lower }, index) => index > 0 && SAID.has(lower) && isPlural(tokens[index - 1]),
  );
  const things = at < 0 ? 0 : startOf(tokens, at - 1);
  const attribute = tokens[at];
  const first = tokens[things];
  if (!attribute || !first || things === 0 || tokens[at - 1]?.close !== '' || !goesWith(tokens, things))
    return line;
  const owners = tokens.slice(things, at);
  const before = writeTokens(tokens.slice(0, things));
  const named = `the ${attribute.word} of ${writeTokens([{ ...first, gap: '' }, ...owners.slice(1)])}`;
  return `${before}${first.gap}${named}${attribute.close}${writeTokens(tokens.slice(at + 1)) === '' ? '' : ` ${writeTokens(tokens.slice(at + 1))}`}`;
}

/** Most lines hold no such pair. */
const SAID_OF_THINGS =
  /s (?:expiry|validity|attendance|status|condition|progress|behaviour|behavior|consumption|availability|movement|whereabouts|wellbeing|safety|cleanliness|readiness)\b/i;
export const SAID: ReadonlySet<string> = new Set(
  'expiry validity attendance status condition progress behaviour behavior consumption availability movement whereabouts wellbeing safety cleanliness readiness'.split(
    ' ',
  ),
);

/** Where the noun phrase that ends before `last` begins. */
function startOf(tokens: readonly Token[], last: number): number {
  let index = last;
  while (index > 0) {
    const before = tokens[index - 1];
    if (before === undefined || before.close !== '' || ENDS.has(before.lower) || isVerb(tokens, index - 1))
      break;
    index -= 1;
  }
  return index;
}

const ENDS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...PARTICLES,
  ...DETERMINERS,
  'to',
]);

function isVerb(tokens: readonly Token[], index: number): boolean {
  const verb = verbAt(tokens, index);
  if (!verb?.known) return false;
  return (verb.forms & FORM.gerund) !== 0 || (index === 0 && (verb.forms & (FORM.base | FORM.past)) !== 0);
}

/** A verb or "of" before it: the line says what is watched. */
function goesWith(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'of' || isVerb(tokens, at - 1);
}
