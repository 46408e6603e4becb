import { expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';

it('tells a line as it was typed where nothing made of it is supported', () => {
  const typed = 'helping residents with wash, dress, eat, medication prompts';
  const { versions, coverage } = compose({ role: 'care assistant', responsibilities: [typed] });
  const told = versions.long?.sentences.find(({ sources }) => sources.includes('/responsibilities/0'));
  expect(told?.text).toMatch(/^Helping residents with wash/);
  expect(coverage.omitted).toEqual([]);
});
