import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Summary,
  summary as summarySchema,
  type UpdateSummaryRequest,
} from '../../../contract/summary.ts';
import { verify } from '../../../engine/index.ts';
import { packEdits, unpackEdits } from '../../../lambdas/store/edits.ts';
import { edit as editStored } from '../../../lambdas/summaries/edit.ts';
import { sentencesOf } from '../../../lambdas/summaries/sentences.ts';
import { profile } from '../../builders/profiles.ts';
import { storedSummary } from '../../builders/summaries.ts';
import { fixtures } from '../../fixtures/profiles.ts';

const NOW = '2026-05-04T10:00:00.000Z';
const cook = profile({
  role: 'Chef de partie',
  stack: ['Toast POS'],
  achievements: ['cut food waste by 30%'],
});
/** Of a summary that was never edited, unless it is said what was composed. */
const edit = (summary: Summary, request: UpdateSummaryRequest, now: string, created = summary) =>
  editStored({ summary, created }, request, now);
const cooks = (overrides: Partial<Summary> = {}) => storedSummary({ profile: cook, ...overrides }).summary;

describe('an edit', () => {
  it('replaces what is named, counts it anew, and leaves the rest', () => {
    const before = cooks();
    const text = 'Chef de partie 🚀 | Toast POS';
    const after = edit(before, { title: 'New', versions: { headline: text } }, NOW);
    expect(after).toMatchObject({ title: 'New', revision: 2, updatedAt: NOW, edited: ['headline'] });
    expect(after.createdAt).toBe(before.createdAt);
    expect(after.versions.headline).toEqual({
      text,
      characters: text.length,
      words: 5,
      limit: 220,
      sentences: [{ text, origin: 'submitted', sources: expect.arrayContaining(['/role', '/stack/0']) }],
    });
    expect({ ...after.versions, headline: before.versions.headline }).toEqual(before.versions);
    expect(summarySchema.parse(after)).toEqual(after);
  });

  it('warns of each claim that the profile does not support, with its words and the reason', () => {
    const { warnings } = edit(
      cooks(),
      { versions: { short: 'I cut food waste by 30%, lead 12 cooks\nand run Kubernetes, yes, Kubernetes.' } },
      NOW,
    );
    const unsupported = warnings.filter((warning) => warning.code === 'unsupported-claim');
    expect(unsupported.map((warning) => warning.pointer)).toEqual(['/versions/short', '/versions/short']);
    expect(unsupported[0]?.message).toMatch(/^Unsupported: "12.*"\. The profile /);
    expect(unsupported[1]?.message).toMatch(/^Unsupported: "Kubernetes"\. The profile /);
  });

  it('can be stored whatever it is, also when a large profile supports each line in many places', () => {
    const lines = Array.from({ length: 40 }, () => 'cook 7 dishes');
    const position = { role: 'Cook', responsibilities: lines, achievements: lines };
    const large = profile({ ...position, experience: Array.from({ length: 15 }, () => position) });
    const before = storedSummary({ profile: large }).summary;
    const summary = edit(
      before,
      { versions: { long: '7\n'.repeat(5000), linkedin: '7\n'.repeat(1300) } },
      NOW,
    );
    const { edited, versions } = unpackEdits(packEdits({ created: before, summary }));
    expect(edited).toEqual(['long', 'linkedin']);
    expect(versions.long).toEqual(summary.versions.long);
  });

  it('takes back the warnings of a text that it replaces, and no other', () => {
    const first = edit(cooks(), { versions: { short: 'I lead 12 cooks.', headline: 'Chef, 9 tables' } }, NOW);
    const second = edit(first, { versions: { short: 'I cut food waste by 30%.' } }, NOW);
    expect(second.warnings.map((warning) => warning.pointer)).toEqual(['/versions/headline']);
    expect(second.edited).toEqual(['short', 'headline']);
    expect(edit(first, { title: 'Only this' }, NOW).warnings).toEqual(first.warnings);
  });

  it('keeps the warnings of the composition', () => {
    const before = storedSummary({ profile: profile({ stack: ['nodjs', 'XXXX'] }) }).summary;
    expect(before.warnings.length).toBeGreaterThan(0);
    const after = edit(before, { versions: { headline: 'Developer' } }, NOW);
    expect(after.warnings).toEqual(before.warnings);
  });

  it('lists no more warnings of a text than anybody reads', () => {
    const long = Array.from({ length: 900 }, (_, count) => `${count + 100} eggs`).join(', ');
    const { warnings } = edit(cooks(), { versions: { long } }, NOW);
    expect(warnings).toHaveLength(51);
    expect(warnings.at(-1)?.message).toBe('The profile does not support 850 more claims of this text.');
  });

  it('is none when the text is sent as it stands', () => {
    const before = cooks();
    const { long, short } = before.versions;
    const after = edit(before, { versions: { long: long?.text, short: short?.text } }, NOW);
    expect(after).toEqual({ ...before, revision: 2, updatedAt: NOW });
  });

  it('is taken back, with its warnings, by sending what was composed', () => {
    const composed = cooks();
    const text = composed.versions.short?.text;
    const edited = edit(composed, { versions: { short: 'I lead 12 cooks.', headline: 'Chef' } }, NOW);
    const back = edit(edited, { versions: { short: text } }, NOW, composed);
    expect(back.versions.short).toEqual(composed.versions.short);
    expect(back.edited).toEqual(['headline']);
    expect(back.warnings).toEqual(composed.warnings);
    expect(back.revision).toBe(3);
  });

  it('may bring a version that was not composed', () => {
    const before = cooks({ options: { versions: ['headline'] } });
    const { versions, edited } = edit(before, { versions: { short: 'I cook.' } }, NOW);
    expect(Object.keys(versions).sort()).toEqual(['headline', 'short']);
    expect(edited).toEqual(['short']);
    expect(versions.short).not.toHaveProperty('limit');
  });

  it.each(fixtures)('of one word keeps the bullets and headings of a long text: $name', ({ profile }) => {
    const before = storedSummary({ profile }).summary;
    const text = before.versions.long?.text.replace("I'm", 'I am') ?? '';
    const { long } = edit(before, { versions: { long: `${text}\n\nThank you.` } }, NOW).versions;
    const headings = (some: typeof long) => [
      ...new Set(some?.sentences.flatMap(({ heading }) => heading ?? [])),
    ];
    expect(headings(long)).toEqual(headings(before.versions.long));
    expect(long?.markdown?.match(/^- \*\*.*:\*\* /gm)).toEqual(
      before.versions.long?.markdown?.match(/^- \*\*.*:\*\* /gm),
    );
    expect(long?.sentences.at(-1)).toEqual({ text: 'Thank you.', origin: 'submitted', sources: [] });
  });

  it('warns of what the verifier does not support, and of nothing else', () => {
    for (const { profile } of fixtures) {
      const text = storedSummary({ profile, options: { variant: 1 } }).summary.versions.short?.text ?? '';
      const { warnings } = edit(storedSummary({ profile }).summary, { versions: { long: text } }, NOW);
      const unsupported = verify(profile, text).claims.filter((claim) => !claim.supported);
      expect(warnings.filter((warning) => warning.code === 'unsupported-claim')).toHaveLength(
        new Set(unsupported.map((claim) => claim.text + claim.reason)).size,
      );
    }
  });
});

describe('the sentences of an edited text', () => {
  const read = (text: string) => sentencesOf(text, verify(cook, text).claims);

  it('are those that a reader sees, each with its heading and what supports its claims', () => {
    const text = 'Thank you. Waste fell by 30%!\n\n• Tools: Toast POS. Knives.\n• plain and short';
    expect(read(text)).toEqual([
      { text: 'Thank you.', origin: 'submitted', sources: [] },
      { text: 'Waste fell by 30%!', origin: 'submitted', sources: ['/achievements/0'] },
      { text: 'Toast POS.', origin: 'submitted', sources: ['/stack/0'], heading: 'Tools' },
      { text: 'Knives.', origin: 'submitted', sources: [], heading: 'Tools' },
      { text: 'plain and short', origin: 'submitted', sources: [] },
    ]);
  });

  it('do not end inside a claim', () => {
    const start = 'At St. Mary Hospital I cook.';
    const claim = {
      text: 'St. Mary Hospital',
      start: 3,
      end: 20,
      kind: 'employer',
      supported: true,
    } as const;
    expect(sentencesOf(start, [])).toHaveLength(2);
    expect(sentencesOf(start, [{ ...claim, sources: ['/company'] }])).toEqual([
      { text: start, origin: 'submitted', sources: ['/company'] },
    ]);
  });

  it('account for the whole text, in order, but for blanks and bullets', () => {
    const BETWEEN = /^[\s•‣▪*–-]*$/;
    const letters = fc.string().map((some) => some.replaceAll(':', ''));
    const breaks = ['. ', '! ', '\n', '\r\n', '\r', '\n\n', '• ', '- ', 'b. C', '  ', '…', '30%'];
    fc.assert(
      fc.property(fc.array(fc.oneof(letters, fc.constantFrom(...breaks))), (pieces) => {
        let rest = pieces.join('');
        for (const { text } of read(rest)) {
          expect(text).toMatch(/^\S(.*\S)?$/s);
          const start = rest.indexOf(text);
          expect(rest.slice(0, start)).toMatch(BETWEEN);
          rest = rest.slice(start + text.length);
        }
        expect(rest).toMatch(BETWEEN);
      }),
    );
  });
});
