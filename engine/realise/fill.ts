import type { Domain } from '../facts/domain.ts';
import type { Tool } from '../facts/tools.ts';
import { gerund } from '../language/inflect.ts';
import { joinList } from '../language/list.ts';
import { inSpelling } from '../language/spelling.ts';
import type { Duty, Line } from '../packs/pack.ts';
import type { Pointer, Spelling } from '../types.ts';
import { joinPredicates } from './predicates.ts';

/** What a line of a pack may draw on. */
export interface Slots {
  readonly tools: readonly Tool[];
  readonly domain?: Domain | undefined;
  readonly spelling: Spelling;
  /** Names of tools that the text names already: each is named once. */
  readonly named: ReadonlySet<string>;
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

/** Fills a line, or gives nothing when it names something that was not submitted. */
export function fillLine(line: Line, form: Form, slots: Slots): Filled | undefined {
  const sources: Pointer[] = [];
  const named: string[] = [];
  let missing = false;
  // Our own words take the wanted spelling before the person's are put among them.
  const text = inSpelling(line, slots.spelling).replace(
    /\[([^\]]+)\]|\{([^}]+)\}/g,
    (_mark, verb?: string, slot?: string) => {
      if (verb !== undefined) return inflect(verb, form, slots.spelling);
      if (slot === 'domain') {
        if (slots.domain?.thing === undefined) missing = true;
        else sources.push('/domain');
        return slots.domain?.thing ?? '';
      }
      const categories = (slot ?? '').split('+');
      const tools = slots.tools
        .filter((tool) => tool.category !== undefined && categories.includes(tool.category))
        .filter((tool) => !slots.named.has(tool.name) && !named.includes(tool.name))
        .slice(0, TOOLS_IN_A_SLOT);
      if (tools.length === 0) missing = true;
      sources.push(...tools.map((tool) => tool.pointer));
      named.push(...tools.map((tool) => tool.name));
      return joinList(
        tools.map((tool) => tool.name),
        slots.spelling,
      );
    },
  );
  return missing ? undefined : { text, sources, tools: named };
}

/** Fills a duty; one told in pieces keeps those that can be filled. */
export function fillDuty(say: Duty['say'], form: Form, slots: Slots): Filled | undefined {
  if (typeof say === 'string') return fillLine(say, form, slots);
  const named = new Set(slots.named);
  const pieces: Filled[] = [];
  for (const line of say) {
    const filled = pieces.length < PIECES ? fillLine(line, form, { ...slots, named }) : undefined;
    if (filled === undefined) continue;
    pieces.push(filled);
    for (const tool of filled.tools) named.add(tool);
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

function inflect(verb: string, form: Form, spelling: Spelling): string {
  if (form === 'gerund') return gerund(verb, spelling);
  return verb === 'be' ? 'am' : verb;
}
