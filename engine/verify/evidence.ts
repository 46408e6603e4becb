import { titleWords } from '../facts/title.ts';
import { yearsPhrase } from '../language/numerals.ts';
import { joinCompounds } from '../numbers/compound.ts';
import { fold } from '../numbers/fold.ts';
import { type Quantity, quantities } from '../numbers/read.ts';
import { type Mention, mentionsAmong } from '../technologies/mentions.ts';
import { recognise } from '../technologies/recognise.ts';
import { type Token, tokenise } from '../technologies/tokens.ts';
import type { Pointer } from '../types.ts';
import { CONCERNS, lexemeOf } from './lexemes.ts';
import { type Term, termOf } from './terms.ts';
import { asWords } from './words.ts';

/** The job that a profile is about, as against those in its `experience`. */
export const CURRENT = -1;

/** The job that a pointer leads into, as `Evidence.job` says it. */
export function jobOf(pointer: Pointer): number | undefined {
  const earlier = /^\/experience\/(\d+)/.exec(pointer)?.[1];
  if (earlier !== undefined) return Number(earlier);
  return OF_NO_JOB.test(pointer) ? undefined : CURRENT;
}

const OF_NO_JOB = /^\/(?:name|goals|yearsOfExperience|seniority|domain|certifications|education|languages)\b/;
const LINE = /\/(?:responsibilities|achievements)\/\d+$/;
const TOOL = /\/stack\/\d+$/;

/** One submitted value, read for what it can support. Each reading is made when it is first asked for. */
export class Evidence {
  readonly pointer: Pointer;
  /** As a reader sees it. */
  readonly text: string;
  readonly #value: string | number;
  readonly #stack: readonly string[];
  #isLine: boolean | undefined;
  #job: { readonly place: number | undefined } | undefined;
  #quantities: readonly Quantity[] | undefined;
  #tokens: readonly Token[] | undefined;
  #mentions: readonly Mention[] | undefined;
  #technologies: ReadonlySet<string> | undefined;
  #words: string | undefined;
  #plainWords: string | undefined;
  #titleWords: ReadonlySet<string> | undefined;
  #terms: readonly Term[] | undefined;
  #keyLine: string | undefined;
  #keys: ReadonlySet<string> | undefined;

  /** @param stack every tool that the profile submits, so that a sentence and its source are read alike */
  constructor(pointer: Pointer, value: string | number, stack: readonly string[]) {
    this.pointer = pointer;
    this.text = fold(String(value)).text;
    this.#value = value;
    this.#stack = stack;
  }

  /** Which job it belongs to: its place in `experience`, `CURRENT`, or nothing for what belongs to none. */
  get job(): number | undefined {
    this.#job ??= { place: jobOf(this.pointer) };
    return this.#job.place;
  }

  /** Whether it is a responsibility or an achievement rather than a name, title, tool or date. */
  get isLine(): boolean {
    this.#isLine ??= LINE.test(this.pointer);
    return this.#isLine;
  }

  /** Whether it is an entry of a stack. */
  get isTool(): boolean {
    return TOOL.test(this.pointer);
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenise(this.text);
    return this.#tokens;
  }

  /** Its words with what each is compared by. */
  get terms(): readonly Term[] {
    this.#terms ??= this.tokens.map((token) => termOf(token, lexemeOf(token.key)));
    return this.#terms;
  }

  /** The keys of its words in their order, with one space between and around. */
  get keyLine(): string {
    this.#keyLine ??= keyLineOf(this.terms);
    return this.#keyLine;
  }

  /** What its words are compared by. */
  get keys(): ReadonlySet<string> {
    this.#keys ??= new Set(this.terms.map(({ key }) => key).filter((key) => key !== ''));
    return this.#keys;
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??=
      typeof this.#value === 'number'
        ? yearsOf(this.#value)
        : this.#mayCount()
          ? datesOf(this.pointer, joinCompounds(this.text, quantities(this.text)))
          : NO_QUANTITIES;
    return this.#quantities;
  }

  /** Names of the technologies that it names. */
  get technologies(): ReadonlySet<string> {
    if (this.#technologies !== undefined) return this.#technologies;
    const names = new Set(this.#mentioned().map((mention) => mention.name));
    const whole = this.isTool ? recognise(this.text)?.name : undefined;
    if (whole !== undefined) names.add(whole);
    this.#technologies = names;
    return names;
  }

  /** Its words in lower case, with one space between and around. */
  get words(): string {
    this.#words ??= asWords(this.text);
    return this.#words;
  }

  /** The same without the words that name technologies. */
  get plainWords(): string {
    if (this.#plainWords !== undefined) return this.#plainWords;
    const mentioned = this.#mentioned();
    this.#plainWords = mentioned.length === 0 ? this.words : asWords(without(this.text, mentioned));
    return this.#plainWords;
  }

  /** Its words as a title writes them out. */
  get titleWords(): ReadonlySet<string> {
    this.#titleWords ??= titleWords(this.text);
    return this.#titleWords;
  }

  /** Whether a word has a figure in it or begins a number: names and tools seldom do. */
  #mayCount(): boolean {
    return (
      FIGURE_OR_OTHER.test(this.text) ||
      this.tokens.some(({ key }) => (lexemeOf(key).concerns & CONCERNS.number) !== 0)
    );
  }

  #mentioned(): readonly Mention[] {
    if (this.#mentions !== undefined) return this.#mentions;
    const { tokens } = this;
    const mayName = tokens.some(({ key }) => (lexemeOf(key).concerns & CONCERNS.technology) !== 0);
    this.#mentions = mayName ? mentionsAmong(tokens, this.#stack) : [];
    return this.#mentions;
  }
}

const NO_QUANTITIES: readonly Quantity[] = [];
/** A figure, or what may be one outside words ("½"). */
const FIGURE_OR_OTHER = /[\d\x7f-\uffff]/;

/** The keys of words in their order, with one space between and around: a phrase stands in a text when its keys do. */
export function keyLineOf(terms: readonly Term[]): string {
  return ` ${terms
    .map(({ key }) => key)
    .filter((key) => key !== '')
    .join(' ')} `;
}

/** The one number of a profile, as its texts may word it: 0.5 is "six months" too. */
function yearsOf(years: number): readonly Quantity[] {
  return quantities(`${years} years; ${yearsPhrase(years)}`);
}

/** Dates of a position say which of them is the beginning, so that a range cannot be turned round. */
function datesOf(pointer: Pointer, read: readonly Quantity[]): readonly Quantity[] {
  const role = pointer.endsWith('/start') ? 'from' : pointer.endsWith('/end') ? 'to' : undefined;
  return role === undefined ? read : read.map((quantity) => ({ ...quantity, role }));
}

function without(text: string, mentioned: readonly Mention[]): string {
  return mentioned.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} | ${rest.slice(end)}`,
    text,
  );
}
