import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../engine/facts/read.ts';

const lexis = { glossary: {}, stack: [], spelling: 'en-GB' } as const;
const told = (...lines: string[]): string =>
  readFacts(lines, '/responsibilities', 'duty', lexis)
    .map(({ phrase }) =>
      phrase.kind === 'action' ? phrase.gerund : phrase.kind === 'noun' ? phrase.noun : phrase.text,
    )
    .join(' // ');

describe('a row of acts and things', () => {
  it.each([
    [
      'support an ASYE worker, joint visits and reading over her reports',
      'supporting an ASYE worker, carrying out joint visits and reading over her reports',
    ],
    [
      'measure, cut and sew suits for weddings, also alterations',
      'measuring, cutting and sewing suits for weddings, and handling alterations',
    ],
    [
      'family updates and assisting in training talks',
      'handling family updates and assisting in training talks',
    ],
    ['enter bookings, tow logs, protection orders', 'entering bookings, tow logs and protection orders'],
    ['change ropes, door drives, brake linings', 'changing ropes, door drives and brake linings'],
    ['review contracts, policies, leases', 'reviewing contracts, policies and leases'],
  ])('is told in one form: %s', (typed, gerunds) => {
    expect(told(typed)).toBe(gerunds);
  });
});

describe('a line of several sentences', () => {
  it.each([
    [
      '24/48 shift. structure fires and rescues',
      'working 24/48 shifts // handling structure fires and rescues',
    ],
    [
      'target breakdown per territory, per sku. primary and secondary sales tracking',
      'handling the target breakdown per territory, per SKU // handling primary and secondary sales tracking',
    ],
    ['boiler installs and services. mainly combis', 'handling boiler installs and services, mainly combis'],
    ['meet Govt. sec. school heads', 'meeting Government sec. school heads'],
    [
      'uniform orders, around 600 pieces, I hire three casuals',
      'handling uniform orders (around 600 pieces) // hiring three casuals',
    ],
  ])('is as many duties: %s', (typed, gerunds) => {
    expect(told(typed)).toBe(gerunds);
  });
});

it('takes plain verbs in turns, one after the other', () => {
  expect(told('nail art', 'gel and acrylics', 'sweep the floor', 'hot towel shaves')).toBe(
    'handling nail art // taking care of gel and acrylics // sweeping the floor // looking after hot towel shaves',
  );
  expect(told('nail art', 'handle complaints')).toBe('handling nail art // handling complaints');
});

it('tells what was moved by nobody that is named as moved', () => {
  expect(told('Billing module moved from the monolith to services')).toBe(
    'the billing module was moved from the monolith to services',
  );
  expect(told('My team moved to Pune')).toBe('My team moved to Pune');
});
