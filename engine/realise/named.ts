import type { Tool } from '../facts/tools.ts';

/** The tools that no word of `text` names yet. */
export function unnamed(tools: readonly Tool[], text: string): readonly Tool[] {
  return tools.filter((tool) => !names(text, tool.name) && !names(text, withoutVendor(tool.name)));
}

/** "EC2" names AWS EC2. */
function withoutVendor(name: string): string {
  return name.replace(/^(AWS|Amazon|Microsoft|Google|Apache|Adobe|Oracle|IBM) (?=.)/, '');
}

/** Whether `name` stands in `text` as a word of its own: "Java" does not stand in "JavaScript". */
export function names(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + name.length);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}+#]/u.test(after)) return true;
  }
  return false;
}
