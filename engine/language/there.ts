import { BARE_PHRASES, INITIALS_OF_ONE, INITIALS_OF_PLACES, SUPERIORS } from './count-nouns.ts';
import { FORM } from './lexicon.ts';
import type { Slot } from './slot.ts';
import { PERSONS, STREAM, THERE } from './things.ts';
import type { Token } from './tokens.ts';
import { verbAt } from './verb-at.ts';
import {
  endOfNounPhrase,
  endsNounPhrase,
  isAdjective,
  isCountable,
  isNumber,
  isPlural,
  looksLikeName,
  namesPerson,
  opensNounPhrase,
} from './wordclass.ts';

/** "Closing with GC", "care in ICU": whom and where a job has one of, by initials. */
export function isKnownByInitials(tokens: readonly Token[], from: number, end: number, slot: Slot): boolean {
  const head = tokens[end - 1];
  if (!head || slot.preposition === undefined || end - from > 3 || head.close === ')') return false;
  if (INITIALS_OF_PLACES.has(head.word)) return IN_PLACES.has(slot.preposition);
  if (!INITIALS_OF_ONE.has(head.word)) return false;
  return BESIDE.has(slot.preposition) || slot.preposition === 'of';
}

/** "Helped in bundle audit": what takes place, when it is named. */
export function takesPlace(tokens: readonly Token[], from: number, end: number, slot: Slot): boolean {
  if (end - from < 2 || !OCCURS.has(tokens[end - 1]?.lower ?? '')) return false;
  if (!/^(?:in|during|after|before)$/.test(slot.preposition ?? '')) return false;
  return !/^(?:internal|external|statutory|financial)$/.test(tokens[end - 2]?.lower ?? '');
}

/** "Resolving client escalation": one after the other, where what is told goes on. */
export function isStream(tokens: readonly Token[], from: number, end: number, slot: Slot): boolean {
  const head = tokens[end - 1];
  const first = tokens[from];
  if (!head || !first || slot.habitual !== true) return false;
  if (isKindOfPeople(tokens, from, end, slot)) return true;
  if (!STREAM.has(head.lower)) return false;
  if (slot.verb === undefined || !TAKES_STREAM.has(slot.verb)) return false;
  if (slot.preposition !== undefined && !/^(?:to|with|on)$/.test(slot.preposition)) return false;
  if (REGULAR.test(first.lower) || looksLikeName(first) || head.lower === 'order') return false;
  if (/^(?:new|single|final|first|last|main)$/.test(first.lower) && !PERSONS.has(head.lower)) return false;
  const next = tokens[end]?.lower ?? '';
  if (describesPlural(tokens, end) || goesOnAsName(tokens, end) || endsInPair(tokens, end)) return false;
  return !/^(?:of|no|number|id|\d)/.test(next) && end - from < 4;
}

/** "For elderly passenger", "from overdue customer": people of a kind whom a duty is for. */
function isKindOfPeople(tokens: readonly Token[], from: number, end: number, slot: Slot): boolean {
  const first = tokens[from];
  if (end - from < 2 || end - from > 3 || !first || !/^(?:for|to|from|of|with)$/.test(slot.preposition ?? ''))
    return false;
  if (!KINDS_OF_PEOPLE.has(first.lower) || goesOnAsName(tokens, end)) return false;
  return PERSONS.has(tokens[end - 1]?.lower ?? '');
}

const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set(
  `elderly diabetic disabled overdue final-year final pregnant lactating newborn premature critical poor needy rural tribal walk-in
  repeat regular corporate foreign overseas domestic young adult senior junior minor private retail wholesale vulnerable absent autistic homeless slow at-risk
  post-op pre-op surgical cardiac cancer dialysis ventilated bedridden paediatric pediatric geriatric psychiatric orthopaedic trauma stroke icu`.split(
    /\s+/,
  ),
);

/** "From app install", "customer talks": what follows belongs to the same name. */
export function goesOnAsName(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next || tokens[end - 1]?.close !== '') return false;
  return !(endsNounPhrase(next) || opensNounPhrase(next) || OFTEN_WORD.test(next.lower) || next.open !== '');
}

const OFTEN_WORD =
  /^(?:daily|weekly|fortnightly|monthly|quarterly|yearly|once|twice|when|if|to|and|or|\d.*)$/;

/** "Incident, problem and change management": the last word may be that of all. */
export function endsInPair(tokens: readonly Token[], end: number): boolean {
  if (tokens[end - 1]?.close !== ',') return false;
  const joint = tokens.findIndex(({ lower }, index) => index >= end && (lower === 'and' || lower === 'or'));
  return joint > 0 && endOfNounPhrase(tokens, joint + 1) - joint > 2;
}

const TAKES_STREAM: ReadonlySet<string> = new Set(
  `handle resolve raise close check verify issue file prepare process answer reply respond log record register collect receive send dispatch
  deliver track review approve clear settle investigate escalate submit enter scan sort label print generate make take manage update
  follow attend screen interview register greet serve assist guide welcome train onboard support fix find report draft write give administer
  change pack monitor triage acknowledge assign distribute explain forward post pay reconcile examine deal`.split(
    /\s+/,
  ),
);

/** What takes place: "helped in bundle audit". */
const OCCURS: ReadonlySet<string> = new Set(
  'audit drill inspection survey campaign drive trial rollout date'.split(' '),
);

/** "On roof", "with vendor", "mop floor": the one that is there. */
export function isThere(tokens: readonly Token[], from: number, end: number, slot: Slot): boolean {
  const head = tokens[end - 1];
  const first = tokens[from];
  if (!head || !first || isPlural(head) || slot.after !== undefined) return false;
  const word = head.lower;
  const next = tokens[end]?.lower ?? '';
  const bare = end - from === 1;
  if (goesOnAsName(tokens, end)) return false;
  const isOther =
    (isAdjective(first) && !ONLY.test(first.lower)) ||
    looksLikeName(first) ||
    describes(first) ||
    isNumber(first);
  if (isOther && !bare) return false;
  if (slot.preposition === undefined)
    return THERE.has(word) && !isCountable(head) && WORKED_ON.has(slot.verb ?? '') && !STREAM.has(word);
  if (BARE_PHRASES.has(`${slot.preposition} ${word}`) && bare) return false;
  if (bare && tokens[from - 2]?.lower === 'ahead') return false;
  // "Time to hire", "door to door"
  if (slot.preposition === 'to' && (isBaseVerb(tokens, from) || tokens[from - 2]?.lower === word))
    return false;
  if (next === 'and' || next === 'or' || head.gap === '/' || tokens[end]?.gap === '/') {
    if (isPlural(tokens[endOfNounPhrase(tokens, end + 1) - 1])) return false;
  }
  if (
    PERSONS.has(word) ||
    SUPERIORS.has(word) ||
    word === 'senior' ||
    (slot.preposition === 'with' && ORGANISATIONS.has(word)) ||
    (!THERE.has(word) && namesPerson(word))
  )
    return (
      bare &&
      !(slot.preposition === 'of' && TITLES.has(tokens[from - 2]?.lower ?? '')) &&
      (BESIDE.has(slot.preposition) || /^(?:of|on|against)$/.test(slot.preposition)) &&
      slot.preposition !== 'by'
    );
  if (!THERE.has(word)) return false;
  // "In train coach", "at main gate"
  if (!bare)
    return (
      end - from < 4 &&
      /^(?:on|in|at|into|from|near|outside|inside|behind|under)$/.test(slot.preposition) &&
      isPlainName(tokens, from, end)
    );
  if (slot.preposition === 'with' && COMPARED.test(tokens[from - 2]?.lower ?? '')) return true;
  return (
    LOCATING.has(slot.preposition) ||
    (slot.preposition === 'of' && !NAMED_OF.has(tokens[from - 2]?.lower ?? ''))
  );
}

/** "For the post of clerk": what follows is a title. */
export const TITLES: ReadonlySet<string> = new Set(
  'post position role rank title designation duty duties'.split(' '),
);

/** "Tally with invoice": the one that goes with what is checked. */
const COMPARED =
  /^(?:tally|tallying|tallied|match|matching|matched|compare|comparing|reconcile|reconciling|check|checking)$/;
/** What tells the one there is of its kind. */
const ONLY = /^(?:main|front|back|rear|upper|lower|central|entire|whole|local)$/;

/** Nouns alone, in small letters. */
function isPlainName(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens
    .slice(from, end)
    .every(
      (token, index) =>
        /^[a-z][a-z-]*$/.test(token.word) && (index === 0 || !isAdjective(token)) && !isPlural(token),
    );
}

/** Houses with which one deals as with people: "follow up with bank". */
const ORGANISATIONS: ReadonlySet<string> = new Set(
  'bank council garage embassy consulate municipality ministry regulator insurer broker agency bureau workshop dealership'.split(
    ' ',
  ),
);

function isBaseVerb(tokens: readonly Token[], index: number): boolean {
  return (
    ((verbAt(tokens, index)?.forms ?? 0) & FORM.base) !== 0 && !PERSONS_FIRST.has(tokens[index]?.lower ?? '')
  );
}

const PERSONS_FIRST: ReadonlySet<string> = new Set(
  'doctor nurse supplier vendor captain judge floor table roof bank station'.split(' '),
);

const IN_PLACES: ReadonlySet<string> = new Set('in at to from into of for near outside inside'.split(' '));

const LOCATING: ReadonlySet<string> = new Set(
  'along on in at into to from under behind inside near around across against over before after for'.split(
    ' ',
  ),
);
/** What is counted or told apart by kind: "three months of contract", "type of machine". */
const NAMED_OF: ReadonlySet<string> = new Set(
  'type types kind kinds sort sorts number numbers years months days hours weeks lots cost costs rate price form set pair method methods'.split(
    ' ',
  ),
);
const WORKED_ON: ReadonlySet<string> = new Set(
  `supervise clean mop sweep wipe scrub vacuum dust polish paint wash disinfect sanitise sanitize lock unlock guard patrol water weed mow tidy empty fill
  refill drain flush load unload check inspect maintain monitor repair service operate decorate restock tend secure man stock cover close`.split(
    /\s+/,
  ),
);

/** Prepositions before a superior: "report to the CTO", "menus with the head chef". */
export const BESIDE: ReadonlySet<string> = new Set(['to', 'with', 'for', 'under', 'alongside', 'from', 'by']);

export const REGULAR =
  /^(?:annual|statutory|daily|weekly|fortnightly|bi-?weekly|monthly|quarterly|yearly|nightly|morning)$/;

/** "for plant and office roles": the noun shares the plural that ends the list. */
export function describesPlural(tokens: readonly Token[], end: number): boolean {
  if (!/^(?:and|or)$/.test(tokens[end]?.lower ?? '') || tokens[end - 1]?.close !== '') return false;
  if (
    tokens[end + 1]?.lower.endsWith('ed') &&
    (isNumber(tokens[end + 2]) || opensNounPhrase(tokens[end + 2]))
  )
    return false;
  // "Conducting a meeting and recording proceedings": a second act.
  if (/ing$/.test(tokens[end + 1]?.lower ?? '') && /ing$/.test(tokens[0]?.lower ?? '')) return false;
  const last = endOfNounPhrase(tokens, end + 1);
  return last - end > 2 && isPlural(tokens[last - 1]) && !opensNounPhrase(tokens[end + 1]);
}

/** A word that tells what kind of thing it is, and so of one among others: "a busy kitchen", "a 24-bed ward". */
export function describes({ lower }: Token): boolean {
  return DESCRIBING.has(lower) || /^\d+-[a-z]/.test(lower);
}

const DESCRIBING: ReadonlySet<string> = new Set(
  'new custom modern simple small large big single live complex bespoke dedicated third-party in-house busy local fast-paced high-volume family-run major leading national global remote medium-sized mid-size cross-functional diverse multidisciplinary mid-level entry-level'.split(
    ' ',
  ),
);
