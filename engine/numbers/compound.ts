import type { Quantity } from './quantity.ts';
import { unitNamed } from './units.ts';

/**
 * The quantities of a text, of which those written in two units count as one: "5h 20m", "8 min 30 s", "two years and
 * three months", "5 ft 6 in". The larger unit stands for both.
 *
 * @param text the text that was read
 * @param read its quantities, in their order
 * @example
 * joinCompounds('5h 20m', quantities('5h 20m'))[0]?.value; // 5.333… hours
 */
export function joinCompounds(text: string, read: readonly Quantity[]): readonly Quantity[] {
  let result: Quantity[] | undefined;
  for (let at = 0; at < read.length; at++) {
    const one = read[at];
    if (one === undefined) continue;
    const whole = compoundOf(text, one, read[at + 1]);
    if (whole !== undefined) {
      result ??= read.slice(0, at);
      at += 1;
    }
    result?.push(whole ?? one);
  }
  return result ?? read;
}

function compoundOf(text: string, one: Quantity, other: Quantity | undefined): Quantity | undefined {
  if (other === undefined || one.kind !== 'amount' || other.kind !== 'amount') return undefined;
  if (one.unit === undefined || one.per !== undefined) return undefined;
  if (other.unit === undefined) return bareRest(text, one, other);
  if (other.start - one.end > GAP || !JOINT.test(text.slice(one.end, other.start))) return undefined;
  const [large, small] = [unitNamed(one.unit), unitNamed(minutes(one.unit, other))];
  if (large?.size === undefined || small?.size === undefined || large.family !== small.family)
    return undefined;
  const part = (other.value * small.size) / large.size;
  if (small.size >= large.size || part >= 1 || !Number.isInteger(one.value)) return undefined;
  return joined(text, one, other, part);
}

function joined(text: string, one: Quantity, other: Quantity, part: number): Quantity {
  const { role = other.role, direction = other.direction } = one;
  return {
    ...one,
    text: text.slice(one.start, other.end),
    end: other.end,
    value: one.value + part,
    ...(role === undefined ? {} : { role }),
    ...(direction === undefined ? {} : { direction }),
    ...(other.per === undefined ? {} : { per: other.per }),
  };
}

/** "1 h 20", "3 hours 40", "two dollars thirty": minutes and cents need no unit. */
function bareRest(text: string, one: Quantity, other: Quantity): Quantity | undefined {
  const isMoney = CURRENCY.test(one.unit ?? '') && /[a-z]$/.test(one.text);
  const most = one.unit === 'hour' ? 60 : isMoney ? 100 : 0;
  if (other.counted !== undefined || other.per !== undefined || text.slice(one.end, other.start) !== ' ')
    return undefined;
  if (!Number.isInteger(one.value) || !Number.isInteger(other.value)) return undefined;
  if (other.value < 10 || other.value >= most) return undefined;
  return joined(text, one, other, other.value / most);
}

const CURRENCY = /^[A-Z]{3}$/;

/** Behind hours "20m" are minutes rather than metres. */
function minutes(before: string, { unit = '', text }: Quantity): string {
  return before === 'hour' && unit === 'metre' && /\dm$/.test(text) ? 'minute' : unit;
}

const GAP = 5;
const JOINT = /^(?: | and |,? ?)$/;
