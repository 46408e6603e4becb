import { inSpelling } from '../language/spelling.ts';
import type { Area } from '../plan/areas.ts';
import type { Brief } from '../plan/brief.ts';
import { headingStems, sharedStems, stems } from '../plan/stems.ts';
import { ownHeading } from '../themes/own-heading.ts';
import type { Spelling } from '../types.ts';
import type { Draft } from './draft.ts';

/**
 * Of a theme's headings the one that its bullet repeats least; among equals the first, which is the broadest, for
 * lines of the person's own. A heading that begins as its bullet does gives way to the line's own words.
 */
export function headingFor(area: Area, sentences: readonly (Draft | undefined)[], brief: Brief): string {
  return spelt(chosen(area, sentences, brief), brief.spelling);
}

function chosen(area: Area, sentences: readonly (Draft | undefined)[], brief: Brief): string {
  const text = sentences.map((sentence) => sentence?.text ?? '').join(' ');
  const said = stems(text);
  const headings =
    area.facts.length > 0
      ? area.theme.headings
      : brief.chance(`heading ${area.theme.id}`).shuffle(area.theme.headings);
  let best = { heading: area.theme.headings[0], echo: Number.POSITIVE_INFINITY };
  for (const heading of headings) {
    const begins = beginsAlike(heading, text) ? ECHO : 0;
    const echo = begins + sharedStems(headingStems(area.theme, heading), said);
    if (echo < best.echo) best = { heading, echo };
    if (echo === 0) break;
  }
  const [only, ...more] = area.facts;
  const isWide = best.heading.includes('&');
  if (best.echo < ECHO || isWide || only === undefined || more.length > 0) return best.heading;
  return ownHeading(only) ?? best.heading;
}

/** Worse than any number of words further on. */
const ECHO = 100;

function beginsAlike(heading: string, text: string): boolean {
  const [first = ''] = heading.toLowerCase().split(' ');
  return first.length > 3 && text.toLowerCase().startsWith(first.slice(0, 5));
}

/** Headings are constants of the packs, so that each is spelt once. */
const headings: Readonly<Record<Spelling, Map<string, string>>> = { 'en-US': new Map(), 'en-GB': new Map() };

function spelt(heading: string, spelling: Spelling): string {
  const known = headings[spelling].get(heading) ?? inSpelling(heading, spelling);
  headings[spelling].set(heading, known);
  return known;
}
