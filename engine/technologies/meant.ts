import { contextOf } from './contexts.ts';
import { recognise } from './recognise.ts';
import { type Spelling, spellingsFrom } from './spellings.ts';
import type { Token } from './tokens.ts';

/** What a line as a whole says about the ambiguous names in it. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly stack: readonly string[];
  /** Whether it leaves ordinary words in lower case, so that a capital tells a name. */
  readonly caseTells: boolean;
  /** Whether it surely names a tool that software is made with. */
  readonly technical: boolean;
}

/** Where an ambiguous spelling stands in its line. */
export interface Place {
  /** Its first word. */
  readonly index: number;
  /** How many words it has. */
  readonly size: number;
  /** Index of the word after the technology found last, or -1. */
  readonly foundUpTo: number;
  /** Whether the technology is one that software is made with. */
  readonly technical: boolean;
}

/**
 * Whether a text means the technology where it uses a spelling that is also a word. Its case, the words beside
 * it, tools listed beside it and the person's stack count; without any of them it is the word.
 */
export function isMeant(spelling: Spelling, line: Line, place: Place): boolean {
  const { tokens, stack } = line;
  const { index, size } = place;
  const token = tokens[index];
  if (token === undefined) return false;
  const before = tokens[index - 1];
  const after = tokens[index + size];
  const previous = isNear(token.gap) ? before?.key : undefined;
  const next = after !== undefined && isNear(after.gap) ? after.key : undefined;
  const exact = isExact(spelling, line, index, size);
  const context = contextOf(spelling.keys.join(' '));
  const capital = token.text !== token.key;

  if (token.gap === '-') return false;
  if (next !== undefined && context.notBefore?.has(next)) return false;
  if (previous !== undefined && context.notAfter?.has(previous) && !(exact && VERB_MARKS.has(previous)))
    return false;
  if (spelling.kind === 'entry') return exact && holds(stack, spelling);
  if (after?.gap === '-')
    return COMPOUND_ENDS.has(after.key) && (exact || context.before !== undefined || holds(stack, spelling));

  const lowerCaseCounts = capital || context.capital !== true;
  if (next !== undefined && context.after?.has(next)) return lowerCaseCounts || holds(stack, spelling);
  if (!lowerCaseCounts) return false;
  const closes = next === undefined || FOLLOWERS.has(next) || TOOL_NOUNS.has(next);
  if (closes && previous !== undefined && context.before?.has(previous)) return true;
  if (closes && isListed(line, place, exact)) return true;

  const headed = next !== undefined && TOOL_NOUNS.has(next);
  const led = previous !== undefined && PREPOSITIONS.has(previous);
  if (exact)
    return (
      led ||
      headed ||
      (previous !== undefined && CAPITAL_PREPOSITIONS.has(previous)) ||
      holds(stack, spelling)
    );
  if (led && closes && line.technical && place.technical) return true;
  if (!(led && closes) && !(headed && (previous === undefined || !VERB_MARKS.has(previous)))) return false;
  return holds(stack, spelling);
}

/** Beside a word rather than cut off from it by a comma, a full stop or a bracket. */
function isNear(gap: string): boolean {
  return gap === ' ' || gap === '' || gap === '-' || gap === ' "';
}

/** "excel-based" names the tool, "word-of-mouth" and "go-live" do not. */
const COMPOUND_ENDS = new Set(
  'based native like style specific powered related compatible driven heavy'.split(' '),
);

/** Written as the name is, where the case of a letter tells: inside a sentence that is not all capitals. */
function isExact(spelling: Spelling, { tokens, caseTells }: Line, index: number, size: number): boolean {
  const first = tokens[index];
  if (first === undefined || first.text === first.key) return false;
  if (index === 0 || !caseTells || SENTENCE_END.test(first.gap)) return false;
  let offset = 0;
  for (let at = index; at < index + size; at++) {
    const word = tokens[at]?.text ?? '';
    const found = spelling.form.indexOf(word, offset);
    if (found === -1) return false;
    offset = found + word.length;
  }
  return true;
}

const SENTENCE_END = /[.!?:;•\n]/;

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

/** In a list beside a tool that is sure, "airflow, spark and s3", or beside another capital. */
function isListed(line: Line, { index, size, foundUpTo }: Place, exact: boolean): boolean {
  const { tokens } = line;
  const left = listNeighbour(tokens, index, -1);
  if (left !== undefined && foundUpTo === left + 1) return true;
  let end = index + size;
  for (let hop = 0; hop < LIST_REACH; hop++) {
    const right = listNeighbour(tokens, end - 1, 1);
    const found = right === undefined ? undefined : spellingAt(tokens, right);
    if (right === undefined || found === undefined) return false;
    if (found.kind === 'name') return true;
    // Two capitals beside each other are names, where one alone may be emphasis.
    if (exact && isExact(found, line, right, found.keys.length)) return true;
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

/** Words that lead to a name as readily as to a verb: "moved to Slack". */
const CAPITAL_PREPOSITIONS = new Set('to from of for'.split(' '));

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
