import type { Quantity } from '../numbers/read.ts';
import { unitNamed } from '../numbers/units.ts';
import { firstFrom } from './finding.ts';

/** A value that became another, as a text tells it. */
export interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
}

/** At most this many characters between the two ends. */
const GAP = 90;

const known = new WeakMap<readonly Quantity[], readonly Change[]>();
const NONE: readonly never[] = [];

/**
 * The changes that neighbouring numbers of a text make: "from 9 to 5", "5 days, earlier 9", "3 days, now 6 hours",
 * "25 minutes rather than 40". A bare number takes the unit of the other end.
 *
 * @param read the quantities of that very text, in their order
 */
export function changesIn(text: string, read: readonly Quantity[]): readonly Change[] {
  if (read.length < 2) return NONE;
  const before = known.get(read);
  if (before !== undefined) return before;
  const amounts = read.filter(({ kind }) => kind === 'amount');
  // Most lines say nothing of before and after.
  const years = read.filter(({ unit }) => unit === 'date' || unit === 'fiscal-year');
  if (
    amounts.length < 2 ||
    !(years.length > 1 || amounts.some(({ role }) => role === 'from') || saysWhen(text, amounts))
  ) {
    known.set(read, NONE);
    return NONE;
  }
  const found = amounts.flatMap((one, at): readonly Ordered[] => {
    const other = amounts[at + 1];
    // "£90, from £1,150 to £1,240": the last two are the change.
    if (other === undefined || (other.role === 'from' && amounts[at + 2]?.role === 'to')) return [];
    return changeOf(text, one, other, years);
  });
  const changes = found.filter(
    (change, at) => change.isClear || !(found[at - 1]?.touches(change) || found[at + 1]?.touches(change)),
  );
  known.set(read, changes);
  return changes;
}

interface Ordered extends Change {
  /** Whether the words between the two say which came first. */
  readonly isClear: boolean;
  touches(other: Change): boolean;
}

function changeOf(
  text: string,
  one: Quantity,
  other: Quantity,
  years: readonly Quantity[],
): readonly Ordered[] {
  const between = text.slice(one.end, other.start).replace(THAN, '');
  if (MEASURING.test(between) || MEASURING.test(text.slice(other.end, other.end + 24))) return [];
  if (between.length > GAP || /[.!?]\s|\n/.test(between) || !areComparable(one, other)) return [];
  const order = orderByYear(text, one, other, years) ?? orderOf(text, one, other, between.toLowerCase());
  if (order === undefined) return [];
  const { isClear } = order;
  if (!isClear && one.unit !== other.unit) return [];
  const unit = one.unit ?? other.unit;
  const [first, second] = [withUnit(one, unit), withUnit(other, unit)];
  const [from, to] = order.goes === 'forward' ? [first, second] : [second, first];
  const starts = [from.start, to.start];
  return [
    {
      from,
      to,
      isClear,
      touches: (change) => starts.includes(change.from.start) || starts.includes(change.to.start),
    },
  ];
}

interface Order {
  readonly goes: 'forward' | 'backward';
  readonly isClear: boolean;
}

/** "5 in 2022, 1 in 2023", "FY24: 2.4 hours, FY22: 19 hours": the years say which came first. */
function orderByYear(
  text: string,
  one: Quantity,
  other: Quantity,
  years: readonly Quantity[],
): Order | undefined {
  if (one.role !== undefined || other.role !== undefined || years.length < 2) return undefined;
  const [first, second] = [yearOf(text, one, years), yearOf(text, other, years)];
  if (first === undefined || second === undefined || first === second) return undefined;
  return first < second ? CLEAR.forward : CLEAR.backward;
}

/** The year beside a number: no other stands between the two. */
function yearOf(text: string, { start, end }: Quantity, years: readonly Quantity[]): number | undefined {
  const behind = years[firstFrom(years, end)];
  if (behind !== undefined && BEHIND.test(text.slice(end, behind.start))) return behind.value;
  const before = years[firstFrom(years, start) - 1];
  return before !== undefined && BEFORE.test(text.slice(before.end, start)) ? before.value : undefined;
}

const BEHIND = /^ (?:[a-z]+ )?(?:in|for|during) $|^ ?\($/i;
const BEFORE = /^(?::|,| there were| we had| it was)? $/i;

function orderOf(text: string, one: Quantity, other: Quantity, between: string): Order | undefined {
  if (one.role === 'from' && (other.role === 'to' || other.role === undefined)) return CLEAR.forward;
  if (other.role === 'from') return CLEAR.backward;
  const clause = text.slice(Math.max(0, one.start - 45), one.start).toLowerCase();
  const before = /[^.!?\n;]*$/.exec(clause)?.[0] ?? '';
  const after = text
    .slice(other.end, other.end + 30)
    .toLowerCase()
    .replace(THAN, '');
  const behind = /^[^.!?\n;,\d]*/.exec(after)?.[0] ?? '';
  // What stands in the last clause is said of the second number, what stands before it of the first.
  const clauses = between.split(CLAUSE);
  const last = clauses.at(-1) ?? '';
  const first = clauses.slice(0, -1).join(',');
  if (EARLIER.test(last) || ONCE.test(behind)) return CLEAR.backward;
  if (LATER.test(last) || /^ (?:now|today)\b/.test(after)) return CLEAR.forward;
  if (LATER.test(first)) return { goes: 'backward', isClear: false };
  return ONCE.test(before) || EARLIER.test(first) ? { goes: 'forward', isClear: false } : undefined;
}

const CLEAR: Readonly<Record<Order['goes'], Order>> = {
  forward: { goes: 'forward', isClear: true },
  backward: { goes: 'backward', isClear: true },
};

/** "sooner than before" says nothing of when a number held. */
const THAN =
  /\bthan (?:earlier|before|previously|once|it (?:was|used to be)|they (?:were|used to be)|(?:a|one|last|the) (?:year|month|quarter|season)(?: ago| before| earlier)?)\b/g;
/** "seven hours fresher", "12 points more": the size of a change, not an end of one. */
export const MEASURING =
  /^ (?:points? )?(?:more|less|fewer|(?:up|down)(?= on\b)|(?!(?:af|un|ev|ov|toge|whe|ei|ot|p)[a-z]*)[a-z]{2,10}er)(?=[,.;:]| (?:than|and|now|since|in|on|at|per|a)\b|$)/;
const CLAUSE = /[,;:]|\b(?:where|while|whereas|but)\b/;

/** Words between two numbers that put the second before the first in time. */
const EARLIER =
  /\b(?:earlier|previously|before|formerly|originally|initially|once|was|were|used to|no longer|instead of|rather than|in place of|not|down from|up from|against|ago|at first|at the (?:start|outset|beginning)|to begin with|back then|until then|in the past|last (?:year|month|week|quarter|term|season|spring|summer|autumn|fall|winter)|(?:year|month|week|quarter|term|season|job|project|one) (?:before|earlier|prior)|opposed to|compared (?:to|with)|versus|vs)\b/;
/** Words between two numbers that put the second after the first in time. */
const LATER = /\b(?:now|today|currently|nowadays|these days|by now|and is|become|became)\b/;
/** Words beside a number that say that it is over. */
const ONCE = /\b(?:used to|earlier|once|previously|before|formerly|it was|was|were|had been|took)\b/;

const WHEN: readonly RegExp[] = [EARLIER, LATER, ONCE];

/** Whether words around some numbers say when they held. */
function saysWhen(text: string, amounts: readonly Quantity[]): boolean {
  const from = Math.max(0, (amounts[0]?.start ?? 0) - BESIDE);
  const lower = text.slice(from, (amounts.at(-1)?.end ?? 0) + BESIDE).toLowerCase();
  return WHEN.some((words) => words.test(lower));
}

/** No word further from a number says when it held. */
const BESIDE = 60;

function areComparable(one: Quantity, other: Quantity): boolean {
  if (one.unit === 'percentage-point' || other.unit === 'percentage-point') return false;
  if (one.counted !== undefined && other.counted !== undefined && one.counted !== other.counted) return false;
  if (
    (one.unit !== undefined && other.counted !== undefined) ||
    (other.unit !== undefined && one.counted !== undefined)
  )
    return one.unit === other.unit;
  if (one.unit === undefined || other.unit === undefined) return true;
  return one.unit === other.unit || familyOf(one.unit) === familyOf(other.unit);
}

function familyOf(unit: string): string {
  return unitNamed(unit)?.family ?? unit;
}

function withUnit(quantity: Quantity, unit: string | undefined): Quantity {
  return quantity.unit !== undefined || quantity.counted !== undefined || unit === undefined
    ? quantity
    : { ...quantity, unit };
}

/** What a quantity is in the smallest unit of its family, so that two of one family compare. */
export function sizeOf({ value, unit }: Quantity): number {
  return value * (unit === undefined ? 1 : (unitNamed(unit)?.size ?? 1));
}

/** The changes of a text that begin or end with the number at an offset. */
export function changesAt(text: string, read: readonly Quantity[], start: number): readonly Change[] {
  const changes = changesIn(text, read);
  if (changes.length === 0) return NONE;
  const known = byStart.get(changes);
  if (known !== undefined) return known.get(start) ?? NONE;
  const index = new Map<number, Change[]>();
  for (const change of changes) {
    for (const end of new Set([change.from.start, change.to.start])) {
      const there = index.get(end);
      if (there === undefined) index.set(end, [change]);
      else there.push(change);
    }
  }
  byStart.set(changes, index);
  return index.get(start) ?? NONE;
}

const byStart = new WeakMap<readonly Change[], ReadonlyMap<number, readonly Change[]>>();

/** The quantities of a text, of which those that stand bare have the unit of the other end of their change. */
export function completed(text: string, read: readonly Quantity[]): readonly Quantity[] {
  const changes = changesIn(text, read);
  if (changes.length === 0) return read;
  const before = completions.get(read);
  if (before !== undefined) return before;
  const ends = new Map(changes.flatMap(({ from, to }) => [from, to].map((end) => [end.start, end])));
  const complete = read.map((one) => (one.unit === undefined ? (ends.get(one.start) ?? one) : one));
  completions.set(read, complete);
  return complete;
}

const completions = new WeakMap<readonly Quantity[], readonly Quantity[]>();
