import { grammaticalNumber } from './noun-number.ts';

/**
 * A result in telegram style as a clause: what was left out is a verb that adds nothing ("went", "was", "there
 * were"). Whose doing it was stays as open as it was typed.
 *
 * @param line a line that holds no clause as typed
 * @returns nothing where the line is no such telegram
 * @example
 * asClause('churn down from 2.8% to 1.6%'); // 'churn went down from 2.8% to 1.6%'
 * asClause('zero safety incidents in FY24'); // 'there were zero safety incidents in FY24'
 * asClause('best rep of the region in 2023'); // 'I was the best rep of the region in 2023'
 */
export function asClause(line: string): string | undefined {
  return (
    asNone(line) ??
    asHonour(line) ??
    asDone(line) ??
    asSlip(line) ??
    asChange(line) ??
    asState(line) ??
    asTold(line)
  );
}

/** "no accidents since 2016" */
function asNone(line: string): string | undefined {
  const [whole, none = '', what = ''] = /^(zero|0|no|nil) (\p{L}.*)$/iu.exec(line) ?? [];
  if (whole === undefined || VERB_BEHIND.test(what)) return undefined;
  const one = grammaticalNumber(what) !== 'plural';
  const still = /\bsince\b|\bso far\b|\bto date\b/.test(what);
  const verb = still ? (one ? 'has been' : 'have been') : one ? 'was' : 'were';
  // Zero takes a plural: "no detention", "zero detentions".
  return `there ${verb} ${one || /^no$/i.test(none) ? 'no' : 'zero'} ${what}`;
}

/** What follows is told by a verb of its own. */
const VERB_BEHIND = /\b(?:was|were|is|are|has|have|had|missed)\b/;

/** "employee of the month 3 times", "audio award finalist 2023" */
function asHonour(line: string): string | undefined {
  const dated = line.replace(
    /(?<=\p{L})(?<!\b(?:in|since|by|of|for|until|FY)),? ((?:19|20)\d\d)$/u,
    ' in $1',
  );
  if (/^(?:best|top|highest|leading) (?:\p{L}[\p{L}-]* ){1,4}(?:of|in|at|on) /iu.test(line))
    return `I was the ${lower(dated)}`;
  if (/^\p{L}+ of the (?:month|year|quarter|week)\b/iu.test(line)) return `I was ${lower(dated)}`;
  return undefined;
}

/** "default rate down 12%", "p95 1.8 s -> 420 ms", "deploys from weekly to daily" */
function asChange(line: string): string | undefined {
  const [, what = '', way = '', much = ''] = MOVED.exec(line) ?? [];
  if (way !== '' && isPlainNoun(what)) return `${counted(what, much)} went ${way} ${much}`;
  const [, before = '', from = '', to = ''] = FROM_TO.exec(line) ?? [];
  if (from !== '' && isPlainNoun(before))
    return `${counted(before, `${from} ${to}`)} went from ${from} to ${to}`;
  return undefined;
}

/** "jobs from 63 to 4": how many went down, not the jobs. */
function counted(what: string, numbers: string): string {
  const [head = what] = what.split(/ (?:of|in|per|at|on|for) /);
  const bare =
    /\d/.test(numbers) &&
    !/[%$£€₹]|\d ?(?:k|m|ms|s|h|d|x)\b|\d (?:days?|hours?|minutes?|seconds?|weeks?|months?|points?|[KMG]B)\b/.test(
      numbers,
    );
  return bare && /^\p{Ll}/u.test(what) && grammaticalNumber(head) === 'plural'
    ? `the number of ${what}`
    : what;
}

const MOVED =
  /^(\p{L}[^,;:]*?) (up|down) ((?:from|by|to|about|around|almost|nearly|over|~|>)? ?[$£€₹~]?\d.*)$/iu;
const FROM_TO =
  /^(\p{L}[^,;:]*?),? (?:from )?((?<=from )(?:\d|weekly|monthly|daily|once|quarterly|yearly)[^,;]*?|[$£€₹]?\d[\d.,:]*(?: ?[\p{L}%/]+)?) (?:to|->|→|=>) ([$£€₹]?\d.*|(?:weekly|daily|hourly|twice|once|monthly)\b.*)$/iu;

/** "error rate below 0.5%", "app startup 40% faster", "99% of deliveries on time" */
function asState(line: string): string | undefined {
  const [, rate = '', bound = ''] =
    /^(\p{L}[\p{L}\d -]*?) ((?:below|under|above|over|at) [$£€₹]?\d.*)$/iu.exec(line) ?? [];
  if (bound !== '' && isPlainNoun(rate)) return `${rate} ${was(rate)} ${bound}`;
  const [, thing = '', by = ''] =
    /^(\p{L}[\p{L} -]*?) (\d[\d.,]*(?:%|x) (?:faster|slower|lower|higher|smaller|shorter|cheaper|better)\b.*)$/iu.exec(
      line,
    ) ?? [];
  if (by !== '' && isPlainNoun(thing)) return `${thing} became ${by}`;
  const [, share = '', state = ''] =
    /^(\d[\d.,]*% of \p{L}[\p{L} -]*?) ((?:on time|in time|on budget|right first time|within)\b.*)$/iu.exec(
      line,
    ) ?? [];
  return state === '' ? undefined : `${share} were ${state}`;
}

/** "APK size reduce from 41 MB to 23 MB": the verb without its ending. */
function asSlip(line: string): string | undefined {
  const [, what = '', verb = '', much = ''] =
    /^(\p{L}[^,;:]*?) (reduce|decrease|increase|improve|drop|grow|fall|rise) ((?:from|by|to) ?\D{0,3}\d.*)$/iu.exec(
      line,
    ) ?? [];
  const past = SLIPS.get(verb.toLowerCase());
  return past === undefined || !/\s/.test(what) || !isPlainNoun(what) ? undefined : `${what} ${past} ${much}`;
}

const SLIPS: ReadonlyMap<string, string> = new Map([
  ['reduce', 'went down'],
  ['decrease', 'went down'],
  ['increase', 'went up'],
  ['improve', 'improved'],
  ['drop', 'dropped'],
  ['grow', 'grew'],
  ['fall', 'fell'],
  ['rise', 'rose'],
]);

/** "three bridges finished without a fault": by whom was left open. */
function asDone(line: string): string | undefined {
  const [, what = '', done = ''] = DONE.exec(line) ?? [];
  if (done === '' || !isPlainNoun(what)) return undefined;
  // "great workplace certified 2 years" was no workplace's doing.
  if (done.startsWith('certified') && was(what) === 'was') return undefined;
  return `${what} ${was(what)} ${done}`;
}

const DONE =
  /^((?:\d[\d,.]*|\p{L})[^,;:]*?) ((?:reduced|cut|lowered|brought down|raised|completed|finished|published|certified|enrolled|reconciled|rewritten|signed|elected|promoted|done|launched|delivered|approved|accepted|renewed|restored|recovered|closed|opened|installed|migrated|trained|sold|saved|audited|shipped)(?: .*)?)$/iu;

/** "returns halved", "landing page rewrite lifted sign-ups": a clause already, whose verb could have been a noun's. */
function asTold(line: string): string | undefined {
  const [, what = ''] = TOLD.exec(line) ?? [];
  return what !== '' && isPlainNoun(what) && /\s/.test(what) ? line : undefined;
}

const TOLD =
  /^(\p{L}[^,;:]*?) (?:halved|doubled|tripled|started|moved|increased|improved|dropped|fell|rose|grew|decreased|stayed|lifted|won|brought in) (?:by|in|from|to|at|over|since|after|sign-?ups|sales|[$£€₹]?\d)/iu;

function isPlainNoun(text: string): boolean {
  return (
    text !== '' &&
    !/\b(?:was|were|is|are|has|have|had|been|I|we|my team|that|which|who|by|from|because|reduced|increased|cut|brought|improved)\b/.test(
      text,
    ) &&
    !/(?:^| )(?:and|or|to|of|for|in|on|with|the|a|an)$/.test(text)
  );
}

function was(what: string): string {
  return grammaticalNumber(what) === 'plural' ||
    /^(?:\d|two|three|four|five|six|seven|eight|nine|ten)/i.test(what)
    ? 'were'
    : 'was';
}

function lower(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
