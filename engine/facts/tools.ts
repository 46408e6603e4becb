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
    const known = recognise(words);
    const name = known?.name ?? words;
    const key = name.toLowerCase();
    if (name === '' || tools.has(key)) continue;
    tools.set(key, { name, pointer: `/stack/${index}`, ...(known && { category: known.category }) });
  }
  return [...tools.values()];
}
