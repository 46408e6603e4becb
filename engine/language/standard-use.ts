import { numberWord } from './numerals.ts';

/**
 * A duty in the idiom of standard English where that of another says the same: "taking interviews" is what candidates do
 * there, "once in 3 weeks" is said of a single time. Whatever says more than its neighbour stays.
 *
 * @example
 * inStandardUse('taking interviews once in a week'); // 'interviewing candidates once a week'
 */
export function inStandardUse(line: string): string {
  let text = line
    .replace(ON_CALL, 'on call')
    .replace(/\b(route|go) to market\b(?! (?:for|every|with|on|at|and back|by|daily)\b)/gi, '$1-to-market');
  if (text.includes('file and use')) text = text.replace(/\bfile and use(?= \p{Ll})/gu, 'file-and-use');
  text = text.replace(
    NAMED_BY_VERB,
    (_whole, verb: string, noun: string) => `${NOUNS.get(verb) ?? verb} ${noun}`,
  );
  if (/interview/i.test(text))
    text = text
      .replace(TAKEN, (_whole, form: string) => `${INTERVIEW.get(form.toLowerCase()) ?? form} candidates`)
      .replace(
        TAKEN_KIND,
        (_whole, form: string, kind: string) => `${CONDUCT.get(form.toLowerCase()) ?? form} ${kind}`,
      );
  if (MONTHLY.test(text))
    text = text.replace(
      MONTHLY,
      (_whole, first: string, joint: string | undefined, second: string | undefined) =>
        ` in ${monthOf(first)}${joint ?? ''}${second === undefined ? '' : monthOf(second)}`,
    );
  if (/\b(?:when|if) /i.test(text)) text = text.replace(BEYOND, '$1 $2 is $3 ');
  if (/ in /i.test(text))
    text = text
      .replace(
        ONCE,
        (_whole, often: string, count: string, unit: string) =>
          `${often} every ${numberWord(Number(count)) ?? count} ${unit}`,
      )
      .replace(EACH, '$1 a $2');
  if (/\btill (?:now|date)\b/i.test(text))
    text = text.replace(/\btill now\b/gi, 'so far').replace(/\btill date\b/gi, 'to date');
  text = text.replace(
    /(?<!\b(?:at|by|before|after|until|till|since|of|all|in|from)) (?=that time$)/i,
    ' at ',
  );
  return text.replace(/(?<=\S{2}.*\S),? (?:also|too|as well)$/i, '');
}

/** "deposits and collect date": the verb stands for its noun. */
const NAMED_BY_VERB =
  /(?<=\b(?:and|the|with|for|of|,) )(collect|deliver|install|inspect|submit) (dates?|times?|schedules?|challans?|slots?)\b/g;
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['collect', 'collection'],
  ['deliver', 'delivery'],
  ['install', 'installation'],
  ['inspect', 'inspection'],
  ['submit', 'submission'],
]);

/** "uniform orders jan and may": when. */
const MONTHLY =
  /(?<=[a-z]s) (jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:( and | to |-)(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec))?(?=$|,| \()/;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function monthOf(short: string): string {
  return MONTHS.find((month) => month.toLowerCase().startsWith(short.slice(0, 3).toLowerCase())) ?? short;
}

/** "when wind more than 38 kph" */
const BEYOND = /\b(when|if|once) ((?:the )?[a-z]+) (more than|less than|above|over|below|under) (?=\d)/gi;

/** "oncall one week in four", but "the on-call rota" */
const ON_CALL =
  /(?<=^|, |\band )on-?call(?= (?:once|twice|every|each|for|one|\d|during|at|on|over)\b|$|,| and )/gi;

const TAKEN =
  /\b(take|takes|taking|took) (?:the )?interviews?\b(?: of (?:the )?candidates)?(?! (?:of|with|from|for|in|notes?|rooms?|by))/gi;
const TAKEN_KIND =
  /\b(take|takes|taking|took) ((?:technical|first-round|second-round|hr|initial|final|telephonic|phone|panel|screening|l1|l2) (?:round )?interviews?\b)/gi;
const INTERVIEW: ReadonlyMap<string, string> = new Map([
  ['take', 'interview'],
  ['takes', 'interviews'],
  ['taking', 'interviewing'],
  ['took', 'interviewed'],
]);
const CONDUCT: ReadonlyMap<string, string> = new Map([
  ['take', 'conduct'],
  ['takes', 'conducts'],
  ['taking', 'conducting'],
  ['took', 'conducted'],
]);
/** "once in 45 days", but not "once in three years of work". */
const ONCE = /\b(once) in (\d{1,2}|two|three|four|five|six|eight|ten) (days|weeks|months|years)\b(?! of)/gi;
/** "twice in a year", "20 reels in a week", "6 in a month" */
const EACH =
  /\b((?:once|twice|thrice|(?:\d+|two|three|four|five|six|seven|eight|nine|ten)(?: [\p{L}-]+s)?(?: times)?)) in (?:an?|the|each|every)? ?(day|week|month|quarter|year)\b(?! \d)/giu;
