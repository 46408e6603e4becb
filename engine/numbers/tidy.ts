import { numberWord } from '../language/numerals.ts';
import type { Spelling } from '../types.ts';
import { type Quantity, quantities } from './read.ts';
import { unitOf } from './units.ts';

/**
 * The text with its numbers as prose writes them: a space before units, none before a percent sign, units and rates
 * written out, whole numbers from one to nine as words where they count something. No value changes, what is right
 * already stays, and doing it twice is doing it once.
 *
 * @example
 * tidyNumbers('mentor 2 juniors, 40hrs/wk', 'en-US'); // 'mentor two juniors, 40 hours a week'
 */
export function tidyNumbers(text: string, spelling: Spelling): string {
  const rated = writeRates(text);
  if (!/\d/.test(rated)) return rated;
  const read = quantities(rated);
  let written = '';
  let done = 0;
  for (const [index, quantity] of read.entries()) {
    const { start, end } = quantity;
    written += rated.slice(done, start) + writeQuantity(rated, read, index, spelling);
    done = end;
  }
  return written + rated.slice(done);
}

function writeQuantity(text: string, read: readonly Quantity[], index: number, spelling: Spelling): string {
  const quantity = read[index];
  if (quantity === undefined) return '';
  if (quantity.kind === 'label') return quantity.text;
  if (isCount(quantity) && readsAsWord(text, quantity) && !standsWithFigures(text, read, quantity)) {
    return numberWord(quantity.value) ?? quantity.text;
  }
  // "5h 40m": behind hours the letter stands for minutes.
  if (
    quantity.unit === 'metre' &&
    /^\d+m$/.test(quantity.text) &&
    followsHours(text, read[index - 1], quantity)
  )
    return `${quantity.text.slice(0, -1)} minute${quantity.value === 1 ? '' : 's'}`;
  return writeUnit(text, read, quantity, spelling);
}

function followsHours(text: string, before: Quantity | undefined, { start }: Quantity): boolean {
  return before?.unit === 'hour' && /^ ?$/.test(text.slice(before.end, start));
}

/** A single figure that counts a noun, and is neither measured nor part of a change. */
function isCount({ text, unit, counted, direction }: Quantity): boolean {
  return /^[1-9]$/.test(text) && unit === undefined && counted !== undefined && direction === undefined;
}

/** "2 bedroom flats" and "5 star hotels" count bedrooms and stars; "3 of 5" and "no. 2" are pairs and names. */
function readsAsWord(text: string, { start, end }: Quantity): boolean {
  if (text.charAt(end) !== ' ' || /[\d#/.,:$€£₹+-]/.test(text.charAt(start - 1))) return false;
  if (/\d (?:out )?of (?:the |our )?$/.test(text.slice(Math.max(0, start - 14), start))) return false;
  // "class 6 to 8 maths"
  if (
    /\d(?:st|nd|rd|th)? (?:to|-|–) $/.test(text.slice(Math.max(0, start - 9), start)) &&
    /\b(?:class|grade|std|level|year|age|ages|aged) \d/i.test(text.slice(Math.max(0, start - 16), start))
  )
    return false;
  const next = /^ ([A-Za-z]+)/.exec(text.slice(end, end + 20))?.[1] ?? '';
  return next.length > 1 && !SINGULAR_COUNTS.has(next.toLowerCase());
}

const SINGULAR_COUNTS: ReadonlySet<string> = new Set(
  'bedroom bed star storey story person man phase way axis lane door page seat seater tier part point wheel wheeler pin ply tonne ton bay pole stroke core'.split(
    ' ',
  ),
);

/** Figures stay where a range, a change or a larger number of things counted alike stands beside. */
function standsWithFigures(text: string, read: readonly Quantity[], quantity: Quantity): boolean {
  if (quantity.role === 'from' || standsAmongShort(text, quantity)) return true;
  return read.some((other) => {
    if (other === quantity || other.kind === 'label') return false;
    if (quantity.role === 'to' && other.role === 'from') return true;
    const isLarge = other.unit === undefined && other.value > 9 && /\d/.test(other.text);
    return isLarge && (other.counted === quantity.counted || areListed(text, quantity, other));
  });
}

/** "(4 BE, 2 FE, 1 QA)": a bracket of counts that initials follow. */
function standsAmongShort(text: string, { start, end }: Quantity): boolean {
  const open = text.lastIndexOf('(', start);
  const close = open < 0 || start - open > 60 ? -1 : text.indexOf(')', open);
  if (close < end || close - open > 80) return false;
  return (text.slice(open, close).match(/\b\d{1,3} [A-Z]{1,4}\b/g) ?? []).length > 1;
}

/** "3 doctors and 12 nurses", "12 nurses, 3 doctors". */
function areListed(text: string, one: Quantity, other: Quantity): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const gap = text.slice(first.end, second.start);
  return (
    gap.length <= 40 &&
    /^ (?:[A-Za-z-]+ ){0,2}[A-Za-z-]+(?:, and|,| and| or| &| \+) (?:over |about |up to )?$/.test(gap)
  );
}

function writeUnit(text: string, read: readonly Quantity[], quantity: Quantity, spelling: Spelling): string {
  const written = quantity.text.replace(/^([$€£₹]) (?=\d)/, '$1');
  if (quantity.unit === 'percent') return writePercent(written, spelling);
  const parts = /^(.*\d)([ -]?)([A-Za-zµ]+\.?)$/.exec(written);
  const [, figure = '', gap = '', word = ''] = parts ?? [];
  if (parts === null || quantity.unit === undefined || SHORT_SCALES.has(word)) return written;
  // "$ 800ms" is no amount of money; a space would make one of it.
  // "Over 65s" are people.
  if (word === 's' && gap === '' && /\b(?:over|under)[ -]$/i.test(text.slice(0, quantity.start)))
    return written;
  if (/[$€£₹] ?$/.test(text.slice(Math.max(0, quantity.start - 2), quantity.start))) return written;
  const long = word === 'd' && quantity.unit === 'day' ? 'day' : LONG_UNITS.get(word.toLowerCase());
  if (WHOLE_UNITS.has(word))
    return describesNext(text, quantity)
      ? `${figure}-${word}`
      : inWords(text, read, quantity, `${figure} ${word}`);
  if (WHOLE_UNITS.has(word.replace(/s$/, '')) && gap === ' ') return inWords(text, read, quantity, written);
  if (long !== undefined) {
    const time = writeTime(text, quantity, figure, gap, word, long);
    return inWords(text, read, quantity, time);
  }
  if (DATA_UNITS.test(word)) return `${figure} ${word.toUpperCase()}`;
  // "11g databases" are of a release, "12L a year" is a sum.
  if (
    gap === '' &&
    quantity.unit === 'g' &&
    /^ (?:dbs?|databases?|rac|instances?)\b/i.test(text.slice(quantity.end))
  )
    return written;
  // "12L a year", "14L of dues" are sums, and nobody is misled by "20L"; "5A" is a class, or as clear a current.
  if (gap === '' && (word === 'L' || word === 'A')) return written;
  if (quantity.unit === 'x') return gap === ' ' ? figure + word : written;
  // "£2m": the letter is no unit but a part of the number.
  if (unitOf(word, true)?.name !== quantity.unit) return written;
  return gap === '' ? `${figure} ${word}` : written;
}

/** "212mb", "2 gb" */
const DATA_UNITS = /^[kmgt]b$/;

/** "20k", "5M": scales, no units. */
const SHORT_SCALES: ReadonlySet<string> = new Set('k K M B b bn mn cr Cr LPA T MM'.split(' '));

function writePercent(written: string, spelling: Spelling): string {
  return written
    .replace(/ +(?=%$)/, '')
    .replace(/ pct\.?$/i, '%')
    .replace(/ per ?cent$/, spelling === 'en-GB' ? ' per cent' : ' percent');
}

const LONG_UNITS: ReadonlyMap<string, string> = new Map([
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['h', 'hour'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['sec', 'second'],
  ['secs', 'second'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['wk', 'week'],
  ['wks', 'week'],
  ['mos', 'month'],
  ['mths', 'month'],
]);

/** "Every 2 weeks", "for 5 months": a few days or years are words, unless they are measured against others. */
function inWords(text: string, read: readonly Quantity[], quantity: Quantity, written: string): string {
  const [, figure = '', rest = ''] = /^([1-9])( (?:hour|day|week|month|year)s?)$/.exec(written) ?? [];
  const { role, direction, start, end } = quantity;
  if (figure === '' || role !== undefined || direction !== undefined) return written;
  if (/[\d#/.,:$€£₹+~<>≤≥-]$/.test(text.slice(0, start)) || /^[-/+]/.test(text.slice(end))) return written;
  const besideFigures = read.some(
    (other) =>
      other !== quantity && other.unit === quantity.unit && other.kind === 'amount' && /\d/.test(other.text),
  );
  if (besideFigures || /\b(?:or|to|from|(?<!instead )of) $/.test(text.slice(0, start))) return written;
  return `${numberWord(Number(figure)) ?? figure}${rest}`;
}

const WHOLE_UNITS: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);

/** "40hrs" → "40 hours", "8 hr shift" → "8-hour shift". */
function writeTime(
  text: string,
  quantity: Quantity,
  figure: string,
  gap: string,
  word: string,
  long: string,
): string {
  if (gap === '-' || (!/s$/i.test(word) && describesNext(text, quantity))) return `${figure}-${long}`;
  return `${figure} ${long}${quantity.value === 1 ? '' : 's'}`;
}

/** Whether a noun follows that a length of time describes: "8 hour shifts". */
function describesNext(text: string, { end, value, role }: Quantity): boolean {
  if (role !== undefined) return false;
  const next = /^ ([a-z]+)/.exec(text.slice(end, end + 20))?.[1];
  return value !== 1 && next !== undefined && next.length > 2 && !NOT_DESCRIBED.has(next);
}

const NOT_DESCRIBED: ReadonlySet<string> = new Set(
  `a an per of in on to and or for with at by from before after each every as is was ago old olds the later early late off
  when while since until into over under without within than then but that which who if it i we he she they
  instead down up now only total max maximum earlier sooner flat straight less more faster slower average overall
  zero one two three four five six seven eight nine ten`.split(/\s+/),
);

/** "40 hrs/week" → "40 hrs a week", "2 patients/shift" → "2 patients per shift", "per wk" → "per week". */
function writeRates(text: string): string {
  const short = SHORT_FORMS.test(text) ? writeShort(text) : text;
  return (short.includes('/') ? writeSlashes(short) : short).replace(
    PER,
    (_whole, lead: string, period: string) => `${lead} ${PERIODS.get(period.toLowerCase()) ?? period}`,
  );
}

/** Whether any of the rules of `writeShort` could apply: most lines are done here. */
const SHORT_FORMS =
  /hourly|hrly|\dx|\d x|x ?\d\b|[2-9] times|\d straight |\/(?:ha|hectare|acre|pe|pa|un|em|cl|cu|he)|\bnos\b|p\.a|ly (?:once|twice|thrice)\b/i;

function writeSlashes(text: string): string {
  return text.replace(RATE, (_whole, counted: string, period: string) => {
    const long = PERIODS.get(period.toLowerCase()) ?? period;
    const lead = TURNS.has(long) ? 'per' : long === 'hour' ? 'an' : 'a';
    return `${counted} ${lead} ${long}`;
  });
}

/** "3x a yr", "2 hrly", "31 sacks/ha", "85 nos", "24x7": how notes say how often, per what and how many. */
function writeShort(text: string): string {
  return text
    .replace(TIMES, (_whole, count: string, period: string) => {
      const often = OFTEN.get(count) ?? `${numberWord(Number(count)) ?? count} times`;
      return `${often} a ${PERIODS.get(period.toLowerCase()) ?? period.toLowerCase()}`;
    })
    .replace(
      /\bevery (\d{1,2})[ -]?(?:hourly|hrly)\b/gi,
      (_whole, count: string) => `every ${numberWord(Number(count)) ?? count} hours`,
    )
    .replace(
      /\b(\d{1,2})[ -]?(?:hourly|hrly)\b(?! (?:rate|rates|paid|staff))( (?=[a-z]{3}))?/gi,
      (whole, count: string, gap?: string) => {
        const word = numberWord(Number(count)) ?? count;
        if (
          gap !== undefined &&
          !/^[ ]?(?:and|or|on|in|at|with|by|for)\b/.test(text.slice(text.indexOf(whole) + whole.length))
        )
          return `${word}-hourly `;
        return `every ${word} hours${gap ?? ''}`;
      },
    )
    .replace(
      PER_THING,
      (_whole, counted: string, thing: string) =>
        `${counted} per ${THINGS.get(thing.toLowerCase()) ?? thing.toLowerCase()}`,
    )
    .replace(
      /\b(daily|weekly|monthly|yearly) (once|twice|thrice)\b/gi,
      (_whole, period: string, often: string) =>
        `${often.toLowerCase()} a ${EACH.get(period.toLowerCase()) ?? period}`,
    )
    .replace(/\b([23]) ?x daily\b/gi, (_whole, count: string) =>
      count === '2' ? 'twice a day' : 'three times a day',
    )
    .replace(
      /\b2 times\b(?! (?:more|faster|larger|higher|bigger|better|cheaper|less|lower|the|as)\b)/gi,
      'twice',
    )
    .replace(
      /(?<![\d.,])\b([2-9]) straight(?= (?:quarters|months|years|weeks|seasons|terms|audits|inspections|wins)\b)/g,
      (_whole, count: string) => `${numberWord(Number(count)) ?? count} straight`,
    )
    .replace(
      AWARDED,
      (_whole, what: string, first?: string, second?: string) =>
        `${what} ${TIMES_WON.get(first ?? second ?? '') ?? `${first ?? second} times`}`,
    )
    .replace(/(\d) nos\b\.?/gi, '$1')
    .replace(/(?<=\d[\d.,]*(?: ?(?:L|K|k|lakh|lac|cr|Cr|m|%))?) p\.a\.?(?=$|[ ,;)])/g, ' a year');
}

/** "Employee of the month x3" */
const AWARDED =
  /\b(of the (?:month|year|quarter|week)|awards?|winner|champion|top performer|best performer)[ ,]+(?:\(?x ?([2-9])\)?|\(?([2-9]) ?(?:x|times)\)?)(?=$|[ ,.;)])/gi;
const TIMES_WON: ReadonlyMap<string, string> = new Map([
  ['2', 'twice'],
  ['3', 'three times'],
  ['4', 'four times'],
  ['5', 'five times'],
  ['6', 'six times'],
  ['7', 'seven times'],
  ['8', 'eight times'],
  ['9', 'nine times'],
]);

const TIMES =
  /(?<![\d.,])\b(\d{1,2}) ?x ?(?:(?:a|an|per|each|every) ?|in an? (?!yr|year)|\/ ?|(?=wk|week|mth|month|day))(day|wk|week|month|mo|mth|yr|year|quarter|shift|night|term|sprint)(?![a-z])/gi;
const EACH: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
]);
const OFTEN: ReadonlyMap<string, string> = new Map([
  ['1', 'once'],
  ['2', 'twice'],
]);
const PER_THING =
  /(\d[\d.,]*[kKM]? ?\+? ?[A-Za-z]+)\/(ha|hectares?|acres?|episodes?|persons?|patients?|units?|employees?|clients?|customers?|head)(?![A-Za-z/])/g;
const THINGS: ReadonlyMap<string, string> = new Map([
  ['ha', 'hectare'],
  ['hectares', 'hectare'],
  ['acres', 'acre'],
  ['episodes', 'episode'],
  ['persons', 'person'],
  ['patients', 'patient'],
  ['units', 'unit'],
  ['employees', 'employee'],
  ['clients', 'client'],
  ['customers', 'customer'],
]);

const RATE =
  /(?<![\d.,])(\d[\d.,]{0,12}[kKM%+]?(?: ?[A-Za-z][A-Za-z-]{0,20}){0,3}|\b(?:hrs|hours))\/(day|wk|week|month|mo|mth|qtr|quarter|year|yr|hour|hr|night|shift|sprint|term|season)(?![A-Za-z/])/gi;
const PER = /\b(per|each|every) (wk|hr|mo|mth|qtr|yr|min|sec)(?![A-Za-z])/gi;

const PERIODS: ReadonlyMap<string, string> = new Map([
  ['wk', 'week'],
  ['hr', 'hour'],
  ['mo', 'month'],
  ['mth', 'month'],
  ['qtr', 'quarter'],
  ['yr', 'year'],
  ['min', 'minute'],
  ['sec', 'second'],
]);

const TURNS: ReadonlySet<string> = new Set(['shift', 'night']);
