import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { supplyArticles } from '../../../engine/language/determiners.ts';

const lines = readFileSync(new URL('articles.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [typed, written] = line.split(' => ');
    return typed === undefined || written === undefined ? [] : [{ typed, written: written.split(' // ') }];
  });

describe('the articles of an action in note style', () => {
  it.each(lines)('$typed', ({ typed, written }) => {
    expect(written).toContain(supplyArticles(typed, true));
  });

  it.each(lines)('are supplied once: $typed', ({ typed }) => {
    const once = supplyArticles(typed, true);
    expect(supplyArticles(once, true)).toBe(once);
  });
});
