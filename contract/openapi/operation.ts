import * as z from 'zod';
import { DELEGATE_SCOPE, type RequestBody, type Route, USER_HEADER } from '../route.ts';
import { linksOf } from './links.ts';
import { PARAMETER_EXAMPLES } from './parameter-examples.ts';
import { componentName, contentOf, problemStatus, responseOf } from './response.ts';
import { asSchema, convert, type SchemaOf } from './schemas.ts';
import { securityOf } from './security.ts';
import { tagOf } from './tags.ts';

/**
 * The operation of a route.
 *
 * @param table all routes, for the links between them
 * @example
 * operationOf(getHealth, routes, schemas.of).operationId; // 'getHealth'
 */
export function operationOf(route: Route, table: readonly Route[], schemaOf: SchemaOf) {
  const parameters = [
    ...parametersOf('path', route.params),
    ...parametersOf('query', route.query),
    ...parametersOf('header', route.headers),
    ...(route.caller === 'user' ? parametersOf('header', delegation) : []),
  ];
  return {
    operationId: route.operationId,
    tags: [tagOf(route)],
    summary: route.summary,
    description: route.description,
    security: securityOf(route),
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && { requestBody: requestBodyOf(route.body, schemaOf) }),
    responses: Object.fromEntries(
      Object.entries(route.responses).map(([status, response]) => [
        status,
        problemStatus(response)
          ? { $ref: `#/components/responses/${componentName(status)}` }
          : successOf(route, Number(status), table, schemaOf),
      ]),
    ),
  };
}

const delegation = z.object({
  [USER_HEADER]: z
    .string()
    .regex(/^[!-+\--~]([ -+\--~]{0,126}[!-+\--~])?$/)
    .optional()
    .meta({
      description:
        `The backend's own user for whom it acts: 1 to 128 printable ASCII characters without a comma. Needs a token ` +
        `with the scope \`${DELEGATE_SCOPE}\`.`,
    }),
});

function successOf(route: Route, status: number, table: readonly Route[], schemaOf: SchemaOf) {
  const response = route.responses[status];
  if (!response) return {};
  const links = linksOf(route, status, table);
  return {
    ...responseOf(response, schemaOf, route.caller === 'user'),
    ...(Object.keys(links).length > 0 && { links }),
  };
}

function requestBodyOf(body: RequestBody, schemaOf: SchemaOf) {
  const description = `At most ${body.limit.toLocaleString('en-US')} bytes.`;
  return { required: true, description, content: contentOfBody(body, schemaOf) };
}

function contentOfBody(body: RequestBody, schemaOf: SchemaOf) {
  if ('schema' in body) return { 'application/json': contentOf(schemaOf(body.schema), body.examples) };
  return Object.fromEntries(
    body.contentTypes.map((type, index) => [type, contentOf({}, index === 0 ? body.examples : undefined)]),
  );
}

function parametersOf(place: 'path' | 'query' | 'header', schema: z.ZodObject | undefined) {
  if (!schema) return [];
  const { properties = {}, required = [] } = convert(schema.shape, 'output');
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = asSchema(property);
    const optional = rest.default !== undefined || !required.includes(name);
    const example = PARAMETER_EXAMPLES[name];
    return {
      name,
      in: place,
      required: !optional,
      ...(description && { description }),
      // Not as the parameter's own example, which the page would fill in: most of them are optional.
      schema: { ...rest, ...(example !== undefined && { examples: [example] }) },
    };
  });
}
