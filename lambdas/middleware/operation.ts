import type * as z from 'zod';
import type { Immutable } from '../../contract/immutable.ts';
import type { FileBody, HandlerName, Route, RouteResponse } from '../../contract/route.ts';
import type { OperationId, OperationsOf } from '../../contract/routes.ts';
import type { Owner } from '../identity/owner.ts';
import { type HttpEvent, type HttpResult, JSON_CONTENT_TYPE } from './http.ts';
import { readRequest } from './read-request.ts';

/** A route with what answers it. */
export interface Operation<Id extends string = string> {
  readonly operationId: Id;
  /** As the gateway names it: `POST /v1/summaries`. */
  readonly routeKey: string;
  readonly run: (event: HttpEvent) => Promise<HttpResult>;
}

/** The operations that a Lambda function must hold: one for each of its routes, and no other. */
export type Operations<Name extends HandlerName> = {
  readonly [Id in OperationsOf<Name>]: Operation<Id>;
};

/** What a handler is given: the parts of the request that its route declares, parsed. */
export interface RequestOf<R extends Route> {
  readonly params: Part<R, 'params'>;
  readonly query: Part<R, 'query'>;
  readonly headers: Part<R, 'headers'>;
  readonly body: R extends { readonly body: { readonly schema: infer S extends z.ZodType } }
    ? z.output<S>
    : R extends { readonly body: FileBody }
      ? Uint8Array
      : undefined;
  readonly owner: R extends { readonly caller: 'user' } ? Owner : undefined;
  /** The `sub` of a user who signed in; a backend that acts for a user of its own has none. */
  readonly subject: string | undefined;
  /** What `Accept` chose among the types of the route: the body of a success is sent as that. */
  readonly contentType: TypeOf<R['responses'][SuccessOf<R>]>;
}

/** What a handler may answer: a success of its route, with the body and the headers that go with it. */
export type ReplyOf<R extends Route> = {
  [Status in SuccessOf<R>]: { readonly status: Status } & BodyOf<R['responses'][Status]> &
    HeadersOf<R['responses'][Status]>;
}[SuccessOf<R>];

/**
 * Binds a handler to its route: the request is checked and parsed as the route says before the handler sees
 * it, and the handler can answer nothing that the route does not declare. Problems are thrown.
 *
 * @example
 * const getHealth = operation(route, () => ({ status: 200, body: { status: 'ok', version: '0.1.0' } }));
 */
export function operation<const R extends Route & { readonly operationId: OperationId }>(
  route: R,
  handle: (request: RequestOf<R>) => Awaitable<ReplyOf<NoInfer<R>> & AnyReply>,
): Operation<R['operationId']> {
  return {
    operationId: route.operationId,
    routeKey: `${route.method} ${route.path}`,
    run: async (event) => {
      const request = readRequest(route, event);
      return toResult(await handle(request), request.contentType);
    },
  };
}

type Awaitable<T> = T | Promise<T>;

/** Any reply, as far as writing it out needs to know. */
interface AnyReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
}

function toResult({ status, headers = {}, body }: AnyReply, contentType: string): HttpResult {
  const sent = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (body === undefined) return { statusCode: status, headers: Object.fromEntries(sent) };
  if (body instanceof Uint8Array) {
    return {
      statusCode: status,
      headers: { 'content-type': contentType, ...Object.fromEntries(sent) },
      body: Buffer.from(body).toString('base64'),
      isBase64Encoded: true,
    };
  }
  const [type, text] =
    typeof body === 'string' && contentType !== JSON_CONTENT_TYPE
      ? [`${contentType}; charset=utf-8`, body]
      : [JSON_CONTENT_TYPE, JSON.stringify(body)];
  return { statusCode: status, headers: { 'content-type': type, ...Object.fromEntries(sent) }, body: text };
}

type Part<R extends Route, Name extends 'params' | 'query' | 'headers'> = R extends {
  readonly [K in Name]: infer S extends z.ZodType;
}
  ? z.output<S>
  : undefined;

type SuccessOf<R extends Route> = Extract<keyof R['responses'], 200 | 201 | 202 | 204 | 304>;

type TypeOf<Response> = Response extends { readonly schema: z.ZodType }
  ?
      | (Response extends { readonly contentType: infer Type extends string }
          ? Type
          : typeof JSON_CONTENT_TYPE)
      | (Response extends { readonly alternatives: infer Others } ? Extract<keyof Others, string> : never)
  : never;

type BodyOf<Response extends RouteResponse | undefined> = Response extends {
  readonly schema: infer S extends z.ZodType;
}
  ? { readonly body: Immutable<z.output<S>> }
  : { readonly body?: never };

type HeadersOf<Response extends RouteResponse | undefined> = Response extends {
  readonly headers: infer Always;
}
  ? { readonly headers: AlwaysOf<Always> & SometimesOf<Response> }
  : { readonly headers?: never };

type AlwaysOf<Headers> = { readonly [Name in keyof Headers]: string };

type SometimesOf<Response> = Response extends { readonly optionalHeaders: infer Headers }
  ? { readonly [Name in keyof Headers]?: string | undefined }
  : unknown;
