import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { person, type TokenIssuer } from '../tokens.ts';
import type { Outbox } from './outbox.ts';
import type { Records } from './records.ts';

/** What a user pool answers a request with that it refuses, by Cognito's name for it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export interface TokenSet {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Seconds. */
  readonly expiresIn: number;
}

/** As much of a Cognito user pool as signing in by codes takes. */
export interface UserPool {
  /** @throws {Refusal} `UsernameExistsException` */
  createUser(email: string): Promise<void>;
  /**
   * Sends a code, if there is such a user, and pretends to if not.
   *
   * @returns a session
   * @throws {Refusal} `LimitExceededException`
   */
  challenge(email: string): Promise<string>;
  /** @throws {Refusal} `NotAuthorizedException`, `CodeMismatchException` */
  respond(email: string, session: string, code: string): Promise<TokenSet>;
  /** @throws {Refusal} `NotAuthorizedException` */
  refresh(refreshToken: string): Promise<TokenSet>;
  /**
   * Makes sure that there is such a user. Nothing is kept of one here that could be told.
   *
   * @throws {Refusal} `UserNotFoundException`
   */
  requireUser(subject: string): Promise<void>;
  /** @throws {Refusal} `UserNotFoundException` */
  deleteUser(subject: string): Promise<void>;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** How long a code is good for, and how often it may be guessed at. */
const CODE_LIFE = 10 * MINUTE;
const MOST_ATTEMPTS = 5;

/** How many codes an address is sent in a quarter of an hour. */
const MOST_CODES = 20;
const SENDING_WINDOW = 15 * MINUTE;

const ACCESS_SECONDS = 3600;
const REFRESH_LIFE = 30 * DAY;
/** How long a refresh token stays good after it was used, for a client that saw no answer. */
const REFRESH_GRACE = MINUTE;

/**
 * A user pool on this machine. Users, sessions and refresh tokens are records that outlive the process; mails
 * go to the outbox.
 *
 * @param now the clock, in milliseconds since 1970
 * @example
 * const pool = openUserPool({ records, tokens, outbox });
 */
export function openUserPool({
  records,
  tokens,
  outbox,
  now = Date.now,
}: {
  readonly records: Records;
  readonly tokens: TokenIssuer;
  readonly outbox: Outbox;
  readonly now?: () => number;
}): UserPool {
  return {
    async createUser(email) {
      // Whoever signs in again after an erasure is another account, which no old token opens.
      const created = await records.create('user', person(email).subject, { account: secret() });
      if (!created) throw new Refusal('UsernameExistsException', 'There is such a user.');
    },

    async challenge(email) {
      const { subject } = person(email);
      await countSending(subject);
      const session = secret();
      const user = await records.read('user', subject);
      if (!user) return session;
      const code = randomInt(10 ** CODE_DIGITS)
        .toString()
        .padStart(CODE_DIGITS, '0');
      await records.create('session', session, {
        subject,
        account: accountIn(user),
        code: digestOf(session, code),
        attempts: 0,
        expires: now() + CODE_LIFE,
      });
      outbox.put(mailTo(email, code, now()));
      return session;
    },

    async respond(email, session, code) {
      const { subject } = person(email);
      const tried = await records.change('session', session, {
        set: 'attempts = attempts + :one',
        condition: 'attempts < :most AND expires > :now',
        values: { one: 1, most: MOST_ATTEMPTS, now: now() },
      });
      const started = startedSession.safeParse(tried).data;
      if (started?.subject !== subject) throw invalidSession();
      if (!sameDigest(started.code, digestOf(session, code))) {
        throw new Refusal('CodeMismatchException', 'The code is wrong.');
      }
      // Of two right answers at once, one finds the session gone.
      if (!(await records.remove('session', session))) throw invalidSession();
      return issue(subject, started.account);
    },

    async refresh(refreshToken) {
      const used = await records.change('refresh', refreshToken, {
        set: 'usedAt = if_not_exists(usedAt, :now)',
        condition: 'expires > :now AND (attribute_not_exists(usedAt) OR usedAt > :grace)',
        values: { now: now(), grace: now() - REFRESH_GRACE },
      });
      const held = heldToken.safeParse(used).data;
      if (!held) throw invalidToken();
      return issue(held.subject, held.account);
    },

    async requireUser(subject) {
      if (!(await records.read('user', subject))) throw noSuchUser();
    },

    async deleteUser(subject) {
      if (!(await records.remove('user', subject))) throw noSuchUser();
    },
  };

  /** Tokens of a user who is still the one that signed in. */
  async function issue(subject: string, account: string): Promise<TokenSet> {
    const user = await records.read('user', subject);
    if (!user || accountIn(user) !== account) throw invalidToken();
    const refreshToken = secret();
    await records.create('refresh', refreshToken, { subject, account, expires: now() + REFRESH_LIFE });
    const accessToken = await tokens.issue({ subject, seconds: ACCESS_SECONDS });
    return { accessToken, refreshToken, expiresIn: ACCESS_SECONDS };
  }

  async function countSending(subject: string): Promise<void> {
    const start = now() - (now() % SENDING_WINDOW);
    const key = `${subject} ${start}`;
    await records.create('sending', key, { sent: 0, expires: start + SENDING_WINDOW });
    const counted = await records.change('sending', key, {
      set: 'sent = sent + :one',
      condition: 'sent < :most',
      values: { one: 1, most: MOST_CODES },
    });
    if (!counted) throw new Refusal('LimitExceededException', 'Too many codes were sent.');
  }
}

const CODE_DIGITS = 8;

const startedSession = z.object({ subject: z.string(), account: z.string(), code: z.string() });
const heldToken = z.object({ subject: z.string(), account: z.string() });
const storedUser = z.object({ account: z.string() });

function accountIn(user: unknown): string {
  return storedUser.parse(user).account;
}

function mailTo(to: string, code: string, now: number) {
  return {
    to,
    subject: 'Your code for Rolecall',
    text: `Your code for Rolecall is ${code}. It is good for ten minutes. If you did not ask for it, you need do nothing.`,
    code,
    sentAt: new Date(now).toISOString(),
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Whoever reads the stored digest cannot try all codes without the session, which is not stored. */
function digestOf(session: string, code: string): string {
  return createHash('sha256').update(`${session}:${code}`).digest('hex');
}

function sameDigest(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

function invalidSession(): Refusal {
  return new Refusal('NotAuthorizedException', 'Invalid session for the user.');
}

function invalidToken(): Refusal {
  return new Refusal('NotAuthorizedException', 'Invalid refresh token.');
}

function noSuchUser(): Refusal {
  return new Refusal('UserNotFoundException', 'No such user.');
}
