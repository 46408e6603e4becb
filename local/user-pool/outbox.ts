/** A mail that a deployed service would have sent. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly code: string;
  readonly sentAt: string;
}

/** The mails of this machine. They are not written down: a code lives for ten minutes. */
export interface Outbox {
  put(mail: Mail): void;
  /** The latest first. */
  list(): readonly Mail[];
}

/** Older mails than this many hold codes that are hardly still good. */
const MOST_MAILS = 100;

/**
 * An empty outbox.
 *
 * @example
 * const outbox = openOutbox();
 */
export function openOutbox(): Outbox {
  let mails: readonly Mail[] = [];
  return {
    put: (mail) => {
      mails = [mail, ...mails].slice(0, MOST_MAILS);
    },
    list: () => mails,
  };
}
