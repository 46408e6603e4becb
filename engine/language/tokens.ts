import { bareWord } from './bare.ts';

/** A word of a line with the punctuation around it, so that the tokens written out give the line again. */
export interface Token {
  /** What stands between this word and the one before: a space, a slash, or nothing at the start. */
  readonly gap: string;
  /** Opening punctuation: a bracket or a quote. */
  readonly open: string;
  readonly word: string;
  readonly lower: string;
  /** Closing punctuation: a comma, a bracket, a quote. */
  readonly close: string;
  /** How many brackets are open at this word. */
  readonly depth: number;
}

const SLASHED = /^[a-z]{3,}\/[a-z]{3,}/i;
const OPENING = `("'[`;
const CLOSING = `)"'],;:.!?`;

/**
 * The words of a cleaned line. A slash between two plain words parts them ("loading/unloading"); "CI/CD" stays one.
 *
 * @example
 * tokenize('test, build').map(({ word }) => word); // ['test', 'build']
 */
export function tokenize(line: string): readonly Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  for (const chunk of line.split(' ')) {
    if (isPlain(chunk)) {
      tokens.push({
        gap: tokens.length === 0 ? '' : ' ',
        open: '',
        word: chunk,
        lower: chunk.toLowerCase(),
        close: '',
        depth,
      });
      continue;
    }
    const parts = chunk.includes('/') && SLASHED.test(chunk) ? chunk.split('/') : [chunk];
    for (const [at, part] of parts.entries()) {
      const { open, word, close } = bareWord(part, OPENING, CLOSING);
      depth += count(open, '(');
      const gap = tokens.length === 0 ? '' : at === 0 ? ' ' : '/';
      tokens.push({ gap, open, word, lower: word.toLowerCase(), close, depth });
      depth = Math.max(0, depth - count(close, ')'));
    }
  }
  return tokens;
}

/** Letters and digits of ASCII, with at most one hyphen among them: most words, with no punctuation to part from them. */
function isPlain(chunk: string): boolean {
  let hyphen = 0;
  for (let at = 0; at < chunk.length; at++) {
    const unit = chunk.charCodeAt(at);
    if ((unit > 0x60 && unit < 0x7b) || (unit > 0x40 && unit < 0x5b) || (unit > 0x2f && unit < 0x3a))
      continue;
    if (unit !== 0x2d || hyphen > 0 || at === 0) return false;
    hyphen = at;
  }
  return chunk.length > 0 && (hyphen === 0 || hyphen < chunk.length - 1);
}

/** The text of tokens `from` up to but not including `to`, each word written by `write` where it gives one. */
export function writeTokens(
  tokens: readonly Token[],
  write: (index: number) => string | undefined = () => undefined,
): string {
  let text = '';
  tokens.forEach((token, index) => {
    const word = write(index) ?? token.word;
    if (word === '' && token.word !== '') return;
    text += (text === '' ? '' : token.gap) + token.open + word + token.close;
  });
  return text;
}

function count(text: string, character: string): number {
  let found = 0;
  for (const each of text) if (each === character) found += 1;
  return found;
}
