import { FORM, knownVerb } from './lexicon.ts';
import { grammaticalNumber } from './noun-number.ts';
import { numberWord } from './numerals.ts';
import { METRICS } from './telegram-data.ts';
import { isPlainNoun, lower, was, withThe } from './telegram-subject.ts';

/** Money as notes write it: "$9k", "N2.4bn", "Rs 18 lakh", "NOK 400 000". */
const MONEY = String.raw`(?:[$£€₹₦]|N(?=\d)|R(?=\d)|Rs\.? ?|(?:INR|USD|EUR|GBP|AED|NGN|KES|ZAR|PHP|NOK|SEK|DKK|CHF|BRL|SAR|QAR|PLN|TRY|PKR|LKR|BDT|MYR|SGD|AUD|CAD|NZD) )\d[\d.,]*(?: \d{3}\b)*(?: ?(?:k|m|mn|mln|bn|million|billion|cr|crore|lakh|lac|thousand))?\b`;

/**
 * "sell-through +14% over last year", "AWS bill -27%", "picking time minus 18%": how much something went up or down.
 *
 * @returns nothing where the line tells no signed change
 */
export function asSigned(line: string): string | undefined {
  const [, what = '', sign = '', much = ''] = SIGNED.exec(line) ?? [];
  if (what === '' || !isPlainNoun(what)) return undefined;
  const way = /^(?:\+|plus)/i.test(sign) ? 'up' : 'down';
  return `${withThe(what)} went ${way} ${much}`;
}

const SIGNED =
  /^(\p{L}[^,;:]*?),? (\+ ?|[−–-]|plus |minus )(?=\d)(\d[\d.,]*(?: ?%| ?(?:p\.?p\.?|pts?|points)(?= |$))(?: .*)?)$/iu;

/** "average outage time shorter by 40%" */
export function asComparative(line: string): string | undefined {
  const [, what = '', how = ''] =
    /^(\p{L}[^,;:\d]*?) ((?:shorter|longer|faster|slower|lower|higher|smaller|larger|bigger|cheaper|better|lighter|fewer|less) by (?:about |almost |nearly |over )?[$£€₹]?\d.*)$/iu.exec(
      line,
    ) ?? [];
  return what === '' || !isPlainNoun(what) ? undefined : `${withThe(what)} became ${how}`;
}

/** "month-end close WD6 to WD4", "audit grade B2 to A1": codes that stand for degrees. */
export function asLevels(line: string): string | undefined {
  const [, what = '', from = '', to = ''] =
    /^(\p{L}[^,;:\d]*?) (?:from )?(\p{Lu}{1,4}[ +-]?\d{1,2}) (?:to|->|→) (\p{Lu}{1,4}[ +-]?\d{1,2})$/u.exec(
      line,
    ) ?? [];
  if (what === '' || !isPlainNoun(what) || /^\p{L}+/u.exec(from)?.[0] !== /^\p{L}+/u.exec(to)?.[0])
    return undefined;
  return `the ${lower(what.replace(/^the /i, ''))} went from ${from} to ${to}`;
}

/** "pass rate 41% in 2018, 68% in 2024" */
export function asThenAndNow(line: string): string | undefined {
  const [, what = '', from = '', to = ''] =
    /^(\p{L}[^,;:]*?) ((?:about )?[$£€₹]?\d[\d.]*%? (?:in|by) (?:19|20)\d\d), ((?:about )?[$£€₹]?\d[\d.]*%? (?:in|by) (?:19|20)\d\d)$/iu.exec(
      line,
    ) ?? [];
  return what === '' || !isPlainNoun(what) ? undefined : `${withThe(what)} went from ${from} to ${to}`;
}

/** "pending audit paras 63 nos brought to 9" */
export function asBroughtTo(line: string): string | undefined {
  const [, what = '', from = '', to = ''] =
    /^(\p{L}[^,;:\d]*?) (\d[\d.,]*%?)(?: (?:nos?\.?|numbers?|units?|pcs|cases|items))? (?:brought|reduced|cut|came|gone|went)(?: down)? to ((?:under |below |about )?\d[\d.,]*%?(?: .*)?)$/iu.exec(
      line,
    ) ?? [];
  return what === '' || !isPlainNoun(what) ? undefined : `${withThe(what)} went from ${from} to ${to}`;
}

/** "N2.4bn secondary sales in 2023, 112% of target", "99.95% uptime last year": a measure behind its figure. */
export function asAmount(line: string): string | undefined {
  const [, amount = '', what = '', rest = '', share = ''] = AMOUNT.exec(line) ?? [];
  const last = what.split(' ').at(-1)?.toLowerCase() ?? '';
  if (what === '' || !(METRICS.has(last) || METRICS.has(last.replace(/s$/, '')))) return undefined;
  if (/%$/.test(amount) && /^(?:target|attendance|growth|score)/i.test(last)) return undefined;
  return `${withThe(what)} ${was(what)} ${amount}${rest}${share === '' ? '' : ` (${share})`}`;
}

const AMOUNT = new RegExp(
  String.raw`^((?:about |over |around |nearly |almost )?(?:${MONEY}|\d[\d.,]* ?%)) (?:of |in )?(\p{Ll}[\p{Ll} -]*?)((?: (?:in|for|on|over|across|at|during|since|last|this|against|per|from|with|within)\b[^,;]*)?)(?:, (\d[\d.]*% of [^,;]{3,40}))?$`,
  'u',
);

/** "series 2 hit 410k downloads", "new travel agreement saved NOK 400 000 first year": what a thing did. */
export function asReached(line: string): string | undefined {
  const [, what = '', act = '', much = ''] = REACHED.exec(line) ?? [];
  if (what === '' || !/[ \d]/.test(what) || !isPlainNoun(what) || isPast(what)) return undefined;
  // "a grant saved £16k" is what it did; "12 jobs saved" what was done to them.
  if (/^(?:saved|earned|generated|raised)$/i.test(act) && !STARTS_WITH_MONEY.test(much)) return undefined;
  const told = much.replace(/, (\d[\d.,]*(?:x|%) (?:of|more|above|over) [^,;]+)$/, ' ($1)');
  return `${withThe(what)} ${act.toLowerCase()} ${told.replace(/ (first|last|second) (year|month|quarter|season)$/, ' in the $1 $2')}`;
}

const REACHED =
  /^((?:\p{L}|\d+(?:st|nd|rd|th) )[^,;:]*?) (hit|reached|crossed|exceeded|topped|brought in|saved|earned|generated|raised) ((?:about |over |around |almost |nearly |more than )?(?:[$£€₹₦]|N(?=\d)|R(?=\d)|Rs\.? ?|[A-Z]{3} )?\d.*)$/u;
const STARTS_WITH_MONEY = new RegExp(`^(?:about |over |around |almost |nearly |more than )?${MONEY}`, 'u');

function isPast(what: string): boolean {
  const verb = knownVerb(/^\p{L}+/u.exec(what)?.[0].toLowerCase() ?? '');
  return verb !== undefined && (verb.forms & FORM.past) !== 0 && (verb.forms & FORM.base) === 0;
}

/** "5 of 6 in my group passed the re-take", "11 of 12 new starters stayed": how many did it. */
export function asHowMany(line: string): string | undefined {
  return HOW_MANY.test(line) ? line : undefined;
}

const HOW_MANY =
  /^(?:about |over |all |almost all )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:out )?of (?:the |my |our |those )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|them|us|\p{Ll}+)\b[^,;:]* (?:passed|stayed|got|moved|joined|qualified|became|made|went|finished|graduated|found|won|scored|improved|returned|reached|completed|cleared|kept|left)\b/iu;

/** "uniform contract of two primary schools since 2016" */
export function asHeldSince(line: string): string | undefined {
  const [, what = '', since = ''] =
    /^(\p{L}[^,;:]*?\b(?:contract|franchise|licence|license|tender|agency|dealership|stall|pitch|tenancy)s?\b[^,;:]*?) since ((?:\p{L}+ )?(?:19|20)\d\d)$/iu.exec(
      line,
    ) ?? [];
  if (what === '' || !isPlainNoun(what) || isPast(what)) return undefined;
  const bare = /^(?:the|an?|my|our|two|three|\d)/i.test(what) || grammaticalNumber(what) === 'plural';
  return `I have held ${bare ? lower(what) : `the ${lower(what)}`} since ${since}`;
}

/** "on time delivery 97%", "first-time pass 88% this term": a share of what the words before it name. */
export function asShare(line: string): string | undefined {
  const [, what = '', share = '', rest = ''] =
    /^(\p{L}[\p{L}\d/ -]*? [\p{L}-]{3,}) ((?:about |over |almost )?\d[\d.]*(?:[–-]\d[\d.]*)? ?%)((?: (?:in|for|over|at|during|since|last|this|across|among|against)\b[^,;:]*)?)$/iu.exec(
      line,
    ) ?? [];
  const last = what.split(' ').at(-1)?.toLowerCase() ?? '';
  if (what === '' || !isPlainNoun(what) || isPast(what) || NOT_SHARED.test(last)) return undefined;
  if (what.toLowerCase().split(' ').some(isDone) || / within /.test(what)) return undefined;
  return `${withThe(what)} ${was(what)} ${share}${rest}`;
}

/** A participle that is no order as well: "paid", "fixed". */
function isDone(word: string, at: number): boolean {
  const verb = knownVerb(word);
  return (
    at > 0 && verb !== undefined && (verb.forms & FORM.participle) !== 0 && (verb.forms & FORM.base) === 0
  );
}

/** What was reached of something, and changes that a share alone leaves open. */
const NOT_SHARED =
  /^(?:targets?|quota|goals?|budget|achievement|growth|increase|decrease|reduction|improvement|saving|savings|rise|drop|cut|discount|more|less|up|down|only|around|least|than|by|to|of)$/;

/** "1 first author paper (2023), 2 co-author": what one has published. */
export function asPublished(line: string): string | undefined {
  const [, count = '', kind = '', aside = '', rest = ''] = PUBLISHED.exec(line) ?? [];
  if (count === '') return undefined;
  const named = kind.replace(
    /\b(first|co|last|lead|joint|second)[ -]author(?:ed)? (?=\p{L})/iu,
    '$1-author ',
  );
  if (rest === '') return `I have ${count} ${named}${aside}`;
  const [, other = '', how = ''] =
    /^, (?:and )?(\S+) (?:as )?(co|first|joint|second)[ -]author(?:ed)?$/i.exec(rest) ?? [];
  return other === ''
    ? undefined
    : `I have ${count} ${named}${aside}, and ${/^\d$/.test(other) ? (numberWord(Number(other)) ?? other) : other} as ${how.toLowerCase()}-author`;
}

const PUBLISHED =
  /^(\d+|one|two|three|four|five|six|seven|eight|nine|ten) ((?:(?:first|co|last|lead|joint|second)[ -]author(?:ed)? |peer[ -]reviewed |conference |journal |granted |published |US |EU )*(?:papers?|publications?|patents?|articles?|book chapters?|journal articles?))((?: (?:in|on|at|with) [^,;()]+)?(?: \([^()]*\))?)(, .*)?$/iu;
