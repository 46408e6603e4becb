import { titleWords } from '../facts/title.ts';
import { yearsPhrase } from '../language/numerals.ts';
import { joinCompounds } from '../numbers/compound.ts';
import { foldedText } from '../numbers/fold.ts';
import { type Quantity, quantities } from '../numbers/read.ts';
import { type Mention, mentionsAmong } from '../technologies/mentions.ts';
import { recognise } from '../technologies/recognise.ts';
import { type Token, tokenise } from '../technologies/tokens.ts';
import type { Pointer } from '../types.ts';
import type { Effort } from './effort.ts';
import { CONCERNS } from './lexemes.ts';
import type { Lexicon } from './lexicon.ts';
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

/**
 * One submitted value, read for what it can support. Each reading is made when it is first asked for. To be read costs
 * a value effort by its length, and so does every look at what was read.
 */
export class Evidence {
  readonly pointer: Pointer;
  /** As a reader sees it. */
  readonly text: string;
  readonly #value: string | number;
  readonly #stack: readonly string[];
  readonly #effort: Effort;
  readonly #lexicon: Lexicon;
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
  constructor(
    pointer: Pointer,
    value: string | number,
    stack: readonly string[],
    effort: Effort,
    lexicon: Lexicon,
  ) {
    this.pointer = pointer;
    this.text = foldedText(String(value));
    this.#effort = effort;
    this.#lexicon = lexicon;
    effort.count(FOLDING * (FIXED + this.text.length));
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
    this.#tokens ??= tokenise(this.#paid(TOKENISING));
    return this.#looked(this.#tokens);
  }

  /** Its words with what each is compared by. */
  get terms(): readonly Term[] {
    if (this.#terms === undefined) {
      this.#paid(LOOKING_UP);
      this.#terms = this.tokens.map((token) => termOf(token, this.#lexicon.of(token.key)));
    }
    return this.#looked(this.#terms);
  }

  /** The keys of its words in their order, with one space between and around. */
  get keyLine(): string {
    this.#keyLine ??= keyLineOf(this.terms);
    this.#effort.spend(LOOK + this.text.length * PER_CHARACTER);
    return this.#keyLine;
  }

  /** What its words are compared by. */
  get keys(): ReadonlySet<string> {
    this.#keys ??= new Set(this.terms.map(({ key }) => key).filter((key) => key !== ''));
    this.#effort.spend(LOOK);
    return this.#keys;
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??=
      typeof this.#value === 'number' ? yearsOf(this.#value) : datesOf(this.pointer, this.#counted());
    this.#effort.spend(LOOK + this.#quantities.length * PER_NUMBER);
    return this.#quantities;
  }

  /** Names of the technologies that it names. */
  get technologies(): ReadonlySet<string> {
    this.#effort.spend(LOOK);
    if (this.#technologies !== undefined) return this.#technologies;
    const names = new Set(this.#mentioned().map((mention) => mention.name));
    const whole = this.isTool ? recognise(this.text)?.name : undefined;
    if (whole !== undefined) names.add(whole);
    this.#technologies = names;
    return names;
  }

  /** Its words in lower case, with one space between and around. */
  get words(): string {
    this.#words ??= asWords(this.#paid(TOKENISING));
    this.#effort.spend(LOOK + this.text.length * PER_CHARACTER);
    return this.#words;
  }

  /** The same without the words that name technologies. */
  get plainWords(): string {
    this.#effort.spend(LOOK + this.text.length * PER_CHARACTER);
    if (this.#plainWords !== undefined) return this.#plainWords;
    const mentioned = this.#mentioned();
    this.#plainWords = mentioned.length === 0 ? this.words : asWords(without(this.text, mentioned));
    return this.#plainWords;
  }

  /** Its words as a title writes them out. */
  get titleWords(): ReadonlySet<string> {
    this.#titleWords ??= titleWords(this.#paid(TOKENISING));
    this.#effort.spend(LOOK);
    return this.#titleWords;
  }

  #counted(): readonly Quantity[] {
    const read = joinCompounds(this.text, quantities(this.#paid(COUNTING)));
    this.#effort.spend(read.length * READING_NUMBER);
    return read;
  }

  /** The text, once it is counted what reading it takes. */
  #paid(each: number): string {
    this.#effort.spend(each * (FIXED + this.text.length));
    return this.text;
  }

  /** What was read, once a look at all of it is counted. */
  #looked<T>(read: readonly T[]): readonly T[] {
    this.#effort.spend(LOOK + read.length * PER_WORD);
    return read;
  }

  #mentioned(): readonly Mention[] {
    if (this.#mentions !== undefined) return this.#mentions;
    const { tokens } = this;
    this.#paid(NAMING);
    const mayName = tokens.some(({ key }) => (this.#lexicon.of(key).concerns & CONCERNS.technology) !== 0);
    this.#mentions = mayName ? mentionsAmong(tokens, this.#stack) : [];
    return this.#mentions;
  }
}

/** What reading takes, for each character and for so many more. */
const [FOLDING, TOKENISING, LOOKING_UP, COUNTING, NAMING, FIXED] = [0.005, 0.025, 0.025, 0.02, 0.02, 20];
/** What a number takes to be read. */
const READING_NUMBER = 1.5;
/** What another look at what was read takes, and for each of its words, numbers or characters. */
const [LOOK, PER_WORD, PER_NUMBER, PER_CHARACTER] = [0.1, 0.04, 0.25, 0.001];

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
