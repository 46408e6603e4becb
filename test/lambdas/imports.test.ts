import { describe, expect, it } from 'vitest';
import { importResult } from '../../contract/imports.ts';
import { problem } from '../../contract/problem.ts';
import { handler } from '../../lambdas/imports.ts';
import { httpEvent, invocation } from '../builders/events.ts';

const RESUME = '{"basics":{"name":"Ana","label":"Nurse"}}';

async function post(overrides: Parameters<typeof httpEvent>[0] = {}) {
  const event = httpEvent({ method: 'POST', route: '/v1/imports', claims: null, ...overrides });
  const { statusCode, headers, body = '' } = await handler(event, invocation());
  return { status: statusCode, headers, body: JSON.parse(body) };
}

describe('POST /v1/imports', () => {
  it.each([
    ['text', { body: RESUME }],
    ['text with a charset', { body: RESUME, headers: { 'content-type': 'application/json; charset=utf-8' } }],
    [
      'base64, as a gateway sends bytes',
      {
        body: Buffer.from(`\uFEFF${RESUME}`, 'utf16le').toString('base64'),
        base64: true,
        headers: { 'content-type': 'application/octet-stream' },
      },
    ],
  ])('reads a file that comes as %s', async (_, request) => {
    const { status, body } = await post(request);
    expect(status).toBe(200);
    expect(importResult.parse(body)).toEqual({
      format: 'json-resume',
      profile: { name: 'Ana', role: 'Nurse' },
      warnings: [],
    });
  });

  it.each([
    ['nothing', { body: '' }, 400, 'malformed-request', /empty/],
    ['a PDF', { body: '%PDF-1.7' }, 422, 'unreadable-file', /The file is a PDF\. JSON Resume can be read\./],
    ['a profile', { body: '{"role":"Nurse"}' }, 422, 'unreadable-file', /not a JSON Resume/],
    ['JSON cut short', { body: '{"basics":{' }, 422, 'unreadable-file', /Line 1, column 12/],
  ])('refuses %s', async (_, request, status, type, detail) => {
    const answer = await post(request);
    expect(answer.status).toBe(status);
    expect(problem.parse(answer.body)).toMatchObject({
      type: `/docs/errors/${type}`,
      detail: expect.stringMatching(detail),
      requestId: expect.any(String),
    });
  });

  it.each([
    { 'content-type': 'application/pdf' },
    { 'content-type': 'multipart/form-data; boundary=x' },
    { 'content-type': '' },
    { 'content-encoding': 'gzip' },
  ])('says which types it takes to one who sends %j', async (headers) => {
    const answer = await post({ body: RESUME, headers });
    expect(answer.status).toBe(415);
    expect(answer.headers).toMatchObject({ accept: 'application/json, application/octet-stream' });
  });

  it('takes 4 MiB, and not a byte more', async () => {
    const limit = 4 * 1024 * 1024;
    expect((await post({ body: RESUME.padEnd(limit) })).status).toBe(200);
    expect((await post({ body: RESUME.padEnd(limit + 1) })).status).toBe(413);
    const base64 = Buffer.alloc(limit + 1, ' ').toString('base64');
    expect((await post({ body: base64, base64: true })).status).toBe(413);
  });
});
