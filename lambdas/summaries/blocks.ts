import { type Line, linesOf } from './lines.ts';

/** A stretch of a text as a reader sees it. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] };

/** A bullet, perhaps under a heading. */
export type Item = Pick<Line, 'heading' | 'text'>;

/**
 * The paragraphs and lists of a plain text: a blank line parts paragraphs, and lines that begin with a bullet
 * are a list.
 *
 * @example
 * blocksOf('My work:\n\n• API Development: Building REST APIs.');
 * // [{ kind: 'paragraph', lines: ['My work:'] },
 * //  { kind: 'list', items: [{ heading: 'API Development', text: 'Building REST APIs.' }] }]
 */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of linesOf(text)) {
    const open = line.opens ? undefined : blocks.at(-1);
    const next = withLine(open, line);
    if (open?.kind === next.kind) blocks.pop();
    blocks.push(next);
  }
  return blocks;
}

/** The open block with the line at its end, or a new block when the line is of another kind. */
function withLine(open: Block | undefined, { bullet, heading, text }: Line): Block {
  if (!bullet) return { kind: 'paragraph', lines: [...(open?.kind === 'paragraph' ? open.lines : []), text] };
  const item = heading === undefined ? { text } : { heading, text };
  return { kind: 'list', items: [...(open?.kind === 'list' ? open.items : []), item] };
}
