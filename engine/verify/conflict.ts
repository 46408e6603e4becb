import { fold } from '../numbers/fold.ts';
import { singular } from '../numbers/nouns.ts';
import type { Quantity } from '../numbers/read.ts';
import type { Evidence } from './evidence.ts';
import { keyOf } from './keys.ts';
import type { SameNoun } from './nouns.ts';
import { isTitleNoun } from './title-nouns.ts';
import { asWords } from './words.ts';

/** A quantity where it stands. */
export interface Placed {
  readonly quantity: Quantity;
  readonly text: string;
}

/**
 * Why a submitted number of the same value and unit does not support a claim: it counts something else, goes the other
 * way, is the other end of a change, is per something else, or says less. Nothing when it does support it.
 */
export function conflictOf(
  claimed: Placed,
  stated: Quantity,
  source: Evidence,
  sameNoun: SameNoun,
): string | undefined {
  const claim = claimed.quantity;
  return (
    countConflict(claimed, { quantity: stated, text: source.text }, source, sameNoun) ??
    directionConflict(claim, stated) ??
    rateConflict(claim, stated, source) ??
    boundConflict(claimed, stated, source) ??
    sideConflict(claimed, { quantity: stated, text: source.text }) ??
    scoreConflict(claimed, { quantity: stated, text: source.text }) ??
    monthConflict(claim, stated)
  );
}

function countConflict(
  claimed: Placed,
  submitted: Placed,
  source: Evidence,
  sameNoun: SameNoun,
): string | undefined {
  const noun = claimed.quantity.counted;
  const counted = submitted.quantity.counted;
  if (noun !== undefined && (GENERIC.has(noun) || (noun === 'case' && counted === undefined)))
    return undefined;
  if (
    noun !== undefined &&
    (counted === undefined || GENERIC.has(counted)) &&
    submitted.quantity.unit === undefined
  )
    return uncounted(noun, source, sameNoun);
  if (noun === undefined || counted === undefined || sameNoun(noun, counted)) return undefined;
  // "night deploys twice a month" are two deploys a month.
  if (counted === 'time' && source.keys.has(keyOf(noun))) return undefined;
  // "a dozen times a week" counts whatever was counted.
  if (
    (noun === 'time' &&
      claimed.quantity.per !== undefined &&
      claimed.quantity.per === submitted.quantity.per) ||
    keyOf(noun) === keyOf(counted)
  )
    return undefined;
  const isDescribed =
    describes(claimed, (word) => sameNoun(word, counted)) ||
    describes(submitted, (word) => sameNoun(noun, word)) ||
    spellsOut(claimed, source) ||
    isDoneTo(claimed, noun, counted, sameNoun);
  return isDescribed
    ? undefined
    : `The profile counts ${submitted.quantity.text} of something else: ${counted}.`;
}

/** Nouns that count anything. */
const GENERIC: ReadonlySet<string> = new Set([
  'pc',
  'piece',
  'item',
  'no',
  'nos',
  'ea',
  'unit',
  'thing',
  'off',
  'point',
  'mark',
  'other',
]);

/** A number that the source gives without a noun may count what the source names elsewhere, and people. */
function uncounted(noun: string, { isLine, keys, terms }: Evidence, sameNoun: SameNoun): string | undefined {
  if (!isLine || noun === 'time' || isTitleNoun(noun) || keys.has(keyOf(noun)) || sameNoun('person', noun))
    return undefined;
  return terms.some(({ word }) => sameNoun(noun, singular(word)))
    ? undefined
    : `The profile does not count this here: ${noun}.`;
}

/** "I scan twenty-five people a day" of "25 scans a day". */
function isDoneTo({ quantity, text }: Placed, noun: string, counted: string, sameNoun: SameNoun): boolean {
  if (!sameNoun('person', noun)) return false;
  const before = asWords(text.slice(Math.max(0, quantity.start - 40), quantity.start)).split(' ');
  const key = keyOf(counted);
  return before.some((word, at) => SUBJECTS.has(before[at - 1] ?? '') && keyOf(word) === key);
}

const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'who', 'and', 'to']);

/** "42 base transceiver stations" of somebody who wrote "42 BTS sites". */
function spellsOut({ quantity, text }: Placed, { text: source }: Evidence): boolean {
  const words = asWords(text.slice(quantity.end, quantity.end + 60))
    .trim()
    .split(' ')
    .slice(0, 5);
  const initials = words.map((word) => word.charAt(0)).join('');
  for (const [capitals] of source.matchAll(CAPITALS)) {
    const abbreviation = capitals.replace(/s$/, '').toLowerCase();
    if (
      initials.startsWith(abbreviation) &&
      words[abbreviation.length - 1]?.startsWith(quantity.counted ?? ' ')
    )
      return true;
  }
  return false;
}

const CAPITALS = /\b[A-Z]{2,5}s?\b/g;

/** Whether a noun stands among the words that describe what a quantity counts: "two junior developers" are juniors. */
function describes({ quantity, text }: Placed, isIt: (word: string) => boolean): boolean {
  const after = text.slice(quantity.end, quantity.end + 60);
  const end = /[,;:.()\d]| and | per | a day/.exec(after)?.index ?? after.length;
  return asWords(after.slice(0, end))
    .split(' ', 8)
    .some((word) => word !== '' && isIt(word));
}

function directionConflict(claim: Quantity, stated: Quantity): string | undefined {
  if (claim.direction !== undefined && claim.direction !== stated.direction) {
    if (stated.direction !== undefined) return `The profile has this change go ${stated.direction}.`;
    if (isMeasuredChange(claim)) return `The profile does not say that this went ${claim.direction}.`;
  }
  return claim.role !== undefined && stated.role !== undefined && claim.role !== stated.role
    ? `The profile says “${stated.role}” here, not “${claim.role}”.`
    : undefined;
}

/** A change by so much; of a plain count the direction may be that of another verb. */
function isMeasuredChange({ role, unit }: Quantity): boolean {
  return role === 'by' || (role === undefined && (unit === 'percent' || unit === 'x'));
}

function rateConflict({ per }: Quantity, stated: Quantity, source: Evidence): string | undefined {
  if (per === undefined || per === stated.per) return undefined;
  if (stated.per !== undefined) return `The profile says this per ${stated.per}.`;
  return source.words.includes(` ${per} `) || source.words.includes(` ${RATES.get(per) ?? per} `)
    ? undefined
    : `The profile does not say “per ${per}”.`;
}

const RATES: ReadonlyMap<string, string> = new Map([
  ['hour', 'hourly'],
  ['day', 'daily'],
  ['night', 'nightly'],
  ['week', 'weekly'],
  ['month', 'monthly'],
  ['quarter', 'quarterly'],
  ['year', 'yearly'],
]);

/** "12 days behind plan" of somebody who wrote "12 days before plan". */
function sideConflict(claimed: Placed, submitted: Placed): string | undefined {
  const told = sideOf(claimed);
  const stated = told === undefined ? undefined : sideOf(submitted);
  return stated === undefined || told === stated
    ? undefined
    : 'The profile says this of the other side of the mark.';
}

function sideOf({ quantity, text }: Placed): 'early' | 'late' | undefined {
  const word = /^ ([a-z]+)/i.exec(text.slice(quantity.end, quantity.end + 20))?.[1];
  return word === undefined ? undefined : SIDES.get(word.toLowerCase());
}

const SIDES: ReadonlyMap<string, 'early' | 'late'> = new Map([
  ...'before ahead early earlier sooner under below'.split(' ').map((word) => [word, 'early'] as const),
  ...'behind late later after over above past beyond'.split(' ').map((word) => [word, 'late'] as const),
]);

/** "5 out of 5" of somebody who wrote "4.7 out of 5": the score is not what it is out of. */
function scoreConflict(claimed: Placed, submitted: Placed): string | undefined {
  return isScore(claimed) && !isScore(submitted) && isOutOf(submitted)
    ? `The profile says this is out of ${submitted.quantity.text}.`
    : undefined;
}

function isScore({ quantity, text }: Placed): boolean {
  return /^ ?(?:\/|out of) ?\d/.test(text.slice(quantity.end, quantity.end + 10));
}

function isOutOf({ quantity, text }: Placed): boolean {
  return /\d ?(?:\/|(?:out )?of) ?$/.test(text.slice(Math.max(0, quantity.start - 10), quantity.start));
}

/** What a line says of what lies beyond its bound: "up to 150, director approves above". */
const ABOVE = / (?:above|over|beyond|more|higher|bigger|larger|anything) /;

/** What is beyond a bound, left to somebody: "more than 80 MW are for the head". */
const FOR_OTHERS =
  /^[^.;!?]{0,30}\b(?:go|goes|are for|is for|need|needs|requires?|belongs?|supervisor|head|manager|director|approv|sign)/;

function boundConflict(
  { quantity: claim, text }: Placed,
  stated: Quantity,
  source: Evidence,
): string | undefined {
  if (
    claim.bound === 'least' &&
    stated.bound === 'most' &&
    (ABOVE.test(source.words) || FOR_OTHERS.test(text.slice(claim.end, claim.end + 60)))
  )
    return undefined;
  if (claim.bound === 'least' && stated.bound !== 'least') return 'The profile does not say more than this.';
  return claim.bound === undefined && stated.bound === 'most'
    ? 'The profile says less than this.'
    : undefined;
}

/** A year supports no month: "2019" is not "2019-03", while the month supports its year. */
function monthConflict(claim: Quantity, stated: Quantity): string | undefined {
  if (claim.unit !== 'date') return undefined;
  const month = monthOf(claim.text);
  return month === undefined || month === monthOf(stated.text)
    ? undefined
    : 'The profile does not give this month.';
}

function monthOf(date: string): string | undefined {
  const folded = fold(date).text;
  return /^\d{4}-(\d{2})$/.exec(folded)?.[1] ?? /^(\d{1,2})\/\d{4}$/.exec(folded)?.[1]?.padStart(2, '0');
}
