import type { Tokens } from '../../contract/sign-in.ts';

/** Signs people in by one-time codes that go to their e-mail addresses. */
export interface SignIn {
  /**
   * Sends a code. To an address that is not known yet it is the first: no caller can tell.
   *
   * @returns what stands for this sign-in until the code is confirmed
   * @throws {ProblemError} `too-many-requests`
   */
  start(email: string): Promise<string>;
  /**
   * @returns nothing when the session or the code is wrong, used, too old or tried too often
   * @throws {ProblemError} `too-many-requests`
   */
  confirm(session: string, code: string): Promise<Tokens | undefined>;
  /**
   * @returns nothing when the token is none, was used more than a minute ago, or its user is gone
   * @throws {ProblemError} `too-many-requests`
   */
  refresh(refreshToken: string): Promise<Tokens | undefined>;
}
