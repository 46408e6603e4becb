import type { Evidence } from './evidence.ts';
import type { Term } from './terms.ts';
import { COUNT, WHOLES } from './wholes.ts';

/** The keys of what a line says that it is only a part of: "regions" of "2 of our 5 regions", "one team" of "team". */
export function partOf(line: Evidence): ReadonlySet<string> {
  const known = parts.get(line);
  if (known !== undefined) return known;
  const { terms } = line;
  const keys = new Set<string>();
  for (const [at, { word }] of terms.entries()) {
    // "3,100 objects so far of 7,800"
    const isSoFar = word === 'of' && terms[at - 1]?.word === 'far' && /^\d+$/.test(terms[at + 1]?.word ?? '');
    const isShare =
      isSoFar ||
      (word === 'of' &&
        NUMBER.test(terms[at - 1]?.word ?? '') &&
        !line.text.slice(terms[at - 1]?.end ?? 0, terms[at]?.start ?? 0).includes('%'));
    const isFew = FEW.test(word);
    if (!isShare && !isFew) continue;
    // "port screens, 31 of 52 done": what is counted may stand before.
    const total = /^(?:the|our|my)$/.test(terms[at + 1]?.word ?? '') ? terms[at + 2] : terms[at + 1];
    if (isShare && /^\d+$/.test(total?.word ?? '') && at > 1)
      for (const { key } of terms.slice(Math.max(0, at - 7), at - 1)) if (key !== '') keys.add(key);
    for (const { word: near, key } of terms.slice(at + 1, at + 6)) {
      if (ENDS.test(near)) break;
      if (key !== '') keys.add(key);
    }
  }
  parts.set(line, keys);
  return keys;
}

const parts = new WeakMap<Evidence, ReadonlySet<string>>();

const NUMBER =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|several|few|part|half|none|majority|third|quarter)$/;
const FEW = /^(?:one|some|several|few|certain|selected|pilot|single|part-time|partial|most)$/;
const ENDS = /^(?:and|or|for|in|at|with|by|from|to|on|per|a|every|each|where|which|that)$/;

/** Whether a line says of one of some things that it is a part. */
export function isPart(line: Evidence, keys: readonly string[]): boolean {
  const part = partOf(line);
  return part.size > 0 && keys.some((key) => part.has(key));
}

/** Whether a line takes the whole of one of some things. */
export function isWhole(line: Evidence, keys: readonly string[]): boolean {
  return behindIn(wholes, line, (word) => WHOLES.has(word), 6).some((behind) =>
    behind.some((key) => keys.includes(key)),
  );
}

/** "5 per agent per week": what is done for each is done for every one. */
export function isPerEach({ terms }: Evidence, nouns: readonly string[]): boolean {
  return terms.some(
    ({ word }, at) => /^(?:per|each|every)$/.test(word) && terms[at + 1]?.key === nouns[0] && nouns[0] !== '',
  );
}

/** "every partner shop" of somebody who names two, "every section of class IV" of somebody who has IV B. */
export function isLimited(line: Evidence, nouns: readonly string[]): boolean {
  const wanted = new Set(nouns);
  return behindIn(counts, line, (word) => COUNT.test(word), 3).some(
    (keys) => keys.filter((key) => wanted.has(key)).length >= Math.min(2, wanted.size),
  );
}

const counts: Behind = new WeakMap();
const wholes: Behind = new WeakMap();

/** The keys behind each word of some sort in a line, read once. */
type Behind = WeakMap<Evidence, readonly (readonly string[])[]>;

function behindIn(
  read: Behind,
  line: Evidence,
  isOne: (word: string) => boolean,
  most: number,
): readonly (readonly string[])[] {
  const known = read.get(line);
  if (known !== undefined) return known;
  const { terms } = line;
  const found = terms.flatMap(({ word }, at) =>
    isOne(word) ? [upToComma(line, at, most).map(({ key }) => key)] : [],
  );
  read.set(line, found);
  return found;
}

/** The words behind one in its clause. */
function upToComma({ terms, text }: Evidence, at: number, most: number): readonly Term[] {
  const behind = terms.slice(at + 1, at + 1 + most);
  const end = behind.findIndex((term, index) =>
    /[,;:()]/.test(text.slice((terms[at + index] ?? term).end, term.start)),
  );
  return end < 0 ? behind : behind.slice(0, end);
}
