import type { Block, Item } from './blocks.ts';

/**
 * Blocks as Markdown: paragraphs and lists, headings in bold. What Markdown would take for a mark of its own is
 * escaped, so that it reads as it was typed.
 *
 * @example
 * toMarkdown(blocksOf('• Tools: C*')); // '- **Tools:** C\\*'
 */
export function toMarkdown(blocks: readonly Block[]): string {
  return blocks.map(markdownOf).join('\n\n');
}

function markdownOf(block: Block): string {
  return block.kind === 'paragraph'
    ? block.lines.map(lineOf).join('\\\n')
    : block.items.map((item) => `- ${markdownOfItem(item)}`).join('\n');
}

function markdownOfItem({ heading, text }: Item): string {
  return heading === undefined ? lineOf(text) : `**${escaped(heading)}:** ${escaped(text)}`;
}

/** At the start of a line more characters mean something: headings, lists, rules, numbers of a list. */
function lineOf(text: string): string {
  return escaped(text)
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>~]|&(?=#?\w+;)/g, (mark) => `\\${mark}`);
}
