import { Match } from 'aws-cdk-lib/assertions';
import { UserPoolEmail } from 'aws-cdk-lib/aws-cognito';
import { describe, expect, it } from 'vitest';
import { templateOf } from './synthesised-stack.ts';

describe('a user pool of its own', () => {
  const template = templateOf();
  const [pool] = Object.keys(template.findResources('AWS::Cognito::UserPool'));
  const [client] = Object.keys(template.findResources('AWS::Cognito::UserPoolClient'));

  it('lets anyone in who can read a one-time code at their e-mail address', () => {
    template.hasResourceProperties('AWS::Cognito::UserPool', {
      UserPoolTier: 'ESSENTIALS',
      UsernameAttributes: ['email'],
      UsernameConfiguration: { CaseSensitive: false },
      AutoVerifiedAttributes: ['email'],
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] },
      Schema: [{ Name: 'email', Required: true, Mutable: true }],
    });
    template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      UserPoolId: { Ref: pool },
      ExplicitAuthFlows: ['ALLOW_USER_AUTH'],
      AllowedOAuthFlowsUserPoolClient: false,
      GenerateSecret: Match.absent(),
      PreventUserExistenceErrors: 'ENABLED',
      AuthSessionValidity: 10,
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 60 },
      AccessTokenValidity: 60,
      RefreshTokenValidity: 43_200,
      TokenValidityUnits: { AccessToken: 'minutes', RefreshToken: 'minutes' },
    });
  });

  it('outlives the stack, since summaries belong to its users', () => {
    template.hasResource('AWS::Cognito::UserPool', {
      Properties: { DeletionProtection: 'ACTIVE' },
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it("has its own client's tokens taken, and no others", () => {
    template.resourceCountIs('AWS::ApiGatewayV2::Authorizer', 1);
    template.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Issuer: { 'Fn::GetAtt': [pool, 'ProviderURL'] }, Audience: [{ Ref: client }] },
    });
  });

  it('takes what the deployer chooses, and keeps the rest', () => {
    const chosen = templateOf({
      identity: {
        userPool: {
          email: UserPoolEmail.withSES({ fromEmail: 'codes@example.com', sesRegion: 'eu-west-1' }),
        },
        client: { userPoolClientName: 'builder' },
      },
    });
    chosen.hasResourceProperties('AWS::Cognito::UserPool', {
      EmailConfiguration: { EmailSendingAccount: 'DEVELOPER', From: 'codes@example.com' },
      UserPoolTier: 'ESSENTIALS',
      DeletionProtection: 'ACTIVE',
    });
    chosen.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      ClientName: 'builder',
      ExplicitAuthFlows: ['ALLOW_USER_AUTH'],
    });
  });
});

describe('backends that act for users of their own', () => {
  const template = templateOf({ identity: { delegates: ['resume-builder', 'board'] } });

  it('each have a client with a secret and the one scope, whose tokens are taken', () => {
    const clients = Object.entries(template.findResources('AWS::Cognito::UserPoolClient'));
    const delegates = clients.filter(([id]) => id.includes('Delegate'));
    expect(delegates).toHaveLength(2);
    for (const [, { Properties }] of delegates) {
      expect(Properties).toMatchObject({
        GenerateSecret: true,
        AllowedOAuthFlows: ['client_credentials'],
        AllowedOAuthScopes: [{ 'Fn::Join': ['', [{ Ref: expect.any(String) }, '/delegate']] }],
      });
      expect(Properties).not.toHaveProperty('ExplicitAuthFlows');
    }
    template.hasResourceProperties('AWS::Cognito::UserPoolResourceServer', {
      Identifier: 'rolecall',
      Scopes: [{ ScopeName: 'delegate', ScopeDescription: Match.anyValue() }],
    });
    template.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      JwtConfiguration: { Audience: clients.map(([id]) => ({ Ref: id })) },
    });
  });

  it('find out where to get their tokens', () => {
    template.resourceCountIs('AWS::Cognito::UserPoolDomain', 1);
    expect(Object.keys(template.findOutputs('*'))).toEqual(
      expect.arrayContaining(['TokenUrl', 'DelegateClientIdresumebuilder', 'DelegateClientIdboard']),
    );
  });

  it('cost nothing when there are none', () => {
    const none = templateOf();
    none.resourceCountIs('AWS::Cognito::UserPoolDomain', 0);
    none.resourceCountIs('AWS::Cognito::UserPoolClient', 1);
  });
});

describe('an OpenID Connect provider of the deployer', () => {
  const issuer = 'https://login.example.com/';

  it('has its tokens taken, and no user pool is made', () => {
    const template = templateOf({ identity: { issuer, audience: ['rolecall', 'builder'] } });
    template.resourceCountIs('AWS::Cognito::UserPool', 0);
    template.resourceCountIs('AWS::Cognito::UserPoolClient', 0);
    template.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      AuthorizerType: 'JWT',
      JwtConfiguration: { Issuer: issuer, Audience: ['rolecall', 'builder'] },
    });
    expect(Object.keys(template.findOutputs('*'))).toEqual(['ApiUrl', 'TableName']);
  });

  it('leaves nothing to sign in with here, and nothing to delete', () => {
    const template = templateOf({ identity: { issuer, audience: ['rolecall'] } });
    const routes = Object.values(template.findResources('AWS::ApiGatewayV2::Route'));
    expect(routes.filter(({ Properties }) => Properties.RouteKey.includes('sign-in'))).toEqual([]);
    expect(JSON.stringify(template.toJSON())).not.toMatch(/cognito|USER_POOL|SignIn/i);
  });

  it.each(['http://login.example.com/', 'login.example.com', ''])(
    'is refused at the address "%s"',
    (wrong) => {
      expect(() => templateOf({ identity: { issuer: wrong, audience: ['rolecall'] } })).toThrow(
        /must be an https address/,
      );
    },
  );

  it('is refused without an audience, since any of its tokens would then do', () => {
    expect(() => templateOf({ identity: { issuer, audience: [] } })).toThrow(/at least one audience/);
  });
});
