import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { type IGrantable, type IPrincipal, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  type FunctionOptions,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { bundledCode } from './bundle.ts';

/** The levels that both Lambda and the service know. */
export type LogLevel = 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';

/** What the deployer may choose for a function. Every choice is merged over the defaults. */
export interface HandlerOptions extends Omit<FunctionOptions, 'architecture' | 'logGroup' | 'role' | 'vpc'> {
  /**
   * How much the function logs.
   *
   * @default 'INFO'
   */
  readonly logLevel?: LogLevel;

  /**
   * How long the function's logs are kept.
   *
   * @default RetentionDays.ONE_MONTH
   */
  readonly logRetention?: RetentionDays;

  /**
   * The namespace of the function's CloudWatch metrics.
   *
   * @default 'Rolecall'
   */
  readonly metricsNamespace?: string;
}

export interface HandlerProps extends HandlerOptions {
  /** Absolute path of the module that exports `handler`. */
  readonly entry: string;

  /**
   * Files to lie beside the code: where, and the absolute path of each.
   *
   * @default none
   */
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * A Lambda function of the service with its own log group and a role that may write there and nowhere else.
 * Whatever more it may do is granted by the capability that it is bound to.
 *
 * @example
 * new Handler(this, 'Public', { entry: '/srv/rolecall/lambdas/public.ts', memorySize: 512 });
 */
export class Handler extends Construct implements IGrantable {
  readonly function: LambdaFunction;
  readonly logGroup: LogGroup;
  readonly grantPrincipal: IPrincipal;

  constructor(scope: Construct, id: string, props: HandlerProps) {
    super(scope, id);
    const {
      entry,
      files,
      logLevel = 'INFO',
      logRetention = RetentionDays.ONE_MONTH,
      metricsNamespace = 'Rolecall',
      environment,
      ...options
    } = props;

    this.logGroup = new LogGroup(this, 'Logs', {
      retention: logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // A role of our own: the one that CDK makes may write to every log group of the account.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.logGroup.grantWrite(role);

    this.function = new LambdaFunction(this, 'Function', {
      timeout: Duration.seconds(10),
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel[logLevel],
      ...options,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: bundledCode(entry, files),
      role,
      logGroup: this.logGroup,
      environment: { LOG_LEVEL: logLevel, METRICS_NAMESPACE: metricsNamespace, ...environment },
    });
    this.grantPrincipal = role.grantPrincipal;

    Validations.of(this.function).acknowledge({
      id: 'Serverless-LambdaDLQ',
      reason:
        'API Gateway calls the function and waits: no event is ever queued that a dead letter could hold.',
    });
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray takes trace segments under no resource but "*".',
    });
  }
}
