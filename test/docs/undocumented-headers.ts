import * as z from 'zod';
import { openApiDocument } from '../../contract/openapi.ts';
import type { Route } from '../../contract/route.ts';

/** Headers that every transport has. */
const TRANSPORT = ['connection', 'content-length', 'content-type', 'date', 'keep-alive', 'transfer-encoding'];

const document = openApiDocument();
const headersOf = z.object({ headers: z.record(z.string(), z.unknown()).default({}) });
const operationOf = z.object({
  responses: z.record(z.string(), z.union([z.object({ $ref: z.string() }), headersOf])),
});

/** The headers of an answer that the OpenAPI document does not name. */
export function undocumentedHeaders(route: Route, { status, headers }: Response): readonly string[] {
  const known = [...TRANSPORT, ...documentedHeaders(route, status)];
  return [...headers.keys()].filter((name) => !known.includes(name));
}

function documentedHeaders({ path, method }: Route, status: number): readonly string[] {
  const operation = operationOf.parse(document.paths[path]?.[method.toLowerCase()]);
  const response = operation.responses[String(status)] ?? { headers: {} };
  if ('headers' in response) return Object.keys(response.headers);
  const component = document.components.responses[response.$ref.split('/').at(-1) ?? ''];
  return Object.keys(headersOf.parse(component).headers);
}
