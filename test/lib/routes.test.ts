import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { routes } from '../../contract/routes.ts';
import { templateOf } from './synthesised-stack.ts';

const routeProperties = z.object({
  RouteKey: z.string(),
  AuthorizationType: z.string(),
  AuthorizerId: z.object({ Ref: z.string() }).optional(),
  Target: z.object({
    'Fn::Join': z.tuple([
      z.literal(''),
      z.tuple([z.literal('integrations/'), z.object({ Ref: z.string() })]),
    ]),
  }),
});
const integrationProperties = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  PayloadFormatVersion: z.literal('2.0'),
  IntegrationUri: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) }),
});

describe('the routes of the HTTP API', () => {
  const template = templateOf();

  const handlerOf = (integration: string) => {
    const { Properties } = template.findResources('AWS::ApiGatewayV2::Integration')[integration] ?? {};
    const [id] = integrationProperties.parse(Properties).IntegrationUri['Fn::GetAtt'];
    return /^Rolecall(.*)Function/
      .exec(id)?.[1]
      ?.replace(/(?<=.)[A-Z]/g, '-$&')
      .toLowerCase();
  };
  const deployed = Object.values(template.findResources('AWS::ApiGatewayV2::Route')).map(({ Properties }) => {
    const route = routeProperties.parse(Properties);
    return {
      key: route.RouteKey,
      authorization: route.AuthorizationType,
      authorizer: route.AuthorizerId?.Ref,
      handler: handlerOf(route.Target['Fn::Join'][1][1].Ref),
    };
  });

  it('are those of the route table and the default one, and no other', () => {
    const expected = [...routes.map(({ method, path }) => `${method} ${path}`), '$default'];
    expect(deployed.map(({ key }) => key).sort()).toEqual(expected.sort());
  });

  it.each(routes)('let $caller call $method $path of the $handler function', (route) => {
    const [authorizer] = Object.keys(template.findResources('AWS::ApiGatewayV2::Authorizer'));
    const key = `${route.method} ${route.path}`;
    expect(deployed.find((one) => one.key === key)).toEqual({
      key,
      handler: route.handler,
      ...(route.caller === 'user'
        ? { authorization: 'JWT', authorizer }
        : { authorization: 'NONE', authorizer: undefined }),
    });
  });

  it('hand what matches none of them to the public function', () => {
    expect(deployed.find(({ key }) => key === '$default')).toMatchObject({
      authorization: 'NONE',
      handler: 'public',
    });
  });

  it('let API Gateway call the functions, and nobody else', () => {
    const permissions = Object.values(template.findResources('AWS::Lambda::Permission'));
    expect(permissions).toHaveLength(routes.length + 1);
    for (const { Properties } of permissions) {
      expect(Properties).toMatchObject({
        Action: 'lambda:InvokeFunction',
        Principal: 'apigateway.amazonaws.com',
        SourceArn: expect.anything(),
      });
    }
  });
});
