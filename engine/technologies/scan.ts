import { isPartOfAddress } from './address.ts';
import { isMeant, spellingAt } from './meant.ts';
import type { Spelling } from './spellings.ts';
import { spellingsFrom } from './spellings.ts';
import type { Token } from './tokens.ts';

/** A technology found among the words of a text: `size` words from the word at `index` on. */
export interface Find {
  readonly index: number;
  readonly size: number;
  readonly spelling: Spelling;
}

/** The technologies that a text names, in order. The longest match wins; none overlap. */
export function scan(tokens: readonly Token[], stack: readonly string[]): readonly Find[] {
  const finds: Find[] = [];
  let foundUpTo = -1;
  for (let index = 0; index < tokens.length; index++) {
    const spelling = spellingAt(tokens, index) ?? versioned(tokens, index);
    if (spelling === undefined) continue;
    const size = spelling.keys.length;
    if (isPartOfAddress(tokens, index, size)) continue;
    const place = { tokens, index, size, foundUpTo, stack };
    if (spelling.kind !== 'name' && !isMeant(spelling, place)) continue;
    finds.push({ index, size, spelling });
    index += size - 1;
    foundUpTo = index + 1;
  }
  return finds;
}

/** "python3", "angular15": a name of at least three letters with its version attached. */
function versioned(tokens: readonly Token[], index: number): Spelling | undefined {
  const key = tokens[index]?.key ?? '';
  const letters = lettersBeforeVersion(key);
  if (letters < 3 || letters === key.length || key.length - letters > 4) return undefined;
  return spellingsFrom(key.slice(0, letters)).find(
    (spelling) => spelling.keys.length === 1 && spelling.kind === 'name',
  );
}

export function lettersBeforeVersion(key: string): number {
  let end = key.length;
  while (end > 0 && isDigit(key.charCodeAt(end - 1))) end -= 1;
  return end;
}

function isDigit(unit: number): boolean {
  return unit > 0x2f && unit < 0x3a;
}
