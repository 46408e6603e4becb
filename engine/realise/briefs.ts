import { generic } from '../packs/generic.ts';
import type { Duty } from '../packs/pack.ts';
import { saysAgain } from '../plan/again.ts';
import type { Brief } from '../plan/brief.ts';
import { typicalThemes } from '../plan/typical-themes.ts';
import { type Filled, type Form, fillDuty, isFor, slotsOf } from './fill.ts';

/**
 * Duties that are typical of the role, for running prose: at most one a theme, those that name submitted
 * tools first.
 *
 * @param length in a few words each, to be listed together, or in full, for a sentence of its own
 * @param count how many are wanted
 * @param form how the verbs stand
 * @param skip themes that the text tells already, or should not
 */
export function typicalDuties(
  length: 'brief' | 'say',
  brief: Brief,
  count: number,
  skip: ReadonlySet<string>,
  alreadyNamed: ReadonlySet<string>,
  form: Form = 'base',
): readonly Filled[] {
  // Beside lines of one's own, general duties are filler.
  const filler = brief.pack.id === generic.id && brief.duties.length > 0;
  if (brief.fill === 'submitted' || filler) return [];
  const named = new Set(alreadyNamed);
  const found: { readonly filled: Filled; readonly order: number }[] = [];
  const themes = typicalThemes(brief);
  for (const withTools of [true, false]) {
    for (const [order, theme] of themes.entries()) {
      if (found.length >= count || skip.has(theme.id) || found.some((one) => one.order === order)) continue;
      const slots = slotsOf(brief, named);
      const [best] = brief
        .chance(`${length} ${theme.id}`)
        .shuffle(theme.duties)
        .flatMap((duty) => {
          const told = duty[length];
          const fits = [duty.say].flat().some((line) => isFor(line, slots));
          const filled = told === undefined || !fits ? undefined : fillDuty(told, form, slots);
          const isNews = filled !== undefined && (filled.tools.length > 0 || !isTold(duty, brief));
          return filled === undefined || !isNews ? [] : [filled];
        })
        .filter((filled) => filled.tools.length > 0 === withTools)
        .sort((one, other) => other.tools.length - one.tools.length);
      if (best === undefined) continue;
      found.push({ filled: best, order });
      for (const tool of best.tools) named.add(tool);
    }
  }
  return found.sort((one, other) => one.order - other.order).map(({ filled }) => filled);
}

/** Whether the person told the same, in whatever words. */
function isTold(duty: Duty, brief: Brief): boolean {
  return (
    brief.duties.length > 0 && [duty.say, duty.brief ?? []].flat(2).some((line) => saysAgain(line, brief))
  );
}
