import type { Spelling } from '../types.ts';
import { isBarePassive } from './bare-passive.ts';
import { lowerFirst } from './capital.ts';
import { hasFinitePast, isClause } from './clause.ts';
import { cleanLine } from './clean-line.ts';
import { findHeads, type Head } from './coordination.ts';
import { ANY_FORM, type Framed, takeFrame } from './frames.ts';
import { CONJUNCTIONS, MODALS, PARTICLES, PREPOSITIONS } from './function-words.ts';
import { heldPost } from './holder.ts';
import { isNounToo, VERB_LEANING, VERB_PAIRS } from './homographs.ts';
import { indefinite } from './indefinite.ts';
import { gerund, participle, past } from './inflect.ts';
import { FORM } from './lexicon.ts';
import { ACTS } from './nominal-data.ts';
import { grammaticalNumber } from './noun-number.ts';
import type { ActionPhrase, NounPhrase, Phrase } from './phrase.ts';
import { isPhrasalAct, isResultVerb } from './strength.ts';
import { MANY, STUFF } from './things.ts';
import { type Token, tokenize, writeTokens } from './tokens.ts';
import { type VerbAt, verbAt } from './verb-at.ts';
import { actsAsVerb } from './verb-sense.ts';
import { endOfNounPhrase, isAdverb, isNumber, isPlural, opensNounPhrase } from './wordclass.ts';

/** A line as `rephrase` returns it. */
export type Rephrased =
  | { kind: 'action'; gerund: string; past: string; base: string }
  | { kind: 'noun'; noun: string };

/**
 * A rough résumé line in the three forms that sentences are built from, or, when it names a thing rather than an
 * action, that thing. Anything it is not sure of comes back as a noun in the person's own words.
 *
 * @example
 * rephrase('- Built & shipped an iOS app');
 * // { kind: 'action', gerund: 'building and shipping an iOS app', past: 'built and …', base: 'build and …' }
 */
export function rephrase(bullet: string): Rephrased {
  const phrase = readPhrase(cleanLine(bullet));
  switch (phrase.kind) {
    case 'action': {
      const role = /^being ((?:the|a|an) .+)/.exec(phrase.gerund)?.[1];
      if (role !== undefined && phrase.verbs[0] === 'be') return { kind: 'noun', noun: role };
      return { kind: 'action', gerund: phrase.gerund, past: phrase.past, base: phrase.base };
    }
    case 'noun':
      return { kind: 'noun', noun: phrase.noun };
    case 'statement':
      return { kind: 'noun', noun: phrase.text };
  }
}

/**
 * Reads one cleaned line. `spelling` decides a doubled last letter ("modelling") where the typed word does not.
 *
 * @example
 * readPhrase('Setting up monitoring'); // { kind: 'action', base: 'set up monitoring', … }
 */
export function readPhrase(line: string, spelling: Spelling = 'en-US'): Phrase {
  const others = withOthers(line);
  if (others !== undefined) return { kind: 'statement', text: others };
  const often = SOMETIMES.exec(line);
  if (often) return { kind: 'statement', text: `${often[1] ?? ''} I ${line.slice(often[0].length)}` };
  if (GERUND_SUBJECT.test(line)) return { kind: 'statement', text: line };
  return readFronted(line, spelling) ?? readUnfronted(withOneGerund(line), spelling);
}

/**
 * "Me and my assistant prep 60 covers", "I count the float and my manager banks it": a clause of more than one person, in
 * which each has a verb.
 */
function withOthers(line: string): string | undefined {
  const [together, others = ''] = TOGETHER.exec(line) ?? [];
  if (together !== undefined) {
    const rest = line.slice(together.length);
    const verb = verbAt(tokenize(rest), 0);
    if (verb && verb.forms & (FORM.base | FORM.past)) return `${others} and I ${rest}`;
  }
  const [, mine = '', joint = '', who = '', does = ''] = EACH.exec(line) ?? [];
  if (who === '' || (verbAt(tokenize(does), 0)?.forms ?? 0) !== FORM.third) return undefined;
  const own = mine.replace(/^i /i, '');
  const forms = verbAt(tokenize(own), 0)?.forms ?? 0;
  return forms & (FORM.base | FORM.past) ? `I ${lowerFirst(own)}${joint}${who} ${does}` : undefined;
}

const TOGETHER =
  /^(?:me|myself) (?:and|with|\+) ((?:my|the|our|an?|one|two|three|four|five|six|\d+) [a-z]+(?: [a-z]+)??) (?=[a-z]+ )/i;
const EACH =
  /^([^,:;()]{6,80}?)(, and | and | but )((?:my|our|the|his|her) [a-z]+|she|he) ([a-z]+s (?:it|them|the|my|our|her|his|all|one|two|three|\d).*)$/i;

/** "Chasing clients for bills is half of the job": a sentence about the work. */
const GERUND_SUBJECT =
  /^[a-z]+ing (?!.*\b(?:that|which|who|what|how|whether|where|when|if|while|because|so|as|until|ensuring|making sure)\b)[^,;:]{3,60} (?:is|was) (?:half|most|part|all|what|the|a|an|my|our|also|mostly|mainly) /i;

/** "Sometimes I shoot too": the adverb says how often, so the clause stays whole. */
const SOMETIMES = /^(sometimes|occasionally) i (?=[a-z]{2})/i;

/** "Follow up of payments", and "Conducting retrospectives and tracking of action items": two gerunds of one row, so the second takes no "of". */
function withOneGerund(line: string): string {
  if (/^follow/i.test(line)) return line.replace(/^(follow(?:ing|ed)?[ -]up) of (?=\S)/i, '$1 on ');
  return line.includes('ing of ') ? line.replace(GERUND_OF, '$1 ') : line;
}

/** Only after verbs that no gerund follows, and a plural, lest "of" belong to a row of things. */
const GERUND_OF =
  /(?<=^(?:conducting|facilitating|chairing|attending|writing) (?:[a-z-]+ ){0,3}[a-z-]+s and )((?:track|monitor|record|document|writ|schedul|prepar|draft|review|updat|chas)ing) of (?=[a-z])/i;

/** "In 2021, led the rollout", "As team lead I ran planning": what comes first goes to the end of the action. */
function readFronted(line: string, spelling: Spelling): ActionPhrase | undefined {
  const [whole, adverbial] = FRONTED.exec(line) ?? [];
  if (whole === undefined || adverbial === undefined) return undefined;
  const rest = line.slice(whole.length);
  if (/ (?:that|which|who|when|where|because|so|after|while) /.test(rest) || rest.includes(': '))
    return undefined;
  const phrase = readUnfronted(rest, spelling);
  if (phrase.kind !== 'action' || phrase.verbs[0] === 'be') return undefined;
  if (phrase.typed === 'gerund' && /^\w+ing /i.test(adverbial)) return undefined;
  const end = ` ${lowerFirst(adverbial)}`;
  return { ...phrase, gerund: phrase.gerund + end, past: phrase.past + end, base: phrase.base + end };
}

const FRONTED =
  /^((?:(?:in|during|throughout|since|over|at|within|as|by|with|using|through|together with|alongside|for) [^,]{2,50}(?=,)|in (?:19|20)\d\d(?= )|as (?:an? |the )?[^,]{2,40}?(?= i )))(?:, ?| )(?=\S)/i;

function readUnfronted(line: string, spelling: Spelling): Phrase {
  const framed = takeFrame(withoutSplice(line));
  const tokens = tokenize(framed.rest);
  if (framed.be) return readState(framed, tokens, spelling);
  const action = readAction(framed, tokens, spelling);
  if (action) return action;
  const first = tokens[0];
  if (first && MODALS.has(first.lower)) {
    return { kind: 'statement', text: `${framed.subject === 'we' ? 'We' : 'I'} ${lowerFirst(framed.rest)}` };
  }
  if (!framed.frame && (framed.subject || (SUBJECTS.has(first?.lower ?? '') && first?.word !== 'IT')))
    return { kind: 'statement', text: line };
  const bare = readBareState(framed, tokens);
  if (bare) return bare;
  const post = framed.frame || framed.subject || framed.expects !== ANY_FORM ? undefined : heldPost(tokens);
  if (post) return state(post, 'base', false);
  if (!framed.frame && isClause(tokens)) return { kind: 'statement', text: framed.rest };
  return nounPhrase(framed);
}

/** "Mentored 3 engineers, two were promoted": a clause of its own, so no comma but a semicolon before it. */
function withoutSplice(line: string): string {
  return line.includes(', ') ? line.replace(SPLICE, ';$1') : line;
}

const SPLICE =
  /,( (?:\d+|one|two|three|four|five|six|all|both|some|most|half|none)(?: of (?:them|these))? (?:was|were|are|have|has|had|got|became|went|passed|joined|now) )/i;

const SUBJECTS: ReadonlySet<string> = new Set('it they he she this these there i everyone nobody'.split(' '));

const GERUND_WITH_OF =
  /^(?!(?:meeting|building|wedding|hearing|reading|rating|listing)\b)[a-z]{3,}ing of \p{L}/iu;

function nounPhrase({ rest, frame, past }: Framed): NounPhrase {
  // "involved in hiring of drivers": after a frame the gerund is a verb.
  if (frame === 'involved' && GERUND_WITH_OF.test(rest))
    return nounPhrase({ rest: rest.replace(/ of /, ' '), frame, past } as Framed);
  const number = grammaticalNumber(rest);
  // "Part of" says how much of it was the person's, so it stays.
  if (frame === 'part')
    return {
      kind: 'noun',
      noun: `part of ${past ? withArticle(rest) : rest}`,
      frame,
      number,
      ...(past ? { past } : {}),
    };
  return frame
    ? { kind: 'noun', noun: rest, frame, number, ...(past ? { past } : {}) }
    : { kind: 'noun', noun: rest, number };
}

/** "was part of IFRS 17 gap study": it was one. */
function withArticle(rest: string): string {
  const tokens = tokenize(rest);
  const [first] = tokens;
  const head = tokens[endOfNounPhrase(tokens, 0) - 1];
  if (!first || !head || opensNounPhrase(first) || isNumber(first) || isPlural(head)) return rest;
  return (MANY.has(head.lower) || ONE_EVENT.has(head.lower)) && /^\p{Ll}/u.test(head.word)
    ? `${indefinite(rest)} ${rest}`
    : rest;
}

const ONE_EVENT: ReadonlySet<string> = new Set(
  'study project pilot migration rollout launch programme program audit drive campaign initiative implementation trial merger transition event'.split(
    ' ',
  ),
);

function readAction(framed: Framed, tokens: readonly Token[], spelling: Spelling): ActionPhrase | undefined {
  const first = headAt(framed, tokens);
  if (!first) return undefined;
  const { index, verb } = first;
  if (framed.frame && framed.frame !== 'responsible' && framed.frame !== 'charge') return undefined;
  const forms = verb.forms & framed.expects;
  if (!framed.verbFollows && forms & FORM.participle && isBarePassive(tokens, index)) {
    return passive(tokens, index, verb, 'past', false);
  }
  const typed = typedForms(framed, tokens, first, forms);
  const heads = findHeads(tokens, first, typed, framed.to);
  if (typed & FORM.gerund && listsThings(tokens, heads)) return undefined;
  return action(framed, tokens, heads, moodOf(typed), spelling);
}

/** "Cashing up, stock rotation and cleaning": a list of duties as things, in which only some are verbs. */
function listsThings(tokens: readonly Token[], heads: readonly Head[]): boolean {
  if (!tokens.some(({ close }) => close === ',')) return false;
  if (heads.length !== 1) return endsWithThing(tokens, heads);
  // "Setting out, levels, as-built survey": the first has no object either.
  const [head] = heads;
  const end = head === undefined ? undefined : tokens[head.index + head.verb.length];
  if (head?.index === 0 && end !== undefined && PARTICLES.has(end.lower) && end.close === ',') return true;
  const last = tokens[tokens.length - 1];
  const joint = tokens[tokens.length - 2]?.lower;
  return (
    last !== undefined &&
    joint === 'and' &&
    last.lower.endsWith('ing') &&
    verbAt(tokens, tokens.length - 1) !== undefined
  );
}

/** "Giving injections, dressing, BP checking": the last verb has no object, and a thing follows it. */
function endsWithThing(tokens: readonly Token[], heads: readonly Head[]): boolean {
  const last = heads[heads.length - 1];
  const end = last && tokens[last.index + last.verb.length - 1];
  const first = last && tokens[last.index + last.verb.length];
  if (!last || !first || last.verb.length > 1) return false;
  if (end?.close !== ',' && !CONJUNCTIONS.has(first.lower)) return false;
  const from = CONJUNCTIONS.has(first.lower) ? last.index + 2 : last.index + 1;
  const next = tokens[from];
  return (
    next !== undefined &&
    tokens.length - from < 4 &&
    !opensNounPhrase(next) &&
    !PREPOSITIONS.has(next.lower) &&
    verbAt(tokens, from)?.forms !== FORM.gerund
  );
}

/** The verb that leads the line, past an adverb, if the first word acts as one. */
function headAt(framed: Framed, tokens: readonly Token[]): Head | undefined {
  let index = 0;
  while (index < 2 && tokens[index + 1] && isAdverb(tokens[index])) index += 1;
  if (tokens[index - 1]?.lower === 'hands-on') return undefined;
  const verb = verbAt(tokens, index);
  if (!verb) return guessedHead(framed, tokens, index);
  const forms = verb.forms & framed.expects;
  if (forms === 0) return bareAfterFrame(framed, verb) ? { index, verb } : undefined;
  if (framed.verbFollows && (verb.known || forms & (FORM.past | FORM.gerund))) return { index, verb };
  if (forms & FORM.participle && isBarePassive(tokens, index)) return { index, verb };
  // "Managing": what has no object names the work.
  if (forms === FORM.gerund && tokens.length === 1 && !framed.verbFollows) return undefined;
  // "Written statements", "broken chairs": a participle alone describes what follows.
  const next = tokens[index + verb.length];
  if (forms === FORM.participle && framed.expects === ANY_FORM && next && describes(next)) return undefined;
  const choice = firstChoice(forms);
  // "Pass rate in my classes went up": the line has its verb further on, so this is none.
  if (!(choice & FORM.past && !(choice & FORM.base)) && hasFinitePast(tokens)) return undefined;
  if (choice & (FORM.base | FORM.third | FORM.gerund) && namesChange(tokens, index, verb)) return undefined;
  if (choice === FORM.third && isNounToo(verb.lemma) && isDoneTo(tokens, index + verb.length))
    return undefined;
  if (namesFigures(tokens, index, verb) || namesWork(tokens, index, verb, choice)) return undefined;
  return actsAsVerb(tokens, index, verb) ? { index, verb } : undefined;
}

/** "Calls answered within 10 seconds": a participle without an object follows. */
function isDoneTo(tokens: readonly Token[], at: number): boolean {
  const done = verbAt(tokens, at);
  const after = tokens[at + 1];
  return (
    done !== undefined &&
    (done.forms & FORM.participle) !== 0 &&
    (done.forms & FORM.base) === 0 &&
    tokens[at]?.close === '' &&
    (after === undefined || PREPOSITIONS.has(after.lower))
  );
}

/** Whether a bare noun follows, so that a participle before it is no verb: but "overseen the build", "taken care". */
function describes(next: Token): boolean {
  return !opensNounPhrase(next) && !isNumber(next) && !PREPOSITIONS.has(next.lower) && next.lower !== 'care';
}

/** "Deploy time from 45 min to 12 min", "deploys from weekly to daily": a measure and its two values. */
function namesChange(tokens: readonly Token[], index: number, verb: VerbAt): boolean {
  // "Milk yield up 9%", "reading level of the group up by a year"
  const up = tokens.findIndex(
    ({ lower }, at) => at > index + 1 && (lower === 'up' || lower === 'down') && !verbAt(tokens, at - 1),
  );
  if (up > 0 && !isResultVerb(verb.lemma) && !MOVES.has(verb.lemma) && opensAmount(tokens, up + 1))
    return true;
  const from = tokens.findIndex(({ lower }, at) => at > index && lower === 'from');
  if (from < 0 || !tokens.slice(from + 1, from + 6).some(({ lower }) => lower === 'to')) return false;
  if (from === index + 1) {
    if (verb.forms === FORM.third && RELEASES.has(verb.lemma)) return true;
    // "Scrap from 4% to 1.5%": what has no object has no verb.
    return (
      isNumber(tokens[from + 1]) &&
      !isResultVerb(verb.lemma) &&
      !MOVES.has(verb.lemma) &&
      isNounToo(verb.lemma)
    );
  }
  if (isResultVerb(verb.lemma) || MOVES.has(verb.lemma) || from > index + 3) return false;
  return isNumber(tokens[from + 1]) && MEASURED.has(tokens[from - 1]?.lower ?? '');
}

function opensAmount(tokens: readonly Token[], at: number): boolean {
  return isNumber(tokens[at]) || (tokens[at]?.lower === 'by' && tokens.slice(at, at + 4).some(isNumber));
}

/** "Shoe upper stitching", "drip line checking": a thing, and the last word of its phrase is what is done to it. */
function namesWork(tokens: readonly Token[], index: number, verb: VerbAt, choice: number): boolean {
  const word = tokens[index]?.lower ?? '';
  const isFused = verb.length === 1 && verb.lemma.includes(' ');
  if (!(choice & FORM.base) || choice & (FORM.gerund | FORM.third) || VERB_LEANING.has(verb.lemma))
    return false;
  if (!isFused && !MANY.has(word) && !STUFF.has(word)) return false;
  if (VERB_PAIRS.has(`${word} ${tokens[index + 1]?.lower ?? ''}`)) return false;
  const end = endOfNounPhrase(tokens, index);
  const head = tokens[end - 1];
  if (
    !head ||
    end < index + (isFused && verb.lemma !== 'break down' ? 3 : 2) ||
    tokens.slice(index, end).some(opensNounPhrase)
  )
    return false;
  if (end === index + 2 && head.lower === 'control') return true;
  return ACTS.has(head.lower) || (head.lower.endsWith('ing') && verbAt(tokens, end - 1) !== undefined);
}

/** "Hiring TAT 52 to 34 days", "quote engine response 6 sec to 1.4 sec", "scrap 6% to 2.2%": a measure and its two values. */
function namesFigures(tokens: readonly Token[], index: number, { lemma }: VerbAt): boolean {
  const to = tokens.findIndex(
    ({ lower, depth }, at) => at > index + 1 && depth === 0 && lower === 'to' && isNumber(tokens[at + 1]),
  );
  const at = isNumber(tokens[to - 1]) ? to - 1 : isNumber(tokens[to - 2]) ? to - 2 : -1;
  if (to < 0 || at <= index || isResultVerb(lemma) || MOVES.has(lemma) || lemma === 'teach') return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (PREPOSITIONS.has(before) || tokens.slice(index + 1, at).some(opensNounPhrase)) return false;
  if (at > index + 1 && MEASURED.has(before)) return true;
  return amountOf(tokens[at]) > amountOf(tokens[to + 1]);
}

function amountOf(token: Token | undefined): number {
  return Number.parseFloat(token?.word.replace(/[^\d.]/g, '') ?? '');
}

const RELEASES: ReadonlySet<string> = new Set(['deploy', 'install', 'rebuild', 'release', 'build']);
const MOVES: ReadonlySet<string> = new Set(
  'move bring take push drive get keep scale optimise optimize drop extend shift adjust change tune'.split(
    ' ',
  ),
);
const MEASURED: ReadonlySet<string> = new Set(
  'time times rate rates score scores latency coverage frequency size usage count volume speed success tat cost down up response load cycle'.split(
    ' ',
  ),
);

/** "responsible for maintain servers": a slip of grammar, when the word is nothing but a verb. */
function bareAfterFrame(framed: Framed, { lemma, known, forms }: VerbAt): boolean {
  return framed.frame === 'responsible' && known && !isNounToo(lemma) && (forms & FORM.base) !== 0;
}

/** After "I" even a word outside the lexicon is a verb: "I bartend at weekends". */
function guessedHead(framed: Framed, tokens: readonly Token[], index: number): Head | undefined {
  const word = tokens[index]?.lower ?? '';
  if (!framed.verbFollows || MODALS.has(word) || !/^[a-z]{3,}$/.test(word) || word.endsWith('s'))
    return undefined;
  if (framed.expects & FORM.participle) return undefined;
  return { index, verb: { lemma: word, forms: FORM.base, length: 1, known: false, british: false } };
}

function firstChoice(forms: number): number {
  for (const form of [FORM.gerund, FORM.base, FORM.past, FORM.third]) {
    if (forms & form) return form === FORM.base && forms & FORM.past ? FORM.base | FORM.past : form;
  }
  return forms;
}

/** The forms that the line was typed in: one, unless "set", "cut" and the like leave it open to its end. */
function typedForms(framed: Framed, tokens: readonly Token[], first: Head, forms: number): number {
  const { verb, index } = first;
  if (forms === 0) return FORM.base;
  if (forms & FORM.gerund) return FORM.gerund;
  if (forms & FORM.base && forms & FORM.past) {
    const others = findHeads(tokens, first, FORM.base | FORM.past).slice(1);
    for (const other of others) {
      const open = other.verb.forms & (FORM.base | FORM.past);
      if (open === FORM.base || open === FORM.past) return open;
    }
    if (framed.past || (isResultVerb(verb.lemma) && hasFigure(tokens, index))) return FORM.past;
    return FORM.base;
  }
  if (forms & FORM.past || (framed.past && forms & FORM.participle)) return FORM.past;
  return forms & FORM.base ? FORM.base : FORM.third;
}

/** "cut waste by a third", "beat quota by 20%": what was measured is over. */
function hasFigure(tokens: readonly Token[], from: number): boolean {
  return tokens.some((token, index) => index > from && (isNumber(token) || token.lower === 'by'));
}

function moodOf(typed: number): ActionPhrase['typed'] {
  if (typed & FORM.gerund) return 'gerund';
  if (typed & FORM.past) return 'past';
  return typed & FORM.third ? 'third' : 'base';
}

type Inflect = (lemma: string, spelling: Spelling) => string;

function action(
  framed: Framed,
  tokens: readonly Token[],
  heads: readonly Head[],
  typed: ActionPhrase['typed'],
  spelling: Spelling,
): ActionPhrase {
  const byIndex = new Map<number, Head>();
  const dropped = new Set<number>();
  for (const head of heads) {
    byIndex.set(head.index, head);
    if (head.verb.length === 2) dropped.add(head.index + 1);
    if (head.dropTo) dropped.add(head.index - 1);
  }
  const joined = joinedWithoutWord(tokens, heads);
  const spaced = withoutSplittingComma(tokens, heads, joined);
  const write = (inflect: Inflect): string => {
    const text = writeTokens(spaced, (index) => {
      if (dropped.has(index)) return '';
      const head = byIndex.get(index);
      if (!head) return undefined;
      const form = inflect(head.verb.lemma, head.verb.british ? 'en-GB' : spelling);
      return index === joined ? `and ${form}` : form;
    });
    return lowerFirst(text);
  };
  // Whoever asks only what a line is needs none of them, and a text one or two.
  return {
    kind: 'action',
    get gerund() {
      return write(gerund);
    },
    get past() {
      return framed.perfect ? `have ${write(participle)}` : write(past);
    },
    get base() {
      return write((lemma) => lemma);
    },
    verbs: heads.map((head) => namedVerb(tokens, head)),
    typed: framed.past && typed !== 'past' ? 'past' : typed,
    plural: framed.subject === 'we',
  };
}

/** The lemma, with its particle where that makes a finished act of it: "took on 1 apprentice". */
function namedVerb(tokens: readonly Token[], { index, verb }: Head): string {
  const phrasal = `${verb.lemma} ${tokens[index + verb.length]?.lower ?? ''}`;
  return isPhrasalAct(phrasal) ? phrasal : verb.lemma;
}

/** "Ordering supplies, filing": the second verb stands alone, so "and" joins them. */
function joinedWithoutWord(tokens: readonly Token[], heads: readonly Head[]): number | undefined {
  const second = heads[1];
  if (heads.length !== 2 || !second || tokens[second.index - 1]?.close !== ',') return undefined;
  const next = tokens[second.index + second.verb.length];
  return next === undefined ? second.index : undefined;
}

/** "Planned the launch, and ran it": two verbs of one subject take no comma between them. */
function withoutSplittingComma(
  tokens: readonly Token[],
  heads: readonly Head[],
  joined: number | undefined,
): readonly Token[] {
  const second = heads[1];
  if (heads.length !== 2 || !second) return tokens;
  if (joined === undefined && tokens[second.index - 1]?.lower !== 'and') return tokens;
  const at = joined === undefined ? second.index - 2 : joined - 1;
  // "Checking for draughts and damp, and calling roofers": the comma shows where the first ends.
  if (tokens.slice(heads[0]?.index, at).some(({ lower }) => lower === 'and')) return tokens;
  return tokens.map((token, index) =>
    index === at && token.close === ',' ? { ...token, close: '' } : token,
  );
}

/** "I was on call", "am leading", "was promoted": a progressive, a passive or a state. */
function readState(framed: Framed, tokens: readonly Token[], spelling: Spelling): Phrase {
  let index = 0;
  while (index < 2 && tokens[index + 1] && isAdverb(tokens[index])) index += 1;
  const verb = verbAt(tokens, index);
  if (verb && verb.forms & FORM.gerund && !tokens[0]?.lower.startsWith('being')) {
    const heads = findHeads(tokens, { index, verb }, FORM.gerund);
    const typed = framed.be === 'past' ? 'past' : 'gerund';
    return action({ ...framed, past: framed.be === 'past' }, tokens, heads, typed, spelling);
  }
  const we = framed.subject === 'we';
  if (verb && verb.forms & FORM.participle && !(verb.forms & FORM.base) && framed.be === 'past') {
    return passive(tokens, index, verb, 'past', we);
  }
  return state(framed.rest, framed.be === 'past' ? 'past' : 'base', we);
}

function passive(
  tokens: readonly Token[],
  index: number,
  verb: VerbAt,
  typed: ActionPhrase['typed'],
  we: boolean,
): ActionPhrase {
  const complement = lowerFirst(writeTokens(tokens));
  const was = we ? 'were' : 'was';
  return {
    kind: 'action',
    gerund: `being ${complement}`,
    past: `${was} ${complement}`,
    base: `be ${complement}`,
    verbs: [`be ${tokens[index]?.lower ?? verb.lemma}`],
    typed,
    plural: we,
  };
}

function state(rest: string, typed: ActionPhrase['typed'], we: boolean): ActionPhrase {
  const complement = lowerFirst(rest);
  return {
    kind: 'action',
    gerund: `being ${complement}`,
    past: `${we ? 'were' : 'was'} ${complement}`,
    base: `${we ? 'are' : 'am'} ${complement}`,
    verbs: ['be'],
    typed,
    plural: we,
  };
}

/** "On call for payments", "proficient in Excel": a state whose "am" was left out. */
function readBareState(framed: Framed, tokens: readonly Token[]): ActionPhrase | undefined {
  if (framed.frame || framed.expects !== ANY_FORM) return undefined;
  if (!BARE_STATE.test(framed.rest) || tokens.length < 2) return undefined;
  const unique = /^(?:first |main |primary |single )*(?:point of contact|go-to person)/i.test(framed.rest);
  return state(unique ? `the ${lowerFirst(framed.rest)}` : framed.rest, 'base', false);
}

const BARE_STATE =
  /^(?:on (?:call|duty|standby|the (?:on-call|rota|front|management|till|tills|board|committee|team))\b|at the \w+|behind the \w+|(?:jointly |partly |also |fully )?(?:proficient|fluent|competent|confident|skilled|able|available|accountable|responsible|certified|licensed|trained|qualified|adept|willing|happy|keen|committed|dedicated|devoted) (?:in|with|at|to|for|on)\b|(?:the |a |first |main |primary |single )*(?:point of contact|go-to person) (?:for|on)\b)/i;
