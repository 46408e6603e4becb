import type { Route } from './route.ts';

/** What browsers may send to the service and read of its answers, on the pages of which origins. */
export interface CorsRules {
  readonly origins: readonly string[];
  readonly methods: readonly Route['method'][];
  /** Request headers, by lower-case name. */
  readonly requestHeaders: readonly string[];
  /** Answer headers, by lower-case name. */
  readonly answerHeaders: readonly string[];
  /** How long a browser remembers these rules. */
  readonly seconds: number;
}

/** Headers that may stand on any request or answer, beside those that the routes name. */
const REQUEST_HEADERS = ['authorization', 'content-type'];
const ANSWER_HEADERS = ['ratelimit', 'ratelimit-policy', 'retry-after', 'x-request-id'];

/**
 * The rules for pages on these origins: the methods and headers of the routes, and no others. With no origin
 * there are no rules, and browsers keep other sites' pages out. `Rolecall-User` is not among the headers: it goes
 * from one server to another.
 *
 * @param origins as a browser writes them: `https://app.example.com`, without path or trailing slash
 * @throws when an origin is none, since it would silently never match
 * @example
 * corsRules(['https://app.example.com'], routes)?.methods; // ['GET', 'POST', 'PATCH', 'DELETE']
 */
export function corsRules(origins: readonly string[], routes: readonly Route[]): CorsRules | undefined {
  if (origins.length === 0) return undefined;
  for (const origin of origins) {
    if (!isOrigin(origin)) {
      throw new Error(`"${origin}" is not an origin: write it as https://app.example.com, without a path.`);
    }
  }
  // Pages are looked at, not called.
  const called = routes.filter(({ page }) => !page);
  return {
    origins: [...origins],
    methods: distinct(called.map(({ method }) => method)),
    requestHeaders: distinct([...REQUEST_HEADERS, ...called.flatMap(requestHeaders)]).sort(),
    answerHeaders: distinct([...ANSWER_HEADERS, ...called.flatMap(answerHeaders)]).sort(),
    seconds: 3600,
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
