import { spellBrands } from '../technologies/brands.ts';
import type { Category } from '../technologies/data.ts';
import { recognise } from '../technologies/recognise.ts';
import { compact, technologyOf } from '../technologies/spellings.ts';
import type { Pointer, Profile } from '../types.ts';

/** One entry of the submitted stack. `category` is missing for a tool that the engine does not know. */
export interface Tool {
  readonly name: string;
  readonly category?: Category;
  readonly pointer: Pointer;
  /** That it is known a little, or used by others: no tool to head a profile with. */
  readonly qualified?: boolean;
}

/** The submitted tools in their order, written as they should be, each once. */
export function readTools(profile: Profile): readonly Tool[] {
  const tools = new Map<string, Tool>();
  for (const [index, typed] of (profile.stack ?? []).entries()) {
    for (const words of entriesOf(typed.normalize('NFC').replace(/\s+/g, ' ').trim())) {
      const { name, category, qualified } = readTool(words);
      const key = name.toLowerCase();
      if (name === '' || tools.has(key)) continue;
      tools.set(key, {
        name,
        pointer: `/stack/${index}`,
        ...(category !== undefined && { category }),
        ...(qualified === true && { qualified }),
      });
    }
  }
  return [...tools.values()];
}

/** "photoshop, illustrator", "vernier, micrometer, bore gauge" in one entry: so many tools. */
function entriesOf(typed: string): readonly string[] {
  if (!/[,;] /.test(typed) || typed.includes('(')) return [typed];
  const parts = typed.split(/[,;] +/).map((part) => part.replace(/^(?:and|&) /, ''));
  return parts.every((part) => part !== '' && part.split(' ').length <= LONGEST_PART) ? parts : [typed];
}

const LONGEST_PART = 3;

/** "AWS (ec2, s3)" is AWS, of which the brackets name parts. */
function readTool(typed: string): Omit<Tool, 'pointer'> {
  const known = recognise(typed);
  if (known !== undefined) return { ...known, name: asChosen(typed) ?? known.name };
  const [, whole = '', parts = ''] =
    /^([^()]{2,}?) ?\(([^()]{2,})\)$/.exec(typed) ??
    /^([^()]{2,}?) [-–—] ([^()]{2,})$/.exec(typed) ??
    LEVEL.exec(typed) ??
    [];
  const product = recognise(whole);
  const name = asChosen(whole) ?? product?.name ?? spellBrands(whole);
  // Of a tool that is "view only" or that others use nothing more can be told.
  if (parts !== '' && REMARK.test(parts))
    return { name: `${name} (${LEVELS.get(parts.toLowerCase()) ?? parts})`, qualified: true };
  if (product === undefined) return { name: spellBrands(typed) };
  const named = parts.split(/, ?/).map((part) => recognise(part)?.name.replace(MAKER, '') ?? part);
  return { name: `${name} (${named.join(', ')})`, category: product.category };
}

/** "Mastercam little bit", "excel basics": how well, without brackets. */
const LEVEL =
  /^(.{2,}?),? ((?:a )?little(?: bit)?|(?:a )?bit|basics?|basic level|beginner|intermediate|advanced|expert|learning)$/i;
const LEVELS: ReadonlyMap<string, string> = new Map([
  ['little bit', 'a little'],
  ['a little bit', 'a little'],
  ['little', 'a little'],
  ['bit', 'a little'],
  ['a bit', 'a little'],
]);

/** The product that was meant, where the tool goes by a wider name: "Tally Prime" is Tally, "FortiGate" a Fortinet. */
function asChosen(typed: string): string | undefined {
  const technology = technologyOf(typed);
  if (technology === undefined) return undefined;
  const key = compact(typed);
  const chosen = technology.spellings.find(({ text, right }) => right && compact(text) === key)?.text;
  if (chosen === undefined || chosen === technology.name) return undefined;
  const isProduct =
    chosen.startsWith(`${technology.name} `) && /^\p{Lu}/u.test(chosen.slice(technology.name.length + 1));
  return isProduct || /^(?:FortiGate|vSphere|ESXi)$/.test(chosen) ? chosen : undefined;
}

/** How well, by whom or how often a tool is used. */
const REMARK =
  /\b(?:learning|learnt|learned|basics?|beginner|intermediate|advanced|expert|view|read|only|daily|weekly|does|do|uses?|used|by|some|little|bit|studying|self[- ]taught|familiar|exposure|knowledge|trained|certified|old|earlier|previously|new|years?|yrs?|months?|training|level|at|for|with|when|not|rarely|sometimes|occasionally|mostly|mainly|ok|good|fluent|typing|entry|currently|still|limited|course|hands[- ]on|working)\b/i;

/** Who makes the whole makes its parts. */
const MAKER = /^(?:AWS|Amazon|Azure|Google|Microsoft|Apache) (?=\S)/;
