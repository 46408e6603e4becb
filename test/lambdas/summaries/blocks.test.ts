import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';
import { blocksOf } from '../../../lambdas/summaries/blocks.ts';
import { toHtml } from '../../../lambdas/summaries/html.ts';
import { toMarkdown } from '../../../lambdas/summaries/markdown.ts';
import { fixtures } from '../../fixtures/profiles.ts';

describe('the blocks of a text', () => {
  it('are paragraphs of lines, and lists of bullets with and without a heading', () => {
    expect(blocksOf('\r\nOne.\r\nTwo.\n\n \nThree:\n• A Heading: Four.\n- five\n\n* six\nSeven.')).toEqual([
      { kind: 'paragraph', lines: ['One.', 'Two.'] },
      { kind: 'paragraph', lines: ['Three:'] },
      { kind: 'list', items: [{ heading: 'A Heading', text: 'Four.' }, { text: 'five' }] },
      { kind: 'list', items: [{ text: 'six' }] },
      { kind: 'paragraph', lines: ['Seven.'] },
    ]);
  });

  it('take no sentence, time or address for a heading', () => {
    const items = ['Done. Next: more', 'from 09:30 on', 'see https://example.com', `${'a'.repeat(61)}: b`];
    expect(blocksOf(items.map((item) => `• ${item}`).join('\n'))).toEqual([
      { kind: 'list', items: items.map((text) => ({ text })) },
    ]);
  });

  it.each(fixtures)('of a composed text are those that it was laid out with: $name', ({ profile }) => {
    const { long } = compose(profile).versions;
    const headings = blocksOf(long?.text ?? '').flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => item.heading) : [],
    );
    const composed = new Set(long?.sentences.flatMap(({ heading }) => heading ?? []));
    expect(headings).toEqual([...composed]);
    expect(toMarkdown(blocksOf(long?.text ?? '')).replaceAll('\\', '')).toBe(
      long?.markdown?.replaceAll('\\', ''),
    );
  });
});

describe('HTML', () => {
  it('has a paragraph for each paragraph and an item for each bullet, headings in bold', () => {
    expect(toHtml(blocksOf('One\ntwo.\n\n• Tools: C & C++\n• more'))).toBe(
      '<p>One<br>\ntwo.</p>\n<ul>\n<li><strong>Tools:</strong> C &amp; C++</li>\n<li>more</li>\n</ul>',
    );
  });

  it('holds no tag but its own, and loses no letter, whatever the text', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<script>',
        '"><img src=x onerror=alert(1)>',
        '&lt;',
        "' ",
        '\n',
        '\n\n',
        '• ',
        '<',
        ': ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join('');
        const html = toHtml(blocksOf(text));
        const bare = html.replaceAll(/<\/?(?:p|ul|li|strong)>|<br>/g, '');
        expect(bare).not.toMatch(/[<>"']/);
        expect(bare).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/);
        const letters = (some: string) => some.replaceAll(/[^\p{L}\p{N}]/gu, '');
        expect(letters(bare.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, ''))).toBe(letters(text));
      }),
    );
  });
});

describe('Markdown', () => {
  it.each([
    ['# not a heading', '\\# not a heading'],
    ['1. not a list', '1\\. not a list'],
    ['1.5 million', '1.5 million'],
    ['+ plus', '\\+ plus'],
    ['=====', '\\====='],
    [
      'a *b* _c_ `d` [e](f) <g> h~i &amp; \\',
      'a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> h\\~i \\&amp; \\\\',
    ],
    ['C# | Node.js', 'C# | Node.js'],
    ['one\ntwo', 'one\\\ntwo'],
    ['- Tools: *', '- **Tools:** \\*'],
  ])('reads as it was typed: %j', (text, markdown) => {
    expect(toMarkdown(blocksOf(text))).toBe(markdown);
  });
});
