// Time of verify() for every extreme profile with every extreme text, at the largest sizes allowed, some minutes in
// all. Run: node bench/verify-extremes.ts [--runs N]. Prints how many pairs are above the bar and the slowest.
import { parseArgs } from 'node:util';
import type { Profile } from '../engine/index.ts';
import { verify } from '../engine/index.ts';
import { EXTREME_LINES, EXTREME_TEXTS, extremeProfile, extremeText } from './extremes.ts';
import { HOSTILE, LINES, largeProfile, repeated } from './maximal.ts';

/** What one check may take, in milliseconds. */
const BAR = 50;
const SHOWN = 20;

const { values } = parseArgs({ options: { runs: { type: 'string', default: '4' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 2)
  throw new RangeError(`--runs takes a whole number from 2 on, not "${values.runs}".`);

const profiles: (readonly [string, Profile])[] = [
  ...Object.entries(EXTREME_LINES).map(([name, part]) => [name, extremeProfile(part)] as const),
  ...Object.entries(LINES).map(([name, line]) => [`lines of ${name}`, largeProfile(line)] as const),
];
const texts: (readonly [string, string])[] = [
  ...Object.entries(EXTREME_TEXTS).map(([name, part]) => [name, extremeText(part)] as const),
  ...Object.entries(HOSTILE).map(([name, part]) => [name, repeated(part)] as const),
];

/** The lower median of a pair's runs: a pause of the machine's own is no property of the pair. */
function timeOf(profile: Profile, text: string): number {
  const times = Array.from({ length: runs }, () => {
    const begin = performance.now();
    verify(profile, text);
    return performance.now() - begin;
  });
  return times.sort((one, other) => one - other)[Math.floor((runs - 1) / 2)] ?? Number.NaN;
}

const rows: { readonly pair: string; readonly time: number }[] = [];
for (const [at, [ofProfile, profile]] of profiles.entries()) {
  process.stderr.write(`\r${at + 1} of ${profiles.length} profiles`);
  for (const [ofText, text] of texts)
    rows.push({ pair: `${ofProfile} × ${ofText}`, time: timeOf(profile, text) });
}
process.stderr.write('\n');
rows.sort((one, other) => other.time - one.time);
const above = rows.filter(({ time }) => time > BAR).length;
process.stdout.write(`${rows.length} pairs, of which ${above} take more than ${BAR} ms. The slowest:\n`);
for (const { pair, time } of rows.slice(0, SHOWN)) process.stdout.write(`${time.toFixed(1)} ms  ${pair}\n`);
