/** A stretch of a text as a reader sees it. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] };

/** A bullet. What stands before its first colon, if that is short, is its heading. */
export interface Item {
  readonly heading?: string;
  readonly text: string;
}

/**
 * The paragraphs and lists of a plain text: an empty line parts paragraphs, and lines that begin with a bullet
 * are a list. Reads what the engine composed and what a person typed alike.
 *
 * @example
 * blocksOf('My work:\n\n• API Development: Building REST APIs.');
 * // [{ kind: 'paragraph', lines: ['My work:'] },
 * //  { kind: 'list', items: [{ heading: 'API Development', text: 'Building REST APIs.' }] }]
 */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of text.split(/\r\n?|\n/).map((whole) => whole.trim())) {
    const next = line === '' ? undefined : withLine(open, line);
    if (open !== undefined && next !== undefined && open.kind === next.kind) blocks.pop();
    if (next !== undefined) blocks.push(next);
    open = next;
  }
  return blocks;
}

/** The open block with the line at its end, or a new block when the line is of another kind. */
function withLine(open: Block | undefined, line: string): Block {
  const bullet = /^[•‣▪*–-]\s+(.+)$/u.exec(line)?.[1];
  if (bullet !== undefined) {
    return { kind: 'list', items: [...(open?.kind === 'list' ? open.items : []), itemOf(bullet)] };
  }
  return { kind: 'paragraph', lines: [...(open?.kind === 'paragraph' ? open.lines : []), line] };
}

/** A heading is short and holds no end of a sentence. */
const HEADED = /^((?:(?![.!?]\s).){1,60}?):\s+(.+)$/u;

function itemOf(bullet: string): Item {
  const [, heading, text] = HEADED.exec(bullet) ?? [];
  return heading === undefined || text === undefined ? { text: bullet } : { heading, text };
}
