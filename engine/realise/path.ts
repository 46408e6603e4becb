import { atEmployer } from '../facts/employer.ts';
import type { EarlierPosition } from '../facts/positions.ts';
import type { Fact } from '../facts/read.ts';
import type { Brief } from '../plan/brief.ts';
import { countWords, type Draft } from './draft.ts';
import { oneOf } from './identity.ts';
import { type Occupation, occupationOf } from './occupation.ts';
import { joinPredicates } from './predicates.ts';
import { isSupplied, isThing, thingOf } from './things.ts';

/** The path so far: one sentence for each of the latest earlier positions, newest first. */
export function pathSentences(brief: Brief): readonly (readonly Draft[])[] {
  return brief.positions.map((position, index) => positionSentence(position, index, brief));
}

function positionSentence(position: EarlierPosition, index: number, brief: Brief): readonly Draft[] {
  const { company, dates, pointer } = position;
  const occupation = occupationOf(position);
  const where = company === undefined ? '' : ` ${atEmployer(company)}`;
  const isNamed = company !== undefined || brief.profile.experience?.[index]?.company !== undefined;
  const sources = [
    `${pointer}/role`,
    ...(isNamed && (company ?? position.employment) !== undefined ? [`${pointer}/company`] : []),
    ...(position.dateSources ?? []),
  ];
  const done = deedsOf(position, occupation, company !== undefined, brief);
  const ways = openings(occupation, where, dates, index, brief);
  return [
    ...(done === undefined
      ? []
      : ways.map(
          (way): Draft => ({
            text: `${way}${done.text}.`,
            origin: 'submitted',
            sources: [...sources, ...done.facts.map((fact) => fact.pointer)],
          }),
        )),
    ...ways.map((way): Draft => ({ text: `${way}.`, origin: 'submitted', sources })),
  ];
}

/** How the sentence may begin, up to the employer and the years. */
function openings(
  { kind, text }: Occupation,
  where: string,
  dates: string | undefined,
  index: number,
  brief: Brief,
): readonly string[] {
  const when = dates === undefined ? undefined : leadOf(dates);
  const years = dates === undefined ? '' : ` (${dates})`;
  const isField = kind === 'post' && FIELD.test(text);
  const who = kind === 'post' && !isField ? oneOf(text) : text;
  const isLearner = kind === 'post' && LEARNER.test(text);
  const [first = '', second = first] = isField ? ['worked in'] : isLearner ? ['was'] : VERBS[kind];
  const dated = when === undefined ? [] : [`${when}, I ${first} ${who}${where}`];
  // Two pairs of brackets in a row are hard to read.
  if (kind === 'pause' || / \([^()]*\)$/.test(`${who}${where}`))
    return dated.length > 0
      ? dated
      : [`${index === 0 ? 'Before this' : 'Before that'}, I ${first} ${who}${where}`];
  const chance = brief.chance(`path ${index}`);
  if (index === 0)
    return [
      ...chance.shuffle([
        `Before this, I ${first} ${who}${where}${years}`,
        `Earlier, I ${second} ${who}${where}${years}`,
      ]),
      ...dated,
    ];
  return [
    ...chance.shuffle([...dated, `Before that, I ${second} ${who}${where}${years}`]),
    `Earlier still, I ${first} ${who}${where}${years}`,
  ];
}

/** What one works in rather than as: "Linux Support". */
const FIELD =
  /(?:^|\b[Ii]n )?(?<!\b(?:Head|Director|Manager|VP|Chief|Lead) (?:of )?\S*)\b(?:Support|Sales|Marketing|Helpdesk|Help Desk|Service Desk|Housekeeping|Accounts|Administration|Security|Logistics|Procurement|Customer Service|Customer Care|Production|Quality Control|Reception|Catering|Retail)$/;
const LEARNER = /\b(?:intern|trainee|apprentice|student|volunteer)\b/i;

/** What one did, before what it was that one did. */
const VERBS: Readonly<Record<Occupation['kind'], readonly string[]>> = {
  post: ['was', 'worked as'],
  training: ['did'],
  service: ['did my'],
  pause: ['took'],
};

/** "2013–2016" → "From 2013 to 2016" */
function leadOf(dates: string): string {
  const [from = '', to] = dates.split('–');
  if (to !== undefined) return `From ${from} to ${to}`;
  return /^\d/.test(from) ? `In ${from}` : from.charAt(0).toUpperCase() + from.slice(1);
}

interface Deeds {
  /** ", where I built the portal" */
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** Words of what one did that a sentence takes behind the post, the employer and the years. */
const ROOM = 30;

/**
 * What was written first is what the job was: it stands in front, and where it cannot be told a side of the job is not
 * told in its place. A result stands behind what one did.
 */
function deedsOf(
  { facts, pointer }: EarlierPosition,
  { kind }: Occupation,
  isEmployed: boolean,
  brief: Brief,
): Deeds | undefined {
  const lead = kind === 'pause' ? ', during which' : isEmployed ? ', where' : ', and';
  const duties = facts.filter((fact) => fact.pointer.startsWith(`${pointer}/responsibilities/`));
  const main = duties.find((fact) => fact.pointer === `${pointer}/responsibilities/0`);
  const results = facts.filter((fact) => fact.kind === 'result' && isTold(fact) && !/[,;:]/.test(fact.words));
  if (main !== undefined && !isTold(main)) {
    const covered = kind === 'pause' ? undefined : coveredOf(main);
    if (covered !== undefined) return { text: `${lead} my work covered ${covered}`, facts: [main] };
    return results[0] === undefined ? undefined : told(lead, results.slice(0, 1), brief);
  }
  const first = main ?? duties.find(isTold);
  if (first === undefined)
    return results[0] === undefined ? undefined : told(lead, results.slice(0, 1), brief);
  const others = duties.filter(
    (fact) =>
      fact !== first && isTold(fact) && !/[,;:]|^(?:on-?site|remote|shifts?|nights?)\b/i.test(fact.words),
  );
  const next = results.find((fact) => fact !== first) ?? others[0];
  // A row inside the list of what one did there could not be followed.
  const both = next === undefined || deedOf(first)?.includes(',') === true ? [first] : [first, next];
  const text = told(lead, both, brief);
  return countWords(text.text) > ROOM ? told(lead, [first], brief) : text;
}

function told(lead: string, facts: readonly Fact[], brief: Brief): Deeds {
  const pasts = facts.flatMap((fact) => inCharge(fact, deedOf(fact)) ?? []);
  return { text: `${lead} I ${joinPredicates(pasts, brief.spelling)}`, facts };
}

/** "handled maths for the exam" → "was responsible for …": where the verb was put to what the person named. */
function inCharge(fact: Fact, deed: string | undefined): string | undefined {
  return isSupplied(fact) ? deed?.replace(PLAIN, 'was responsible for ') : deed;
}

const PLAIN = /^(?:handled|took care of|looked after|worked (?:on|with)) (?=\S)/;

function isTold(fact: Fact): boolean {
  const { phrase, words } = fact;
  return phrase.kind === 'action' && !phrase.plural && !/;|:(?!\d)/.test(words) && deedOf(fact) !== undefined;
}

/**
 * What one did, as it stands behind "I". Of a row that may hold things that its first verb does not take, the first
 * part alone: "ran the extruder line, QC samples, shift logs".
 */
function deedOf(fact: Fact): string | undefined {
  const { phrase, typed } = fact;
  if (phrase.kind !== 'action') return undefined;
  const { past } = phrase;
  const [first = past, ...more] = past.split(/, (?:and )?|,? and (?=\p{L}+ed )/u);
  if (!past.includes(',')) return countWords(past) <= ROOM ? past : undefined;
  const isRow =
    more.every((part) => /^(?:\p{Ll}+ly )?\p{Ll}+ed\b/u.test(part) || IRREGULAR.test(part)) ||
    (/ (?:and|or|&) [^,]+$/.test(typed) && phrase.typed === 'past' && phrase.verbs.length === 1) ||
    (isSupplied(fact) && phrase.typed !== 'past');
  if (isRow && countWords(past) <= ROOM)
    return / (?:and|or) [^,]*$/.test(past) || more.length === 0
      ? past
      : past.replace(/, (?=[^,()]*$)/, past.split(', ').length > 2 ? ', and ' : ' and ');
  // What was typed as a past is a verb; any other first word may be a noun.
  return phrase.typed === 'past' && countWords(first) > 2 ? first : undefined;
}

const IRREGULAR =
  /^(?:ran|wrote|built|led|held|kept|took|gave|made|did|sold|taught|trained|set|cut|drove|went|got|put|read|saw|sent|spoke|dealt|fed|found|grew|met|paid|rode|spent|stood|swept|understood|won|brought|bought|began|chose|drew|fixed|was|oversaw)\b/;

/** A row of things that ends as a row does: "front-door referrals, screening and threshold decisions". */
function coveredOf(fact: Fact): string | undefined {
  if (!isThing(fact) || /[;:()]|\d/.test(fact.words)) return undefined;
  const thing = thingOf(fact);
  if (/,/.test(thing) && !/,? (?:and|or) [^,]+$/.test(thing)) return undefined;
  return countWords(thing) <= ROOM / 2 ? thing : undefined;
}
