import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnStage,
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
import { startSignIn } from '../contract/routes/sign-in.ts';
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
   * How many sign-ins the whole API starts: each sends a mail. Confirming and refreshing count as the rest does.
   *
   * @default 2 a second, 10 in a burst
   */
  readonly signInThrottle?: ThrottleSettings;

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

/** The functions of the service. One that is not there takes its routes along: they are then no routes. */
export type Handlers = Readonly<Partial<Record<HandlerName, Handler>> & { readonly public: Handler }>;

export interface ServiceApiProps extends ServiceApiOptions {
  /** The functions, by the name that the route table calls them. */
  readonly handlers: Handlers;

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
    if (props.handlers['sign-in']) this.#throttleSignIn(props.signInThrottle);
  }

  /** The address of the API, without a trailing slash. */
  get url(): string {
    return this.api.apiEndpoint;
  }

  /** Without a construct of its own in the CDK: the limit of a single route of a stage. */
  #throttleSignIn({ rateLimit = 2, burstLimit = 10 }: ThrottleSettings = {}): void {
    const { defaultChild } = this.stage.node;
    if (!(defaultChild instanceof CfnStage)) throw new Error('The stage has no resource.');
    const { method, path } = startSignIn;
    defaultChild.routeSettings = {
      [`${method} ${path}`]: { ThrottlingRateLimit: rateLimit, ThrottlingBurstLimit: burstLimit },
    };
    // CloudFormation refuses settings for a route that is not there yet.
    defaultChild.node.addDependency(this.node.findChild(startSignIn.operationId));
  }

  #addRoutes({ handlers, authorizer }: ServiceApiProps): void {
    const open = new HttpLambdaIntegration('Public', handlers.public.function);
    const integrations = new Map<string, HttpLambdaIntegration>([['public', open]]);
    for (const [name, { node, function: handler }] of Object.entries(handlers)) {
      if (name !== 'public') integrations.set(name, new HttpLambdaIntegration(node.id, handler));
    }
    const rest = new HttpRoute(this, 'AnythingElse', {
      httpApi: this.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration: open,
      authorizer: new HttpNoneAuthorizer(),
    });
    acknowledgeOpen(rest, 'Answers 404 or 405 to requests that match no route; nothing lies behind it.');
    for (const { operationId, method, path, caller, handler } of routes) {
      const integration = integrations.get(handler);
      if (!integration) continue;
      const route = new HttpRoute(this, operationId, {
        httpApi: this.api,
        routeKey: HttpRouteKey.with(path, HttpMethod[method]),
        integration,
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
