import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openApiDocument } from '../../contract/openapi.ts';
import type { Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';

const operations = routes.filter((route: Route) => !route.page);
const document = openApiDocument();
const parametersOf = z.object({
  parameters: z
    .array(z.object({ name: z.string(), schema: z.object({ examples: z.array(z.unknown()).optional() }) }))
    .default([]),
});
const text = JSON.stringify(document);
const at = (path: string, method: string) => document.paths[path]?.[method];

describe('the OpenAPI document', () => {
  it('is the one in docs/ (else: npm run openapi)', () => {
    const committed = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8');
    expect(committed).toBe(`${JSON.stringify(document, null, 2)}\n`);
  });

  it('is the same every time', () => {
    expect(JSON.stringify(openApiDocument())).toBe(text);
  });

  it('describes every route but the pages, and no other', () => {
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(operations.map((route) => `${route.method} ${route.path}`).sort());
  });

  it('refers to nothing that it does not hold', () => {
    const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path);
    expect(references.length).toBeGreaterThan(20);
    const broken = references.filter((path) => {
      let found: unknown = document;
      for (const step of path.split('/')) found = Object(found)[step];
      return found === undefined;
    });
    expect(broken).toEqual([]);
  });

  it('asks for a token where the caller must be a user, and only there', () => {
    expect(at('/v1/compositions', 'post')).toMatchObject({ security: [] });
    expect(at('/v1/summaries', 'get')).toMatchObject({
      security: [{ accessToken: [] }, { delegateToken: ['rolecall/delegate'] }],
    });
  });

  it('says what a parameter may be', () => {
    expect(at('/v1/summaries', 'get')).toMatchObject({
      parameters: [
        {
          name: 'limit',
          in: 'query',
          required: false,
          schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
        },
        { name: 'cursor', in: 'query', required: false, schema: { type: 'string' } },
        { name: 'rolecall-user', in: 'header', required: false },
      ],
    });
    expect(at('/v1/summaries/{id}', 'get')).toMatchObject({
      parameters: [
        { name: 'id', in: 'path', required: true },
        { name: 'if-none-match', in: 'header', required: false },
        { name: 'rolecall-user', in: 'header', required: false },
      ],
    });
  });

  it('gives every parameter an example', () => {
    const without = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).flatMap((operation) =>
        parametersOf
          .parse(operation)
          .parameters.flatMap((one) => (one.schema.examples === undefined ? one.name : [])),
      ),
    );
    expect(without).toEqual([]);
  });

  it('links a creation to all that can be done with what was created, and a list to its first item', () => {
    expect(at('/v1/summaries', 'post')).toMatchObject({
      responses: {
        201: {
          links: {
            getSummary: { operationId: 'getSummary', parameters: { id: '$response.body#/id' } },
            deleteSummary: { operationId: 'deleteSummary', parameters: { id: '$response.body#/id' } },
          },
        },
      },
    });
  });

  it('groups every operation', () => {
    const groups = document.tags.map(({ name }) => name);
    const tagged = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(
        (operation) => z.object({ tags: z.tuple([z.string()]) }).parse(operation).tags[0],
      ),
    );
    expect([...new Set(tagged)].sort()).toEqual([...groups].sort());
  });

  it('refuses unknown keys in requests, and leaves room for new ones in answers', () => {
    const { Profile, Composition } = document.components.schemas;
    expect(Profile).toMatchObject({ additionalProperties: false, required: ['role'] });
    expect(Composition).not.toHaveProperty('additionalProperties');
  });
});
