import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { verify } from '../../../engine/verify/verify.ts';
import { TRADES } from './trades.ts';

interface Told {
  readonly person: string;
  readonly text: string;
  /** The words that the profile does not support; none of a text that it supports. */
  readonly offending: string;
}

const told = readFileSync(new URL('./trades.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Told => {
    const [said = '', offending = ''] = line.split(' => ');
    const colon = said.indexOf(': ');
    return { person: said.slice(0, colon), text: said.slice(colon + 2), offending };
  });

function refused({ person, text }: Told) {
  const profile = TRADES[person];
  if (profile === undefined) throw new Error(`Nobody is called ${person}`);
  return verify(profile, text).claims.filter((claim) => !claim.supported);
}

describe('what people of several trades tell', () => {
  it.each(told.filter(({ offending }) => offending === ''))('is accepted of the $person: $text', (one) => {
    expect(refused(one).map(({ text, reason }) => `${text}: ${reason}`)).toEqual([]);
  });

  it.each(told.filter(({ offending }) => offending !== ''))('is refused of the $person: $text', (one) => {
    const at = one.text.indexOf(one.offending);
    expect(at).toBeGreaterThanOrEqual(0);
    const placed = refused(one).filter(({ start, end }) => start < at + one.offending.length && end > at);
    expect(placed).not.toEqual([]);
  });

  it('is of both verdicts', () => {
    expect(told.filter(({ offending }) => offending === '').length).toBeGreaterThan(25);
    expect(told.filter(({ offending }) => offending !== '').length).toBeGreaterThan(60);
  });
});
