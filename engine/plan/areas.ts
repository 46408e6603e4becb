import type { Fact } from '../facts/read.ts';
import { generic } from '../packs/generic.ts';
import type { Theme } from '../packs/pack.ts';
import { countWords } from '../realise/draft.ts';
import { type Filled, fillDuty, namesTools, slotsOf } from '../realise/fill.ts';
import { itemOf } from '../realise/telling.ts';
import { ownHeading } from '../themes/own-heading.ts';
import { saysAgain } from './again.ts';
import type { Brief } from './brief.ts';
import { strongestWithin } from './rank.ts';
import { headingStems, packStems, sharedStems, stems } from './stems.ts';
import { isModest, typicalThemes } from './typical-themes.ts';

/** One area of responsibility: what the person wrote about it, and what is typical of it. */
export interface Area {
  readonly theme: Theme;
  /** The headings of which it may have one: where there are lines, those that all of them support. */
  readonly headings?: readonly string[];
  readonly facts: readonly Fact[];
  /** Wordings of one typical duty, best first. */
  readonly typical: readonly Filled[];
}

export interface Areas {
  readonly areas: readonly Area[];
  /** Submitted duties that the length leaves no room for. */
  readonly left: readonly Fact[];
}

/** Words for submitted duties: what remains of 300 after opening, results and closing. */
const DUTY_WORDS = 215;
/** Typical duties are added up to here. */
const ENOUGH_WORDS = 150;
/** A typical duty that shares this many of its words, or this part, with what was submitted says it again. */
const MOST_SHARED = 2;
const MOST_SHARE = 0.2;
/** An area with no more words of the person's own may take a typical duty beside them. */
const FEW_WORDS = 4;
/** General duties say too little to stand beside this many lines of the person's own. */
const ENOUGH_LINES = 3;
/** From this many lines on the person has told what the job is: few areas are added, and none beside so many words. */
const ENOUGH_OWN = 4;
const MOST_BESIDE = 2;
const ENOUGH_BESIDE = 60;
/** A role that comes with tools alone is told in up to this many areas. */
const MOST_AREAS = 9;

/**
 * The areas of the long answer: those that the person wrote about first, then those that are typical
 * of the role and its tools, until the answer is long enough.
 */
export function planAreas(brief: Brief): Areas {
  const { kept, left } = withinLength(brief.duties, brief);
  const written = groupByTheme(kept, brief);
  if (brief.fill === 'submitted' || (brief.pack.id === generic.id && kept.length >= ENOUGH_LINES)) {
    return { areas: written, left };
  }
  return { areas: withTypical(written, brief), left };
}

function withinLength(
  duties: readonly Fact[],
  brief: Brief,
): { kept: readonly Fact[]; left: readonly Fact[] } {
  const chosen = strongestWithin(duties, DUTY_WORDS, brief);
  return {
    kept: duties.filter((fact) => chosen.has(fact)),
    left: duties.filter((fact) => !chosen.has(fact)),
  };
}

/** Lines by bullet, in the person's own order, which says what matters to them. */
function groupByTheme(duties: readonly Fact[], brief: Brief): readonly Area[] {
  const close = grouped(duties, brief, FEW_LINES);
  return close.length <= MOST_AREAS ? close : grouped(duties, brief, MANY_LINES);
}

/** So many lines share a bullet, and so many more where the bullets would be too many. */
const FEW_LINES = 2;
const MANY_LINES = 3;
/** One line more may join as long as its bullet has no more words than this. */
const SHORT_BULLET = 22;

interface Group {
  theme: Theme;
  headings: readonly string[];
  readonly facts: Fact[];
  /** Whether its heading was made of its line's own words, or says nothing of what stands under it. */
  readonly kind: 'theme' | 'own' | 'plain';
}

function grouped(duties: readonly Fact[], brief: Brief, most: number): readonly Area[] {
  const groups: Group[] = [];
  for (const fact of duties) place(fact, groups, brief, most);
  return merged(groups).map(({ theme, headings, facts }) => ({ theme, headings, facts, typical: [] }));
}

/**
 * Puts a line under the best heading of the role that is true of it: with the lines that stand there, as long as there
 * is room and the heading is true of all, or in a bullet of its own. A line without one gets a heading of its words.
 */
function place(fact: Fact, groups: Group[], brief: Brief, most: number): void {
  const own = ownHeading(fact, itemOf(fact).text);
  const spare: string[] = [];
  const full: Group[] = [];
  for (const { theme, headings, isWhole } of brief.headedOf(fact)) {
    // Two things are better told by both of their names than by a heading that fits one.
    if (!isWhole && own?.includes(' & ') === true && !isTaken(own, groups)) {
      spare.push(...headings.filter((heading) => !isTaken(heading, groups)));
      continue;
    }
    const group = groups.find((one) => one.theme.id === theme.id);
    const free = headings.filter((heading) => !isTaken(heading, groups, group));
    if (group === undefined && free.length > 0 && !(own !== undefined && isArranging(fact, theme))) {
      groups.push({ theme, headings: free, facts: [fact], kind: 'theme' });
      return;
    }
    if (group !== undefined) {
      if (joins(fact, group, groups, brief, most)) return;
      full.push(group);
    }
    spare.push(...free.filter((heading) => group?.headings.includes(heading) !== true));
  }
  const isNameless = spare.length === 0 && (own === undefined || isTaken(own, groups));
  if (isNameless && full.some((group) => joins(fact, group, groups, brief, MANY_LINES))) return;
  const [heading, kind] =
    own !== undefined && !isTaken(own, groups)
      ? ([own, 'own'] as const)
      : spare[0] !== undefined
        ? ([spare[0], 'own'] as const)
        : ([plainHeadings(brief).find((one) => !isTaken(one, groups)) ?? 'Further Duties', 'plain'] as const);
  const theme = { id: `own ${heading}`, headings: [heading] as const, cues: '', duties: [] };
  groups.push({ theme, headings: [heading], facts: [fact], kind });
}

/** What is arranged says more than that it is. */
function isArranging({ phrase }: Fact, { id }: Theme): boolean {
  return (
    (id === 'planning' || id === 'events') &&
    phrase.kind === 'action' &&
    /^(?:arrange|organi[sz]e)$/.test(phrase.verbs[0] ?? '')
  );
}

/** Puts a line into a bullet that has room, and whose heading is true of it too. */
function joins(fact: Fact, group: Group, groups: readonly Group[], brief: Brief, most: number): boolean {
  if (!hasRoom(group, fact, most)) return false;
  const headings = brief
    .sharedHeadings(group.theme, [...group.facts, fact])
    .filter((heading) => !isTaken(heading, groups, group));
  if (headings.length === 0) return false;
  group.headings = headings;
  group.facts.push(fact);
  return true;
}

function isTaken(heading: string, groups: readonly Group[], except?: Group): boolean {
  return groups.some((group) => group !== except && group.headings.includes(heading));
}

function hasRoom({ facts }: Group, fact: Fact, most: number): boolean {
  return facts.length < most || (facts.length === most && wordsOf([...facts, fact]) <= SHORT_BULLET);
}

/** Headings that claim nothing, each for one bullet: the role's main area, where it is named so, comes first. */
function plainHeadings({ pack }: Brief): readonly string[] {
  const core = pack.themes.find(({ id }) => id === pack.core)?.headings ?? [];
  return [...core.filter((heading) => BROAD.test(heading)), ...PLAIN];
}

const BROAD = /^(?:\w+ )?(?:Work|Operations|Casework|Housekeeping|Administration)$/;
const PLAIN: readonly string[] = ['Day-to-Day Work', 'Further Duties', 'Other Work'];

/** Bullets in all: lines without a heading share one, and where there are too many, two lines that are short. */
function merged(groups: readonly Group[]): readonly Group[] {
  const result: Group[] = [];
  for (const group of groups) {
    const last = result.findLast(({ kind }) => kind === 'plain');
    if (group.kind === 'plain' && last !== undefined && last.facts.length < MANY_LINES)
      last.facts.push(...group.facts);
    else result.push({ ...group, facts: [...group.facts] });
  }
  while (result.length > MOST_AREAS) {
    const pair = shortestPair(result);
    if (pair === undefined) break;
    const [at, heading] = pair;
    const [one, other] = [result[at], result[at + 1]];
    if (one === undefined || other === undefined) break;
    const theme = { id: `own ${heading}`, headings: [heading] as const, cues: '', duties: [] };
    result.splice(at, 2, {
      theme,
      headings: [heading],
      facts: [...one.facts, ...other.facts],
      kind: 'own',
    });
  }
  return result;
}

/** A heading of two is no longer than this. */
const LONGEST_HEADING = 30;

function lastWord(heading: string): string {
  return heading.slice(heading.lastIndexOf(' ') + 1);
}

/** Where two bullets of one line each stand side by side, the shortest such, and the heading that names both. */
function shortestPair(groups: readonly Group[]): readonly [number, string] | undefined {
  let best: readonly [number, string] | undefined;
  let least = SHORT_BULLET + 6;
  for (const [at, one] of groups.entries()) {
    const other = groups[at + 1];
    if (other === undefined || one.kind === 'plain' || other.kind === 'plain') continue;
    if (one.facts.length > 1 || other.facts.length > 1) continue;
    const words = wordsOf([...one.facts, ...other.facts]);
    const [first] = one.headings.filter(isSingle);
    const [second] = other.headings.filter(isSingle);
    if (first === undefined || second === undefined || words >= least) continue;
    const heading = `${first} & ${second}`;
    if (heading.length > LONGEST_HEADING || lastWord(first) === lastWord(second)) continue;
    [best, least] = [[at, heading], words];
  }
  return best;
}

function isSingle(heading: string): boolean {
  return (
    !heading.includes('&') &&
    !/^(?:Working|Looking|Leading|Helping|Talking|Handling|Running|In) /.test(heading)
  );
}

/**
 * Adds typical duties: first those that name tools which the person listed but no line names, then
 * areas of the role that are missing, in the pack's order.
 */
function withTypical(written: readonly Area[], brief: Brief): readonly Area[] {
  const named = new Set<string>();
  for (const { facts } of written) for (const fact of facts) for (const tool of fact.tools) named.add(tool);
  for (const result of brief.results) for (const tool of result.tools) named.add(tool);
  const sizes = new Map(written.map(({ theme, facts }) => [theme.id, wordsOf(facts)]));
  let words = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  let count = written.length;
  const taken = new Map<string, readonly Filled[]>();
  const submitted = stems(brief.duties.map((fact) => itemOf(fact).text).join(' '));

  const offer = (theme: Theme, toolsOnly: boolean): void => {
    if (taken.has(theme.id)) return;
    if (toolsOnly && !mayNameTools(theme)) return;
    const hasOwn = sizes.has(theme.id);
    const all = wordingsOf(theme, brief, named);
    if (toolsOnly && !all.some(({ tools }) => tools.length > 0)) return;
    const wordings = (hasOwn ? leastAlike(all, submitted) : all).filter(
      // A tool that no line names is something new to say.
      ({ text, tools, sources }) =>
        tools.length > 0 || !saysAgain(text, brief, sources.length > 0 ? 'filled' : 'pack'),
    );
    const [best] = wordings;
    if (best === undefined || (toolsOnly && best.tools.length === 0)) return;
    taken.set(theme.id, wordings);
    if (!hasOwn) count += 1;
    for (const tool of best.tools) named.add(tool);
    words += countWords(best.text);
  };
  // Under whatever heading it stands, what the person wrote about an area has told it.
  const told = new Set(brief.duties.map((fact) => brief.themeOf(fact).id));
  const themes = typicalThemes(brief).filter(
    (theme) => (sizes.has(theme.id) || !told.has(theme.id)) && isWorthAdding(theme, brief, submitted),
  );
  const modest = isModest(brief);
  const isTold = brief.duties.length >= ENOUGH_OWN;
  const most = isTold ? Math.min(MOST_AREAS, written.length + MOST_BESIDE) : MOST_AREAS;
  const enough = isTold ? ENOUGH_BESIDE : brief.duties.length > 0 ? ENOUGH_WORDS : DUTY_WORDS;
  for (const theme of themes) {
    if (count < most && words < DUTY_WORDS - 20) offer(theme, true);
  }
  for (const theme of themes) {
    if (!sizes.has(theme.id) && words < enough && count < most) offer(theme, false);
  }
  for (const { theme } of written) {
    const isShort = (sizes.get(theme.id) ?? 0) <= FEW_WORDS;
    if (!modest && isShort && words < ENOUGH_WORDS) offer(theme, false);
  }
  const added = themes
    .filter((theme) => taken.has(theme.id) && !sizes.has(theme.id))
    .map((theme) => ({
      theme,
      headings: freeOf(theme, written),
      facts: [],
      typical: taken.get(theme.id) ?? [],
    }));
  return [...written.map((area) => ({ ...area, typical: taken.get(area.theme.id) ?? [] })), ...added];
}

/** Headings of a theme that no bullet of the person's own lines has. */
function freeOf({ headings }: Theme, written: readonly Area[]): readonly string[] {
  const free = headings.filter((heading) => !written.some((area) => area.headings?.includes(heading)));
  return free.length > 0 ? free : headings;
}

function wordsOf(facts: readonly Fact[]): number {
  return facts.reduce((sum, fact) => sum + countWords(itemOf(fact).text), 0);
}

/** Themes are constants, so that each is looked through once. */
const namingTools = new WeakMap<Theme, boolean>();

/** Whether a typical duty of a theme has a place for tools. */
function mayNameTools(theme: Theme): boolean {
  const known = namingTools.get(theme);
  if (known !== undefined) return known;
  const found = theme.duties.some(({ say }) => [say].flat().some(namesTools));
  namingTools.set(theme, found);
  return found;
}

/**
 * Whether an area adds to what the person wrote: beside enough lines of their own, what every role of the family
 * does is filler, and an area whose name stands in their lines was told in their words.
 */
function isWorthAdding(theme: Theme, brief: Brief, submitted: ReadonlySet<string>): boolean {
  if (brief.duties.length < ENOUGH_OWN) return true;
  if (!brief.pack.themes.some(({ id }) => id === theme.id)) return false;
  return !theme.headings.some((heading) => sharedStems(headingStems(theme, heading), submitted) > 0);
}

/** Wordings of a theme's typical duties, those that name most tools first. */
function wordingsOf(theme: Theme, brief: Brief, named: ReadonlySet<string>): readonly Filled[] {
  const slots = slotsOf(brief, named);
  const filled: Filled[] = [];
  let namesTool = false;
  for (const duty of brief.chance(`typical ${theme.id}`).shuffle(theme.duties)) {
    const wording = fillDuty(duty.say, 'gerund', slots);
    if (wording === undefined) continue;
    filled.push(wording);
    namesTool ||= wording.tools.length > 0;
  }
  return namesTool ? filled.sort((one, other) => other.tools.length - one.tools.length) : filled;
}

/** Wordings that add to what was submitted: those that name most tools first, then those that share least with it. */
function leastAlike(wordings: readonly Filled[], submitted: ReadonlySet<string>): readonly Filled[] {
  return wordings
    .map((filled) => {
      const own = stemsOf(filled);
      const shared = sharedStems(own, submitted);
      return { filled, shared, share: shared / Math.max(1, own.size) };
    })
    .filter(({ filled, shared, share }) =>
      // A tool that no line names is something new to say.
      filled.tools.length > 0 ? shared <= MOST_SHARED : shared < MOST_SHARED && share < MOST_SHARE,
    )
    .sort((one, other) => other.filled.tools.length - one.filled.tools.length || one.shared - other.shared)
    .map(({ filled }) => filled);
}

/** What names nothing submitted is the pack's own. */
function stemsOf({ text, sources }: Filled): ReadonlySet<string> {
  return sources.length > 0 ? stems(text) : packStems(text);
}
