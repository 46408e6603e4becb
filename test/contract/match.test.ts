import { describe, expect, it } from 'vitest';
import { matchPath } from '../../contract/match.ts';

describe('a path', () => {
  it.each([
    ['/v1/summaries/{id}', '/v1/summaries/9f2b', { id: '9f2b' }],
    ['/v1/summaries/{id}', '/v1/summaries/a%20b', { id: 'a b' }],
    ['/v1/summaries/{id}', '/v1/summaries/%zz', { id: '%zz' }],
    ['/v1/summaries', '/v1/summaries', {}],
  ] as const)('%s takes %s', (template, path, params) => {
    expect(matchPath(template, path)).toEqual(params);
  });

  it.each([
    ['/v1/summaries/{id}', '/v1/summaries/'],
    ['/v1/summaries/{id}', '/v1/summaries/a/b'],
    ['/v1/summaries', '/v1/summaries/'],
    ['/v1/summaries', '/V1/summaries'],
    ['/v1/openapi.json', '/v1/openapi-json'],
  ] as const)('%s does not take %s', (template, path) => {
    expect(matchPath(template, path)).toBeUndefined();
  });
});
