import { Aws, Duration, Fn, RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IHttpRouteAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import {
  AccountRecovery,
  FeaturePlan,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
  type UserPoolClientOptions,
  type UserPoolDomain,
  type UserPoolProps,
  VerificationEmailStyle,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { DELEGATE_SCOPE } from '../contract/route.ts';
import type { Handler } from './handler.ts';

/** Users of an OpenID Connect provider that the deployer already has. */
export interface OpenIdOptions {
  /** The provider's issuer, exactly as its tokens name it in `iss`: `https://login.example.com/`. */
  readonly issuer: string;

  /** The audiences that a token may be meant for, in `aud` or `client_id`; at least one. */
  readonly audience: readonly string[];
}

/** Users of a user pool of our own, who sign in with a one-time code that goes to their e-mail address. */
export interface UserPoolOptions {
  /**
   * Changes to the user pool, merged over what Rolecall chooses, such as `email: UserPoolEmail.withSES(…)`.
   *
   * @default none
   */
  readonly userPool?: UserPoolProps;

  /**
   * Changes to the user pool's client, merged over what Rolecall chooses.
   *
   * @default none
   */
  readonly client?: UserPoolClientOptions;

  /**
   * Names of backends that may act for users of their own: each gets a client of the user pool that exchanges its
   * secret for tokens with the scope `rolecall/delegate`. Cognito charges for such clients and their tokens.
   *
   * @default none
   */
  readonly delegates?: readonly string[];
}

/** Whose tokens the API takes. */
export type IdentityOptions = OpenIdOptions | UserPoolOptions;

/**
 * Decides whose tokens the API takes: those of an OpenID Connect provider when one is named, else those of a
 * Cognito user pool that it makes.
 *
 * @throws When the issuer is no https address, or the audience is empty.
 *
 * @example
 * new Identity(this, 'Identity', { issuer: 'https://login.example.com/', audience: ['rolecall'] });
 */
export class Identity extends Construct {
  readonly authorizer: IHttpRouteAuthorizer;

  /** The user pool, unless an OpenID Connect provider is named. */
  readonly userPool: UserPool | undefined;
  readonly client: UserPoolClient | undefined;

  /** The clients of backends, by the names that the deployer gave them. */
  readonly delegates: ReadonlyMap<string, UserPoolClient> = new Map();

  /** Where backends exchange their secret for a token; with delegates alone. */
  readonly tokenUrl: string | undefined;

  constructor(scope: Construct, id: string, options: IdentityOptions = {}) {
    super(scope, id);
    if ('issuer' in options) {
      this.authorizer = openIdAuthorizer(options);
      return;
    }
    this.userPool = createUserPool(this, options.userPool);
    this.client = this.userPool.addClient('Client', {
      // The client's only flow: Cognito offers the first factors that the pool allows.
      authFlows: { user: true },
      disableOAuth: true,
      preventUserExistenceErrors: true,
      // As long as the mail may take.
      authSessionValidity: Duration.minutes(10),
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(30),
      // A client that saw no answer may ask again with the token that it has.
      refreshTokenRotationGracePeriod: Duration.seconds(60),
      ...options.client,
    });
    if (options.delegates && options.delegates.length > 0) {
      this.delegates = createDelegates(this.userPool, options.delegates);
      this.tokenUrl = `${createDomain(this.userPool).baseUrl()}/oauth2/token`;
    }
    const clients = [this.client, ...this.delegates.values()];
    this.authorizer = new HttpJwtAuthorizer('Users', this.userPool.userPoolProviderUrl, {
      jwtAudience: clients.map(({ userPoolClientId }) => userPoolClientId),
    });
  }

  /** Tells the function that people sign in by which user pool it has, and lets it add users there. */
  bindSignIn(handler: Handler | undefined): void {
    if (!handler || !this.userPool || !this.client) return;
    handler.function.addEnvironment('USER_POOL_ID', this.userPool.userPoolId);
    handler.function.addEnvironment('USER_POOL_CLIENT_ID', this.client.userPoolClientId);
    // Codes, sessions and refresh tokens are their own permission: Cognito asks for no role's.
    this.userPool.grant(handler, 'cognito-idp:AdminCreateUser');
  }

  /** Tells the function that exports and erases what is known of people which user pool they are in. */
  bindErasure(handler: Handler): void {
    if (!this.userPool) return;
    handler.function.addEnvironment('USER_POOL_ID', this.userPool.userPoolId);
    this.userPool.grant(handler, 'cognito-idp:AdminGetUser', 'cognito-idp:AdminDeleteUser');
  }
}

const [RESOURCE_SERVER = '', DELEGATE = ''] = DELEGATE_SCOPE.split('/');

function createDelegates(userPool: UserPool, names: readonly string[]): ReadonlyMap<string, UserPoolClient> {
  const delegate = new ResourceServerScope({
    scopeName: DELEGATE,
    scopeDescription: 'Act for users of the client, each named in Rolecall-User',
  });
  const server = userPool.addResourceServer('Delegation', {
    identifier: RESOURCE_SERVER,
    scopes: [delegate],
  });
  return new Map(
    names.map((name) => [
      name,
      userPool.addClient(`Delegate-${name}`, {
        userPoolClientName: name,
        generateSecret: true,
        oAuth: {
          flows: { clientCredentials: true },
          scopes: [OAuthScope.resourceServer(server, delegate)],
        },
        accessTokenValidity: Duration.hours(1),
      }),
    ]),
  );
}

/** Domain names are shared by all of a region; the id of the stack is nobody else's. */
function createDomain(userPool: UserPool): UserPoolDomain {
  const stack = Fn.select(2, Fn.split('/', Aws.STACK_ID));
  return userPool.addDomain('Domain', { cognitoDomain: { domainPrefix: `rolecall-${stack}` } });
}

function openIdAuthorizer({ issuer, audience }: OpenIdOptions): IHttpRouteAuthorizer {
  if (!URL.canParse(issuer) || new URL(issuer).protocol !== 'https:') {
    throw new Error(
      `The issuer must be an https address, as the tokens name it in "iss"; "${issuer}" is none.`,
    );
  }
  if (audience.length === 0) {
    throw new Error(
      'Name at least one audience: without one, tokens meant for other services would be taken.',
    );
  }
  return new HttpJwtAuthorizer('Users', issuer, { jwtAudience: [...audience] });
}

function createUserPool(scope: Construct, changes: UserPoolProps = {}): UserPool {
  const pool = new UserPool(scope, 'UserPool', {
    featurePlan: FeaturePlan.ESSENTIALS,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    // The sign-in function adds whoever asks for a code; nobody adds users past its throttle.
    selfSignUpEnabled: false,
    standardAttributes: { email: { required: true, mutable: true } },
    autoVerify: { email: true },
    userVerification: {
      emailStyle: VerificationEmailStyle.CODE,
      emailSubject: 'Your Rolecall code',
      emailBody: 'Your code for Rolecall is {####}. If you did not ask for it, you need do nothing.',
    },
    // CDK insists on the password. Rolecall never sets one and offers no way to recover one.
    signInPolicy: { allowedFirstAuthFactors: { password: true, emailOtp: true } },
    accountRecovery: AccountRecovery.NONE,
    passwordPolicy: {
      minLength: 16,
      requireLowercase: true,
      requireUppercase: true,
      requireDigits: true,
      requireSymbols: true,
    },
    // Summaries belong to the pool's user ids: without the pool nobody could read theirs again.
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    ...changes,
  });
  Validations.of(pool).acknowledge(
    {
      id: 'AwsSolutions-COG2',
      reason: 'People sign in with a one-time code; Cognito offers no second factor together with that.',
    },
    {
      id: 'AwsSolutions-COG8',
      reason:
        'The Plus tier costs for every user, and guards passwords, which nobody has here. A deployer may choose it.',
    },
  );
  return pool;
}
