import { read } from './canonicalise.ts';
import type { Category } from './data.ts';
import { type Find, mayFind, scan } from './scan.ts';
import { type Token, tokenise } from './tokens.ts';

export { canonicalise } from './canonicalise.ts';

/** A technology named in a text, from `start` up to `end` in UTF-16 units. */
export interface Mention {
  readonly name: string;
  readonly category: Category;
  readonly start: number;
  readonly end: number;
}

/**
 * The technologies that a text names, in order, none overlapping. A name that is also a word ("go", "rest",
 * "excel") counts only where the text means the tool.
 *
 * @param stack the submitted tools as typed: what stands there is more readily meant
 * @example
 * mentions('Charting in Epic', ['epic'])[0]?.name; // 'Epic'
 */
export function mentions(text: string, stack: readonly string[]): readonly Mention[] {
  return mentionsAmong(tokenise(text), stack);
}

/**
 * The same of a text that has been parted into words already.
 *
 * @param beginnings the places of the words that a spelling may begin with, in order; all, where it is not known
 */
export function mentionsAmong(
  tokens: readonly Token[],
  stack: readonly string[],
  beginnings?: Iterable<number>,
): readonly Mention[] {
  return mentionsOf(scan(tokens, stack, beginnings), tokens);
}

function mentionsOf(finds: readonly Find[], tokens: readonly Token[]): readonly Mention[] {
  return finds.map(({ index, size, spelling }) => ({
    name: spelling.technology.name,
    category: spelling.technology.category,
    start: tokens[index]?.start ?? 0,
    end: tokens[index + size - 1]?.end ?? 0,
  }));
}

/** What `canonicalise` makes of a line, with the technologies that it then names. */
export function canonical(
  text: string,
  stack: readonly string[],
): { readonly text: string; readonly mentions: readonly Mention[] } {
  const { written, tokens, finds } = read(text, stack);
  return { text: written, mentions: mentionsOf(finds, tokens) };
}

/** Whether a text may name a technology, whatever its words mean and whatever is in a stack. */
export function mayMention(tokens: readonly Token[]): boolean {
  return mayFind(tokens);
}
