import { describe, expect, it } from 'vitest';
import { saysAgain } from '../../../engine/plan/again.ts';
import { readBrief } from '../../../engine/plan/read-brief.ts';

const brief = readBrief(
  { role: 'Care assistant', responsibilities: ['sit with residents who are unsettled', 'order stock'] },
  {},
);

describe('a typical duty', () => {
  it.each([
    'sitting with people who cannot sleep, and helping them to settle again',
    'purchasing supplies before they run out',
  ])('says again what was written: %s', (duty) => {
    expect(saysAgain(duty, brief)).toBe(true);
  });

  it.each(['recording meals and drinks for the next shift', 'answering calls from relatives'])(
    'adds to it: %s',
    (duty) => {
      expect(saysAgain(duty, brief)).toBe(false);
    },
  );
});
