import type { Block, Item } from './blocks.ts';

/**
 * Blocks as a fragment of HTML: paragraphs and lists, headings in bold. Every word is escaped, so that what a
 * person typed can be nothing but text.
 *
 * @example
 * toHtml(blocksOf('• Tools: C & <T>')); // '<ul>\n<li><strong>Tools:</strong> C &amp; &lt;T&gt;</li>\n</ul>'
 */
export function toHtml(blocks: readonly Block[]): string {
  return blocks.map(htmlOf).join('\n');
}

function htmlOf(block: Block): string {
  return block.kind === 'paragraph'
    ? `<p>${block.lines.map(escaped).join('<br>\n')}</p>`
    : `<ul>\n${block.items.map((item) => `<li>${htmlOfItem(item)}</li>\n`).join('')}</ul>`;
}

function htmlOfItem({ heading, text }: Item): string {
  return heading === undefined ? escaped(text) : `<strong>${escaped(heading)}:</strong> ${escaped(text)}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
