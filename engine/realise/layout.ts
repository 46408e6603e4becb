import type { Sentence, Version } from '../types.ts';
import { type Block, countWords } from './draft.ts';

/**
 * Lays blocks out as a version. Sentences of a block are joined by a space, paragraphs by an empty
 * line, bullets by a line break; a bullet opens with "• " and its heading. `markdown` has the same
 * words with bold headings in a list.
 */
export function layOut(blocks: readonly Block[], options: { limit?: number; markdown?: boolean }): Version {
  const text = join(blocks, (heading) => `• ${heading}: `);
  const version = {
    text,
    characters: text.length,
    words: countWords(text),
    sentences: blocks.flatMap((block) =>
      block.sentences.map(
        (sentence): Sentence => ({
          text: sentence.text,
          origin: sentence.origin,
          sources: sentence.sources.length < 2 ? [...sentence.sources] : [...new Set(sentence.sources)],
          ...(block.heading !== undefined && { heading: block.heading }),
        }),
      ),
    ),
  };
  return {
    ...version,
    ...(options.markdown === true && {
      markdown: join(blocks, (heading) => `- **${escaped(heading)}:** `, escaped),
    }),
    ...(options.limit !== undefined && { limit: options.limit }),
  };
}

/** Marks that Markdown would read as its own: what the person typed is text, also "<b>" and "[x](y)". */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]~]|&(?=#?\w+;)/g, (mark) => `\\${mark}`);
}

function join(
  blocks: readonly Block[],
  open: (heading: string) => string,
  write: (text: string) => string = (text) => text,
): string {
  return blocks.reduce((text, block, index) => {
    const body = block.sentences.map((sentence) => write(sentence.text)).join(' ');
    const line = block.heading === undefined ? body : open(block.heading) + body;
    if (index === 0) return line;
    const inList = block.heading !== undefined && blocks[index - 1]?.heading !== undefined;
    return `${text}${inList ? '\n' : '\n\n'}${line}`;
  }, '');
}
