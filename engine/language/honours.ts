import { indefinite } from './indefinite.ts';
import { AWARDED, AWARDS, HELD, HONOURED, METRICS } from './telegram-data.ts';
import { namesPerson } from './wordclass.ts';

/**
 * An honour, an award, a rating or what one has, in telegram style, as a clause whose subject is the person.
 *
 * @param line without a verb
 * @param isDuty whether it stands among the duties, where what one has is what one looks after
 * @returns nothing where the line names none of them
 * @example
 * asHonour('star performer Q2 2023'); // 'I was star performer in Q2 2023'
 * asHonour('highest sales in the region'); // 'I had the highest sales in the region'
 * asHonour('spot award 2022'); // 'I received a spot award in 2022'
 */
export function asHonour(line: string, isDuty = false): string | undefined {
  // "topper from my class" is somebody else.
  if (line.length > LONGEST || FINITE.test(line) || line.includes(' from my ')) return undefined;
  const first = /^[^ ]+/.exec(line)?.[0].toLowerCase() ?? '';
  const head = headOf(dated(line));
  if (line.startsWith('only ') && !isSomebody(head)) return undefined;
  return (
    asRating(line) ??
    (isDuty ? undefined : asHeld(line, first)) ??
    asRank(line) ??
    asOfThePeriod(line) ??
    asForemost(line, first, head) ??
    (isDuty && !DATED_OR_BEST.test(line) ? undefined : asAward(line, head)) ??
    asTitle(line, head) ??
    asSelected(line)
  );
}

/** "Shortlisted, British Podcast Awards 2023", "selected for the leadership programme": what was done to the person. */
export function asSelected(line: string): string | undefined {
  const [whole, act = '', link, rest = ''] =
    /^(shortlisted|longlisted|nominated|highly commended|commended|felicitated)(?:,? (for|at|in|by) |, | )(.+)$/iu.exec(
      line.replace(/^(\S+) \(([^()]+)\)/, '$1, $2'),
    ) ?? [];
  if (whole === undefined) return undefined;
  const to = link?.toLowerCase() ?? (/^felicitated/i.test(act) ? 'by' : 'for');
  const named = /^(?:the|an?|my|our) /i.test(rest) || !/\bAwards?\b/.test(rest) ? rest : `the ${rest}`;
  return `I was ${act.toLowerCase()} ${to} ${named}`;
}

/** Among duties an award is told by its date or rank; "processing incentives" is work. */
const DATED_OR_BEST =
  /\b(?:19|20)\d\d\b|\bFY ?\d|\bQ[1-4]\b|\b(?:best|top|highest|outstanding|excellence|spot)\b/i;
const LONGEST = 120;
/** Verbs that no honour has beside it. */
const FINITE =
  /\b(?:was|were|is|are|has|have|had|went|won|got|passed|became|received|named|I|we|grew|fell|rose|reduced|increased|improved|completed|who|which)\b|[;:]/;

/** The last word before a preposition, a bracket or a date. */
function headOf(line: string): string {
  const [before = line] = line.split(
    / (?:of|in|at|on|for|from|by|with|to|among|since|across|under|within|out|during|trained|twice|thrice|once)\b|,|\(| (?:\d|Q[1-4]\b|FY|H[12]\b|two\b|three\b|four\b|five\b|six\b|seven\b)| - /,
  );
  return before.trim().split(' ').at(-1)?.toLowerCase() ?? '';
}

function isSomebody(head: string): boolean {
  return HONOURED.has(head) || (namesPerson(head) && !METRICS.has(head));
}

/** "4.9 stars from 180 reviews", "average 4.8 rating on 300+ deliveries", "5 star rating on the app" */
function asRating(line: string): string | undefined {
  if (!/\b(?:stars?|rating)\b/i.test(line) || / to \d/.test(line)) return undefined;
  if (/^\d[\d.]*\+? stars? (?:from|on|over|in|across|with|average)\b/i.test(line)) return `I have ${line}`;
  const [whole, average = '', figure = '', kind = '', rest = ''] = RATED.exec(line) ?? [];
  if (whole !== undefined) {
    const star = STARS[Number(/^(\d)[ -]star$/.exec(figure)?.[1])];
    if (/^ \d/.test(rest)) {
      const named = `${average.toLowerCase()}${kind}`;
      return `I have ${indefinite(named)} ${named} of ${figure} (${rest.trim()})`;
    }
    if (star !== undefined) return `I have ${indefinite(star)} ${star}-star ${kind}${rest}`;
    const named = `${average.toLowerCase()}${kind}`;
    return `I have ${indefinite(named)} ${named} of ${figure}${rest}`;
  }
  const [of, named = '', value = ''] = OF_FIGURE.exec(line) ?? [];
  return of === undefined ? undefined : `I have ${indefinite(named)} ${lower(named)} of ${value}`;
}

const RATED =
  /^(?:an? )?(average )?(\d[\d.]*(?:\/\d+| out of \d+|[ -]star)?) ((?:\p{L}+ ){0,2}rating)\b(.*)$/iu;
const OF_FIGURE = /^((?:average )?(?:\p{L}+ ){0,2}rating),? (?:of )?(\d.*)$/iu;

const STARS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** "portfolio of 40 accounts", "100% attendance in two years" */
function asHeld(line: string, first: string): string | undefined {
  if (
    /^(?:an? )?\p{L}+ of (?:about |over |around |almost |nearly |more than |up to )?(?:[$£€₹]?\d|two|three|four|five|six|seven|eight|nine)/iu.test(
      line,
    )
  ) {
    const [article, noun = ''] = /^(an? )?(\p{L}+)/iu.exec(line)?.slice(1) ?? [];
    if (HELD.has(noun.toLowerCase()))
      return `I have ${article === undefined ? `${indefinite(noun)} ` : ''}${lower(line)}`;
  }
  if (/^(?:100%|full|perfect) attendance\b/i.test(line)) return `I had ${lower(line)}`;
  return first === 'perfect' && /^perfect (?:record|score)\b/i.test(line)
    ? `I had a ${lower(line)}`
    : undefined;
}

/** "rank 2 in the state exam", "AIR 45 in GATE", "2nd rank in the district" */
function asRank(line: string): string | undefined {
  if (!/\b(?:rank|AIR|position|place|prize|distinction)\b/i.test(line)) return undefined;
  const [numbered] = /^(?:rank|AIR) (?:no\.? ?)?\d/i.exec(line) ?? [];
  if (numbered !== undefined) return `I got ${line.startsWith('Rank') ? lower(line) : line} `.trim();
  const [whole, ordinal = '', what = '', rest = ''] =
    /^(first|second|third|fourth|1st|2nd|3rd|4th|5th) ((?:\p{L}+ ){0,2}(?:rank|position|place|prize))\b(.*)$/iu.exec(
      dated(line),
    ) ?? [];
  if (whole !== undefined) {
    const word = ORDINALS.get(ordinal.toLowerCase()) ?? ordinal;
    const won = what.endsWith('prize');
    return `I ${won ? 'won' : 'got'} ${word === ordinal ? lower(ordinal) : word} ${what}${rest}`;
  }
  return /^distinction in\b/i.test(line) ? `I got a ${lower(dated(line))}` : undefined;
}

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['1st', 'first'],
  ['2nd', 'second'],
  ['3rd', 'third'],
  ['4th', 'fourth'],
  ['5th', 'fifth'],
]);

/** "Employee of the month three times" */
function asOfThePeriod(line: string): string | undefined {
  const [whole, who = '', period = '', rest = ''] =
    /^(\p{L}+(?: \p{L}+){0,2}) of (?:the )?(month|year|quarter|week|season|day)\b(.*)$/iu.exec(line) ?? [];
  const last = who.split(' ').at(-1) ?? '';
  const [, near = '', more = ''] = /^ (finalist|nominee|runner-?up|semi-?finalist)\b(.*)$/iu.exec(rest) ?? [];
  if (near !== '') {
    const named = dated(`${lower(who)} of the ${period.toLowerCase()} ${near.toLowerCase()}${more}`);
    return `I was ${indefinite(named)} ${named}`;
  }
  // "ASM of the year": initials of a post.
  if (whole === undefined || !(isSomebody(last.toLowerCase()) || /^\p{Lu}{2,5}$/u.test(last)))
    return undefined;
  if (/\b(?:award|prize|trophy|finalist|nominee|runner)/i.test(rest)) return undefined;
  const subject = OURS.has(last.toLowerCase()) ? 'we were' : 'I was';
  const [, region = '', behind = rest] =
    /^,? ((?:\p{Lu}[\p{L}&-]*)(?: \p{Lu}[\p{L}&-]*){0,3}?)(| (?:Q[1-4] ?|FY ?)?(?:19|20)\d\d| \d{4}[-–]\d\d)$/u.exec(
      rest,
    ) ?? [];
  const isPlace =
    region !== '' && !/^(?:Q[1-4]|FY|H[12]|X|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(region);
  return dated(
    `${subject} named ${/^\p{Lu}{2,5}$/u.test(last) ? who : lower(who)} of the ${period.toLowerCase()}${isPlace ? ` (${region})${behind}` : times(rest)}`,
  ).replace(/^(.*\)) in /, '$1 in ');
}

function times(rest: string): string {
  return rest
    .replace(
      /^,? ?\(?(\d+)(?: ?x| times)\)?(?=$|[ ,])/i,
      (_whole, count: string) => ` ${TIMES[Number(count)] ?? `${count} times`}`,
    )
    .replace(
      /^,? \(?x ?(\d+)\)?/i,
      (_whole, count: string) => ` ${TIMES[Number(count)] ?? `${count} times`}`,
    );
}

const TIMES = [
  '',
  'once',
  'twice',
  'three times',
  'four times',
  'five times',
  'six times',
  'seven times',
  'eight times',
  'nine times',
];

/** "lowest attrition on the floor", "youngest shift in-charge", "top seller of the store", "top 5% of instructors" */
function asForemost(line: string, first: string, head: string): string | undefined {
  if (!FOREMOST.has(first) || AWARDS.has(head)) return undefined;
  if (/^top \d/i.test(line)) return `I was in the ${dated(lower(line))}`;
  const told = dated(line.replace(/\bin charge\b(?! of)/i, 'in-charge'));
  if (isSomebody(head) || (/ in charge\b(?! of)/i.test(line) && !/ of /.test(line)))
    return OURS.has(head)
      ? `we were the ${lower(told)}`
      : `I ${/\bsince\b/.test(told) ? 'have been' : 'was'} the ${lower(told)}`;
  // "best poster (IPB symposium)": a thing that was judged at a contest, "best dressed window" one that was there.
  if (first === 'best' && JUDGED.has(head))
    return CONTESTED.has(head) ? `I received ${atEvent(lower(told))}` : `I had the ${lower(told)}`;
  if (first === 'first' || first === 'only' || / to \d/.test(line)) return undefined;
  return METRICS.has(head.replace(/s$/, '')) || METRICS.has(head) || HAD.has(head)
    ? `I had the ${lower(told)}`
    : undefined;
}

/** What is shown at an event: one wins its prize. */
const CONTESTED: ReadonlySet<string> = new Set(
  'poster paper talk presentation pitch project film thesis essay stall float'.split(' '),
);

/** "best poster (student symposium)": where it was shown. */
function atEvent(told: string): string {
  return told.replace(
    / \(((?:the )?[^()]*\b(?:symposium|conference|meeting|fair|competition|contest|festival|show|awards|hackathon|summit|expo|congress|workshop|exhibition))(?: ((?:19|20)\d\d))?\)$/iu,
    (_whole, event: string, year: string | undefined) =>
      ` at ${/^the /i.test(event) ? '' : 'the '}${event}${year === undefined ? '' : ` in ${year}`}`,
  );
}

/** What several people are. */
const OURS: ReadonlySet<string> = new Set('store branch team center centre outlet shop'.split(' '));

const FOREMOST: ReadonlySet<string> = new Set(
  'best top highest lowest fastest youngest oldest quickest biggest largest leading most fewest least first only longest strongest number'.split(
    ' ',
  ),
);
const JUDGED: ReadonlySet<string> = new Set(
  'window display stall booth garden project thesis paper poster design model dish cake recipe costume exhibit science essay photo photograph float'.split(
    ' ',
  ),
);
const HAD: ReadonlySet<string> = new Set(
  'complaints sales marks feedback numbers results orders bookings deals leads reviews errors rejections referrals'.split(
    ' ',
  ),
);

/** "spot award Q3 FY23", "gold medal at university", "letter of appreciation from the client" */
function asAward(line: string, head: string): string | undefined {
  if (!AWARDS.has(head) && !AWARDS.has(head.replace(/s$/, '')) && !AWARDED.test(line)) return undefined;
  if (/^(?:I|we|my|our|the|an?) /i.test(line)) return undefined;
  const team = /[ ,]*\(?\b(?:team|as a team|team award)\)?$/i.exec(line);
  // "Unit citation, 2021": the unit's, not the person's.
  const [, ours = ''] =
    /^(unit|team|ward|crew|squad|department|branch|station|platoon|shift|store|school) (?=\p{L}+(?:$|[ ,(]))/iu.exec(
      line,
    ) ?? [];
  const plain = (team === null ? line : line.slice(0, team.index)).slice(ours === '' ? 0 : ours.length + 1);
  const award = withSum(dated(withBrackets(plain)));
  const who = ours !== '' ? `my ${ours.toLowerCase()}` : team === null ? 'I' : 'my team';
  if (
    /^(?:\d|two|three|four|five|several|many|multiple|some|various|few)\b/i.test(award) ||
    head.endsWith('s')
  )
    return `${who} received ${lower(award)}`;
  // "The Best Teacher award" is one, "a spot award" one of many.
  const isThe =
    /^(?:best|top|highest|first|\p{Lu}\p{Ll}+ \p{Lu})/u.test(award) ||
    (/^(?:gold|silver|bronze) medal/i.test(award) && / (?:at|in|of|from) /.test(award));
  const named = /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(award) ? award : lower(award);
  if (/^(?:recognition|appreciation (?!letter|certificate|mail|e-?mail|note|card)|praise)\b/i.test(award))
    return `${who} received ${named}`;
  return `${who} received ${isThe ? 'the' : indefinite(named)} ${named}`;
}

/** "citation, 2021 apartment fire, nine people out": what it was for stands in brackets. */
function withBrackets(line: string): string {
  const [whole, award = '', rest = ''] = /^([^,()]+), ([^()]+)$/.exec(line) ?? [];
  return whole === undefined || /^(?:(?:Q[1-4]|FY) ?)?(?:19|20)\d\d(?:[-–/]\d\d)?$/.test(rest)
    ? line
    : `${award} (${rest})`;
}

/** "travel grant 1,200 EUR": of how much. */
function withSum(award: string): string {
  return award.replace(
    /^(\p{L}[\p{L} -]*?) ((?:[$£€₹]|Rs\.? ?)\d[\d.,]*\S*|\d[\d.,]* (?:EUR|USD|GBP|INR|CHF|AED|NOK|SEK|euros?|dollars|pounds|rupees))(?=$| (?:in|for|from|by)\b| \()/u,
    '$1 of $2',
  );
}

/** "topper of the batch", "runner-up at the state skill competition", "audio award finalist in 2023" */
function asTitle(line: string, head: string): string | undefined {
  const told = dated(
    line.replace(/\brunner up\b/i, 'runner-up').replace(/^(\p{L}+(?:-up)?), (?=\p{L})/u, '$1 in '),
  );
  if (
    /^(?:certified|licensed|qualified|registered|accredited|elected|nominated) .* since \S+$/i.test(line) &&
    isSomebody(head)
  )
    return `I have been ${indefinite(line)} ${lower(line)}`;
  // "Speaker at PyCon 2022"
  if (ROLE_AT.test(told)) return `I was ${indefinite(told)} ${lower(told)}`;
  const word = head === 'up' && told.includes('runner-up') ? 'runner-up' : head;
  if (!TITLES.has(word)) return undefined;
  const bare =
    told.split(' ')[0]?.toLowerCase() === word ||
    /^(?:first|second|third|1st|2nd|3rd) /i.test(told) ||
    /^(?:star|joint|overall) /i.test(told);
  const named = /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(told) ? told : lower(told);
  if (/^(?:finalist|semi-?finalist|nominee|medallist|medalist)\b/i.test(told))
    return `I was a ${lower(told)}`;
  if (/^(?:winner)\b/i.test(told)) return `I was the ${lower(told)}`;
  return bare ||
    /^(?:class|batch|school|college|university|district|state|national|branch|college) topper/i.test(told)
    ? `I was ${named.replace(/^(?:1st|2nd|3rd)\b/, (short) => ORDINALS.get(short) ?? short)}`
    : `I was ${indefinite(named)} ${named}`;
}

const ROLE_AT =
  /^(?:(?:guest|keynote|invited|panel|lead|student|national|state|session) )?(?:speaker|panell?ist|judge|jury member|reviewer|moderator|delegate|examiner|resource person|brand ambassador|captain|lead author|co-author|co-inventor|inventor) (?:at|of|for|in|on) \p{L}/iu;

const TITLES: ReadonlySet<string> = new Set(
  'topper winner finalist semi-finalist semifinalist runner-up nominee medallist medalist champion valedictorian performer'.split(
    ' ',
  ),
);

/** The line with "in" before the year, month or quarter that ends it: "star performer Q2 2023". */
export function dated(typed: string): string {
  if (!/\d/.test(typed)) return typed;
  const open = typed.lastIndexOf(' (');
  if (open > 0 && typed.endsWith(')') && !/^ \((?:Q[1-4],? ?|FY ?)?(?:19|20)\d\d\)$/.test(typed.slice(open)))
    return dated(typed.slice(0, open)) + typed.slice(open);
  // "march 24": a year or a day.
  const line = typed.replace(
    /(?<!\b(?:in|since|on|by|until|from|to|of)),? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? ?['’]?(\d\d)$/i,
    (_whole, month: string, date: string) => ` (${MONTHS.get(month.toLowerCase()) ?? month} ${date})`,
  );
  return line.replace(
    DATE,
    (_whole, month: string | undefined, date: string, behind: string) =>
      ` in ${month === undefined ? '' : `${MONTHS.get(month.slice(0, 3).toLowerCase()) ?? month} `}${date}${behind}`,
  );
}

const DATE =
  /(?<!\b(?:in|since|by|of|for|until|from|to|and|during|FY|no|class|batch|the|on|through))(?<![\d–-])(?<=[\p{L}\d)%]),? \(?(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? )?((?:Q[1-4],? |H[12] )?(?:FY ?)?(?:(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?|(?<=FY ?)\d\d(?:[-–/]\d\d)?)(?:(?:,| and| &) (?:19|20)\d\d)*|Q[1-4])\)?((?: \([^()]*\))?)$/iu;
const MONTHS: ReadonlyMap<string, string> = new Map(
  'January February March April May June July August September October November December'
    .split(' ')
    .map((month) => [month.slice(0, 3).toLowerCase(), month]),
);

function lower(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
