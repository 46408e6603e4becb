import { contentOf } from './content.ts';
import type { Evidence } from './evidence.ts';
import type { Refusal } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { Statement } from './statement.ts';

/** "supervise a team of volunteers" of somebody who supervises one. */
export function onesToldAsMany(statement: Statement, grounds: Grounds): readonly Refusal[] {
  const ones = onesOf(grounds);
  if (ones.size === 0 || !statement.hasKey(ones)) return [];
  const { text, sentences } = statement;
  return sentences.flatMap((sentence) =>
    sentence.terms.some(({ key }) => ones.has(key))
      ? segmentsOf(text, sentence).flatMap((segment) => toldAsMany(segment, ones))
      : [],
  );
}

function toldAsMany(segment: Segment, ones: ReadonlyMap<string, Evidence>): readonly Refusal[] {
  return segment.flatMap((noun, at): readonly Refusal[] => {
    const line = ones.get(noun.key);
    if (line === undefined || !/[^s]s$/.test(noun.word)) return [];
    const lead = segment.slice(Math.max(0, at - 4), at);
    if (lead.some(({ word }) => COUNTED.test(word))) return [];
    const group = lead.find(({ word }) => GROUPS.test(word));
    // The verb of the line stands right before, so that it is done to each of them.
    const verb = lead.some(({ key }) => key !== noun.key && line.keys.has(key));
    const isAbout =
      contentOf(segment).size > 1 && segment.some(({ key }) => key !== noun.key && line.keys.has(key));
    if (!verb && !(group !== undefined && isAbout)) return [];
    return [
      {
        kind: 'scope',
        start: (group ?? noun).start,
        end: noun.end,
        reason: `The profile says this of one: “${line.text}”.`,
        sources: [line.pointer],
      },
    ];
  });
}

const COUNTED =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozen|all|every|each|both|for)$/;
const UNITS = /^(?:hour|minute|second|day|week|month|year|point|percent|time|per|metre|meter|page)$/;
const GROUPS = /^(?:team|group|crew|number|series|range|couple|pair)$/;

const known = new WeakMap<Grounds, ReadonlyMap<string, Evidence>>();

/** What a line says that there is one of, by its key, when no other line has any. */
function onesOf(grounds: Grounds): ReadonlyMap<string, Evidence> {
  const before = known.get(grounds);
  if (before !== undefined) return before;
  const found = new Map<string, Evidence>();
  for (const line of grounds.affordable(grounds.linesSaying(['one', '1', 'single']))) {
    for (const [at, { word }] of line.terms.entries()) {
      if (found.size >= MOST) break;
      if (!/^(?:one|1|single)$/.test(word)) continue;
      const key = nounAt(line, at);
      if (key !== undefined && grounds.with(key).filter(({ isLine }) => isLine).length === 1)
        found.set(key, line);
    }
  }
  known.set(grounds, found);
  return found;
}

/** So many things of one profile are compared. */
const MOST = 24;

/** "one volunteer", rather than "one volunteer a year", "one of 3 shops" or "one wedding photo book". */
function nounAt({ terms, text }: Evidence, at: number): string | undefined {
  for (let place = at + 1; place < Math.min(terms.length, at + 4); place++) {
    const [term, next] = [terms[place], terms[place + 1]];
    if (term === undefined || term.key === '') return undefined;
    const isEnd = next === undefined || /[,;.()–]/.test(text.slice(term.end, next.start));
    if (!isEnd && next?.key !== '') continue;
    if (UNITS.test(term.word)) return undefined;
    const isRate = /^(?:an?|per|each|every|at|of|in|on|day|week|month|year)$/.test(next?.word ?? '');
    return /s$/.test(term.word) || (isRate && !isEnd) ? undefined : term.key;
  }
  return undefined;
}
