import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { routes } from '../../contract/routes.ts';
import { ENGINE_VERSION } from '../../engine/version.ts';
import { cloudWatchMeter, meter } from '../../lambdas/metrics.ts';
import type { Measured } from '../../lambdas/middleware/measure.ts';

const emf = z.looseObject({
  _aws: z.object({
    CloudWatchMetrics: z.tuple([
      z.object({
        Namespace: z.string(),
        Dimensions: z.array(z.array(z.string())),
        Metrics: z.array(z.object({ Name: z.string(), Unit: z.string() })),
      }),
    ]),
  }),
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** What is written for these requests, a line each. */
function written(...requests: Measured[]) {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => lines.push(String(chunk)) > 0);
  const count = cloudWatchMeter('Rolecall');
  for (const request of requests) count(request);
  vi.restoreAllMocks();
  return lines.map((line) => emf.parse(JSON.parse(line)));
}

const names = (line: z.infer<typeof emf> | undefined) =>
  line?._aws.CloudWatchMetrics[0].Metrics.map(({ Name }) => Name);

describe('the metrics of a request', () => {
  it.each([
    ['POST /v1/compositions', 200, ['Latency', 'Compositions']],
    ['POST /v1/summaries', 201, ['Latency', 'Compositions']],
    ['POST /v1/verifications', 200, ['Latency', 'Verifications']],
    ['GET /v1/health', 200, ['Latency']],
    ['POST /v1/compositions', 422, ['Latency', 'Rejections']],
    ['GET /v1/summaries', 429, ['Latency', 'Rejections']],
    ['$default', 404, ['Latency', 'Rejections']],
    ['POST /v1/summaries', 500, ['Latency']],
  ])('of %s answered %i are %j', (route, status, metrics) => {
    const [line] = written({ route, status, milliseconds: 12.3 });
    expect(names(line)).toEqual(metrics);
    expect(line).toMatchObject({ Latency: 12.3, route, status: String(status), engine: ENGINE_VERSION });
  });

  it('are few to pay for: one dimension, which never varies', () => {
    for (const line of written(...routes.map(({ method, path }) => measured(`${method} ${path}`)))) {
      expect(line._aws.CloudWatchMetrics[0]).toMatchObject({
        Namespace: 'Rolecall',
        Dimensions: [['service']],
      });
      expect(line['service']).toBe('rolecall');
    }
  });

  it('do not add up from one request to the next', () => {
    const lines = written(measured('POST /v1/compositions'), measured('GET /v1/health'));
    expect(lines.map(names)).toEqual([['Latency', 'Compositions'], ['Latency']]);
  });

  it('count routes that there are', () => {
    const table = routes.map(({ method, path }) => `${method} ${path}`);
    for (const route of ['POST /v1/compositions', 'POST /v1/summaries', 'POST /v1/verifications']) {
      expect(table).toContain(route);
    }
  });

  it('are not written where nobody named a namespace', () => {
    expect(meter).toBeUndefined();
  });
});

function measured(route: string): Measured {
  return { route, status: 200, milliseconds: 1 };
}
