import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../../contract/problem.ts';
import { pack, unpack } from '../../../lambdas/store/body.ts';
import { deflate, inflate } from '../../../lambdas/store/deflate.ts';
import { DICTIONARY } from '../../../lambdas/store/dictionary.ts';
import { join, split } from '../../../lambdas/store/joints.ts';
import { storedSummary } from '../../builders/summaries.ts';
import { fixtures } from '../../fixtures/profiles.ts';

function bodyOf(profile = storedSummary().summary.profile) {
  const { id, title, revision, createdAt, updatedAt, ...body } = storedSummary({ profile }).summary;
  return body;
}

describe('a packed body', () => {
  it.each(fixtures)('unpacks to what was packed: $name', ({ profile }) => {
    const body = bodyOf(profile);
    expect(unpack(pack(body))).toEqual(body);
  });

  it('is an error, and no other text, when a byte of it was damaged', () => {
    const bytes = Buffer.from(pack(bodyOf()));
    for (const place of [0, 3, bytes.length >> 1, bytes.length - 1]) {
      const damaged = Buffer.from(bytes);
      damaged[place] = (damaged[place] ?? 0) ^ 0x55;
      expect(() => unpack(damaged)).toThrow();
    }
  });

  it('is an error when it was packed with another dictionary', () => {
    const other = deflateSync(JSON.stringify(bodyOf()), { dictionary: Buffer.from('another dictionary') });
    expect(() => unpack(other)).toThrow();
  });

  it('is an error when it holds no body', () => {
    expect(() => unpack(deflateSync('{"versions":{}}', { dictionary: DICTIONARY }))).toThrow();
  });

  it('keeps a text that its sentences do not make up', () => {
    const body = bodyOf();
    const { headline } = body.versions;
    const odd = {
      text: 'Something else',
      characters: 14,
      words: 2,
      sentences: headline?.sentences ?? [],
    };
    expect(unpack(pack({ ...body, versions: { headline: odd } })).versions.headline).toEqual(odd);
  });
});

describe('what is deflated', () => {
  it('is refused, not lost, when it is small but too much to be read back', () => {
    const json = JSON.stringify(' '.repeat(4_000_000));
    expect(() => deflate(json, 25_000)).toThrow(ProblemError);
    const most = JSON.stringify(' '.repeat(3_999_998));
    expect(inflate(deflate(most, 25_000))).toBe(JSON.parse(most));
  });
});

describe('the dictionary', () => {
  it('is the one that stored summaries were packed with', () => {
    // Another one makes them unreadable. Once there are stored summaries, add a second and never change this.
    expect(createHash('sha256').update(DICTIONARY).digest('hex')).toBe(
      '97c558d4409b1251f5eb8ce3b1a0c358cd4b668aa55b62d2ffa31740225406a0',
    );
  });
});

describe('a split text', () => {
  it('joins to itself, whatever the text and the pieces', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, pieces) => {
        expect(join(split(text, pieces), pieces)).toBe(text);
      }),
    );
  });

  it('is what stands between its sentences', () => {
    expect(split('A: One.\nB: Two.', ['One.', 'Two.'])).toEqual(['A: ', '\nB: ', '']);
  });

  it('stays whole when a sentence is not in it', () => {
    expect(split('One. Two.', ['Two.', 'One.'])).toBe('One. Two.');
  });
});
