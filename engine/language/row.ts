import type { Spelling } from '../types.ts';
import { CLAUSE_OPENERS, MODALS, PREPOSITIONS, PRONOUNS } from './function-words.ts';
import { ADJECTIVAL, HARDLY_VERBS, NOUN_LEANING, VERB_LEANING } from './homographs.ts';
import { itemsOf } from './items.ts';
import { readPhrase } from './rephrase.ts';
import { type Token, tokenize } from './tokens.ts';
import { isAdjective, isAdverb, isNumber, isPlural, namesPerson } from './wordclass.ts';

/**
 * A line with the "and" that note style leaves out before the last item of a row: "speed checks, malware removal,
 * hosting moves", "train apprentices, sign off their hours". What stands after a comma only to say how, where, when or
 * how many ("…, mostly at night", "…, 12 sites") is no item, and such a line comes back as it is.
 *
 * @param spelling American English has a comma before the "and" of three things or more
 * @example
 * joinRow('speed checks, malware removal, hosting moves', 'en-GB'); // 'speed checks, malware removal and hosting moves'
 */
export function joinRow(line: string, spelling: Spelling): string {
  if (!line.includes(', ') || line.length > LONGEST || line.includes('; ')) return line;
  const colon = line.indexOf(': ');
  if (colon >= 0) {
    const [lead, rest] = [line.slice(0, colon + 2), line.slice(colon + 2)];
    return readPhrase(rest).kind === 'noun' ? lead + joinRow(rest, spelling) : line;
  }
  const items = itemsOf(line);
  const last = items[items.length - 1] ?? '';
  // The one comma stands in brackets.
  if (items.length < 2) return line;
  if (items.slice(1).some(isJoined) || / (?:but|so) /.test(` ${line} `))
    return hasCounts(items) ? joined(items, spelling) : line;
  return hasCounts(items) || isNegative(items) || endsActions(line, last) || endsThings(items, line)
    ? joined(items, spelling)
    : line;
}

/** Longer lines are sentences that somebody has thought about. */
const LONGEST = 200;

function joined(items: readonly string[], spelling: Spelling): string {
  const last = items[items.length - 1] ?? '';
  if (isJoined(last)) return items.join(', ');
  const early = items.slice(0, -1);
  const isCompound = items.some((item) => / (?:and|or) /.test(item));
  const comma = isCompound || (items.length > 2 && spelling === 'en-US') ? ',' : '';
  return `${early.join(', ')}${comma} and ${last}`;
}

/** "… and deposits": the joint is there. */
function isJoined(item: string, index = 0, items: readonly string[] = []): boolean {
  if (/^(?:and|or|but|plus|then|also|nor|as well as|etc)\b/i.test(item) || item.endsWith(' etc')) return true;
  // "BBS checking, rebar use and waste": the last two are joined already.
  return (
    items.length > 0 && index === items.length - 1 && /^\S+(?: \S+){0,3} and /.test(item) && namesThings(item)
  );
}

function namesThings(item: string): boolean {
  const phrase = readPhrase(item);
  return (
    phrase.kind === 'noun' ||
    (phrase.kind === 'action' && phrase.typed === 'base' && isNounToo(phrase.verbs[0]))
  );
}

/** "57 piers, 2 viaducts": each item counts something. */
function hasCounts(items: readonly string[]): boolean {
  return !isJoined(items[items.length - 1] ?? '') && items.every((item) => COUNTED.test(item));
}

const COUNTED =
  /^(?:[~$£€₹]?\d[\d,.]*[%+kKmMx]?|zero|two|three|four|five|six|seven|eight|nine)(?:-[a-z]+)? (?!(?:of|out) )\p{L}{2}/u;

/** "No points, no bumps in 11 years". */
function isNegative(items: readonly string[]): boolean {
  return items.every((item) => /^(?:no|zero) \p{L}/iu.test(item));
}

/** "Automated the checks, saved 2 hours a day": the last item is the last of the line's actions. */
function endsActions(line: string, last: string): boolean {
  const whole = readPhrase(line);
  if (whole.kind !== 'action' || whole.verbs.length < 2 || whole.verbs[0] === 'be') return false;
  const verb = whole.verbs[whole.verbs.length - 1];
  // "Pack, carry, load"
  if (last === verb) return true;
  const end = readPhrase(last);
  return end.kind === 'action' && end.verbs.length === 1 && end.verbs[0] === verb;
}

/** A row of things: what the line names, or the objects of its verbs. */
function endsThings(items: readonly string[], line: string): boolean {
  const whole = readPhrase(line);
  if (whole.kind === 'statement') return false;
  if (whole.kind === 'action' && (whole.verbs[0] ?? 'be').startsWith('be')) return false;
  if (whole.kind === 'action' && items.length === 2 && !/^\S+(?: \S+){0,5}$/.test(items[0] ?? ''))
    return false;
  const areSomebodies = items.every((item) => isSomebody(item));
  return items
    .slice(1)
    .every(
      (item, index) =>
        (index < items.length - 2 && whole.kind === 'action' && isOneOf(item, whole.verbs)) ||
        (isThing(item, whole.kind === 'noun', items.length > 2) && (areSomebodies || !isSomebody(item))),
    );
}

/** "Facilitating reviews, removing blockers, metrics": between the first and the last another of its actions. */
function isOneOf(item: string, verbs: readonly string[]): boolean {
  const phrase = readPhrase(item);
  return phrase.kind === 'action' && verbs.includes(phrase.verbs[0] ?? '');
}

/** A noun phrase, by the word that opens it and the one that ends it; beside nouns, a gerund is one too. */
function isThing(item: string, besideNouns: boolean, inLongRow: boolean): boolean {
  if (/^1:1s?$/.test(item)) return true;
  const tokens = tokenize(item);
  const [first] = tokens;
  if (!first || first.open === '"' || isAdverb(first)) return false;
  if (isNumber(first)) return inLongRow && COUNTED.test(item);
  if (OPENS_ASIDE.has(first.lower) || PRONOUNS.has(first.lower) || MODALS.has(first.lower)) return false;
  if (first.lower !== 'vs' && (PREPOSITIONS.has(first.lower) || CLAUSE_OPENERS.has(first.lower)))
    return false;
  const phrase = readPhrase(item);
  if (phrase.kind === 'action' && besideNouns)
    return phrase.typed === 'gerund'
      ? !FOLLOWS.test(item)
      : phrase.typed !== 'past' && isNounToo(phrase.verbs[0]);
  if (phrase.kind !== 'noun' || phrase.frame !== undefined) return false;
  const head = headOf(tokens);
  if (ENDS_ASIDE.has(tokens[tokens.length - 1]?.lower ?? '')) return false;
  return tokens.length > 1 || !isAdjective(head) || isPlural(head);
}

/** "Leave records", "contract vases": a noun beside nouns, though it might be a verb elsewhere. */
function isNounToo(verb = ''): boolean {
  return NOUN_LEANING.has(verb) || VERB_LEANING.has(verb) || ADJECTIVAL.has(verb) || HARDLY_VERBS.has(verb);
}

/** The last word of a noun phrase before what a preposition adds to it. */
function headOf(tokens: readonly Token[]): Token | undefined {
  const end = tokens.findIndex(({ lower }, index) => index > 0 && PREPOSITIONS.has(lower));
  return tokens[(end < 0 ? tokens.length : end) - 1];
}

/** "…, incident commander": what somebody is stands beside what they do, not in a row with it. */
function isSomebody(item: string): boolean {
  const head = headOf(tokenize(item))?.lower ?? '';
  return namesPerson(head);
}

/** Gerunds of what came of it. */
const FOLLOWS =
  /^(?:sav|reduc|cutt|increas|improv|ensur|enabl|allow|mak|result|lead|help|us|includ|cover|rais|hav|be|giv|keep)ing\b/i;

/** What begins a remark on what stands before: "…, mostly nights", "…, Mondays only", "…, part-time". */
const OPENS_ASIDE: ReadonlySet<string> = new Set(
  `mostly mainly usually often sometimes approx approximately about around ca circa max min up-to etc eg e.g i.e ie esp
  incl including especially particularly also still now currently then later since ongoing part-time full-time
  self-taught hands-on twice once thrice annually supernumerary
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december weekdays weekends nights days evenings mornings afternoons
  pan across avg average biggest largest best top not no none never all without plus under over each every`.split(
    /\s+/,
  ),
);
const ENDS_ASIDE: ReadonlySet<string> = new Set(
  'only area region zone city state included total each max min maximum minimum etc basis daily weekly monthly yearly combined overall'.split(
    ' ',
  ),
);
