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
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'admin_only', Priority: 1 }] },
      Schema: [{ Name: 'email', Required: true, Mutable: true }],
    });
    template.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      UserPoolId: { Ref: pool },
      ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      AllowedOAuthFlowsUserPoolClient: false,
      GenerateSecret: Match.absent(),
      PreventUserExistenceErrors: 'ENABLED',
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
      ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
    });
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
