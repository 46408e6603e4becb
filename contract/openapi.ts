import { operationOf } from './openapi/operation.ts';
import { COMMON_HEADERS, componentName, RATE_LIMIT_HEADERS, responseOf } from './openapi/response.ts';
import { type SchemaOf, schemasOf } from './openapi/schemas.ts';
import { SECURITY_SCHEMES } from './openapi/security.ts';
import { TAGS, tagOf } from './openapi/tags.ts';
import { PROBLEM_RESPONSES } from './responses.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';

/**
 * The OpenAPI 3.1 document of the route table, without the pages. The same table gives the same document, key for
 * key.
 *
 * @param absent the functions that a deployment does without, and so their routes
 * @example
 * openApiDocument().openapi; // '3.1.1'
 */
export function openApiDocument(absent: readonly string[] = []) {
  const table: readonly Route[] = routes.filter(
    (route: Route) => !route.page && !absent.includes(route.handler),
  );
  const schemas = schemasOf(table);
  const used = new Set(table.map(tagOf));
  return {
    openapi: '3.1.1',
    info: {
      title: 'Rolecall',
      version: '1.0.0',
      summary: 'Answers "What are your roles and responsibilities?" from a rough work profile.',
      description:
        'Every sentence names the submitted facts that it stands on. Every error is `application/problem+json` ' +
        '(RFC 9457) whose `type` is the address of [its page](/docs/errors), and every answer carries ' +
        '`x-request-id`. A method that a path does not take is answered with 405 and `Allow`. Lengths are in Unicode ' +
        'code points unless said otherwise.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The service that this document comes from.' }],
    tags: TAGS.filter(({ name }) => used.has(name)),
    paths: pathsOf(table, schemas.of),
    components: {
      schemas: schemas.components,
      responses: problemsOf(table, schemas.of),
      headers: { ...COMMON_HEADERS, ...RATE_LIMIT_HEADERS },
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

function pathsOf(table: readonly Route[], schemaOf: SchemaOf) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of table) {
    const operation = operationOf(route, table, schemaOf);
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation };
  }
  return paths;
}

/** Of those problems that an operation may answer with; 405 is answered where there is no operation. */
function problemsOf(table: readonly Route[], schemaOf: SchemaOf) {
  const used = new Set(table.flatMap(({ responses }) => Object.values(responses)));
  return Object.fromEntries(
    Object.entries(PROBLEM_RESPONSES)
      .filter(([, response]) => used.has(response))
      .map(([status, response]) => [componentName(status), responseOf(response, schemaOf)]),
  );
}
