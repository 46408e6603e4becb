import type { Quantity } from '../numbers/read.ts';
import type { Pointer } from '../types.ts';
import { AROUND } from './around.ts';
import { isDerived } from './derived.ts';
import type { Evidence } from './evidence.ts';
import { firstFrom } from './finding.ts';
import type { Grounds } from './grounds.ts';
import type { SameNoun } from './nouns.ts';
import { recurrencesOf, recursIn } from './recurring-number.ts';
import type { Statement } from './statement.ts';
import { mayState } from './stating.ts';
import { tallied } from './tally.ts';
import { isNamedInWords, isToldOtherwise } from './told-otherwise.ts';
import { weigh } from './weigh.ts';
import { asWords } from './words.ts';

/**
 * What a number follows from that no value states as such.
 *
 * @param isUnheard whether no value states the number at all
 */
export function reckonedFrom(
  claim: Quantity,
  statement: Statement,
  grounds: Grounds,
  sameNoun: SameNoun,
  isUnheard: boolean,
): readonly Pointer[] {
  if (claim.kind !== 'amount') return [];
  const recurrences = recurrencesOf(claim, statement);
  const holds = (one: Evidence): boolean =>
    recursIn(recurrences, one) ||
    (isUnheard && isNamedInWords(claim, statement, one)) ||
    isToldOtherwise(claim, statement, one) ||
    (!grounds.isSmall && one.quantities.length > 0 && weigh(claim, statement, one, sameNoun) === 'supports');
  const found = grounds
    .affordable(
      grounds.isSmall
        ? grounds.all
        : grounds.lineCount <= FEW_LINES
          ? grounds.lines
          : aboutTheSame(claim, statement, grounds),
      RECKONING,
    )
    .filter(holds)
    .map(({ pointer }) => pointer);
  if (found.length > 0) return found;
  const counted = tallied(claim, statement, grounds);
  return counted.length > 0 ? counted : fromItsSentence(claim, statement, grounds, sameNoun);
}

/** What it takes to weigh a number against those of a value, in units of effort. */
const WEIGHING = 3;
/** What it takes to reckon a claim from the numbers of a value, in units of effort. */
const RECKONING = 8;

const MOST_LINES = 8;

/** So few lines are all reckoned from. */
const FEW_LINES = 24;

/** Of many values, the lines that share words with what stands around a number, the most first. */
function aboutTheSame({ start, end }: Quantity, { terms }: Statement, grounds: Grounds): readonly Evidence[] {
  const keys: string[] = [];
  for (let at = firstFrom(terms, start - AROUND); at < terms.length; at++) {
    const term = terms[at];
    if (term === undefined || term.end > end + AROUND) break;
    if (term.key !== '') keys.push(term.key);
  }
  return grounds
    .linesWith(keys)
    .slice(0, MOST_LINES)
    .map(({ line }) => line);
}

/** "fewer than a quarter remain, 9 of 37": what follows from the other numbers of a sentence, each of which is stated. */
function fromItsSentence(
  claim: Quantity,
  statement: Statement,
  grounds: Grounds,
  sameNoun: SameNoun,
): readonly Pointer[] {
  // What is only near may be near much.
  if (claim.approximate === true && claim.bound === undefined) return [];
  const { text, quantities } = statement;
  const at = statement.placeOf(claim);
  const others = quantities
    .slice(Math.max(0, at - MOST_BESIDE), at + MOST_BESIDE + 1)
    .filter((one) => one !== claim && one.kind === 'amount' && isBeside(claim, one, text));
  if (others.length < 2) return [];
  grounds.effort.spend(RECKONING);
  const source = { text, quantities: others, keys: statement.keys };
  if (!isDerived(claim, statement, source) && !isProductOf(claim, others, text)) return [];
  const stated = others.map((one) =>
    grounds
      .affordable(mayState(one, grounds), WEIGHING)
      .find((value) => weigh(one, statement, value, sameNoun) === 'supports'),
  );
  return stated.some((one) => one === undefined) ? [] : stated.flatMap((one) => one?.pointer ?? []);
}

const MOST_BESIDE = 4;

/** Whether two numbers stand in one sentence. */
function isBeside(claim: Quantity, other: Quantity, text: string): boolean {
  const between = text.slice(Math.min(claim.end, other.end), Math.max(claim.start, other.start));
  return between.length <= AROUND && !/[.!?](?:\s|$)|\n|•/.test(between);
}

/** "80 calls a week" of 5 calls an agent and 16 agents. */
function isProductOf(claim: Quantity, others: readonly Quantity[], text: string): boolean {
  if (claim.unit !== undefined) return false;
  return others.some(({ value, counted = '', unit }) => {
    if (unit !== undefined || counted === '') return false;
    return others.some(
      (one) =>
        one.unit === undefined &&
        one.value * value === claim.value &&
        isPer(counted, asWords(text.slice(one.end, one.end + AROUND))),
    );
  });
}

function isPer(noun: string, words: string): boolean {
  return PER.some((word) => words.includes(` ${word} ${noun} `));
}

const PER: readonly string[] = ['per', 'each', 'every', 'a', 'an'];
