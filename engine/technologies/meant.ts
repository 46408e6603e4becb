import { contextOf } from './contexts.ts';
import { recognise } from './recognise.ts';
import { type Spelling, spellingsFrom } from './spellings.ts';
import type { Token } from './tokens.ts';

/** Where an ambiguous spelling stands. */
export interface Place {
  readonly tokens: readonly Token[];
  /** Its first word. */
  readonly index: number;
  /** How many words it has. */
  readonly size: number;
  /** Index of the word after the technology found last, or -1. */
  readonly foundUpTo: number;
  readonly stack: readonly string[];
}

/**
 * Whether a text means the technology where it uses a spelling that is also a word. Its case, the words beside
 * it, tools listed beside it and the person's stack count; without any of them it is the word.
 */
export function isMeant(spelling: Spelling, place: Place): boolean {
  const { tokens, index, size } = place;
  const token = tokens[index];
  if (token === undefined) return false;
  const before = tokens[index - 1];
  const after = tokens[index + size];
  const previous = isNear(token.gap) ? before?.key : undefined;
  const next = after !== undefined && isNear(after.gap) ? after.key : undefined;
  if (hyphenated(token, after)) return false;

  const context = contextOf(token.key);
  if (previous !== undefined && context.notAfter?.has(previous)) return false;
  if (next !== undefined && context.notBefore?.has(next)) return false;

  const capital = token.text !== token.key;
  const owned = capital || spelling.kind === 'entry' || context.capital !== true;
  const inStack = () => holds(place.stack, spelling);
  if (spelling.kind === 'entry') return capital && isExact(spelling, place) && inStack();

  const named = next !== undefined && context.after?.has(next) === true;
  if (named && (context.capital !== true || capital || inStack())) return true;
  if (!owned) return false;
  const follows = next === undefined || FOLLOWERS.has(next) || TOOL_NOUNS.has(next);
  if (previous !== undefined && follows && context.before?.has(previous)) return true;
  if (follows && isListed(place)) return true;

  const led = previous !== undefined && PREPOSITIONS.has(previous);
  const headed = next !== undefined && TOOL_NOUNS.has(next);
  if (isExact(spelling, place)) return led || headed || inStack();
  if (!inStack()) return false;
  return (led && follows) || (headed && (previous === undefined || !VERB_MARKS.has(previous)));
}

/** Beside a word rather than cut off from it by a comma, a full stop or a bracket. */
function isNear(gap: string): boolean {
  return gap === ' ' || gap === '' || gap === '-' || gap === ' "';
}

/** "word-of-mouth", "go-live"; but "excel-based". */
function hyphenated(token: Token, after: Token | undefined): boolean {
  if (token.gap === '-') return true;
  return after !== undefined && after.gap === '-' && !COMPOUND_ENDS.has(after.key);
}

const COMPOUND_ENDS = new Set(
  'based native like style specific powered related compatible driven heavy'.split(' '),
);

/** Written as the name is, where the case of a letter tells: inside a sentence that is not all capitals. */
function isExact(spelling: Spelling, { tokens, index, size }: Place): boolean {
  const first = tokens[index];
  if (first === undefined || index === 0 || /[.!?:;•\n]/.test(first.gap)) return false;
  if (first.text === first.key) return false;
  let offset = 0;
  for (let at = index; at < index + size; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    const found = spelling.form.indexOf(token.text, offset);
    if (found === -1) return false;
    offset = found + token.text.length;
  }
  return caseTells(tokens, index, size);
}

/** Whether the line leaves ordinary words in lower case. */
function caseTells(tokens: readonly Token[], index: number, size: number): boolean {
  let [capitals, small] = [0, 0];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.key.length < 4 || (at >= index && at < index + size)) continue;
    if (token.text === token.key) small += 1;
    else if (spellingsFrom(token.key)[0]?.kind !== 'name') capitals += 1;
  }
  return capitals < 2 || small >= capitals;
}

function holds(stack: readonly string[], spelling: Spelling): boolean {
  return namesOf(stack).names.has(spelling.technology.name);
}

interface StackNames {
  readonly entries: readonly string[];
  readonly names: ReadonlySet<string>;
}

/** Reading a stack costs more than reading a line, and all lines of a profile share one. */
const cache = new WeakMap<readonly string[], StackNames>();

function namesOf(stack: readonly string[]): StackNames {
  const known = cache.get(stack);
  if (known !== undefined && isSame(known.entries, stack)) return known;
  const names = new Set(stack.flatMap((typed) => recognise(typed)?.name ?? []));
  const read = { entries: [...stack], names };
  cache.set(stack, read);
  return read;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}

/** In a list beside a tool that is sure: "airflow, spark and s3". */
function isListed({ tokens, index, size, foundUpTo }: Place): boolean {
  const left = listNeighbour(tokens, index, -1);
  if (left !== undefined && foundUpTo === left + 1) return true;
  let end = index + size;
  for (let hop = 0; hop < LIST_REACH; hop++) {
    const right = listNeighbour(tokens, end - 1, 1);
    const found = right === undefined ? undefined : spellingAt(tokens, right);
    if (right === undefined || found === undefined) return false;
    if (found.kind === 'name') return true;
    end = right + found.keys.length;
  }
  return false;
}

/** How far a list is followed to a sure tool. */
const LIST_REACH = 5;

/** The word beside, across a comma, a slash or "and". */
function listNeighbour(tokens: readonly Token[], index: number, step: 1 | -1): number | undefined {
  const gapAt = step === 1 ? index + 1 : index;
  const gap = tokens[gapAt]?.gap;
  if (gap === undefined) return undefined;
  const beside = index + step;
  const word = tokens[beside];
  if (word === undefined) return undefined;
  if ((word.key === 'and' || word.key === 'or') && (gap === ' ' || gap === ', ')) {
    const far = beside + step;
    const farGap = step === 1 ? tokens[far]?.gap : word.gap;
    return farGap === ' ' || farGap === ', ' ? far : undefined;
  }
  return LIST_GAPS.has(gap) ? beside : undefined;
}

const LIST_GAPS = new Set([', ', ',', '/', ' / ', ' & ', ' + ', '+', ' | ']);

/** The longest spelling that begins at a word. */
export function spellingAt(tokens: readonly Token[], index: number): Spelling | undefined {
  const first = tokens[index];
  if (first === undefined) return undefined;
  for (const spelling of spellingsFrom(first.key)) {
    if (matches(spelling, tokens, index)) return spelling;
  }
  return undefined;
}

function matches(spelling: Spelling, tokens: readonly Token[], index: number): boolean {
  for (let offset = 1; offset < spelling.keys.length; offset++) {
    const token = tokens[index + offset];
    if (token === undefined || token.key !== spelling.keys[offset]) return false;
    if (!JOINERS.has(token.gap) && token.gap !== spelling.gaps[offset]) return false;
  }
  return true;
}

const JOINERS = new Set(['', ' ', '.', '-']);

const PREPOSITIONS = new Set(
  'in with using on via through into from use uses used of like including'.split(' '),
);

/** What may follow a tool's name at the end of its phrase. */
const FOLLOWERS = new Set(
  'and or for to by with from at on in across which that as so while when within during using via since after before then daily weekly'.split(
    ' ',
  ),
);

/** Words before a verb. */
const VERB_MARKS = new Set(
  'to will can could would should must may not we i they you who and then'.split(' '),
);

/** Nouns that a tool's name often stands before. */
const TOOL_NOUNS = new Set(
  'app apps application applications api apis service services microservice microservices component components code codebase project projects frontend backend module modules library libraries developer developers engineer engineers dashboard dashboards script scripts report reports sheet sheets spreadsheet spreadsheets file files integration integrations migration migrations job jobs pipeline pipelines cluster clusters server servers workflow workflows automation automations board boards channel channels template templates database databases query queries platform plugin plugins bot bots endpoint endpoints test tests suite container containers store site website websites page pages deployment deployments instance instances setup implementation administration administrator admin framework stack tool tools software system systems ui firmware data account accounts environment environments'.split(
    ' ',
  ),
);
