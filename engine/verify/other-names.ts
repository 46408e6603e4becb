import type { Grounds } from './grounds.ts';
import type { Term } from './terms.ts';

/**
 * Whether a word with a capital belongs to something that the profile writes joined or parted ("SAP ISU" of
 * "SAP IS-U", "M.Sc." of "MSc"), or of whose abbreviation one letter is written out ("Quantum GIS" of "QGIS").
 *
 * @param terms the words around it, in order
 * @param at the place of the word among them
 */
export function isOtherName(text: string, terms: readonly Term[], at: number, grounds: Grounds): boolean {
  const joined = joinedOf(grounds);
  return isJoined(text, terms, at, joined) || isPartlySpelt(terms, at, joined);
}

const known = new WeakMap<Grounds, ReadonlySet<string>>();

/** Up to three words of a profile side by side, the first with a capital or with letters and figures, written as one. */
function joinedOf(grounds: Grounds): ReadonlySet<string> {
  const before = known.get(grounds);
  if (before !== undefined) return before;
  const joined = new Set<string>();
  for (const one of grounds.all) {
    if (joined.size > MOST_JOINED) break;
    // In a line only a name has a capital, or letters and figures.
    if (one.isLine && !CAPITAL_OR_FIGURE.test(one.text)) continue;
    const { tokens, isLine } = one;
    grounds.effort.spend(JOINING * tokens.length);
    for (const [at, token] of tokens.entries()) {
      if (isLine && !CAPITAL_OR_FIGURE.test(token.text)) continue;
      let run = '';
      for (let to = at; to < Math.min(tokens.length, at + MOST); to++) {
        run += tokens[to]?.key ?? '';
        joined.add(run);
      }
      // A version that is written on to a name: "grandMA3".
      const bare = token.key.replace(/\d{1,4}$/, '');
      if (bare.length >= LEAST_BARE) joined.add(bare);
    }
  }
  known.set(grounds, joined);
  return joined;
}

const CAPITAL_OR_FIGURE = /\p{Lu}|\p{L}\d|\d\p{L}/u;
const MOST = 3;
/** So many have few profiles; of others, those of the values behind are names that nobody knows. */
const MOST_JOINED = 2000;
/** What it takes to join a word with those behind it. */
const JOINING = 0.1;
const LEAST_BARE = 5;
const LEAST = 3;

/** Whether a word, alone or with those beside it, is what the profile writes as one. */
function isJoined(text: string, terms: readonly Term[], at: number, joined: ReadonlySet<string>): boolean {
  for (let from = Math.max(0, at - MOST + 1); from <= at; from++) {
    let run = '';
    for (let to = from; to < Math.min(terms.length, from + MOST); to++) {
      const [term, before] = [terms[to], terms[to - 1]];
      if (term === undefined) break;
      if (to > from && before !== undefined && !/^[ ./-]?$/.test(text.slice(before.end, term.start))) break;
      run += term.word;
      if (to >= at && run.length >= LEAST && joined.has(run)) return true;
    }
  }
  return false;
}

/** "Quantum GIS" of "QGIS", "quantitative PCR" of "qPCR": the letter before an abbreviation is written out. */
function isPartlySpelt(terms: readonly Term[], at: number, joined: ReadonlySet<string>): boolean {
  const isOne = (spelt: Term | undefined, rest: Term | undefined): boolean =>
    spelt !== undefined &&
    rest !== undefined &&
    spelt.word.length > 2 &&
    /^[A-Z]{2,5}$/.test(rest.written) &&
    joined.has(spelt.word.charAt(0) + rest.word);
  return isOne(terms[at - 1], terms[at]) || isOne(terms[at], terms[at + 1]);
}
