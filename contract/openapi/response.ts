import { PROBLEMS, type ProblemCode, ProblemError, toProblem } from '../problem.ts';
import { PROBLEM_GUIDE } from '../problem-guide.ts';
import { PROBLEM_RESPONSES } from '../responses.ts';
import type { Example, RouteResponse } from '../route.ts';
import type { JsonSchema, SchemaOf } from './schemas.ts';

/** Headers of every answer. */
export const COMMON_HEADERS = {
  RequestId: headerOf('Names this request in the logs.', true),
  CacheControl: headerOf('`no-store` for all that may be personal.', true),
  ContentSecurityPolicy: headerOf('What is shown as a page by mistake loads nothing.', true),
  ReferrerPolicy: headerOf('`no-referrer`.', true),
  StrictTransportSecurity: headerOf('HTTPS only, from now on.', true),
  ContentTypeOptions: headerOf('`nosniff`.', true),
} as const;

const COMMON_NAMES: Readonly<Record<string, keyof typeof COMMON_HEADERS>> = {
  'x-request-id': 'RequestId',
  'cache-control': 'CacheControl',
  'content-security-policy': 'ContentSecurityPolicy',
  'referrer-policy': 'ReferrerPolicy',
  'strict-transport-security': 'StrictTransportSecurity',
  'x-content-type-options': 'ContentTypeOptions',
};

/** Headers of every answer to a user, but for those that the quota was never asked about. */
export const RATE_LIMIT_HEADERS = {
  RateLimitPolicy: {
    description: 'The quotas: `q` requests in `w` seconds, by the name of each window.',
    schema: { type: 'string', examples: ['"minute";q=60;w=60, "day";q=1000;w=86400'] },
  },
  RateLimit: {
    description: 'What is left of them: `r` requests, and `t` seconds until there are more.',
    schema: { type: 'string', examples: ['"minute";r=59;t=42, "day";r=999;t=3642'] },
  },
} as const;

/** What a problem of a status carries beside these. */
const PROBLEM_HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  403: { 'www-authenticate': 'Names the scope that is missing.' },
  415: { accept: 'The types that the route takes.' },
  429: { 'retry-after': 'In how many seconds to try again.' },
};

/** What only some of a status carry. */
const OPTIONAL_PROBLEM_HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  401: { 'www-authenticate': 'Says that a bearer token is asked for.' },
  415: {
    'accept-post': 'The same, of a `POST`.',
    'accept-patch': 'The same, of a `PATCH`.',
    'accept-encoding': '`identity`: no body may be compressed.',
  },
};

/**
 * A response of OpenAPI. Problems name every code of their status among the examples.
 *
 * @example
 * responseOf(PROBLEM_RESPONSES[404], schemas.of).description;
 */
export function responseOf(response: RouteResponse, schemaOf: SchemaOf, toUser = false) {
  const { description, schema, contentType = 'application/json', alternatives = {} } = response;
  const status = problemStatus(response);
  const examples = status === undefined ? response.examples : problemExamples(Number(status));
  return {
    description,
    headers: headersOf(response, status, toUser),
    ...(schema && {
      content: {
        [contentType]: contentOf(schemaOf(schema), examples),
        ...mapValues(alternatives, (one) => contentOf(schemaOf(one.schema), one.examples)),
      },
    }),
  };
}

/**
 * The status that this is the problem response of, if it is one.
 *
 * @example
 * problemStatus(PROBLEM_RESPONSES[404]); // '404'
 */
export function problemStatus(response: RouteResponse): string | undefined {
  return Object.entries(PROBLEM_RESPONSES).find(([, one]) => one === response)?.[0];
}

/**
 * The name of the component of a problem status.
 *
 * @example
 * componentName('404'); // 'Problem404'
 */
export function componentName(status: string): string {
  return `Problem${status}`;
}

/** A body of a media type. */
export function contentOf(schema: JsonSchema, examples: Readonly<Record<string, Example>> | undefined) {
  return { schema, ...(examples && { examples }) };
}

function headersOf({ headers, optionalHeaders }: RouteResponse, status: string | undefined, toUser: boolean) {
  const always = { ...PROBLEM_HEADERS[status ?? ''], ...headers };
  const atTimes = { ...OPTIONAL_PROBLEM_HEADERS[status ?? ''], ...optionalHeaders };
  return {
    ...mapValues(COMMON_NAMES, (component) => ({ $ref: `#/components/headers/${component}` })),
    ...((toUser || status !== undefined) && {
      'ratelimit-policy': { $ref: '#/components/headers/RateLimitPolicy' },
      ratelimit: { $ref: '#/components/headers/RateLimit' },
    }),
    ...mapValues(always, (says) => headerOf(says, true)),
    ...mapValues(atTimes, (says) => headerOf(says, false)),
  };
}

function headerOf(description: string, required: boolean) {
  return { description, required, schema: { type: 'string' } };
}

function problemExamples(status: number): Readonly<Record<string, Example>> {
  const codes = (Object.keys(PROBLEMS) as ProblemCode[]).filter((code) => PROBLEMS[code].status === status);
  return Object.fromEntries(
    codes.map((code) => {
      const { detail, errors } = PROBLEM_GUIDE[code];
      const value = toProblem(new ProblemError(code, detail, errors && { errors }), 'Zk2fXhYrDoEEMDg=');
      return [code, { summary: PROBLEMS[code].title, value }];
    }),
  );
}

function mapValues<Value, Other>(record: Readonly<Record<string, Value>>, map: (value: Value) => Other) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
