import { describe, expect, it } from 'vitest';
import { readDomain } from '../../../engine/facts/domain.ts';
import { readTools } from '../../../engine/facts/tools.ts';
import { fillDuty, fillLine, type Slots } from '../../../engine/realise/fill.ts';

const slots = (overrides: Partial<Slots> = {}): Slots => ({
  tools: readTools({ role: 'dev', stack: ['nodejs', 'express', 'mongo db', 'S3'] }),
  domain: readDomain('hotel booking', true),
  spelling: 'en-US',
  named: new Set(),
  wrote: { title: '', all: '' },
  ...overrides,
});

describe('a line of a pack', () => {
  it('takes its verbs in the form that is asked for', () => {
    expect(fillLine('[track] down slow queries and [fix] them', 'gerund', slots())?.text).toBe(
      'tracking down slow queries and fixing them',
    );
    expect(fillLine('[be] on call', 'base', slots())?.text).toBe('am on call');
  });

  it('names the submitted tools of a category, and cites them', () => {
    expect(fillLine('[build] APIs with {runtime+backend}', 'base', slots())).toEqual({
      text: 'build APIs with Node.js and Express',
      sources: ['/stack/0', '/stack/1'],
      tools: ['Node.js', 'Express'],
    });
  });

  it('cannot be filled when a tool or domain was not submitted, or is named already', () => {
    expect(fillLine('[send] mail through {messaging}', 'base', slots())).toBeUndefined();
    expect(
      fillLine('I build {domain}', 'base', slots({ domain: readDomain('fintech', true) })),
    ).toBeUndefined();
    expect(
      fillLine('[model] data in {database}', 'base', slots({ named: new Set(['MongoDB']) })),
    ).toBeUndefined();
  });

  it('takes the wanted spelling for our words and leaves the person’s', () => {
    const typed = slots({ spelling: 'en-GB', domain: readDomain('color catalogs', true) });
    expect(fillLine('[optimize] the behavior of {domain}', 'gerund', typed)?.text).toBe(
      'optimising the behaviour of color catalogs',
    );
  });
});

it('a duty told in pieces keeps those that can be filled', () => {
  const say = ['[deploy] to {hosting}', '[keep] files on {storage}', '[send] mail through {messaging}'];
  expect(fillDuty(say, 'gerund', slots())?.text).toBe('keeping files on S3');
});
