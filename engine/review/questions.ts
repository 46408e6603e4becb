import type { Fact } from '../facts/read.ts';
import { isResultVerb } from '../language/strength.ts';
import type { Brief } from '../plan/brief.ts';
import { countWords } from '../realise/draft.ts';
import { predicateOf } from '../realise/telling.ts';
import { isSupplied, isThing } from '../realise/things.ts';
import type { Composition } from '../types.ts';

type Question = Composition['questions'][number];

/** At most this many, the most useful ones first. */
const MOST = 5;
/** Of them, this many about lines that the person wrote. */
const MOST_OWN = 3;
/** And of these, this many about what they do, where the line does not say it. */
const MOST_VERBS = 2;
/** A longer line is not repeated in a question: it would be all one reads. */
const MOST_WORDS = 14;

/** What the person could add to make the texts stronger, asked about their own lines where there are any. */
export function questionsFor(brief: Brief): readonly Question[] {
  const { profile, duties, results } = brief;
  const own = questionsAbout([...results, ...duties]);
  const general: (string | undefined)[] = [
    duties.length === 0
      ? 'What do you do in a normal week? Three lines in your own words are enough to make the texts yours.'
      : undefined,
    results.length === 0
      ? 'What is better because of your work? One result with a number is worth more than ten duties.'
      : undefined,
    profile.company === undefined
      ? 'Where do you work? The employer gives the answer its setting.'
      : undefined,
    profile.domain === undefined
      ? 'What product or field do you work on? A word or two, such as "hotel booking", is enough.'
      : undefined,
    profile.yearsOfExperience === undefined ? 'How many years of experience do you have?' : undefined,
    profile.goals === undefined ? 'What are you looking for next? LinkedIn readers want to know.' : undefined,
  ];
  return [...own, ...general.flatMap((ask) => (ask === undefined ? [] : [{ ask }]))].slice(0, MOST);
}

function questionsAbout(facts: readonly Fact[]): readonly Question[] {
  const asked: Question[] = [];
  let verbs = 0;
  for (const fact of facts) {
    const isOpen = isUntold(fact);
    if (isOpen && verbs === MOST_VERBS) continue;
    const question = isOpen ? questionForVerb(fact) : fact.counted ? undefined : questionAbout(fact);
    if (question === undefined) continue;
    asked.push(question);
    if (isOpen) verbs += 1;
    if (asked.length === MOST_OWN) break;
  }
  return asked;
}

/** Whether a duty says what there is and not what the person does about it. */
function isUntold(fact: Fact): boolean {
  return fact.pointer.startsWith('/responsibilities') && (isThing(fact) || isSupplied(fact));
}

function questionForVerb({ typed, pointer }: Fact): Question | undefined {
  const line = typed.replace(/[.;,\s]+$/, '');
  // "taking care of …" says it.
  if (/^\p{L}+ing\b/u.test(line)) return undefined;
  if (countWords(line) > MOST_WORDS || line.includes('“')) return undefined;
  return {
    pointer,
    ask: `What do you do about “${line}”? Begin the line with a verb, such as check or plan.`,
  };
}

/** What a reader would ask next, hearing this line. */
function questionAbout(fact: Fact): Question | undefined {
  const { phrase, pointer } = fact;
  if (phrase.kind !== 'action' || phrase.plural) return undefined;
  const [verb = ''] = phrase.verbs;
  const base = toYou(phrase.base);
  if (verb === 'be' || verb.startsWith('be ') || base.split(' ').length > MOST_WORDS) return undefined;
  const finished = predicateOf(fact)?.tense === 'past';
  const about = (ask: string): Question => ({ pointer, ask });
  if (finished && isResultVerb(verb)) return about(`By how much did you ${base}?`);
  if (finished && CHANGE.has(verb))
    return about(`What got faster, cheaper or easier after you ${toYou(phrase.past)}?`);
  if (finished && MAKING.has(verb))
    return about(`You ${toYou(phrase.past)}. Who uses it, and how many are they?`);
  if (finished) return undefined;
  if (TEACHING.has(verb) || (LEADING.has(verb) && PEOPLE.test(base)))
    return about(`You ${base}: about how many?`);
  if (VOLUME.has(verb) && COUNTABLE.test(base) && !PERIOD.test(base))
    return about(`You ${base}: about how many in a normal week?`);
  if (UPKEEP.has(verb)) return about(`You ${base}: who depends on that, and how many are they?`);
  return undefined;
}

/** The person's own "I" and "my", said back to them. */
function toYou(words: string): string {
  if (!OWN.test(words)) return words;
  return words
    .replace(/\bI am\b/g, 'you are')
    .replace(/\bI was\b/g, 'you were')
    .replace(/\b(I|me)\b/g, 'you')
    .replace(/\bmy\b/g, 'your')
    .replace(/\bmyself\b/g, 'yourself');
}

const OWN = /\b(?:I|me|my|myself)\b/;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const CHANGE = words(
  'migrate automate rewrite redesign refactor replace move restructure reorganize reorganise streamline introduce digitize digitise consolidate modernize upgrade standardize standardise simplify optimize optimise set',
);

const MAKING = words('build create develop launch design write implement ship release publish produce');

const TEACHING = words('train mentor coach supervise teach tutor onboard hire recruit');
const LEADING = words('lead manage guide');
const PEOPLE =
  /\b(team|staff|people|colleagues|interns|juniors|apprentices|volunteers|\p{L}+(?:ers|ors|ees|ists|ants))\b/u;

const VOLUME = words(
  'answer process serve inspect review treat sell resolve pack pick ship repair install assess examine grade mark interview unload book fix translate draft write sort',
);
/** One to three words on from the verb stands a plural. */
const COUNTABLE =
  /^\S+ (?!at |in |on |to |from |with |between |goods\b)(?:\p{L}+[ -]){0,2}\p{L}{2,}(?<!s)s\b/u;
const PERIOD =
  /\b(daily|weekly|monthly|quarterly|yearly|annual|annually|month-end|year-end|every|each|per|once|twice|before|after|when)\b/;

const UPKEEP = words('maintain monitor operate administer');
