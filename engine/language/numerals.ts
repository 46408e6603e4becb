const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** The largest count that prose spells out before "years"; above it, figures read better. */
const LARGEST_SPELLED_YEARS = 10;

/**
 * The word of a whole number from zero to twelve, `undefined` for any other number.
 *
 * @example
 * numberWord(4); // 'four'
 */
export function numberWord(n: number): string | undefined {
  return Number.isInteger(n) && n >= 0 ? WORDS[n] : undefined;
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

/**
 * The word of a place from first to sixth, `undefined` for any other number.
 *
 * @example
 * ordinalWord(4); // 'fourth'
 */
export function ordinalWord(n: number): string | undefined {
  return Number.isInteger(n) && n > 0 ? ORDINALS[n - 1] : undefined;
}

/**
 * A length of time in years as a person says it. It never says more than was given: what is neither a whole
 * nor a half year, nor a whole number of months below one, is more than the whole years in it.
 *
 * @example
 * yearsPhrase(4); // 'four years'
 * yearsPhrase(1.5); // 'a year and a half'
 */
export function yearsPhrase(years: number): string {
  if (years > 0 && years < 1) return belowOneYear(years);
  const whole = Math.floor(years);
  if (years === whole) return whole === 1 ? 'one year' : `${spelled(whole)} years`;
  if (years - whole === 0.5 && whole <= LARGEST_SPELLED_YEARS) {
    return whole === 1 ? 'a year and a half' : `${spelled(whole)} and a half years`;
  }
  return years - whole >= NEARLY ? `nearly ${spelled(whole + 1)} years` : `more than ${spelled(whole)} years`;
}

/** From here on people speak of the next year. */
const NEARLY = 0.75;

function belowOneYear(years: number): string {
  const months = years * 12;
  const nearest = Math.round(months);
  // 0.25 is three months; 0.08 and 0.33 are people's roundings of one and four.
  const isWhole = Math.abs(months - nearest) <= 0.05 && nearest > 0;
  const count = isWhole ? nearest : Math.floor(months);
  if (count === 0) return 'less than a month';
  return count === 1 ? 'one month' : `${spelled(count)} months`;
}

function spelled(n: number): string {
  return (n <= LARGEST_SPELLED_YEARS ? numberWord(n) : undefined) ?? String(n);
}
