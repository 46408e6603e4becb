import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../engine/facts/read.ts';

const lines = readFileSync(new URL('rough-lines.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [typed, told] = line.split(' => ');
    return typed === undefined || told === undefined || line.startsWith('#') ? [] : [{ typed, told }];
  });

describe('rough lines of many trades', () => {
  it.each(lines)('$typed', ({ typed, told }) => {
    const facts = readFacts([typed], '/responsibilities', 'duty', {
      glossary: {},
      stack: [],
      spelling: 'en-GB',
    });
    const written = facts.map(({ phrase }) => {
      if (phrase.kind === 'action') return phrase.gerund;
      return phrase.kind === 'noun' ? phrase.noun : phrase.text;
    });
    expect(written.join(' // ')).toBe(told);
  });
});
