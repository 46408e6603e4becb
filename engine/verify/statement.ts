import { joinCompounds } from '../numbers/compound.ts';
import type { Quantity } from '../numbers/read.ts';
import { quantities } from '../numbers/read.ts';
import { type Mention, mayMention, mentionsAmong } from '../technologies/mentions.ts';
import { type Token, tokenise } from '../technologies/tokens.ts';
import { contentOf } from './content.ts';
import { firstFrom } from './finding.ts';
import { CONCERNS, type Lexeme, lexemeOf } from './lexemes.ts';
import { type Term, termOf } from './terms.ts';

/** A sentence: its place in the text, and its words. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly Term[];
}

/** A folded text with what several kinds of claim are read from, each part when it is first asked for. */
export class Statement {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  /** The readers that some word concerns, a bit each: see `CONCERNS`. */
  readonly concerns: number;
  /** Whether a word behind the first has a capital. */
  readonly hasNames: boolean;
  /** Whether one of them names something of its own. */
  readonly mayName: boolean;
  readonly #tokens: readonly Token[];
  readonly #lexemes: readonly Lexeme[];
  #keys: ReadonlySet<string> | undefined;
  #terms: readonly Term[] | undefined;
  #places: ReadonlyMap<Quantity, number> | undefined;
  #sentences: readonly Sentence[] | undefined;

  /**
   * @param text folded
   * @param stack every tool that the profile submits, as typed
   */
  constructor(text: string, stack: readonly string[]) {
    const tokens = tokenise(text);
    const lexemes: Lexeme[] = [];
    const beginnings: number[] = [];
    let concerns = 0;
    let hasNames = false;
    let mayName = false;
    for (const { text: written, key } of tokens) {
      const lexeme = lexemeOf(key);
      concerns |= lexeme.concerns;
      if ((lexeme.concerns & CONCERNS.technology) !== 0) beginnings.push(lexemes.length);
      if (written !== key && key !== 'i' && lexemes.length > 0) {
        hasNames = true;
        mayName ||= (lexeme.concerns & CONCERNS.name) !== 0;
      }
      lexemes.push(lexeme);
    }
    this.text = text;
    this.concerns = concerns;
    this.hasNames = hasNames;
    this.mayName = mayName;
    this.quantities =
      (concerns & CONCERNS.number) !== 0 || !ASCII.test(text) ? joinCompounds(text, quantities(text)) : NONE;
    this.mentions = beginnings.length > 0 ? mentionsAmong(tokens, stack, beginnings) : NONE;
    this.#tokens = tokens;
    this.#lexemes = lexemes;
  }

  /** Whether some word is compared by one of these. */
  hasKey(keys: { has(key: string): boolean }): boolean {
    return this.#lexemes.some(({ key }) => keys.has(key));
  }

  /** Whether a word would name a technology in some stack. */
  get mayMention(): boolean {
    return (this.concerns & CONCERNS.technology) !== 0 && mayMention(this.#tokens);
  }

  get wordCount(): number {
    return this.#tokens.length;
  }

  /** The place of a number among the others. */
  placeOf(quantity: Quantity): number {
    this.#places ??= new Map(this.quantities.map((one, at) => [one, at]));
    return this.#places.get(quantity) ?? -1;
  }

  /** What its words are compared by. */
  get keys(): ReadonlySet<string> {
    this.#keys ??= new Set(this.#lexemes.map(({ key }) => key));
    return this.#keys;
  }

  get terms(): readonly Term[] {
    this.#terms ??= this.#tokens.map((token, at) => termOf(token, this.#lexemes[at] ?? lexemeOf(token.key)));
    return this.#terms;
  }

  /** The numbers that begin between two places. */
  quantitiesIn(start: number, end: number): readonly Quantity[] {
    return this.quantities.slice(firstFrom(this.quantities, start), firstFrom(this.quantities, end));
  }

  /** What the words around an offset are compared by: of its sentence, and of the one before where that is short. */
  contentAround(offset: number): readonly string[] {
    const { sentences } = this;
    const next = firstFrom(sentences, offset + 1);
    const at = (sentences[next - 1]?.end ?? 0) > offset ? next - 1 : next;
    const here = [...contentOf(sentences[at]?.terms ?? [])];
    return here.length >= FEW ? here : [...contentOf(sentences[at - 1]?.terms ?? []), ...here];
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesOf(this.text, this.terms);
    return this.#sentences;
  }
}

const NONE: readonly never[] = [];
/** A sentence with fewer words of content goes on about what the one before was about. */
const FEW = 5;
/** Figures outside words ("½") are beyond it. */
const ASCII = /^[\t\n\r\x20-\x7e]*$/;

function sentencesOf(text: string, terms: readonly Term[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  terms.forEach((term, at) => {
    const next = terms[at + 1];
    if (next !== undefined && at - from + 1 < MOST_WORDS && !parts(text, term, next)) return;
    const inside = from === 0 && next === undefined ? terms : terms.slice(from, at + 1);
    sentences.push({ start: inside[0]?.start ?? term.start, end: term.end, terms: inside });
    from = at + 1;
  });
  return sentences;
}

/** A sentence that does not end is cut: readers look through all of one from many of its words. */
const MOST_WORDS = 120;

/** Whether a sentence ends between two words: "St. Mary's" and "Node.js" go on. */
function parts(text: string, term: Term, next: Term): boolean {
  if (next.start - term.end === 1 && text.charCodeAt(term.end) === SPACE) return false;
  const gap = text.slice(term.end, next.start);
  if (/[\n!?;•|]|:[*_]*\s/.test(gap)) return true;
  return /\.[)"'”]*\s/.test(gap) && !(gap.startsWith('.') && ABBREVIATED.has(term.word) && !isUnit(term));
}

/** "110 ms." ends a sentence, "Ms. Noh" does not. */
function isUnit({ word, written }: Term): boolean {
  return word === 'ms' && written !== 'Ms';
}

const SPACE = 32;
const ABBREVIATED: ReadonlySet<string> = new Set(
  'st dr mr mrs ms mt ft sr jr prof vs approx incl no'.split(' '),
);
