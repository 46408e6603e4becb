import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { templateOf } from './synthesised-stack.ts';

const policy = z.object({
  PolicyDocument: z.object({ Statement: z.array(z.unknown()) }),
  Roles: z.array(z.object({ Ref: z.string() })),
});

describe('the functions', () => {
  const template = templateOf();
  const [table] = Object.keys(template.findResources('AWS::DynamoDB::GlobalTable'));
  const tableArn = { 'Fn::GetAtt': [table, 'Arn'] };

  const [userPool] = Object.keys(template.findResources('AWS::Cognito::UserPool'));
  const [client] = Object.keys(template.findResources('AWS::Cognito::UserPoolClient'));
  const userPoolArn = { 'Fn::GetAtt': [userPool, 'Arn'] };

  /** Every statement that any policy gives to the role whose logical id begins so. */
  const statementsOf = (role: string) =>
    Object.values(template.findResources('AWS::IAM::Policy'))
      .map(({ Properties }) => policy.parse(Properties))
      .filter(({ Roles }) => Roles.some(({ Ref }) => Ref.startsWith(role)))
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

  const observing = (logs: string) => [
    {
      Effect: 'Allow',
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: { 'Fn::GetAtt': [expect.stringContaining(logs), 'Arn'] },
    },
    { Effect: 'Allow', Action: ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'], Resource: '*' },
  ];

  it('are five, each with a role of its own that no managed policy widens', () => {
    template.resourceCountIs('AWS::Lambda::Function', 5);
    template.resourceCountIs('AWS::IAM::Role', 5);
    template.allResourcesProperties('AWS::IAM::Role', {
      ManagedPolicyArns: Match.absent(),
      Policies: Match.absent(),
      AssumeRolePolicyDocument: {
        Statement: [
          { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } },
        ],
      },
    });
  });

  it('may do nothing but log and trace when they are open to anyone', () => {
    for (const name of ['RolecallPublic', 'RolecallImports', 'RolecallDocs']) {
      expect(statementsOf(name)).toEqual(observing(`${name}Logs`));
    }
  });

  it('may add users when people sign in by them, and do no more', () => {
    expect(statementsOf('RolecallSignIn')).toEqual([
      ...observing('RolecallSignInLogs'),
      { Effect: 'Allow', Action: 'cognito-idp:AdminCreateUser', Resource: userPoolArn },
    ]);
  });

  it('may do to the table what the routes of a user do there, and read and delete the user', () => {
    expect(statementsOf('RolecallSummaries')).toEqual([
      ...observing('RolecallSummariesLogs'),
      {
        Effect: 'Allow',
        Action: [
          'dynamodb:BatchWriteItem',
          'dynamodb:DeleteItem',
          'dynamodb:GetItem',
          'dynamodb:PutItem',
          'dynamodb:Query',
          'dynamodb:UpdateItem',
        ],
        Resource: tableArn,
      },
      {
        Effect: 'Allow',
        Action: 'dynamodb:Query',
        Resource: { 'Fn::Join': ['', [tableArn, '/index/byCreation']] },
      },
      {
        Effect: 'Allow',
        Action: ['cognito-idp:AdminDeleteUser', 'cognito-idp:AdminGetUser'],
        Resource: userPoolArn,
      },
    ]);
  });

  it('run on Node 24 and arm64, are traced, and log as JSON to a group of their own', () => {
    template.allResourcesProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Timeout: 10,
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: {
        LogFormat: 'JSON',
        ApplicationLogLevel: 'INFO',
        LogGroup: { Ref: Match.stringLikeRegexp('^Rolecall(Public|SignIn|Summaries|Imports|Docs)Logs') },
      },
    });
  });

  it('are told table and user pool only when they use them', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      MemorySize: 512,
      Environment: { Variables: Match.objectEquals({ LOG_LEVEL: 'INFO', METRICS_NAMESPACE: 'Rolecall' }) },
    });
    template.hasResourceProperties('AWS::Lambda::Function', {
      MemorySize: 1024,
      Environment: {
        Variables: Match.objectEquals({
          LOG_LEVEL: 'INFO',
          METRICS_NAMESPACE: 'Rolecall',
          TABLE_NAME: { Ref: table },
          USER_POOL_ID: { Ref: userPool },
        }),
      },
    });
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.objectEquals({
          LOG_LEVEL: 'INFO',
          METRICS_NAMESPACE: 'Rolecall',
          USER_POOL_ID: { Ref: userPool },
          USER_POOL_CLIENT_ID: { Ref: client },
        }),
      },
    });
  });

  it('keep their logs for a month, and take them along when the stack goes', () => {
    template.resourceCountIs('AWS::Logs::LogGroup', 6);
    template.allResources('AWS::Logs::LogGroup', {
      Properties: { RetentionInDays: 30 },
      DeletionPolicy: 'Delete',
      UpdateReplacePolicy: 'Delete',
    });
  });

  it('take what the deployer chooses beside what the service needs', () => {
    const chosen = templateOf({
      quota: { perMinute: 10 },
      functions: { summaries: { memorySize: 2048, logLevel: 'DEBUG', environment: { TEAM: 'careers' } } },
    });
    chosen.hasResourceProperties('AWS::Lambda::Function', {
      MemorySize: 2048,
      Timeout: 10,
      LoggingConfig: { ApplicationLogLevel: 'DEBUG' },
      Environment: {
        Variables: Match.objectEquals({
          LOG_LEVEL: 'DEBUG',
          METRICS_NAMESPACE: 'Rolecall',
          TABLE_NAME: { Ref: table },
          USER_POOL_ID: { Ref: userPool },
          QUOTA_PER_MINUTE: '10',
          TEAM: 'careers',
        }),
      },
    });
    chosen.hasResourceProperties('AWS::Lambda::Function', { MemorySize: 512 });
  });

  it.each([0, -1, 1.5, Number.NaN])('take no quota of %d', (perDay) => {
    expect(() => templateOf({ quota: { perDay } })).toThrow(/whole number above 0/);
  });
});
