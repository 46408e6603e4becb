import { Worker } from 'node:worker_threads';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Longest that a thousand lines may take, many times what they need. */
const LIMIT_MS = 15_000;

/** Reads lines in a thread of its own, since a line that never ends cannot be interrupted from within. */
const READER = `
const { workerData, parentPort } = require('node:worker_threads');
const load = (name) => import(new URL(name, workerData.room).href);
Promise.all([load('clean.ts'), load('rephrase.ts'), load('determiners.ts')]).then(([clean, rephrase, determiners]) => {
  workerData.lines.forEach((line, index) => {
    parentPort.postMessage({ at: index });
    for (const duty of clean.splitDuties(clean.cleanLine(line))) {
      const phrase = rephrase.readPhrase(duty);
      determiners.supplyArticles(phrase.gerund ?? phrase.noun ?? phrase.text);
      rephrase.rephrase(duty);
    }
  });
  parentPort.postMessage({ done: true });
});
`;

async function lineThatHangs(lines: readonly string[], reader = READER): Promise<string | undefined> {
  const room = new URL('../../../engine/language/', import.meta.url).href;
  const worker = new Worker(reader, { eval: true, workerData: { room, lines } });
  let at = 0;
  const ended = await new Promise<boolean>((resolve, reject) => {
    const timer = setTimeout(() => resolve(false), LIMIT_MS);
    worker.on('error', reject);
    worker.on('message', (message: { at?: number; done?: boolean }) => {
      at = message.at ?? at;
      if (message.done !== true) return;
      clearTimeout(timer);
      resolve(true);
    });
  });
  await worker.terminate();
  return ended ? undefined : lines[at];
}

describe('reading a line', () => {
  it('ends, however its words are put together', { timeout: 2 * LIMIT_MS }, async () => {
    const words = fc.constantFrom(
      ...'led lead of 3 HR officers and, check logs daily - / ( ) ; : from 71% to 88% went that every quarter a the log end bar bending schedules 12 bed 1st year for tutor member + , new with'.split(
        ' ',
      ),
    );
    const line = fc.oneof(
      fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
      fc.array(words, { maxLength: 40 }).map((all) => all.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    expect(await lineThatHangs(fc.sample(line, { numRuns: 1500, seed: 5 }))).toBeUndefined();
  });
});
