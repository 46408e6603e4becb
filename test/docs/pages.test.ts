import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROBLEMS, type ProblemCode, ProblemError, toProblem } from '../../contract/problem.ts';
import { SWAGGER_UI_FILES } from '../../contract/swagger-ui.ts';
import { openTarget, type Target } from '../end-to-end/target.ts';

const codes = Object.keys(PROBLEMS) as ProblemCode[];

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target?.close());

const open = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, target.url), { headers });

describe('the page of a problem', () => {
  it.each(codes)('is where the type of %s points', async (code) => {
    const { type, title } = toProblem(new ProblemError(code, 'It is so.'), 'request');
    const response = await open(type, { accept: 'text/html' });
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain(`<code>${type}</code>`);
  });

  it('is found from a problem that the service really gave', async () => {
    const answer = await open('/v1/nowhere');
    const { type, title } = Object(await answer.json());
    expect(await (await fetch(new URL(type, answer.url))).text()).toContain(`<h1>${title}</h1>`);
  });

  it('is not there for other names', async () => {
    for (const name of ['weather', '__proto__', 'constructor', '%3Cscript%3E']) {
      const response = await open(`/docs/errors/${name}`);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('<script');
    }
  });

  it('is listed among all of them', async () => {
    const html = await (await open('/docs/errors')).text();
    for (const code of codes) expect(html).toContain(`href="errors/${code}"`);
  });
});

describe('every page', () => {
  it.each(['/docs', '/docs/errors', '/docs/errors/conflict'])(
    '%s loads nothing from elsewhere and runs nothing inline',
    async (path) => {
      const response = await open(path);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      const html = await response.text();
      expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
      expect(html).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
    },
  );

  it('links to nothing that is not there', async () => {
    const seen = new Set<string>();
    const queue = ['/docs'];
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const response = await open(path);
      expect([path, response.status]).toEqual([path, 200]);
      if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
      for (const [, link = ''] of (await response.text()).matchAll(/(?:src|href)="([^"]+)"/g)) {
        const next = new URL(link, response.url).pathname;
        if (!seen.has(next)) queue.push(next);
        seen.add(next);
      }
    }
    expect(seen.size).toBeGreaterThan(codes.length + SWAGGER_UI_FILES.length);
  });
});

describe('a file that the pages load', () => {
  it.each([...SWAGGER_UI_FILES, 'docs.css', 'start.js', 'icon.svg'])(
    '%s may be kept, and asked for again',
    async (file) => {
      const path = `/docs/assets/${file}`;
      const first = await open(path, { 'accept-encoding': 'identity' });
      expect(first.status).toBe(200);
      expect(first.headers.get('cache-control')).toBe('public, max-age=86400');
      const etag = first.headers.get('etag') ?? '';
      const again = await open(path, { 'accept-encoding': 'identity', 'if-none-match': etag });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect((await first.arrayBuffer()).byteLength).toBeGreaterThan(100);
    },
  );

  it('comes compressed to whoever takes that, and is another entity then', async () => {
    const path = '/docs/assets/swagger-ui-bundle.js';
    const plain = await open(path, { 'accept-encoding': 'gzip;q=0' });
    const compressed = await open(path, { 'accept-encoding': 'br, gzip' });
    expect([plain, compressed].map(({ headers }) => headers.get('content-encoding'))).toEqual([null, 'gzip']);
    expect([plain, compressed].map(({ headers }) => headers.get('vary'))).toEqual([
      'Accept-Encoding',
      'Accept-Encoding',
    ]);
    expect(plain.headers.get('etag')).not.toBe(compressed.headers.get('etag'));
    expect(Number(compressed.headers.get('content-length'))).toBeLessThan(700_000);
    expect(await compressed.text()).toBe(await plain.text());
  });

  it.each([
    'package.json',
    '..%2f..%2fpackage.json',
    '%2e%2e/package.json',
    'swagger-ui.js.map',
    '__proto__',
    '%00',
  ])('is not %s', async (file) => {
    const response = await open(`/docs/assets/${file}`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });
});
