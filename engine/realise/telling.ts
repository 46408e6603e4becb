import type { Fact } from '../facts/read.ts';
import { indefinite } from '../language/determiners.ts';
import { namesPost } from '../language/holder.ts';
import type { ActionPhrase, NounFrame } from '../language/phrase.ts';
import { hasPastTime, isCompletive } from '../language/strength.ts';

/** A fact as one item under a lead-in: parallel with its neighbours where its words allow it. */
export interface Item {
  readonly form: 'gerund' | 'noun' | 'statement';
  readonly text: string;
}

/** A fact as what somebody does or did, to be put after a subject. */
export interface Predicate {
  readonly subject: 'I' | 'we';
  readonly tense: 'present' | 'past';
  readonly text: string;
  readonly gerund: string;
}

/** How the long answer lists a fact: "building the APIs", "IV insertion", or a clause of its own. */
export function itemOf(fact: Fact): Item {
  const known = items.get(fact);
  if (known !== undefined) return known;
  const item = readItem(fact);
  items.set(fact, item);
  return item;
}

const items = new WeakMap<Fact, Item>();

function readItem(fact: Fact): Item {
  const { phrase } = fact;
  switch (phrase.kind) {
    case 'action': {
      // What is over is told as such beside what goes on.
      const over = fact.kind === 'duty' && predicateOf(fact)?.tense === 'past' && !isBeing(phrase);
      if (over) return { form: 'statement', text: withSubject(phrase.plural ? 'we' : 'I', phrase.past) };
      return { form: 'gerund', text: phrase.gerund };
    }
    case 'statement':
      return { form: 'statement', text: phrase.text };
    case 'noun':
      if (phrase.whole === true) return { form: 'statement', text: phrase.noun };
      if (isPost(fact)) return { form: 'gerund', text: `being ${postOf(phrase.noun)}` };
      // What one was part of is over.
      if (phrase.frame === 'part' && phrase.past === true)
        return { form: 'statement', text: `I was ${phrase.noun}` };
      if (/:(?!\d)/.test(phrase.noun)) return { form: 'statement', text: phrase.noun };
      return nounItem(phrase.noun, phrase.frame);
  }
}

/** Whether a line is told in its own words, since nobody could be sure what leads it. */
export function isWhole({ phrase }: Fact): boolean {
  return phrase.kind === 'noun' && phrase.whole === true;
}

/** Whether a fact names a post rather than a duty: "intern at Kaveri Pumps", "key person for six toddlers". */
export function isPost({ phrase }: Fact): boolean {
  if (phrase.kind !== 'noun' || phrase.frame !== undefined || phrase.whole === true) return false;
  return namesPost(phrase.noun);
}

/** "the key person for six toddlers": one is it for them; "an intern at Kaveri Pumps". */
export function postOf(noun: string): string {
  return / (?:for|to) /.test(noun) && !HAPPENED.test(noun) ? `the ${noun}` : `${indefinite(noun)} ${noun}`;
}

function nounItem(noun: string, frame: NounFrame | undefined): Item {
  switch (frame) {
    case 'responsible':
      return { form: 'gerund', text: `being responsible for ${noun}` };
    case 'charge':
      return { form: 'gerund', text: `being in charge of ${noun}` };
    case 'involved':
      return { form: 'gerund', text: `taking part in ${noun}` };
    case 'part':
      return { form: 'gerund', text: `being ${noun}` };
    case 'experience':
      return { form: 'noun', text: `experience with ${noun}` };
    case 'knowledge':
      return { form: 'noun', text: noun.replace(/^(?!knowledge)/, 'knowledge of ') };
    case undefined:
      return { form: 'noun', text: noun };
  }
}

/**
 * How running prose tells a fact: in the present for a duty that goes on, in the past for what the
 * person wrote in the past about a finished act. A bare noun phrase and a clause with a subject of its
 * own have no predicate.
 */
export function predicateOf(fact: Fact): Predicate | undefined {
  const known = told.get(fact);
  if (known !== undefined) return known === 'none' ? undefined : known;
  const predicate = readPredicate(fact);
  told.set(fact, predicate ?? 'none');
  return predicate;
}

/** Each text asks for the same facts again. */
const told = new WeakMap<Fact, Predicate | 'none'>();

function readPredicate(fact: Fact): Predicate | undefined {
  const { phrase } = fact;
  if (phrase.kind === 'statement') return undefined;
  if (phrase.kind === 'noun') {
    const post = isPost(fact) ? postOf(phrase.noun) : '';
    // "the key person for six toddlers": what one is goes on as what one does.
    if (post.startsWith('the '))
      return { subject: 'I', tense: 'present', text: `am ${post}`, gerund: `being ${post}` };
    return framePredicate(phrase.noun, phrase.frame, phrase.past === true);
  }
  const subject = phrase.plural ? 'we' : 'I';
  const finished =
    fact.kind === 'result' ||
    isBeing(phrase) ||
    (phrase.typed === 'past' &&
      (phrase.verbs.some(isCompletive) ||
        isOneThing(phrase.base) ||
        hasPastTime(fact.words) ||
        (fact.amongPresent === true &&
          ((fact.counted && !RATE.test(fact.words)) || isDefinite(phrase.base))) ||
        HAPPENED.test(fact.words) ||
        phrase.verbs[0] === 'be'));
  return {
    subject,
    tense: finished ? 'past' : 'present',
    // Of most duties only one form is told.
    get text() {
      if (finished) return phrase.past;
      return subject === 'we' ? plural(phrase.base) : phrase.base;
    },
    get gerund() {
      return phrase.gerund;
    },
  };
}

/** Whether what somebody does is what was done to them: "be promoted". A state in the present is "am on call". */
function isBeing({ verbs, base }: ActionPhrase): boolean {
  return verbs[0]?.startsWith('be') === true && base.startsWith('be ');
}

/** "20 patients per shift": how much at a time goes on. */
const RATE =
  /\b(?:per|a|an|each|every) (?:day|shift|week|month|quarter|year|hour|night)\b|\b(?:daily|weekly|monthly)\b/;

/** "ran the gardening club", "took on an apprentice": one thing, where "extended offers" are many over time. */
function isDefinite(base: string): boolean {
  return /^(?:\S+ ){1,3}(?:an?|the|our|my|one)\b/.test(base) && !HABITUAL.test(base);
}

/** What one does over and over: its past beside presents is a slip rather than a statement that it is over. */
const HABITUAL =
  /^(?:help|check|handle|maintain|manage|monitor|support|assist|clean|update|test|work|coordinate|provide|ensure|communicate|answer|report)\b/;

/** "took care of two kids for 6 years", "ran a fundraiser that raised $8,000": what is told in the past is over. */
const HAPPENED =
  /\bfor (?:over |about |almost |nearly |more than )?(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten) (?:years?|months?|weeks?)\b|\b(?:that|which|who) (?:\p{L}+ed|won|made|led|got|ran|grew|rose|fell|sold|brought|cut|kept|went)\b/u;

/**
 * Whether what was made is one thing or a counted number of them, so that making it came to an end: "built
 * the ledger service", "helped write the new curriculum", "designed six dishes", but not "wrote tests".
 */
function isOneThing(base: string): boolean {
  return (
    MAKING.test(base) &&
    /^\S+(?: (?:and|to) \S+| write| build| design| set up)? (?:an?|the|our|my|\d+|one|two|three|four|five|six|seven|eight|nine) (?!new \p{L}+s\b)/u.test(
      base,
    )
  );
}

const MAKING =
  /^(?:build|design|write|develop|create|make|implement|set up|draft|produce|organi[sz]e|help (?:to )?(?:write|build|design|create|develop|set up)|establish|architect)\b/;

function framePredicate(noun: string, frame: NounFrame | undefined, over: boolean): Predicate | undefined {
  const being = (what: string): Predicate => ({
    subject: 'I',
    tense: over ? 'past' : 'present',
    text: `${over ? 'was' : 'am'} ${what}`,
    gerund: `being ${what}`,
  });
  switch (frame) {
    case 'responsible':
      return being(`responsible for ${noun}`);
    case 'charge':
      return being(`in charge of ${noun}`);
    case 'involved':
      return being(`involved in ${noun}`);
    case 'experience':
      return {
        subject: 'I',
        tense: 'present',
        text: `have experience with ${noun}`,
        gerund: `having experience with ${noun}`,
      };
    case 'part':
      return { subject: 'I', tense: 'past', text: `was ${noun}`, gerund: `being ${noun}` };
    case 'knowledge':
    case undefined:
      return undefined;
  }
}

function plural(base: string): string {
  return base.replace(/^am /, 'are ');
}

/** "I" and what follows it, contracted where speech would: "I'm on call". */
export function withSubject(subject: 'I' | 'we', predicate: string): string {
  if (subject === 'we') return `we ${predicate}`;
  return predicate.startsWith('am ') ? `I'm ${predicate.slice(3)}` : `I ${predicate}`;
}
