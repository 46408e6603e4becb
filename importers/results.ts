/** Past forms of verbs that tell of a result and do not end in -ed. */
const IRREGULAR = new Set(
  'brought built cut drove grew kept led made met sold sped took won wrote ran rose beat broke'.split(' '),
);

/** -ed words that open a duty, not a result. */
const DUTIES = new Set(['tasked', 'needed', 'based', 'assigned', 'supported', 'used', 'worked']);

/**
 * Whether a line tells a result: something done, with a figure. The highlights of a résumé hold results and duties
 * side by side, and the two stand in different sentences of an answer.
 *
 * @example
 * isResult('Reduced p95 from 800 ms to 450 ms'); // true
 * isResult('Maintain 12 services'); // false
 */
export function isResult(line: string): boolean {
  const [first = ''] = line.toLowerCase().match(/\p{L}+/u) ?? [];
  const isPast = IRREGULAR.has(first) || (first.endsWith('ed') && !DUTIES.has(first));
  return isPast && /\p{Nd}/u.test(line);
}
