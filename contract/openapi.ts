import * as z from 'zod';
import { PROBLEM_RESPONSES } from './responses.ts';
import type { Example, RequestBody, Route, RouteResponse } from './route.ts';
import { routes as all } from './routes.ts';

/**
 * The OpenAPI 3.1 document of the route table. The same table gives the same document, key for key.
 *
 * @example
 * openApiDocument().openapi; // '3.1.1'
 */
export function openApiDocument() {
  const routes = all.filter((route: Route) => !route.page);
  const schemas = bodySchemas(routes);
  return {
    openapi: '3.1.1',
    info: {
      title: 'Rolecall',
      version: '1.0.0',
      summary: 'Answers "What are your roles and responsibilities?" from a rough work profile.',
      description:
        'Every sentence names the submitted facts that it stands on. Every error is `application/problem+json` ' +
        '(RFC 9457), and every answer carries `x-request-id`. Lengths are in Unicode code points.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths: pathsOf(routes, schemas.of),
    components: {
      schemas: schemas.components,
      responses: Object.fromEntries(
        Object.entries(PROBLEM_RESPONSES).map(([status, response]) => [
          componentName(status),
          responseOf(response, schemas.of),
        ]),
      ),
      headers: {
        RequestId: {
          description: 'Names this request in the logs.',
          required: true,
          schema: { type: 'string' },
        },
      },
      securitySchemes: {
        accessToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'An access token.' },
      },
    },
  };
}

type JsonSchema = z.core.JSONSchema.BaseSchema;
type SchemaOf = (schema: z.ZodType) => JsonSchema;

/** All bodies in one conversion, so that a schema with an id is written once and referred to by the rest. */
function bodySchemas(table: readonly Route[]) {
  const bodies = [...new Set(table.flatMap(bodiesOf))];
  const { properties = {}, $defs = {} } = convert(Object.fromEntries(bodies.entries()), 'input');
  return {
    components: Object.fromEntries(Object.entries($defs).sort(([a], [b]) => (a < b ? -1 : 1))),
    of: (schema: z.ZodType): JsonSchema => asSchema(properties[bodies.indexOf(schema)]),
  };
}

function bodiesOf({ body, responses }: Route): z.ZodType[] {
  const answered = Object.values(responses).flatMap(({ schema, alternatives = {} }) => [
    ...(schema ? [schema] : []),
    ...Object.values(alternatives).map((one) => one.schema),
  ]);
  return body && 'schema' in body ? [body.schema, ...answered] : answered;
}

function convert(shape: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): JsonSchema {
  const converted = z.toJSONSchema(z.object(shape), {
    io,
    override: ({ jsonSchema }) => {
      // The id is the name of the component already.
      if (jsonSchema.id !== undefined) delete jsonSchema.id;
    },
  });
  return JSON.parse(JSON.stringify(converted).replaceAll('"#/$defs/', '"#/components/schemas/'));
}

function asSchema(schema: JsonSchema | boolean | undefined): JsonSchema {
  return typeof schema === 'object' ? schema : {};
}

function pathsOf(table: readonly Route[], schemaOf: SchemaOf) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of table) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route, schemaOf) };
  }
  return paths;
}

function operationOf(route: Route, schemaOf: SchemaOf) {
  const parameters = [
    ...parametersOf('path', route.params),
    ...parametersOf('query', route.query),
    ...parametersOf('header', route.headers),
  ];
  return {
    operationId: route.operationId,
    tags: [route.path.split(/[/.]/)[2]],
    summary: route.summary,
    description: route.description,
    security: route.caller === 'user' ? [{ accessToken: [] }] : [],
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && { requestBody: { required: true, content: contentOfBody(route.body, schemaOf) } }),
    responses: Object.fromEntries(
      Object.entries(route.responses).map(([status, response]) => [
        status,
        isProblem(response)
          ? { $ref: `#/components/responses/${componentName(status)}` }
          : responseOf(response, schemaOf),
      ]),
    ),
  };
}

function contentOfBody(body: RequestBody, schemaOf: SchemaOf) {
  if ('schema' in body) return { 'application/json': contentOf(schemaOf(body.schema), body.examples) };
  const [first, ...others] = body.contentTypes.map((type) => [type, contentOf({}, undefined)] as const);
  return Object.fromEntries([[first?.[0], contentOf({}, body.examples)], ...others]);
}

function parametersOf(place: 'path' | 'query' | 'header', schema: z.ZodObject | undefined) {
  if (!schema) return [];
  const { properties = {}, required = [] } = convert(schema.shape, 'output');
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = asSchema(property);
    const optional = rest.default !== undefined || !required.includes(name);
    return { name, in: place, required: !optional, ...(description && { description }), schema: rest };
  });
}

function isProblem(response: RouteResponse): boolean {
  return Object.values(PROBLEM_RESPONSES).includes(response);
}

function componentName(status: string): string {
  return `Problem${status}`;
}

function responseOf(response: RouteResponse, schemaOf: SchemaOf) {
  const {
    description,
    schema,
    contentType = 'application/json',
    headers,
    optionalHeaders,
    examples,
    alternatives = {},
  } = response;
  return {
    description,
    headers: {
      'x-request-id': { $ref: '#/components/headers/RequestId' },
      ...mapValues(headers ?? {}, (says) => headerOf(says, true)),
      ...mapValues(optionalHeaders ?? {}, (says) => headerOf(says, false)),
    },
    ...(schema && {
      content: {
        [contentType]: contentOf(schemaOf(schema), examples),
        ...mapValues(alternatives, (one) => contentOf(schemaOf(one.schema), one.examples)),
      },
    }),
  };
}

function headerOf(description: string, required: boolean) {
  return { description, required, schema: { type: 'string' } };
}

function contentOf(schema: JsonSchema, examples: Readonly<Record<string, Example>> | undefined) {
  return { schema, ...(examples && { examples }) };
}

function mapValues<Value, Other>(record: Readonly<Record<string, Value>>, map: (value: Value) => Other) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
