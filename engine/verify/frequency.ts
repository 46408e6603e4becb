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
    return segmentsOf(text, sentence).flatMap((segment, place, all): readonly Refusal[] => {
      const at = segment.findIndex((_, index) => intervalAt(segment, index) !== undefined);
      const told = intervalAt(segment, at);
      const term = segment[at];
      if (told === undefined || term === undefined) return [];
      const own = aboutOf(segment);
      // "courses of two days, held every month": what is held stands before.
      const about = own.size > 1 ? own : new Set([...own, ...aboutOf(all[place - 1] ?? [])]);
      const conflict = conflicting(about, intervalsOf(segment), grounds);
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
    word === 'times' ||
    word === 'one' ||
    TIMES.has(word) ||
    DAYS.has(word.replace(/s$/, ''))
  );
}

/** A line about the same that says how often, when it says none of what is told. */
function conflicting(
  about: ReadonlySet<string>,
  told: readonly Interval[],
  grounds: Grounds,
): Evidence | undefined {
  if (about.size === 0) return undefined;
  let conflict: Evidence | undefined;
  const matches = grounds.linesWith(about);
  const [first] = told;
  const agreesWith = (stated: readonly Interval[], other: Interval): boolean =>
    stated.some((one) => agrees(one, other));
  if (first === undefined || matches.some(({ line }) => agreesWith(intervalsOf(line.terms), first)))
    return undefined;
  for (const { line, shared } of matches) {
    const least = Math.ceil(Math.min(about.size, contentOf(line.terms).size) * 0.6);
    if (shared < Math.max(1, least) || sharedBy(about, line.keys) < Math.min(2, about.size)) continue;
    const stated = intervalsOf(line.terms);
    // "35 a season, and buy twice a week": the line may be that of another part of the stretch.
    if (stated.length === 0 || told.some((one) => agreesWith(stated, one))) continue;
    conflict ??= line;
  }
  return conflict;
}

/** A week without its day says less than "every Friday", and weekly no more than "twice a week". */
function agrees(stated: Interval, told: Interval): boolean {
  if (told.day !== undefined && told.day !== stated.day) return false;
  if (told.period === stated.period && told.times === 1 && stated.times >= 1) return true;
  const [one, other] = [yearly(stated), yearly(told)];
  return Math.abs(one - other) <= 0.06 * Math.max(one, other);
}

function aboutOf(terms: readonly Term[]): ReadonlySet<string> {
  return contentOf(terms.filter(({ word }) => !PERIODS.has(word) && !COUNTS.has(word)));
}

interface Interval {
  /** How many days long the interval is. */
  readonly period: number;
  /** How often within it. */
  readonly times: number;
  readonly day?: string;
  /** How many words it takes. */
  readonly words: number;
}

function yearly({ period, times }: Interval): number {
  return (times * 365) / period;
}

function intervalsOf(terms: readonly Term[]): readonly Interval[] {
  return terms.flatMap((_, at) => intervalAt(terms, at) ?? []);
}

function intervalAt(terms: readonly Term[], at: number): Interval | undefined {
  const word = terms[at]?.word ?? '';
  const [before, behind] = [terms[at - 1], terms[at + 1]];
  // "a three-weekly clean"
  const often = behind?.start === (terms[at]?.end ?? 0) + 1 ? ADVERBS.get(behind.word) : undefined;
  const count = often === undefined ? undefined : numberOf(word);
  if (often !== undefined && count !== undefined) return { period: often * count, times: 1, words: 2 };
  const adverb = ADVERBS.get(word);
  if (adverb !== undefined && before !== undefined && numberOf(before.word) !== undefined) return undefined;
  if (adverb !== undefined) return { period: adverb, times: 1, words: 1 };
  const next = terms[at + 1]?.word ?? '';
  if (word === 'on' && DAYS.has(next.replace(/s$/, '')))
    return { period: 7, times: 1, day: next.replace(/s$/, ''), words: 2 };
  if (word === 'every' || word === 'each') return every(terms, at + 1, 1, 1);
  // "one week in four", "1 wk of 4"
  const share = numberOf(terms[at + 3]?.word ?? '');
  const length = PERIODS.get(next);
  if (
    share !== undefined &&
    length !== undefined &&
    numberOf(word) === 1 &&
    /^(?:in|of)$/.test(terms[at + 2]?.word ?? '')
  )
    return { period: length * share, times: 1, words: 4 };
  const times = TIMES.get(word) ?? (next === 'times' || next === 'time' ? numberOf(word) : undefined);
  if (times === undefined) return undefined;
  const words = TIMES.has(word) ? 1 : 2;
  const link = terms[at + words]?.word ?? '';
  if (/^(?:a|an|per|each|every)$/.test(link)) return every(terms, at + words + 1, times, words + 1);
  if (link !== 'in') return undefined;
  const isDetermined = /^(?:a|an|the|every|each)$/.test(terms[at + words + 1]?.word ?? '');
  return every(terms, at + words + (isDetermined ? 2 : 1), times, words + (isDetermined ? 2 : 1));
}

/** "week", "second Tuesday", "three months": what stands behind "every" or "once in". */
function every(terms: readonly Term[], at: number, times: number, words: number): Interval | undefined {
  const word = terms[at]?.word ?? '';
  const nth = NTH.get(word) ?? numberOf(word);
  const skip = nth === undefined ? 0 : 1;
  const name = terms[at + skip]?.word ?? '';
  const day = name.replace(/s$/, '');
  const taken = words + skip + 1;
  if (DAYS.has(day)) return { period: 7 * (nth ?? 1), times, day, words: taken };
  const period = PERIODS.get(name);
  return period === undefined ? undefined : { period: period * (nth ?? 1), times, words: taken };
}

function numberOf(word: string): number | undefined {
  const spelled = COUNTS.get(word);
  if (spelled !== undefined) return spelled;
  return /^\d{1,3}$/.test(word) && word !== '0' ? Number(word) : undefined;
}

const TIMES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);
const COUNTS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, at + 1]),
);
const NTH: ReadonlyMap<string, number> = new Map(
  'other:2 second:2 alternate:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8'
    .split(' ')
    .map((pair) => {
      const [word = '', count = ''] = pair.split(':');
      return [word, Number(count)];
    }),
);
const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

const days = (pairs: string): ReadonlyMap<string, number> =>
  new Map(
    pairs.split(' ').map((pair) => {
      const [word = '', length = ''] = pair.split(':');
      return [word, Number(length)];
    }),
  );

const ADVERBS = days(
  'hourly:0.0417 daily:1 nightly:1 weekly:7 fortnightly:14 biweekly:14 monthly:30.4 bimonthly:60.8 quarterly:91.25 yearly:365 annually:365 annual:365 biannual:182.5 biannually:182.5',
);
const PERIODS = days(
  'hour:0.0417 day:1 night:1 weekend:7.01 weekends:7.01 morning:1 evening:1 shift:1.01 week:7 wk:7 fortnight:14 sprint:14.01 month:30.4 term:120 quarter:91.25 season:91.26 year:365 hours:0.0417 days:1 nights:1 weeks:7 fortnights:14 months:30.4 quarters:91.25 years:365 terms:120 seasons:91.26 sprints:14.01',
);
