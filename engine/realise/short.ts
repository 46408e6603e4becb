import { type Fact, pointersOf } from '../facts/read.ts';
import { joinList } from '../language/list.ts';
import type { Brief } from '../plan/brief.ts';
import { byStrength } from '../plan/rank.ts';
import { isWanted } from '../plan/target.ts';
import { typicalDuties } from './briefs.ts';
import { certificationSentences, educationSentences } from './credentials.ts';
import { type Alternatives, countWords, type Draft } from './draft.ts';
import { dutySentences, introducing, withArticle } from './duties.ts';
import type { Filled } from './fill.ts';
import { type Introduction, identities, introduction, isStatus } from './identity.ts';
import { unnamed } from './named.ts';
import { joinPredicates } from './predicates.ts';
import { jointResult, resultSentence } from './results.ts';
import { isPost, predicateOf, withSubject } from './telling.ts';
import type { Told } from './told.ts';

/** The HR-round answer is 35 to 75 words in two or three sentences. */
const MOST_WORDS = 75;
const FEWEST_WORDS = 35;
/** In a shorter answer certificates have a place too. */
const ROOM_FOR_CERTIFICATES = 55;
/** Typical duties told beside the first ones. */
const FURTHER_BRIEFS = 2;

/** The HR-round answer: who, the duties that matter most, the strongest result. */
export function realiseShort(brief: Brief): Told {
  const fuller = brief.chance('short duties').shuffle([3, 3, 2]).slice(0, 1);
  const [most = 2] = brief.chance('short results').shuffle([2, 2, 1]);
  // From the fullest answer down to the barest: the first that fits the length.
  for (const duties of [...fuller, 3, 2, 1]) {
    for (const results of [2, 1, 0].filter((count) => count <= most)) {
      const told = tell(brief, duties, results);
      const enough = words(told) >= FEWEST_WORDS || duties !== fuller[0];
      if (told.length > 0 && words(told) <= MOST_WORDS && enough)
        return { blocks: [{ sentences: told }], left: [] };
    }
  }
  return { blocks: [{ sentences: tell(brief, 0, 0) }], left: [] };
}

function tell(brief: Brief, duties: number, results: number): readonly Draft[] {
  const writer = brief.writer();
  const said: Draft[] = [];
  const say = (alternatives: Alternatives): void => {
    const draft = writer.say(alternatives);
    if (draft !== undefined) said.push(draft);
  };
  const chosen = topDuties(brief, duties);
  const mixed = nounFirst(brief, duties);
  const opening = mixed === undefined ? introducing(chosen, introductionOf(brief)) : undefined;
  if (opening === undefined) say(identities(brief, true));
  const [sentences = [], further] = dutySentences(chosen, brief, {
    fronted: results > 0 && brief.results.length > 0,
    introduction: opening,
  });
  if (mixed !== undefined) say([mixed, ...sentences]);
  else if (chosen.length > 0) say(sentences);
  else for (const alternatives of typicalSentences(brief, duties)) say(alternatives);
  // What somebody without a job has is what they learnt.
  if (isStatus(brief)) say(educationSentences(brief));
  const best = results > 0 ? byStrength(brief.results, brief)[0] : undefined;
  if (results > 1 && bothResults(brief).length === 0) return [];
  // The result has the last word, so that what fills up stands before it.
  const kept = best === undefined ? 0 : countWords(best.words);
  const room = (): boolean => said.length < (best === undefined ? 3 : 2) && words(said) + kept < FEWEST_WORDS;
  if (mixed === undefined && further !== undefined && room()) say(further);
  const untold = chosen.every((fact) => !isBareNoun(fact));
  if (untold && room()) {
    const told = new Set(said.flatMap(({ sources }) => sources));
    const nouns = brief.duties.filter((fact) => isBareNoun(fact) && !told.has(fact.pointer)).slice(0, 3);
    say(dutySentences(nouns, brief, { further: mixed !== undefined || chosen.length > 0 })[0] ?? []);
  }
  if (chosen.length > 0 && room()) {
    const told = new Set(said.flatMap(({ sources }) => sources));
    const others = topDuties(brief, duties + 3).filter((fact) => !told.has(fact.pointer));
    if (others.length > 0) say(dutySentences(others, brief, { further: true })[0] ?? []);
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

/** The two strongest results in one sentence, where both are clauses and short enough to be heard together. */
function bothResults(brief: Brief): readonly Draft[] {
  const [first, second] = byStrength(brief.results, brief);
  if (first === undefined || second === undefined) return [];
  const [one = first, other = second] = brief.chance('both results').shuffle([first, second]);
  return jointResult(one, other);
}

/** One time in two, who the person is and what they do share a sentence. */
function introductionOf(brief: Brief): Introduction | undefined {
  const [choice] = brief.chance('short opening').shuffle(['together', 'apart'] as const);
  return choice === 'together' ? introduction(brief) : undefined;
}

/** The strongest duties that can share one sentence: those with a verb, of one subject and tense. */
function topDuties(brief: Brief, count: number) {
  const strongest = byStrength(brief.duties, brief);
  const mine = strongest.filter((fact) => predicateOf(fact)?.subject === 'I');
  const inTense = (tense: 'present' | 'past') => mine.filter((fact) => predicateOf(fact)?.tense === tense);
  // What goes on comes before what is finished, unless an advertisement asks for the latter.
  const asked =
    mine[0] !== undefined && isWanted(mine[0], brief.wanted) ? predicateOf(mine[0])?.tense : undefined;
  // A single duty that goes on is told beside what is over.
  const few = inTense('present').length === 1 && inTense('past').length > 0;
  const pools = [
    few ? mine : [],
    inTense(asked ?? 'present'),
    inTense('present'),
    inTense('past'),
    strongest,
  ];
  const pool = pools.find((facts) => facts.length > 0) ?? [];
  const brisk = pool.filter((fact) => countWords(fact.words) <= 18 && !/[;:]/.test(fact.words));
  const ready = brisk.length > 0 ? brisk : pool;
  // What the person wrote first is what the job is; then the strongest, of which one may give way to the next.
  const top = asked === undefined ? brief.duties.find((fact) => ready.includes(fact)) : ready[0];
  const behind = ready.filter((fact) => fact !== top).slice(0, count);
  const picked =
    top === undefined
      ? []
      : [
          top,
          ...brief
            .chance('short duty')
            .shuffle(behind)
            .slice(0, count - 1),
        ];
  // One list inside the list is as many as a listener can follow, and it stands last.
  const listed = picked.filter((fact) => fact.words.includes(','));
  const plain = brief.duties.filter((fact) => picked.includes(fact) && !listed.includes(fact));
  // What comes first to mind is mostly what matters most: it stays first.
  const [first, ...others] = plain;
  const ordered = first === undefined ? [] : [first, ...brief.chance('short order').shuffle(others)];
  return [...ordered, ...listed.slice(0, 1)];
}

/** When the first duty is a noun phrase: "My work covers X, and I do Y and Z." */
function nounFirst(brief: Brief, count: number): Draft | undefined {
  const [first] = brief.duties;
  if (first === undefined || !isBareNoun(first) || count < 2) return undefined;
  const told = byStrength(brief.duties, brief)
    .filter((fact) => predicateOf(fact)?.subject === 'I' && predicateOf(fact)?.tense === 'present')
    .filter((fact) => !/[,;:]/.test(fact.words))
    .slice(0, count - 1);
  if (told.length === 0 || /[,;:]/.test(first.words)) return undefined;
  const list = joinPredicates(
    told.map((fact) => predicateOf(fact)?.text ?? ''),
    brief.spelling,
  );
  const noun = withArticle(first.phrase.kind === 'noun' ? first.phrase.noun : first.words);
  return {
    text: `My work covers ${noun}, and ${withSubject('I', list)}.`,
    origin: 'submitted',
    sources: pointersOf([first, ...told]),
  };
}

function isBareNoun(fact: Fact): boolean {
  return fact.phrase.kind === 'noun' && predicateOf(fact) === undefined && !isPost(fact);
}

/** A role that came with nothing but tools: what it does with them, and what else belongs to it. */
function typicalSentences(brief: Brief, count: number): readonly (readonly Draft[])[] {
  if (count === 0) return [];
  const filled = typicalDuties('brief', brief, count + FURTHER_BRIEFS, themesTold(brief), new Set());
  return [
    typicalSentence(filled.slice(0, count), brief, true),
    typicalSentence(filled.slice(count), brief, false),
  ];
}

function typicalSentence(filled: readonly Filled[], brief: Brief, first: boolean): readonly Draft[] {
  if (filled.length === 0) return [];
  const list = joinPredicates(
    filled.map((one) => one.text),
    brief.spelling,
  );
  const sources = ['/role', ...filled.flatMap((one) => one.sources)];
  const texts = first
    ? brief
        .chance('typical short')
        .shuffle([`I ${list}.`, `${isStatus(brief) ? 'Day to day' : 'In this role'}, I ${list}.`])
    : [`I also ${list}.`, `Beyond that, I ${list}.`];
  return texts.map((text) => ({ text, origin: 'typical', sources }));
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
