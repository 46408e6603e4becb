// Time of verify() and of the gate over our own sentences, warm. Run: node bench/verify.ts
// Compared in one run: a LinkedIn About of 2,600 characters against a profile of fifteen lines, half and twice of
// both, the gate over every sentence of a composition, hostile texts, the largest profiles, and JSON.parse as a measure.
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { compose, type Profile } from '../engine/index.ts';
import { createVerifier, verify } from '../engine/verify/verify.ts';
import { EXTREME_LINES, EXTREME_TEXTS, extremeProfile, extremeText } from './extremes.ts';
import { HOSTILE, LINES, largeProfile, MOST_CHARACTERS, manyWords, PROSE, repeated } from './maximal.ts';
import { report } from './report.ts';

const load = (name: string): Profile =>
  JSON.parse(readFileSync(new URL(`../examples/profiles/${name}.json`, import.meta.url), 'utf8'));

const base = load('backend-rough');
const lines = (count: number): Profile => ({
  ...base,
  achievements: [],
  responsibilities: Array.from({ length: count }, (_, index) => {
    const line = PROSE[index % PROSE.length] ?? '';
    return index < PROSE.length ? line : `${line} for region ${index}`;
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
/** Those that take longest against a large profile. */
const WORST = [
  'different words',
  'digits',
  'money',
  'the same number',
  'changes of a number that is there',
  'words in capitals',
  'names inside a sentence',
  'titles that are there',
  'tools',
  'words of leading',
  'scope',
  'causes',
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
await bench.run();

// The longest texts of what a reader has most to do with, and the largest profile: few runs of each, since they are slow.
const largest = new Bench({ time: 0, iterations: 5, warmupTime: 0, warmupIterations: 1 });
const prose = largeProfile(LINES.prose);
largest.add('largest profile: a LinkedIn About', () => verify(prose, long(2600)));
for (const share of [0.25, 0.5, 1]) {
  const profile = largeProfile(LINES.prose, share);
  const text = repeated(`${PROSE.join('. ')}. `, MOST_CHARACTERS * share);
  largest.add(`lines of its own: ${share * 256} KiB, ${text.length} characters`, () => verify(profile, text));
}
for (const [name, part] of Object.entries(HOSTILE)) {
  const text = repeated(part);
  largest.add(`15 lines: 20,000 characters of ${name}`, () => verify(medium, text));
}
for (const [kind, line] of Object.entries(LINES)) {
  const profile = largeProfile(line);
  for (const name of WORST) {
    const text = name === 'different words' ? manyWords() : repeated(HOSTILE[name] ?? '');
    largest.add(`256 KiB of ${kind}: 20,000 characters of ${name}`, () => verify(profile, text));
  }
}
// Profiles and texts that somebody could only make to be slow: each with what it takes most with.
for (const [kind, parts] of Object.entries(EXTREME_LINES)) {
  const profile = extremeProfile(parts);
  largest.add(`256 KiB of ${kind}: a LinkedIn About`, () => verify(profile, long(2600)));
  for (const name of ['new numbers', 'new names', 'new titles', 'dates']) {
    const text = extremeText(EXTREME_TEXTS[name] ?? String);
    largest.add(`256 KiB of ${kind}: 20,000 characters of ${name}`, () => verify(profile, text));
  }
}
for (const [name, parts] of Object.entries(EXTREME_TEXTS)) {
  const text = extremeText(parts);
  largest.add(`15 lines: 20,000 characters of ${name}, each another`, () => verify(medium, text));
  largest.add(`256 KiB of prose: 20,000 characters of ${name}, each another`, () => verify(prose, text));
}
await largest.run();

report(bench, 'verify', largest);
