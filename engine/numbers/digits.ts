/** A number in figures, as far as its digits go. */
export interface Digits {
  readonly value: number;
  readonly end: number;
  /** `version`: two dots or more. */
  readonly shape: 'whole' | 'decimal' | 'grouped' | 'version';
}

const GROUPED = /\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?![\d,]\d)(?:\.\d+)?/y;
const APART = /\d{1,3}(?:[ ']\d{3}){1,6}(?!\d)(?![.,]\d)/y;
const DOTTED = /\d{1,3}(?:\.\d{3}){2,6}(?![\d.])/y;
/** "€1.200" are twelve hundred. */
const THOUSAND = /\d{1,3}\.\d{3}(?![\d.])/y;
const EUROS = /[€£$] ?$/;
const VERSION = /\d+(?:\.\d+){2,8}/y;
const DECIMAL = /\d+\.\d+/y;
const WHOLE = /\d+/y;
/** "3,5 million": a decimal comma only where a unit shows that it is no list. */
const COMMA_DECIMAL =
  /\d{1,6},\d{1,2}(?=\s?(?:%|€|million|mio|bn|billion|percent|(?:k|m|l|g|t|kg|km|cm|mm|ha|h|hrs?|hours?|min|minutes?|days?|weeks?|months?|years?|tons?|tonnes?|lit(?:re|er)s?|met(?:re|er)s?|points?|stars?|eur|euros?)\b))/iy;

/**
 * Reads the digits at `start` of a folded text: "1,200,000", "12,50,000", "1 200 000", "1.2", "3.11.2".
 * Every repetition of groups is bounded, so that a list of a thousand numbers is not read to its end from each of them.
 */
export function readDigits(text: string, start: number): Digits {
  const whole = matchAt(WHOLE, text, start) ?? '';
  const next = text.charCodeAt(start + whole.length);
  if (next === COMMA) {
    const grouped = matchAt(GROUPED, text, start);
    if (grouped !== undefined) return taken(grouped, grouped.replaceAll(',', ''), start, 'grouped');
    const decimal = matchAt(COMMA_DECIMAL, text, start);
    if (decimal !== undefined) return taken(decimal, decimal.replace(',', '.'), start, 'decimal');
  }
  if (next === DOT) {
    const euros = EUROS.test(text.slice(Math.max(0, start - 2), start))
      ? matchAt(THOUSAND, text, start)
      : undefined;
    if (euros !== undefined) return taken(euros, euros.replace('.', ''), start, 'grouped');
    const dotted = matchAt(DOTTED, text, start);
    if (dotted !== undefined) return taken(dotted, dotted.replaceAll('.', ''), start, 'grouped');
    const version = matchAt(VERSION, text, start);
    if (version !== undefined) return taken(version, version, start, 'version');
    const decimal = matchAt(DECIMAL, text, start);
    if (decimal !== undefined) return taken(decimal, decimal, start, 'decimal');
  }
  if (next === SPACE || next === APOSTROPHE) {
    const apart = matchAt(APART, text, start);
    if (apart !== undefined) return taken(apart, apart.replaceAll(/[ ']/g, ''), start, 'grouped');
  }
  return taken(whole, whole, start, 'whole');
}

function taken(read: string, digits: string, start: number, shape: Digits['shape']): Digits {
  return { value: Number.parseFloat(digits), end: start + read.length, shape };
}

function matchAt(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

const COMMA = 44;
const DOT = 46;
const SPACE = 32;
const APOSTROPHE = 39;
