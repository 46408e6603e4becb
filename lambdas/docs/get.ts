import { getDocs as route } from '../../contract/routes/docs.ts';
import { operation } from '../middleware/operation.ts';
import { PAGE_HEADERS, page } from './page.ts';

const BODY = `<header class="bar">
<a href="docs">Rolecall</a>
<nav><a href="docs/errors">Errors</a> <a href="v1/openapi.json">OpenAPI</a></nav>
</header>
<main id="api"><noscript><p class="notice">This page needs JavaScript. The same is told by
<a href="v1/openapi.json">the OpenAPI document</a>.</p></noscript></main>`;

/** The API as a page. Its paths are relative, so that it may stand behind a prefix. */
export const getDocs = operation(route, () => ({
  status: 200,
  headers: PAGE_HEADERS,
  body: page({
    title: 'Rolecall API',
    body: BODY,
    assets: 'docs/assets',
    styles: ['swagger-ui.css'],
    scripts: ['swagger-ui-bundle.js', 'start.js'],
  }),
}));
