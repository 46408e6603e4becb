import type { Evidence } from './evidence.ts';
import { allOfCertain, allOfPlace, severalOfOne } from './few-told-as-all.ts';
import type { Refusal } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { internalOpened } from './opened.ts';
import { isLimited, isPart, isPerEach, isWhole, partOf } from './parts.ts';
import { segmentsOf } from './segments.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';
import { SEVERAL, WHOLES } from './wholes.ts';

/** "all regions" of somebody who has two of five; what is for customers of somebody whose line says "internal". */
export function scopesRaised({ text, sentences }: Statement, grounds: Grounds): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const sentence of sentences) {
    const segments = segmentsOf(text, sentence);
    for (const [at, segment] of segments.entries()) {
      const whole = wholeTaken(segment, grounds);
      if (whole !== undefined) refusals.push(whole);
      const opened = internalOpened(segment, segments[at - 1] ?? [], grounds);
      if (opened !== undefined) refusals.push(opened);
    }
  }
  return refusals;
}

function wholeTaken(segment: readonly Term[], grounds: Grounds): Refusal | undefined {
  for (const [at, term] of segment.entries()) {
    if (SEVERAL.test(term.word)) {
      const found = severalOfOne(segment, at, grounds);
      if (found !== undefined) return found;
    }
    const few = allOfPlace(segment, at, grounds) ?? allOfCertain(segment, at, grounds);
    if (few !== undefined) return few;
    if (!WHOLES.has(term.word)) continue;
    const nouns = segment
      .slice(at + 1, at + 7)
      .filter(({ key }) => key !== '')
      .slice(0, 3);
    const wanted = nouns.map(({ key }) => key);
    const lines = (): readonly Evidence[] =>
      wanted.flatMap((key) => grounds.affordable(grounds.with(key)).filter(({ isLine }) => isLine));
    const about = wanted.join(' ');
    const part =
      grounds.first(`part ${about}`, lines, (line) => isPart(line, wanted)) ??
      (EVERY.test(term.word) &&
      wanted.length > 0 &&
      grounds.first(`each ${about}`, lines, (line) => isPerEach(line, wanted)) === undefined
        ? grounds.first(`limited ${about}`, lines, (line) => isLimited(line, wanted.slice(0, 2)))
        : undefined);
    if (
      part === undefined ||
      grounds.first(`whole ${about}`, lines, (line) => isWhole(line, wanted)) !== undefined
    )
      continue;
    const last = nouns.find(({ key }) => partOf(part).has(key)) ?? nouns.at(-1) ?? term;
    return {
      kind: 'scope',
      start: term.start,
      end: last.end,
      reason: `The profile says this of a part: “${part.text}”.`,
      sources: [part.pointer],
    };
  }
  return undefined;
}

const EVERY = /^(?:every|all|entire|whole)$/;
