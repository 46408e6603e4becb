const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as people and programs write them, as a profile takes it: `YYYY-MM`, or `YYYY` where no month can be told.
 * `undefined` for what is no date. No time zone is applied: the date is the one that was written.
 *
 * @example
 * yearAndMonth('2021-09-30'); // '2021-09'
 * yearAndMonth('Sept. 2021'); // '2021-09'
 * yearAndMonth('03/04/2021'); // '2021', since it may be March or April
 */
export function yearAndMonth(written: string): string | undefined {
  const text = written.trim();
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.]\d{1,2}(?:T\S*)?)?)?$/.exec(text);
  if (iso) return dateOf(iso[1], iso[2] === undefined ? 0 : Number(iso[2]));
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthFirst) return dateOf(monthFirst[2], Number(monthFirst[1]));
  const named = /^(?:\d{1,2}\.? )?([A-Za-z]{3,9})\.?,? (?:\d{1,2}, ?)?(\d{4})$/.exec(text);
  if (named) return dateOf(named[2], MONTHS.indexOf((named[1] ?? '').slice(0, 3).toLowerCase()) + 1);
  const other = /^\d{1,2}[-/.]\d{1,2}[-/.](\d{4})$/.exec(text);
  return other ? dateOf(other[1], 0) : undefined;
}

/** Month 0 and a month that there is not leave the year alone. */
function dateOf(year = '', month: number): string {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : year;
}

/**
 * Whether this is written where an end would stand, of what has not ended.
 *
 * @example
 * isOngoing('Present'); // true
 */
export function isOngoing(written: string): boolean {
  return /^(?:(?:till |to |until )?(?:present|now|current|today|date)|currently|ongoing|-|–)?$/i.test(
    written.trim(),
  );
}
