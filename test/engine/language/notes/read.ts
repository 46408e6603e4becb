import { readFileSync } from 'node:fs';
import { cleanLine } from '../../../../engine/language/clean-line.ts';
import { CONJUNCTIONS } from '../../../../engine/language/function-words.ts';
import { type Token, tokenize } from '../../../../engine/language/tokens.ts';
import { type VerbAt, verbAt } from '../../../../engine/language/verb-at.ts';
import { placeOf, type Sense, senseOf, signsAt } from '../../../../engine/language/verb-sense.ts';
import { isAdverb } from '../../../../engine/language/wordclass.ts';

/** A word of a note that may be a verb, and whether it was marked as one. */
export interface Example {
  readonly note: string;
  readonly word: string;
  readonly signs: readonly string[];
  readonly isVerb: boolean;
}

/** The examples in marked notes: an asterisk stands before each word that acts as a verb. */
export function examplesIn(notes: readonly string[]): readonly Example[] {
  return notes.flatMap(examplesOf);
}

/** The notes of a file, one a line. */
export function notesIn(file: string): readonly string[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

function examplesOf(note: string): readonly Example[] {
  const tokens = tokenize(cleanLine(note.replaceAll('*', '')));
  const marked = marksOf(note, tokens);
  if (!marked) return [];
  let before: Sense | undefined;
  return leadingVerbs(tokens).map(({ index, verb }) => {
    const isVerb = marked.has(index);
    const signs = signsAt(tokens, index, verb, before);
    before = senseOf(verb, isVerb);
    return { note, word: tokens[index]?.lower ?? '', signs, isVerb };
  });
}

/** Which words of the cleaned line were marked; nothing if a marked word was written out in another way. */
function marksOf(note: string, tokens: readonly Token[]): ReadonlySet<number> | undefined {
  const marks = new Set<number>();
  const seen = new Map<string, number>();
  for (const { word, gap, open } of tokenize(note.replaceAll('*', MARK))) {
    const bare = word.replaceAll(MARK, '').toLowerCase();
    const nth = (seen.get(bare) ?? 0) + 1;
    seen.set(bare, nth);
    if (!`${gap}${open}${word}`.includes(MARK)) continue;
    const index = tokens.findIndex(
      ({ lower }, at) =>
        lower === bare && tokens.slice(0, at + 1).filter((other) => other.lower === bare).length === nth,
    );
    if (index < 0) return undefined;
    marks.add(index);
  }
  return marks;
}

/** A letter that no note holds. */
const MARK = '\u03b6';

/** The words that may be verbs where a part of the line begins. */
function leadingVerbs(tokens: readonly Token[]): readonly { index: number; verb: VerbAt }[] {
  const found: { index: number; verb: VerbAt }[] = [];
  tokens.forEach((token, start) => {
    if (token.depth > 0 || CONJUNCTIONS.has(token.lower) || placeOf(tokens, start) === undefined) return;
    let index = start;
    while (isAdverb(tokens[index]) && tokens[index + 1]) index += 1;
    if (start > 0 && /^\p{Lu}/u.test(tokens[index]?.word ?? '')) return;
    const verb = verbAt(tokens, index);
    if (verb) found.push({ index, verb });
  });
  return found;
}
