import { NEIGHBOURS } from './neighbours.ts';

/** What the words around an ambiguous name say about it, beyond what holds for all of them. */
export interface Context {
  /** Words before it that make it the tool, whatever its case: "in excel". */
  readonly before?: ReadonlySet<string>;
  /** Words after it that make it the tool, whatever its case: "react components". */
  readonly after?: ReadonlySet<string>;
  /** Words before or after it that make it a word: "vitamin C", "go to". */
  readonly notAfter?: ReadonlySet<string>;
  readonly notBefore?: ReadonlySet<string>;
  /** Never the tool in lower case: "teams". */
  readonly capital?: boolean;
}

/**
 * The context of an ambiguous spelling, given its words in lower case.
 *
 * @example
 * contextOf('excel').before?.has('in'); // true
 */
export function contextOf(words: string): Context {
  lines ??= new Map(NEIGHBOURS.trim().split('\n').map(cutLine));
  const known = contexts.get(words);
  if (known !== undefined) return known;
  const line = lines.get(words);
  if (line === undefined) return NONE;
  const context = readClauses(line.split(' '));
  contexts.set(words, context);
  return context;
}

const NONE: Context = {};

let lines: ReadonlyMap<string, string> | undefined;
const contexts = new Map<string, Context>();

function cutLine(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1)];
}

function readClauses(words: readonly string[]): Context {
  const sets = {
    '<': new Set<string>(),
    '>': new Set<string>(),
    '<!': new Set<string>(),
    '>!': new Set<string>(),
  };
  let capital = false;
  let set = sets['<'];
  for (const word of words) {
    if (word === '<' || word === '>' || word === '<!' || word === '>!') set = sets[word];
    else if (word === '^') capital = true;
    else if (word !== '') set.add(word);
  }
  return {
    ...(sets['<'].size > 0 && { before: sets['<'] }),
    after: sets['>'],
    notAfter: sets['<!'],
    notBefore: sets['>!'],
    capital,
  };
}
