import type { HttpEvent, HttpResult, InvocationContext } from '../lambdas/middleware/http.ts';

/** A Lambda function as the gateway calls it. */
export type LambdaFunction = (event: HttpEvent) => Promise<HttpResult>;

/**
 * The handler with the context that Lambda would give it.
 *
 * @example
 * const call = asFunction('public', handler);
 */
export function asFunction(
  name: string,
  handler: (event: HttpEvent, context: InvocationContext) => Promise<HttpResult>,
): LambdaFunction {
  return (event) => handler(event, contextOf(name, event.requestContext.requestId));
}

/** API Gateway gives up after 30 seconds. */
const MOST_MILLISECONDS = 30_000;

function contextOf(functionName: string, awsRequestId: string): InvocationContext {
  const end = Date.now() + MOST_MILLISECONDS;
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
    awsRequestId,
    memoryLimitInMB: '512',
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => end - Date.now(),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}
