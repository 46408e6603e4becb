import { atEmployer } from '../facts/employer.ts';
import type { EarlierPosition } from '../facts/positions.ts';
import type { Fact } from '../facts/read.ts';
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

/**
 * What was written first is what the job was: it stands in front, and where it cannot be told a side of the job is not
 * told in its place.
 */
function mainFirst(told: readonly Fact[], { facts, pointer }: EarlierPosition): readonly Fact[] {
  const main = `${pointer}/responsibilities/0`;
  const first = told.filter((fact) => fact.pointer === main);
  if (first.length === 0 && facts.some((fact) => fact.pointer === main))
    return told.filter((fact) => fact.kind === 'result');
  return [...first.slice(0, 1), ...told.filter((fact) => fact !== first[0])];
}

/** "Career Break (Two Kids)": no job that one worked as. */
function pauseOf(title: string): string | undefined {
  const [, pause = '', leave = ''] = PAUSE.exec(title) ?? [];
  if (pause !== '') return `a ${pause.toLowerCase()}`;
  return leave === '' ? undefined : leave.toLowerCase();
}

const PAUSE =
  /^(?:an? )?(?:((?:career|family|study|health|childcare|child[- ]care|caring|parental) break|sabbatical|gap year|break)|((?:maternity|paternity|parental|family|carer['’]?s|study) leave))(?: \(.*\)|,.*| - .*)?$/i;

function positionSentence(position: EarlierPosition, index: number, brief: Brief): readonly Draft[] {
  const { title, company, dates, pointer } = position;
  const who = `${oneOf(title)}${company === undefined ? '' : ` ${atEmployer(company)}`}${dates === undefined ? '' : ` (${dates})`}`;
  const sources = [
    `${pointer}/role`,
    ...(company === undefined ? [] : [`${pointer}/company`]),
    ...(position.dateSources ?? []),
  ];
  const pause = position.facts.length === 0 && company === undefined ? pauseOf(title) : undefined;
  if (pause !== undefined) {
    const when = dates === undefined ? '' : ` (${dates})`;
    return [{ text: `I took ${pause}${when}.`, origin: 'submitted', sources }];
  }
  const told = mainFirst(
    byStrength(position.facts, brief)
      // A row inside the list of what one did there could not be followed.
      .filter((fact) => fact.phrase.kind === 'action' && !fact.phrase.plural && !/[,;:]/.test(fact.words)),
    position,
  ).slice(0, 2);
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
