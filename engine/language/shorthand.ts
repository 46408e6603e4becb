/**
 * Words that people shorten in notes whatever their trade, written out. Only where one meaning is sure; a word with a
 * capital is a name ("Google Docs"), and trades have glossaries of their own.
 *
 * @example
 * writeShorthand('fridge temps and training docs till now'); // 'fridge temperatures and training documents so far'
 */
export function writeShorthand(line: string): string {
  let written = '';
  let done = 0;
  let start = 0;
  for (let at = 0; at <= line.length; at++) {
    if (isLetter(line.charCodeAt(at))) continue;
    const full = at - start > 1 && at - start < 8 ? fullAt(line, start, at) : undefined;
    if (full !== undefined) {
      written += line.slice(done, start) + full.text;
      done = full.end;
    }
    start = at + 1;
  }
  const text = done === 0 ? line : written + line.slice(done);
  return withPhrases(text);
}

function isLetter(unit: number): boolean {
  return (unit > 0x60 && unit < 0x7b) || (unit > 0x40 && unit < 0x5b);
}

interface Written {
  readonly text: string;
  readonly end: number;
}

/** The word between two places in full, with the full stop that marked it short. */
function fullAt(line: string, start: number, end: number): Written | undefined {
  const typed = line.slice(start, end);
  const word = typed.toLowerCase();
  const isStart = start === 0 && typed.slice(1) === word.slice(1);
  if (typed !== word && !isStart) return undefined;
  const before = line.charAt(start - 1);
  const after = line.charAt(end);
  if (/[\w.@/'’&#+]/.test(before) || /[\w@'’&#+/]/.test(after)) return undefined;
  if (after === '.' && /[\w]/.test(line.charAt(end + 1))) return undefined;
  if ((before === '-' || after === '-') && !HYPHENED.has(word)) return undefined;
  const full = ALWAYS.get(word) ?? BY_CONTEXT.get(word)?.(line.slice(0, start), line.slice(end));
  if (full === undefined) return undefined;
  const isMarked = after === '.' && /^(?:\.? [a-z\d(]|\.[,;)])/.test(line.slice(end, end + 3));
  const text = isStart && typed !== word ? full.charAt(0).toUpperCase() + full.slice(1) : full;
  return { text, end: isMarked ? end + 1 : end };
}

const HYPHENED: ReadonlySet<string> = new Set(['yr', 'dept']);

const ALWAYS: ReadonlyMap<string, string> = new Map(
  `abt:about mnth:month mnths:months mth:month mths:months btw:between btwn:between thru:through
  mgmt:management mgt:management mngt:management mgmnt:management govt:government mfg:manufacturing
  dept:department depts:departments deptt:department ppl:people mgr:manager mgrs:managers asst:assistant
  incl:including excl:excluding wrt:regarding qtr:quarter qtrs:quarters qtly:quarterly lang:language
  langs:languages pcs:pieces appt:appointment appts:appointments mtg:meeting
  mtgs:meetings msg:message msgs:messages acct:account accts:accounts agmt:agreement amt:amount amts:amounts
  addl:additional bldg:building bldgs:buildings cust:customer custs:customers eqpt:equipment eqp:equipment
  infra:infrastructure intl:international maint:maintenance misc:miscellaneous natl:national pymt:payment
  pymts:payments qty:quantity qtys:quantities recd:received reqd:required sched:schedule stds:standards
  trng:training univ:university wkly:weekly mthly:monthly mnthly:monthly
  yrly:yearly qlty:quality bday:birthday distt:district hosp:hospital`
    .split(/\s+/)
    .map((pair) => {
      const [short = '', full = ''] = pair.split(':');
      return [short, full] as const;
    }),
);

type InContext = (before: string, after: string) => string | undefined;

const BY_CONTEXT: ReadonlyMap<string, InContext> = new Map<string, InContext>([
  [
    'yr',
    (before) =>
      /(?:\b(?:a|per|each|every|last|this|next|past|the|of)|\d(?:st|nd|rd|th)?)[ -]$/.test(before)
        ? 'year'
        : undefined,
  ],
  ['yrs', (before) => (/\b(?:few|many|several|last|past) $/.test(before) ? 'years' : undefined)],
  [
    'wk',
    (before) => (/(?:\b(?:a|per|each|every|last|this|next|past|the)|\d) $/.test(before) ? 'week' : undefined),
  ],
  [
    'wks',
    (before) =>
      /(?:\b(?:few|several|two|three|four|five|six|seven|eight|nine|ten|last|past)) $/.test(before)
        ? 'weeks'
        : undefined,
  ],
  [
    'docs',
    (before, after) => {
      // "Wrote the docs" is how those speak who write them.
      if (!/(?:[A-Z]{2,}|[a-z]{3,}) $/.test(before) || OF_CODE.test(before)) return undefined;
      return /\b(?:ward|rounds?|opd|patients?|clinic|nurses)\b/i.test(before + after)
        ? undefined
        : 'documents';
    },
  ],
  [
    'doc',
    (before) =>
      /\b(?:guideline|design|spec|requirements?|legal|process|handover|policy|project|word) $/i.test(before)
        ? 'document'
        : undefined,
  ],
  [
    'prep',
    (before, after) => {
      if (
        /\b[a-z][a-z-]{2,} $/.test(before) &&
        ENDS_NOUN.test(after) &&
        !/\b(?:the|and|for|with|help|can|will|who) $/.test(before)
      )
        return 'preparation';
      return undefined;
    },
  ],
  [
    'med',
    (_before, after) => {
      if (
        /^ (?:calls?|emergenc|school|students?|devices?|records?|histor|team|staff|bills?|insurance|transport|equipment|college|supplies)/.test(
          after,
        )
      )
        return 'medical';
      return /^ (?:rounds?|errors?|cart|charts?|pass|administration|changes|checks?|sheets?|trolley)\b/.test(
        after,
      )
        ? 'medication'
        : undefined;
    },
  ],
  [
    'meds',
    (_before, after) =>
      /^ (?:rounds?|checks?|trolley|administration|errors?)\b/.test(after) ? 'medication' : undefined,
  ],
  [
    'temp',
    (_before, after) => {
      if (
        /^ (?:logs?|checks?|control|monitoring|readings?|sensors?|records?|sheets?|charts?|probes?)\b/.test(
          after,
        )
      )
        return 'temperature';
      return /^ (?:staff|workers?|cover|contracts?|roles?|agenc|labou?r|hires?|jobs?|works|structures?)\b/.test(
        after,
      )
        ? 'temporary'
        : undefined;
    },
  ],
  [
    'temps',
    (before, after) =>
      /\b(?:fridge|freezer|oven|food|cellar|core|body|room|water|process|chiller|cold|tank|bearing|furnace|kiln)s? $/.test(
        before,
      ) && !/^ (?:worker|staff)/.test(after)
        ? 'temperatures'
        : undefined,
  ],
  ['pax', (before) => (/\d\+? $/.test(before) ? 'people' : undefined)],
  [
    'info',
    (before, after) =>
      /\b(?:the|all|any|some|more|contact|patient|client|customer|product|giving|give|gather|collect) $/i.test(
        before,
      ) && ENDS_NOUN.test(after)
        ? 'information'
        : undefined,
  ],
  [
    'dev',
    (before, after) =>
      /\b(?:app|web|api|backend|frontend|product|feature|game|software|business|report|module) $/i.test(
        before,
      ) && ENDS_NOUN.test(after)
        ? 'development'
        : undefined,
  ],
  [
    'oncall',
    (before) => (/\b(?:am|is|was|being|be|doing|do|goes|go|on) $/i.test(before) ? 'on call' : 'on-call'),
  ],
]);

const OF_CODE =
  /\b(?:api|code|developer|dev|google|product|the|and|our|all|writ(?:e|es|ing|ten)|wrote|updat(?:e|es|ed|ing)|keep|maintain(?:ed|ing)?|improv(?:e|ed|ing)|tests?|with|for|of|in|to|on|from) $/i;

/** Where a noun phrase is over. */
const ENDS_NOUN =
  /^(?:$|[,;:.)]| \(| (?:and|or|&|for|of|in|on|with|from|at|by|to|before|after|during|using|as|when|every|each|per|daily|weekly|monthly)\b)/;

/** Several words for one, and full words in small letters that are names of days and months. */
function withPhrases(line: string): string {
  let text = line.includes('b4') ? line.replace(/\bb4\b/g, 'before') : line;
  if (/till|until/i.test(text))
    text = text.replace(/\b(?:un)?till? now\b/gi, 'so far').replace(/\btill date\b/gi, 'to date');
  if (text.includes('.'))
    text = text
      .replace(ADDED, ', $1')
      .replace(NEW_SENTENCE, (whole, before: string, letter: string) =>
        isShort(before) ? whole : `${before}. ${letter.toUpperCase()}`,
      );
  if (/[<>≤≥]/.test(text)) text = withComparisons(text);
  if (DAYS_AND_MONTHS.test(text))
    text = text
      .replace(DAY_OR_MONTH, (name) => {
        const full = SHORT_MONTHS.get(name) ?? name;
        return full.charAt(0).toUpperCase() + full.slice(1);
      })
      .replace(MONTHS_AFTER, ' in $1');
  return text;
}

/** "Per SKU. primary sales": a sentence begins with a capital. */
const NEW_SENTENCE =
  /(?<=^|[\s(])([A-Za-z][A-Za-z-]*[A-Za-z]|[A-Za-z]+\/[A-Za-z]+)\. ([a-z])(?=[a-z]{2,}\b(?![.\d]))/g;
/** "Services and breakdowns. mainly combis": what narrows the words before it is no sentence. */
const ADDED =
  /(?<=[a-z]{5})\. (mainly|mostly|usually|especially|particularly|including|typically|sometimes|often|plus)(?= [a-z])/g;

/** What a full stop marks as shortened: a small word that ends no sentence as it stands. */
function isShort(word: string): boolean {
  const lower = word.toLowerCase();
  if (SHORT_WORDS.has(lower)) return true;
  return word.length < 5 && word === lower && !SHORT_ENDS.has(lower);
}

const SHORT_ENDS: ReadonlySet<string> = new Set(
  `day days week me it team site shop shops staff work home time year years stock data call calls them all too out up in on off use bus van cars
  app apps bugs code cash club crew farm food gym hall hire hour kit lab line list mail menu park plan post road role room sale shed ship team test
  tool tour town unit ward yard zone beds cats dogs pets kids men boys area bank bill bills book books desk diet door fees file files fuel gate gas
  grid help item items jobs law loan logs map meal meals milk mine note notes oil page part pay rent rota rows soil sites teams tests tools tasks
  tree trip user users well wall web done paid sold made kept sent week`.split(/\s+/),
);
const SHORT_WORDS: ReadonlySet<string> = new Set(
  `approx incl excl etc dept govt misc avg min max est ext esp inc ltd pvt co corp dr mr mrs ms sr jr st no nos vs fig vol ed eds pp ca cf al adv asst
  mgr tech sec muni univ inst dist resp temp prep prof gen col capt sgt ref std sq ft hrs hr mins wk wks yr yrs mth mths mo jan feb mar apr jun jul aug sep sept oct
  nov dec mon tue wed thu fri sat sun dept intl natl admin assoc ave rd blvd bldg apt cert dip hons med eng sci econ bus acct appt qty pcs lbs oz cum tel reg eg ie viz mgmt exp
  kg km cm mm ml gm gms rs inr usd eur ph ch phy bio lab sub obj req`.split(/\s+/),
);

/** "> 60 days", "<10 min", ">= 95%": said as words. */
function withComparisons(text: string): string {
  return text
    .replace(/(?<=^|[\s(])(?:≥|>=) ?(?=[$£€₹]?\d)/g, 'at least ')
    .replace(/(?<=^|[\s(])(?:≤|<=) ?(?=[$£€₹]?\d)/g, 'at most ')
    .replace(/(?<=[\p{L}\d)%] |^)> ?(?=[$£€₹]?\d)(?![^()]*>)/gu, 'over ')
    .replace(/(?<=[\p{L}\d)%] |^)< ?(?=[$£€₹]?\d)(?![^()]*<)/gu, 'under ');
}

const DAYS_AND_MONTHS =
  /\b(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|april|june|july|august|september|october|november|december|jan|feb|oct|nov|dec)\b/;
const DAY_OR_MONTH =
  /(?<![\w./@-])(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|april|june|july|august|september|october|november|december|(?:may|march)(?= (?:and|to|or) (?:jan|feb|apr|jun|jul|aug|sep|oct|nov|dec))|(?<=\b(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]* (?:and|to|or) )(?:may|march)|(?:jan|feb|oct|nov|dec)(?=$|[ ,;)]))(?![\w@-])/g;
/** "Orders January and May": when, without a word that says so. */
const MONTHS_AFTER =
  /(?<=\b[a-z]{4,}s) ((?:January|February|March|April|June|July|August|September|October|November|December)(?:,? (?:and|to|or) (?:January|February|March|April|May|June|July|August|September|October|November|December))?)(?=$|[,;)])/g;
const SHORT_MONTHS: ReadonlyMap<string, string> = new Map([
  ['jan', 'january'],
  ['feb', 'february'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
]);
