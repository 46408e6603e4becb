import { dataFolder, start, token } from './machine.ts';

/** A running service, as its users see it. */
export interface Target {
  readonly url: string;
  /** Access tokens of two users who have nothing stored. */
  readonly alice: string;
  readonly bob: string;
  /** What the service has logged, where that can be seen. */
  readonly log: (() => string) | undefined;
  close(): Promise<void>;
}

const { ROLECALL_URL, ROLECALL_TOKENS } = process.env;

/**
 * The service to drive: the one at `ROLECALL_URL`, with two access tokens in `ROLECALL_TOKENS` between them a
 * comma, or else one that is started on this machine.
 */
export async function openTarget(): Promise<Target> {
  if (ROLECALL_URL) {
    const [alice = '', bob = ''] = (ROLECALL_TOKENS ?? '').split(',');
    return { url: ROLECALL_URL, alice, bob, log: undefined, close: async () => {} };
  }
  const data = dataFolder();
  // More than a person would ask for in a minute.
  const service = await start(data.path, {
    ROLECALL_QUOTA_PER_MINUTE: '10000',
    ROLECALL_QUOTA_PER_DAY: '100000',
  });
  return {
    url: service.url,
    alice: await token(data.path, 'alice@example.com'),
    bob: await token(data.path, 'bob@example.com'),
    log: () => service.output(),
    close: async () => {
      await service.end();
      data.remove();
    },
  };
}
