// Of all numbers in the lines of the fixtures, the share that the verifier reads as a claim with a unit or a counted
// thing, or as a label that names something; beside the pattern that tools commonly use. Run: node bench/numbers.ts
import { writeFileSync } from 'node:fs';
import { quantities } from '../engine/numbers/read.ts';
import { fixtures } from '../test/fixtures/profiles.ts';

/** A percentage, a multiple or a sum in dollars. */
const COMMON = /\d+%|\d+x|\$\d+/g;
/** A run of digits with the signs that belong to a number; numbers in words are left out, since patterns read none. */
const FIGURES = /\d+(?:[.,]\d+)*/g;

const lines = fixtures.flatMap(({ profile }) =>
  [profile, ...(profile.experience ?? [])].flatMap((job) => [
    ...(job.responsibilities ?? []),
    ...(job.achievements ?? []),
  ]),
);

let all = 0;
let found = 0;
let told = 0;
let moved = 0;
let common = 0;
const missed: string[] = [];
const bare: string[] = [];
for (const line of lines) {
  const read = quantities(line);
  const matches = [...line.matchAll(COMMON)];
  for (const figure of line.matchAll(FIGURES)) {
    all += 1;
    const end = figure.index + figure[0].length;
    const around = (one: { readonly start: number; readonly end: number }): boolean =>
      one.start <= figure.index && one.end >= end;
    const quantity = read.find(around);
    if (quantity === undefined) missed.push(`${figure[0]} in “${line}”`);
    else {
      found += 1;
      const { kind, unit, counted, role, direction, per } = quantity;
      if (kind === 'label' || (unit ?? counted) !== undefined) told += 1;
      else if ((role ?? direction ?? per) !== undefined) moved += 1;
      else bare.push(`${figure[0]} in “${line}”`);
    }
    if (matches.some((one) => around({ start: one.index, end: one.index + one[0].length }))) common += 1;
  }
}

const share = (part: number): string => `${((100 * part) / all).toFixed(1)}%`;
const table = [
  `${all} numbers in figures, in ${lines.length} lines of ${fixtures.length} profiles.`,
  '',
  '| how | read | share |',
  '| --- | ---: | ---: |',
  `| the verifier, as a claim | ${found} | ${share(found)} |`,
  `| of these with a unit, what it counts, or as a name | ${told} | ${share(told)} |`,
  `| of the others with the way it went, its rate or its end of a change | ${moved} | ${share(moved)} |`,
  `| \`\\d+%\\|\\d+x\\|\\$\\d+\` | ${common} | ${share(common)} |`,
  '',
].join('\n');
process.stdout.write(table);
if (process.argv.includes('--missed')) process.stdout.write(`${[...missed, '', ...bare].join('\n')}\n`);
writeFileSync(
  new URL('results/numbers.md', import.meta.url),
  `# Numbers that are read\n\n${table}\nRepeat with \`node bench/numbers.ts\`; with \`--missed\` it lists those that are not.\n`,
);
