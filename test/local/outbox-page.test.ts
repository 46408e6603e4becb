import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corsRules } from '../../contract/cors.ts';
import { routes } from '../../contract/routes.ts';
import { type RunningGateway, startGateway } from '../../local/gateway.ts';
import { type Mail, openOutbox } from '../../local/user-pool/outbox.ts';

const outbox = openOutbox();
const mail = (to: string): Mail => ({
  to,
  subject: 'Your code',
  text: 'Your code is 12345678.',
  code: '12345678',
  sentAt: '2026-05-04T09:30:00.000Z',
});
const functions = { public: async () => ({ statusCode: 404, headers: {}, body: '' }) };
const verifier = { verify: async () => undefined };

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway({ functions, verifier, port: 0, outbox });
});
afterAll(() => gateway?.stop());

/** What the service answers under this name. */
function get(path: string, host: string, port = gateway.port): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });
}

describe('GET /local/outbox', () => {
  it('lists the mails, the latest first, and is not to be stored', async () => {
    outbox.put(mail('one@example.com'));
    outbox.put(mail('two@example.com'));
    const response = await fetch(`http://127.0.0.1:${gateway.port}/local/outbox`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await response.json()).toEqual({ items: [mail('two@example.com'), mail('one@example.com')] });
  });

  it('can be read by no page, even where every page may call the service', async () => {
    const cors = corsRules(['*'], routes);
    const open = await startGateway({ functions, verifier, port: 0, outbox, cors });
    try {
      const headers = { origin: 'https://app.example.com' };
      const response = await fetch(`http://127.0.0.1:${open.port}/local/outbox`, { headers });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    } finally {
      await open.stop();
    }
  });

  it('keeps the last hundred', () => {
    for (let sent = 0; sent < 150; sent++) outbox.put(mail(`${sent}@example.com`));
    expect(outbox.list()).toHaveLength(100);
    expect(outbox.list()[0]?.to).toBe('149@example.com');
  });

  it.each(['127.0.0.1', 'localhost:8787', 'LOCALHOST', '[::1]:80'])('is there for %s', async (host) => {
    expect(await get('/local/outbox', host)).toBe(200);
  });

  it.each(['evil.example.com', '127.0.0.1.evil.example.com', 'localhost.evil', '10.0.0.1'])(
    'is not there under the name %s, which a page could have pointed here',
    async (host) => {
      expect(await get('/local/outbox', host)).toBe(404);
    },
  );

  it('is not there by another path, or without an identity on this machine', async () => {
    expect(await get('/local/outbox/', '127.0.0.1')).toBe(404);
    const other = await startGateway({ functions, verifier, port: 0 });
    try {
      expect(await get('/local/outbox', '127.0.0.1', other.port)).toBe(404);
    } finally {
      await other.stop();
    }
  });
});
