import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { templateOf } from './synthesised-stack.ts';

const stage = z.object({
  Properties: z.object({
    AccessLogSettings: z.object({ Format: z.string(), DestinationArn: z.unknown() }),
  }),
});

describe('the HTTP API', () => {
  const template = templateOf();

  it('takes 50 requests a second and 100 in a burst', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
  });

  it('starts two sign-ins a second and ten in a burst, since each sends a mail', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      RouteSettings: { 'POST /v1/sign-in': { ThrottlingRateLimit: 2, ThrottlingBurstLimit: 10 } },
    });
    templateOf({ api: { signInThrottle: { rateLimit: 1 } } }).hasResource('AWS::ApiGatewayV2::Stage', {
      Properties: {
        RouteSettings: { 'POST /v1/sign-in': { ThrottlingRateLimit: 1, ThrottlingBurstLimit: 10 } },
      },
      DependsOn: Match.arrayWith([Match.stringLikeRegexp('startSignIn')]),
    });
  });

  it('takes as many requests as the deployer chooses', () => {
    templateOf({ api: { throttle: { rateLimit: 5 } } }).hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 5, ThrottlingBurstLimit: 100 },
    });
  });

  it('logs each access as JSON without address, agent, path, query or token', () => {
    const [only] = Object.values(template.findResources('AWS::ApiGatewayV2::Stage'));
    const { AccessLogSettings } = stage.parse(only).Properties;
    const fields = z.record(z.string(), z.string()).parse(JSON.parse(AccessLogSettings.Format));
    expect(Object.values(fields).sort()).toEqual([
      '$context.error.responseType',
      '$context.integration.latency',
      '$context.integration.requestId',
      '$context.integration.status',
      '$context.requestId',
      '$context.requestTimeEpoch',
      '$context.responseLatency',
      '$context.responseLength',
      '$context.routeKey',
      '$context.status',
    ]);
    expect(AccessLogSettings.DestinationArn).toEqual({
      'Fn::GetAtt': [expect.stringContaining('AccessLogs'), 'Arn'],
    });
  });

  it("keeps other sites' pages out unless the deployer names them", () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Api', {
      ProtocolType: 'HTTP',
      CorsConfiguration: Match.absent(),
    });
  });

  it('lets the pages that the deployer names send and read what the routes do', () => {
    templateOf({ api: { allowOrigins: ['https://app.example.com'] } }).hasResourceProperties(
      'AWS::ApiGatewayV2::Api',
      {
        CorsConfiguration: Match.objectEquals({
          AllowOrigins: ['https://app.example.com'],
          AllowMethods: ['GET', 'POST', 'PATCH', 'DELETE'],
          AllowHeaders: ['authorization', 'content-type', 'idempotency-key', 'if-match', 'if-none-match'],
          ExposeHeaders: [
            'cache-control',
            'content-disposition',
            'content-security-policy',
            'etag',
            'idempotent-replayed',
            'location',
            'ratelimit',
            'ratelimit-policy',
            'retry-after',
            'vary',
            'x-request-id',
          ],
          MaxAge: 3600,
        }),
      },
    );
  });

  it.each(['https://app.example.com/', 'app.example.com', 'https://app.example.com/page', ''])(
    'refuses "%s" as an origin, since no browser would ever send it',
    (wrong) => {
      expect(() => templateOf({ api: { allowOrigins: [wrong] } })).toThrow(/is not an origin/);
    },
  );
});
