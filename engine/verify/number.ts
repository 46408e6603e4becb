import type { Quantity } from '../numbers/read.ts';
import { AROUND } from './around.ts';
import type { Evidence } from './evidence.ts';
import { isGlue } from './figure-of-speech.ts';
import { type Finding, firstFrom, type Judgement, judged } from './finding.ts';
import { ENOUGH, type Grounds } from './grounds.ts';
import type { SameNoun } from './nouns.ts';
import { reckonedFrom } from './reckoned.ts';
import { placeTaken } from './slots.ts';
import type { Statement } from './statement.ts';
import { mayState } from './stating.ts';
import { TURNED } from './turned.ts';
import { isRough, weigh } from './weigh.ts';
import { asWords } from './words.ts';

/** Every number must stand in one of its sources, with its unit, direction and what it counts. */
export function numberFindings(statement: Statement, sameNoun: SameNoun): readonly Finding[] {
  return statement.quantities
    .filter((quantity) => !isPartOfName(quantity, statement) && !isGlue(quantity, statement.text))
    .map((quantity) => ({
      kind: 'number',
      start: quantity.start,
      end: quantity.end,
      judge: (grounds) =>
        statement.text.length < SHORT && grounds.isSmall
          ? judge(quantity, statement, grounds, sameNoun)
          : once(quantity, statement, grounds, () => judge(quantity, statement, grounds, sameNoun)),
    }));
}

/** A shorter text has few numbers. */
const SHORT = 400;

const judgedBefore = new WeakMap<Grounds, Map<string, Judgement>>();

/** The same number among the same words is judged once, so that a text may repeat one without end. */
function once(
  { start, end }: Quantity,
  { text }: Statement,
  grounds: Grounds,
  judge: () => Judgement,
): Judgement {
  const known = judgedBefore.get(grounds) ?? new Map<string, Judgement>();
  judgedBefore.set(grounds, known);
  const around = `${text.slice(Math.max(0, start - AROUND), start)}\0${text.slice(start, end + AROUND)}`;
  const judgement = known.get(around) ?? judge();
  known.set(around, judgement);
  return judgement;
}

/** The figures of "Route 53", "k8s" and "OAuth 2.0" are checked with the name; those of "python3" are a version. */
function isPartOfName({ text, end, kind, unit }: Quantity, { mentions }: Statement): boolean {
  if (kind !== 'label') return false;
  const after = firstFrom(mentions, end);
  return mentions
    .slice(Math.max(0, after - 1), after)
    .some(
      (mention) =>
        mention.end >= end &&
        (unit !== 'version' || (mention.name.includes(text.replace(/\D+/g, '')) && /\d/.test(mention.name))),
    );
}

/** "Unity3D" of "Unity": how many dimensions a tool has is written on to its name. */
function dimensional({ text, kind }: Quantity, grounds: Grounds): readonly Evidence[] {
  const bare = kind === 'label' ? /^([a-z]{4,20})[23]d$/i.exec(text)?.[1]?.toLowerCase() : undefined;
  return bare === undefined ? [] : grounds.all.filter((one) => one.isTool && one.words.includes(` ${bare} `));
}

function judge(claim: Quantity, statement: Statement, grounds: Grounds, sameNoun: SameNoun): Judgement {
  const fewer = experienceBelow(claim, statement, grounds);
  if (fewer !== undefined)
    return { supported: false, reason: `The profile says ${fewer.text} years of experience.` };
  const supporting: Evidence[] = [];
  let reason: string | undefined;
  const values = mayState(claim, grounds, isRough(claim, statement));
  if (grounds.wanted === 'any') {
    const one = values.find(
      (value) => states(claim, value) && weigh(claim, statement, value, sameNoun) === 'supports',
    );
    if (one !== undefined) return { supported: true, sources: [one.pointer] };
  }
  for (const one of values) {
    if (supporting.length === ENOUGH) break;
    grounds.effort.spend(WEIGHING + one.quantities.length / 2);
    const weighed = weigh(claim, statement, one, sameNoun);
    if (weighed === 'supports') supporting.push(one);
    else reason ??= weighed?.conflict;
  }
  if (supporting.length > 0) {
    const taken = grounds.wanted === 'every' ? placeTaken(claim, statement, supporting, grounds) : undefined;
    return taken === undefined
      ? { supported: true, sources: supporting.map(({ pointer }) => pointer) }
      : { supported: false, reason: `The profile does not say this number here: “${taken.text}”.` };
  }
  const reckoned =
    reason === TURNED ? [] : reckonedFrom(claim, statement, grounds, sameNoun, reason === undefined);
  if (reckoned.length > 0) return { supported: true, sources: reckoned };
  if (reason !== undefined) {
    const rate = RATED.test(reason) ? RATE.exec(statement.text.slice(claim.end, claim.end + AROUND)) : null;
    return { supported: false, reason, ...(rate === null ? {} : { end: claim.end + rate[0].length }) };
  }
  const missing = near(claim, grounds);
  if (claim.kind === 'amount' && claim.value !== 0) return { supported: false, reason: missing };
  const words = asWords(claim.text);
  const among = (): readonly Evidence[] =>
    grounds.ordered([
      claim.kind === 'label' ? grounds.holding(words) : [],
      claim.value === 0 && claim.counted !== undefined ? grounds.saying(NONE) : [],
    ]);
  const tools = dimensional(claim, grounds);
  if (tools.length > 0) return { supported: true, sources: tools.map(({ pointer }) => pointer) };
  const holds = (one: Evidence): boolean =>
    (claim.kind === 'label' && one.words.includes(words)) || isNone(claim, one);
  const name = `number ${claim.kind}${words}${claim.value === 0 ? claim.counted : ''}`;
  return judged(grounds, { name, among, holds }, missing);
}

/** Reasons that are about the period that a number is said of, and where that stands behind it. */
const RATED = /^The profile (?:says this |does not say “)per /;
const RATE =
  /^(?: [\p{L}-]{1,20}){0,4}? (?:(?:an?|per|each|every) (?:hour|day|night|week|month|quarter|year|term|season|shift)|hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)\b/u;

/** Whether a value has the very number, so that it need not be reckoned. */
function states({ value }: Quantity, { quantities }: Evidence): boolean {
  return quantities.some((one) => one.value === value);
}

/** What it takes to weigh a claim against the numbers of a value, in units of effort. */
const WEIGHING = 2;

/** "3 years of experience" of somebody who has 2.5, whatever else took three years. */
function experienceBelow(
  { unit, value, end, start, approximate }: Quantity,
  { text }: Statement,
  grounds: Grounds,
): Evidence | undefined {
  if (unit !== 'year' || approximate === true || value > MOST_YEARS) return undefined;
  if (!/^'? (?:of )?(?:[\w-]+ )?experience\b/.test(text.slice(end, end + 40))) return undefined;
  if (
    /\b(?:nearly|almost|under|less than|close to|about|around) $/i.test(
      text.slice(Math.max(0, start - 12), start),
    )
  )
    return undefined;
  return grounds.all.find(
    ({ pointer, text: years }) => pointer === '/yearsOfExperience' && Number(years) < value,
  );
}

const MOST_YEARS = 80;

/** "zero incidents" of somebody who wrote "no incidents". */
function isNone(claim: Quantity, { words }: Evidence): boolean {
  return (
    claim.value === 0 && claim.counted !== undefined && SAYS_NONE.test(words) && words.includes(claim.counted)
  );
}

const NONE: readonly string[] = ['no', 'without', 'never', '0', 'nil'];
const SAYS_NONE = /\b(?:no|without|never|0|nil)\b/;

function near({ value, kind }: Quantity, grounds: Grounds): string {
  const isOther = (one: Quantity): boolean =>
    one.value === value && one.kind === kind && one.unit !== undefined;
  const other = grounds.first(
    `number ${kind} ${value} in another unit`,
    () => (grounds.isSmall ? grounds.all : grounds.ordered(grounds.numbers.worth(value))),
    ({ quantities }) => quantities.some(isOther),
  );
  const stated = other?.quantities.find(isOther)?.text;
  return stated === undefined
    ? 'The profile does not state this number here.'
    : `The profile gives this number in another unit: ${stated}.`;
}
