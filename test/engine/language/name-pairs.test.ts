import { expect, it } from 'vitest';
import { namesPair } from '../../../engine/language/name-pairs.ts';
import { readPhrase } from '../../../engine/language/rephrase.ts';
import { tokenize } from '../../../engine/language/tokens.ts';

it('takes two words for the name of one thing, in the plural too', () => {
  for (const line of [
    'wire rope',
    'limit switches',
    'cash float and deposits',
    'run reports after every call',
  ])
    expect(namesPair(tokenize(line), 0), line).toBe(true);
});

it('leaves orders alone', () => {
  for (const line of ['wire sockets', 'limit access', 'cash cheques', 'run reports in Excel', 'wire, rope'])
    expect(namesPair(tokenize(line), 0), line).toBe(false);
  expect(readPhrase('wire sockets and switches').kind).toBe('action');
  expect(readPhrase('wire rope and brakes').kind).toBe('noun');
});
