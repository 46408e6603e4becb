import { describe, expect, it } from 'vitest';
import { bareWord } from '../../../engine/language/bare.ts';
import { recognise } from '../../../engine/technologies/recognise.ts';

describe('a word among its punctuation', () => {
  it.each([
    ['tests', { open: '', word: 'tests', close: '' }],
    ['("tests"),', { open: '("', word: 'tests', close: '"),' }],
    ['""', { open: '""', word: '', close: '' }],
    ['"")', { open: '""', word: '', close: ')' }],
    ['', { open: '', word: '', close: '' }],
    ['a"b', { open: '', word: 'a"b', close: '' }],
  ])('%j is parted from it', (written, parts) => {
    expect(bareWord(written, '("', '"),')).toEqual(parts);
  });
});

describe('the version behind a name', () => {
  it.each(['Java 17', 'Java(17)', 'java - v17', 'Java   17+', 'Java ver. 1.8', 'java17', 'Java (17.x)'])(
    '%j leaves the name',
    (typed) => {
      expect(recognise(typed)?.name).toBe('Java');
    },
  );
});
