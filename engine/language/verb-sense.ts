import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  DETERMINERS,
  MASS_NOUNS,
  MODALS,
  PARTICLES,
  PREPOSITIONS,
} from './function-words.ts';
import {
  ADJECTIVAL,
  DESCRIBED_PAIRS,
  DESCRIBING,
  GOVERNED,
  HARDLY_VERBS,
  NOUN_GERUNDS,
  NOUN_LEANING,
  NOUN_PAIRS,
  VERB_LEANING,
  VERB_PAIRS,
} from './homographs.ts';
import { FORM, knownVerb } from './lexicon.ts';
import { namesPair } from './name-pairs.ts';
import { STUFF } from './things.ts';
import type { Token } from './tokens.ts';
import { namesUnit } from './unit-names.ts';
import { type VerbAt, verbAt } from './verb-at.ts';
import { WEIGHTS } from './verb-sense-weights.ts';
import {
  endOfNounPhrase,
  isAdjective,
  isAdverb,
  isNumber,
  isPlural,
  looksLikeName,
  namesPerson,
  opensNounPhrase,
} from './wordclass.ts';

/** What the word before it in the row was read as: a verb or not, and its form. */
export type Sense = `${'V' | 'N'}${Form}`;

/** The form of a word that may be a verb: base, base or past ("cut"), third person, past or participle, gerund. */
type Form = 'b' | 'bp' | 't' | 'p' | 'g';

/**
 * Whether the verb at `index` acts as a verb there ("test APIs", "cash cheques"), or is the first noun of a phrase
 * ("test automation", "cash deposits").
 *
 * No list of words can tell, so it is weighed: signs of the word's surroundings each speak for one or the other as
 * much as they did in some thousand marked notes of many trades (`test/engine/language/notes`, where the weights are learnt
 * and measured on notes that they were not learnt from).
 *
 * @param before how the word that leads the part of the row before this one was read, if there is one
 */
export function actsAsVerb(tokens: readonly Token[], index: number, verb: VerbAt, before?: Sense): boolean {
  if (namesUnit(tokens, index) || isName(tokens, index, verb)) return false;
  // In a row the thing stands beside other things, so that doubt speaks for one more.
  const isAdded = before !== undefined && (verb.forms & (FORM.base | FORM.third)) !== 0;
  return weigh(tokens, index, verb, before) > (isAdded ? MOST_DOUBT : 0);
}

/**
 * Whether the word that leads a line may as well be a verb as a noun, so that the line is better told as it stands: among
 * notes that nothing was learnt from, one in four of those near the bound was read wrongly. What leans to a verb by a
 * little counts too, since "I travel for 15 surveyors" of somebody who books their journeys is worse than plain words.
 */
export function isDoubtful(tokens: readonly Token[], index: number, verb: VerbAt): boolean {
  if (isName(tokens, index, verb)) return false;
  const next = tokens[index + verb.length]?.lower ?? '';
  // "Check for allergies", "plan lessons": a verb and its preposition or its object.
  if (GOVERNED.get(verb.lemma)?.has(next) || VERB_PAIRS.has(`${verb.lemma} ${next}`)) return false;
  const sum = weigh(tokens, index, verb);
  return sum > LEAST_DOUBT && sum <= MOST_DOUBT;
}

/** "Wire rope", "enclosed space": the first word is no verb, in its base form or as a participle. */
function isName(tokens: readonly Token[], index: number, { forms, length }: VerbAt): boolean {
  return length === 1 && (forms & (FORM.base | FORM.participle)) !== 0 && namesPair(tokens, index);
}

/** In sixteenths, as the weights are: what leans to a noun or a verb by more is one nearly always. */
const LEAST_DOUBT = -8;
const MOST_DOUBT = 4;

function weigh(tokens: readonly Token[], index: number, verb: VerbAt, before?: Sense): number {
  const decided = decidedBy(tokens, index + verb.length, verb);
  if (decided !== 0) return decided;
  const table = weights();
  let sum = 0;
  for (const sign of signsAt(tokens, index, verb, before)) sum += table.get(sign) ?? 0;
  return sum;
}

/** "Own the roadmap", "test of releases": after a base form an article leaves no noun, and "of" no verb. */
function decidedBy(tokens: readonly Token[], from: number, { lemma, forms }: VerbAt): number {
  if (tokens[from - 1]?.close !== '' || !tokens[from]) return 0;
  const next = tokens[from]?.lower ?? '';
  // "Acting head of year": somebody's post, unless they act as or for somebody.
  if (lemma === 'act' && forms & FORM.gerund && !PREPOSITIONS.has(next)) return -CERTAIN;
  // "Supervising 6 porters", "trained 12 nurses"
  // "Patching done on Sundays"
  if (forms & FORM.gerund && wasDone(tokens, from)) return -CERTAIN;
  if (!(forms & (FORM.base | FORM.third))) return isNumber(tokens[from]) ? CERTAIN : 0;
  // "Lead for six fitters", "contact with families"
  if (next === 'for' && FOR_OTHERS.has(lemma)) return -CERTAIN;
  if (lemma === 'contact' && PREPOSITIONS.has(next) && next !== 'by') return -CERTAIN;
  if (next === 'of') return forms & FORM.past || TAKES_OF.has(lemma) ? 0 : -CERTAIN;
  if (!(forms & FORM.base)) return 0;
  return ARTICLES.has(next) || (CONJUNCTIONS.has(next) && isPlainVerb(tokens, from + 1)) ? CERTAIN : 0;
}

/** "Patching (monthly) done on Sundays", "plucking rounds planned": what is done to the thing ends the part. */
function wasDone(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while ((tokens[at]?.depth ?? 0) > 0) at += 1;
  if (tokens[at]?.lower === 'done') return endsAsDone(tokens, at + 1);
  const done = tokens[at + 1];
  return at === from &&
    tokens[at]?.close === '' &&
    isPlural(tokens[at]) &&
    done !== undefined &&
    ARRANGED.has(done.lower)
    ? endsAsDone(tokens, at + 2)
    : false;
}

const ARRANGED: ReadonlySet<string> = new Set(
  'done planned arranged organised organized held scheduled'.split(' '),
);

/** "Setup and maintain servers": what is nothing but a verb, with an object, stands beside verbs. */
function isPlainVerb(tokens: readonly Token[], index: number): boolean {
  const verb = verbAt(tokens, index);
  if (!verb?.known || formOf(verb.forms) !== 'b' || leanOf(verb) !== 'K') return false;
  return tokens[index]?.close === '' && SURE_OBJECTS.has(classAfter(tokens, index + verb.length));
}

/** "Backup and restore testing" ends in a noun that makes one of both: these do not. */
const SURE_OBJECTS: ReadonlySet<string> = new Set('DET PRO NUM PL ACR'.split(' '));

/** More than any sum of weights that leaves a doubt. */
const CERTAIN = 64;
const TAKES_OF: ReadonlySet<string> = new Set('dispose consist approve think partake avail rid'.split(' '));
/** Posts that somebody holds for others. */
const FOR_OTHERS: ReadonlySet<string> = new Set('mentor lead champion captain tutor chair nurse'.split(' '));
const ARTICLES: ReadonlySet<string> = new Set('the a an my our their his her its'.split(' '));

/** How a word is remembered for the one after it. */
export function senseOf(verb: VerbAt, acts: boolean): Sense {
  return `${acts ? 'V' : 'N'}${formOf(verb.forms)}`;
}

let read: ReadonlyMap<string, number> | undefined;

/** The weights, laid out when the first line is read. */
function weights(): ReadonlyMap<string, number> {
  if (read) return read;
  const table = new Map<string, number>();
  for (const group of WEIGHTS.trim().split('\n')) {
    const [kind = '', ...entries] = group.split(' ');
    for (const entry of entries) {
      const at = entry.lastIndexOf(':');
      table.set(`${kind} ${entry.slice(0, at).replaceAll('_', ' ')}`, Number(entry.slice(at + 1)));
    }
  }
  read = table;
  return table;
}

/** The signs that are weighed, each as its kind and its value. */
export function signsAt(
  tokens: readonly Token[],
  index: number,
  verb: VerbAt,
  before: Sense | undefined,
): readonly string[] {
  const form = formOf(verb.forms);
  const word = tokens[index + verb.length - 1]?.lower ?? '';
  const lean = form === 'g' && NOUN_GERUNDS.has(word) ? 'G' : leanOf(verb);
  const begin = beginOfPart(tokens, index);
  const place = placeOf(tokens, begin) ?? 'inside';
  const from = index + verb.length;
  const next = classAfter(tokens, from);
  const previous = before ?? 'none';
  // What is nothing but a verb needs no more looking at.
  if (lean === 'K' && form === 'b') return [`plain ${next}`, `plain-before ${previous}${place}`];
  const signs = [
    'any ',
    `before ${previous}${form}`,
    `before+place ${previous}${place}`,
    `before+lean ${previous}${lean}`,
    `next+form ${next}${form}`,
  ];
  // "Still review design docs": an adverb stands before a verb.
  if (begin < index) signs.push(`adverb ${form}`);
  // "Prepare salads, desserts, staff meals": behind a part that no verb can lead, seldom another verb.
  if (place === 'comma' || place === 'and' || place === 'slash') {
    const part = partBefore(tokens, begin);
    signs.push(`beside-part ${part}${place}${form}`, `beside-part+lean ${part}${lean}${form}`);
  }
  // "Stock counted monthly": what is done to the thing that the word names.
  const done = doneBehind(tokens, from);
  if (done !== undefined) signs.push(`done ${done}${form}`, `done+lean ${done}${lean}`);
  // A past is a verb unless it is one that describes ("lost property"), whatever the line is about.
  const isPast = form === 'p';
  // Other forms by how the notes use the very word: "travel" is a thing more often than "clean" is.
  signs.push(isPast || form === 'g' ? `self ${word}` : `lemma ${verb.lemma} ${form}`);
  if (!isPast) {
    const row = rowAround(tokens, index, form);
    signs.push(`later ${row.later}${form}`, `row ${row.sure}${form}`);
  }
  if (next === 'CONJ' || next === 'BREAK') signs.push(...chained(tokens, from, form));
  if (next === 'BREAK') signs.push(`beyond ${classOf(tokens[from])}${form}`);
  if (next === 'BREAK' || next === 'END' || next === 'COLON') return signs;
  const nextWord = tokens[from]?.lower ?? '';
  if (!isPast) signs.push(`word ${nextWord}`);
  const known =
    knownPair(verb.lemma, word, nextWord) ?? (OPENS_NO_OBJECT.has(next) ? `no${lean}` : undefined);
  if (known) signs.push(`pair ${known}${form}`);
  if (next === 'PART') signs.push(`beside ${headClass(tokens, from + 1)}${form}`);
  if (OPENS_NO_OBJECT.has(next)) return signs;
  const end = Math.max(endOfNounPhrase(tokens, from), from + 1);
  const head = tokens[end - 1];
  if (!head) return signs;
  const kind = classOf(head);
  const headVerb = verbAt(tokens, end - 1);
  const after = classAfter(tokens, end);
  signs.push(
    `head+lean ${kind}${lean}${form}`,
    `head-verb ${headVerb ? formOf(headVerb.forms) : 'no'}${kind}${form}`,
    `after ${after}${form}`,
  );
  if (isPast) return signs;
  signs.push(`head-word ${head.lower}`);
  if (head.close === '' && tokens[end]) signs.push(`after-word ${tokens[end]?.lower} ${form}`);
  return signs;
}

function formOf(forms: number): Form {
  if (forms & FORM.gerund) return 'g';
  if (forms & FORM.base) return forms & FORM.past ? 'bp' : 'b';
  return forms & FORM.third ? 't' : 'p';
}

/**
 * What is known of a word beforehand: two words ("load test"), two written as one ("setup"), hardly a verb, rather a
 * noun or a verb, an adjective too, nothing but a verb, or not in the lexicon.
 */
function leanOf({ lemma, known, length }: VerbAt): string {
  if (length === 2) return 'C';
  if (lemma.includes(' ')) return 'F';
  if (HARDLY_VERBS.has(lemma)) return 'H';
  if (NOUN_LEANING.has(lemma)) return 'N';
  if (VERB_LEANING.has(lemma)) return 'V';
  if (ADJECTIVAL.has(lemma)) return 'A';
  return known || knownVerb(lemma) ? 'K' : 'U';
}

/** "Check in guests", "check in desk": the class of the noun behind the particle. */
function headClass(tokens: readonly Token[], from: number): string {
  const next = classAfter(tokens, from);
  return OPENS_NO_OBJECT.has(next)
    ? next
    : classAfter(tokens, Math.max(endOfNounPhrase(tokens, from), from + 1) - 1);
}

/** "Picking and packing orders", "feeding, bathing and dressing of residents": what the last of joined words says. */
function chained(tokens: readonly Token[], from: number, form: Form): readonly string[] {
  let at = from;
  let last: VerbAt | undefined;
  while (at < tokens.length) {
    const begin = CONJUNCTIONS.has(tokens[at]?.lower ?? '') ? at + 1 : at;
    const verb = verbAt(tokens, begin);
    if (!verb || formOf(verb.forms) !== form) break;
    last = verb;
    at = begin + verb.length;
    const goesOn = tokens[at - 1]?.close === ',' || CONJUNCTIONS.has(tokens[at]?.lower ?? '');
    if (!goesOn) break;
  }
  const second = verbAt(tokens, from + 1);
  if (!last) return [second ? `chain other${form}` : 'chain no'];
  const head = tokens[endOfNounPhrase(tokens, at) - 1];
  return [`chain ${classAfter(tokens, at)}${form}`, `chain-head ${head?.lower ?? ''}`];
}

/** What the word and the next make: a set name ("test bench"), a verb and its object, a verb and its preposition. */
function knownPair(lemma: string, word: string, next: string): string | undefined {
  const one = singular(next);
  if (VERB_PAIRS.has(`${lemma} ${next}`)) return 'object';
  const nouns = NOUN_PAIRS.get(lemma);
  if (nouns?.has(next) || nouns?.has(one)) return 'name';
  if (DESCRIBED_PAIRS.has(`${word} ${next}`) || DESCRIBED_PAIRS.has(`${word} ${one}`)) return 'name';
  if (DESCRIBING.has(word)) return 'describes';
  return GOVERNED.get(lemma)?.has(next) ? 'governed' : undefined;
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=ss|sh|ch|x)es$|s$/, '');
}

/** Where a part of the line begins: at its start, or after what parts it from the one before; nothing inside one. */
export function placeOf(tokens: readonly Token[], index: number): string | undefined {
  const before = tokens[index - 1];
  if (!before) return 'start';
  if (CONJUNCTIONS.has(before.lower)) return 'and';
  if (before.close.includes(':') || isDash(before)) return 'colon';
  if (before.close.includes(';')) return 'semi';
  if (before.close.includes(',')) return 'comma';
  if (before.close.includes('.')) return 'semi';
  return tokens[index]?.gap === '/' ? 'slash' : undefined;
}

/** Whether the part before the one at `begin` may be led by a verb, and is more than a word. */
function partBefore(tokens: readonly Token[], begin: number): string {
  let end = begin;
  while (CONJUNCTIONS.has(tokens[end - 1]?.lower ?? '')) end -= 1;
  let start = end - 1;
  while (start > 0 && placeOf(tokens, start) === undefined) start -= 1;
  const long = end - start > 1 ? 'row' : 'one';
  return verbAt(tokens, start) === undefined ? `N${long}` : `V${long}`;
}

/** "fish gutted, filleted", "stock counted monthly": a participle that no thing follows, right behind or after a noun. */
function doneBehind(tokens: readonly Token[], from: number): string | undefined {
  if (tokens[from - 1]?.close !== '') return undefined;
  for (let at = from; at < from + 4; at += 1) {
    const token = tokens[at];
    if (!token || PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower)) return undefined;
    const verb = verbAt(tokens, at);
    if (verb && verb.forms & FORM.participle && !(verb.forms & FORM.base)) {
      if (!endsAsDone(tokens, at + verb.length)) return undefined;
      return at === from ? 'next' : 'later';
    }
    if (token.close !== '') return undefined;
  }
  return undefined;
}

/** Whether what was done to a thing ends before `at`, and no thing follows: not "design system used by 9 teams". */
export function endsAsDone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || tokens[at - 1]?.close !== '') return true;
  if (next.lower === 'by') return /^(?:me|us|hand|machine)$/.test(tokens[at + 1]?.lower ?? '');
  return (
    PREPOSITIONS.has(next.lower) ||
    PARTICLES.has(next.lower) ||
    CONJUNCTIONS.has(next.lower) ||
    isAdverb(next)
  );
}

/** Where the part begins that the word leads, before its adverbs. */
function beginOfPart(tokens: readonly Token[], index: number): number {
  let begin = index;
  while (isAdverb(tokens[begin - 1]) && placeOf(tokens, begin) === undefined) begin -= 1;
  return begin;
}

/** What the other parts of the line begin with: words that are surely verbs in this form, and words that are none. */
function rowAround(
  tokens: readonly Token[],
  index: number,
  form: Form,
): { readonly later: string; readonly sure: string } {
  let [verbs, nouns] = [0, 0];
  let [verbLater, nounLater, later] = [false, false, false];
  tokens.forEach((token, at) => {
    if (at === index || token.depth > 0 || CONJUNCTIONS.has(token.lower) || !placeOf(tokens, at)) return;
    const isLater = at > index;
    later ||= isLater;
    const verb = verbAt(tokens, at);
    if (!verb) {
      if (isNumber(token)) return;
      nouns += 1;
      nounLater ||= isLater;
      return;
    }
    if (formOf(verb.forms) !== form) return;
    const next = tokens[at + verb.length];
    const hasObject = token.close === '' && next !== undefined && opensNounPhrase(next);
    const isPlainVerb = leanOf(verb) === 'K';
    if (hasObject || isPlainVerb) verbLater ||= isLater;
    if (hasObject || (isPlainVerb && form !== 'p' && form !== 'g')) verbs += 1;
  });
  return {
    later: later ? `${verbLater ? 'V' : ''}${nounLater ? 'N' : ''}` : 'none',
    sure: `${Math.min(verbs, 2)}${Math.min(nouns, 2)}`,
  };
}

/** The class of the word at `at`, if no punctuation parts it from the one before. */
function classAfter(tokens: readonly Token[], at: number): string {
  const close = tokens[at - 1]?.close ?? '';
  if (close.includes(':')) return 'COLON';
  if (!tokens[at]) return 'END';
  return close === '' ? classOf(tokens[at]) : 'BREAK';
}

function isDash({ word }: Token): boolean {
  return word === '-' || word === '–' || word === '—';
}

/** Classes after which no object follows. */
const OPENS_NO_OBJECT: ReadonlySet<string> = new Set([
  'PREP',
  'PART',
  'OF',
  'TO',
  'CONJ',
  'CL',
  'AUX',
  'DASH',
]);

/** A word's class, from the closed ones to what its ending tells. */
function classOf(token: Token | undefined): string {
  if (!token) return 'END';
  const word = token.lower;
  if (DETERMINERS.has(word)) return 'DET';
  if (opensNounPhrase(token)) return 'PRO';
  if (CONJUNCTIONS.has(word)) return 'CONJ';
  if (word === 'of') return 'OF';
  if (word === 'to') return 'TO';
  if (PARTICLES.has(word)) return 'PART';
  if (PREPOSITIONS.has(word)) return 'PREP';
  if (CLAUSE_OPENERS.has(word)) return 'CL';
  if (MODALS.has(word) || AUXILIARIES.has(word)) return 'AUX';
  if (isNumber(token)) return 'NUM';
  if (isDash(token)) return 'DASH';
  if (isAdverb(token)) return 'ADV';
  if (isAcronym(token.word)) return 'ACR';
  if (looksLikeName(token)) return 'NAME';
  if (word.endsWith('ing')) return 'ING';
  if (word.endsWith('ed')) return 'ED';
  if (isAdjective(token)) return 'ADJ';
  if (isPlural(token)) return 'PL';
  if (MASS_NOUNS.has(word) || STUFF.has(word)) return 'MASS';
  if (NOMINAL.some((ending) => word.endsWith(ending))) return 'NOML';
  return namesPerson(word) ? 'PERS' : 'N';
}

const NOMINAL: readonly string[] = ['tion', 'sion', 'ment', 'ance', 'ence', 'ship', 'ility', 'ness'];

/** "PTO", "RFIs" */
function isAcronym(word: string): boolean {
  return /^[A-Z]{2,}s?$/.test(word);
}
