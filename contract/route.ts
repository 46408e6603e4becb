import type * as z from 'zod';

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** Who may call a route: anyone, or the bearer of a valid access token. */
export type Caller = 'anyone' | 'user';

/** Names the user for whom a backend acts, by an id of the backend's own. */
export const USER_HEADER = 'rolecall-user';

/** The scope of a token whose bearer may act for users of its own. */
export const DELEGATE_SCOPE = 'rolecall/delegate';

/** The Lambda function that holds a route. Functions are few, cut by trust and weight. */
export type HandlerName = 'public' | 'sign-in' | 'summaries' | 'imports' | 'docs';

export interface Example {
  readonly summary: string;
  readonly value: unknown;
}

export type RequestBody = JsonBody | FileBody;

/** A body that is JSON. */
export interface JsonBody {
  readonly schema: z.ZodType;
  /** The largest body that the route takes, in bytes. */
  readonly limit: number;
  readonly examples: Readonly<Record<string, Example>>;
}

/** A body that is a file, handed to the handler as the bytes that it is. */
export interface FileBody {
  /** The media types that the route takes, without parameters. */
  readonly contentTypes: readonly string[];
  /** The largest body that the route takes, in bytes. */
  readonly limit: number;
  /** Of the first media type; each value is the file as JSON. */
  readonly examples: Readonly<Record<string, Example>>;
}

export interface RouteResponse {
  readonly description: string;
  /** The body. A response without one has no body. */
  readonly schema?: z.ZodType;
  /** @default 'application/json' */
  readonly contentType?: string;
  /** Headers that the response always has, by lower-case name, each with what it says. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers that the response has at times. */
  readonly optionalHeaders?: Readonly<Record<string, string>>;
  readonly examples?: Readonly<Record<string, Example>>;
  /** Other representations of the same content, by their type: `Accept` chooses, the first one if it is silent. */
  readonly alternatives?: Readonly<Record<string, Representation>>;
}

/** A body of a certain content type. */
export interface Representation {
  readonly schema: z.ZodType;
  readonly examples: Readonly<Record<string, Example>>;
}

/** One route of the service: all that validation, OpenAPI, both gateways and the clients need to know. */
export interface Route {
  readonly operationId: string;
  readonly method: Method;
  /** As API Gateway writes it: `/v1/summaries/{id}`. */
  readonly path: `/v1/${string}` | `/docs${string}`;
  /** A page for people, which the OpenAPI document leaves out. */
  readonly page?: true;
  readonly caller: Caller;
  readonly handler: HandlerName;
  readonly summary: string;
  readonly description: string;
  /** Path parameters, each a string of the path. */
  readonly params?: z.ZodObject;
  /** Query parameters; others are refused. */
  readonly query?: z.ZodObject;
  /** Request headers that the route reads, by lower-case name. */
  readonly headers?: z.ZodObject;
  readonly body?: RequestBody;
  readonly responses: Readonly<Record<number, RouteResponse>>;
}

/** The largest JSON body that a route takes: 256 KiB. */
export const BODY_LIMIT = 256 * 1024;

/** The largest file that a route takes: 4 MiB. */
export const FILE_LIMIT = 4 * 1024 * 1024;
