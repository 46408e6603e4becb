import type { Fact } from '../facts/read.ts';
import { ownThemes, themesOf } from '../packs/families.ts';
import type { Pack, Theme } from '../packs/pack.ts';
import { recognise } from '../technologies/recognise.ts';

/**
 * The theme that a fact belongs under: the one whose cues say most about it. Cues near the front count
 * a little more, since that is where a line says what is done; the pack's own themes win over shared
 * ones. Unsure goes to the pack's core.
 */
export function themeOf(fact: Fact, pack: Pack): Theme {
  const words = ` ${fact.words.toLowerCase().replace(/[^\p{L}\p{N}+#/&'.:-]+/gu, ' ')} `;
  const categories = new Set(fact.tools.map((tool) => recognise(tool)?.category));
  const themes = themesOf(pack);
  const own = ownThemes(pack).length;
  let best: { readonly theme: Theme | undefined; readonly weight: number } = { theme: undefined, weight: 0 };
  for (const [index, theme] of themes.entries()) {
    const cueWeight = cuesOf(theme).reduce((sum, cue) => sum + weigh(cue, words), 0);
    const toolWeight = (theme.tools ?? []).some((category) => categories.has(category)) ? 0.8 : 0;
    const weight = cueWeight + toolWeight + (index < own && cueWeight + toolWeight > 0 ? 0.3 : 0);
    if (weight > best.weight) best = { theme, weight };
  }
  const core = pack.themes.find((theme) => theme.id === pack.core);
  const chosen = best.theme ?? core ?? themes[0];
  if (chosen === undefined) throw new Error(`Pack ${pack.id} has no themes.`);
  return chosen;
}

interface Cue {
  readonly text: string;
  readonly words: number;
}

function weigh(cue: Cue, words: string): number {
  const at = words.indexOf(cue.text);
  if (at === -1) return 0;
  return cue.words + Math.max(0, 1 - at / 30) * 0.5;
}

const cache = new WeakMap<Theme, readonly Cue[]>();

/** A cue is looked up between spaces; a final `*` leaves its end open. */
function cuesOf(theme: Theme): readonly Cue[] {
  const known = cache.get(theme);
  if (known !== undefined) return known;
  const cues = theme.cues
    .split(',')
    .map((cue) => cue.trim())
    .filter((cue) => cue !== '')
    .map((cue) => ({
      text: cue.endsWith('*') ? ` ${cue.slice(0, -1)}` : ` ${cue} `,
      words: cue.split(' ').length,
    }));
  cache.set(theme, cues);
  return cues;
}
