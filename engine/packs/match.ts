import { titleCore, titleWords } from '../facts/title.ts';
import { familyOf } from './families.ts';
import { generic } from './generic.ts';
import { packs } from './index.ts';
import type { Family, Pack } from './pack.ts';

/**
 * The pack whose title or alias has the most words in common with the typed title: every word of an
 * alias must stand in it, in any order, and none of those that it rules out. An alias that must be the
 * whole title is the last resort: "Team Leader, CSR" is in customer support. A title that fits none gets
 * the generic pack, with what the nearest family has in common where a word of the title names one.
 *
 * @example
 * matchPack('Sr. Node Dev').id; // 'backend-developer'
 */
export function matchPack(role: string): Pack {
  const words = titleWords(presentOf(role));
  let best: Alias | undefined;
  for (const word of words) {
    for (const alias of aliasesFrom(word)) {
      if (alias.weight > (best?.weight ?? 0) && fits(alias, words)) best = alias;
    }
  }
  best ??= aliases().whole.get(titleCore(presentOf(role)));
  return best?.pack ?? genericOf(familyOf(words));
}

/** What one was before is no title of today: "Data Analyst (was a cook until 2022)", "Developer, ex-teacher". */
const PAST = /\s*(?:[,;–—-]\s*|\(\s*)(?:was|formerly|former|previously|ex)\b[^,;()]*\)?/gi;

function presentOf(role: string): string {
  const present = role.replace(PAST, '').trim();
  return present === '' ? role : present;
}

interface Alias {
  readonly pack: Pack;
  readonly words: readonly string[];
  readonly ruledOut: readonly string[];
  /** A longer alias is the more specific one; among equals the one with the longer words. */
  readonly weight: number;
}

function fits({ words, ruledOut }: Alias, title: ReadonlySet<string>): boolean {
  return words.every((word) => title.has(word)) && !ruledOut.some((word) => title.has(word));
}

/** An alias as a pack writes it. */
interface Written {
  readonly text: string;
  readonly pack: Pack;
}

interface Aliases {
  /** Every alias by its first word. */
  readonly byWord: ReadonlyMap<string, readonly Written[]>;
  /** Those that must be the whole title. */
  readonly whole: ReadonlyMap<string, Alias>;
  /** Those of the first words that came up: of thousands few are ever read. */
  readonly read: Map<string, readonly Alias[]>;
}

/** The aliases that begin with a word. */
function aliasesFrom(word: string): readonly Alias[] {
  const { byWord, read } = aliases();
  const known = read.get(word);
  if (known !== undefined) return known;
  const written = byWord.get(word);
  if (written === undefined) return NONE;
  const made = written.map(readAlias);
  read.set(word, made);
  return made;
}

const NONE: readonly Alias[] = [];

let index: Aliases | undefined;

/** Packs are constants, so that they are indexed once. */
function aliases(): Aliases {
  if (index !== undefined) return index;
  const byWord = new Map<string, Written[]>();
  const whole = new Map<string, Alias>();
  for (const pack of packs) {
    for (const text of titlesOf(pack)) {
      if (text.startsWith('=')) {
        const alias = readAlias({ text, pack });
        whole.set(alias.words.join(' '), alias);
        continue;
      }
      const space = text.indexOf(' ');
      const first = space < 0 ? text : text.slice(0, space);
      const known = byWord.get(first);
      if (known === undefined) byWord.set(first, [{ text, pack }]);
      else known.push({ text, pack });
    }
  }
  index = { byWord, whole, read: new Map() };
  return index;
}

/** The title and its aliases; an alias that begins with the title and rules words out takes its place. */
function titlesOf({ title, aliases }: Pack): readonly string[] {
  const own = title.toLowerCase();
  return aliases.some((alias) => alias.startsWith(`${own} -`)) ? aliases : [own, ...aliases];
}

function readAlias({ text, pack }: Written): Alias {
  const parts = text.replace(/^=/, '').split(' ');
  const words = parts.filter((part) => !part.startsWith('-'));
  const ruledOut = parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1));
  return { pack, words, ruledOut, weight: words.length + words.join(' ').length / 100 };
}

const generics = new Map<Family, Pack>();

/** The generic pack with what a family has in common. */
function genericOf(family: Family): Pack {
  const known = generics.get(family);
  if (known !== undefined) return known;
  const made = family === generic.family ? generic : { ...generic, family };
  generics.set(family, made);
  return made;
}
