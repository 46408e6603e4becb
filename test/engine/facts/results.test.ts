import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Fact, readFacts } from '../../../engine/facts/read.ts';
import { lowerFirst } from '../../../engine/language/capital.ts';
import { predicateOf, withSubject } from '../../../engine/realise/telling.ts';

const lines = readFileSync(new URL('results.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [typed, told] = line.split(' = ');
    return typed === undefined || told === undefined || line.startsWith('#') ? [] : [{ typed, told }];
  });

/** A result as the clause that a sentence is made of. */
function clauseOf(fact: Fact): string {
  const predicate = predicateOf(fact);
  if (predicate !== undefined) return withSubject(predicate.subject, predicate.text);
  if (fact.phrase.kind !== 'statement') return `(${fact.words})`;
  return lowerFirst(fact.phrase.text);
}

describe('results in telegram style', () => {
  it.each(lines)('$typed', ({ typed, told }) => {
    const facts = readFacts([typed], '/achievements', 'result', {
      glossary: { pax: 'people' },
      stack: [],
      spelling: 'en-US',
    });
    expect(facts.map(clauseOf).join(' // ')).toBe(told);
  });
});
