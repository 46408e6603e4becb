import type { Evidence } from './evidence.ts';
import { allOfCertain, allOfPlace, severalOfOne, wholeOfPart } from './few-told-as-all.ts';
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
    if (term.word === 'whole' || term.word === 'entire') {
      const found = wholeOfPart(segment, at, grounds);
      if (found !== undefined) return found;
    }
    const few = allOfPlace(segment, at, grounds) ?? allOfCertain(segment, at, grounds);
    if (few !== undefined) return few;
    if (term.word === 'any') {
      const found = boundDropped(segment, at, grounds);
      if (found !== undefined) return found;
    }
    if (!WHOLES.has(term.word)) continue;
    const behind = segment.slice(at + 1, at + 7);
    // "tenders below 30 million, all in villas"
    if (/^(?:in|on|at|for|from)$/.test(behind[0]?.word ?? '')) continue;
    const and = behind.findIndex(({ word }, index) => index > 0 && word === 'and');
    const nouns = (and < 0 ? behind : behind.slice(0, and)).filter(({ key }) => key !== '').slice(0, 3);
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
      isAsOften(segment, at, part) ||
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

/** "refunds of any amount" of a line that has them up to a bound. */
function boundDropped(segment: readonly Term[], at: number, grounds: Grounds): Refusal | undefined {
  const [any, measure] = [segment[at], segment[at + 1]];
  if (any === undefined || measure === undefined || !MEASURES.test(measure.word)) return undefined;
  const about = segment.slice(Math.max(0, at - 4), at).flatMap(({ key }) => (key === '' ? [] : [key]));
  const bound = grounds
    .linesWith(about)
    .find(({ line }) => line.quantities.some((one) => one.bound === 'most') || BOUND.test(line.words))?.line;
  if (bound === undefined) return undefined;
  return {
    kind: 'scope',
    start: any.start,
    end: measure.end,
    reason: `The profile limits this: “${bound.text}”.`,
    sources: [bound.pointer],
  };
}

const MEASURES = /^(?:amount|size|value|sum|length|height|weight|kind|type|age|volume|price|level|scale)$/;
const BOUND = / (?:up to|below|under|max|maximum|no more than|less than) /;

/** "every third weekend" of "one weekend in three". */
function isAsOften(segment: readonly Term[], at: number, { terms }: Evidence): boolean {
  const every = NTH.get(segment[at + 1]?.word ?? '');
  return (
    every !== undefined &&
    terms.some(({ word }, place) => every.includes(word) && terms[place - 1]?.word === 'in')
  );
}

const NTH: ReadonlyMap<string, readonly string[]> = new Map([
  ['other', ['two', '2']],
  ['second', ['two', '2']],
  ['third', ['three', '3']],
  ['fourth', ['four', '4']],
  ['fifth', ['five', '5']],
  ['sixth', ['six', '6']],
]);
const EVERY = /^(?:every|all|entire|whole)$/;
