import type { Fact } from '../facts/read.ts';
import { lowerFirst } from '../language/capital.ts';
import { themesOf } from '../packs/families.ts';
import type { Brief } from '../plan/brief.ts';
import { proseOf } from '../plan/prose.ts';
import { byStrength } from '../plan/rank.ts';
import { meant, sharedStems } from '../plan/stems.ts';
import { isModest } from '../plan/typical-themes.ts';
import type { Pointer } from '../types.ts';
import { typicalDuties } from './briefs.ts';
import { sayBackground } from './credentials.ts';
import { type Alternatives, type Block, countWords, type Draft } from './draft.ts';
import { dutySentences, introducing } from './duties.ts';
import { educationSentences } from './education.ts';
import { type Filled, type Form, fillLine, slotsOf } from './fill.ts';
import { goalSentences } from './goals.ts';
import { openings } from './hook.ts';
import { experienced, fieldOf } from './identity.ts';
import { unnamed } from './named.ts';
import { pathSentences } from './path.ts';
import { joinPredicates } from './predicates.ts';
import { jointResult, resultParagraph, resultSentence, toldInProse } from './results.ts';
import type { Told } from './told.ts';

/** LinkedIn's limit for the About section, in UTF-16 code units. */
export const ABOUT_LIMIT = 2600;
/** Results told; more would read as a list. */
const RESULTS = 3;
/** A text that names fewer tools than this, and all of them, needs no list of them. */
const FEW_TOOLS = 4;
/** Beside more lines than this typical prose is padding, unless they are very short. */
const FEW_LINES = 3;
const SPARSE = 60;
/** Beside fewer lines it is added below this many words. */
const ENOUGH_WORDS = 120;
/** Words that a paragraph of unlike facts may have. */
const PARAGRAPH = 55;
/** Beside one's own lines so many typical duties share one sentence. */
const BESIDE = 3;
/** And at most this many sentences of it. */
const MOST_TYPICAL = 4;
/** Of more than these, some say what the text says already. */
const SPARE = 3;
/** A sentence and a duty that share more stems than this, or the first and half of the sentence, say the same. */
const FEW_SHARED = 2;
const MANY_SHARED = 4;

/** The About section: a hook, the work, results, the path so far, what comes next, tools. */
export function realiseLinkedin(brief: Brief): Told {
  const writer = brief.writer();
  const blocks: Block[] = [];
  const said = (): string => blocks.flatMap((block) => block.sentences.map((one) => one.text)).join(' ');
  const put = (sentences: readonly Alternatives[], optional?: 'optional'): void => {
    const written = sentences
      .map((alternatives) => writer.say(alternatives, optional))
      .filter((one) => one !== undefined);
    if (written.length > 0) blocks.push({ sentences: written });
  };
  const add = (...sentences: readonly Alternatives[]): void => put(sentences);
  const duties = proseOf(brief);
  const results = byStrength(toldInProse(brief.results), brief).slice(0, RESULTS);

  const { sentences, told: hook, withYears, introduction: opening } = openings(brief, duties);
  const together = introducing(duties, opening);
  const [begin = [], ...behind] = together === undefined ? sentences : sentences.slice(0, 1);
  const begun = writer.say(begin, hook === undefined ? 'certain' : undefined);
  // Where the hook was not supported, who the person is has been said instead of it.
  const first = hook !== undefined && begun?.sources.includes(hook.pointer) === true ? hook : undefined;
  const next =
    hook === undefined || first !== undefined ? behind.map((one) => writer.say(one, 'certain')) : [];
  const hasPath = brief.positions.length > 0;
  const isPlaced = first === undefined || begun?.sources.includes('/domain') === true;
  // The years begin the path where there is one, unless there is a field to tell them with.
  const isYearsLater = hasPath && (isPlaced || fieldOf(brief) === undefined);
  const more = writer.say(moreOfWho(brief, !isPlaced, !withYears && !isYearsLater));
  blocks.push({ sentences: [begun, ...next, more].filter((one) => one !== undefined) });
  const work = dutySentences(
    inOrder(
      duties.filter((fact) => fact !== first),
      brief,
    ),
    brief,
    { introduction: together, further: first !== undefined },
  );
  for (const group of paragraphs(work)) add(...group);
  if (duties.length === 0) {
    for (const group of paragraphs(aboutLines(brief, said()))) put(group, 'optional');
    if (results.length === 0) put(typical(brief, said(), true), 'optional');
  }
  const later = results.reduce((sum, fact) => sum + countWords(fact.words), 0);
  const room = (enough: number): boolean => duties.length > 0 && countWords(said()) + later < enough;
  // Beside lines of one's own the role's duties only fill what these leave bare.
  if (brief.duties.length > FEW_LINES) {
    if (room(SPARSE)) put([besideOwn(brief, said())], 'optional');
  } else if (room(ENOUGH_WORDS)) {
    put(typical(brief, said(), false).slice(0, 2), 'optional');
  }
  if (results.length > 0) add(...resultSentences(results, brief));
  const years = isYearsLater && !withYears ? writer.say(moreOfWho(brief, false, true)) : undefined;
  const path = hasPath ? [years, ...pathSentences(brief).map((one) => writer.say(one))] : [];
  const learnt = [...sayBackground(brief, writer), writer.say(educationSentences(brief))];
  blocks.push(...inParagraphs(path, learnt));
  add(goalSentences(brief.profile.goals));
  const tools = unnamed(brief.tools, said());
  // A text that names most tools already still lists them all: the line is what recruiters search.
  if (tools.length > 0 || brief.tools.length >= FEW_TOOLS) add([toolLine(brief.tools)]);
  return { blocks: within(ABOUT_LIMIT, blocks), left: [] };
}

/** The path and what was learnt: one paragraph where both are short. */
function inParagraphs(...parts: readonly (readonly (Draft | undefined)[])[]): readonly Block[] {
  const known = parts
    .map((part) => part.filter((one) => one !== undefined))
    .filter((part) => part.length > 0);
  const words = known.flat().reduce((sum, { text }) => sum + countWords(text), 0);
  return words > PARAGRAPH
    ? known.map((sentences) => ({ sentences }))
    : known.length > 0
      ? [{ sentences: known.flat() }]
      : [];
}

/** "I work on hotel booking and have nine years of experience.", as far as the opening left it unsaid. */
function moreOfWho(brief: Brief, withField: boolean, withYears: boolean): readonly Draft[] {
  const field = withField ? fieldOf(brief) : undefined;
  const years = withYears ? experienced(brief) : undefined;
  const clause = [
    ...(field === undefined ? [] : [`work ${field}`]),
    ...(years === undefined ? [] : [`have ${years}`]),
  ];
  if (clause.length === 0) return [];
  const sources: Pointer[] = [
    ...(field === undefined ? [] : ['/domain' as const]),
    ...(years === undefined ? [] : ['/yearsOfExperience' as const]),
  ];
  const text = `I ${clause.join(' and ')}.`;
  return [text, ...(field === undefined ? [`In all, ${text}`] : [])].map((one) => ({
    text: one,
    origin: 'submitted',
    sources,
  }));
}

/** What comes first stays first; of the rest, one order is as good as another that keeps neighbours together. */
function inOrder(duties: readonly Fact[], brief: Brief): readonly Fact[] {
  const [first, ...rest] = duties;
  if (first === undefined || rest.length < 2) return duties;
  const turned = rest.map((_, index) => [...rest.slice(index), ...rest.slice(0, index)]);
  const [chosen = rest] = brief.chance('duty order').shuffle(turned);
  return [first, ...chosen];
}

/** Two or three sentences a paragraph, and never one left alone. */
function paragraphs<T>(sentences: readonly T[]): readonly (readonly T[])[] {
  const count = Math.max(1, Math.round(sentences.length / 2.5));
  const size = Math.ceil(sentences.length / count);
  return Array.from({ length: count }, (_, index) => sentences.slice(index * size, index * size + size));
}

/** Two results that fit share a sentence; those that are no sentence by themselves are led in together. */
function resultSentences(results: readonly Fact[], brief: Brief): readonly Alternatives[] {
  const whole = results.every((fact) => fact.phrase.kind !== 'noun');
  if (!whole) return resultParagraph(results, brief);
  const [first, second, ...rest] = results;
  const joint = first === undefined || second === undefined ? [] : jointResult(first, second, brief);
  if (first !== undefined && joint.length > 0)
    return [
      [...joint, ...joint.map(underLead), ...resultSentence(first, brief, true, true)],
      ...rest.map((fact) => resultSentence(fact, brief, false)),
    ];
  // A lead-in announces one result; of several, each speaks for itself.
  return results.map((fact, index) =>
    index === 0 ? resultSentence(fact, brief, true, results.length > 1) : resultSentence(fact, brief, false),
  );
}

/** For where one more sentence that begins with "I" would be one too many. */
function underLead(draft: Draft): Draft {
  return { ...draft, text: `As for results: ${lowerFirst(draft.text)}` };
}

/** One line of each group that the pack offers, those that name most tools first. */
function aboutLines(brief: Brief, said: string): readonly (readonly Draft[])[] {
  if (brief.fill === 'submitted' || isModest(brief)) return [];
  const named = new Set(brief.tools.filter((tool) => !unnamed([tool], said).length).map((tool) => tool.name));
  return brief.pack.about.map((group, index) => {
    const filled = brief
      .chance(`about ${index}`)
      .shuffle(group)
      .map((line) => fillLine(line, 'base', slotsOf(brief, named)))
      .filter((one) => one !== undefined)
      .sort((one, other) => other.tools.length - one.tools.length);
    for (const tool of filled[0]?.tools ?? []) named.add(tool);
    return filled.map(
      (one): Draft => ({ text: one.text, origin: 'typical', sources: ['/role', ...one.sources] }),
    );
  });
}

/** What else belongs to the role, a few words each, in one sentence beside what the person wrote. */
function* besideOwn(brief: Brief, said: string): Generator<Draft> {
  const named = new Set(
    brief.tools.filter((tool) => unnamed([tool], said).length === 0).map((tool) => tool.name),
  );
  const skip = told(brief, false);
  const filled = new Map<Form, readonly Filled[]>();
  const duties = (form: Form): readonly Filled[] => {
    const known = filled.get(form) ?? typicalDuties('brief', brief, BESIDE, skip, named, form);
    filled.set(form, known);
    return known;
  };
  const frames = brief.chance('beside own').shuffle(BESIDE_OWN);
  const draft = (begin: string, row: readonly Filled[]): Draft => {
    const list = joinPredicates(
      row.map(({ text }) => text),
      brief.spelling,
    );
    return {
      text: `${begin} ${list}.`,
      origin: 'typical',
      sources: ['/role', ...row.flatMap((duty) => duty.sources)],
    };
  };
  for (const { begin, form } of frames) if (duties(form).length > 1) yield draft(begin, duties(form));
  // One that is not supported spoils none of the others.
  for (const { begin, form } of frames)
    for (const left of duties(form)) {
      const row = duties(form).filter((one) => one !== left);
      if (row.length > 1) yield draft(begin, row);
    }
}

/** How what belongs to the role stands beside what the person wrote. */
const BESIDE_OWN: readonly { readonly begin: string; readonly form: Form }[] = [
  { begin: 'Day to day, I also', form: 'base' },
  { begin: 'Alongside this, I', form: 'base' },
  { begin: 'The work also means', form: 'gerund' },
  { begin: 'Then there is the everyday part:', form: 'gerund' },
  { begin: 'A normal week also means', form: 'gerund' },
  { begin: 'I also', form: 'base' },
];

/** What is typical of the role beside what was told, a sentence each, until the text is long enough. */
function typical(brief: Brief, said: string, alone: boolean): readonly (readonly Draft[])[] {
  const named = new Set(
    brief.tools.filter((tool) => unnamed([tool], said).length === 0).map((tool) => tool.name),
  );
  const missing = ENOUGH_WORDS - countWords(said);
  let words = 0;
  const before = said.split('. ').map(meant);
  return typicalDuties('say', brief, MOST_TYPICAL + SPARE, told(brief, alone), named)
    .filter(({ text }) => {
      const duty = meant(text);
      return !before.some((sentence) => isSaidIn(sentence, duty));
    })
    .slice(0, MOST_TYPICAL)
    .flatMap((duty, index) => {
      if (words >= missing) return [];
      words += countWords(duty.text);
      return [typicalSentence(duty, index, brief, alone)];
    });
}

/** Whether half of what a sentence is about comes again in a duty. */
function isSaidIn(sentence: ReadonlySet<string>, duty: ReadonlySet<string>): boolean {
  const shared = sharedStems(sentence, duty);
  return shared > MANY_SHARED || (shared > FEW_SHARED && shared * 2 >= sentence.size);
}

/** Themes that need no typical duty: those that were told and, beside these, what every role of the family does. */
function told(brief: Brief, alone: boolean): ReadonlySet<string> {
  const own = new Set(brief.pack.themes.map(({ id }) => id));
  const written = brief.duties.map((fact) => brief.themeOf(fact).id);
  const common = alone ? [] : themesOf(brief.pack).flatMap(({ id }) => (own.has(id) ? [] : [id]));
  return new Set([...written, ...common]);
}

/** @param alone whether no line of the person's own stands before it */
function typicalSentence(duty: Filled, index: number, brief: Brief, alone: boolean): readonly Draft[] {
  const { text, sources } = duty;
  const first = alone
    ? [`Day to day, I ${text}.`, `In practice, I ${text}.`]
    : [`I also ${text}.`, `Day to day, I ${text}.`];
  const plain = brief.chance(`typical plain ${index}`).shuffle([`I ${text}.`, `I also ${text}.`]);
  const rest = [
    ...['Beyond that', 'On top of that', 'Besides that', 'At the same time'].map(
      (link) => `${link}, I ${text}.`,
    ),
  ];
  const ordered = index === 0 ? brief.chance('typical prose').shuffle(first) : plain;
  return [...ordered, ...rest].map(
    (sentence): Draft => ({ text: sentence, origin: 'typical', sources: ['/role', ...sources] }),
  );
}

function toolLine(tools: Brief['tools']): Draft | undefined {
  if (tools.length === 0) return undefined;
  const shown = tools.slice(0, 25);
  return {
    text: `Tools: ${shown.map((tool) => tool.name).join(shown.some(({ name }) => / and |, (?![^(]*\))/.test(name)) ? '; ' : ', ')}.`,
    origin: 'submitted',
    sources: shown.map((tool) => tool.pointer),
  };
}

/** Whole paragraphs, as many as the limit takes; the last ones go first, and nothing is cut inside. */
function within(limit: number, blocks: readonly Block[]): readonly Block[] {
  let length = 0;
  return blocks.flatMap((block) => {
    const sentences = block.sentences.filter((sentence) => {
      const next = length + sentence.text.length + 2;
      if (next > limit) return false;
      length = next;
      return true;
    });
    return sentences.length === 0 ? [] : [{ ...block, sentences }];
  });
}
