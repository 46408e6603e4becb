import { PARTICLES, PREPOSITIONS } from '../language/function-words.ts';
import { GERUND_PARTNERS, isNounToo, NOUN_GERUNDS, NOUN_LEANING } from '../language/homographs.ts';
import { itemsOf } from '../language/items.ts';
import { FORM, knownVerb } from '../language/lexicon.ts';
import { joinList } from '../language/list.ts';
import { asActions } from '../language/nominal.ts';
import type { ActionPhrase } from '../language/phrase.ts';
import { inPlainWords, isActivity, isEvent, isKnown, isSureActivity } from '../language/plain-verb.ts';
import { readPhrase } from '../language/rephrase.ts';
import { PERSONS } from '../language/things.ts';
import { tokenize } from '../language/tokens.ts';
import { verbAt } from '../language/verb-at.ts';
import { isAdverb, isNumber, isPlural, namesPerson, opensNounPhrase } from '../language/wordclass.ts';
import type { Spelling } from '../types.ts';
import { actionOf, joined } from './composite.ts';
import { plainAction } from './plain-action.ts';

/** A part with a verb. */
interface Act {
  readonly kind: 'act';
  readonly phrase: ActionPhrase;
  readonly text: string;
  /** A preposition ended its object. */
  readonly isOver: boolean;
}

interface Thing {
  readonly kind: 'thing';
  readonly text: string;
  /** "also alterations" */
  readonly isAdded: boolean;
}

/** One part of a row between its commas, or a further act behind an "and". */
type Part =
  | Act
  /** What is done is named by its noun, with what it is done to: "planning of activities". */
  | { readonly kind: 'done'; readonly phrase: ActionPhrase; readonly text: string }
  | Thing
  /** "tow logs", "balance tills" */
  | { readonly kind: 'either'; readonly text: string };

/**
 * A row in which some parts have a verb and others only name a thing, told by verbs throughout: each part by its own, and
 * things in a row by the plainest verb that goes with them. A thing behind a verb that can take it stays its object.
 *
 * @param isSure the row reads as an action, so that only what is sure to be no object stands apart
 * @returns nothing where no part has a verb of its own
 * @example
 * readMixedRow('family updates and assisting in end of life talks', 'en-US')?.base;
 * // 'handle family updates and assist in end of life talks'
 */
export function readMixedRow(words: string, spelling: Spelling, isSure = false): ActionPhrase | undefined {
  if (words.length > LONGEST || !/, | and /.test(words) || APART.test(words.replace(WHENEVER, '')))
    return undefined;
  const parts = partsOf(words).map((text, index) => readPart(text, index, spelling));
  if (parts.length < 2 || !parts.some(({ kind }) => kind === 'act')) return undefined;
  if (parts.some(({ kind }) => kind === 'either')) return undefined;
  const told: ActionPhrase[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as Part;
    if (part.kind === 'act' || part.kind === 'done') {
      const objects =
        part.kind === 'act' ? objectsAt(parts, at + 1, part, { isFurther: told.length > 0, isSure }) : [];
      at += objects.length;
      told.push(withObjects(part.phrase, objects, spelling));
      continue;
    }
    const row = [part.text];
    while (parts[at + 1]?.kind === 'thing') {
      at += 1;
      row.push((parts[at] as Part).text);
    }
    const plain = inPlainWords(/ and /.test(row.at(-1) ?? '') ? row.join(', ') : joinList(row, spelling));
    if (plain === undefined) return undefined;
    told.push(plainAction(plain, spelling));
  }
  return joined(told, spelling);
}

/**
 * "sew suits for weddings, also alterations": what was added is told by a verb too.
 *
 * @returns nothing where nothing was added, or not to what is done
 */
export function withAdded(words: string, spelling: Spelling): ActionPhrase | undefined {
  if (!words.includes(' also ')) return undefined;
  const [, before = '', after = ''] = ADDED.exec(words) ?? [];
  if (before === '' || APART.test(words)) return undefined;
  const first = readPhrase(before, spelling);
  if (first.kind !== 'action' || first.plural || first.typed === 'past' || first.verbs[0] === 'be')
    return undefined;
  const added = readPhrase(after, spelling);
  if (added.kind === 'action') return added.typed === 'past' ? undefined : joined([first, added], spelling);
  if (added.kind !== 'noun' || added.frame !== undefined) return undefined;
  const plain = asActions(added.noun)?.[0] ?? inPlainWords(added.noun);
  return plain === undefined ? undefined : joined([first, actionOf([plain], spelling)], spelling);
}

const ADDED = /^([^:;]{8,120}?),? (?:and |but )?also (\S[^:;]*)$/i;

/**
 * A row that reads as an action though some of it is nothing that its verbs are done to: "negotiate rates with shipping
 * lines, customs checks", "drive to Rotterdam twice a week, CMR papers".
 *
 * @param phrase the row as it reads
 * @returns nothing where the things may be objects
 */
export function withRest(words: string, phrase: ActionPhrase, spelling: Spelling): ActionPhrase | undefined {
  if (!words.includes(', ') || phrase.plural || phrase.typed === 'past' || phrase.verbs[0] === 'be')
    return undefined;
  const [first = ''] = partsOf(words);
  const mayTake = !isOfPeople(first) && phrase.verbs.some((verb) => TAKES_ACTIVITIES.has(verb));
  if (mayTake && !partsOf(words).every((text, index) => readPart(text, index, spelling).kind === 'act'))
    return undefined;
  const row = readMixedRow(words, spelling, true);
  return row !== undefined && row.verbs.length > phrase.verbs.length ? row : undefined;
}

/** Verbs that may be done to an activity. */
const TAKES_ACTIVITIES: ReadonlySet<string> = new Set(
  `conduct perform do handle provide complete coordinate manage oversee carry undertake facilitate organize organise outsource
  arrange supervise teach learn study support offer automate include cover schedule plan book attend run deliver give hold
  take make monitor track help assist ensure process review check improve document record prepare lead head work participate
  look follow keep maintain receive practise practice love enjoy like use explain discuss report know understand`.split(
    /\s+/,
  ),
);

/** "enter bookings" with "tow logs": what else the verb is done to. */
function withObjects(phrase: ActionPhrase, objects: readonly string[], spelling: Spelling): ActionPhrase {
  if (objects.length === 0) return phrase;
  const add = (text: string): string => {
    const items = [text, ...objects];
    const isJoined = / and /.test(items.at(-1) ?? '');
    if (isJoined) return items.join(', ');
    const comma = (items.length > 2 && spelling === 'en-US') || / and /.test(text) ? ',' : '';
    return `${items.slice(0, -1).join(', ')}${comma} and ${items.at(-1)}`;
  };
  return { ...phrase, gerund: add(phrase.gerund), past: add(phrase.past), base: add(phrase.base) };
}

const LONGEST = 180;
/** Clauses have verbs of their own, and a semicolon ends what stands before it. */
/** "when wind is more than 38 kph" */
const WHENEVER = /\b(?:when|if|once|until) [^,]*/g;
const APART =
  /[:;]|, (?:if|when|while|until) | (?:that|which|who|where|because|while|but) |\b(?:I|we|was|were|is|are|has|have)\b/;

function partsOf(words: string): readonly string[] {
  const parts: string[] = [];
  for (const item of itemsOf(words.replace(THEN, ', then '))) {
    let text = item.replace(/^(?:and|then|plus) /i, '');
    for (;;) {
      const joint = / and (?=(?:also )?(?:\p{L}+ing|\p{Ll}+) \S)/u.exec(text);
      const [before, after] = joint
        ? [text.slice(0, joint.index), text.slice(joint.index + joint[0].length)]
        : [];
      if (
        before === undefined ||
        after === undefined ||
        before.includes('(') !== before.includes(')') ||
        !beginsAct(after.replace(ALSO, '')) ||
        // "Dry needling and taping in sports cases"
        (/ing$/.test(before) && /^\p{L}+ing (?:in|on|at|for|of) /u.test(after))
      )
        break;
      parts.push(before);
      text = after;
    }
    const last = parts.length - 1;
    // How many, what was included and the like belongs to what stands before it.
    if (last >= 0 && ASIDE.test(text)) parts[last] = `${parts[last]}, ${text}`;
    else parts.push(text);
  }
  return parts.filter(Boolean);
}

/** "… brakes then sign the checklist" */
const THEN = /(?<!,) then (?=\p{Ll}+ (?:the|an?|my|our|it|them|to|off|up) )/gu;
const ASIDE =
  /^(?:including|such as|using|usually|mostly|mainly|especially|sometimes|often|about|around|approximately|up to|over|(?:\d[\d.,–-]*|two|three|four|five|six|seven|eight|nine|ten) (?:\S+ )?(?:per|an?|every|each|days?|hours?|weeks?|times?)|with|without|for|from|to|as|by|when|if|so|no|not|all) /i;
const ALSO = /^also (?=\S)/i;

/** A gerund that is no noun of its own, before its object. */
function beginsAct(text: string): boolean {
  const tokens = tokenize(text);
  const [first, second] = tokens;
  const verb = verbAt(tokens, 0);
  if (!first || !second || verb === undefined || first.close !== '' || GERUND_PARTNERS.has(second.lower))
    return false;
  if ((verb.forms & FORM.gerund) === 0)
    return (
      verb.forms === FORM.base && !isNounToo(verb.lemma) && verb.known && readPhrase(text).kind === 'action'
    );
  if (NOUN_GERUNDS.has(first.lower) && !opensNounPhrase(second) && !PARTICLES.has(second.lower)) return false;
  return second.lower !== 'of' && readPhrase(text).kind === 'action';
}

function readPart(typed: string, index: number, spelling: Spelling): Part {
  const text = typed.replace(ALSO, '');
  const phrase = readPhrase(text, spelling);
  if (phrase.kind === 'action' && isAct(text, phrase, index))
    return { kind: 'act', phrase, text, isOver: endsAct(text) };
  const [done, ...more] =
    (phrase.kind === 'noun' && phrase.frame === undefined ? asActions(phrase.noun) : undefined) ?? [];
  // A plain verb is the row's, not the part's.
  if (
    done !== undefined &&
    more.length === 0 &&
    index === 0 &&
    / of /.test(text) &&
    isOwn(done.verbs[0] ?? '', text)
  )
    return {
      kind: 'act',
      phrase: actionOf([done], spelling),
      text,
      isOver: endsAct(text.replace(/ of /, ' ')),
    };
  if (done !== undefined && more.length === 0 && isOwn(done.verbs[0] ?? '', text))
    return { kind: 'done', phrase: actionOf([done], spelling), text };
  const isEither =
    index > 0 && phrase.kind === 'action' && phrase.typed === 'base' && isPlural(tokenize(text)[1]);
  return isEither ? { kind: 'either', text } : { kind: 'thing', text, isAdded: text !== typed };
}

function isOwn(verb: string, text: string): boolean {
  return text.toLowerCase().includes(verb.slice(0, 4));
}

/** Whether what reads as an action alone is one in a row beside nouns. */
function isAct(text: string, { typed, verbs, plural }: ActionPhrase, index: number): boolean {
  const tokens = tokenize(text);
  if (tokens.length < 2 || plural || typed === 'past') return false;
  if ((verbs[0] ?? 'be').startsWith('be')) return /^on call\b/i.test(text);
  const next = tokens[1];
  if (typed === 'gerund')
    return (
      opensNounPhrase(next) ||
      PARTICLES.has(next?.lower ?? '') ||
      !(NOUN_GERUNDS.has(tokens[0]?.lower ?? '') || isActivity(text.slice(text.indexOf(' ') + 1)))
    );
  // "Set up finalisation", "price monitoring": the verb's noun stands behind.
  const rest = text.slice(text.indexOf(' ') + 1);
  if (!opensNounPhrase(next) && !PREPOSITIONS.has(next?.lower ?? '') && !isPlural(next) && isActivity(rest))
    return false;
  if (!isNounToo(verbs[0] ?? '') || (index === 0 && (isAdverb(next) || next?.lower === 'only'))) return true;
  if (PREPOSITIONS.has(next?.lower ?? '')) return index === 0;
  if (/^(?:when|if|until|once|while)$/.test(next?.lower ?? '')) return true;
  if (!NOUN_LEANING.has(verbs[0] ?? '')) return true;
  return opensNounPhrase(next) || isNumber(next) || (index === 0 && isPlural(next));
}

/** Whether nothing more can be the object: a preposition has been, or there is none. */
function endsAct(text: string): boolean {
  return / (?:of|to|with|for|in|on|at|from|per|by|after|before|during|into|every|each|when|until) /.test(
    ` ${text.slice(text.indexOf(' ') + 1)}`,
  );
}

/** The things behind an act that may be its objects, or those of its preposition. */
function objectsAt(
  parts: readonly Part[],
  from: number,
  { phrase, text, isOver }: Act,
  { isFurther, isSure }: { readonly isFurther: boolean; readonly isSure: boolean },
): readonly string[] {
  const things: Thing[] = [];
  for (let at = from; at < parts.length; at += 1) {
    const part = parts[at];
    if (part?.kind !== 'thing' || part.isAdded) break;
    things.push(part);
  }
  // "Cut and colour", "on call" have no object.
  if (phrase.verbs[0] === 'be' || hasNoObject(text)) return [];
  // "Service lifts, fix doors, safety certificates": a third duty rather than a second object.
  if (isFurther && !isSure && from === parts.length - 1) return [];
  const ends = (note: string): boolean =>
    isSure && !isOfPeople(text)
      ? isSureActivity(note) || (isOver && isEvent(note))
      : isActivity(note) || (isOver ? isKnown(note) : isEvent(note));
  // "Price products, GLM for frequency, notes to the regulator": each goes with something of its own.
  if (isSure && !isOver && things.length > 1 && things.every((thing) => TAIL.test(thing.text))) return [];
  const end = things.findIndex((thing) => ends(thing.text));
  // "Fit up with the fitter, preheat, cleaning": what goes with the last goes with those before it.
  if (end > 0 && (isOver || / and /.test(text))) return [];
  return things.slice(0, end < 0 ? things.length : end).map((thing) => thing.text);
}

/** "support a new worker": visits are nothing that a worker goes on with. */
function isOfPeople(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  return (
    /^\S+ (?:an?|the|my|our|two|three|four|\d+) /i.test(text) &&
    (PERSONS.has(last) || PERSONS.has(last.replace(/s$/, '')) || namesPerson(last))
  );
}

const TAIL = /^\S+(?: \S+)* (?:for|to|with|from|on) \S/;

/** "cut and colour" */
function hasNoObject(text: string): boolean {
  return (
    /^\p{L}+(?:ing)? and \p{L}+$/u.test(text) &&
    text.split(' and ').every((word) => knownVerb(word.toLowerCase()) !== undefined)
  );
}
