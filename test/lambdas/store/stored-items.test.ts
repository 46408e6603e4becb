import { describe, expect, it } from 'vitest';
import { summary as summarySchema } from '../../../contract/summary.ts';
import { fromItem } from '../../../lambdas/store/summary-item.ts';

/** Items as they lie in tables already. What is stored is never written again: these may not change. */
const ITEM = {
  pk: { S: 'USER#sam' },
  sk: { S: 'SUMMARY#9f2b7c1e4d8a4f0f8e6b5a3c2d1e0f9a' },
  createdAtId: { S: '2026-05-04T09:30:00.000Z#9f2b7c1e4d8a4f0f8e6b5a3c2d1e0f9a' },
  title: { S: 'Registered Nurse, Mercy Hospital' },
  revision: { N: '1' },
  updatedAt: { S: '2026-05-04T09:30:00.000Z' },
  request: { B: Buffer.from('0123456789abcdef0123456789abcdef', 'hex') },
  body: bytes(
    'ePmxNVPJxVvLTsJAFP2VyawxVCEG3RgkRkh8JLCETS1TnNhXOoPGiP9uzp1OXxRQFFxSyrzvPXfOOXxLHBqLhVRapGLOHpap',
    'Eru1oXuReu9sGKtEagqiBg2oW9KAbhLpsZvheJOqk0vwPuSwxNWSqAIsPLmem5Qa5Gsffnjk6w7UF0hHRf/TDzu/AVrvKwXL',
    'QgQNivxT/JKfOae9E+cCmlM0p89nDjH3wCFDB6AZ8rb40j7h1xOPFgqX97WfeiLV+cs00P7gboLBBW60WCJV4eEkcWHqwvNF',
    '7AYKggPMZmGZmyuJSfzVTSVGf4lSLRFBYKgDEZ3cXvMW1zFpSz5mPw9IrVua1S2lukKCmGY3jFKwoIaEhE/XDi01LZ09D3Oh',
    'vFQm2QLQSCN8ZXCFZvh5EL1rl8rVXNisMxbVbTHCwPE0plalg+KUth27AHlvjz5RX/CyJLGShjguBGVNFp5nQWZxZQg06y9R',
    'Oo0Bf9bFHW7v2UTBv3SNmDlaxzaW2067GsmlEYysx9juby7vZTHD3IAMJlsar01q3ybzNEEH99fNmeyyV0PA0hfxnkHmBw/h',
    '/LLhHUpFCZDKj80CqiV6kdvh9LBGC2OLjK5Y3zgUYbV6i1tMZUazGX+OtQjYkxFeZ5xcRsZnsUtdbSZPTp0c/Tu9DfDfL6mq',
    'dVTENbKKe9ktEpDVyJyM2C5cOxyF0iSFVupauoeEhmQrRkY2PAXKS6PqjTyRRhUu3vxnycsyIXD9x9eG+kjqQP7nFMimerBb',
    '1IPn1TJqW224di5WhH9sxdaqoj23tg5Vpe2uz5OKvC9QOF1K',
  ),
};

const EDITED = {
  ...ITEM,
  title: { S: 'For Monday' },
  revision: { N: '2' },
  updatedAt: { S: '2026-05-04T10:00:00.000Z' },
  edits: bytes(
    'ePmxNVPJq1YqySwBzwAFpaZnFpekFqWmKPiVFoEWMPmmFiVXKnjkFxdkloBzAny2AhGCaOPWuELW0BQessaoDsIaylAHmCsk',
    'gtcaEw4x9BYOyG8o4+vVSuD5Hyul0jzoGtPUFN3knMTMXPCUE3z+AOYZfbhPdJSgeUzJSikUodlKIUbJPEZJTyEEssoWNMEG',
    'WVCAPIkAmkiHzNGBptbBkwkA8PZ+Rw==',
  ),
};

function bytes(...lines: readonly string[]) {
  return { B: Buffer.from(lines.join(''), 'base64') };
}

describe('an item that is stored already', () => {
  it('is read, all of it', () => {
    const { summary, created, requestDigest } = fromItem(ITEM);
    expect(summarySchema.parse(summary)).toEqual(summary);
    expect(created).toEqual(summary);
    expect(requestDigest).toBe('0123456789abcdef0123456789abcdef');
    expect(summary).toMatchObject({
      id: '9f2b7c1e4d8a4f0f8e6b5a3c2d1e0f9a',
      title: 'Registered Nurse, Mercy Hospital',
      revision: 1,
      profile: { name: 'Sam Doe', experience: [{ role: 'Care Assistant', start: '2018-09', end: '2020' }] },
      options: { variant: 3, spelling: 'en-GB', tone: 'friendly', versions: ['short', 'headline'] },
      edited: [],
      engine: '0.1.0',
      versions: { short: { characters: 210, words: 38 } },
    });
    expect(summary.versions.short?.text).toMatch(/^As a Senior Registered Nurse at Mercy Hospital .*30%\.$/);
  });

  it('is read with its edits, and as it was created', () => {
    const { summary, created } = fromItem(EDITED);
    expect(created).toEqual(fromItem(ITEM).summary);
    expect(summarySchema.parse(summary)).toEqual(summary);
    expect(summary).toMatchObject({
      title: 'For Monday',
      revision: 2,
      updatedAt: '2026-05-04T10:00:00.000Z',
      edited: ['headline'],
      versions: { short: created.versions.short, headline: { text: 'Nurse, 7 awards', limit: 220 } },
    });
    expect(summary.warnings).toContainEqual({
      code: 'unsupported-claim',
      pointer: '/versions/headline',
      message: 'Unsupported: "7". The profile does not state this number here.',
    });
  });
});
