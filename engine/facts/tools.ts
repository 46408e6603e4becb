import type { Category } from '../technologies/data.ts';
import { recognise } from '../technologies/recognise.ts';
import type { Pointer, Profile } from '../types.ts';

/** One entry of the submitted stack. `category` is missing for a tool that the engine does not know. */
export interface Tool {
  readonly name: string;
  readonly category?: Category;
  readonly pointer: Pointer;
}

/** The submitted tools in their order, written as they should be, each once. */
export function readTools(profile: Profile): readonly Tool[] {
  const tools = new Map<string, Tool>();
  for (const [index, typed] of (profile.stack ?? []).entries()) {
    for (const words of entriesOf(typed.normalize('NFC').replace(/\s+/g, ' ').trim())) {
      const { name, category } = readTool(words);
      const key = name.toLowerCase();
      if (name === '' || tools.has(key)) continue;
      tools.set(key, { name, pointer: `/stack/${index}`, ...(category !== undefined && { category }) });
    }
  }
  return [...tools.values()];
}

/** "photoshop, illustrator" in one entry: two tools, where both are known. */
function entriesOf(typed: string): readonly string[] {
  if (!typed.includes(', ') || typed.includes('(')) return [typed];
  const parts = typed.split(/, +/);
  return parts.every((part) => recognise(part) !== undefined) ? parts : [typed];
}

/** "AWS (ec2, s3)" is AWS, of which the brackets name parts. */
function readTool(typed: string): { readonly name: string; readonly category?: Category } {
  const known = recognise(typed);
  if (known !== undefined) return known;
  const [, whole = '', parts = ''] =
    /^([^()]{2,}?) ?\(([^()]{2,})\)$/.exec(typed) ?? /^([^()]{2,}?) [-–—] ([^()]{2,})$/.exec(typed) ?? [];
  const product = recognise(whole);
  // Of a tool that is "view only" or that others use nothing more can be told.
  if (REMARK.test(parts)) return { name: `${product?.name ?? whole} (${parts})` };
  if (product === undefined) return { name: typed };
  const named = parts.split(/, ?/).map((part) => recognise(part)?.name.replace(MAKER, '') ?? part);
  return { name: `${product.name} (${named.join(', ')})`, category: product.category };
}

/** How well, by whom or how often a tool is used. */
const REMARK =
  /\b(?:learning|learnt|learned|basics?|beginner|intermediate|advanced|expert|view|read|only|daily|weekly|does|do|uses?|used|by|some|little|bit|studying|self[- ]taught|familiar|exposure|knowledge|trained|certified|old|earlier|previously|new|years?|yrs?|months?|training|level|at|for|with|when|not|rarely|sometimes|occasionally|mostly|mainly|ok|good|fluent|typing|entry|currently|still|limited|course|hands[- ]on|working)\b/i;

/** Who makes the whole makes its parts. */
const MAKER = /^(?:AWS|Amazon|Azure|Google|Microsoft|Apache) (?=\S)/;
