/** A piece of code of a page, and what it says that it prints. */
export interface Snippet {
  readonly code: string;
  readonly prints: string | undefined;
  /** The heading that it stands under. */
  readonly heading: string;
}

/** Printed between two snippets, so that the output of each can be told from the next. */
export const SEPARATOR = '=====snippet=====';

/**
 * The snippets of a Markdown page in one language, in order. What one prints stands after it, in a comment such as
 * `<!-- prints: 201 -->`.
 */
export function snippetsOf(markdown: string, language: string): readonly Snippet[] {
  const fence = /^```(\w+)\n([\s\S]*?)^```\n(?:<!-- prints: (.*) -->\n)?/gm;
  return [...markdown.matchAll(fence)]
    .filter(([, tag]) => tag === language)
    .map(([, , code = '', prints], index) => ({
      code,
      prints,
      heading: headingOf(markdown, index, language),
    }));
}

function headingOf(markdown: string, index: number, language: string): string {
  const before = markdown
    .split(`\`\`\`${language}\n`)
    .slice(0, index + 1)
    .join('');
  return (
    before
      .match(/^## .*$/gm)
      ?.at(-1)
      ?.slice(3) ?? ''
  );
}
