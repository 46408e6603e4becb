import {
  AdminDeleteUserCommand,
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
    async forget(subject) {
      try {
        await client.send(new AdminDeleteUserCommand({ UserPoolId, Username: subject }));
      } catch (error) {
        if (!(error instanceof UserNotFoundException)) throw error;
      }
    },
  };
}
