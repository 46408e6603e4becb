import type { Evidence } from './evidence.ts';
import { type Judgement, judged } from './finding.ts';
import type { Grounds } from './grounds.ts';
import type { Term } from './terms.ts';

/** "across India", "throughout the UK", "all over Europe" of somebody who names no such place. */
export function landAt(
  terms: readonly Term[],
  at: number,
): { readonly land: string; readonly words: number } | undefined {
  const word = terms[at]?.word ?? '';
  const isOver = word === 'all' && /^(?:over|across|around)$/.test(terms[at + 1]?.word ?? '');
  if (!isOver && !/^(?:across|throughout|around)$/.test(word)) return undefined;
  const from = at + (isOver ? 2 : 1);
  const skipped = terms
    .slice(from, from + 4)
    .findIndex(({ word: one }) => !/^(?:the|all|of|whole|entire)$/.test(one));
  const land = terms[from + Math.max(0, skipped)]?.word ?? '';
  return LANDS.has(land) ? { land, words: from + Math.max(0, skipped) + 1 - at } : undefined;
}

/** Countries and continents, with the words that say as much of a line. */
const LANDS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    india: /^(?:indian?|nationwide|nation|pan-india)$/,
    uk: /^(?:uk|britain|british|england|kingdom|nationwide|national|nationally)$/,
    britain: /^(?:uk|britain|british|kingdom|nationwide|national|nationally)$/,
    england: /^(?:england|english|nationwide|national|nationally)$/,
    scotland: /^(?:scotland|scottish)$/,
    wales: /^(?:wales|welsh)$/,
    ireland: /^(?:ireland|irish|nationwide|nationally)$/,
    germany: /^(?:germany|german|nationwide|dach)$/,
    france: /^(?:france|french|nationwide)$/,
    spain: /^(?:spain|spanish|nationwide)$/,
    italy: /^(?:italy|italian|nationwide)$/,
    canada: /^(?:canada|canadian|nationwide|provinces)$/,
    australia: /^(?:australia|australian|nationwide)$/,
    japan: /^(?:japan|japanese|nationwide)$/,
    china: /^(?:china|chinese|nationwide)$/,
    usa: /^(?:usa?|america|american|nationwide|states)$/,
    america: /^(?:usa?|america|american|nationwide|states|latam)$/,
    europe: /^(?:europe|european|emea|eu|eea)$/,
    asia: /^(?:asia|asian|apac)$/,
    africa: /^(?:africa|african|emea)$/,
    emea: /^emea$/,
    apac: /^apac$/,
    latam: /^latam$/,
    scandinavia: /^(?:scandinavian?|nordics?)$/,
    nordics: /^(?:scandinavian?|nordics?)$/,
    benelux: /^benelux$/,
    dach: /^dach$/,
    iberia: /^iberian?$/,
    caribbean: /^caribbean$/,
    balkans: /^balkans?$/,
    mediterranean: /^mediterranean$/,
    gulf: /^gulf$/,
  }),
);

/** Whether some value names the same land, or lies in it by name. */
export function judgeLand(said: string, land: string, grounds: Grounds): Judgement {
  const saying = LANDS.get(land);
  const question = {
    name: `scope land ${land}`,
    among: () => grounds.all,
    holds: ({ terms }: Evidence) => terms.some(({ word }) => saying?.test(word) === true),
  };
  return judged(grounds, question, `The profile does not say “${said}”.`);
}
