import type { Alternatives, Draft } from './draft.ts';

/** Writes one text, sentence by sentence, and keeps it from repeating itself. */
export interface Writer {
  /**
   * Takes the first of `alternatives` that is supported by what it cites and does not open like a
   * sentence before it. When all of them repeat an opening, the first supported one.
   *
   * @param need `optional` to write nothing rather than repeat an opening; `certain` for what must be said, since it is
   *   the submitted title and employer themselves, whatever a line denies
   * @returns what was written, or nothing when no alternative is supported
   */
  say(alternatives: Alternatives, need?: 'optional' | 'certain'): Draft | undefined;
}

/** At most this many sentences in a row may begin with "I". */
const RUN_OF_I = 2;

/** @param supported whether everything that a sentence claims stands in what it cites */
export function createWriter(supported: (draft: Draft) => boolean): Writer {
  const openings = new Set<string>();
  let run = 0;
  let alsoed = false;
  return {
    say(alternatives, need) {
      const fresh = (draft: Draft): boolean =>
        !openings.has(opening(draft.text)) &&
        !(alsoed && beginsWithAlso(draft.text)) &&
        !(beginsWithI(draft.text) && run >= RUN_OF_I);
      const refused: Draft[] = [];
      let chosen: Draft | undefined;
      for (const draft of alternatives) {
        if (draft === undefined) continue;
        if (fresh(draft) && supported(draft)) {
          chosen = draft;
          break;
        }
        refused.push(draft);
      }
      if (need !== 'optional') chosen ??= refused.find(supported);
      if (need === 'certain') chosen ??= refused[0];
      if (chosen === undefined) return undefined;
      openings.add(opening(chosen.text));
      alsoed ||= beginsWithAlso(chosen.text);
      run = beginsWithI(chosen.text) ? run + 1 : 0;
      return chosen;
    },
  };
}

const OPENING = 3;

/** The first three words, lower case. */
export function opening(text: string): string {
  let words = 0;
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Anything but words with a space between them is left to the pattern.
    if (unit > 0x7e || unit < 0x20 || (unit === 0x20 && text.charCodeAt(at - 1) === 0x20)) break;
    if (unit === 0x20) words += 1;
    if (words === OPENING && text.charCodeAt(0) !== 0x20) return text.slice(0, at).toLowerCase();
  }
  return (/^\S+(?:\s+\S+){0,2}/.exec(text)?.[0] ?? text).toLowerCase();
}

/** "I also" a second time sounds like counting. */
function beginsWithAlso(text: string): boolean {
  return text.includes(' also ') && /^(I|we)(['’]m)? also /i.test(text);
}

/** Whether a sentence begins with "I", "I'm", "I've" or "I'd". */
export function beginsWithI(text: string): boolean {
  return text.startsWith('I') && /^I(['’](m|ve|d|ll))?\s/.test(text);
}
