import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../lib/choices.ts';

const choose = (context: Readonly<Record<string, unknown>>) => choicesOf(new App({ context }).node);

describe('choices on the command line', () => {
  it('are every default when nothing is chosen', () => {
    expect(choose({})).toEqual({});
  });

  it('name an OpenID Connect provider and its audiences', () => {
    expect(choose({ issuer: 'https://login.example.com/', audience: 'rolecall, builder' })).toEqual({
      identity: { issuer: 'https://login.example.com/', audience: ['rolecall', 'builder'] },
    });
  });

  it("name browsers' origins", () => {
    expect(choose({ origins: 'https://a.example,https://b.example' })).toEqual({
      api: { allowOrigins: ['https://a.example', 'https://b.example'] },
    });
  });

  it('name backends that act for users of their own', () => {
    expect(choose({ delegates: 'resume-builder, board' })).toEqual({
      identity: { delegates: ['resume-builder', 'board'] },
    });
  });

  it('are refused when backends are named beside a provider, which has clients of its own', () => {
    const provider = { issuer: 'https://login.example.com/', audience: 'rolecall' };
    expect(() => choose({ ...provider, delegates: 'board' })).toThrow(/leave out -c delegates/);
  });

  it.each([{ issuer: 'https://login.example.com/' }, { audience: 'rolecall' }])(
    'are refused when half of a provider is missing: %j',
    (half) => {
      expect(() => choose(half)).toThrow('Give both -c issuer=… and -c audience=…, or neither.');
    },
  );

  it.each([{ origins: '' }, { origins: true }])('are refused when they name nothing: %j', (empty) => {
    expect(() => choose(empty)).toThrow('-c origins=… must name something.');
  });
});
