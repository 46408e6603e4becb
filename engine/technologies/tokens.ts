/** A word of a text: letters and digits, with what belongs to a name inside it ("C++", "P&L", ".NET", "don't"). */
export interface Token {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in their order. A possessive "'s" is a word of its own.
 *
 * @example
 * tokenise('C++ and .NET').map((token) => token.key); // ['c++', 'and', '.net']
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    tokens.push({ text: match[0], key: match[0].toLowerCase(), start, end: start + match[0].length });
  }
  return tokens;
}

const WORD =
  /(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])|'s(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+|'(?!s(?![\p{L}\p{N}]))\p{L}+)*(?:\+\+|#)?/giu;
