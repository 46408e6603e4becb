import { itemOf } from '../realise/telling.ts';
import type { Brief } from './brief.ts';
import { meant, packMeant, sharedStems } from './stems.ts';

/** A typical duty that shares so many of its stems with one line of the person's own, and this part, says it again. */
const SHARED = 2;
const PART = 0.5;

/**
 * Whether a typical duty would tell in other words what the person wrote: "sitting with people who cannot sleep" beside
 * "sit with residents who are unsettled".
 *
 * @param duty the duty as it would be told
 * @param origin `pack` where nothing submitted stands in it
 */
export function saysAgain(duty: string, brief: Brief, origin: 'pack' | 'filled' = 'filled'): boolean {
  const lines = linesOf(brief);
  if (lines.length === 0) return false;
  const own = origin === 'pack' ? packMeant(duty) : meant(duty);
  return lines.some((line) => {
    const shared = sharedStems(line, own);
    return shared >= SHARED && shared / Math.max(1, Math.min(line.size, own.size)) >= PART;
  });
}

/** What each line is about, read once for all typical duties. */
const read = new WeakMap<Brief, readonly ReadonlySet<string>[]>();

function linesOf(brief: Brief): readonly ReadonlySet<string>[] {
  const known = read.get(brief) ?? brief.duties.map((fact) => meant(itemOf(fact).text));
  read.set(brief, known);
  return known;
}
