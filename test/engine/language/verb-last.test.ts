import { describe, expect, it } from 'vitest';
import { withoutSplice } from '../../../engine/language/splice.ts';
import { verbsFirst } from '../../../engine/language/verb-last.ts';

describe('verbsFirst', () => {
  it.each([
    ['stock register maintain', 'maintain stock register'],
    ['tool life register maintain', 'maintain tool life register'],
    ['daily report prepare and send to HO', 'prepare daily report and send to HO'],
    ['customer complaints solve', 'solve customer complaints'],
    ['bills submit to head office', 'submit bills to head office'],
    ['students attendance take and upload', 'take and upload students attendance'],
    ['Material receive and store', 'receive and store material'],
    ['orders take, rooms clean', 'take orders, clean rooms'],
    ['guest attend and billing do', 'attend guest and do billing'],
    ['Insert changing and tool life register maintain', 'Insert changing and maintain tool life register'],
    ['accounts close monthly', 'close accounts monthly'],
    ['documents verify and file', 'verify and file documents'],
  ])('%s', (line, expected) => {
    expect(verbsFirst(line)).toBe(expected);
  });

  it.each([
    'maintain stock register',
    'they maintain the register',
    'stock register maintained',
    'help nurses give medicine',
    'tools that teachers make',
    'parts dispatch',
    'goods receive note',
    'take orders and serve food',
    'to create and maintain registers',
    'ward manager and clinic lead',
    'nothing else to do',
    'helping staff do better',
    'team members create designs',
  ])('%s stays', (line) => {
    expect(verbsFirst(line)).toBe(line);
  });
});

describe('withoutSplice', () => {
  it.each([
    ['client contact, they call me before the lawyer', 'client contact – they call me before the lawyer'],
    ['two juniors under me, I check their entries', 'two juniors under me – I check their entries'],
    [
      'I was asked to lead the rollout, trained 40 pickers in 3 weeks',
      'I was asked to lead the rollout and trained 40 pickers in 3 weeks',
    ],
  ])('%s', (line, expected) => {
    expect(withoutSplice(line)).toBe(expected);
  });

  it.each([
    'I plan menus, I order stock, I cook',
    'when the boss is away, I run the shop',
    'planning, ordering and cooking',
    'I led design, build and test',
  ])('%s stays', (line) => {
    expect(withoutSplice(line)).toBe(line);
  });
});
