import { Duration } from 'aws-cdk-lib';
import { CorsHttpMethod, type CorsPreflightOptions } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Route } from '../contract/route.ts';

/** Headers that may stand on any request or answer, beside those that the routes name. */
const REQUEST_HEADERS = ['authorization', 'content-type'];
const ANSWER_HEADERS = ['x-request-id'];

/**
 * What browsers on these origins may send and read: the methods and headers of the routes, and no others. With
 * no origin there is no CORS at all, and browsers keep other sites' pages out.
 *
 * @param origins As a browser writes them: `https://app.example.com`, without path or trailing slash.
 * @throws When an origin is none, since it would silently never match.
 *
 * @example
 * corsOf(['https://app.example.com'], routes)?.allowMethods; // ['GET', 'POST', 'DELETE']
 */
export function corsOf(
  origins: readonly string[],
  routes: readonly Route[],
): CorsPreflightOptions | undefined {
  if (origins.length === 0) return undefined;
  for (const origin of origins) {
    if (!isOrigin(origin)) {
      throw new Error(`"${origin}" is not an origin: write it as https://app.example.com, without a path.`);
    }
  }
  // Pages are looked at, not called.
  const called = routes.filter(({ page }) => !page);
  return {
    allowOrigins: [...origins],
    allowMethods: distinct(called.map(({ method }) => method)).map((method) => CorsHttpMethod[method]),
    allowHeaders: distinct([...REQUEST_HEADERS, ...called.flatMap(requestHeaders)]).sort(),
    exposeHeaders: distinct([...ANSWER_HEADERS, ...called.flatMap(answerHeaders)]).sort(),
    maxAge: Duration.hours(1),
  };
}

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text);
}

function requestHeaders({ headers }: Route): readonly string[] {
  return Object.keys(headers?.shape ?? {});
}

function answerHeaders({ responses }: Route): readonly string[] {
  return Object.values(responses).flatMap(({ headers, optionalHeaders }) =>
    Object.keys({ ...headers, ...optionalHeaders }),
  );
}

function distinct<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
