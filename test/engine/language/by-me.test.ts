import { describe, expect, it } from 'vitest';
import { withoutAgent } from '../../../engine/language/by-me.ts';

describe('withoutAgent', () => {
  it.each([
    ['competency checklist signed by me', 'signing competency checklist'],
    ['rota planned and shared by me', 'planning and sharing rota'],
    [
      'Client meeting, quotation, advance collection all done by me',
      'handling client meeting, quotation, advance collection',
    ],
    ['menu costing done by me every month', 'handling menu costing every month'],
    ['new boys trained by me only', 'training new boys'],
    [
      'precept new hires, competency checklist signed by me',
      'precept new hires and sign competency checklist',
    ],
    ['cash counted by me daily', 'counting cash daily'],
  ])('%s', (line, expected) => {
    expect(withoutAgent(line)).toBe(expected);
  });

  it.each([
    'rota planned by me and my deputy',
    'cross examination of 6 witnesses done by me',
    'the rota is planned by me',
    'not done by me',
    'designs approved by the client',
    'standing by me',
  ])('%s stays', (line) => {
    expect(withoutAgent(line)).toBe(line);
  });
});
