import { BARE_PASSIVES } from './homographs.ts';
import type { Token } from './tokens.ts';

/** The participle of a passive whose "was" was left out: "Promoted to shift lead", "Named employee of the month". */
export function isBarePassive(tokens: readonly Token[], index: number): boolean {
  const followers = BARE_PASSIVES.get(tokens[index]?.lower ?? '');
  const next = tokens[index + 1];
  if (!followers) return false;
  if (!next) return tokens[index]?.lower === 'promoted';
  return (
    followers.has(next.lower) ||
    (followers.has('best') && /\bof the (?:month|year|quarter|week)\b/.test(rest(tokens, index)))
  );
}

function rest(tokens: readonly Token[], from: number): string {
  return tokens
    .slice(from)
    .map(({ lower }) => lower)
    .join(' ');
}
