import { describe, expect, it } from 'vitest';
import { compose, rephrase, verify } from '../../engine/index.ts';
import { quantities } from '../../engine/numbers/read.ts';
import { mentions } from '../../engine/technologies/mentions.ts';
import { type Profile, SPELLINGS, TONES } from '../../engine/types.ts';
import { fixtures } from '../fixtures/profiles.ts';

const complaints = (profile: Profile, text: string): readonly string[] =>
  verify(profile, text)
    .claims.filter((claim) => !claim.supported)
    .map((claim) => `${claim.kind} “${claim.text}”: ${claim.reason}`);

const jobsOf = (profile: Profile) => [profile, ...(profile.experience ?? [])];

const linesOf = (profile: Profile): readonly string[] =>
  jobsOf(profile).flatMap((job) => [...(job.responsibilities ?? []), ...(job.achievements ?? [])]);

const textsOf = (profile: Profile, variant: number): readonly string[] =>
  Object.values(compose(profile, { variant }).versions).map(({ text }) => text);

/** A tool that none of these profiles names. */
const FOREIGN_TOOL = 'Snowplow';

/** A text with one number, tool, employer or title in it changed. */
function corruptions(profile: Profile, text: string): readonly string[] {
  const stack = jobsOf(profile).flatMap((job) => job.stack ?? []);
  const replaced = ({ start, end }: { readonly start: number; readonly end: number }, by: string): string =>
    text.slice(0, start) + by + text.slice(end);
  const numbers = quantities(text)
    .filter(({ kind, value }) => kind === 'amount' && value > 1)
    .map((quantity) => {
      const changed = quantity.text.replace(/\d+(?:[.,]\d+)*/, '7,319');
      return replaced(quantity, changed === quantity.text ? 'seventy-three thousand' : changed);
    });
  const tools = mentions(text, stack)
    .filter(({ start }) => /[\w,] $/.test(text.slice(Math.max(0, start - 2), start)))
    .map((mention) => replaced(mention, FOREIGN_TOOL));
  const employers = jobsOf(profile)
    .flatMap(({ company }) => (company !== undefined && text.includes(` at ${company}`) ? [company] : []))
    .map((company) => text.replace(` at ${company}`, ' at Initech Holdings'));
  const titles = [...text.matchAll(/\b(?:I'm|as) an? (?=\p{Lu})/gu)].map(({ 0: lead, index }) =>
    replaced({ start: index, end: index + lead.length }, `${lead.startsWith('as') ? 'as' : "I'm"} a Chief `),
  );
  return [...numbers, ...tools, ...employers, ...titles];
}

/** Lines that tell an act in note style. */
function roughLines({ responsibilities = [] }: Profile): readonly string[] {
  return responsibilities.filter(
    (line) => !/^(?:i|we|my|our)\b/i.test(line) && rephrase(line).kind === 'action',
  );
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

describe('the public check', () => {
  it.each(fixtures)('finds nothing in what was composed for $name', ({ profile }) => {
    for (const variant of [0, 3, 11]) {
      for (const tone of TONES) {
        for (const spelling of SPELLINGS) {
          for (const { text } of Object.values(compose(profile, { variant, tone, spelling }).versions)) {
            expect(complaints(profile, text), text).toEqual([]);
          }
        }
      }
    }
  });

  it.each(fixtures)(
    'leaves the texts of $name in prose, and their headline with more than a title',
    ({ profile }) => {
      const { company, domain, stack = [] } = profile;
      for (const variant of [0, 1, 2, 3, 4]) {
        const { headline, ...others } = compose(profile, { variant }).versions;
        for (const name of ['short', 'linkedin'] as const) {
          const sentences = (others[name]?.sentences ?? []).map(({ text }) => bare(text));
          // A rough line that stands there as typed is what is left when nothing made of it was supported.
          for (const line of roughLines(profile)) expect(sentences).not.toContain(bare(line));
        }
        if (company === undefined && domain === undefined && stack.length === 0) continue;
        expect(headline?.text).toMatch(/ \| | at /);
      }
    },
  );

  it.each(fixtures)('passes the lines of $name word for word, alone and together', ({ profile }) => {
    const lines = linesOf(profile);
    for (const line of lines) expect(complaints(profile, line), line).toEqual([]);
    expect(complaints(profile, lines.join('\n'))).toEqual([]);
  });

  it.each(fixtures)('refuses a changed number, tool, employer or title in a text of $name', ({ profile }) => {
    for (const text of textsOf(profile, 0)) {
      for (const corrupted of corruptions(profile, text)) {
        expect(verify(profile, corrupted).supported, corrupted).toBe(false);
      }
    }
  });

  it('meets corruptions of every kind in the fixtures', () => {
    const all = fixtures.flatMap(({ profile }) =>
      textsOf(profile, 0).flatMap((text) => corruptions(profile, text)),
    );
    expect(all.filter((text) => text.includes('7,319')).length).toBeGreaterThan(100);
    expect(all.filter((text) => text.includes(FOREIGN_TOOL)).length).toBeGreaterThan(100);
    expect(all.filter((text) => text.includes('Initech')).length).toBeGreaterThan(50);
    expect(all.filter((text) => text.includes('a Chief ')).length).toBeGreaterThan(50);
  });
});

describe('what is unusual in a text', () => {
  const profile: Profile = {
    role: 'Nurse',
    company: 'Elm Ward',
    achievements: ['cut falls by 30% in 6 months', 'trained 4 new starters'],
  };
  const spelt = (text: string, zero: number): string =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

  it.each([0x660, 0x966, 0xff10, 0x1d7ce])('hides no false number in the digits from %i on', (zero) => {
    expect(verify(profile, spelt('I cut falls by 30% in 6 months.', zero)).supported).toBe(true);
    expect(verify(profile, spelt('I cut falls by 80% in 6 months.', zero)).supported).toBe(false);
  });

  it.each([
    ['a zero-width space', '\u200b'],
    ['a joiner', '\u200d'],
    ['a soft hyphen', '\u00ad'],
    ['a mark of direction', '\u202e'],
    ['an isolate', '\u2066'],
  ])('hides no false number, name or title behind %s', (_, mark) => {
    const hidden = (text: string): string => [...text].join(mark);
    expect(verify(profile, hidden('I trained 9 new starters.')).supported).toBe(false);
    expect(verify(profile, `I work at ${hidden('Globex')} Hospital.`).supported).toBe(false);
    expect(verify(profile, `I'm a ${hidden('Chief')} Nurse.`).supported).toBe(false);
    expect(verify(profile, hidden('I trained 4 new starters.')).supported).toBe(true);
  });

  it('sees through letters that look alike', () => {
    expect(verify(profile, 'I work at Glоbex Hоspital.').supported).toBe(false);
    expect(verify(profile, 'I lеd an аward-winning ward.').supported).toBe(false);
  });

  it('gives offsets into the text as it was submitted', () => {
    const text = '\u202eI cut 👩🏽‍⚕️ falls by 8\u200b0%.';
    const refused = verify(profile, text).claims.filter((claim) => !claim.supported);
    expect(refused.map((claim) => text.slice(claim.start, claim.end))).toEqual(
      refused.map(({ text: own }) => own),
    );
    expect(refused.map(({ text: own }) => own)).toContain('8\u200b0%');
  });

  it.each(['', ' ', '\n\n', '.', '…', '\ud800', '👩🏽‍⚕️'.repeat(50), '((((', '|'.repeat(200)])(
    'claims nothing in %j',
    (text) => {
      expect(verify(profile, text)).toEqual({ supported: true, claims: [] });
    },
  );
});
