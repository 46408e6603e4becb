import type { EarlierPosition } from '../facts/positions.ts';
import { sentenceCase } from '../language/capital.ts';
import type { Brief } from '../plan/brief.ts';
import { byStrength } from '../plan/rank.ts';
import type { Draft } from './draft.ts';
import { oneOf } from './identity.ts';
import { joinPredicates } from './predicates.ts';

/** The path so far: one sentence for each of the latest earlier positions, newest first. */
export function pathSentences(brief: Brief): readonly (readonly Draft[])[] {
  return brief.positions.map((position, index) => positionSentence(position, index, brief));
}

function positionSentence(position: EarlierPosition, index: number, brief: Brief): readonly Draft[] {
  const { title, company, dates, pointer } = position;
  const who = `${oneOf(title)}${company === undefined ? '' : ` at ${company}`}${dates === undefined ? '' : ` (${dates})`}`;
  const sources = [
    `${pointer}/role`,
    ...(company === undefined ? [] : [`${pointer}/company`]),
    ...(position.dateSources ?? []),
  ];
  const told = byStrength(position.facts, brief)
    // A row inside the list of what one did there could not be followed.
    .filter((fact) => fact.phrase.kind === 'action' && !fact.phrase.plural && !/[,;:]/.test(fact.words))
    .slice(0, 2);
  const pasts = told.map((fact) => (fact.phrase.kind === 'action' ? fact.phrase.past : fact.words));
  const where = pasts.length === 0 ? '' : `, where I ${joinPredicates(pasts, brief.spelling)}`;
  const withFacts = [...sources, ...told.map((fact) => fact.pointer)];
  const openings =
    index === 0
      ? ['Before this, I was', 'Earlier, I worked as']
      : ['Before that, I was', 'Further back, I worked as', 'My path also includes time as'];
  const drafts = brief.chance(`path ${index}`).shuffle(openings);
  return [
    ...drafts.map(
      (opening): Draft => ({ text: `${opening} ${who}${where}.`, origin: 'submitted', sources: withFacts }),
    ),
    { text: `${sentenceCase(openings[0] ?? '')} ${who}.`, origin: 'submitted', sources },
  ];
}
