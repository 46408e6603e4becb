import { describe, expect, it } from 'vitest';
import { templateOf } from './synthesised-stack.ts';

describe('the stack', () => {
  const template = templateOf();

  it('prints what a caller needs to know', () => {
    expect(Object.keys(template.findOutputs('*'))).toEqual([
      'ApiUrl',
      'TableName',
      'UserPoolId',
      'UserPoolClientId',
    ]);
  });

  it('looks as it did when it was last looked over', () => {
    const known = JSON.stringify(template.toJSON(), null, 2).replace(/\b[0-9a-f]{64}\b/g, '<asset>');
    expect(JSON.parse(known)).toMatchSnapshot();
  });
});
