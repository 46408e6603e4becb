import { recognise } from './recognise.ts';
import { type Spelling, spellingsFrom } from './spellings.ts';
import type { Token } from './tokens.ts';

/** A technology found among the words of a text: `size` words from the word at `index` on. */
export interface Find {
  readonly index: number;
  readonly size: number;
  readonly spelling: Spelling;
}

/** The technologies that a text names, in order. The longest match wins; none overlap. */
export function scan(text: string, tokens: readonly Token[], stack: readonly string[]): readonly Find[] {
  const finds: Find[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const found = findAt(text, tokens, index);
    if (found === undefined) continue;
    if (found.word && !isMeant(text, tokens, index, found, stack)) continue;
    finds.push({ index, size: found.keys.length, spelling: found });
    index += found.keys.length - 1;
  }
  return finds;
}

function findAt(text: string, tokens: readonly Token[], index: number): Spelling | undefined {
  const first = tokens[index];
  if (first === undefined) return undefined;
  return spellingsFrom(first.key).find((spelling) =>
    spelling.keys.every((key, offset) => {
      const token = tokens[index + offset];
      if (token === undefined || token.key !== key) return false;
      const before = tokens[index + offset - 1];
      return offset === 0 || before === undefined || JOINERS.has(text.slice(before.end, token.start));
    }),
  );
}

const JOINERS = new Set(['', ' ', '.', '-', '/']);
const TOOL_PREPOSITIONS = new Set(['in', 'with', 'using', 'on', 'via', 'through', 'and']);

function isMeant(
  text: string,
  tokens: readonly Token[],
  index: number,
  spelling: Spelling,
  stack: readonly string[],
): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined || !TOOL_PREPOSITIONS.has(before.key)) return false;
  if (text.charAt(token.end) === '-') return false;
  if (token.text === spelling.form) return true;
  return stack.some((typed) => recognise(typed)?.name === spelling.technology.name);
}
