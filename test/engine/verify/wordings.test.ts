import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../engine/types.ts';
import { verify } from '../../../engine/verify/verify.ts';

/** A few lines of somebody's profile, with texts that say the same and texts that do not. */
interface Group {
  readonly heading: string;
  readonly profile: Profile;
  readonly texts: readonly { readonly text: string; readonly supported: boolean }[];
}

/** Lines of a profile begin with "=", supported texts with "+", unsupported ones with "-". */
function groupsOf(file: string): readonly Group[] {
  const blocks = readFileSync(new URL(file, import.meta.url), 'utf8').split(/\n\s*\n/);
  let heading = '';
  return blocks.flatMap((block) => {
    const lines = block.split('\n');
    heading = lines.findLast((line) => line.startsWith('# '))?.slice(2) ?? heading;
    const after = (mark: string): readonly string[] =>
      lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2));
    const texts = [
      ...after('+').map((text) => ({ text, supported: true })),
      ...after('-').map((text) => ({ text, supported: false })),
    ];
    return texts.length === 0 ? [] : [{ heading, profile: profileOf(after('=')), texts }];
  });
}

/** "role: nurse", "stack: Epic, Excel" and so on fill that field; any other line is an achievement. */
function profileOf(lines: readonly string[]): Profile {
  const profile: { -readonly [Key in keyof Profile]: Profile[Key] } = { role: 'team member' };
  const achievements: string[] = [];
  for (const line of lines) {
    const [, field = '', value = ''] =
      /^(role|company|stack|years|certificates|languages|degree|seniority|was): (.*)$/.exec(line) ?? [];
    if (field === 'role') profile.role = value;
    else if (field === 'company') profile.company = value;
    else if (field === 'stack') profile.stack = value.split(', ');
    else if (field === 'years') profile.yearsOfExperience = Number(value);
    else if (field === 'certificates') profile.certifications = value.split(', ');
    else if (field === 'languages') profile.languages = value.split(', ');
    else if (field === 'degree') profile.education = [{ qualification: value }];
    else if (field === 'seniority' && (value === 'mid' || value === 'senior')) profile.seniority = value;
    else if (field === 'was') {
      // "was: picker @ Kestrel Foods | picked 180 lines an hour": an earlier job with its lines.
      const [job = '', ...told] = value.split(' | ');
      const [role = '', company = ''] = job.split(' @ ');
      profile.experience = [...(profile.experience ?? []), { role, company, achievements: told }];
    } else achievements.push(line);
  }
  profile.achievements = achievements;
  return profile;
}

const groups = ['./wordings.txt', './retold.txt', './plain.txt', './drafts.txt', './fresh.txt'].flatMap(
  groupsOf,
);

describe.each(groups)('$heading', ({ profile, texts }) => {
  it.each(texts)('$text ($supported)', ({ text, supported }) => {
    const refused = verify(profile, text).claims.filter((claim) => !claim.supported);
    const reasons = refused.map((claim) => `${claim.kind} “${claim.text}” ${claim.reason}`);
    if (supported) expect(reasons).toEqual([]);
    else expect(reasons).not.toEqual([]);
  });
});

describe('the wordings', () => {
  it('are of both verdicts in every group', () => {
    for (const { heading, texts } of groups) {
      expect(new Set(texts.map(({ supported }) => supported)).size, heading).toBe(2);
    }
  });
});
