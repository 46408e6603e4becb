// Writes dictionary.ts from what the engine says most often. To be run before the first release and never
// after it: a body can only be unpacked with the dictionary that it was packed with.
import { writeFileSync } from 'node:fs';
import { type Composition, compose, type Profile } from '../../engine/index.ts';
import { toPackedJson } from './body.ts';

/** More than this costs every start of the function and saves little. */
const MOST_CHARACTERS = 12_000;

const ROLES = [
  'Backend Developer',
  'Frontend Developer',
  'Full Stack Developer',
  'DevOps Engineer',
  'Data Analyst',
  'Registered Nurse',
  'Teacher',
  'Accountant',
  'Sales Manager',
  'Customer Support Agent',
  'Project Manager',
  'Electrician',
];
const VARIANTS = [0, 1, 2, 3, 4, 5];

const SETTING = {
  company: 'Example Company',
  domain: 'online shop',
  yearsOfExperience: 5,
  stack: ['node', 'react', 'postgres', 'redis', 'docker', 'aws', 'excel'],
} as const;

const SAMPLE: Profile = {
  name: 'Sam Doe',
  role: 'Backend Developer',
  seniority: 'senior',
  ...SETTING,
  responsibilities: ['build rest apis', 'review code', 'on call for production', 'help new colleagues'],
  achievements: ['reduced response time from 900ms to 300ms', 'cut costs by 10%'],
};

writeFileSync(new URL('dictionary.ts', import.meta.url), source(dictionary()));

/** What is said most stands last, where deflate refers to it in the fewest bits; the shape of a body is the end. */
function dictionary(): string {
  const shape = toPackedJson({ profile: SAMPLE, options: {}, edited: [], ...compose(SAMPLE) });
  const lines = linesByFrequency().map((line) => JSON.stringify(line).slice(1, -1));
  return lines.join('"').slice(shape.length - MOST_CHARACTERS) + shape;
}

function linesByFrequency(): string[] {
  const counts = new Map<string, number>();
  for (const role of ROLES) {
    for (const variant of VARIANTS) {
      for (const line of linesOf(compose({ role, ...SETTING }, { variant }))) {
        counts.set(line, (counts.get(line) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .sort(([a, timesA], [b, timesB]) => timesA - timesB || (a < b ? -1 : 1))
    .map(([line]) => line);
}

/** What the engine says of itself. What a person submitted is said once. */
function linesOf({ versions, coverage, questions, warnings }: Composition): string[] {
  const sentences = Object.values(versions).flatMap((version) => version.sentences);
  return [
    ...sentences.flatMap(({ origin, text, heading = '' }) =>
      origin === 'submitted' ? heading : [heading, text],
    ),
    ...coverage.omitted.map(({ reason }) => reason),
    ...questions.map(({ ask }) => ask),
    ...warnings.map(({ message }) => message),
  ].filter((line) => line !== '');
}

function source(text: string): string {
  const lines = text.match(/.{1,96}/gsu) ?? [];
  return `// Written by write-dictionary.ts, and frozen: summaries are stored in terms of it.

/** What stored bodies have in common, for deflate to refer to. */
export const DICTIONARY = Buffer.from(
  [
${lines.map((line) => `    ${JSON.stringify(line)},`).join('\n')}
  ].join(''),
);
`;
}
