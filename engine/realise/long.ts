import type { Fact } from '../facts/read.ts';
import { sentenceCase } from '../language/capital.ts';
import { joinList } from '../language/list.ts';
import { generic } from '../packs/generic.ts';
import { isDigital } from '../packs/pack.ts';
import { type Area, planAreas } from '../plan/areas.ts';
import type { Brief } from '../plan/brief.ts';
import { strongestWithin } from '../plan/rank.ts';
import type { Pointer } from '../types.ts';
import { bulletSentences } from './bullet.ts';
import { sayBackground } from './credentials.ts';
import { type Block, countWords, type Draft } from './draft.ts';
import { educationSentences } from './education.ts';
import { type Filled, fillLine, slotsOf } from './fill.ts';
import { DAYS_OF_STATUS, LEAD_IN_OF_STATUS } from './frames.ts';
import { headingFor } from './heading.ts';
import { formsFor } from './hook.ts';
import {
  domainSources,
  employedWhere,
  employerSources,
  type Form,
  fieldOf,
  identities,
  isStatus,
  stateOf,
  titled,
} from './identity.ts';
import { unnamed } from './named.ts';
import { resultParagraph, resultSentence } from './results.ts';
import { itemOf } from './telling.ts';
import type { Told } from './told.ts';
import type { Writer } from './writer.ts';

/** With more results than this, those that belong to an area close its bullet. */
const RESULTS_TOGETHER = 3;
/** An area of no more words than this may share a bullet. */
const SMALL = 5;
/** Up to so many years education is told in the long answer too. */
const EARLY = 2;
/** Words for results: what two minutes of speech leave beside the duties. */
const RESULT_WORDS = 80;

/** The interview answer: an opening, areas of responsibility, results, a closing line. */
export function realiseLong(brief: Brief): Told {
  const writer = brief.writer();
  const { areas, left } = planAreas(brief);
  const told = strongestWithin(brief.results, RESULT_WORDS, brief);
  const { woven, together } = placeResults(
    brief.results.filter((fact) => told.has(fact)),
    areas,
    brief,
  );
  const untold = [...left, ...brief.results.filter((fact) => !told.has(fact))];
  const opening = openingOf(brief, areas, writer);
  const bullets = underOneHeading(
    joined(areas, woven).map((together) =>
      bulletOf(
        together,
        together.flatMap((area) => woven.get(area.theme.id) ?? []),
        brief,
        writer,
      ),
    ),
  );
  const results = resultParagraph(together, brief).map((alternatives) => writer.say(alternatives));
  const said = [...bullets.flatMap((bullet) => bullet.sentences), ...results]
    .map((draft) => draft?.text ?? '')
    .join(' ');
  const held = [
    writer.say(toolSentences(brief, said)),
    ...sayBackground(brief, writer),
    // What somebody without a job, or at the beginning of one, has is what they learnt.
    ...(isStatus(brief) || isEarly(brief) || brief.title.learning !== undefined
      ? [writer.say(educationSentences(brief))]
      : []),
  ];
  const closing = [writer.say(closings(brief))];
  return {
    blocks: [paragraph(opening), ...bullets, ...afterBullets(results, held), paragraph(closing)].filter(
      (block) => block.sentences.length > 0,
    ),
    left: untold.map((fact) => ({
      pointer: fact.pointer,
      reason: 'The long answer is kept to two minutes of speech; stronger lines took the room.',
    })),
  };
}

/** Results and what one holds: one paragraph where it is short. */
function afterBullets(
  results: readonly (Draft | undefined)[],
  held: readonly (Draft | undefined)[],
): readonly Block[] {
  const words = [...results, ...held].reduce((sum, draft) => sum + countWords(draft?.text ?? ''), 0);
  return words > PARAGRAPH ? [paragraph(results), paragraph(held)] : [paragraph([...results, ...held])];
}

/** Words that a paragraph of unlike facts may have. */
const PARAGRAPH = 55;

/** Whether somebody's education is still as near as their work. */
function isEarly({ profile }: Brief): boolean {
  return (profile.yearsOfExperience ?? EARLY + 1) <= EARLY;
}

function paragraph(sentences: readonly (Draft | undefined)[]): Block {
  return { sentences: sentences.filter((sentence) => sentence !== undefined) };
}

function openingOf(brief: Brief, areas: readonly Area[], writer: Writer): readonly (Draft | undefined)[] {
  const { long: form } = formsFor(brief);
  if (areas.length === 0) return [writer.say(identities(brief, true, form), 'certain')];
  const own = areas.some((area) => area.facts.length > 0);
  const status = isStatus(brief);
  const ofStatus = own ? LEAD_IN_OF_STATUS : DAYS_OF_STATUS;
  const ofJob = own ? brief.frames.leadIn : brief.frames.roleLeadIn;
  const frames = status ? ofStatus : ofJob;
  const isNamed = areas.some(({ facts }) =>
    facts.some(({ phrase }) => phrase.kind === 'noun' && phrase.frame === 'responsible'),
  );
  // "I'm responsible for: responsibility for …" would say it twice.
  const leads = brief
    .chance('lead in')
    .shuffle(frames.filter((lead) => !isNamed || !/responsib/i.test(lead)));
  const glue = (text: string): Draft => ({ text, origin: 'glue', sources: [] });
  if (isInOneSentence(brief, form)) return [writer.say([currentRole(brief), ...identities(brief, false)])];
  return [writer.say(identities(brief, true, form), 'certain'), writer.say(leads.map(glue))];
}

/** Whether title, employer and lead-in are one sentence; a field of work beside an employer would be too much for it. */
function isInOneSentence(brief: Brief, form: Form): boolean {
  const isFull = fieldOf(brief) !== undefined && brief.company !== undefined;
  return form === 'role' && !isFull && !isStatus(brief) && stateOf(brief.title.text) === undefined;
}

/** Title, employer and lead-in in one sentence. */
function currentRole(brief: Brief): Draft {
  const who = `${titled(brief)}${employedWhere(brief)}`;
  const field = fieldOf(brief);
  const place = field === undefined ? '' : ` working ${field}`;
  const [text = ''] = brief
    .chance('current role')
    .shuffle([
      `In my current role as ${who}${place}, my responsibilities are:`,
      `In my current role as ${who}${place}, I look after:`,
    ]);
  const sources: Pointer[] = [
    ...brief.title.sources,
    ...employerSources(brief),
    ...domainSources(brief, field),
  ];
  return {
    text,
    origin: 'submitted',
    sources,
  };
}

/** Areas by bullet: two that have but a few words each, side by side, share one. */
function joined(
  areas: readonly Area[],
  woven: ReadonlyMap<string, readonly Fact[]>,
): readonly (readonly Area[])[] {
  const groups: Area[][] = [];
  const isSmall = (area: Area): boolean =>
    area.typical.length === 0 &&
    !woven.has(area.theme.id) &&
    !area.theme.headings[0].includes('&') &&
    area.facts.every((fact) => itemOf(fact).form === 'gerund') &&
    area.facts.reduce((words, fact) => words + countWords(itemOf(fact).text), 0) <= SMALL;
  for (const area of areas) {
    const [last, more] = groups.at(-1) ?? [];
    if (last !== undefined && more === undefined && isSmall(last) && isSmall(area)) groups.at(-1)?.push(area);
    else groups.push([area]);
  }
  return groups;
}

/** What two bullets of one heading tell stands in the first of them. */
function underOneHeading(bullets: readonly Block[]): readonly Block[] {
  const byHeading = new Map<string, Block>();
  for (const bullet of bullets) {
    const heading = bullet.heading ?? '';
    const before = byHeading.get(heading)?.sentences ?? [];
    byHeading.set(heading, { ...bullet, sentences: [...before, ...bullet.sentences] });
  }
  return [...byHeading.values()];
}

function bulletOf(areas: readonly Area[], woven: readonly Fact[], brief: Brief, writer: Writer): Block {
  const facts = areas.flatMap((area) => area.facts);
  const own = bulletSentences(facts, brief.spelling).map((alternatives) => writer.say(alternatives));
  const typical = writer.say(typicalDrafts(areas.flatMap((area) => area.typical)));
  const results = woven.map((fact) => writer.say(resultSentence(fact, brief, true, true)));
  const sentences = [...own, typical, ...results];
  return {
    heading: areas.map((area) => headingFor(area, sentences, brief)).join(' & '),
    ...paragraph(sentences),
  };
}

function* typicalDrafts(wordings: readonly Filled[]): Generator<Draft> {
  for (const { text, sources } of wordings)
    yield { text: `${sentenceCase(text)}.`, origin: 'typical', sources: ['/role', ...sources] };
}

/** More tools than this are an inventory, which nobody says aloud. */
const SPOKEN_TOOLS = 8;

/** The tools, when a sentence leaves one of them unnamed. */
function toolSentences(brief: Brief, said: string): readonly Draft[] {
  // A list of what was left over would make scraps of what may be the main tools: it names them all.
  if (unnamed(brief.tools, said).length === 0) return [];
  // "I work with ventilator" lacks an article that only the person could place; the About section lists it.
  const spoken = brief.tools.filter(
    ({ name, category }) =>
      category !== undefined || /^\p{Lu}|^\d/u.test(name) || isDigital(brief.pack.family),
  );
  const shown = spoken.slice(0, SPOKEN_TOOLS);
  if (shown.length === 0) return [];
  const names = joinList(
    shown.map((tool) => tool.name),
    brief.spelling,
  );
  const all = shown.length === brief.tools.length;
  const texts = !all
    ? [`My tools include ${names}.`, `The tools I use include ${names}.`]
    : shown.length === 1
      ? [`I work with ${names}.`]
      : [`The tools I use are ${names}.`, `I work with ${names}.`];
  return brief
    .chance('tools')
    .shuffle(texts)
    .concat(`Tools: ${names}.`)
    .map((text): Draft => ({ text, origin: 'submitted', sources: shown.map((tool) => tool.pointer) }));
}

function placeResults(told: readonly Fact[], areas: readonly Area[], brief: Brief) {
  const woven = new Map<string, Fact[]>();
  if (told.length <= RESULTS_TOGETHER) return { woven, together: told };
  const together: Fact[] = [];
  for (const fact of told) {
    // What is no sentence by itself needs the lead-in of the others.
    const theme =
      together.length < 2 || fact.phrase.kind === 'noun'
        ? undefined
        : areas.find((area) => area.theme.id === brief.themeOf(fact).id);
    if (theme === undefined) together.push(fact);
    else woven.set(theme.theme.id, [...(woven.get(theme.theme.id) ?? []), fact]);
  }
  return { woven, together };
}

function* closings(brief: Brief): Generator<Draft> {
  // What is true of any work says nothing beside lines of one's own.
  if (brief.pack.id === generic.id && brief.duties.length > 0) return;
  const slots = slotsOf(brief);
  const lines = brief
    .chance('closing')
    .shuffle(brief.pack.closings)
    .map((line) => fillLine(line, 'base', slots))
    .filter((filled) => filled !== undefined)
    .sort((one, other) => other.sources.length - one.sources.length);
  for (const { text, sources } of lines) {
    yield { text: introduced(text, brief), origin: 'glue', sources };
    yield { text: sentenceCase(text), origin: 'glue', sources };
  }
}

/** "In short, I …": packs write a closing line with one of these, and any other does as well. */
const CLOSERS = ['In short,', 'Put simply,', 'Overall,', 'All in all,'];
const CLOSER = /^(?:In short|Put simply|Overall|All in all|To sum up), /;

function introduced(closing: string, brief: Brief): string {
  if (!CLOSER.test(closing)) return sentenceCase(closing);
  const [closer = ''] = brief.chance('closer').shuffle(['', ...CLOSERS]);
  const rest = closing.replace(CLOSER, '');
  return closer === '' ? sentenceCase(rest) : `${closer} ${rest}`;
}
