import { inSpelling } from '../language/spelling.ts';
import type { Area } from '../plan/areas.ts';
import type { Brief } from '../plan/brief.ts';
import { headingStems, sharedStems, stems } from '../plan/stems.ts';
import { trueOf, wholeOf } from '../themes/fitting.ts';
import { ownHeading } from '../themes/own-heading.ts';
import type { Draft } from './draft.ts';

/**
 * Of the headings that an area's lines support, or that what is typical of it makes true, the one that its bullet
 * repeats least; among equals the first, which is the broadest, for lines of the person's own. A heading that begins as
 * its bullet does gives way to the line's own words.
 */
export function headingFor(area: Area, sentences: readonly (Draft | undefined)[], brief: Brief): string {
  const text = sentences.map((sentence) => sentence?.text ?? '').join(' ');
  return inSpelling(chosen(area, text, brief), brief.spelling);
}

function chosen(area: Area, text: string, brief: Brief): string {
  const said = stems(text);
  const headings = candidates(area, text, brief);
  let best = { heading: headings[0] ?? area.theme.headings[0], echo: Number.POSITIVE_INFINITY };
  for (const heading of headings) {
    const begins = beginsAlike(heading, text) ? ECHO : 0;
    // A half is for want of a whole heading.
    const half = area.theme.headings.includes(heading) ? 0 : HALF;
    const echo = begins + half + sharedStems(headingStems(area.theme, heading), said);
    if (echo < best.echo) best = { heading, echo };
    if (echo === 0) break;
  }
  const [only, ...more] = area.facts;
  const isWide = best.heading.includes('&');
  const isAlone = only !== undefined && more.length === 0 && area.typical.length === 0;
  if (best.echo < ECHO || isWide || !isAlone) return best.heading;
  return ownHeading(only, text) ?? best.heading;
}

function candidates(area: Area, text: string, brief: Brief): readonly string[] {
  const { theme, headings, facts, typical } = area;
  if (facts.length === 0) {
    const all = brief.chance(`heading ${theme.id}`).shuffle(headings ?? theme.headings);
    const held = all.map((heading) => trueOf(heading, text)).filter((heading) => heading !== undefined);
    return held.length > 0 ? held : theme.headings;
  }
  if (headings === undefined || typical.length === 0) return headings ?? theme.headings;
  // What is typical may speak of the half that the person's own lines do not.
  return headings.map((heading) => wholeOf(heading, theme.headings, text) ?? heading);
}

/** As bad as half a word that the bullet says too. */
const HALF = 0.5;
/** Worse than any number of words further on. */
const ECHO = 100;

function beginsAlike(heading: string, text: string): boolean {
  const [first = ''] = heading.toLowerCase().split(' ');
  return first.length > 3 && text.toLowerCase().startsWith(first.slice(0, 5));
}
