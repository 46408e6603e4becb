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

function groupByTheme(duties: readonly Fact[], brief: Brief): readonly Area[] {
  const groups = new Map<string, { theme: Theme; facts: Fact[] }>();
  for (const fact of duties) {
    const theme = headedBy(fact, groups, brief);
    const group = groups.get(theme.id) ?? { theme, facts: [] };
    group.facts.push(fact);
    groups.set(theme.id, group);
  }
  // In the person's own order, which says what matters to them.
  return [...groups.values()].map(({ theme, facts }) => ({ theme, facts, typical: [] }));
}

/**
 * The theme that a fact stands under: what it does not surely belong to would promise what it does not tell, so that
 * it gets a heading of its own words, except that the role's main area takes in one such line.
 */
function headedBy(fact: Fact, groups: ReadonlyMap<string, unknown>, brief: Brief): Theme {
  const { theme, isSure } = brief.placeOf(fact);
  const isMain = theme.id === brief.pack.core && !GENERAL.test(theme.headings[0]) && !groups.has(theme.id);
  if (isSure || isMain) return theme;
  const heading = ownHeading(fact);
  return heading === undefined ? theme : { id: `own ${heading}`, headings: [heading], cues: '', duties: [] };
}

/** Headings that say nothing of what stands under them. */
const GENERAL = /^(?:Day-to-Day|Daily) Work$/;

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
    .map((theme) => ({ theme, facts: [], typical: taken.get(theme.id) ?? [] }));
  return [
    ...written.map(({ theme, facts }) => ({ theme, facts, typical: taken.get(theme.id) ?? [] })),
    ...added,
  ];
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
