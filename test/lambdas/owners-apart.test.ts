import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDocument } from '../../contract/export.ts';
import { routes } from '../../contract/routes.ts';
import { summaryPage, summary as summarySchema } from '../../contract/summary.ts';
import type { EventOverrides } from '../builders/events.ts';
import { type ServiceUnderTest, startServiceUnderTest } from './service-under-test.ts';

/** An operation of a user that the table has and that is missing below does not compile. */
type UserOperation = Extract<(typeof routes)[number], { readonly caller: 'user' }>['operationId'];

interface Owner {
  /** Stands in all that the owner stores, and in nothing else. */
  readonly word: string;
  readonly subject: string | undefined;
  readonly request: Pick<EventOverrides, 'claims' | 'headers'>;
}

/** What a command may use: ids, tags and cursors of anybody. */
interface Loot {
  readonly id: string;
  readonly etag: string;
  readonly cursor: string;
  readonly key: string | undefined;
}

let service: ServiceUnderTest;
const forgotten: string[] = [];
beforeAll(async () => {
  const forget = async (subject: string) => {
    forgotten.push(subject);
  };
  service = await startServiceUnderTest({}, undefined, {
    describe: async (subject) => ({ email: `${subject}@example.com` }),
    forget,
  });
});
afterAll(() => service?.close());

const COMMANDS: Readonly<Record<UserOperation, (owner: Owner, loot: Loot) => EventOverrides>> = {
  createSummary: ({ word }, { key }) => ({
    headers: key === undefined ? {} : { 'idempotency-key': key },
    json: { title: word, profile: { role: 'Nurse', company: word }, options: { versions: ['headline'] } },
  }),
  listSummaries: (_, { cursor }) => ({ query: { limit: '1', ...(cursor && { cursor }) } }),
  getSummary: (_, { id }) => ({ params: { id } }),
  getSummaryVersion: (_, { id }) => ({ params: { id, version: 'headline' } }),
  updateSummary: ({ word }, { id, etag }) => ({
    params: { id },
    headers: { 'if-match': etag },
    json: { title: `${word} again`, versions: { headline: word } },
  }),
  deleteSummary: (_, { id, key, etag }) => ({
    params: { id },
    headers: key === undefined ? {} : { 'if-match': etag },
  }),
  exportMe: (_, { cursor }) => ({ query: cursor ? { cursor } : {} }),
  eraseMe: () => ({}),
};

/** Two people, and one backend's user of the same name as another's, who share everything but being one. */
function fourOwners(): Owner[] {
  const run = crypto.randomUUID().slice(0, 8);
  const people = ['alice', 'bob'].map((name) => {
    const subject = `${name}-${run}`;
    return { word: `${name}sword${run}`, subject, request: { claims: { sub: subject } } };
  });
  const backends = ['one', 'two'].map((client) => ({
    word: `client${client}word${run}`,
    subject: undefined,
    request: {
      claims: { sub: 'backend', client_id: `${client}-${run}`, scope: 'rolecall/delegate' },
      headers: { 'rolecall-user': `alice-${run}` },
    },
  }));
  return [...people, ...backends];
}

const ask = (owner: Owner, { headers, ...request }: EventOverrides) =>
  service.call({ ...request, ...owner.request, headers: { ...headers, ...owner.request.headers } });

const stored = async (owner: Owner) =>
  exportDocument.parse((await ask(owner, { route: '/v1/me/export' })).body).summaries;

const run = (owner: Owner, operation: UserOperation, loot: Loot) => {
  const route = routes.find((one) => one.operationId === operation);
  if (!route) throw new Error(`There is no ${operation}.`);
  return ask(owner, { method: route.method, route: route.path, ...COMMANDS[operation](owner, loot) });
};

const OPERATIONS = Object.keys(COMMANDS) as UserOperation[];

/** What is whose own by an id, and what by a cursor, is refused to everybody else. */
const REFUSALS: Readonly<Partial<Record<UserOperation, number>>> = {
  getSummary: 404,
  getSummaryVersion: 404,
  updateSummary: 404,
  deleteSummary: 404,
  listSummaries: 400,
  exportMe: 400,
};

describe('owners', () => {
  it.each(OPERATIONS)('may do with their own what others may not: %s', async (operation) => {
    const [alice, bob, one, two] = fourOwners();
    for (const [mine, other] of [
      [alice, bob],
      [one, two],
      [alice, one],
    ] as const) {
      if (!mine || !other) throw new Error('There are four.');
      const none = { id: '', etag: '*', cursor: '', key: undefined };
      await run(mine, 'createSummary', none);
      const created = await run(mine, 'createSummary', none);
      const { nextCursor = '' } = summaryPage.parse((await run(mine, 'listSummaries', none)).body);
      const loot = {
        id: summarySchema.parse(created.body).id,
        etag: created.headers['etag'] ?? '',
        cursor: nextCursor,
        key: 'key',
      };
      const before = await stored(mine);
      const refused = await run(other, operation, loot);
      expect(refused.status).toBe(REFUSALS[operation] ?? (operation === 'eraseMe' ? 204 : 201));
      expect(refused.text).not.toContain(mine.word);
      expect(await stored(mine)).toEqual(before);
      expect((await run(mine, operation, loot)).status).toBeLessThan(300);
    }
  });

  it('read and write nothing of each other, whatever they ask of every route', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), async (steps) => {
        const owners = fourOwners();
        const found: { id: string; etag: string }[] = [];
        const cursors: string[] = [];
        forgotten.length = 0;
        const erased = new Set<string | undefined>();
        let before = await Promise.all(owners.map(stored));

        const first = owners.map((_, who) => ({ ...FIRST, who }));
        for (const { who, operation, which, etag, cursor, key } of [...first, ...steps]) {
          const owner = owners[who];
          if (!owner) continue;
          const one = found[which % Math.max(1, found.length)] ?? { id: '0'.repeat(32), etag: '"1-0"' };
          const answer = await run(owner, operation, {
            id: one.id,
            etag: etag === '*' ? etag : one.etag,
            cursor: (cursor && cursors[which % Math.max(1, cursors.length)]) || '',
            key,
          });
          if (operation === 'eraseMe') erased.add(owner.subject);

          const said = JSON.stringify([answer.headers, answer.text]);
          for (const other of owners) if (other !== owner) expect(said).not.toContain(other.word);

          const after = await Promise.all(owners.map(stored));
          for (const [place, other] of owners.entries()) {
            if (other !== owner) expect(after[place]).toEqual(before[place]);
            for (const summary of after[place] ?? []) expect(summary.profile.company).toBe(other.word);
          }
          before = after;

          const summary = summarySchema.safeParse(answer.body).data;
          if (summary) found.push({ id: summary.id, etag: answer.headers['etag'] ?? '' });
          const page = summaryPage.safeParse(answer.body).data;
          if (page?.nextCursor) cursors.push(page.nextCursor);
        }
        for (const subject of forgotten) expect(erased).toContain(subject);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

const step = fc.record({
  who: fc.nat(3),
  operation: fc.oneof(fc.constant('createSummary' as const), fc.constantFrom(...OPERATIONS)),
  which: fc.nat(20),
  etag: fc.constantFrom('*', 'its own'),
  cursor: fc.boolean(),
  key: fc.constantFrom(undefined, 'key-1', 'key-2'),
});

/** Everybody has something to be found. */
const FIRST = { operation: 'createSummary', which: 0, etag: '*', cursor: false, key: 'key-1' } as const;
