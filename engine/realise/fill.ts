import type { Domain } from '../facts/domain.ts';
import type { Tool } from '../facts/tools.ts';
import { gerund } from '../language/inflect.ts';
import { joinList } from '../language/list.ts';
import { inSpelling } from '../language/spelling.ts';
import type { Duty, Line } from '../packs/pack.ts';
import type { Brief } from '../plan/brief.ts';
import type { Pointer, Spelling } from '../types.ts';
import { isForOthers, isOccasion, type Occasion, readOccasions, type Wrote } from './occasion.ts';
import { joinPredicates } from './predicates.ts';

/** What a line of a pack may draw on. */
export interface Slots {
  readonly tools: readonly Tool[];
  readonly domain?: Domain | undefined;
  readonly spelling: Spelling;
  /** Names of tools that the text names already: each is named once. */
  readonly named: ReadonlySet<string>;
  /** Some lines are only for those who wrote certain words. */
  readonly wrote: Wrote;
}

/**
 * What a brief has for the marks of a line.
 *
 * @param named names of tools that the text names already
 */
export function slotsOf(
  { tools, domain, spelling, wrote }: Brief,
  named: ReadonlySet<string> = new Set(),
): Slots {
  return { tools, domain, spelling, named, wrote };
}

/** A line with every mark replaced by what was submitted. */
export interface Filled {
  readonly text: string;
  readonly sources: readonly Pointer[];
  readonly tools: readonly string[];
}

/** How the verbs of a line stand: "designing" after a colon, "design" after "I". */
export type Form = 'gerund' | 'base';

/** At most this many tools in one slot: a longer list reads like an inventory. */
const TOOLS_IN_A_SLOT = 3;
/** At most this many pieces of a duty that is told in pieces. */
const PIECES = 4;

/** Fills a line, or gives nothing when it names something that was not submitted or is for others. */
export function fillLine(line: Line, form: Form, slots: Slots): Filled | undefined {
  const parts = parse(line, slots.spelling);
  if (!isOccasion(parts.occasions, slots.wrote) || isForOthers(line, slots.wrote)) return undefined;
  return parts[form] ?? fillParts(parts.parts, form, slots);
}

function fillParts(parts: readonly Part[], form: Form, slots: Slots): Filled | undefined {
  // Most lines that name tools name none of these.
  if (!parts.every((part) => isKnown(part, slots))) return undefined;
  const sources: Pointer[] = [];
  const named: string[] = [];
  let text = '';
  for (const part of parts) {
    if (part.kind === 'words') {
      text += part.text;
    } else if (part.kind === 'verb') {
      text += part[form];
    } else if (part.kind === 'domain') {
      if (slots.domain?.thing === undefined) return undefined;
      sources.push('/domain');
      text += slots.domain.thing;
    } else {
      const names: string[] = [];
      for (const { name, category, pointer } of slots.tools) {
        if (category === undefined || !part.categories.has(category)) continue;
        if (slots.named.has(name) || named.includes(name)) continue;
        sources.push(pointer);
        if (names.push(name) === TOOLS_IN_A_SLOT) break;
      }
      if (names.length === 0) return undefined;
      named.push(...names);
      text += joinList(names, slots.spelling);
    }
  }
  return { text, sources, tools: named };
}

/** Whether something was submitted for a part's place. */
function isKnown(part: Part, { domain, tools, named }: Slots): boolean {
  if (part.kind === 'domain') return domain?.thing !== undefined;
  if (part.kind !== 'tools') return true;
  return tools.some(
    ({ name, category }) => category !== undefined && part.categories.has(category) && !named.has(name),
  );
}

/** Whether a line is for somebody who wrote this. */
export function isFor(line: Line, { spelling, wrote }: Slots): boolean {
  return isOccasion(parse(line, spelling).occasions, wrote);
}

/** Whether a line has a place for tools. */
export function namesTools(line: Line): boolean {
  return line.includes('{') && line.replace('{domain}', '').includes('{');
}

/** Fills a duty; one told in pieces keeps those that can be filled. */
export function fillDuty(say: Duty['say'], form: Form, slots: Slots): Filled | undefined {
  if (typeof say === 'string') return fillLine(say, form, slots);
  let left = slots;
  const pieces: Filled[] = [];
  for (const line of say) {
    const filled = fillLine(line, form, left);
    if (filled === undefined) continue;
    if (filled.tools.length > 0) left = { ...left, named: new Set([...left.named, ...filled.tools]) };
    if (pieces.push(filled) === PIECES) break;
  }
  if (pieces.length === 0) return undefined;
  return {
    text: joinPredicates(
      pieces.map((piece) => piece.text),
      slots.spelling,
    ),
    sources: pieces.flatMap((piece) => piece.sources),
    tools: pieces.flatMap((piece) => piece.tools),
  };
}

type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'verb'; readonly gerund: string; readonly base: string }
  | { readonly kind: 'domain' }
  | { readonly kind: 'tools'; readonly categories: ReadonlySet<string> };

interface Parsed {
  readonly parts: readonly Part[];
  readonly occasions: readonly Occasion[];
  /** A line that names nothing submitted is the same in every text. */
  readonly gerund?: Filled;
  readonly base?: Filled;
}

/** Lines are constants of the packs, so that each is parsed once a spelling and the cache is bounded. */
const parsed: Readonly<Record<Spelling, Map<Line, Parsed>>> = {
  'en-US': new Map(),
  'en-GB': new Map(),
};

function parse(line: Line, spelling: Spelling): Parsed {
  const known = parsed[spelling].get(line);
  if (known !== undefined) return known;
  const { text: told, occasions } = readOccasions(line);
  const parts = inSpelling(told, spelling)
    .split(/(\[[^\]]+\]|\{[^}]+\})/)
    .filter((text) => text !== '')
    .map((text) => partOf(text, spelling));
  const fixed = parts.every(({ kind }) => kind === 'words' || kind === 'verb');
  const written = (form: Form): Filled => ({
    text: parts.map((part) => textOf(part, form)).join(''),
    sources: [],
    tools: [],
  });
  const made = fixed
    ? { parts, occasions, gerund: written('gerund'), base: written('base') }
    : { parts, occasions };
  parsed[spelling].set(line, made);
  return made;
}

function textOf(part: Part, form: Form): string {
  if (part.kind === 'words') return part.text;
  return part.kind === 'verb' ? part[form] : '';
}

function partOf(text: string, spelling: Spelling): Part {
  const inner = text.slice(1, -1);
  if (text.startsWith('[')) {
    // The verb alone: the noun is "practice" on both sides.
    const verb = spelling === 'en-GB' && inner === 'practice' ? 'practise' : inner;
    return { kind: 'verb', gerund: gerund(verb, spelling), base: verb === 'be' ? 'am' : verb };
  }
  if (text === '{domain}') return { kind: 'domain' };
  if (text.startsWith('{')) return { kind: 'tools', categories: new Set(inner.split('+')) };
  return { kind: 'words', text };
}
