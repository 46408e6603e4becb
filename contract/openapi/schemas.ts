import * as z from 'zod';
import type { Route } from '../route.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;
export type SchemaOf = (schema: z.ZodType) => JsonSchema;

/**
 * The JSON Schemas of all bodies, made in one conversion, so that a schema with an id is written once, as a
 * component, and referred to by the rest.
 *
 * @example
 * const { components, of } = schemasOf(routes);
 */
export function schemasOf(table: readonly Route[]) {
  const bodies = [...new Set(table.flatMap(bodiesOf))];
  const { properties = {}, $defs = {} } = convert(Object.fromEntries(bodies.entries()), 'input');
  return {
    components: Object.fromEntries(Object.entries($defs).sort(([a], [b]) => (a < b ? -1 : 1))),
    of: (schema: z.ZodType): JsonSchema => asSchema(properties[bodies.indexOf(schema)]),
  };
}

/**
 * A JSON Schema of an object of these schemas. `io` says which side of a transformation is described.
 *
 * @example
 * convert({ limit: z.int() }, 'output').properties; // { limit: { type: 'integer', … } }
 */
export function convert(shape: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): JsonSchema {
  const converted = z.toJSONSchema(z.object(shape), {
    io,
    override: ({ jsonSchema }) => {
      // The id is the name of the component already.
      if (jsonSchema.id !== undefined) delete jsonSchema.id;
    },
  });
  return JSON.parse(JSON.stringify(converted).replaceAll('"#/$defs/', '"#/components/schemas/'));
}

export function asSchema(schema: JsonSchema | boolean | undefined): JsonSchema {
  return typeof schema === 'object' ? schema : {};
}

function bodiesOf({ body, responses }: Route): z.ZodType[] {
  const answered = Object.values(responses).flatMap(({ schema, alternatives = {} }) => [
    ...(schema ? [schema] : []),
    ...Object.values(alternatives).map((one) => one.schema),
  ]);
  return body && 'schema' in body ? [body.schema, ...answered] : answered;
}
