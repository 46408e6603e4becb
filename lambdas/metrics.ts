import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { ENGINE_VERSION } from '../engine/version.ts';
import { metricsConfiguration } from './configuration.ts';
import type { Meter } from './middleware/measure.ts';

/** What a success of these routes counts as. */
const COUNTED: Readonly<Record<string, string>> = {
  'POST /v1/compositions': 'Compositions',
  'POST /v1/summaries': 'Compositions',
  'POST /v1/verifications': 'Verifications',
};

/**
 * Writes what is measured as CloudWatch metrics, a line a request on standard output (EMF): `Latency` of every
 * request, `Compositions`, `Verifications`, and `Rejections` of requests that were at fault. Route, status and
 * engine version stand beside them to search by; as dimensions each value would be a metric to pay for.
 *
 * @example
 * const meter = cloudWatchMeter('Rolecall');
 */
export function cloudWatchMeter(namespace: string): Meter {
  const metrics = new Metrics({ namespace, serviceName: 'rolecall' });
  return ({ route, status, milliseconds }) => {
    metrics.addMetric('Latency', MetricUnit.Milliseconds, milliseconds);
    const counted = COUNTED[route];
    if (counted !== undefined && status < 300) metrics.addMetric(counted, MetricUnit.Count, 1);
    if (status >= 400 && status < 500) metrics.addMetric('Rejections', MetricUnit.Count, 1);
    metrics.addMetadata('route', route);
    metrics.addMetadata('status', String(status));
    metrics.addMetadata('engine', ENGINE_VERSION);
    metrics.publishStoredMetrics();
  };
}

const { namespace } = metricsConfiguration();

/** The meter of this deployment; none where no namespace is named, as on one machine. */
export const meter: Meter | undefined = namespace === undefined ? undefined : cloudWatchMeter(namespace);
