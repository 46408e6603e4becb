/** What every page says: nothing is loaded but from this service, and nothing runs that is not a file of it. */
export const PAGE_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cache-control': 'public, max-age=300',
} as const;

export interface Page {
  readonly title: string;
  /** HTML. */
  readonly body: string;
  /** Where the assets lie, as seen from the page. */
  readonly assets: string;
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
}

/**
 * A whole HTML document around what a page shows.
 *
 * @example
 * page({ title: 'Problems', body: '<h1>Problems</h1>', assets: 'assets' });
 */
export function page({ title, body, assets, styles = [], scripts = [] }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="${assets}/icon.svg" type="image/svg+xml">
${[...styles, 'docs.css'].map((file) => `<link rel="stylesheet" href="${assets}/${file}">`).join('\n')}
</head>
<body>
${body}
${scripts.map((file) => `<script src="${assets}/${file}" defer></script>`).join('\n')}
</body>
</html>
`;
}

/**
 * Text as it stands in HTML, between tags and in quoted attributes.
 *
 * @example
 * escaped('a < b'); // 'a &lt; b'
 */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

/**
 * Text as HTML, with `code` where backquotes mark it.
 *
 * @example
 * prose('See `Allow`.'); // 'See <code>Allow</code>.'
 */
export function prose(text: string): string {
  return escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}
