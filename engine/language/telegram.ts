import { isNounToo } from './homographs.ts';
import { asHonour } from './honours.ts';
import { indefinite } from './indefinite.ts';
import { FORM, knownVerb } from './lexicon.ts';
import { grammaticalNumber } from './noun-number.ts';
import { COUNTED_ACRONYMS, DESCRIBING, DONE, METRICS, MOVED_BY, MOVERS } from './telegram-data.ts';
import {
  asAmount,
  asBroughtTo,
  asComparative,
  asHeldSince,
  asHowMany,
  asLevels,
  asPublished,
  asReached,
  asShare,
  asSigned,
  asThenAndNow,
} from './telegram-figures.ts';
import { has, isPlainNoun, lower, was, withThe } from './telegram-subject.ts';
import { namesPerson } from './wordclass.ts';

/**
 * A result in telegram style as a clause: what was left out is a verb that adds nothing ("went", "was", "there
 * were"). Whose doing it was stays as open as it was typed.
 *
 * @param line a line that holds no clause as typed
 * @param isDuty whether it stands among the duties, where two figures may be a range
 * @returns nothing where the line is no such telegram
 * @example
 * asClause('churn down from 2.8% to 1.6%'); // 'churn went down from 2.8% to 1.6%'
 * asClause('zero safety incidents in FY24'); // 'there were no safety incidents in FY24'
 * asClause('best rep of the region in 2023'); // 'I was the best rep of the region in 2023'
 */
export function asClause(line: string, isDuty = false): string | undefined {
  const clause = asNone(line) ?? asHonour(line, isDuty) ?? asNow(line) ?? told(line, isDuty);
  // "…, no queries pending"
  return clause?.replace(/, (?:no|zero|nil|0) (?=\p{L})(?!one\b)/gu, ', with no ');
}

function told(line: string, isDuty: boolean): string | undefined {
  return (
    asSigned(line) ??
    asLevels(line) ??
    asThenAndNow(line) ??
    asBroughtTo(line) ??
    asMoved(line) ??
    asReached(line) ??
    asDone(line) ??
    asSlip(line) ??
    asChange(line, isDuty) ??
    asState(line) ??
    asComparative(line) ??
    asTold(line) ??
    asHowMany(line) ??
    (isDuty
      ? undefined
      : (asMetric(line) ?? asAmount(line) ?? asHeldSince(line) ?? asPublished(line) ?? asShare(line)))
  );
}

/**
 * A result whose first word may be a verb elsewhere, though it names what was measured: "patching window cut from
 * 6 hours to 3", "missed calls down 22%".
 */
export function asMeasured(line: string): string | undefined {
  const [first = ''] = line.split(' ', 1);
  const word = first.toLowerCase().replace(/^e-/, '');
  const isGerund = word.endsWith('ing');
  const verb = knownVerb(word)?.lemma ?? word;
  if (/ (?:that|which|who) /.test(line)) return RELATIVE.test(line) ? withThe(line) : undefined;
  if (RANKED.test(line)) return asDone(line);
  if ((isGerund || isNounToo(word)) && PASSIVE_CHANGE.test(line)) return asMoved(line) ?? asDone(line);
  if (MOVERS.has(verb)) return undefined;
  const describes = DESCRIBING.has(word);
  // "failed tickets dropped from 200 to 40": the line has its verb further on.
  if (describes && OWN_CHANGE.test(line)) return withThe(line);
  // "patching window from 3 nights to 4 hours"
  if (isGerund && GERUND_THING.test(line)) return asChange(line, false);
  if (!isGerund && !describes && !/^\p{L}+s?$/u.test(word)) return undefined;
  if (
    /^\p{L}[^,;:]*? (?:up|down) (?:(?:by|to|from|about|around|almost|nearly|over|an average of) )*(?:[$£€₹~]?\d|half\b|a third|a quarter|two thirds)/iu.test(
      line,
    )
  )
    return asChange(line, false);
  const rate = /^\p{L}+ (?:below|under|above|over) [$£€₹]?\d/iu.test(line) && word.endsWith('s');
  if (rate) return asState(line);
  if (describes && FIGURE_TO_FIGURE.test(line)) return asChange(line, false);
  return METRIC_FIRST.test(line) ? asMetric(line) : undefined;
}

/** "alert report that took five days is made in one now" */
const RELATIVE =
  /^\p{L}+ (?!the |an? |my |our |all |\p{L}+s )[^,;:]*? (?:that|which|who) (?!is\b|are\b|was\b|were\b|has\b|have\b)[^,;:]+? (?:is|are|was|were|has|have|now takes?) /iu;

/** What a thing did of itself: "failed tickets dropped from 200 to 40". */
const OWN_CHANGE =
  /^\p{L}+ (?:[\p{Ll}-]+ ){1,4}?(?:dropped|fell|rose|grew|went (?:up|down)|came (?:up|down)|declined|decreased|increased|halved|doubled|tripled)(?: (?:by|from|to|after|since|in) |$| (?:about |almost |nearly )?[$£€₹]?\d)/u;
/** A gerund that names the measured thing with its noun, which no article parts from it. */
const GERUND_THING =
  /^\p{L}+ing (?!the |an? |my |our |all |of |in |on |at |for |from )\p{Ll}+(?: \p{Ll}+)? (?:from )?[$£€₹]?\d[\d.,]*(?: ?%| \p{L}+)? to /u;

/** "store ranked 2nd in zone" */
const RANKED =
  /^\p{L}+(?: \p{L}+)? (?:ranked|rated|adjudged|voted) (?:as |among )?(?:the |no\.? ?)?(?:\d|first|second|third|best|top|outstanding|excellent|good)/iu;

const PASSIVE_CHANGE =
  /^\S+ \p{L}[^,;:]*? (?:cut|reduced|lowered|raised|increased|decreased|improved|shortened|halved|doubled|grown|fallen|risen|brought down|brought up|brought) (?:from|by|to|in|down)\b/iu;
const FIGURE_TO_FIGURE = / (?:from )?[$£€₹]?\d[^,;:]*? to [$£€₹]?\d/u;
const METRIC_FIRST =
  /^(?:pass|crash|fail|bounce|return|fill|hit|hold|open|click|churn|yield|scrap|waste|wait|drop|load|idle|win|close|response|test|safety|cost) (?:\p{L}+ )?(?:rate|score|time|ratio|percentage) [$£€₹]?\d/iu;

/** "no accidents since 2016", "zero complaints from guests" */
function asNone(line: string): string | undefined {
  const [checked, where = '', found = ''] = CHECKED.exec(line) ?? [];
  if (checked !== undefined) {
    const none = asNone(found);
    return none === undefined || !none.startsWith('there ')
      ? undefined
      : `${none} in the ${where.replace(/^the /i, '')}`;
  }
  const [behind, thing = '', rest = ''] = NIL_BEHIND.exec(line) ?? [];
  if (behind !== undefined && isPlainNoun(thing))
    return isMetric(thing) || / (?:almost|nearly|virtually)$/.test(thing)
      ? nilOf(thing, rest)
      : asNone(`no ${lower(thing)}${rest}`);
  const [whole, , what = ''] = /^(zero|0|no|nil) (\p{L}.*)$/iu.exec(line) ?? [];
  if (whole === undefined || VERB_BEHIND.test(what) || /\d \p{L}+ to \d|\d%? to \d/u.test(what))
    return undefined;
  const [acronym = ''] = what.split(' ');
  const named = COUNTED_ACRONYMS.has(acronym) ? `${acronym}s${what.slice(acronym.length)}` : what;
  const one =
    !COUNTED_ACRONYMS.has(acronym) &&
    grammaticalNumber(
      what.replace(
        /,? and no .*$| (?:last|this|so far|ever|yet)\b.*$| (?:two|three|four|five|six|\d+) (?:years?|months?|seasons?|quarters?) (?:running|in a row)\b.*$/,
        '',
      ),
    ) !== 'plural';
  const still = /\bsince\b|\bso far\b|\bto date\b/.test(what);
  const verb = still ? (one ? 'has been' : 'have been') : one ? 'was' : 'were';
  return `there ${verb} no ${named.replace(/,? and (?:no|zero|nil) /gi, ' and no ')}`;
}

/** "NABH audit 2023 - nil nonconformity": what was checked, then what was not found. */
const CHECKED =
  /^((?:[\p{L}\d/-]+ ){0,5}(?:audits?|inspections?|surveys?|assessments?|checks?|visits?|reviews?|surveillance|exams?)(?: (?:19|20)\d\d)?)(?: ?[-–—:] | with )((?:zero|0|no|nil) \p{L}.*)$/iu;

/** "demurrage cost nil", "spillover almost nil" */
function nilOf(what: string, rest: string): string {
  const [thing = what, nearly = ''] = what.split(/ (?=(?:almost|nearly|virtually)$)/);
  return `${withThe(thing)} ${was(thing)} ${nearly === '' ? '' : `${nearly} `}nil${rest}`;
}

/** "pressure ulcers zero since March 2023", "demurrage cost nil in 2023" */
const NIL_BEHIND =
  /^(\p{L}[^,;:\d]*?) (?:zero|nil|0)((?: (?:in|for|since|during|last|this|over|across|throughout|after)\b[^,;]*)?(?: \([^()]*\))?)$/iu;

/** What follows is told by a verb of its own. */
const VERB_BEHIND = /\b(?:was|were|is|are|has|have|had)\b| missed\b/;

/** "booking now 40 seconds instead of 3 minutes", "three apprentices now qualified", "it used to take a day, now refreshes" */
function asNow(line: string): string | undefined {
  if (!/\bnow\b/.test(line)) return undefined;
  const used = line.indexOf(' used to ', 1);
  const turn = used < 0 || !/^\p{L}/u.test(line) ? -1 : line.slice(used + 9).search(/, now \p{L}+s /u);
  if (turn >= 0) {
    const at = used + 9 + turn;
    return withThe(`${line.slice(0, at)} and ${line.slice(at + 2)}`);
  }
  const figureAt = line.search(/, now (?:at |only |just )?[$£€₹]?\d/u);
  const first = figureAt < 0 ? '' : line.slice(0, figureAt);
  if (/^\p{L}/u.test(first) && / (?:was|were) /.test(first))
    return `${first} and is now ${line.slice(figureAt + 6)}`;
  const [whole, what = '', how = ''] = /^((?:\d|\p{L})[^,;:]*?),? now (\S.*)$/u.exec(line) ?? [];
  if (whole === undefined || !isPlainNoun(what.replace(MINE, '')) || /\b(?:used|takes?|runs?)\b/.test(what))
    return undefined;
  const named = MINE.test(what) && !/^(?:the|an?|my|our) /i.test(what) ? `the ${lower(what)}` : withThe(what);
  const is = was(what.replace(MINE, '')) === 'were' ? 'are' : 'is';
  if (TIME.test(how) && TAKES.test(what))
    return `${withThe(what)} now ${is === 'is' ? 'takes' : 'take'} ${how}`;
  if (
    /^(?:about |only |just |at |under |below |over |above )?[$£€₹]?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|half)/.test(
      how,
    ) ||
    STATE.test(how)
  )
    return `${named} ${is} now ${how}`;
  return undefined;
}

/** Whose work the thing is. */
const MINE =
  / (?:that |which )?(?:i (?:\p{L}+ed|made|wrote|built|set up|drew|began|started)|(?:\p{L}+ed|made|written|built|drawn|set up) by (?:me|us|my team))$/iu;
const TIME =
  /^(?:about |only |just |under |below |over )?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|half an?) ?(?:seconds?|minutes?|hours?|days?|weeks?|months?)\b/;
/** What is done rather than how long it lasts: "booking now takes 40 seconds". */
const TAKES =
  /(?:ing|tion|sion|ment|release|build|report|batch|job|run|load|check|close|process|procedure|setup|deploy|backup|review|audit|count|changeover|handover|payroll)s?$/i;
const STATE =
  /^(?:\p{L}+ed|fully|in use|in place|live|online|paperless|self-funded|debt-free|open|running|working|independent|certified|part of|used|standard|free of|without)\b/iu;

/** "The rate went down" has its verb. */
const ENDS_IN_VERB =
  /\b(?:went|gone|going|goes|came|come|comes|fell|rose|grew|brought|moved|is|was|were|are|has|have|been)$/i;

/** "default rate down 12%", "p95 1.8 s -> 420 ms", "deploys from weekly to daily" */
function asChange(line: string, isDuty: boolean): string | undefined {
  const [, what = '', way = '', much = ''] = MOVED.exec(line) ?? [];
  if (way !== '' && isPlainNoun(what) && !ENDS_IN_VERB.test(what)) {
    const thing = withThe(counted(what, much));
    return /\bsince\b/.test(much)
      ? `${thing} ${has(what)} gone ${way} ${much}`
      : `${thing} went ${way} ${much}`;
  }
  const [named, label = '', old = '', later = ''] = line.includes(': ') ? (LABELLED.exec(line) ?? []) : [];
  if (named !== undefined && !isDuty && isPlainNoun(label))
    return `${withThe(label)} went from ${old} to ${later}`;
  const [, before = '', lead = '', from = '', to = ''] = FROM_TO.exec(line) ?? [];
  if (
    from === '' ||
    !isPlainNoun(before) ||
    isDone(before) ||
    (!isMetric(before) &&
      /\b(?:morning|evening|night|noon|shift|timings?|hours|open|duty|am|pm)$/i.test(before)) ||
    (/\bdays$/i.test(before) && (isDuty || lead === ''))
  )
    return undefined;
  if (isDuty && lead === '' && !/[%$£€₹]/.test(from + to) && !isMetric(before)) return undefined;
  // "78 to 86%"
  const share = /^\d[\d.]*$/.test(from) && /^\d[\d.]*%/.test(to) ? `${from}%` : from;
  return `${withThe(counted(before, `${share} ${to}`))} went from ${share} to ${to}`;
}

/** "made a script", "scheme expanded": an act of somebody's, or what became of a thing, and no measure. */
function isDone(what: string): boolean {
  const words = what.toLowerCase().split(' ');
  const first = knownVerb(words[0] ?? '');
  const last = words.length > 1 ? knownVerb(words.at(-1) ?? '') : undefined;
  if (last !== undefined && /ed$/.test(words.at(-1) ?? '') && (last.forms & FORM.participle) !== 0)
    return true;
  return (
    first !== undefined &&
    (first.forms & FORM.past) !== 0 &&
    (first.forms & FORM.base) === 0 &&
    !DESCRIBING.has(words[0] ?? '')
  );
}

/** "cycle time of line 3: 52 sec to 44 sec" */
const LABELLED = /^(\p{L}[^,;:]*): (?:from )?([$£€₹]?\d[\d.,]*(?: ?[\p{L}%]+)?) to ([$£€₹]?\d.*)$/iu;

/** "bird list grown from 288 to 341" */
function asMoved(line: string): string | undefined {
  const [, what = '', moved = '', much = ''] = GROWN.exec(line) ?? [];
  const past = MOVED_BY.get(moved.toLowerCase());
  return past === undefined || !isPlainNoun(what) ? undefined : `${withThe(what)} ${past} ${much}`;
}

const GROWN =
  /^(\p{L}[^,;:]*?) (grown|risen|fallen|gone up|gone down|gone|come down|come up|shrunk|climbed|sunk) ((?:from|by|to|\d|about|almost|nearly|over)\b.*)$/iu;

/** "jobs from 63 to 4": how many went down, not the jobs. */
function counted(what: string, numbers: string): string {
  const [head = what] = what.split(/ (?:of|in|per|at|on|for) /);
  const bare =
    /\d/.test(numbers) &&
    !/[%$£€₹]|\d\.\d|\d ?(?:k|m|ms|s|h|d|x)\b|\d (?:days?|hours?|minutes?|seconds?|weeks?|months?|points?|[KMG]B)\b/.test(
      numbers,
    );
  return bare &&
    !/\b(?:numbers?|counts?|figures|totals?)$/i.test(head) &&
    /^\p{Ll}/u.test(what) &&
    /\p{L}{4}/u.test(head) &&
    grammaticalNumber(head) === 'plural'
    ? `the number of ${what}`
    : what;
}

/** Not "picked up by 3 papers". */
const MOVED =
  /^(\p{L}[^,;:]*?)(?<!(?<!spe)ed) (up|down) ((?:(?:from|by|to|about|around|almost|nearly|over|an average of|~|>) ?)*(?:[$£€₹~]?\d|(?:half|a third|a quarter|two thirds|three quarters|one|two|three|four|five|six|seven|eight|nine|ten)\b).*)$/iu;
const FROM_TO =
  /^(\p{L}[^,;:]*?),? (from )?((?<=from )(?:(?:about |around |over |nearly |almost |under )?(?=#?\d|weekly|twice|three)|)(?:[A-E][+-]?(?= to [A-E][+-]?$)|#?\d|weekly|monthly|daily|once|twice|three times|quarterly|yearly|(?:half )?an? \p{L}+|two|three|four|five|six|seven|eight|nine|ten)[^,;]{0,80}?|[$£€₹#]?\.?\d[\d.,:]{0,14}(?: ?[\p{L}%/]{1,30})?(?: (?:an?|per) \p{L}{3,12}| \d{1,9} (?:minutes|seconds))?(?: \([^()]{1,30}\))?) (?:to|->|→|=>) ((?:under |below |about |over |almost |nearly |only |just |more than |less than |up to )?[$£€₹#]?\.?\d.*|[A-E][+-]?$|(?:nil|zero|none|weekly|daily|hourly|twice|once|monthly)\b.*|(?:overnight|(?:the )?(?:same|next)[ -]day|instant|immediate|real[ -]time|seconds|minutes|hours|(?:under |about |less than )?(?:half )?(?:an? (?:few )?|one |two |three |four |five |six |seven |eight |nine |ten )(?:seconds?|minutes?|hours?|days?|weeks?|months?|person|people|page|click))\b.*)$/iu;

/** "pass rate 94%", "OTD 99.2% in 2023", "attrition 3% against 9% company average" */
function asMetric(line: string): string | undefined {
  // "winter losses 2023/24 only 7%"
  const dated = line.replace(
    /^(\p{L}[^,;:\d]*) ((?:19|20)\d\d(?:[/-]\d\d)?) (?=(?:only |just |about )?[$£€₹]?\d)/u,
    '$1 in $2 ',
  );
  const [, what = '', figure = '', rest = ''] = (dated === line ? FIGURED : FIGURED_IN).exec(dated) ?? [];
  if (what === '' || !isPlainNoun(what) || !isMetric(what) || /^(?:19|20)\d\d$/.test(figure))
    return undefined;
  // "target 110%" is what was reached of it, not what it was.
  if (/\b(?:target|quota|goal|budget|achievement)$/i.test(what) && figure.endsWith('%')) return undefined;
  // "footfall 3x": times what it was.
  if (/\dx$/i.test(figure) || / to \d/.test(rest)) return undefined;
  const behind = rest
    .replace(/^ vs\.? /i, ' against ')
    .replace(
      /^( (?:against|versus|compared to|compared with)) ([$£€₹]?\d[\d.,]*(?: ?(?:%|cr|lakh|k|m|days|hours))?) ((?:\p{L}+ )*(?:average|norm|target|benchmark))$/iu,
      (_whole, link: string, value: string, base: string) =>
        `${link} ${indefinite(base)} ${base} of ${value}`,
    )
    .replace(/ previous$/i, ' previously');
  return `${withThe(what)} ${was(what)} ${figure}${behind}`;
}

const FIGURED_IN =
  /^(\p{L}[^,;:\d(]*? in (?:19|20)\d\d(?:[/-]\d\d)?) ((?:only |just |about )?[$£€₹]?\d[\d.,]*(?: ?%)?)()$/u;
const FIGURED =
  /^(\p{L}[^,;:\d(]*?(?:\d(?= ))?) ((?:only |just |about |around |over |above |under |below )?[$£€₹~]?(?:Rs\.? ?)?\d[\d.,]*(?: ?(?:%|cr|crore|lakh|lac|k|m|mn|bn|ppm|ms|x))?(?:\/\d+| out of \d+)?(?: (?:seconds?|minutes?|hours?|days?|weeks?|points|stars)(?: \d+ (?:minutes|seconds))?)?)((?: (?:in|for|on|over|across|at|during|since|against|versus|vs|compared|from|with|among|last|this|per|a|of)\b| \().*)?$/iu;

/** Whether a noun phrase names a measure: by its last word, or an acronym that is one. */
function isMetric(what: string): boolean {
  const [head = what] = what.split(/ (?:of|in|per|at|on|for) /);
  const last = head.split(' ').at(-1) ?? '';
  return METRICS.has(last.toLowerCase()) || METRICS.has(last.toLowerCase().replace(/(?<=ss)es$|s$/, ''));
}

/** "error rate below 0.5%", "app startup 40% faster", "99% of deliveries on time" */
function asState(line: string): string | undefined {
  const [, rate = '', bound = ''] =
    /^(\p{L}[\p{L}\d -]*?) ((?:below|under|above|over|at|less than|more than|within|up to) [$£€₹]?\d.*)$/iu.exec(
      line,
    ) ?? [];
  // "alterations back within 48 hours"
  if (/ (?:back|out|off|away|in|done)$/.test(rate)) return undefined;
  // "All children below 2 fully immunised": the bound says which.
  const done = / (?:\p{L}+ly )?\p{L}+ed$/u.exec(bound);
  if (done && isPlainNoun(rate))
    return `${withThe(rate)} ${bound.slice(0, done.index)} ${was(rate)}${done[0]}`;
  // "Calls answered within 10 seconds"
  const [, things = '', act = ''] = /^(.+s) (\p{L}+ed)$/u.exec(rate) ?? [];
  if (act !== '' && isPlainNoun(things) && !bound.includes(': '))
    return `${withThe(things)} were ${act} ${bound}`;
  if (bound !== '' && isPlainNoun(rate) && !bound.includes(': '))
    return `${withThe(rate)} ${LASTING.test(bound) && !DATED.test(bound) ? is(rate) : was(rate)} ${bound}`;
  const [, thing = '', by = ''] =
    /^(\p{L}[\p{L} -]*?) (\d[\d.,]*(?:%|x) (?:faster|slower|lower|higher|smaller|shorter|cheaper|better|less|more|fewer)\b.*)$/iu.exec(
      line,
    ) ?? [];
  if (by !== '' && isPlainNoun(thing) && / than |% (?:less|more|fewer)\b/.test(by))
    return `${withThe(thing)} ${was(thing)} ${by}`;
  if (by !== '' && isPlainNoun(thing)) return `${withThe(thing)} became ${by}`;
  const [, share = '', state = ''] =
    /^(\d[\d.,]*% of \p{L}[\p{L} -]*?) ((?:on time|in time|on budget|right first time|within)\b.*)$/iu.exec(
      line,
    ) ?? [];
  return state === '' ? undefined : `${share} were ${state}`;
}

function is(what: string): string {
  return was(what) === 'were' ? 'are' : 'is';
}

/** A bound that goes on holding, where no time is named. */
const LASTING = /^(?:below|under|less than|within|up to)\b/i;
const DATED =
  /\b(?:19|20)\d\d\b|\b(?:last|this|first|second|previous|whole|entire|FY|Q[1-4])\b|\b(?:in|since|during|throughout|over|for|after|before|until) (?:\S+ )?(?:day|year|month|quarter|season|term|week|tenure|project|audit|campaign|contract|go-?live|summer|winter|peak)/i;

/** "APK size reduce from 41 MB to 23 MB": the verb without its ending. */
function asSlip(line: string): string | undefined {
  const slip = / (reduce|decrease|increase|improve|drop|grow|fall|rise) (?=(?:from|by|to) ?\D{0,3}\d)/i.exec(
    line,
  );
  const past = SLIPS.get(slip?.[1]?.toLowerCase() ?? '');
  if (slip === null || past === undefined) return undefined;
  const what = line.slice(0, slip.index);
  if (!/^\p{L}[^,;:]*$/u.test(what) || !/\s/.test(what) || !isPlainNoun(what)) return undefined;
  return `${what} ${past} ${line.slice(slip.index + slip[0].length)}`;
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
  const [, what = '', done = ''] = DONE_TO.exec(line) ?? [];
  const [verb = ''] = done.toLowerCase().split(' ', 1);
  if (
    done === '' ||
    done.includes(': ') ||
    !isPlainNoun(what) ||
    !(
      DONE.has(verb) ||
      /^brought (?:down|up|in|back|from|to|under|within)\b/.test(done) ||
      isCountedDone(what, verb)
    )
  )
    return undefined;
  // "model improved forecast accuracy": what follows is its object.
  if (
    /^(?:improved|reduced|increased|cut|lowered|raised|lifted|boosted|halved|doubled) (?:the |our |my )?\p{Ll}{4,} \p{Ll}/u.test(
      done,
    ) &&
    !/^\S+ (?:from|within|with|after|since|during|through|across|over|under|about|almost|nearly|because|thanks|while|when|every|each|half|year|month|last|this)\b/.test(
      done,
    ) &&
    !/^\S+ \p{L}+ly\b/u.test(done)
  )
    return withThe(line);
  // "five saves and two babies delivered": the participle may belong to the last alone.
  if (
    / and (?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b)| (?:for|in|with|by|on|at|from|to|since|when|after) .*\band /.test(
      what,
    )
  )
    return undefined;
  // "Model improved forecast accuracy": it did, since a thing stands behind.
  if (IMPROVES.test(done)) return `${withThe(what)} ${done}`;
  // "great workplace certified 2 years" was no workplace's doing; "young people trained" may be.
  if (verb === 'certified' && was(what) === 'was') return undefined;
  // "camp served 600": it served them.
  if (
    /^\p{L}+ed (?:about |over )?[$£€₹]?\d[\d.,]*[kKmM]?\+?(?! ?(?:%|weeks?|days?|months?|years?|hours?|minutes?|times|points))(?= |$)/u.test(
      done,
    ) &&
    !/^(?:\d|about|over)/.test(what)
  )
    return undefined;
  if (/^(?:both|all|two|three|four|five|six) /i.test(what) && was(what) === 'was') return undefined;
  // "leaks fixed same day 95%": of how many, which no preposition ties to it.
  if (/(?<!\b(?:by|to|of|at|from|with|over|under|about|than|within|below|above)) \d[\d.]*%$/.test(done))
    return undefined;
  const [figure, last = ''] = [
    /^(?:about |over )?\d/.test(what),
    what.split(' ').at(-1)?.toLowerCase() ?? '',
  ];
  // A bare participle after a person alone could be what the person did.
  if (!figure && namesPerson(last) && /^\S+ (?!by\b|to\b|from\b|for\b|in\b|on\b|as\b|within\b)/.test(done))
    return undefined;
  if (/^(?:held|met|shot|led|set|made|passed|won) /.test(done) && !figure) return undefined;
  // "first batch 100% placed"
  const [, thing = '', share = ''] = /^(\p{L}.*?) (\d[\d.]*%)$/u.exec(what) ?? [];
  if (share !== '') return `${withThe(thing)} ${was(thing)} ${share} ${done}`;
  const be = / since (?:\p{L}+ )?(?:19|20)\d\d\b/u.test(done) ? `${has(what)} been` : was(what);
  return `${withThe(what)} ${be} ${done}`;
}

/** What things do to other things, with what they did it to: no preposition, number, time or adverb. */
const IMPROVES =
  /^(?:improved|lifted|boosted|saved|cut|reduced|raised|increased|helped|solved|prevented|doubled|halved|shortened|freed|enabled|simplified|sped up) (?!(?:by|to|from|for|in|on|at|with|within|after|before|during|through|thanks|via|since|under|over|about|across|per|and|or|last|this|next|same|each|every|once|twice|again|further|overnight|year|month|week|half|down|up|drastically|\p{L}+ly)\b)\p{L}+/iu;

/** "1,150 custom objects analysed": of a count of things any participle tells what became of them. */
function isCountedDone(what: string, verb: string): boolean {
  if (!/^(?:about |over |around |almost |nearly |more than )?\d/.test(what) || OWN_DOING.has(verb))
    return false;
  const head = what.split(/ (?:of|in|for|from|at|on|with) /)[0] ?? what;
  return (
    ((knownVerb(verb)?.forms ?? 0) & FORM.participle) !== 0 &&
    /ed$/.test(verb) &&
    grammaticalNumber(head) === 'plural'
  );
}

/** What people and things do of themselves: "12 students passed". */
const OWN_DOING: ReadonlySet<string> = new Set(
  'passed qualified joined graduated stayed cleared started stopped reached worked attended applied participated visited engaged used based related finished succeeded failed dropped enrolled'.split(
    ' ',
  ),
);

const DONE_TO =
  /^((?:about |over |around |almost |nearly |more than )?(?:[$£€₹]?\d[\d.,]*|\p{L})(?:[^,;:]|,(?=\d))*?) ((?:brought|\p{L}+ed|cut|rewritten|done|sold|won|built|drafted|written|laid|shot|held|met|made|grown|handed-over|set-up|broadcast|overhauled|settled|taught|led)(?: .*)?)$/iu;

/** "returns halved", "landing page rewrite lifted sign-ups": a clause already, whose verb could have been a noun's. */
function asTold(line: string): string | undefined {
  const [, what = ''] = TOLD.exec(line) ?? [];
  if (what !== '' && isPlainNoun(what) && /\s/.test(what)) return withThe(line);
  // "the juniors passed their finals": what people did.
  const [, who = ''] =
    /^((?:\p{L}|\d)[^,;:]*?) (?:passed|won|cleared|qualified|topped|scored|joined|became|got|earned) (?:\p{L}|\d)/iu.exec(
      line,
    ) ?? [];
  const last = who.split(' ').at(-1) ?? '';
  const isWho =
    /^(?:DO|RM|FO|SO|JE|AE|SDR|BDM|HOD|ADR)$/.test(last) ||
    namesPerson(last.toLowerCase().replace(/s$/, '')) ||
    PEOPLE.test(last);
  return who !== '' && isWho && isPlainNoun(who) ? withThe(line) : undefined;
}

const PEOPLE =
  /^(?:students?|pupils?|kids?|children|team|teams|juniors?|trainees?|apprentices?|interns?|learners?|boys|girls|class|batch|crew|players?|candidates?|staff)$/i;

const TOLD =
  /^(\p{L}[^,;:]*?) (?:halved|doubled|tripled|started|moved|increased|improved|dropped|fell|rose|grew|decreased|stayed|lifted|won|brought in|came (?:up|down)|went (?:up|down))(?:$| (?:by|in|from|to|at|over|since|after|sign-?ups|sales|[$£€₹]?\d))/iu;
