import { type Fact, pointersOf } from '../facts/read.ts';
import { sentenceCase } from '../language/capital.ts';
import { joinList } from '../language/list.ts';
import type { Brief } from '../plan/brief.ts';
import { footingOf } from '../plan/footing.ts';
import { byStrength } from '../plan/rank.ts';
import { isWanted } from '../plan/target.ts';
import { byWeight } from '../plan/weight.ts';
import { typicalDuties } from './briefs.ts';
import { certificationSentences } from './credentials.ts';
import { type Alternatives, countWords, type Draft } from './draft.ts';
import { dutySentences, introducing } from './duties.ts';
import { highestEducation } from './education.ts';
import type { Filled } from './fill.ts';
import { frontOf } from './frames.ts';
import { formsFor } from './hook.ts';
import { type Form, type Introduction, identities, introduction, isStatus } from './identity.ts';
import { unnamed } from './named.ts';
import { joinPredicates } from './predicates.ts';
import { jointResult, resultSentence, toldInProse } from './results.ts';
import { predicateOf, withSubject } from './telling.ts';
import { isThing, joinThings, thingAsTyped, thingOf, thingsAmong } from './things.ts';
import type { Told } from './told.ts';

/** The HR-round answer is 35 to 75 words in two or three sentences. */
const MOST_WORDS = 75;
const FEWEST_WORDS = 35;
/** In a shorter answer certificates have a place too. */
const ROOM_FOR_CERTIFICATES = 55;
/** Typical duties told beside the first ones. */
const FURTHER_BRIEFS = 2;
/** Words of the duties, as they were written, that one sentence tells, and as it tells them. */
const SPOKEN = 30;
const WORDS_OF_DUTIES = 38;
/** The same where who one is stands in front. */
const WORDS_BEHIND_WHO = 30;
/** And so many "and"s and commas of their own. */
const JOINTS = 3;
/** Duties that fill up a short answer. */
const FURTHER = 3;

/** The HR-round answer: who, the duties that matter most, the strongest result. */
export function realiseShort(brief: Brief): Told {
  const fuller = brief.chance('short duties').shuffle([3, 3, 2]).slice(0, 1);
  const [most = 2] = brief.chance('short results').shuffle([2, 2, 1]);
  // From the fullest answer down to the barest: the first that fits the length.
  // A result is worth more than a third duty.
  const withResults = brief.results.length > 0 ? [[2, 1].filter((count) => count <= most), [0]] : [[0]];
  for (const counts of withResults) {
    for (const duties of [...fuller, 3, 2, 1]) {
      for (const results of counts) {
        const told = tell(brief, duties, results);
        const enough = words(told) >= FEWEST_WORDS || duties !== fuller[0];
        if (told.length > 0 && words(told) <= MOST_WORDS && enough)
          return { blocks: [{ sentences: told }], left: [] };
      }
    }
  }
  return { blocks: [{ sentences: tell(brief, 0, 0) }], left: [] };
}

function tell(brief: Brief, duties: number, results: number): readonly Draft[] {
  const writer = brief.writer();
  const said: Draft[] = [];
  const say = (alternatives: Alternatives, need?: 'certain'): void => {
    const draft = writer.say(alternatives, need);
    if (draft !== undefined) said.push(draft);
  };
  const chosen = topDuties(brief, duties);
  const spoken = isSpoken(chosen) ? [...spokenSentences(chosen, brief)] : [];
  const acts = withListLast(chosen);
  const opening = spoken.length > 0 ? undefined : introducing(acts, introductionOf(brief));
  if (opening === undefined) say(identities(brief, true, formOf(brief)), 'certain');
  const [sentences = [], further] = dutySentences(acts, brief, {
    fronted: results > 0 && brief.results.length > 0,
    introduction: opening,
    words: opening === undefined ? WORDS_OF_DUTIES : WORDS_BEHIND_WHO,
  });
  if (chosen.length > 0) say(alternativesOf(spoken, sentences));
  else for (const alternatives of typicalSentences(brief, duties)) say(alternatives);
  // What somebody without a job has is what they learnt.
  if (isStatus(brief) && brief.duties.length < 2) say(highestEducation(brief));
  const best = results > 0 ? byStrength(toldInProse(brief.results), brief)[0] : undefined;
  if (results > 1 && bothResults(brief).length === 0) return [];
  // The result has the last word, so that what fills up stands before it.
  const kept = best === undefined ? 0 : countWords(best.words);
  const room = (): boolean => said.length < (best === undefined ? 3 : 2) && words(said) + kept < FEWEST_WORDS;
  if (spoken.length === 0 && further !== undefined && room()) say(further);
  if (chosen.length > 0 && room()) {
    const told = new Set(said.flatMap(({ sources }) => sources));
    const others = byWeight(brief.duties, brief).filter((fact) => !told.has(fact.pointer));
    const more = brief.duties.filter((fact) => others.slice(0, FURTHER).includes(fact));
    if (more.length > 0) say(dutySentences(more, brief, { further: true })[0] ?? []);
  }
  if (chosen.length > 0 && room()) {
    say(
      typicalSentence(
        typicalDuties('brief', brief, 2, themesTold(brief), toolsNamed(brief, said)),
        brief,
        false,
      ),
    );
  }
  if (best !== undefined)
    say([...(results > 1 ? bothResults(brief) : []), ...resultSentence(best, brief, true)]);
  if (said.length < 3 && words(said) < ROOM_FOR_CERTIFICATES) say(certificationSentences(brief));
  if (said.length < 3 && words(said) < FEWEST_WORDS) say(toolSentence(brief, said));
  return said;
}

function* alternativesOf(drafts: readonly Draft[], others: Alternatives): Generator<Draft | undefined> {
  yield* drafts;
  yield* others;
}

/** The two strongest results in one sentence, where both are clauses and short enough to be heard together. */
function bothResults(brief: Brief): readonly Draft[] {
  const [first, second] = byStrength(toldInProse(brief.results), brief);
  if (first === undefined || second === undefined) return [];
  const [one = first, other = second] = brief.chance('both results').shuffle([first, second]);
  return jointResult(one, other, brief);
}

/** How the answer begins where what the person does cannot follow in the same sentence. */
function formOf(brief: Brief): Form {
  const { long, short, linkedin } = formsFor(brief);
  if (short !== 'as') return short;
  const others: readonly Form[] = ['am', 'work'];
  return others.find((form) => form !== long && form !== linkedin) ?? 'am';
}

/** Who the person is and what they do share a sentence, where the other texts begin otherwise. */
function introductionOf(brief: Brief): Introduction | undefined {
  return formsFor(brief).short === 'as' ? introduction(brief) : undefined;
}

/**
 * The duties that matter most, as many as one sentence holds, in the person's order: what goes on, told by verbs of
 * one subject or by nouns. What is over, what a team did and clauses are told only where there is nothing else.
 */
function topDuties(brief: Brief, count: number): readonly Fact[] {
  const ranked = byWeight(brief.duties, brief);
  const [opener] = brief.duties;
  const acts = ranked.filter((fact) => isGoingOn(fact) && footingOf(fact) === 'act');
  // Beside two lines with a verb none is told that needs a frame, unless it was written first.
  const isTold = (fact: Fact): boolean =>
    isGoingOn(fact) && (acts.includes(fact) || (fact === opener && footingOf(fact) === 'thing'));
  const pools = [
    ...(acts.length > 1 ? [isTold] : []),
    isGoingOn,
    (fact: Fact) => predicateOf(fact)?.subject === 'I',
    () => true,
  ];
  const pool = pools.map((fits) => ranked.filter(fits)).find((facts) => facts.length > 0) ?? [];
  const [first, ...others] = pool;
  if (first === undefined || count === 0) return [];
  // Of what stands behind the first, one may give way to the next, unless an advertisement asks for it.
  const close = others.slice(0, count);
  const [left] = brief.chance('short duty').shuffle([undefined, ...close]);
  const kept =
    left === undefined || isWanted(left, brief.wanted) ? close : close.filter((one) => one !== left);
  const told: Fact[] = [];
  for (const fact of [first, ...kept, ...others.slice(count)]) {
    if (told.length === count) break;
    if (told.length === 0 || fitsBeside(told, fact)) told.push(fact);
  }
  return brief.duties.filter((fact) => told.includes(fact));
}

function isGoingOn(fact: Fact): boolean {
  // "readouts to managers, I try to keep them short": a remark behind the duty is for a longer answer.
  if (/[,;] (?:I|we|it|they) \p{L}/u.test(fact.words)) return false;
  const predicate = predicateOf(fact);
  return predicate === undefined ? isThing(fact) : predicate.subject === 'I' && predicate.tense === 'present';
}

/** Whether a listener can take in a further duty: so many words, one list among those behind the first, one tense. */
function fitsBeside(told: readonly Fact[], fact: Fact): boolean {
  const all = [...told, fact];
  const words = all.reduce((sum, one) => sum + countWords(withoutAsides(one.words)), 0);
  const tenses = new Set(all.flatMap((one) => predicateOf(one)?.tense ?? []));
  const [, ...behind] = all;
  const joints = all.flatMap((one) => withoutAsides(one.words).match(/ and |, /g) ?? []).length;
  return (
    words <= SPOKEN &&
    joints <= JOINTS &&
    tenses.size < 2 &&
    behind.filter(isList).length < 2 &&
    !/[;:] /.test(fact.words)
  );
}

/**
 * Duties of several forms, or a list and what stands beside it, in one sentence that keeps them apart; where it is not
 * supported, the same of fewer.
 */
function* spokenSentences(duties: readonly Fact[], brief: Brief): Generator<Draft> {
  for (const name of [thingOf, thingAsTyped]) yield* spokenSentence(duties, name, brief);
  const [first, ...others] = duties;
  if (first === undefined || others.length === 0) return;
  for (const left of others.toReversed()) {
    const fewer = duties.filter((fact) => fact !== left);
    yield* spokenSentence(fewer, thingOf, brief);
  }
  yield* spokenSentence([first], thingAsTyped, brief);
}

function spokenSentence(
  duties: readonly Fact[],
  name: (fact: Fact) => string,
  brief: Brief,
): readonly Draft[] {
  const [first, ...others] = duties;
  if (first === undefined || isStatus(brief)) return [];
  const things = thingsAmong(duties);
  const isAct = (fact: Fact): boolean => !things.has(fact) && predicateOf(fact) !== undefined;
  if (!duties.every((fact) => things.has(fact) || isAct(fact))) return [];
  // A list that comes first ends where the next clause begins.
  const alike = isList(first) ? [] : others.filter((fact) => things.has(fact) === things.has(first));
  const unlike = others.filter((fact) => !alike.includes(fact));
  const acts = (facts: readonly Fact[]): string => {
    const predicates = withListLast(facts).map((fact) => withoutAsides(predicateOf(fact)?.text ?? ''));
    return withSubject('I', joinPredicates(predicates, brief.spelling));
  };
  const row = (facts: readonly Fact[]): string =>
    joinThings(
      withListLast(facts).map((fact) => withoutAsides(name(fact))),
      brief.spelling,
    );
  const head = [first, ...alike];
  const start = things.has(first) ? `I'm responsible for ${row(head)}` : acts(head);
  // Behind a list there is room for one further clause.
  const doing = unlike.filter(isAct);
  const named = unlike.filter((fact) => things.has(fact));
  const further = doing.length >= named.length ? doing : named;
  const joint = things.has(first) ? ', along with ' : ", and I'm also responsible for ";
  const end = further === doing ? `, and ${acts(doing)}` : `${joint}${row(named)}`;
  const clause = `${start}${further.length > 0 ? end : ''}`;
  const isPlain = things.has(first) || isList(first) || further.length > 0;
  const texts = isPlain
    ? [`${sentenceCase(clause)}.`]
    : brief.chance('spoken').shuffle([`${frontOf(brief)}, ${clause}.`, `${sentenceCase(clause)}.`]);
  return texts.map((text) => ({ text, origin: 'submitted', sources: pointersOf([...head, ...further]) }));
}

/** Whether the sentence of these duties needs more than a row of verbs. */
function isSpoken(duties: readonly Fact[]): boolean {
  const things = thingsAmong(duties);
  const [first] = duties;
  if (first === undefined) return false;
  return things.size > 0 || isList(first) || duties.some(({ words }) => withoutAsides(words) !== words);
}

/** What stands in brackets is for readers, not for listeners: "gameplay systems (camera, save system)". */
function withoutAsides(text: string): string {
  const spoken = text.replace(/ \([^()]*,[^()]*\)/g, '');
  return countWords(spoken) > 1 ? spoken : text;
}

/** One list inside the list is as many as a listener can follow, and it stands last. */
function withListLast(facts: readonly Fact[]): readonly Fact[] {
  return [...facts.filter((fact) => !isList(fact)), ...facts.filter(isList)];
}

function isList({ words }: Fact): boolean {
  return /,|[;:] /.test(withoutAsides(words));
}

/** A role that came with nothing but tools: what it does with them, and what else belongs to it. */
function typicalSentences(brief: Brief, count: number): readonly Alternatives[] {
  if (count === 0) return [];
  const filled = typicalDuties('brief', brief, count + FURTHER_BRIEFS, themesTold(brief), new Set());
  return [
    typicalSentence(filled.slice(0, count), brief, true),
    typicalSentence(filled.slice(count), brief, false),
  ];
}

function* typicalSentence(filled: readonly Filled[], brief: Brief, first: boolean): Generator<Draft> {
  // One that is not supported spoils none of the others.
  const rows = [filled, ...filled.map((left) => filled.filter((one) => one !== left))];
  for (const row of rows.filter((one) => one.length > 0)) {
    const list = joinPredicates(
      row.map((one) => one.text),
      brief.spelling,
    );
    const sources = ['/role', ...row.flatMap((one) => one.sources)];
    const front = isStatus(brief) ? 'Day to day' : frontOf(brief);
    const texts = first
      ? brief.chance('typical short').shuffle([`I ${list}.`, `${front}, I ${list}.`])
      : [`I also ${list}.`, `Beyond that, I ${list}.`];
    for (const text of texts) yield { text, origin: 'typical', sources };
  }
}

function themesTold(brief: Brief): ReadonlySet<string> {
  return new Set(brief.duties.map((fact) => brief.themeOf(fact).id));
}

function toolsNamed(brief: Brief, said: readonly Draft[]): ReadonlySet<string> {
  const text = said.map((draft) => draft.text).join(' ');
  const missing = unnamed(brief.tools, text);
  return new Set(brief.tools.filter((tool) => !missing.includes(tool)).map((tool) => tool.name));
}

function toolSentence(brief: Brief, said: readonly Draft[]): readonly Draft[] {
  const named = toolsNamed(brief, said);
  const rest = brief.tools.filter((tool) => !named.has(tool.name)).slice(0, 5);
  if (rest.length === 0) return [];
  const names = joinList(
    rest.map((tool) => tool.name),
    brief.spelling,
  );
  return [
    { text: `My tools include ${names}.`, origin: 'submitted', sources: rest.map((tool) => tool.pointer) },
  ];
}

function words(said: readonly Draft[]): number {
  return said.reduce((sum, draft) => sum + countWords(draft.text), 0);
}
