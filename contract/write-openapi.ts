// Writes docs/openapi.json from the route table: npm run openapi.
import { mkdirSync, writeFileSync } from 'node:fs';
import { openApiDocument } from './openapi.ts';

const docs = new URL('../docs/', import.meta.url);
mkdirSync(docs, { recursive: true });
writeFileSync(new URL('openapi.json', docs), `${JSON.stringify(openApiDocument(), null, 2)}\n`);
