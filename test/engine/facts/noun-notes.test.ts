import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../engine/facts/read.ts';

const lines = readFileSync(new URL('noun-notes.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [typed, told] = line.split(' => ');
    if (typed === undefined || told === undefined || line.startsWith('#')) return [];
    return [{ typed, told: told.split(' || ') }];
  });

describe('a duty that a note names by nouns', () => {
  it.each(lines)('$typed', ({ typed, told }) => {
    const lexis = { glossary: {}, stack: [], spelling: 'en-GB' } as const;
    const written = readFacts([typed], '/responsibilities', 'duty', lexis).map(({ phrase }) => {
      if (phrase.kind === 'action') return phrase.gerund;
      return phrase.kind === 'noun' ? phrase.noun : phrase.text;
    });
    expect(told).toContain(written.join(' // '));
  });
});
