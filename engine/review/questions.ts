import type { Fact } from '../facts/read.ts';
import type { Brief } from '../plan/brief.ts';
import { predicateOf } from '../realise/telling.ts';
import type { Composition } from '../types.ts';

type Question = Composition['questions'][number];

/** At most this many, the most useful ones first. */
const MOST = 5;

/** What the person could add to make the texts stronger, asked about their own lines where there are any. */
export function questionsFor(brief: Brief): readonly Question[] {
  const { profile } = brief;
  const uncounted = brief.results.filter((fact) => !fact.counted).map(askForNumber);
  const duties = brief.duties.filter((fact) => !fact.counted && fact.phrase.kind === 'action').slice(0, 2);
  const general: (Question | undefined)[] = [
    brief.duties.length === 0
      ? {
          ask: 'What do you do in a normal week? Three lines in your own words are enough to make the texts yours.',
        }
      : undefined,
    brief.results.length === 0
      ? {
          ask: 'What is better because of your work? One result with a number is worth more than ten duties.',
        }
      : undefined,
    ...uncounted,
    ...(brief.results.length === 0 ? duties.map(askForEffect) : []),
    profile.company === undefined
      ? { ask: 'Where do you work? The employer gives the answer its setting.' }
      : undefined,
    profile.domain === undefined
      ? { ask: 'What product or field do you work on? A word or two, such as "hotel booking", is enough.' }
      : undefined,
    profile.yearsOfExperience === undefined
      ? { ask: 'How many years of experience do you have?' }
      : undefined,
    profile.goals === undefined
      ? { ask: 'What are you looking for next? LinkedIn readers want to know.' }
      : undefined,
  ];
  return general.filter((question) => question !== undefined).slice(0, MOST);
}

function askForNumber(fact: Fact): Question {
  return { pointer: fact.pointer, ask: `You wrote “${fact.words}”. By how much, or for how many people?` };
}

function askForEffect(fact: Fact): Question {
  const past = predicateOf(fact)?.tense === 'past';
  return {
    pointer: fact.pointer,
    ask: past
      ? `What changed after you ${fact.phrase.kind === 'action' ? fact.phrase.past : fact.words}?`
      : `What comes out of ${fact.phrase.kind === 'action' ? fact.phrase.gerund : fact.words}: how many, how often, for whom?`,
  };
}
