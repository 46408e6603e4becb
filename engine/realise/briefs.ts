import { generic } from '../packs/generic.ts';
import type { Duty, Theme } from '../packs/pack.ts';
import { saysAgain } from '../plan/again.ts';
import type { Brief } from '../plan/brief.ts';
import { typicalThemes } from '../plan/typical-themes.ts';
import { type Filled, type Form, fillDuty, isFor, type Slots, slotsOf } from './fill.ts';

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
  for (const withTools of brief.tools.length > 0 ? [true, false] : [false]) {
    for (const [order, theme] of themes.entries()) {
      if (found.length >= count) break;
      if (skip.has(theme.id) || found.some((one) => one.order === order)) continue;
      const filled = bestOf(theme, length, brief, slotsOf(brief, named), withTools, form);
      if (filled === undefined) continue;
      found.push({ filled, order });
      for (const tool of filled.tools) named.add(tool);
    }
  }
  return found.sort((one, other) => one.order - other.order).map(({ filled }) => filled);
}

/** Of a theme's duties the one that names most tools; of those that name none, the first that the person did not tell. */
function bestOf(
  { id, duties }: Theme,
  length: 'brief' | 'say',
  brief: Brief,
  slots: Slots,
  withTools: boolean,
  form: Form,
): Filled | undefined {
  let best: Filled | undefined;
  for (const duty of brief.chance(`${length} ${id}`).shuffle(duties)) {
    const told = duty[length];
    if (told === undefined || ![duty.say].flat().some((line) => isFor(line, slots))) continue;
    const filled = fillDuty(told, form, slots);
    if (filled === undefined || filled.tools.length > 0 !== withTools) continue;
    if (!withTools && !isTold(duty, brief)) return filled;
    if (withTools && filled.tools.length > (best?.tools.length ?? 0)) best = filled;
  }
  return best;
}

/** Whether the person told the same, in whatever words. */
function isTold(duty: Duty, brief: Brief): boolean {
  return [duty.say, duty.brief ?? []].flat(2).some((line) => saysAgain(line, brief, 'pack'));
}
