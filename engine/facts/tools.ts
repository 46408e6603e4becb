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
    const words = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
    const { name, category } = readTool(words);
    const key = name.toLowerCase();
    if (name === '' || tools.has(key)) continue;
    tools.set(key, { name, pointer: `/stack/${index}`, ...(category !== undefined && { category }) });
  }
  return [...tools.values()];
}

/** "AWS (ec2, s3)" is AWS, of which the brackets name parts. */
function readTool(typed: string): { readonly name: string; readonly category?: Category } {
  const known = recognise(typed);
  if (known !== undefined) return known;
  const [, whole = '', parts = ''] = /^([^()]{2,}?) ?\(([^()]{2,})\)$/.exec(typed) ?? [];
  const product = recognise(whole);
  if (product === undefined) return { name: typed };
  const named = parts.split(/, ?/).map((part) => recognise(part)?.name.replace(MAKER, '') ?? part);
  return { name: `${product.name} (${named.join(', ')})`, category: product.category };
}

/** Who makes the whole makes its parts. */
const MAKER = /^(?:AWS|Amazon|Azure|Google|Microsoft|Apache) (?=\S)/;
