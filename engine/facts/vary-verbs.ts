import { gerund, past } from '../language/inflect.ts';
import type { ActionPhrase } from '../language/phrase.ts';
import type { Fact } from './read.ts';

/** Verbs that say the same of whatever a note names, in turns. */
const TURNS = ['handle', 'take care of', 'look after'] as const;

/**
 * Duties of which no two lines are told by the same plain verb one after the other, where that verb was put to nouns and
 * any other as plain would do. What the person wrote stays.
 */
export function withTurns(facts: readonly Fact[]): readonly Fact[] {
  let before: Fact | undefined;
  let turn = 0;
  return facts.map((fact) => {
    const { phrase } = fact;
    if (phrase.kind !== 'action' || phrase.verbs[0] !== 'handle' || /^handl/i.test(fact.words)) return fact;
    if (before !== undefined && before.pointer !== fact.pointer) turn = (turn + 1) % TURNS.length;
    before = fact;
    const verb = TURNS[turn] ?? TURNS[0];
    return verb === 'handle' ? fact : { ...fact, phrase: toldBy(phrase, verb) };
  });
}

function toldBy(phrase: ActionPhrase, verb: string): ActionPhrase {
  const { kind, verbs, typed, plural } = phrase;
  return {
    kind,
    verbs: [verb, ...verbs.slice(1)],
    typed,
    plural,
    get gerund() {
      return phrase.gerund.replace(/^handling /, `${gerund(verb)} `);
    },
    get past() {
      return phrase.past.replace(/^handled /, `${past(verb)} `);
    },
    get base() {
      return phrase.base.replace(/^handle /, `${verb} `);
    },
  };
}
