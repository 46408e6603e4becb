import type { Theme } from '../packs/pack.ts';

interface Cue {
  /** Position of its theme in the list that was indexed. */
  readonly theme: number;
  readonly words: readonly string[];
  /** Whether its last word may end in any way. */
  readonly open: boolean;
}

/** The cues of several themes by the letters that their first words begin with. */
export type CueIndex = ReadonlyMap<string, readonly Cue[]>;

/** So many letters decide which cues a word is compared with. */
const KEY = 3;
/** A cue counts for this much more at the front of a line, and for nothing more from `FRONT` words on. */
const FRONT_WEIGHT = 0.5;
const FRONT = 6;

/** Indexes the cues of themes, so that a line meets only those that its words could match. */
export function indexCues(themes: readonly Theme[]): CueIndex {
  const index = new Map<string, Cue[]>();
  for (const [theme, { cues }] of themes.entries()) {
    for (const text of cues.split(',').map((cue) => cue.trim())) {
      if (text === '') continue;
      const open = text.endsWith('*');
      const words = wordsOf(open ? text.slice(0, -1) : text);
      const key = (words[0] ?? '').slice(0, KEY);
      index.set(key, [...(index.get(key) ?? []), { theme, words, open }]);
    }
  }
  return index;
}

/** How much the cues of each theme say about a line: for each cue, once, as many points as it has words. */
export function weighThemes(line: string, index: CueIndex, themes: number): readonly number[] {
  const weights = new Array<number>(themes).fill(0);
  const words = wordsOf(line);
  const met = new Set<Cue>();
  for (const [at, word] of words.entries()) {
    // A cue of one or two letters has a key of that length; each is looked up once.
    for (const key of new Set([word.slice(0, KEY), word.slice(0, 2), word.slice(0, 1)])) {
      for (const cue of index.get(key) ?? []) {
        if (met.has(cue) || !matches(cue, words, at)) continue;
        met.add(cue);
        weights[cue.theme] =
          (weights[cue.theme] ?? 0) + cue.words.length + Math.max(0, 1 - at / FRONT) * FRONT_WEIGHT;
      }
    }
  }
  return weights;
}

function matches(cue: Cue, words: readonly string[], at: number): boolean {
  const last = cue.words.length - 1;
  return cue.words.every((part, offset) => {
    const word = words[at + offset];
    if (word === undefined) return false;
    return cue.open && offset === last ? word.startsWith(part) : word === part;
  });
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#/&'.:-]+/u)
    .map((word) => word.replace(/[.:]+$/, ''))
    .filter((word) => word !== '');
}
