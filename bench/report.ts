import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Bench } from 'tinybench';
import { ENGINE_VERSION } from '../engine/version.ts';

/** Prints what a finished run measured, in milliseconds, and keeps it in `bench/results/<name>.md`. */
export function report(bench: Bench, name: string, ...others: readonly Bench[]): void {
  const rows = [bench, ...others]
    .flatMap(({ tasks }) => tasks)
    .map((task) => {
      const result = task.result;
      if (!('latency' in result)) throw new Error(`${task.name} gave no result.`);
      const { p50, p99 } = result.latency;
      return `| ${task.name.replaceAll('|', '\\|')} | ${p50.toFixed(4)} | ${p99.toFixed(4)} |`;
    });
  const table = [
    `Engine ${ENGINE_VERSION}, Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}.`,
    '',
    '| what | median ms | 99th percentile ms |',
    '| --- | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
  process.stdout.write(table);
  writeFileSync(
    new URL(`results/${name}.md`, import.meta.url),
    `# Time of ${name}\n\n${table}\nRepeat with \`node bench/${name}.ts\`.\n`,
  );
}
