import {
  AdminDeleteUserCommand,
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Accounts } from './accounts.ts';

/**
 * The accounts of a Cognito user pool.
 *
 * @param endpoint where Cognito is; the region's own unless said
 * @example
 * await cognitoAccounts({ userPoolId: 'eu-west-1_aBcDeFgHi', endpoint: undefined }).forget(subject);
 */
export function cognitoAccounts({
  userPoolId: UserPoolId,
  endpoint,
}: {
  readonly userPoolId: string;
  readonly endpoint: string | undefined;
}): Accounts {
  const client = new CognitoIdentityProviderClient(endpoint === undefined ? {} : { endpoint });
  return {
    async describe(subject) {
      const user = await unlessNone(client.send(new AdminGetUserCommand({ UserPoolId, Username: subject })));
      const email = user?.UserAttributes?.find(({ Name }) => Name === 'email')?.Value;
      return email === undefined ? {} : { email };
    },

    async forget(subject) {
      await unlessNone(client.send(new AdminDeleteUserCommand({ UserPoolId, Username: subject })));
    },
  };
}

/** What Cognito answers; nothing for a user that it does not have. */
async function unlessNone<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof UserNotFoundException) return undefined;
    throw error;
  }
}
