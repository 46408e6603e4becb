// Time of verify() and of the gate over our own sentences, warm. Run: node bench/verify.ts
// Compared in one run: a LinkedIn About of 2,600 characters against a profile of fifteen lines, half and twice of
// both, the gate over every sentence of a composition, hostile texts, and JSON.parse as a measure of the machine.
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { compose, type Profile } from '../engine/index.ts';
import { createVerifier, verify } from '../engine/verify/verify.ts';
import { report } from './report.ts';

const load = (name: string): Profile =>
  JSON.parse(readFileSync(new URL(`../examples/profiles/${name}.json`, import.meta.url), 'utf8'));

const base = load('backend-rough');
const TYPED = [
  ...(base.responsibilities ?? []),
  ...(base.achievements ?? []),
  'own the pricing service and its cron jobs',
  'wrote 200+ integration tests, coverage from 35% to 82%',
  'pair with product on specs for the loyalty app',
  'migrated 12 services from EC2 to EKS with helm charts',
  'weekly incident review with support and ops',
  'built admin screens in react for the back office',
  'interviewed 14 candidates for the platform team',
  'keep the openapi docs and the runbooks up to date',
];
const lines = (count: number): Profile => ({
  ...base,
  achievements: [],
  responsibilities: Array.from({ length: count }, (_, index) => {
    const line = TYPED[index % TYPED.length] ?? '';
    return index < TYPED.length ? line : `${line} for region ${index}`;
  }),
});
const medium = lines(15);
const composition = compose(medium);
const about = composition.versions.linkedin?.text ?? '';
const long = (characters: number): string =>
  about.repeat(Math.ceil(characters / about.length)).slice(0, characters);
const sentences = Object.values(composition.versions)
  .flatMap((version) => version.sentences)
  .filter((sentence, index, all) => all.findIndex((one) => one.text === sentence.text) === index);
const forty = Array.from({ length: 40 }, (_, index) => sentences[index % sentences.length]).flatMap(
  (sentence, index) =>
    // Worded apart, so that none is known from an earlier check.
    sentence === undefined
      ? []
      : [{ text: `${sentence.text} ${'.'.repeat(index)}`, sources: sentence.sources }],
);
const HOSTILE = [
  '1,23,',
  '1-2-',
  'one hundred and ',
  'from 1 to ',
  'for A ',
  'as a a ',
  'at A of ',
  'I am a ',
  '\u200b4',
  '٤',
  '$1k+ ',
  'a|b | ',
];

const json = JSON.stringify(medium);
const bench = new Bench({ time: 1000, warmupTime: 400 });
bench
  .add('JSON.parse of the profile', () => JSON.parse(json))
  .add('verify: 2,600 characters, 15 lines', () => verify(medium, long(2600)))
  .add('verify: 1,300 characters, 15 lines', () => verify(medium, long(1300)))
  .add('verify: 5,200 characters, 15 lines', () => verify(medium, long(5200)))
  .add('verify: 2,600 characters, 30 lines', () => verify(lines(30), long(2600)))
  .add('gate: prepare, and read all of the profile', () =>
    createVerifier(medium).unsupported('In 1 step at A.', ['']),
  )
  .add('gate: prepare, and check 40 sentences', () => {
    const verifier = createVerifier(medium);
    for (const { text, sources } of forty) verifier.unsupported(text, sources);
  });
for (const part of HOSTILE) {
  const text = part.repeat(Math.ceil(20_000 / part.length));
  bench.add(`verify: 20,000 characters of “${part.replace('\u200b', '(zero width)')}”`, () =>
    verify(medium, text),
  );
}
await bench.run();

report(bench, 'verify');
