/** How often something happens: so many times in so many months, or in so many days. */
export interface Recurrence {
  /** Times in a year of months (`month`), or in a week of days (`day`); the two do not compare. */
  readonly family: 'month' | 'day';
  readonly rate: number;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * How often things happen by a text in lower case, with its numbers in figures or words: "quarterly", "four times a
 * year", "every fifth week", "one week in five", "every other Friday".
 *
 * @example
 * recurrencesIn('scorecards each quarter'); // [{ family: 'month', rate: 4, start: 11, end: 23 }]
 */
export function recurrencesIn(text: string): readonly Recurrence[] {
  if (!HINT.test(text)) return [];
  const found: Recurrence[] = [];
  const add = (match: RegExpExecArray, times: string, period: string, every: string): void => {
    const rate = rateOf(numberOf(times), period, numberOf(every));
    if (rate !== undefined) found.push({ ...rate, start: match.index, end: match.index + match[0].length });
  };
  for (const match of text.matchAll(ADVERBS)) add(match, '', match[1] ?? '', '');
  for (const match of text.matchAll(TIMES)) add(match, match[1] ?? '', match[2] ?? '', '');
  for (const match of text.matchAll(DAYS)) add(match, match[1] ?? '', match[2] ?? '', '');
  for (const match of text.matchAll(JOINED)) add(match, '', match[2] ?? '', match[1] ?? '');
  for (const match of text.matchAll(EVERY)) add(match, '', match[2] ?? '', match[1] ?? '');
  for (const match of text.matchAll(ONCE_IN)) add(match, match[1] ?? '', match[3] ?? '', match[2] ?? '');
  for (const match of text.matchAll(ONE_IN)) add(match, match[1] ?? '', match[2] ?? '', match[3] ?? '');
  return found;
}

/** Whether two happen equally often. */
export function recursAlike(one: Recurrence, other: Recurrence): boolean {
  return one.family === other.family && Math.abs(one.rate - other.rate) < 1e-6;
}

const HINT =
  /\b(?:hourly|daily|nightly|weekly|fortnightly|biweekly|monthly|quarterly|annual|annually|yearly|-weekly|every|each|once|twice|times|per|in|out|days|nights|mornings|afternoons|evenings|shifts)\b/;

function rateOf(
  times: number,
  period: string,
  every: number,
): Pick<Recurrence, 'family' | 'rate'> | undefined {
  const length = LENGTHS.get(period.replace(/s$/, ''));
  if (length === undefined || !(times > 0) || !(every > 0)) return undefined;
  const [family, size] = length;
  return { family, rate: (times * (family === 'month' ? 12 : 7)) / (size * every) };
}

/** Periods, in months or in days. */
const LENGTHS: ReadonlyMap<string, readonly ['month' | 'day', number]> = new Map([
  ['month', ['month', 1]],
  ['monthly', ['month', 1]],
  ['quarter', ['month', 3]],
  ['quarterly', ['month', 3]],
  ['half-year', ['month', 6]],
  ['six months', ['month', 6]],
  ['year', ['month', 12]],
  ['yearly', ['month', 12]],
  ['annually', ['month', 12]],
  ['annual', ['month', 12]],
  ['day', ['day', 1]],
  ['daily', ['day', 1]],
  ['night', ['day', 1]],
  ['nightly', ['day', 1]],
  ['morning', ['day', 1]],
  ['evening', ['day', 1]],
  ['week', ['day', 7]],
  ['weekly', ['day', 7]],
  ['weekend', ['day', 7]],
  ['monday', ['day', 7]],
  ['tuesday', ['day', 7]],
  ['wednesday', ['day', 7]],
  ['thursday', ['day', 7]],
  ['friday', ['day', 7]],
  ['saturday', ['day', 7]],
  ['sunday', ['day', 7]],
  ['fortnight', ['day', 14]],
  ['fortnightly', ['day', 14]],
  ['biweekly', ['day', 14]],
]);

const NUMBER =
  'once|twice|thrice|other|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|\\d{1,3}(?:st|nd|rd|th)?';
const PERIOD =
  'days?|nights?|mornings?|evenings?|weeks?|weekends?|fortnights?|months?|quarters?|half-years?|years?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?';

const ADVERBS =
  /\b(?<!(?:once|twice|times|thrice) )(daily|nightly|weekly|fortnightly|biweekly|monthly|quarterly|yearly|annually|annual)\b/g;
/** "twice a year", "four times yearly", "once every month", "3 times per quarter" */
const TIMES = new RegExp(
  `\\b(once|twice|thrice|(?:${NUMBER})(?= times)|(?:${NUMBER})(?=x ))(?: times|x)? (?:(?:a|an|per|each|every|in a|in the) )?(${PERIOD}|daily|weekly|monthly|quarterly|yearly|annually)\\b`,
  'g',
);
/** "every five weeks", "each fifth week", "every other Friday", "each quarter" */
const EVERY = new RegExp(`\\b(?:every|each)(?: (${NUMBER}))? (${PERIOD})\\b`, 'g');
/** "two days a week", "3 evenings each month" */
const DAYS = new RegExp(
  `\\b(${NUMBER}) (?:days|nights|mornings|afternoons|evenings|shifts) (?:a|per|each|every) (week|month|year|fortnight)\\b`,
  'g',
);
/** "three-weekly", "two-monthly" */
const JOINED = new RegExp(`\\b(${NUMBER})-(weekly|monthly|yearly)\\b`, 'g');
/** "one week in five", "1 week out of 4", "one in five weeks" */
const ONE_IN = new RegExp(
  `\\b(?:(one|two|three|\\d) )?(${PERIOD}) (?:in|out of|in every) (${NUMBER})\\b`,
  'g',
);

/** "once in two months", "twice in a year" */
const ONCE_IN = new RegExp(`\\b(once|twice|thrice) (?:in|every)(?: (${NUMBER}))? (${PERIOD})\\b`, 'g');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...'once twice thrice'.split(' ').map((word, at): [string, number] => [word, at + 1]),
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
  ...'other third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 2]),
  ['second', 2],
]);

function numberOf(written: string): number {
  return written === '' ? 1 : (VALUES.get(written) ?? Number.parseInt(written, 10));
}
