// Learns the weights of engine/language/verb-sense.ts from the marked notes and writes them.
// Run: node test/engine/language/notes/train.ts
// Logistic regression by stochastic gradient steps with a rate of its own for every weight (Duchi, Hazan and Singer,
// "Adaptive Subgradient Methods", JMLR 12, 2011) and a pull towards zero. The same notes give the same weights.
import { writeFileSync } from 'node:fs';
import { notesOfBullets } from './from-bullets.ts';
import { type Example, examplesIn, notesIn } from './read.ts';

const ROUNDS = 40;
const RATE = 0.3;
const PULL = 0.15;
const FEWEST = 3;
/** Weights are kept in sixteenths: the smaller ones say nothing. */
const STEPS = 16;

/** The weights that tell the verbs among the examples from the rest, each sign with its weight in sixteenths. */
export function learn(examples: readonly Example[]): ReadonlyMap<string, number> {
  const places = signsWorthLearning(examples);
  const rows = examples.map(({ signs, isVerb }) => ({
    at: signs.map((sign) => places.get(sign)).filter((place) => place !== undefined),
    isVerb,
  }));
  const weights = new Float64Array(places.size);
  const moved = new Float64Array(places.size);
  const random = randomNumbers(1);
  const order = rows.map((_, index) => index);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const row = rows[index];
      if (!row) continue;
      const sum = row.at.reduce((total, place) => total + (weights[place] ?? 0), 0);
      const wrong = 1 / (1 + Math.exp(-sum)) - (row.isVerb ? 1 : 0);
      for (const place of row.at) {
        const weight = weights[place] ?? 0;
        const step = wrong + PULL * weight;
        moved[place] = (moved[place] ?? 0) + step * step;
        weights[place] = weight - (RATE * step) / (1e-6 + Math.sqrt(moved[place] ?? 0));
      }
    }
  }
  return new Map(
    [...places]
      .map(([sign, place]) => [sign, Math.round((weights[place] ?? 0) * STEPS)] as const)
      .filter(([, weight]) => weight !== 0),
  );
}

/** Signs that occur often enough, numbered. */
function signsWorthLearning(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST).map(([sign]) => sign);
  return new Map(kept.map((sign, place) => [sign, place]));
}

function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
}

/** The module that holds the weights, a line for every kind of sign. */
export function moduleOf(weights: ReadonlyMap<string, number>): string {
  const kinds = new Map<string, string[]>();
  for (const sign of [...weights.keys()].sort()) {
    const space = sign.indexOf(' ');
    const entries = kinds.get(sign.slice(0, space)) ?? [];
    entries.push(`${sign.slice(space + 1).replaceAll(' ', '_')}:${weights.get(sign)}`);
    kinds.set(sign.slice(0, space), entries);
  }
  const lines = [...kinds].map(([kind, entries]) => `${kind} ${entries.join(' ')}`);
  return `// Written by test/engine/language/notes/train.ts from the notes beside it: add a note there, not a weight here.
/** For every kind of sign its values, with what each speaks for a verb, in sixteenths. */
export const WEIGHTS = \`
${lines.join('\n')}
\`;
`;
}

/** What is learnt from: the notes, and twice each what is typed often and what the readings of lines pin. */
export function lessons(): readonly Example[] {
  const often = [...notesIn('often.txt'), ...notesOfBullets()];
  return examplesIn([...notesIn('notes.txt'), ...often, ...often]);
}

if (import.meta.main) {
  writeFileSync(
    new URL('../../../../engine/language/verb-sense-weights.ts', import.meta.url),
    moduleOf(learn(lessons())),
  );
}
