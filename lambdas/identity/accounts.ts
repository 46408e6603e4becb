/** The accounts that people sign in with. */
export interface Accounts {
  /**
   * What an account holds of the person; nothing for a subject that has none.
   *
   * @param subject the `sub` of the person's access token
   */
  describe(subject: string): Promise<{ readonly email?: string }>;

  /**
   * Deletes an account with all that it could sign in by. Doing so again does nothing, and neither does a
   * subject that has no account. An access token that is out stays good until it expires, an hour at most.
   *
   * @param subject the `sub` of the person's access token
   */
  forget(subject: string): Promise<void>;
}

/** Accounts of a provider that is not ours: what it holds is the provider's to delete. */
const elsewhere: Accounts = { describe: async () => ({}), forget: async () => {} };

/**
 * The accounts of this user pool; with none named, those of someone else.
 *
 * @example
 * await accountsOf(identityConfiguration()).forget(subject);
 */
export function accountsOf({
  userPoolId,
  endpoint,
}: {
  readonly userPoolId: string | undefined;
  readonly endpoint: string | undefined;
}): Accounts {
  if (userPoolId === undefined) return elsewhere;
  return {
    describe: async (subject) => (await load(userPoolId)).describe(subject),
    forget: async (subject) => (await load(userPoolId)).forget(subject),
  };

  /** No other request should wait for the client that only these need. */
  async function load(userPoolId: string): Promise<Accounts> {
    const { cognitoAccounts } = await import('./cognito-accounts.ts');
    return cognitoAccounts({ userPoolId, endpoint });
  }
}
