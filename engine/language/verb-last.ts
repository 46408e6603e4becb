import {
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  PARTICLES,
  PREPOSITIONS,
} from './function-words.ts';
import { FORM, knownVerb } from './lexicon.ts';
import { type Token, tokenize, writeTokens } from './tokens.ts';
import { isNumber, isPronoun } from './wordclass.ts';

/**
 * A note whose verbs stand behind their objects, as in many languages, with the verbs in front: "stock register
 * maintain", "daily report prepare and send to HO". Only verbs that nothing but an object goes with are moved; a line in
 * which one of them has an object behind it as well stays as it is.
 *
 * @example
 * verbsFirst('orders take, food serve'); // 'take orders, serve food'
 */
export function verbsFirst(line: string): string {
  if (!/[a-z]/.test(line) || /[:;()"]/.test(line)) return line;
  const tokens = tokenize(line);
  if (tokens.length < 2 || tokens.length > 24 || opensClause(tokens)) return line;
  const parts = partsOf(tokens);
  const moved = parts.map((part) => movedIn(tokens, part));
  if (moved.every((verb) => verb === undefined)) return line;
  const written: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] as Part;
    const verb = moved[index];
    if (verb === undefined) {
      written.push(writeTokens(tokens.slice(part.from, part.end)));
      continue;
    }
    const also = verb + 1 === part.end ? sharedVerb(tokens, parts[index + 1], moved[index + 1]) : undefined;
    written.push(reordered(tokens, part, verb, also));
    if (also !== undefined) index += 1;
  }
  return written.join(' ');
}

/** Words between two commas or conjunctions; a conjunction in front belongs to the part. */
interface Part {
  readonly from: number;
  readonly end: number;
}

function partsOf(tokens: readonly Token[]): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let index = 1; index <= tokens.length; index += 1) {
    const before = tokens[index - 1];
    const joint = /[,]$/.test(before?.close ?? '') || CONJUNCTIONS.has(tokens[index]?.lower ?? '');
    if (index < tokens.length && !joint) continue;
    parts.push({ from, end: index });
    from = index;
  }
  return parts;
}

/** Where the verb stands that belongs in front of its part, if one does. */
function movedIn(tokens: readonly Token[], { from, end }: Part): number | undefined {
  const first = CONJUNCTIONS.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  for (let index = first + 1; index < end; index += 1) {
    const token = tokens[index];
    if (!token || !LAST.has(token.word)) continue;
    const next = index + 1 < end ? tokens[index + 1] : undefined;
    if (next !== undefined && PARTICLES.has(next.lower) && !['in', 'on', 'with'].includes(next.lower))
      continue;
    if (next !== undefined && !(PREPOSITIONS.has(next.lower) || OFTEN.test(next.lower))) continue;
    return isObject(tokens, first, index) ? index : undefined;
  }
  return undefined;
}

/** Nouns in a row, perhaps counted: no verb before them, no pronoun, no phrase of place. */
function isObject(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from > 5) return false;
  for (let index = from; index < end; index += 1) {
    const token = tokens[index];
    if (token?.close !== '' || isPronoun(token) || MODALS.has(token.lower)) return false;
    if (token.lower === 'of' && index > from) continue;
    if (PREPOSITIONS.has(token.lower) || PARTICLES.has(token.lower) || NEVER.test(token.lower)) return false;
    const isName = end - from === 1 && tokens[end]?.word === 'do';
    if (index === from && !isName && !isNumber(token) && isOnlyVerb(token.lower)) return false;
  }
  return !DETERMINERS.has(tokens[end - 1]?.lower ?? '');
}

/** "Material receive and store": the verb of the next part when it has no object of its own. */
function sharedVerb(
  tokens: readonly Token[],
  next: Part | undefined,
  moved: number | undefined,
): Part | undefined {
  if (!next || moved !== undefined || tokens[next.from]?.lower !== 'and') return undefined;
  const verb = tokens[next.from + 1];
  if (!verb || next.end - next.from !== 2 || verb.close !== '') return undefined;
  return ((knownVerb(verb.lower)?.forms ?? 0) & FORM.base) !== 0 ? next : undefined;
}

function reordered(
  tokens: readonly Token[],
  { from, end }: Part,
  verb: number,
  also: Part | undefined,
): string {
  const first = CONJUNCTIONS.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  const close = tokens[(also?.end ?? end) - 1]?.close ?? '';
  const words = [
    ...plain(tokens, from, first),
    tokens[verb]?.word ?? '',
    ...(also ? plain(tokens, also.from, also.end) : []),
    ...plain(tokens, first, verb),
    ...plain(tokens, verb + 1, end),
  ];
  return `${words.join(' ')}${close}`;
}

function plain(tokens: readonly Token[], from: number, end: number): readonly string[] {
  return tokens.slice(from, end).map((token, at) => {
    const word = at === 0 && from === 0 && /^\p{Lu}\p{Ll}/u.test(token.word) ? token.lower : token.word;
    return at === end - from - 1 ? token.open + word : token.open + word + token.close;
  });
}

/** A clause has its verb behind its subject. */
function opensClause(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, index) =>
      isPronoun(token) ||
      MODALS.has(token.lower) ||
      (CLAUSE_OPENERS.has(token.lower) && !PREPOSITIONS.has(token.lower)) ||
      (token.lower === 'to' && LAST.has(tokens[index + 1]?.word ?? '')) ||
      /^(?:help|helps|helped|helping|let|lets|make|makes|who|not|is|are|was|were|please|how)$/.test(
        token.lower,
      ),
  );
}

function isOnlyVerb(word: string): boolean {
  return (
    LAST.has(word) ||
    (/(?:ing|ed)$/.test(word) &&
      knownVerb(word) !== undefined &&
      !/^(?:building|training|meeting)$/.test(word))
  );
}

const OFTEN =
  /^(?:daily|weekly|monthly|yearly|regularly|quickly|properly|neatly|carefully|personally|online|also|once|twice|every|each|manually|immediately|timely)$/;
const NEVER = /^(?:also|then|which|that|if|when|where|only|end|still|now|etc\.?)$/;

/** Verbs of which notes of work are full, that are no nouns and do not go without an object. */
const LAST: ReadonlySet<string> = new Set(
  `maintain prepare submit solve resolve arrange provide collect verify receive serve send give take bring buy sell supervise ensure
  explain inform teach organise organize install deliver distribute allocate allot assign conduct create develop keep
  investigate calculate compare reconcile examine identify operate wash clean unload
  replace remove adjust attend manage coordinate co-ordinate complete close generate download upload enter
  stitch weigh administer enrol enroll finalise finalize do make recruit motivate notify remind greet`.split(
    /\s+/,
  ),
);
