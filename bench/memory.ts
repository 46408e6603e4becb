// Memory of compose() over many calls. Run: node --expose-gc bench/memory.ts [CALLS], by default a million.
// Every call has another profile: all fixtures in turn, each with a number of its own in the company's name, so that
// nothing can be remembered from one call to the next without being seen here.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compose, type Profile } from '../engine/index.ts';

const CALLS = Number(process.argv[2] ?? 1_000_000);
const STEPS = 10;
const folder = new URL('../test/fixtures/profiles/', import.meta.url);
const profiles: readonly Profile[] = readdirSync(folder)
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

if (globalThis.gc === undefined) throw new Error('Run it as node --expose-gc bench/memory.ts.');

const rows: string[] = [];
for (let step = 0; step <= STEPS; step++) {
  if (step > 0) {
    for (let call = 0; call < CALLS / STEPS; call++) {
      const number = step * CALLS + call;
      const profile = profiles[number % profiles.length];
      if (profile !== undefined)
        compose({ ...profile, company: `Harbor ${number} Ltd` }, { variant: number % 1000 });
    }
  }
  globalThis.gc();
  const { heapUsed } = process.memoryUsage();
  const row = `| ${((step * CALLS) / STEPS).toLocaleString('en-US')} | ${(heapUsed / 2 ** 20).toFixed(1)} MiB |`;
  console.info(row);
  rows.push(row);
}
writeFileSync(
  new URL('results/memory.md', import.meta.url),
  ['# Heap in use after calls of compose()', '', '| calls | heap |', '|---|---|', ...rows, ''].join('\n'),
);
