import { numberWord } from '../language/numerals.ts';
import { motionBefore } from '../numbers/direction.ts';
import type { Quantity } from '../numbers/read.ts';
import { sameQuantity, worthOf } from '../numbers/same.ts';
import { sharesName, unitOf } from '../numbers/units.ts';
import type { Pointer } from '../types.ts';
import { changesIn, completed, sizeOf } from './change.ts';
import { conflictOf } from './conflict.ts';
import { compareChange, isDerived } from './derived.ts';
import type { Evidence } from './evidence.ts';
import { type Finding, firstFrom, type Judgement, judged } from './finding.ts';
import type { Grounds } from './grounds.ts';
import type { SameNoun } from './nouns.ts';
import { type Recurrence, recurrencesIn, recursAlike } from './recurrence.ts';
import type { Statement } from './statement.ts';
import { tallied } from './tally.ts';
import { termsOf } from './terms.ts';
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

/** A judgement looks no further than this from its number. */
const AROUND = 120;

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

/** Words that announce what follows and count only that: "Two results I can point to:". */
const ANNOUNCED: ReadonlySet<string> = new Set([
  'result',
  'thing',
  'example',
  'highlight',
  'achievement',
  'point',
]);

/** What is counted in a manner of speaking: "two hands are not enough". */
const FIGURATIVE: ReadonlySet<string> = new Set(
  'part area direction category hand side half thing step word eye way head world'.split(' '),
);

/** "My work falls into two parts": how somebody divides what they tell. */
function isDivision(counted: string, before: string): boolean {
  return (
    /^(?:part|strand|area|side|half|piece|bucket|camp|theme|heading)$/.test(counted) &&
    /\b(?:work|job|role|week|day|days|time|duties|responsibilities) [^.!?]{0,40}$/i.test(before) &&
    /\b(?:in|into|has|have|between|of|under|to) $/i.test(before)
  );
}

/** "in every thousand", "out of a hundred": what a share is of. */
const BASES_OF_SHARES: ReadonlySet<number> = new Set([100, 1000, 10_000, 1_000_000]);
const EACH =
  /\b(?:in|of) (?:every |each |one |an? |any )[^ ]{0,3}$|\b(?:in|of) (?:one|each)$|\bout of [^ ]{0,3}$|\bper [^ ]{0,3}$|\b(?:in|of) an? $/i;

/** "Unity3D" of "Unity": how many dimensions a tool has is written on to its name. */
function dimensional({ text, kind }: Quantity, { all }: Grounds): readonly Evidence[] {
  const bare = kind === 'label' ? /^([a-z]{4,20})[23]d$/i.exec(text)?.[1]?.toLowerCase() : undefined;
  return bare === undefined ? [] : all.filter((one) => one.isTool && one.words.includes(` ${bare} `));
}

function isGlue({ text, start, end, value, counted, unit, kind }: Quantity, whole: string): boolean {
  if (BASES_OF_SHARES.has(value) && EACH.test(whole.slice(Math.max(0, start - 14), start + 3))) return true;
  if (kind === 'label' || unit !== undefined || (value > 10 && value !== 100) || /\d/.test(text))
    return false;
  if (value === 100 && /\b(?:in|of) $/.test(whole.slice(Math.max(0, start - 4), start)) && !/\d/.test(text))
    return true;
  // "one" says no more than the article does.
  if (value === 1) return true;
  if (value > 10) return false;
  if (counted === undefined) return false;
  if (FIGURATIVE.has(counted) || isDivision(counted, whole.slice(Math.max(0, start - AROUND), start)))
    return true;
  // "why two services cannot reach each other"
  if (value === 2 && /^[^.]{0,60}\b(?:each other|one another)\b/.test(whole.slice(end, end + 75)))
    return true;
  if (value > 3 || !ANNOUNCED.has(counted)) return false;
  const before = whole.slice(Math.max(0, start - 3), start).trimEnd();
  if (before !== '' && !/[.!?:\n]$/.test(before)) return false;
  const after = whole.slice(end, end + 60);
  return /^[\w' ]*:/.test(after) || /^ \w+ (?:that )?I can point to/.test(after);
}

function judge(claim: Quantity, statement: Statement, grounds: Grounds, sameNoun: SameNoun): Judgement {
  const fewer = experienceBelow(claim, statement, grounds);
  if (fewer !== undefined)
    return { supported: false, reason: `The profile says ${fewer.text} years of experience.` };
  const sources: Pointer[] = [];
  let reason: string | undefined;
  const isHedged = (one: Quantity): boolean =>
    one.approximate === true || HEDGED.test(statement.text.slice(one.end, one.end + AROUND));
  for (const one of mayState(claim, grounds, isHedged)) {
    const weighed = weigh(claim, statement, one, sameNoun);
    if (weighed === 'supports') sources.push(one.pointer);
    else reason ??= weighed?.conflict;
  }
  if (sources.length > 0) return { supported: true, sources };
  const reckoned =
    reason === TURNED ? [] : reckonedFrom(claim, statement, grounds, sameNoun, reason === undefined);
  if (reckoned.length > 0) return { supported: true, sources: reckoned };
  if (reason !== undefined) return { supported: false, reason };
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

/** "3 years of experience" of somebody who has 2.5, whatever else took three years. */
function experienceBelow(
  { unit, value, end, start, approximate }: Quantity,
  { text }: Statement,
  { all }: Grounds,
): Evidence | undefined {
  if (unit !== 'year' || approximate === true || value > MOST_YEARS) return undefined;
  if (!/^'? (?:of )?(?:[\w-]+ )?experience\b/.test(text.slice(end, end + 40))) return undefined;
  if (
    /\b(?:nearly|almost|under|less than|close to|about|around) $/i.test(
      text.slice(Math.max(0, start - 12), start),
    )
  )
    return undefined;
  return all.find(({ pointer, text: years }) => pointer === '/yearsOfExperience' && Number(years) < value);
}

const MOST_YEARS = 80;

/** Values whose numbers may support a claim or conflict with it; of few values, all. */
function mayState(
  claim: Quantity,
  grounds: Grounds,
  isHedged = (one: Quantity) => one.approximate === true,
): readonly Evidence[] {
  if (grounds.isSmall) return grounds.all;
  const { numbers } = grounds;
  const { value, unit, bound } = claim;
  const found = [...numbers.worth(value, worthOf(claim))];
  if (isHedged(claim)) found.push(...numbers.between(value * (1 - NEAR_ENOUGH), value * (1 + NEAR_ENOUGH)));
  if (claim.kind === 'label' && value > 2000 && value < 2100) found.push(...numbers.worth(value - 2000));
  if (claim.kind === 'label' && value < 100) found.push(...numbers.worth(value + 2000));
  if (bound === 'least' && claim.kind === 'amount') {
    found.push(...numbers.between(value, value * MOST_ABOVE));
    if (unit === 'fraction') found.push(...numbers.between(value * 100, value * 100 * MOST_ABOVE));
  }
  // "three quarters of the hundred": parts of a hundred are percent.
  if (unit === 'percent') found.push(...numbers.share(value / 100));
  if (unit === 'fraction') found.push(...numbers.share(value));
  if (!numbers.isWhole) found.push(grounds.holding(asWords(claim.text)));
  const values = grounds.ordered(found);
  return grounds.affordable(values, WEIGHING + Math.floor((values[0]?.quantities.length ?? 0) / 2));
}

/** What it takes to weigh a claim against the numbers of a value, in looks at one. */
const WEIGHING = 4;
/** The same for reckoning it from them. */
const RECKONING = 20;

/**
 * What a number follows from that no value states as such.
 *
 * @param isUnheard whether no value states the number at all
 */
function reckonedFrom(
  claim: Quantity,
  statement: Statement,
  grounds: Grounds,
  sameNoun: SameNoun,
  isUnheard: boolean,
): readonly Pointer[] {
  if (claim.kind !== 'amount' || (grounds.isSpent && !grounds.isSmall)) return [];
  const recurrences = recurrencesOf(claim, statement);
  const holds = (one: Evidence): boolean =>
    recursIn(recurrences, one) ||
    (isUnheard && isNamedInWords(claim, statement, one)) ||
    isWithOneself(claim, statement, one) ||
    isBetweenDates(claim, statement, one) ||
    isShareOfWeek(claim, statement, one) ||
    isClockTime(claim, statement, one) ||
    isAge(claim, statement, one) ||
    (!grounds.isSmall && one.quantities.length > 0 && weigh(claim, statement, one, sameNoun) === 'supports');
  const found = grounds
    .affordable(
      grounds.isSmall
        ? grounds.all
        : grounds.lines.length <= FEW_LINES
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
  const source = { text, quantities: others, keys: statement.keys };
  if (!isDerived(claim, statement, source) && !isProductOf(claim, others, text)) return [];
  const stated = others.map((one) =>
    mayState(one, grounds).find((value) => weigh(one, statement, value, sameNoun) === 'supports'),
  );
  return stated.some((one) => one === undefined) ? [] : stated.flatMap((one) => one?.pointer ?? []);
}

const MOST_BESIDE = 4;

/** Whether two numbers stand in one sentence. */
function isBeside(claim: Quantity, other: Quantity, text: string): boolean {
  const between = text.slice(Math.min(claim.end, other.end), Math.max(claim.start, other.start));
  return between.length <= AROUND && !/[.!?](?:\s|$)|\n|•/.test(between);
}

function isPer(noun: string, words: string): boolean {
  return PER.some((word) => words.includes(` ${word} ${noun} `));
}

const PER: readonly string[] = ['per', 'each', 'every', 'a', 'an'];

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

/** Of many values, the lines that share words with what stands around a number, the most first. */
function aboutTheSame({ start, end }: Quantity, { text }: Statement, grounds: Grounds): readonly Evidence[] {
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
  const keys = termsOf(around).flatMap(({ key }) => (key === '' ? [] : [key]));
  return grounds
    .linesWith(keys)
    .slice(0, MOST_LINES)
    .map(({ line }) => line);
}

const MOST_LINES = 8;
/** So few lines are all reckoned from. */
const FEW_LINES = 24;

/** "Level Two" of somebody who wrote "Level 2". */
function isNamedInWords({ start, value, unit }: Quantity, { text }: Statement, { words }: Evidence): boolean {
  if (unit !== undefined || !Number.isInteger(value)) return false;
  const before = /([\p{L}-]{3,20}) $/u.exec(text.slice(Math.max(0, start - 22), start))?.[1]?.toLowerCase();
  if (before === undefined) return false;
  // "children under five" of "under-fives"
  if (/^(?:under|over)$/.test(before)) {
    const spelled = numberWord(value);
    const plural = spelled?.replace(/y$/, 'ie').replace(/(six)$/, '$1e');
    return [`${value}s`, `${plural}s`].some((age) => words.includes(` ${before} ${age} `));
  }
  return !FREQUENT.test(before) && words.includes(asWords(`${before} ${value}`));
}

const FREQUENT = /^(?:the|and|for|with|about|over|some|all|than|from|into|our|are|was|has|have)$/i;

/** "two years earlier" of a line that has 2021 and 2023. */
function isBetweenDates(
  { value, unit, end }: Quantity,
  { text }: Statement,
  { quantities }: Evidence,
): boolean {
  if (
    unit !== 'year' ||
    !/^ (?:earlier|before|later|after|apart|on|previously|prior)\b/.test(text.slice(end, end + 12))
  )
    return false;
  const dates = quantities.filter((one) => one.unit === 'date');
  return dates.some((one) => dates.some((other) => other.value - one.value === value));
}

/** "children under five" of "under-fives" or "under 5s". */
function isAge({ value, start, text: own }: Quantity, { text }: Statement, { words }: Evidence): boolean {
  const before = /\b(under|over) $/i.exec(
    text.slice(Math.max(0, start - 6), start) + (/^(?:under|over) /i.exec(own)?.[0] ?? ''),
  )?.[1];
  if (before === undefined) return false;
  const number = own.toLowerCase().replace(/^(?:under|over) /, '');
  return [`${number}s`, `${value}s`].some((age) => words.includes(` ${before.toLowerCase()} ${age} `));
}

/** "at seven each morning" of somebody who wrote "7:00" or "7 am". */
function isClockTime({ value, unit, start, end }: Quantity, { text }: Statement, source: Evidence): boolean {
  if (unit !== undefined || value < 1 || value > 12 || !Number.isInteger(value)) return false;
  const behind = text.slice(end, end + 24);
  if (!/\b(?:at|by|until|from|to|before|after) $/i.test(text.slice(Math.max(0, start - 8), start)))
    return false;
  if (!/^ (?:o'clock|sharp|(?:each|every|in the|on) ?[a-z]*|a\.?m|p\.?m)\b/.test(behind)) return false;
  const hours = /evening|afternoon|night|p\.?m/.test(behind) ? [value, value + 12] : [value];
  return source.quantities.some(
    (one) =>
      one.kind === 'label' &&
      hours.includes(one.value) &&
      /^\d{1,2}(?:[:.]00)? ?(?:am|pm|a\.m\.|p\.m\.|h)?$/i.test(one.text),
  );
}

/** "four-fifths of the week" of somebody who works 4 days a week. */
function isShareOfWeek(
  { value, unit, end }: Quantity,
  { text }: Statement,
  { quantities }: Evidence,
): boolean {
  if (
    unit !== 'fraction' ||
    !/^ of (?:the|a|my|every|each) (?:working )?week\b/.test(text.slice(end, end + 26))
  )
    return false;
  return quantities.some(
    (one) => one.unit === 'day' && one.per === 'week' && Math.abs(one.value / 5 - value) < 1e-9,
  );
}

/** "eight of us" of somebody who sits there "with 7 others". */
function isWithOneself(
  { value, unit, start, end }: Quantity,
  { text }: Statement,
  { quantities, text: stated }: Evidence,
): boolean {
  if (unit !== undefined || value < 2) return false;
  const before = text.slice(Math.max(0, start - 10), start);
  // "three other pilots" of "one of 4 pilots"
  if (/^ (?:other|others|fellow|more)\b/.test(text.slice(end, end + 8)))
    return quantities.some(
      (one) => one.value === value + 1 && /\bone of (?:the |our )?$/.test(stated.slice(0, one.start)),
    );
  if (!ONESELF.test(text.slice(end, end + 70)) && !/\bone of $/.test(before)) return false;
  return quantities.some(
    (one) =>
      one.unit === undefined &&
      one.value === value - 1 &&
      /^ (?:others?\b|other |colleagues?|more\b|fellow)/.test(stated.slice(one.end, one.end + 14)),
  );
}

const ONESELF =
  /^[^.;!?]{0,50}\b(?:of us|(?:me|myself|him|her|himself|herself|them) included|including (?:me|myself|him|her)|counting (?:me|myself)|among (?:us|ourselves|themselves))\b/;

/** "every three months" is "quarterly", "four times a year" too: how often, told with a number. */
function recurrencesOf({ start, end }: Quantity, { text }: Statement): readonly Recurrence[] {
  const before = /[^.!?;\n]{0,16}$/.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '';
  const behind = text.slice(start, end + 32);
  if (!RECURRING.test(before) && !RECURRING.test(behind)) return [];
  const at = before.length;
  return recurrencesIn(`${before}${behind}`.toLowerCase()).filter((one) => one.start <= at && one.end > at);
}

const RECURRING =
  /\b(?:every|each|times|in|out of) |\b(?:times|once|twice|thrice)\b|-(?:weekly|monthly|yearly)\b/i;

function recursIn(told: readonly Recurrence[], { text, words }: Evidence): boolean {
  if (told.length === 0) return false;
  if (told.some(({ family, rate }) => family === 'month' && rate === 2) && HALF_YEARLY.test(words))
    return true;
  const stated = recurrencesIn(text.toLowerCase());
  return told.some((one) => stated.some((other) => recursAlike(one, other)));
}

const HALF_YEARLY = / (?:biannual|biannually|half yearly) /;

/** The numbers of a source, those without a unit with that of the other end of their change as well. */
function bothWays({ text, quantities }: Evidence): readonly Quantity[] {
  const whole = completed(text, quantities);
  const more = whole.flatMap((one, at): readonly Quantity[] => {
    const raw = quantities[at];
    const besides = raw === undefined || raw === one ? [] : [raw];
    // "38 min, target was 60": a bare number beside a measured one.
    const { kind, unit, counted } = one;
    if (kind !== 'amount' || unit !== undefined || counted !== undefined) return besides;
    const measured = [whole[at - 1], whole[at + 1]].find(
      (near) => near?.unit !== undefined && near.kind === 'amount' && MEASURED.has(near.unit),
    );
    return measured?.unit === undefined ? besides : [...besides, { ...one, unit: measured.unit }];
  });
  return more.length === 0 ? whole : [...whole, ...more];
}

/** Units that a bare number takes from the number beside it. */
const MEASURED: ReadonlySet<string> = new Set(
  's ms minute hour day working-day week month kg g tonne km metre'.split(' '),
);

/** What the numbers of one source make of a claim; nothing when none has its value. */
function weigh(
  claim: Quantity,
  statement: Statement,
  source: Evidence,
  sameNoun: SameNoun,
): 'supports' | { readonly conflict: string } | undefined {
  if (source.quantities.length === 0) return undefined;
  let first: string | undefined;
  const told = compareChange(claim, statement, source);
  if (told === 'turned') return { conflict: TURNED };
  for (const stated of bothWays(source)) {
    if (isUnderstated(claim, stated)) return 'supports';
    if (
      !sameQuantity(claim, stated) &&
      !isShortFor(claim, stated, statement, source) &&
      !isRupees(claim, stated) &&
      !isSameMoney(claim, stated) &&
      !isAbout(claim, stated, statement, source)
    )
      continue;
    if (isHalfOfMove(claim, stated, source, statement)) {
      first ??= 'The profile does not say that this went from one to the other.';
      continue;
    }
    if (goesOtherWay(claim, stated, source, statement) || isOtherEnd(claim, stated, source, statement))
      return { conflict: TURNED };
    const conflict = conflictOf({ quantity: claim, text: statement.text }, stated, source, sameNoun);
    if (conflict === undefined) return 'supports';
    first ??= conflict;
  }
  if (told === 'same' && (first === undefined || ENDS.test(first))) return 'supports';
  if (
    first === undefined &&
    isSameMatter(claim, statement, source) &&
    isDerived(bareIn(claim, source), statement, source)
  )
    return 'supports';
  return first === undefined ? undefined : { conflict: first };
}

/** "two dollars" of A$2: the word of a currency that several countries have. */
function isSameMoney(claim: Quantity, stated: Quantity): boolean {
  if (claim.unit === stated.unit || claim.value !== stated.value || stated.unit === undefined) return false;
  const word = /([a-z]+)$/.exec(claim.text.slice(-LONGEST_NAME))?.[1];
  return word !== undefined && sharesName(word, stated.unit);
}

/** No name of money is longer. */
const LONGEST_NAME = 20;

/** "about four in a hundred" of 3.9%: said to be near, and near. */
function isAbout(claim: Quantity, stated: Quantity, statement: Statement, source: Evidence): boolean {
  const { text } = statement;
  if (claim.kind !== 'amount' || claim.bound !== undefined || stated.kind !== 'amount') return false;
  if (claim.value === 0 || Math.abs(claim.value - stated.value) > NEAR_ENOUGH * stated.value) return false;
  if (claim.unit !== stated.unit && !isShortFor({ ...claim, value: stated.value }, stated, statement, source))
    return false;
  return claim.approximate === true || HEDGED.test(text.slice(claim.end, claim.end + AROUND));
}

const NEAR_ENOUGH = 0.04;
/** Hedges behind a number, in its clause. */
const HEDGED = /^[^.;!?\n\d]{0,40}\b(?:give or take|or so|or thereabouts|and a bit|and a little)\b/;

/** Whether the sentence of a rough number has a word of the source: it may be near many that are reckoned. */
function isSameMatter({ start, approximate }: Quantity, statement: Statement, { keys }: Evidence): boolean {
  if (approximate !== true) return true;
  return statement.contentAround(start).some((key) => keys.has(key));
}

/** Whoever counts money in lakh and crore and names no currency means rupees. */
function isRupees(claim: Quantity, stated: Quantity): boolean {
  return (
    claim.unit === 'INR' &&
    stated.unit === undefined &&
    stated.counted === undefined &&
    claim.value === stated.value &&
    /lakh|lac|crore|\bcr\b/i.test(stated.text)
  );
}

const TURNED = 'The profile has this change go the other way.';
/** "has climbed to 24%" of a source where that is what something fell to. */
function goesOtherWay(claim: Quantity, stated: Quantity, source: Evidence, { text }: Statement): boolean {
  if (claim.role !== 'to' && claim.role !== 'by') return false;
  const told = motionBefore(text.slice(Math.max(0, claim.start - AROUND), claim.start).toLowerCase());
  if (told === undefined) return false;
  return changesIn(source.text, source.quantities).some(({ from, to }) => {
    if (to.start !== stated.start || sizeOf(from) === sizeOf(to)) return false;
    return told !== (sizeOf(to) > sizeOf(from) ? 'up' : 'down');
  });
}

/** "from one to five" of a source where five is where it began. */
function isOtherEnd(claim: Quantity, stated: Quantity, source: Evidence, { text }: Statement): boolean {
  if (claim.role !== 'to') return false;
  if (
    !/\bfrom [^.;,]{1,40}\bto (?:about |around |some )?$/i.test(
      text.slice(Math.max(0, claim.start - 60), claim.start),
    )
  )
    return false;
  const changes = changesIn(source.text, source.quantities);
  return (
    changes.some(({ from }) => from.start === stated.start) &&
    !changes.some(({ to }) => to.value === claim.value)
  );
}

/** Reasons that do not hold once both ends of a change are as submitted. */
const ENDS = /^The profile (?:says “(?:from|to|by)” here|does not say that this went from one)/;

/** One end of a move ("from 17 to 12") where the source states that number, but neither a move nor its other end. */
function isHalfOfMove(claim: Quantity, stated: Quantity, source: Evidence, statement: Statement): boolean {
  const { quantities } = statement;
  if (claim.kind !== 'amount' || stated.role !== undefined) return false;
  const wanted = claim.role === 'from' ? 'to' : claim.role === 'to' ? 'from' : undefined;
  if (wanted === undefined) return false;
  const at = statement.placeOf(claim);
  const other = [quantities[at + 1], quantities[at - 1]].find((one) => one?.role === wanted);
  if (other === undefined || !source.isLine) return false;
  return !source.quantities.some(
    (one) => one !== stated && (sameQuantity(other, one) || one.value === other.value),
  );
}

/** "three seconds instead of eight": a bare number takes the unit of its neighbour. */
function isShortFor(claim: Quantity, stated: Quantity, statement: Statement, source: Evidence): boolean {
  const { text } = statement;
  if (claim.kind !== 'amount' || stated.value !== claim.value) return false;
  if (isPoints(claim) && isPoints(stated)) return true;
  if (
    stated.unit === 'percent' &&
    claim.unit === undefined &&
    /^[^.]{0,30}\b(?:in|out of) (?:a|one|every) hundred\b/.test(text.slice(claim.end, claim.end + 50))
  )
    return true;
  if (stated.unit === undefined && stated.counted === undefined && namesUnit(source, claim.unit)) return true;
  const before = text.slice(Math.max(0, claim.start - NEIGHBOUR), claim.start);
  if (
    stated.unit === 'percent' &&
    claim.unit === undefined &&
    /\b(?:in|out of) (?:a|one|every) hundred\b/.test(before)
  )
    return true;
  if (claim.unit !== undefined || claim.counted !== undefined) return false;
  // "14 ppm" has a unit of its own, though nobody here knows it.
  const own = /^ ([a-z]{2,4})\b/.exec(text.slice(claim.end, claim.end + 6))?.[1];
  if (own !== undefined && !/[aeiou]/.test(own)) return false;
  // "in year 6" names a year.
  if (/\b(?:year|day|week|month|hour) $/i.test(before)) return false;
  if (stated.unit === undefined) return false;
  if (new Set(asWords(before).split(' ')).has(stated.unit)) return true;
  return neighbours(claim, statement).some(
    (other) =>
      (other.unit === stated.unit || (other.unit === 'percentage-point' && stated.unit === 'percent')) &&
      other.kind === stated.kind,
  );
}

/** "ppm at customer 48 -> 17": the unit stands in a word of its own, before. */
function namesUnit({ terms }: Evidence, unit: string | undefined): boolean {
  return (
    unit !== undefined &&
    !WORDS_TOO.has(unit) &&
    terms.some(({ word }, at) => unitOf(word, false)?.name === unit && !/\d$/.test(terms[at - 1]?.word ?? ''))
  );
}

/** A number without the unit that its source has in a word of its own. */
function bareIn(claim: Quantity, source: Evidence): Quantity {
  if (!namesUnit(source, claim.unit) || source.quantities.some(({ unit }) => unit === claim.unit))
    return claim;
  const { unit: _, ...bare } = claim;
  return bare;
}

/** Units whose words say more than what is measured. */
const WORDS_TOO: ReadonlySet<string> = new Set(['year', 'percent', 'x', 's', 'degree', 'point']);

/** "14 points" and "14 percentage points". */
function isPoints({ unit, counted }: Quantity): boolean {
  return unit === 'percentage-point' || (unit === undefined && counted === 'point');
}

/** The other numbers close to one. */
function neighbours(claim: Quantity, statement: Statement): readonly Quantity[] {
  const { quantities } = statement;
  const at = statement.placeOf(claim);
  const isNear = (one: Quantity | undefined): one is Quantity =>
    one !== undefined &&
    Math.min(Math.abs(one.end - claim.start), Math.abs(claim.end - one.start)) <= NEIGHBOUR;
  const found: Quantity[] = [];
  for (let before = at - 1, one = quantities[before]; isNear(one); one = quantities[--before])
    found.push(one);
  for (let after = at + 1, one = quantities[after]; isNear(one); one = quantities[++after]) found.push(one);
  return found;
}

/** So many characters may stand between a number and the one whose unit it takes. */
const NEIGHBOUR = 110;

/** "more than half" of somebody who wrote 54%: a little less than what was stated, and said to be less. */
function isUnderstated(claim: Quantity, stated: Quantity): boolean {
  if (claim.bound !== 'least' || claim.kind !== 'amount' || stated.bound === 'most') return false;
  if (stated.value <= claim.value && stated.unit === claim.unit) return false;
  const share = claim.unit === 'fraction' && stated.unit === 'percent' ? claim.value * 100 : claim.value;
  if (share === claim.value && stated.unit !== claim.unit) return false;
  return stated.value > share && stated.value <= share * MOST_ABOVE && sameCounted(claim, stated);
}

/** A figure that is "more than" one this much smaller is still fairly told by it. */
const MOST_ABOVE = 1.15;

function sameCounted(claim: Quantity, stated: Quantity): boolean {
  return claim.counted === undefined || stated.counted === undefined || claim.counted === stated.counted;
}

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
