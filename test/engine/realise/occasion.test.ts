import { describe, expect, it } from 'vitest';
import { isOccasion, readOccasions } from '../../../engine/realise/occasion.ts';

const told = (line: string, wrote: string) =>
  isOccasion(readOccasions(line).occasions, { title: wrote.split('\n')[0] ?? '', all: wrote });

describe('a line that is not for everybody', () => {
  it('is told only where one of its words stands', () => {
    const line = 'when dairy, goat*: [milk] the animals';
    expect(told(line, 'farm hand\ngoats and sheep')).toBe(true);
    expect(told(line, 'dairy farm worker')).toBe(true);
    expect(told(line, 'farm hand')).toBe(false);
    expect(told(line, 'scapegoat')).toBe(false);
    expect(told(line, 'dairyman')).toBe(false);
  });

  it('is told to all but those who wrote one of its words', () => {
    const line = 'unless online, self-employed: [open] the shop';
    expect(told(line, 'shop assistant')).toBe(true);
    expect(told(line, 'shop assistant, self-employed')).toBe(false);
  });

  it('may ask for one word and rule out another', () => {
    const line = 'when c++, node.js: unless junior: [review] code';
    expect(readOccasions(line).text).toBe('[review] code');
    expect(told(line, 'c++ developer')).toBe(true);
    expect(told(line, 'junior c++ developer')).toBe(false);
    expect(told(line, 'c developer')).toBe(false);
  });

  it('may ask the title alone', () => {
    expect(told('as head chef, sous: [run] the pass', 'sous chef')).toBe(true);
    expect(told('as head chef, sous: [run] the pass', 'cook\nhelp the sous chef')).toBe(false);
    expect(told('not as manager: [serve] guests', 'waiter\nreport to the manager')).toBe(true);
    expect(told('not as manager: [serve] guests', 'floor manager')).toBe(false);
  });

  it('is any other line as it stands', () => {
    for (const line of ['[plan] this: that', 'When it rains, I stay: always.', 'unless you ask']) {
      expect(readOccasions(line)).toEqual({ text: line, occasions: [] });
    }
  });
});
