import {
  ACRONYM_THINGS,
  BARE_PHRASES,
  EVENTS,
  KEEPING_VERBS,
  MAKING_VERBS,
  ONE_OF_A_KIND,
  PAIRS_WITH_A,
  PAIRS_WITH_NONE,
  PAIRS_WITH_THE,
  SERVICE_KINDS,
  SUPERIORS,
  THE_PLACES,
} from './count-nouns.ts';
import type { Article, Slot } from './slot.ts';
import {
  BESIDE,
  describes,
  describesPlural,
  isKnownByInitials,
  isStream,
  isThere,
  REGULAR,
  takesPlace,
} from './there.ts';
import { MANY, PERSONS, THERE } from './things.ts';
import type { Token } from './tokens.ts';
import { verbAt } from './verb-at.ts';
import {
  isAdjective,
  isCountable,
  isNumber,
  isPlural,
  looksLikeName,
  namesPerson,
  opensNounPhrase,
} from './wordclass.ts';

/**
 * The article that the noun phrase from `from` up to `end` misses in its slot, if it is sure to miss one.
 */
export function articleFor(
  tokens: readonly Token[],
  from: number,
  end: number,
  slot: Slot,
): Article | undefined {
  const first = tokens[from];
  const head = tokens[end - 1];
  const next = tokens[end];
  if (
    !first ||
    !head ||
    opensNounPhrase(first) ||
    (isNumber(first) && !/^\d+-[a-z]/.test(first.lower)) ||
    /^(?:not|no)$/.test(first.lower)
  ) {
    if (!first || !head) return undefined;
    return isSumOfMoney(tokens, from, end, slot) ? 'a' : possessor(first);
  }
  // "billing in Marg ERP" names one system.
  if (NAMED_SYSTEMS.has(head.word) && end - from > 1 && looksLikeName(tokens[end - 2])) return undefined;
  if (isKnownByInitials(tokens, from, end, slot)) return 'the';
  if (isCountedRow(tokens, from, end, slot)) return 'the';
  if (end - from > 5 || (first.open !== '' && first.open !== '(')) return undefined;
  if (isNamed(head, next) || isVerbHere(tokens, end)) return undefined;
  if (first.lower === 'day' && tokens[from - 2]?.lower === 'day') return undefined;
  const word = head.lower;
  const followedByOf = head.close === '' && next?.lower === 'of';
  if (followedByOf && GROUPS.has(word) && tokens[end + 1] && counts(tokens[end + 1])) return 'a';
  const atStart = slot.verb === undefined && slot.preposition === undefined;
  if (EVENTS.has(word))
    return movesOnce(word, slot, end - from) ? 'the' : eventArticle(word, next, followedByOf, atStart);
  if (slot.subjectOf !== undefined) return subjectArticle(tokens, from, end, slot.when);
  if (atStart) return undefined;
  if (slot.preposition && end - from === 1 && describesPlural(tokens, end)) return undefined;
  const set = setArticle(tokens, from, end, slot);
  if (set) return set;
  if (isStream(tokens, from, end, slot)) return 'plural';
  if (isThere(tokens, from, end, slot)) return 'the';
  if (takesPlace(tokens, from, end, slot)) return 'the';
  if (!isCountable(head) || isPlural(head)) return undefined;
  if (PAIRS_WITH_NONE.has(`${tokens[end - 2]?.lower} ${word}`)) return undefined;
  const bare = end - from === 1;
  const isGivenTarget = slot.preposition === undefined && followedByOf && word === 'target';
  if (bare && !isGivenTarget && BARE_PHRASES.has(`${slot.preposition ?? slot.verb} ${word}`))
    return undefined;
  if (word === 'service' && SERVICE_KINDS.has(tokens[end - 2]?.lower ?? '')) return undefined;
  if (METRICS.has(word)) return followedByOf || next?.lower === 'for' ? 'the' : undefined;
  if (slot.after) return listArticle(word, first, slot);
  if (SUPERIORS.has(word) && TITLED.has(tokens[from - 2]?.lower ?? '')) return undefined;
  if (SUPERIORS.has(word))
    return BESIDE.has(slot.preposition ?? '') || SERVING.has(slot.verb ?? '') ? 'the' : undefined;
  const isOneAmong = tokens.slice(from, end - 1).some(describes);
  if (ONE_OF_A_KIND.has(word) && isOneAmong && !IN_PLACE.has(first.lower)) return 'a';
  if (ONE_OF_A_KIND.has(word)) {
    const isNew = MAKING_VERBS.has(slot.verb ?? '') && FOUNDED.has(word) && !followedByOf;
    return isNew && !/^(?:each|every|at|daily)$/.test(next?.lower ?? '') ? 'a' : 'the';
  }
  if (slot.preposition && isMeasured(tokens, from)) return 'a';
  if (slot.preposition)
    return bare && !followedByOf && !changedThing(tokens, from)
      ? undefined
      : afterPreposition(tokens, from, end, slot.preposition);
  const verb = slot.verb ?? '';
  // "Give customer talks": the plural is what is given.
  if (head.close === '' && isPlural(next)) return undefined;
  // "Writing reports": what is made again and again, when nothing tells which.
  if (
    slot.habitual &&
    bare &&
    MADE_OFTEN.has(verb) &&
    MANY.has(word) &&
    (!next || next.lower === 'and' || head.close === ',')
  )
    return 'plural';
  if (MAKING_VERBS.has(verb) || (verb === 'operate' && MACHINES.has(word))) return 'a';
  if (verb === 'run' && HELD.has(word)) return 'a';
  if (!KEEPING_VERBS.has(verb)) return undefined;
  return isOneAmong && /^(?:new|small|large|big)$/.test(first.lower) ? 'a' : 'the';
}

const MADE_OFTEN: ReadonlySet<string> = new Set(
  'write prepare draft make produce create give send issue raise submit fix mend find'.split(' '),
);

const NAMED_SYSTEMS: ReadonlySet<string> = new Set(
  'ERP CRM POS LMS CMS EHR EMR WMS TMS HMS HRMS HIS PMS DMS'.split(' '),
);

/** "Own £2.4m annual budget", "raised $3M seed round". */
function isSumOfMoney(tokens: readonly Token[], from: number, end: number, slot: Slot): boolean {
  const head = tokens[end - 1];
  if (slot.verb === undefined && slot.preposition === undefined) return false;
  return (
    end - from > 1 &&
    end - from < 5 &&
    /^[$£€₹]\d/.test(tokens[from]?.word ?? '') &&
    (HAS_A_SUM.has(head?.lower ?? '') || (head?.lower === 'seed' && tokens[end]?.lower === 'round'))
  );
}

const HAS_A_SUM: ReadonlySet<string> = new Set(
  'budget round fund contract project portfolio programme program grant deal loan campaign facility'.split(
    ' ',
  ),
);

/** "In last 4 releases", "hire first 14 people": a row of things, counted from one end. */
function isCountedRow(tokens: readonly Token[], from: number, end: number, slot: Slot): boolean {
  if (slot.preposition === undefined && !TAKES_A_ROW.has(slot.verb ?? '')) return false;
  const count = tokens[from + 1];
  return (
    /^(?:first|last|next|past|previous)$/.test(tokens[from]?.lower ?? '') &&
    count !== undefined &&
    (/^\d{1,3}$/.test(count.word) || NUMBER_WORDS.has(count.lower)) &&
    (isPlural(tokens[end - 1]) || isPlural(tokens[from + 2]))
  );
}

const TAKES_A_ROW: ReadonlySet<string> = new Set(
  'hire recruit build sign win close onboard employ cover plan'.split(' '),
);

/** "The weight of bracket": the thing that a change measured. */
function isMeasured(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from - 1]?.lower === 'of' &&
    /^(?:weight|length|thickness|width)$/.test(tokens[from - 2]?.lower ?? '')
  );
}

/** What describes the one that is there, when a verb acts on it: "maintaining the live site". */
const IN_PLACE: ReadonlySet<string> = new Set(['live', 'leading', 'third-party', 'single']);

/** Machines that one is able to operate, not the one in the room. */
const MACHINES: ReadonlySet<string> = new Set(
  'forklift crane excavator tractor lathe press robot drone truck lorry van machine drill'.split(' '),
);
/** What one runs now and then: "ran a booth", "running a workshop". */
const HELD: ReadonlySet<string> = new Set(
  'booth stall stand kiosk workshop club campaign seminar webinar festival course'.split(' '),
);

/** "organising office move": an event that has been named and is carried through. */
function movesOnce(word: string, slot: Slot, length: number): boolean {
  return length > 1 && CARRIED.has(slot.verb ?? '') && CARRIED_THROUGH.has(word);
}

const CARRIED: ReadonlySet<string> = new Set(
  'lead plan organise organize manage coordinate co-ordinate oversee support run handle drive own'.split(' '),
);
const CARRIED_THROUGH: ReadonlySet<string> = new Set(
  'move launch relaunch rollout redesign rewrite rebrand merger relocation refurbishment overhaul'.split(' '),
);

/** Who is named short in a clause that tells when. */
const WHEN_SHORT: ReadonlySet<string> = new Set(
  'senior boss junior lead incharge in-charge reliever'.split(' '),
);

/** "new menu brought …", "ledger handles …": what a clause is about is named with an article. */
function subjectArticle(
  tokens: readonly Token[],
  from: number,
  end: number,
  when = false,
): Article | undefined {
  const head = tokens[end - 1];
  const word = head?.lower ?? '';
  if (
    when &&
    !isPlural(head) &&
    (PERSONS.has(word) ||
      SUPERIORS.has(word) ||
      THERE.has(word) ||
      WHEN_SHORT.has(word) ||
      MANY.has(word) ||
      namesPerson(word))
  )
    return 'the';
  if (!isCountable(head) || isPlural(head) || SUPERIORS.has(head?.lower ?? '')) return undefined;
  if (when) return 'the';
  return tokens.slice(from, end - 1).some(describes) ? 'a' : 'the';
}

/** Phrases with an article of their own: "a log of", "the end of", "the annual sports day". */
function setArticle(tokens: readonly Token[], from: number, end: number, slot: Slot): Article | undefined {
  const word = tokens[end - 1]?.lower ?? '';
  const followedByOf = tokens[end - 1]?.close === '' && tokens[end]?.lower === 'of';
  if (slot.verb === 'keep' && followedByOf && KEPT.has(word)) return 'a';
  if (slot.preposition && end - from === 1)
    return (followedByOf && /^(?:end|start|beginning)$/.test(word)) ||
      (!followedByOf && THE_PLACES.has(`${slot.preposition} ${word}`))
      ? 'the'
      : undefined;
  if (KNOWN_OBJECTS.has(`${slot.verb} ${word}`) && end - from === 1) return 'the';
  if (followedByOf && CHANGES.has(slot.verb ?? '') && MEASURES.has(word)) return 'the';
  if (slot.verb === 'manage' && followedByOf && opensNounPhrase(tokens[end + 1]) && KEPT_FOR_PEOPLE.has(word))
    return 'the';
  if (slot.verb === 'teach' && word === 'class' && end - from > 1) return 'a';
  if (GETTING.has(slot.verb ?? '') && GIVEN.has(word) && !tokens.slice(from, end - 1).some(looksLikeName))
    return /^(?:best|top|first|highest)$/.test(tokens[from]?.lower ?? '') ? 'the' : 'a';
  if (end - from < 2) return undefined;
  const pair = `${tokens[end - 2]?.lower} ${word}`;
  if (PAIRS_WITH_THE.has(pair)) return 'the';
  if (PAIRS_WITH_A.has(pair)) return 'a';
  return REGULAR.test(tokens[from]?.lower ?? '') && OCCASIONS.has(word) ? 'the' : undefined;
}

const GETTING: ReadonlySet<string> = new Set('get receive win earn'.split(' '));
const GIVEN: ReadonlySet<string> = new Set(
  'letter certificate medal trophy prize bonus award promotion scholarship commendation mention nomination badge shield grant refund tender contract increment raise'.split(
    ' ',
  ),
);
const KNOWN_OBJECTS: ReadonlySet<string> = new Set(['answer phone', 'set alarm', 'keep area']);
/** "Reduced weight of a bracket": what a change is a change of. */
const CHANGES: ReadonlySet<string> = new Set(
  'reduce cut lower raise increase improve halve double'.split(' '),
);
const MEASURES: ReadonlySet<string> = new Set(
  'weight size length width thickness number amount volume cost'.split(' '),
);
/** "Managing calendars of three directors": theirs alone. */
const KEPT_FOR_PEOPLE: ReadonlySet<string> = new Set('calendars diaries inboxes schedules'.split(' '));

const KEPT: ReadonlySet<string> = new Set(
  'log record list register tally diary journal count note'.split(' '),
);
/** What comes round once a year or by law. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'check walkround round count handover meeting newsletter standup stand-up briefing call sync huddle scrum assembly forecast close round quiz bulletin check-in catch-up retro rota audit day conference budget review party event fair gala inspection survey show concert trip stocktake report appraisal close fete festival dinner ball exhibition return meeting'.split(
    ' ',
  ),
);

/** "the redesign of website": what is changed is there. */
function changedThing(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.lower === 'of' && EVENTS.has(tokens[from - 2]?.lower ?? '');
}

/** "chosen to lead the merger": what looks like a title or a thing has an object of its own. */
function isVerbHere(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (tokens[end - 1]?.close !== '' || !opensNounPhrase(next) || next?.lower === 'that') return false;
  return tokens[end - 2]?.lower === 'to' && verbAt(tokens, end - 1) !== undefined;
}

/** "managed company's website": the owner wants the article. */
function possessor(first: Token): Article | undefined {
  const owner = /^([a-z]+)['’]s$/.exec(first.word)?.[1];
  return owner !== undefined && (ONE_OF_A_KIND.has(owner) || SUPERIORS.has(owner) || PERSONS.has(owner))
    ? 'the'
    : undefined;
}

/** A proper name ("Google Cloud"), or a noun with its number ("phase 2"). */
function isNamed(head: Token, next: Token | undefined): boolean {
  if (
    /^\p{Lu}/u.test(head.word) &&
    !ACRONYM_THINGS.has(head.word) &&
    !/^(?:C[A-Z]O|CISO|MD|GM|VP|RTE)$/.test(head.word)
  )
    return true;
  return head.close === '' && next !== undefined && (/^\d/.test(next.word) || /^[A-Z]$/.test(next.word));
}

const GROUPS: ReadonlySet<string> = new Set(
  'gang brigade team group budget portfolio fleet panel crew class cohort network company firm staff caseload workforce squad department pool list database catalogue catalog community set series'.split(
    ' ',
  ),
);
/** A figure or a number in words. */
function counts(token: Token | undefined): boolean {
  if (!token) return false;
  return isNumber(token) || NUMBER_WORDS.has(token.lower);
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred'.split(
    ' ',
  ),
);
/** After these a title stands bare: "promoted to store manager". */
const TITLED: ReadonlySet<string> = new Set(
  'promoted appointed elected rose risen moved seconded upgraded'.split(' '),
);
const METRICS: ReadonlySet<string> = new Set(['p50', 'p90', 'p95', 'p99']);
const SERVING: ReadonlySet<string> = new Set([
  'assist',
  'support',
  'help',
  'advise',
  'shadow',
  'brief',
  'cover',
  'accompany',
  'join',
]);
/** What one can found: "opened a salon", "built a team". */
const FOUNDED: ReadonlySet<string> = new Set(
  'team crew squad department company business firm charity agency studio salon clinic pharmacy practice restaurant bar cafe hotel shop store branch nursery farm garden committee community library rota roster backlog roadmap budget lab board homepage frontend backend intranet'.split(
    ' ',
  ),
);

function eventArticle(
  word: string,
  next: Token | undefined,
  followedByOf: boolean,
  atStart: boolean,
): Article | undefined {
  if (atStart) return ONE_OFF.has(word) && /^(?:of|from|to)$/.test(next?.lower ?? '') ? 'the' : undefined;
  if (followedByOf) return 'the';
  return ONE_OFF.has(word) && /^(?:from|to)$/.test(next?.lower ?? '') ? 'the' : undefined;
}

/** Events that happen once and end. */
const ONE_OFF: ReadonlySet<string> = new Set(
  'migration rollout launch relaunch redesign rewrite rebrand transition move upgrade relocation merger acquisition refurbishment renovation expansion overhaul conversion closure opening'.split(
    ' ',
  ),
);

/** The second thing of a list repeats "a"; it never repeats "the", which the reader carries on. */
function listArticle(word: string, first: Token, slot: Slot): Article | undefined {
  if (ONE_OF_A_KIND.has(word) || slot.after === 'the') return undefined;
  if (slot.after === 'plural' && !looksLikeName(first)) return undefined;
  return MAKING_VERBS.has(slot.verb ?? '') ? 'a' : undefined;
}

/** "for the payments service", but "in a React Native app": what a tool names is one of many. */
function afterPreposition(
  tokens: readonly Token[],
  from: number,
  end: number,
  preposition: string,
): Article | undefined {
  const modifiers = tokens.slice(from, end - 1);
  const maker = tokens[from - 2]?.lower ?? '';
  if (
    preposition === 'of' &&
    /^(?:creation|development|design|implementation|launch|introduction|installation|construction)$/.test(
      maker,
    )
  ) {
    return 'a';
  }
  if (modifiers.some(looksLikeName)) return 'a';
  if (preposition === 'with' || preposition === 'by' || preposition === 'using' || preposition === 'into') {
    const isRig =
      preposition === 'with' &&
      modifiers.length > 0 &&
      /^(?:rig|jig|fixture)$/.test(tokens[end - 1]?.lower ?? '');
    return isRig || modifiers.some(isAdjective) ? 'a' : undefined;
  }
  if (modifiers.some(describes)) return 'a';
  return 'the';
}
