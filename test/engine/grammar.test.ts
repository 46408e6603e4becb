import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { compose, DUTIES, SPELLINGS, TONES } from '../../engine/index.ts';
import { fixtures } from '../fixtures/profiles.ts';
import { harper } from '../grammar/harper.ts';
import { shape } from '../grammar/shape.ts';

const calibration = z
  .object({ good: z.record(z.string(), z.string()), bad: z.array(z.string()) })
  .parse(JSON.parse(readFileSync(new URL('../fixtures/grammar.json', import.meta.url), 'utf8')));

async function findings(text: string): Promise<readonly string[]> {
  return [...shape(text), ...(await harper(text))];
}

describe('the grammar gate', () => {
  it('finds nothing wrong with good texts', async () => {
    const sentences = Object.values(calibration.good).flatMap((text) =>
      text.replaceAll('**', '').split(/(?<=[.!?])\s+/),
    );
    for (const sentence of sentences) expect(await findings(sentence), sentence).toEqual([]);
  });

  it('catches most of the sentences that hold one error', async () => {
    const missed: string[] = [];
    for (const sentence of calibration.bad) {
      if ((await findings(sentence)).length === 0) missed.push(sentence);
    }
    console.info(
      `Grammar gate: ${calibration.bad.length - missed.length} of ${calibration.bad.length} seeded errors caught.`,
    );
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(7);
  });
});

describe('the texts of all fixtures', () => {
  it.each(fixtures)('$name: pass the grammar gate in every tone and spelling', async ({ profile }) => {
    const sentences = new Set<string>();
    for (const variant of [0, 1, 2]) {
      for (const tone of TONES) {
        for (const spelling of SPELLINGS) {
          for (const duties of DUTIES) {
            const { long, short, linkedin } = compose(profile, { variant, tone, spelling, duties }).versions;
            for (const version of [long, short, linkedin]) {
              for (const sentence of version?.sentences ?? []) sentences.add(sentence.text);
            }
          }
        }
      }
    }
    const found: string[] = [];
    for (const sentence of sentences) {
      for (const finding of await findings(sentence)) found.push(`${finding}   in: ${sentence}`);
    }
    expect(found).toEqual([]);
  });
});
