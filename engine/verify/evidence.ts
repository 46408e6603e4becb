import { titleWords } from '../facts/title.ts';
import { yearsPhrase } from '../language/numerals.ts';
import { fold } from '../numbers/fold.ts';
import { type Quantity, quantities } from '../numbers/read.ts';
import { type Mention, mentions } from '../technologies/mentions.ts';
import { recognise } from '../technologies/recognise.ts';
import type { Pointer } from '../types.ts';
import { asWords } from './words.ts';

/** One submitted value, read for what it can support. Each reading is made when it is first asked for. */
export class Evidence {
  readonly pointer: Pointer;
  /** As a reader sees it. */
  readonly text: string;
  readonly #value: string | number;
  readonly #stack: readonly string[];
  #quantities: readonly Quantity[] | undefined;
  #mentions: readonly Mention[] | undefined;
  #technologies: ReadonlySet<string> | undefined;
  #words: string | undefined;
  #plainWords: string | undefined;
  #titleWords: ReadonlySet<string> | undefined;

  /** @param stack every tool that the profile submits, so that a sentence and its source are read alike */
  constructor(pointer: Pointer, value: string | number, stack: readonly string[]) {
    this.pointer = pointer;
    this.text = fold(String(value)).text;
    this.#value = value;
    this.#stack = stack;
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??=
      typeof this.#value === 'number' ? yearsOf(this.#value) : datesOf(this.pointer, quantities(this.text));
    return this.#quantities;
  }

  /** Names of the technologies that it names. */
  get technologies(): ReadonlySet<string> {
    if (this.#technologies !== undefined) return this.#technologies;
    const names = new Set(this.#mentioned().map((mention) => mention.name));
    const whole = /\/stack\/\d+$/.test(this.pointer) ? recognise(this.text)?.name : undefined;
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
    this.#plainWords ??= asWords(without(this.text, this.#mentioned()));
    return this.#plainWords;
  }

  /** Its words as a title writes them out. */
  get titleWords(): ReadonlySet<string> {
    this.#titleWords ??= titleWords(this.text);
    return this.#titleWords;
  }

  #mentioned(): readonly Mention[] {
    this.#mentions ??= mentions(this.text, this.#stack);
    return this.#mentions;
  }
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
