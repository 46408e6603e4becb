import fc from 'fast-check';
import * as z from 'zod';

/** As much of JSON Schema as the requests of the document use. */
export interface RequestSchema {
  readonly $ref?: string | undefined;
  readonly type?: string | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly properties?: Readonly<Record<string, RequestSchema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly minProperties?: number | undefined;
  readonly items?: RequestSchema | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly uniqueItems?: boolean | undefined;
  readonly pattern?: string | undefined;
  readonly allOf?: readonly { readonly pattern?: string | undefined }[] | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

export const requestSchema: z.ZodType<RequestSchema> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.string().optional(),
    enum: z.array(z.unknown()).optional(),
    properties: z.record(z.string(), requestSchema).optional(),
    required: z.array(z.string()).optional(),
    minProperties: z.number().optional(),
    items: requestSchema.optional(),
    minItems: z.number().optional(),
    maxItems: z.number().optional(),
    uniqueItems: z.boolean().optional(),
    pattern: z.string().optional(),
    allOf: z.array(z.object({ pattern: z.string().optional() })).optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
);

/** Values that are valid by the schema. `components` are what its references name. */
export function validBy(
  schema: RequestSchema,
  components: Readonly<Record<string, RequestSchema>>,
): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const found = components[schema.$ref.split('/').at(-1) ?? ''];
    if (!found) throw new Error(`${schema.$ref} is not there.`);
    return validBy(found, components);
  }
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objects(schema, components);
    case 'array':
      return arrays(schema, components);
    case 'string':
      return strings(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 });
    case 'number':
      return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000, noNaN: true });
    default:
      throw new Error(`No values can be made of ${JSON.stringify(schema)}.`);
  }
}

/** The same value with something wrong in it, often: another type, a key too many, or a value missing. */
export function damaged(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) return fc.anything({ maxDepth: 1 });
  const keys = Object.keys(value);
  const junk = fc.anything({ maxDepth: 2 });
  const inside = keys.map((key) =>
    damaged(Object(value)[key]).map((part) => (Array.isArray(value) ? [part] : { ...value, [key]: part })),
  );
  return fc.oneof(
    junk,
    fc.string({ unit: 'binary' }).map((key) => ({ ...value, [key]: 1 })),
    ...inside,
  );
}

function objects(schema: RequestSchema, components: Readonly<Record<string, RequestSchema>>) {
  const fields = Object.entries(schema.properties ?? {}).map(([key, one]) => [key, validBy(one, components)]);
  const whole: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(fields);
  return fc
    .record(whole, { requiredKeys: [...(schema.required ?? [])] })
    .filter((value) => Object.keys(value).length >= (schema.minProperties ?? 0));
}

function arrays(schema: RequestSchema, components: Readonly<Record<string, RequestSchema>>) {
  const entry = validBy(schema.items ?? {}, components);
  const lengths = { minLength: schema.minItems ?? 0, maxLength: schema.maxItems ?? 10 };
  return schema.uniqueItems ? fc.uniqueArray(entry, lengths) : fc.array(entry, { ...lengths, size: '-1' });
}

function strings({ pattern, allOf = [], minLength = 0, maxLength = 100 }: RequestSchema) {
  const patterns = [pattern, ...allOf.map((one) => one.pattern)].flatMap((one) =>
    one ? new RegExp(one) : [],
  );
  const [first] = patterns;
  const any = first ? fc.stringMatching(first, { size: 'small' }) : fc.string({ unit: 'binary', maxLength });
  return any.filter(
    (text) =>
      text.isWellFormed() &&
      text.length >= minLength &&
      text.length <= maxLength &&
      patterns.every((one) => one.test(text)),
  );
}
