// Time of compose(), all four versions, warm. Run: npm run bench
// Compared in one run: the reference example, a medium profile, and the same with lines doubled and quadrupled,
// which shows how time grows; and JSON.parse of the medium profile, as a measure of the machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { Bench } from 'tinybench';
import { compose, ENGINE_VERSION, type Profile } from '../engine/index.ts';

const load = (name: string): Profile =>
  JSON.parse(readFileSync(new URL(`../examples/profiles/${name}.json`, import.meta.url), 'utf8'));

const thin = load('backend-thin');
const medium = load('backend-rough');
const lines = (profile: Profile, times: number): Profile => ({
  ...profile,
  responsibilities: Array.from({ length: times }, (_, copy) =>
    (profile.responsibilities ?? []).map((line) => (copy === 0 ? line : `${line} for region ${copy}`)),
  ).flat(),
});

const bench = new Bench({ time: 1500, warmupTime: 500 });
const json = JSON.stringify(medium);
bench
  .add('JSON.parse of the medium profile', () => JSON.parse(json))
  .add('compose: role and seven tools (reference example)', () => compose(thin))
  .add('compose: medium profile (7 lines)', () => compose(medium))
  .add('compose: its duties twice (12 lines)', () => compose(lines(medium, 2)))
  .add('compose: its duties four times (22 lines)', () => compose(lines(medium, 4)))
  .add('compose: its duties eight times (42 lines)', () => compose(lines(medium, 8)));
await bench.run();

const rows = bench.tasks.map((task) => {
  const result = task.result;
  if (!('latency' in result)) throw new Error(`${task.name} gave no result.`);
  return { name: task.name, median: result.latency.p50, p99: result.latency.p99 };
});
const table = [
  `Engine ${ENGINE_VERSION}, Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}.`,
  '',
  '| what | median ms | 99th percentile ms |',
  '| --- | ---: | ---: |',
  ...rows.map(({ name, median, p99 }) => `| ${name} | ${median.toFixed(4)} | ${p99.toFixed(4)} |`),
  '',
].join('\n');
process.stdout.write(table);
writeFileSync(
  new URL('results/compose.md', import.meta.url),
  `# Time of compose\n\n${table}\nRepeat with \`npm run bench\`.\n`,
);
