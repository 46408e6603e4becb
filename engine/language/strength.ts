/**
 * Whether a verb names a finished act (migrate, launch, cut) as against a duty that goes on (build, maintain,
 * review). A line typed in the past with such a verb stays in the past. Takes a lemma as `Phrase` gives it;
 * a passive ("be promoted") is a finished act, a state ("be") is not.
 *
 * @example
 * isCompletive('migrate'); // true
 * isCompletive('maintain'); // false
 */
export function isCompletive(verb: string): boolean {
  if (verb.startsWith('be ')) return true;
  return isPhrasalAct(verb) || COMPLETIVE.has(headOf(verb)) || isResultVerb(verb);
}

/**
 * Whether a verb says that a figure or a state got better: reduce, cut, grow, save, double.
 *
 * @example
 * isResultVerb('shorten'); // true
 */
export function isResultVerb(verb: string): boolean {
  return RESULT.has(verb) || RESULT.has(headOf(verb));
}

/**
 * Whether a line says when it happened, and that is over: "last year", "in 2024", "two years ago". What began then
 * and may go on ("since 2021") is not.
 *
 * @example
 * hasPastTime('mentored an NQT last year'); // true
 * hasPastTime('on call since 2021'); // false
 */
export function hasPastTime(text: string): boolean {
  return PAST_TIME.test(text);
}

const PAST_TIME =
  /\b(?:last (?:year|month|week|quarter|summer|winter|autumn|spring|term|season|semester|christmas|financial year|fy)|(?:year|month|week)s? ago|when (?:i|we) (?:started|joined|began|took over|came|arrived|opened)|yesterday|previously|(?<!since )(?:in|during|by|until|throughout|of|for) (?:(?:early|late|mid|the (?:summer|winter|spring|autumn) of|q[1-4]|fy|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[ -]?)?(?:19|20)\d\d(?![\d,.]\d|\d| [a-z]+s\b)|(?:from|between) (?:19|20)\d\d (?:to|and|until) (?:19|20)\d\d)\b/i;

function headOf(verb: string): string {
  if (PHRASAL_RESULT.has(verb)) return 'reduce';
  if (verb.startsWith('co-')) return verb.slice(3);
  const british = verb.endsWith('ise') ? `${verb.slice(0, -3)}ize` : verb;
  return british;
}

/** Phrasal verbs whose particle makes them results. */
const PHRASAL_RESULT: ReadonlySet<string> = new Set([
  'bring down',
  'bring up',
  'cut down',
  'speed up',
  'cut back',
]);

/** Whether a verb with its particle is a finished act that the verb alone is not: "take on", "bring in". */
export function isPhrasalAct(verb: string): boolean {
  return PHRASAL_ACT.has(verb);
}

/** Phrasal verbs that name a finished act. */
const PHRASAL_ACT: ReadonlySet<string> = new Set([
  'take on',
  'take over',
  'roll out',
  'bring in',
  'win back',
]);

const RESULT: ReadonlySet<string> = new Set(
  `reduce cut increase improve grow save lift raise shorten halve double triple quadruple boost decrease lower
  accelerate slash shrink eliminate exceed outperform surpass beat outsell trim elevate maximize minimize speed
  recover regain curb expand gain widen multiply`.split(/\s+/),
);

const COMPLETIVE: ReadonlySet<string> = new Set(
  `migrate launch rewrite introduce win found establish achieve complete finish deliver ship release open close
  renovate rebrand restructure reorganize overhaul refactor redesign rebuild replace replatform re-platform rearchitect
  re-architect modernize consolidate centralize decommission retire convert transition merge acquire negotiate
  renegotiate secure obtain attain earn receive publish present pioneer spearhead initiate institute inaugurate
  relaunch revamp transform relocate move upgrade automate digitize standardize streamline simplify unify
  graduate pass qualify become join get raise fundraise invent patent discover find
  uncover solve overcome turn bring roll spin cut remove abolish revive restore refurbish install commission
  containerize dockerize implement start begin set finalize end settle rescue
  organize break hit reach surpass land pilot prove persuade convince adopt port split separate extract leave quit`.split(
    /\s+/,
  ),
);
