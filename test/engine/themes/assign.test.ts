import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../engine/facts/read.ts';
import { glossaryOf } from '../../../engine/packs/families.ts';
import { matchPack } from '../../../engine/packs/match.ts';
import { themeOf } from '../../../engine/themes/assign.ts';

function themeFor(role: string, line: string): string {
  const pack = matchPack(role);
  const [fact] = readFacts([line], '/responsibilities', 'duty', {
    glossary: glossaryOf(pack),
    stack: [],
    spelling: 'en-US',
  });
  if (fact === undefined) throw new Error(`"${line}" gives no fact.`);
  return themeOf(fact, pack).id;
}

describe('a line of a backend developer stands under', () => {
  it.each([
    ['build rest apis for the booking flow', 'api'],
    ['wrote graphql resolvers and endpoints', 'api'],
    ['real time chat with socket io', 'realtime'],
    ['design mongodb schemas', 'database'],
    ['migration from mysql to postgres', 'database'],
    ['JWT login and role based access', 'security'],
    ['reduced response time of slow queries with caching', 'performance'],
    ['payment gateway integration (razorpay)', 'integrations'],
    ['moved emails to a queue with background jobs', 'jobs'],
    ['deploy on ec2 behind nginx', 'deployment'],
    ['on call for payments service', 'reliability'],
    ['fix prod bugs and check logs', 'reliability'],
    ['mentoring 2 juniors', 'teaching'],
    ['worked with designers and PMs', 'collaboration'],
    ['unit tests and code reviews', 'quality'],
    ['write runbooks and readmes', 'records'],
    ['Led a team of 4', 'team'],
    ['interviewing candidates', 'hiring'],
    ['designed the ledger service', 'backend'],
    ['organise the summer party', 'planning'],
  ])('%s → %s', (line, theme) => {
    expect(themeFor('backend developer', line)).toBe(theme);
  });
});

describe('a line of a nurse stands under', () => {
  it.each([
    ['care for 2 ventilated pts per shift', 'care'],
    ['IV insertion and wound dressing', 'care'],
    ['giving meds', 'medication'],
    ['hourly vitals', 'assessment'],
    ['train new grads', 'teaching'],
    ['charting in epic', 'records'],
    ['family communication', 'families'],
    ['handover to night shift', 'collaboration'],
    ['checking crash cart every morning', 'safety'],
    ['bed management and discharges', 'flow'],
    ['was charge nurse on weekends', 'team'],
  ])('%s → %s', (line, theme) => {
    expect(themeFor('staff nurse', line)).toBe(theme);
  });
});

describe('a line of any other job stands under', () => {
  it.each([
    ['answer customer complaints', 'customers'],
    ['dealing with customs papers', 'work'],
    ['month end closing', 'accounts'],
    ['count stock every friday', 'stock'],
    ['fixing broken machines', 'maintenance'],
    ['weekly report to the owner', 'reporting'],
    ['water the plants', 'nature'],
    ['wind up the clockwork', 'work'],
  ])('%s → %s', (line, theme) => {
    expect(themeFor('lighthouse keeper', line)).toBe(theme);
  });
});
