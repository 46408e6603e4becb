import { contentOf, sharedBy } from './content.ts';
import type { Evidence } from './evidence.ts';
import type { Refusal } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { segmentsOf } from './segments.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';

/** How often a thing is done, when its line says that it is done at another interval. */
export function frequenciesChanged({ text, sentences }: Statement, grounds: Grounds): readonly Refusal[] {
  return sentences.flatMap((sentence) => {
    if (!sentence.terms.some((_, at) => intervalAt(sentence.terms, at) !== undefined)) return [];
    return segmentsOf(text, sentence).flatMap((segment): readonly Refusal[] => {
      const at = segment.findIndex((_, index) => intervalAt(segment, index) !== undefined);
      const told = intervalAt(segment, at);
      const term = segment[at];
      if (told === undefined || term === undefined) return [];
      const about = contentOf(segment.filter(({ word }) => !PERIODS.has(word)));
      const conflict = conflicting(about, told, grounds);
      if (conflict === undefined) return [];
      const last = segment[at + told.words - 1] ?? term;
      return [
        {
          kind: 'frequency',
          start: term.start,
          end: last.end,
          reason: `The profile says how often: “${conflict.text}”.`,
          sources: [conflict.pointer],
        },
      ];
    });
  });
}

/** Whether a word may begin to say how often. */
export function isIntervalWord(word: string): boolean {
  return (
    ADVERBS.has(word) ||
    word === 'every' ||
    word === 'each' ||
    word === 'once' ||
    DAYS.has(word.replace(/s$/, ''))
  );
}

function conflicting(about: ReadonlySet<string>, told: Interval, grounds: Grounds): Evidence | undefined {
  if (about.size === 0) return undefined;
  let conflict: Evidence | undefined;
  const matches = grounds.linesWith(about);
  if (matches.some(({ line }) => intervalsOf(line.terms).some((one) => agrees(one, told)))) return undefined;
  for (const { line, shared } of matches) {
    const least = Math.ceil(Math.min(about.size, contentOf(line.terms).size) * 0.6);
    if (shared < Math.max(1, least) || sharedBy(about, line.keys) < Math.min(2, about.size)) continue;
    const stated = intervalsOf(line.terms);
    if (stated.length === 0) continue;
    conflict ??= line;
  }
  return conflict;
}

/** A week without its day says less than "every Friday". */
function agrees(stated: Interval, told: Interval): boolean {
  if (told.period === 'fortnight' && stated.period === 'week' && stated.nth === 2)
    return told.day === undefined;
  return (
    stated.period === told.period &&
    stated.nth === told.nth &&
    (told.day === undefined || told.day === stated.day)
  );
}

interface Interval {
  readonly period: string;
  readonly day?: string;
  /** Of how many one: 2 of "every second Tuesday". */
  readonly nth?: number;
  /** How many words it takes. */
  readonly words: number;
}

function intervalsOf(terms: readonly Term[]): readonly Interval[] {
  return terms.flatMap((_, at) => intervalAt(terms, at) ?? []);
}

function intervalAt(terms: readonly Term[], at: number): Interval | undefined {
  const word = terms[at]?.word ?? '';
  const adverb = ADVERBS.get(word);
  if (adverb !== undefined) return { period: adverb, words: 1 };
  const next = terms[at + 1]?.word ?? '';
  if (/^(?:every|each|once)$/.test(word)) {
    // "once a week"; "every second Tuesday"
    const nth = NTH.get(next);
    const skip = word === 'once' || nth !== undefined ? 1 : 0;
    const name = terms[at + 1 + skip]?.word ?? '';
    const rate = nth === undefined ? {} : { nth };
    if (DAYS.has(name)) return { period: 'week', day: name, words: 2 + skip, ...rate };
    const period = PERIODS.get(name);
    if (period === 'week' && nth === 2) return { period: 'fortnight', words: 2 + skip };
    return period === undefined ? undefined : { period, words: 2 + skip, ...rate };
  }
  if (word === 'on' && DAYS.has(next.replace(/s$/, '')))
    return { period: 'week', day: next.replace(/s$/, ''), words: 2 };
  return undefined;
}

const NTH: ReadonlyMap<string, number> = new Map([
  ['other', 2],
  ['second', 2],
  ['alternate', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
]);

const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);
const ADVERBS: ReadonlyMap<string, string> = new Map(
  'hourly:hour daily:day nightly:day weekly:week fortnightly:fortnight biweekly:fortnight monthly:month quarterly:quarter yearly:year annually:year annual:year'
    .split(' ')
    .map((pair) => {
      const [word = '', period = ''] = pair.split(':');
      return [word, period] as const;
    }),
);
const PERIODS: ReadonlyMap<string, string> = new Map(
  'hour day night week fortnight month quarter year term season sprint'
    .split(' ')
    .flatMap((period) => [
      [period, period === 'night' ? 'day' : period] as const,
      [`${period}s`, period === 'night' ? 'day' : period] as const,
    ]),
);
