import { describe, expect, it } from 'vitest';
import { compose } from '../../../engine/index.ts';
import { footingOf } from '../../../engine/plan/footing.ts';
import { proseOf } from '../../../engine/plan/prose.ts';
import { readBrief } from '../../../engine/plan/read-brief.ts';

const briefOf = (responsibilities: readonly string[]) =>
  readBrief({ role: 'Operations executive', responsibilities: [...responsibilities] }, {});

describe('how surely a line can be told', () => {
  const footing = (line: string) => briefOf([line]).duties.map(footingOf)[0];

  it('is an act where a verb has its object', () => {
    for (const line of [
      'plan routes every day',
      'train new starters on the till, the phones and the booking system',
      'take bloods on wards, around 60 patients a day',
    ])
      expect(footing(line), line).toBe('act');
  });

  it('is in doubt where a remark, a second sentence or the marks of a note break it', () => {
    for (const line of [
      'ordering from merchants, all me. wife does the VAT',
      'ward rounds, I write them up',
      'lunch duty x3',
    ])
      expect(footing(line), line).toBe('doubt');
  });
});

describe('what running prose tells', () => {
  it('is the lines with a verb, in the order of the person, before those in doubt', () => {
    const brief = briefOf([
      'plan routes every day',
      'lunch duty x3',
      'train new drivers on the app',
      'check vehicles before they leave the yard',
      'answer complaints from customers within a day',
    ]);
    const told = proseOf(brief).map(({ pointer }) => pointer);
    expect(told).toEqual([0, 2, 3, 4].map((index) => `/responsibilities/${index}`));
  });

  it('is what stands in doubt where nothing else is there', () => {
    expect(proseOf(briefOf(['lunch duty x3'])).length).toBe(1);
  });
});

it('names things in at most one sentence of the About section', () => {
  const profile = {
    role: 'Wedding photographer',
    responsibilities: [
      'full day coverage',
      'album design through a vendor',
      'culling and colour grading',
      'drone work',
      'pre-wedding shoots',
      'quotation and advance collection',
    ],
  };
  for (const variant of [0, 1, 2, 3, 4, 5, 6, 7]) {
    const text = compose(profile, { variant }).versions.linkedin?.text ?? '';
    expect(
      (
        text.match(/\b(?:my work (?:also )?(?:covers|includes)|the job (?:also )?(?:covers|includes))\b/gi) ??
        []
      ).length,
      text,
    ).toBeLessThan(2);
    expect(text).toMatch(/full day coverage/);
  }
});
