import { lowerFirst } from '../language/capital.ts';
import { supplyArticles } from '../language/determiners.ts';
import { PREPOSITIONS } from '../language/function-words.ts';
import { isNounToo } from '../language/homographs.ts';
import { asHonour, asSelected } from '../language/honours.ts';
import { indefinite } from '../language/indefinite.ts';
import { itemsOf } from '../language/items.ts';
import { grammaticalNumber } from '../language/noun-number.ts';
import { withOf } from '../language/of-plural.ts';
import type { ActionPhrase, Phrase } from '../language/phrase.ts';
import { readPhrase } from '../language/rephrase.ts';
import { joinRow } from '../language/row.ts';
import { isResultVerb } from '../language/strength.ts';
import { asClause, asMeasured } from '../language/telegram.ts';
import { METRICS, MOVERS } from '../language/telegram-data.ts';
import { asAmount, asPublished, asSigned } from '../language/telegram-figures.ts';
import { tokenize } from '../language/tokens.ts';
import { isNumber, isPlural, opensNounPhrase } from '../language/wordclass.ts';
import type { Spelling } from '../types.ts';

/**
 * The words of a result, its numbers tidied, with what prose has between them: where an honour was given, "from" before
 * the first of two figures, brackets around what it was before, "and" in a row of like things.
 */
export function resultWords(tidied: string, spelling: Spelling): string {
  const words = withSmallWords(tidied.replace(FOREMOST_IN, '$1 in the $2'));
  if (asHonour(words) !== undefined) return withPlace(words);
  return withOf(withRow(withFigures(words), spelling));
}

/** What notes leave out around a figure: "$9k approx", "18 min avg", "5/qtr", "(was 12)", "+17%" of what was raised. */
function withSmallWords(typed: string): string {
  if (!/\d/.test(typed)) return typed;
  let words = typed
    .replace(
      /(^|[ (])((?:[$£€₹]|Rs\.? ?)?\d\S*(?: (?:an?|per) \p{L}+| \p{L}+)?) (?:approx\.?|approximately)(?=$|\))/u,
      '$1about $2',
    )
    .replace(/(?<=\d ?(?:%|\p{L}+)) (?:avg|average)$/u, ' on average')
    .replace(
      /(?<=\d\S*)\/(qtr|quarter|ep|episode|shift|person)\b/g,
      (_whole, per: string) => ` ${PER.get(per) ?? `a ${per}`}`,
    )
    .replace(/(?<=\p{L}) (reduced|cut|lowered|decreased|increased|raised) (?=\d[\d.]*%)/gu, ' $1 by ')
    .replace(/ > (?=[$£€₹]?\d)/g, ' over ')
    .replace(/, ((?:one|two|three|\d) (?:as|of (?:them|which)) [^,]+)$/u, ' ($1)')
    .replace(/(?<=\p{Ll}\p{Ll}ed), (?=(?:19|20)\d\d$)/u, ' in ')
    .replace(/ by (?:avg|average|an average) (?=[$£€₹]?\d)/g, ' by an average of ')
    .replace(
      /\bon time (?=(?:delivery|deliveries|departures?|arrivals?|performance|completion|payments?|starts?|dispatch|rate|handover)\b)/gi,
      'on-time ',
    )
    .replace(/ with (\p{L}+ing) of (?=the |our |my )/gu, ' by $1 ')
    .replace(/(?<=\b(?:award|prize|medal|trophy|title) of the \p{L}+) (?=(?:19|20)\d\d(?: for |$))/gu, ' in ')
    .replace(
      /^([\p{Ll}\p{Lu}][\p{Ll} ]*s) (sev|prio|priority|severity|P|S)[- ]?([0-4])(?= )/iu,
      (_whole, what: string, kind: string, level: string) =>
        kind.length === 1
          ? `${kind.toUpperCase()}${level} ${lowerFirst(what)}`
          : `${kind.toLowerCase()}-${level} ${lowerFirst(what)}`,
    )
    .replace(/ against (?:a )?(target|plan|budget|norm|average) (?:of )?(?=[$£€₹]?\d)/gi, ' against a $1 of ')
    .replace(
      /(?<=\p{Ll}\p{Ll}(?<! (?:in|for|of|by|since|from|to|and|until|during|the))) (?=(?:FY ?|Q[1-4] )\d[\d–/-]*(?: against| with| vs| despite))/gu,
      ' in ',
    )
    .replace(/^(\p{L}+) (\p{L}[^,;:]*?) [+](?=\d[\d.]*%)/u, (whole, act: string, what: string) =>
      RAISED.test(act) ? `${act} ${what} by ` : whole,
    )
    .replace(/^(\p{L}+) (\p{L}[^,;:]*?) [-−–](?=\d[\d.]*%)/u, (whole, act: string, what: string) =>
      LOWERED.test(act) ? `${act} ${what} by ` : whole,
    );
  if (words.endsWith(')')) words = words.replace(WAS_BEFORE, comparedWith);
  return words;
}

const PER: ReadonlyMap<string, string> = new Map([
  ['qtr', 'a quarter'],
  ['ep', 'an episode'],
  ['episode', 'an episode'],
]);
const RAISED = /^(?:increased|raised|grew|improved|boosted|lifted)$/i;
const LOWERED = /^(?:reduced|decreased|cut|lowered|dropped)$/i;

/** "43 hospitals in FY24 (was 12)": what it was before, in brackets. */
const WAS_BEFORE =
  /^(\D*?)((?:[$£€₹])?\d[\d.,]*)((?:%| ?[kKmM]\b)?[^\d]*(?:FY ?\d\d|20\d\d|[^\d]*)) \((?:was|from|earlier|previously|before|up from|down from)(?: it was)? ((?:about )?[$£€₹]?\d[\d.,]*(?:%| ?[kKmM])?(?: (?:before|earlier))?)\)$/u;

function comparedWith(whole: string, before: string, figure: string, rest: string, was: string): string {
  const [now, then] = [numberOf(figure), numberOf(was)];
  if (now === undefined || then === undefined || now === then) return whole;
  return `${before}${figure}${rest} (${now > then ? 'up' : 'down'} from ${was.replace(/ (?:before|earlier)$/, '')})`;
}

function numberOf(text: string): number | undefined {
  const digits = /\d[\d.,]*/.exec(text)?.[0].replace(/,(?=\d{2,3}\b)/g, '');
  const value = Number(digits?.replace(/[.,]$/, ''));
  return Number.isNaN(value) ? undefined : value;
}

/**
 * A result as a clause where every part of it is surely read as one; else the phrase that it was typed as, which a
 * lead-in carries.
 */
export function readResult(typed: string): Phrase {
  const words = / with (?:0|zero|nil) /i.test(typed) ? typed.replace(NONE, ' with no ') : typed;
  const phrase = readPhrase(words);
  if (phrase.kind === 'statement' && MONEY.test(phrase.text)) return asTelegram(phrase, phrase.text);
  const parts = words.includes(', ') ? itemsOf(words) : [];
  const aside = parts.length === 2 ? withAside(parts[0] ?? '', parts[1] ?? '') : undefined;
  if (aside !== undefined) return aside;
  if (phrase.kind === 'action') {
    const chosen = asSelected(words);
    if (chosen !== undefined) return { kind: 'statement', text: chosen };
    const signed = asSigned(words);
    if (signed !== undefined && phrase.typed !== 'past') return { kind: 'statement', text: signed };
    // "scrap 6% to 2.2%": a result is seldom written as an order, and its first word can be a noun.
    const measured = parts.length > 1 ? severalClauses(parts, words) : asMeasured(words);
    if (measured !== undefined) return { kind: 'statement', text: measured };
    if (isAsTyped(words, phrase.typed === 'base') || namesThing(words, phrase)) {
      const told = parts.length > 1 ? undefined : asClause(words);
      return told === undefined ? nounOf(words) : { kind: 'statement', text: told };
    }
    if (!isOrder(phrase) || isResultVerb(phrase.verbs[0] ?? '') || MOVERS.has(phrase.verbs[0] ?? ''))
      return phrase;
  } else if (phrase.kind === 'statement') {
    // "losses only 7%, region was over 20": half a clause takes its verb too.
    const several =
      parts.length === 2 && readPhrase(parts[0] ?? '').kind === 'noun' ? eachClause(parts) : undefined;
    const now = several ?? (words.includes(' now ') ? asClause(words) : undefined) ?? withoutVerb(words);
    return now === undefined ? phrase : { kind: 'statement', text: now };
  } else if (phrase.kind !== 'noun' || phrase.frame !== undefined) return phrase;
  if (parts.length > 1) {
    const several = severalClauses(parts, words);
    return several === undefined ? nounOf(words) : { kind: 'statement', text: several };
  }
  return asTelegram(phrase, words);
}

/**
 * "AWS bill reduced by 27%, $9k a month": a clause and a figure for it, in brackets; "took on an apprentice, he qualified
 * last summer": two clauses with "and"; "migrated it, downtime 47 minutes": what went with it.
 */
function withAside(first: string, second: string): Phrase | undefined {
  const phrase = readPhrase(first);
  const isDone = phrase.kind === 'action' && phrase.typed === 'past';
  const [metric, what = '', figure = ''] =
    /^(\p{Ll}[\p{Ll} -]{2,24}) ((?:only |just |about |under |over )?[$£€₹]?\d[\d.,]*(?: ?%| \p{L}+)?)$/u.exec(
      second,
    ) ?? [];
  if (isDone && metric !== undefined && METRICS.has(what.split(' ').at(-1) ?? ''))
    return withEnd(phrase, `, with ${indefinite(what)} ${what} of ${figure}`);
  if (isDone && OTHERS_DID.test(second) && readPhrase(second).kind === 'statement')
    return withEnd(phrase, `, and ${second}`);
  const whole = asAmount(`${first}, ${second}`) ?? asPublished(`${first}, ${second}`);
  if (whole !== undefined) return { kind: 'statement', text: whole };
  if (!AMOUNT_ALONE.test(second) || isDone || eachClause([first, second]) !== undefined) return undefined;
  const told = phrase.kind === 'noun' ? asClause(first) : asMeasured(first);
  return told === undefined ? undefined : { kind: 'statement', text: `${told} (${second})` };
}

/** Somebody or something else, and what became of them. */
const OTHERS_DID =
  /^(?:he|she|they|it|now (?:the )?\p{Ll}+|both|all|(?:the |my |our )?\p{Ll}+s?) (?:\p{Ll}+ )?(?:is|are|was|were|has|have|became|qualified|passed|joined|stayed|went|got|now) /u;

/** "$9k a month", "about 280 mailboxes" */
const AMOUNT_ALONE =
  /^(?:about |around |over |nearly |approximately )?(?:[$£€₹]|Rs\.? ?|N(?=\d))?\d[\d.,]*\S*(?: (?!to\b|in\b|were\b|was\b)[\p{L}%-]+){0,3}$/u;

function withEnd(phrase: ActionPhrase, end: string): ActionPhrase {
  const { kind, verbs, typed, plural } = phrase;
  return {
    kind,
    verbs,
    typed,
    plural,
    gerund: phrase.gerund + end,
    past: phrase.past + end,
    base: phrase.base + end,
  };
}

/** "quote turnaround 3 days to 1 after the tool was rewritten": the verb is that of the clause behind. */
function withoutVerb(words: string): string | undefined {
  const at = words.search(SUBORDINATE);
  if (at < 0) return undefined;
  const main = words.slice(0, at);
  if (readPhrase(main).kind !== 'noun' && asMeasured(main) === undefined) return undefined;
  const told = asMeasured(main) ?? asClause(main);
  return told === undefined ? undefined : `${told}${words.slice(at)}`;
}

const SUBORDINATE = /,? (?:after|since|because|as|when|once|where|while) (?=\p{L})/u;

/**
 * "falls 6 a month to 1", "queue time less": a first word that is a noun elsewhere, and what follows is neither counted
 * nor pointed at. Results are seldom written as orders, and never in the third person.
 */
function namesThing(words: string, { typed, verbs }: ActionPhrase): boolean {
  const [verb = ''] = verbs;
  if ((typed !== 'base' && typed !== 'third') || verbs.length > 1 || !isNounToo(verb)) return false;
  const [first, next] = tokenize(words);
  if (first?.lower.endsWith('s') === true && first.lower !== verb && !verb.includes(' ')) return true;
  if (next === undefined || isResultVerb(verb) || MOVERS.has(verb) || verb.includes(' ')) return false;
  // "report that took two days"
  if (next.lower === 'that' || next.lower === 'which') return true;
  if (/^\S+ to (?:about |over )?[$£€₹]?\d/.test(words)) return true;
  return !(opensNounPhrase(next) || isNumber(next) || PREPOSITIONS.has(next.lower) || isPlural(next));
}

/** @param words of the line, where the phrase is not all of it */
export function asTelegram(phrase: Phrase, words?: string, isDuty = false): Phrase {
  const text = asClause(phrase.kind === 'noun' ? phrase.noun : (words ?? ''), isDuty);
  return text === undefined ? phrase : { kind: 'statement', text };
}

function isOrder(phrase: Phrase): boolean {
  return phrase.kind === 'action' && phrase.typed === 'base' && phrase.verbs.length === 1;
}

function nounOf(words: string): Phrase {
  return { kind: 'noun', noun: words, number: grammaticalNumber(words) };
}

/** "with 0 nonconformities" */
const NONE = / with (?:0|zero|nil) (?=\p{L})/giu;
const MONEY =
  /^(?:[$£€₹]|Rs\b|INR\b)|^[^,;]*\b(?:arrears|dues|outstandings?|debts?|loans?|advances|instalments|installments|fees|taxes|cash|money|funds|amounts?) (?:of [^,;]+ )?recovered\b/i;

/**
 * "returns down 12%, ratings up to 4.6": each part a clause; "migration done in 5 months, no queries pending": one clause
 * and what goes with it.
 */
function severalClauses(parts: readonly string[], words: string): string | undefined {
  const [, ...rest] = parts;
  if (rest.every((part) => GOES_WITH.test(part)) || asHonour(words) !== undefined) {
    const phrase = readPhrase(words);
    return phrase.kind === 'action' ? asMeasured(words) : asClause(words);
  }
  return eachClause(parts);
}

function eachClause(parts: readonly string[]): string | undefined {
  const clauses = parts.map(clauseOf);
  if (!clauses.every((clause) => clause !== undefined)) return undefined;
  return `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}`;
}

/** What a comma adds to a clause without being one: how, when, since when, with what. */
const GOES_WITH =
  /^(?:with|without|after|since|in|for|from|by|over|on|at|during|despite|including|mostly|mainly|compared|against|up|down|no|zero|nil|now|within|across|while|when|because|thanks|even|all|saving|keeping|using|through|as|and|so|than|versus|vs|\d{4}$|\p{Lu}\p{Ll}+(?: (?:19|20)\d\d)?$)(?= |$)/u;

function clauseOf(part: string): string | undefined {
  const phrase = readPhrase(part);
  if (phrase.kind === 'statement') return supplyArticles(phrase.text);
  if (phrase.kind === 'action') return asMeasured(part);
  return asClause(part);
}

/**
 * Lines whose first word is a verb elsewhere and whose subject or object nobody can be sure of: "target 110%",
 * "escaped bugs 14 per release", "took two hours instead of a day".
 */
function isAsTyped(words: string, isBase: boolean): boolean {
  if (isBase) return NOUN_AND_FIGURE.test(words);
  return INSTEAD.test(words) || DESCRIBED.test(words) || GERUND_FIGURE.test(words);
}

const NOUN_AND_FIGURE =
  /^(?:target|yield|score|cost|rank|grade|result|rate|profit|sale|output|margin|return|quote|order|place|share|waste|scrap|charge|audit|test|survey|benefit|budget|turnover|collection|stock|load|count|average|cover|record|price|spend|lead|deal|review|visit|call|ticket|claim|growth|gain|title) (?:about |over |under |above |below )?[$£€₹]?\d/iu;
/** "rebooking 8 in 10", "rating 3.8 to 4.5": a figure that counts nothing. */
const GERUND_FIGURE = /^\p{L}+ing [$£€₹]?\d[\d.,]*%?(?: (?:to|in|of|out of|this|last|from) |$)/u;
const INSTEAD =
  /^(?:took|takes?|taking) (?:only |about |just )?(?:\d|one|two|three|four|five|six|seven|eight|nine|half)[^,;]* (?:instead of|rather than|against|not)\b/iu;
const DESCRIBED =
  /^(?:escaped|missed|lost|failed|rejected|returned|repeated|reopened|delayed|dropped|abandoned|cancelled|canceled|damaged|blocked|expired|overdue|unresolved|unpaid|unsold|wasted|late|broken|stolen|refused|bounced|disputed|planned|unplanned|closed) (?:[\p{Ll}-]+ ){1,3}[$£€₹]?\d/u;

/** What stands between figures: "from" and "to", what it was before, since when there was none. */
function withFigures(typed: string): string {
  let words = typed.replace(WRONG_OF, '$1 from ').replace(/\brs\.? ?(?=\d)/g, 'Rs ');
  words = words.replace(FREE_FOR, (_whole, what: string, time: string) => `${time} without ${oneOf(what)}`);
  words = words.replace(/^(\p{L}[\p{L} ]{1,30}) of (?=\d[\d.,]*(?: ?\p{L}+)? to \d)/u, '$1 from ');
  words = words.replace(FREE_OF, (_whole, time: string, what: string) => `${time} without ${oneOf(what)}`);
  const [change, act = '', figures = ''] = words.includes(' to ') ? (ACT_AND_CHANGE.exec(words) ?? []) : [];
  if (change !== undefined && isPast(act)) return `${act} (${figures})`;
  words = words.replace(/^0 (?=\p{L})/u, 'zero ');
  if (words.includes(', ')) words = words.replace(BEFORE, ' ($1)');
  words = words.replace(/^(zero|no) (?=\p{L}+ \p{L})/iu, (whole, none: string, at: number) =>
    DESCRIBING_NONE.test(words.slice(at + whole.length)) ? `${none}-` : whole,
  );
  if (words.includes(' to ')) return withFrom(words);
  return words.includes('%')
    ? words.replace(/(?<=^\d[^,]* \p{L}+ed[^,]*), (?=\d[\d.]*% \p{L}+$)/u, ' with ')
    : words;
}

/** "losses reduced of 8% to 5%" */
const WRONG_OF =
  /\b(reduced|increased|improved|decreased|went|passed|dropped|raised|cut|grew) of (?=[$£€₹]?\d[\d.,]*(?: ?%| ?\p{L}+)? to )/giu;

/** "made a script for new accounts, 40 minutes to 5": what was done, and what a figure was and became. */
const ACT_AND_CHANGE =
  /^(\p{L}[^,;:()]{8,}), ((?:from |now |was )?[$£€₹]?\d[\d.,]*(?: ?[\p{L}%]+)? (?:down |up )?to (?:under |about )?[$£€₹]?\d[^,;()]*)$/u;

function isPast(words: string): boolean {
  const phrase = readPhrase(words);
  return phrase.kind === 'action' && phrase.typed === 'past';
}

/** "best in region", "highest in team of 20": one of all that are there. */
const FOREMOST_IN =
  /\b((?:best|top|highest|lowest|fastest|strongest|biggest|largest|oldest|youngest|first|second|third|1st|2nd|3rd|4th|5th|No\. \d+|number one|ranked \S+)(?: \p{L}+){0,3}) in (region|zone|team|branch|store|district|state|country|school|college|class|batch|company|department|area|cluster|circle|city|hospital|plant|group|unit|section|village|block|taluk|mandal|county|league|office|ward|hotel|chain|division|organisation|organization|network|territory|sector|factory|depot|year|course|cohort|squad|shop|outlet|league|university|campus|line|shift)\b/giu;

/** "12 years no accident", "3 seasons, zero complaints": a time that was free of something. */
const FREE_OF =
  /^((?:over |about |more than |nearly )?(?:\d[\d,.]*\+?|two|three|four|five|six|seven|eight|nine|ten)(?: (?:million|lakh))? (?:years?|months?|weeks?|seasons?|quarters?|terms?|days|cycles?|audits?|hours|man-?hours|shifts|kilometres|kilometers|km|miles|flights|trips|lifts))(?:,| with| of)? (?:no|zero|nil|without|0) (\p{Ll}[^,;]*)$/iu;

/** "LTI free 412 days" */
const FREE_FOR = /^(\p{L}[\p{L} -]{1,24})[ -]free (?:for )?(\d[\d,]* (?:days|months|years|hours|weeks))$/iu;

/** "without an accident", "without complaints" */
function oneOf(what: string): string {
  if (/^(?:an?|any|the|one) /.test(what)) return what;
  const number = grammaticalNumber(what);
  return number === 'plural' || number === 'mass' || !/^[a-z -]+$/.test(what) || UNCOUNTED.test(what)
    ? what
    : `${indefinite(what)} ${what}`;
}

const UNCOUNTED =
  /(?:ness|ity|ism|age|ence|ance|time|work|waste|damage|downtime|absence|leave|fraud|theft|rework|loss|attrition|delay)$/;

/** ", was 9", ", earlier 6": what a figure was. */
const BEFORE =
  /(?:,|;) ((?:was|earlier|previously|formerly|before|used to be) (?:(?:about |over )?(?:[$£€₹]|Rs\.? ?)?\.?\d|an? (?:half|day|week|month|year|quarter|third|hour)\b|(?:one|two|three|four|five|six|seven|eight|nine) )[^,;()]*)$/iu;

/** "zero downtime migration", "no code tool": of what kind the thing is. */
const DESCRIBING_NONE =
  /^(?:downtime|defect|waste|tolerance|cost|touch|trust|code|error|budget|emission|energy|carbon|fault|incident|claim|balance|debt|plastic|paper|discharge|liquid|copy|knowledge|config|maintenance|dig) (?!since|in|for|on|at|from|during|after|across|this|last|so|per|and|or|by|to|till|until|found|reported)\p{L}/iu;

/** A row of like things takes "and"; figures of different things stay as they were typed. */
function withRow(words: string, spelling: Spelling): string {
  if (!words.includes(', ')) return words;
  const items = itemsOf(words);
  const isAction = readPhrase(words).kind === 'action';
  if (items.slice(1).some((item) => NOTHING.test(item)) && !items.every((item) => NOTHING.test(item)))
    return isAction ? words.replace(/, (?:zero|no|nil|0) (?=\p{L})(?!one\b)/iu, ', with no ') : words;
  const isCount = items.every((item) => COUNT.test(item) && !NOTHING.test(item));
  const isDone = items.length > 1 && items.every((item) => /(?:ed|done|sold|won|built|made)$/.test(item));
  return (isCount && !isDone) || (isAction && !NOUN_AND_FIGURE.test(words)) || !/\d/.test(words)
    ? joinRow(words, spelling)
    : words;
}

const NOTHING = /^(?:zero|no|nil|0) \p{L}/iu;
const COUNT =
  /^(?:over |about )?(?:[$£€₹]?\d[\d,.]*[kKmM]?\+?|one|two|three|four|five|six|seven|eight|nine|ten) (?!in |of |at |on |to |with |from |for |out )\p{L}/u;

/** "volunteer of the year, Red Cross 2021": where and when an honour was given. */
function withPlace(words: string): string {
  if (/, (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d$/u.test(words) && MONTH.test(words))
    return words.replace(/, (?=\S+ \S+$)/, ' in ');
  return words.replace(/^([^,()]+), ([^,()]*\p{Lu}?[^,()]+)$/u, '$1 ($2)');
}

const MONTH =
  /, (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$/;

/** "yield improved 2.1 to 3.4 t", "clearance 7 days down to 4": what a figure was and became. */
function withFrom(words: string): string {
  const [whole, what, figure] = DOWN_TO.exec(words) ?? [];
  if (whole !== undefined) return `${what} from ${figure} to ${words.slice(whole.length)}`;
  return words.replace(
    /\b(improved|increased|reduced|decreased|dropped|rose|grew|fell|raised|cut|brought down|brought up|went up|went down) (?=(?:[$£€₹]|Rs\.? ?|INR |AED |USD )?\d[\d.,]*(?: ?%| ?\p{L}+)? to (?:[$£€₹]|Rs\.? ?)?\d)/iu,
    '$1 from ',
  );
}

const DOWN_TO =
  /^(\p{L}[^,;:\d]{2,60}(?<! from)) ([$£€₹]?\.?\d[\d.,]*(?: ?(?:%|\p{L}{1,12}))?) (?:down|up) to (?=[$£€₹]?\.?\d)/u;
