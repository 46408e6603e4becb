export interface Cue {
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
export function indexCues(themes: readonly { readonly cues: string }[]): CueIndex {
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
  const met = new Set<Cue>();
  forEachCue(line, index, (cue, at) => {
    if (met.has(cue)) return;
    met.add(cue);
    weights[cue.theme] =
      (weights[cue.theme] ?? 0) + cue.words.length + Math.max(0, 1 - at / FRONT) * FRONT_WEIGHT;
  });
  return weights;
}

/** Tells of every place, counted in words, where a cue stands in a line. */
export function forEachCue(line: string, index: CueIndex, tell: (cue: Cue, at: number) => void): void {
  const words = wordsOf(line);
  words.forEach((word, at) => {
    // A cue of one or two letters has a key of that length.
    for (let length = Math.min(KEY, word.length); length > 0; length--) {
      const cues = index.get(word.slice(0, length));
      if (cues === undefined) continue;
      for (const cue of cues) if (matches(cue, words, at)) tell(cue, at);
    }
  });
}

function matches({ words: parts, open }: Cue, words: readonly string[], at: number): boolean {
  for (let offset = 0; offset < parts.length; offset++) {
    const [word, part] = [words[at + offset], parts[offset]];
    if (word === undefined || part === undefined) return false;
    if (word !== part && !(open && offset === parts.length - 1 && word.startsWith(part))) return false;
  }
  return true;
}

function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at <= lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (unit > 0x7e) return anyWordsOf(lower);
    if ((unit > 0x60 && unit < 0x7b) || (unit > 0x2e && unit < 0x3b) || INSIDE.has(unit)) continue;
    let end = at;
    while (end > start && ENDING.has(lower.charCodeAt(end - 1))) end -= 1;
    if (end > start) words.push(lower.slice(start, end));
    start = at + 1;
  }
  return words;
}

/** "+#&'.-", of which a full stop may end a word without belonging to it, as may a colon. */
const INSIDE: ReadonlySet<number> = new Set([0x2b, 0x23, 0x26, 0x27, 0x2e, 0x2d]);
const ENDING: ReadonlySet<number> = new Set([0x2e, 0x3a]);

/** For texts with letters beyond ASCII. */
function anyWordsOf(lower: string): readonly string[] {
  return lower
    .split(/[^\p{L}\p{N}+#/&'.:-]+/u)
    .map((word) => word.replace(/[.:]+$/, ''))
    .filter((word) => word !== '');
}
