import type {
  APIGatewayEventRequestContextV2,
  APIGatewayProxyEventV2WithRequestContext,
  APIGatewayProxyStructuredResultV2,
} from 'aws-lambda';

/** A request as an HTTP API hands it over (payload 2.0), with the claims of its JWT authorizer, if it has one. */
export type HttpEvent = APIGatewayProxyEventV2WithRequestContext<
  APIGatewayEventRequestContextV2 & {
    readonly authorizer?: { readonly jwt?: { readonly claims?: Readonly<Record<string, unknown>> } };
  }
>;

export type HttpResult = APIGatewayProxyStructuredResultV2 & {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
};

/** What Lambda tells a function about its own invocation. */
export type { Context as InvocationContext } from 'aws-lambda';

export const JSON_CONTENT_TYPE = 'application/json';
