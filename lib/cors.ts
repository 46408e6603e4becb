import { Duration } from 'aws-cdk-lib';
import { CorsHttpMethod, type CorsPreflightOptions } from 'aws-cdk-lib/aws-apigatewayv2';
import { corsRules } from '../contract/cors.ts';
import type { Route } from '../contract/route.ts';

/**
 * The rules of the contract for pages on these origins, as an HTTP API is told them.
 *
 * @throws When an origin is none.
 *
 * @example
 * corsOf(['https://app.example.com'], routes)?.allowMethods; // ['GET', 'POST', 'DELETE']
 */
export function corsOf(
  origins: readonly string[],
  routes: readonly Route[],
): CorsPreflightOptions | undefined {
  const rules = corsRules(origins, routes);
  return (
    rules && {
      allowOrigins: [...rules.origins],
      allowMethods: rules.methods.map((method) => CorsHttpMethod[method]),
      allowHeaders: [...rules.requestHeaders],
      exposeHeaders: [...rules.answerHeaders],
      maxAge: Duration.seconds(rules.seconds),
    }
  );
}
