import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { signInConfiguration } from './configuration.ts';
import { cognitoSignIn } from './identity/cognito-sign-in.ts';
import { logger } from './logger.ts';
import { meter } from './metrics.ts';
import { serve } from './middleware/serve.ts';
import { confirmSignIn } from './sign-in/confirm.ts';
import { refreshSignIn } from './sign-in/refresh.ts';
import { startSignIn } from './sign-in/start.ts';

const { userPoolId, clientId, endpoint } = signInConfiguration();
const client = new CognitoIdentityProviderClient(endpoint === undefined ? {} : { endpoint });
const signIn = cognitoSignIn({ client, userPoolId, clientId });

/** The Lambda function of the routes that people sign in by. */
export const handler = serve<'sign-in'>(
  {
    startSignIn: startSignIn({ signIn }),
    confirmSignIn: confirmSignIn({ signIn }),
    refreshSignIn: refreshSignIn({ signIn }),
  },
  logger,
  { meter },
);
