import type { Claim, Sentence } from '../../engine/index.ts';
import { type Line, linesOf } from './lines.ts';

/**
 * The sentences of a text that a person wrote, in order: all of the text but blanks, bullets and headings. Each
 * cites what supports its claims, and no sentence ends inside a claim.
 *
 * @param claims what the verifier found in the text
 * @example
 * sentencesOf('I lead six cooks. I plan menus.', []).map(({ text }) => text);
 * // ['I lead six cooks.', 'I plan menus.']
 */
export function sentencesOf(text: string, claims: readonly Claim[]): readonly Sentence[] {
  return linesOf(text).flatMap((line) => sentencesIn(line, claims));
}

let segmenter: Intl.Segmenter | undefined;

/** Made at the first edit, which alone needs it. English has the rules of Unicode unchanged. */
function segments(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return segmenter.segment(text);
}

function sentencesIn({ start, heading, text, textStart }: Line, claims: readonly Claim[]): Sentence[] {
  const starts = [...segments(text)]
    .map(({ index }) => textStart + index)
    .filter(
      (place) => place === textStart || !claims.some((claim) => claim.start < place && place < claim.end),
    );
  return starts.flatMap((from, index) => {
    const to = starts[index + 1] ?? textStart + text.length;
    const words = text.slice(from - textStart, to - textStart).trim();
    // The first one answers for the heading too.
    const cited = claims.filter((claim) => claim.start < to && claim.end > (index === 0 ? start : from));
    const sources = [...new Set(cited.flatMap((claim) => claim.sources))];
    if (words === '') return [];
    return [
      { text: words, origin: 'submitted' as const, sources, ...(heading !== undefined && { heading }) },
    ];
  });
}
