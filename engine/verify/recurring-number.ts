import type { Quantity } from '../numbers/read.ts';
import type { Evidence } from './evidence.ts';
import { type Recurrence, recurrencesIn, recursAlike } from './recurrence.ts';
import type { Statement } from './statement.ts';

/** "every three months" is "quarterly", "four times a year" too: how often, told with a number. */
export function recurrencesOf({ start, end }: Quantity, { text }: Statement): readonly Recurrence[] {
  const before = /[^.!?;\n]{0,16}$/.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '';
  const behind = text.slice(start, end + 32);
  if (!RECURRING.test(before) && !RECURRING.test(behind)) return [];
  const at = before.length;
  return recurrencesIn(`${before}${behind}`.toLowerCase()).filter((one) => one.start <= at && one.end > at);
}

const RECURRING =
  /\b(?:every|each|times|in|out of) |\b(?:times|once|twice|thrice)\b|-(?:weekly|monthly|yearly)\b|\b(?:days|nights|mornings|afternoons|evenings|shifts) (?:a|per|each|every) /i;

export function recursIn(told: readonly Recurrence[], { text, words }: Evidence): boolean {
  if (told.length === 0) return false;
  if (told.some(({ family, rate }) => family === 'month' && rate === 2) && HALF_YEARLY.test(words))
    return true;
  const stated = recurrencesIn(text.toLowerCase());
  return told.some((one) => stated.some((other) => recursAlike(one, other)));
}

const HALF_YEARLY = / (?:biannual|biannually|half yearly) /;
