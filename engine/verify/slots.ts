import type { Quantity } from '../numbers/read.ts';
import { AROUND } from './around.ts';
import { MEASURING } from './change.ts';
import { sharedBy } from './content.ts';
import type { Evidence } from './evidence.ts';
import { firstFrom } from './finding.ts';
import type { Grounds } from './grounds.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';

/** The keys of the words around a number in its clause. */
interface Slot {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

/**
 * "a ground crew of 12" where one line has twelve complaints and another a ground crew of three: a number that stands
 * among the words of a line which gives another number there. Nothing when its own source fits as well.
 *
 * @param supporting the values that have the number
 */
export function placeTaken(
  claim: Quantity,
  statement: Statement,
  supporting: readonly Evidence[],
  grounds: Grounds,
): Evidence | undefined {
  if (claim.kind !== 'amount' || claim.role !== undefined || supporting.length > MOST_SOURCES)
    return undefined;
  // "ten days sooner" is the size of a change.
  if (MEASURING.test(statement.text.slice(claim.end, claim.end + AROUND))) return undefined;
  const slot = slotIn(statement.text, statement.terms, statement.quantities, claim);
  const around = new Set([...slot.before, ...slot.after]);
  if (around.size < LEAST) return undefined;
  grounds.effort.spend(COMPARING * supporting.length);
  for (const one of supporting) if (isOfNeighbour(claim, slot, one)) return one;
  const own = Math.max(...supporting.map((one) => best(one, slot, (stated) => stated.value === claim.value)));
  if (own >= around.size) return undefined;
  for (const { line, shared } of grounds.linesWith(around).slice(0, MOST_LINES)) {
    if (shared < LEAST) break;
    if (supporting.includes(line)) continue;
    grounds.effort.spend(COMPARING);
    const isOther = (stated: Quantity): boolean => isAlike(claim, stated) && stated.value !== claim.value;
    const score = best(line, slot, isOther);
    if (score >= LEAST && score > own && !line.quantities.some(({ value }) => value === claim.value))
      return line;
    if (own === 0 && isThingOf(claim, slot, line, supporting)) return line;
  }
  return undefined;
}

const LEAST = 2;
const MOST_LINES = 4;
const MOST_SOURCES = 8;
/** What it takes to compare a place with those of a line, in looks at one. */
const COMPARING = 4;

/** "the chess club for 27 pupils" of a class of 27: what stands before the number is a line's that counts nobody. */
function isThingOf(
  { counted, unit }: Quantity,
  { before }: Slot,
  line: Evidence,
  supporting: readonly Evidence[],
): boolean {
  if (counted === undefined || unit !== undefined || sharedBy(before, line.keys) < LEAST) return false;
  return supporting.every(
    ({ isLine, quantities }) => isLine && quantities.every((one) => one.counted !== counted),
  );
}

/** "12 SQL Server databases" of "70 SQL Server databases and 12 Oracle databases": the words behind are a neighbour's. */
function isOfNeighbour(claim: Quantity, { after }: Slot, one: Evidence): boolean {
  const { quantities, text } = one;
  if (after.size < LEAST || quantities.length < 2) return false;
  const stated = quantities.find((own) => own.value === claim.value && isAlike(claim, own));
  if (stated === undefined) return false;
  const own = sharedBy(after, slotOf(one, stated).after);
  if (own > 1) return false;
  return quantities.some((other) => {
    if (other.value === claim.value || !isAlike(claim, other)) return false;
    // "3 of 11 sites", "19 models, 6 when I began": only what is listed side by side is of a neighbour.
    const lead = text.slice(0, Math.max(stated.start, other.start));
    const isListed = /\band $/.test(lead) || (own > 0 && /(?:,|&|\+|\bplus) $/.test(lead));
    const others = isListed ? sharedBy(after, slotOf(one, other).after) : 0;
    return others >= LEAST && (others - own >= LEAST || others === after.size);
  });
}

/** Whether two numbers are measured alike, so that one may stand in the place of the other. */
function isAlike(claim: Quantity, { kind, unit, role }: Quantity): boolean {
  return kind === 'amount' && unit === claim.unit && role === undefined;
}

/** How many of the words around a number stand around one of a value's. */
function best(one: Evidence, { before, after }: Slot, isIt: (stated: Quantity) => boolean): number {
  let most = 0;
  let isStated = false;
  for (const stated of one.quantities) {
    if (!isIt(stated)) continue;
    isStated = true;
    const slot = slotOf(one, stated);
    most = Math.max(most, sharedBy(before, slot.before) + sharedBy(after, slot.after));
  }
  // What is reckoned from a line, or told from its other end, is told of all of it.
  const whole = sharedBy(new Set([...before, ...after]), one.keys);
  return isStated && most > 0 ? Math.max(most, whole) : isStated ? whole : 0;
}

const slots = new WeakMap<Quantity, Slot>();

function slotOf({ text, terms, quantities }: Evidence, stated: Quantity): Slot {
  const known = slots.get(stated);
  if (known !== undefined) return known;
  const read = slotIn(text, terms, quantities, stated);
  slots.set(stated, read);
  return read;
}

function slotIn(
  text: string,
  terms: readonly Term[],
  quantities: readonly Quantity[],
  { start, end }: Quantity,
): Slot {
  const isNumber = (term: Term): boolean => {
    const next = quantities[firstFrom(quantities, term.start)];
    return next !== undefined && next.start < term.end;
  };
  const first = firstFrom(terms, start);
  const before = new Set<string>();
  for (let at = first - 1; at >= 0 && first - at <= REACH; at--) {
    const [term, behind] = [terms[at], terms[at + 1]];
    if (term === undefined || ENDS.has(term.word) || isNumber(term)) break;
    if (PARTING.test(text.slice(term.end, Math.min(behind?.start ?? start, start)))) break;
    if (term.key !== '') before.add(term.key);
  }
  const after = new Set<string>();
  for (let at = firstFrom(terms, end), last = end, left = REACH; left > 0; at++, left--) {
    const term = terms[at];
    if (term === undefined || ENDS.has(term.word) || isNumber(term)) break;
    if (PARTING.test(text.slice(last, term.start))) break;
    if (term.key !== '') after.add(term.key);
    last = term.end;
  }
  return { before, after };
}

/** So many words on each side. */
const REACH = 6;
const PARTING = /[,;:()–—!?\n•|]|\.\s|\s-\s/;
const ENDS: ReadonlySet<string> = new Set('and but or while which who where that i we'.split(' '));
