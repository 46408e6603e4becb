// Time of compose(), all four versions, warm. Run: npm run bench
// Compared in one run: the reference example, a medium profile, and the same with lines doubled and quadrupled,
// which shows how time grows; every profile of the tests in turn, each line of it new; and JSON.parse of the medium
// profile, as a measure of the machine.
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { compose, type Profile } from '../engine/index.ts';
import { fixtures } from '../test/fixtures/profiles.ts';
import { report } from './report.ts';

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

/** Every profile of the tests in turn, no line ever the same as before: what nobody could have remembered. */
let turn = 0;
const another = (): Profile => {
  const { responsibilities, achievements, ...profile } = fixtures[turn % fixtures.length]?.profile ?? medium;
  turn += 1;
  const renewed = (line: string): string => `${line} for region ${turn}`;
  return {
    ...profile,
    ...(responsibilities && { responsibilities: responsibilities.map(renewed) }),
    ...(achievements && { achievements: achievements.map(renewed) }),
  };
};

const bench = new Bench({ time: 1500, warmupTime: 500 });
const json = JSON.stringify(medium);
bench
  .add('JSON.parse of the medium profile', () => JSON.parse(json))
  .add('compose: role and seven tools (reference example)', () => compose(thin))
  .add('compose: medium profile (7 lines)', () => compose(medium))
  .add('compose: its duties twice (12 lines)', () => compose(lines(medium, 2)))
  .add('compose: its duties four times (22 lines)', () => compose(lines(medium, 4)))
  .add('compose: its duties eight times (42 lines)', () => compose(lines(medium, 8)))
  .add('compose: another profile each time (all fixtures in turn)', () => compose(another()));
await bench.run();

report(bench, 'compose');
