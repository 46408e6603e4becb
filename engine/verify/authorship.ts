import { contentOf } from './content.ts';
import type { Finding, Judgement } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { isLed } from './led.ts';
import { linesSharing } from './match.ts';
import type { Sentence } from './statement.ts';
import type { Term } from './terms.ts';
import { weakPartOf } from './weak.ts';

/** Whether a word may say that somebody is the author of a thing. */
export function isAuthorWord(word: string): boolean {
  return AUTHORS.has(word);
}

/** Nouns that make somebody the author of a thing, and the word that stands behind those that mean more. */
const AUTHORS: ReadonlyMap<string, RegExp> = new Map([
  ['brainchild', /./],
  ['force', /^behind$/],
  ['brains', /^behind$/],
  ['mind', /^behind$/],
  ['mastermind', /^(?:of|behind)$/],
  ['architect', /^(?:of|behind)$/],
  ['founder', /^of$/],
  ['creator', /^of$/],
  ['originator', /^of$/],
  ['instigator', /^of$/],
  ['initiator', /^of$/],
  ['pioneer', /^of$/],
  ['figurehead', /^(?:of|behind)$/],
]);

/** "the architect of the new wards", "the rota was my brainchild": what a text says that somebody is the author of. */
export function authorshipIn({ terms }: Sentence): readonly Finding[] {
  return terms.flatMap((term, at): readonly Finding[] => {
    const behind = AUTHORS.get(term.word);
    if (behind === undefined || (term.word !== 'brainchild' && !behind.test(terms[at + 1]?.word ?? '')))
      return [];
    const person = terms.slice(Math.max(0, at - 5), at);
    if (!person.some(({ word }) => /^(?:i|i'm|am|was|my|been|as|the)$/.test(word))) return [];
    const about = contentOf(term.word === 'brainchild' ? terms : terms.slice(at + 1));
    return [
      {
        kind: 'strength',
        start: term.start,
        end: term.end,
        judge: (grounds) => judgeAuthor(term, new Set([...about].filter((key) => key !== term.key)), grounds),
      },
    ];
  });
}

/** Whoever made a thing, or led it, is its author; who helped with it is not. */
function judgeAuthor(term: Term, about: ReadonlySet<string>, grounds: Grounds): Judgement {
  const matches = grounds.linesWith(about);
  const close = linesSharing(
    Math.max(1, Math.min(matches[0]?.shared ?? 0, Math.ceil(about.size * 0.5))),
    matches,
  );
  const made = close.filter(
    (line) =>
      weakPartOf(line) === undefined && (isLed(line) || line.terms.some(({ word }) => MAKING.test(word))),
  );
  if (made.length > 0) return { supported: true, sources: made.map(({ pointer }) => pointer) };
  return { supported: false, reason: `The profile does not say “${term.word}” of this.` };
}

const MAKING =
  /^(?:found|start|creat|design|invent|devis|initiat|establish|introduc|launch|built|build|wrote|writ|develop|set|conceiv|propos|pioneer|made|began|author|founder|creator|architect|idea)/;
