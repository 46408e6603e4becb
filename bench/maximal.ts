import { readFileSync } from 'node:fs';
import type { Position, Profile } from '../engine/index.ts';

/** The most bytes of a request, and with it of a profile. */
export const MOST_BYTES = 256 * 1024;
/** The most characters of a text. */
export const MOST_CHARACTERS = 20_000;

/** What the lines of a large profile are made of: each fills them with another kind of value. */
export const LINES = {
  /** As people write them. */
  prose: (index: number) =>
    `${PROSE[index % PROSE.length]} for region ${index}, ${PROSE[(index * 7 + 3) % PROSE.length]}, and then `,
  /** One number among few words, the same in every line. */
  'one number': (index: number) => `cut 30% of the cost of team ${index % 7}, `,
  numbers: (index: number) => `${(index * 31) % 997} ${(index * 7) % 89} ${index} `,
  tools: (index: number) => `Java, Kafka, React, Go, AWS, SQL and Redis with Spring in version ${index}, `,
  /** Lines that were only helped with, and lines that deny. */
  'helped with': (index: number) =>
    index % 2 === 0
      ? `helped with the audit of store ${index % 50}, `
      : `no budget or hiring of team ${index % 50}, `,
  names: (index: number) => `worked with Larkhill Museum, Dr. Ames ${index} and St. Mary's at Foo, `,
} as const;

/** So many lines, over as many jobs as there may be, have a maximal profile of lines of 200 characters. */
const MOST_LINES = 16 * 80;
const MOST_JOBS = 16;

/**
 * A profile of as many jobs and lines as the contract allows, and of as many bytes as a request may have.
 *
 * @param share the part of all that, up to 1
 */
export function largeProfile(line: (index: number) => string, share = 1): Profile {
  const length = Math.floor((MOST_BYTES * 0.97) / MOST_LINES) - 3;
  const lines = Array.from({ length: Math.ceil(MOST_LINES * share) }, (_, index) =>
    line(index).repeat(length).slice(0, length).trim(),
  );
  const jobs = Array.from({ length: Math.ceil(MOST_JOBS * share) }, (_, job) => ({
    responsibilities: lines.slice(job * 80, job * 80 + 40),
    achievements: lines.slice(job * 80 + 40, job * 80 + 80),
  }));
  const [current, ...earlier] = jobs;
  const experience = earlier.map(
    (job, index): Position => ({
      role: 'Data Analyst',
      company: `Foo ${index} Ltd`,
      start: '2015-03',
      end: '2016',
      ...job,
    }),
  );
  const stack = ['node', 'postgres', 'redis', 'k8s', 'AWS'];
  return { role: 'Backend Developer', company: 'Acme Travel', stack, ...current, experience };
}

/** Parts of texts that repeat what a reader has most to do with. */
export const HOSTILE: Readonly<Record<string, string>> = {
  digits: '0123456789',
  'groups of digits': '1,23,',
  'ranges of digits': '1-2-',
  'numbers in words': 'one hundred and ',
  changes: 'from 1 to ',
  'changes of a number that is there': 'from 30% to 40%, ',
  'numbers that are there': 'I cut 30% of the cost. ',
  'the same number': '30% ',
  money: '$1k+ ',
  capitals: 'ABCDEFGHIJ',
  'words in capitals': 'ACME TRAVEL AND ',
  'one name': 'Northwind ',
  'names inside a sentence': 'and at Northwind with Acme Travel ',
  'names behind “at”': 'at A of ',
  'names behind “for”': 'for A ',
  'titles behind “as”': 'as a a ',
  'titles of one sentence': 'I am a ',
  'titles that are there': 'I am a Data Analyst. ',
  bars: 'a|b | ',
  brackets: '([{',
  'closing brackets': '1)]}',
  'full stops': '. ',
  apostrophes: "'s ",
  'joined letters': 'a&',
  'what is not seen': '\u200b4',
  'digits of another script': '٤',
  'accented letters': 'é',
  tools: 'Java React Go ',
  'words of leading': 'I led the audit of team 3 and managed people. ',
  praise: 'the best in the world-class ',
  credentials: 'certified Scrum Master and a degree in law. ',
  awards: 'I won an award of the year. ',
  languages: 'fluent French and Spanish ',
  scope: 'all regions, every team across the company ',
  causes: 'thanks to the audit, which led to fewer tickets by testing ',
  frequency: 'every Friday, daily, each week ',
  jobs: 'At Foo 3 Ltd I kept the runbooks up to date. ',
  'lines of the profile': 'wrote integration tests and helped with the audit of store 4, ',
  'one letter': 'a',
  'letters apart': 'a ',
};

/** A part over and over, up to a number of characters. */
export function repeated(part: string, characters: number = MOST_CHARACTERS): string {
  return part.repeat(Math.ceil(characters / part.length)).slice(0, characters);
}

/** Different words without end, none of a profile. */
export function manyWords(characters: number = MOST_CHARACTERS): string {
  let text = '';
  for (let at = 0; text.length < characters; at++) text += `wo${at.toString(36)}rd `;
  return text.slice(0, characters);
}

const example = JSON.parse(
  readFileSync(new URL('../examples/profiles/backend-rough.json', import.meta.url), 'utf8'),
) as Profile;

/** Lines as people write them. */
export const PROSE: readonly string[] = [
  ...(example.responsibilities ?? []),
  ...(example.achievements ?? []),
  'own the pricing service and its cron jobs',
  'wrote 200+ integration tests, coverage from 35% to 82%',
  'pair with product on specs for the loyalty app',
  'migrated 12 services from EC2 to EKS with helm charts',
  'weekly incident review with support and ops',
  'built admin screens in react for the back office',
  'interviewed 14 candidates for the platform team',
  'keep the openapi docs and the runbooks up to date',
];
