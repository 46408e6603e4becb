import { knownVerb } from '../language/lexicon.ts';
import { vocabulary } from '../language/vocabulary.ts';
import { isOrdinary } from '../technologies/ordinary.ts';
import { recognise } from '../technologies/recognise.ts';

/**
 * A line with the names that the profile submits elsewhere written as they are there: "icms" as `stack` writes it,
 * "acme travel" as `company` does. Known tools have a room of their own; a name that may be an ordinary word stays.
 *
 * @example
 * withNames('entering complaints in icms', { stack: ['iCMS'] }); // 'entering complaints in iCMS'
 */
export function withNames(line: string, owner: Named): string {
  let written = line;
  for (const { pattern, name } of namesOf(owner))
    if (pattern.test(written)) written = written.replace(pattern, name);
  return written;
}

interface Named {
  readonly stack: readonly string[];
  readonly names?: readonly string[];
}

interface Name {
  readonly pattern: RegExp;
  readonly name: string;
}

/** The names of a profile are laid out once for all its lines. */
const known = new WeakMap<Named, readonly Name[]>();

function namesOf(owner: Named): readonly Name[] {
  const before = known.get(owner);
  if (before !== undefined) return before;
  const names = [
    ...owner.stack.flatMap((typed) => toolNames(typed)),
    ...(owner.names ?? []).flatMap((typed) => {
      const words = typed.split(/\s+/);
      return words.length > 1 && words.length < 6 && !words.every(isWord) ? patternOf(typed) : [];
    }),
  ];
  known.set(owner, names);
  return names;
}

function toolNames(typed: string): readonly Name[] {
  const [name = ''] = typed.trim().split(/ ?\(| [-–—] /);
  if (!/\p{Lu}/u.test(name) || name.length < 3 || name.length > 40 || recognise(name) !== undefined)
    return [];
  const words = name.split(/\s+/);
  if (words.length > 1) return words.length < 5 && !words.every(isWord) ? patternOf(name) : [];
  // A capital within, or nothing but capitals: no word of the language looks like it.
  if (/^[^-]*\p{Ll}[^-]*\p{Lu}|-\p{Lu}|\d/u.test(name) || (!/\p{Ll}/u.test(name) && !isWord(name)))
    return patternOf(name);
  return isWord(name) || name.length < 4
    ? []
    : patternOf(name, '(?<=\\b(?:in|on|with|via|through|using|into) )');
}

function patternOf(name: string, before = ''): readonly Name[] {
  const words = name.split(/[\s-]+/).map((word) => word.replace(/[.+?^$()|[\]\\/*{}]/g, '\\$&'));
  const pattern = new RegExp(`${before}(?<![\\p{L}\\p{N}])${words.join('[ -]?')}(?![\\p{L}\\p{N}])`, 'iu');
  return [{ pattern, name }];
}

function isWord(word: string): boolean {
  const lower = word.toLowerCase();
  return isOrdinary(lower) || vocabulary(lower) || knownVerb(lower) !== undefined;
}
