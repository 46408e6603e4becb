import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
  type ThrottleSettings,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { HandlerName } from '../contract/route.ts';
import { routes } from '../contract/routes.ts';
import { corsOf } from './cors.ts';
import type { Handler } from './handler.ts';

/** What the deployer may choose for the HTTP API. */
export interface ServiceApiOptions {
  /**
   * How many requests the whole API takes: each second on average, and in a burst. More are answered with 429
   * by API Gateway. Either may be given alone.
   *
   * @default 50 a second, 100 in a burst
   */
  readonly throttle?: ThrottleSettings;

  /**
   * Origins whose pages may call the API from a browser, such as `https://app.example.com`.
   *
   * @default none
   */
  readonly allowOrigins?: readonly string[];

  /**
   * How long access logs are kept.
   *
   * @default RetentionDays.ONE_MONTH
   */
  readonly logRetention?: RetentionDays;
}

export interface ServiceApiProps extends ServiceApiOptions {
  /** The functions, by the name that the route table calls them. */
  readonly handlers: Readonly<Record<HandlerName, Handler>>;

  /** Checks the token of every route that only users may call. */
  readonly authorizer: IHttpRouteAuthorizer;
}

/**
 * The HTTP API: one route for each entry of the route table, and `$default`, which hands every other request to
 * the public function, so that a wrong path or method is answered with a problem document as well.
 *
 * @example
 * const api = new ServiceApi(this, 'Api', { handlers: { public: open, summaries }, authorizer });
 * new CfnOutput(this, 'ApiUrl', { value: api.url });
 */
export class ServiceApi extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;
  readonly accessLogs: LogGroup;

  constructor(scope: Construct, id: string, props: ServiceApiProps) {
    super(scope, id);
    const cors = corsOf(props.allowOrigins ?? [], routes);
    this.api = new HttpApi(this, 'Api', {
      apiName: 'rolecall',
      description: 'Rolecall: grounded answers about roles and responsibilities',
      createDefaultStage: false,
      ...(cors && { corsPreflight: cors }),
    });
    this.accessLogs = new LogGroup(this, 'AccessLogs', {
      retention: props.logRetention ?? RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100, ...props.throttle },
      accessLogSettings: {
        destination: new LogGroupLogDestination(this.accessLogs),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
    this.#addRoutes(props);
  }

  /** The address of the API, without a trailing slash. */
  get url(): string {
    return this.api.apiEndpoint;
  }

  #addRoutes({ handlers, authorizer }: ServiceApiProps): void {
    const integrations = {
      public: new HttpLambdaIntegration('Public', handlers.public.function),
      summaries: new HttpLambdaIntegration('Summaries', handlers.summaries.function),
      imports: new HttpLambdaIntegration('Imports', handlers.imports.function),
      docs: new HttpLambdaIntegration('Docs', handlers.docs.function),
    } satisfies Record<HandlerName, HttpLambdaIntegration>;

    const rest = new HttpRoute(this, 'AnythingElse', {
      httpApi: this.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration: integrations.public,
      authorizer: new HttpNoneAuthorizer(),
    });
    acknowledgeOpen(rest, 'Answers 404 or 405 to requests that match no route; nothing lies behind it.');
    for (const { operationId, method, path, caller, handler } of routes) {
      const route = new HttpRoute(this, operationId, {
        httpApi: this.api,
        routeKey: HttpRouteKey.with(path, HttpMethod[method]),
        integration: integrations[handler],
        authorizer: caller === 'user' ? authorizer : new HttpNoneAuthorizer(),
      });
      if (caller === 'anyone') acknowledgeOpen(route, `${method} ${path} is open to anyone by contract.`);
    }
  }
}

/**
 * What is logged of a request: enough to find it and the function's own lines for it, and nothing that tells of
 * a person. Addresses, agents and paths are left out; a route key names no summary.
 */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  time: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  status: '$context.status',
  error: '$context.error.responseType',
  milliseconds: '$context.responseLatency',
  bytes: '$context.responseLength',
  functionRequestId: '$context.integration.requestId',
  functionStatus: '$context.integration.status',
  functionMilliseconds: '$context.integration.latency',
};

function acknowledgeOpen(route: HttpRoute, reason: string): void {
  Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason });
}
