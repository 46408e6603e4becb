import { isDisowned, isOfOthers } from './attributed.ts';
import { contentOf, sharedBy } from './content.ts';
import type { Evidence } from './evidence.ts';
import { firstFrom, type Refusal } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { linesSharing } from './match.ts';
import { DELEGATING, type Delegated, delegatedIn, isClaimed, thingsBefore } from './others.ts';
import { withoutRole } from './own-role.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { Sentence, Statement } from './statement.ts';
import type { Term } from './terms.ts';
import { isTitleNoun } from './title-nouns.ts';

/** What is told as done or had of which a line says that it is not: "no prescribing" told as "I prescribe". */
export function negationsDropped(statement: Statement, grounds: Grounds): readonly Refusal[] {
  const byKey = negatedLinesOf(grounds);
  if (byKey.size === 0) return [];
  const { text, sentences } = statement;
  const refusals: Refusal[] = [];
  for (const sentence of sentences) {
    const later = new Map<string, boolean>();
    const keys = withPeople(withoutRole(sentence.terms, grounds));
    const met = [...keys]
      .flatMap((key) => grounds.affordable(byKey.get(key) ?? [], MEETING))
      .filter((one) => isTold(one.keys, keys))
      .sort((one, other) => one.at - other.at);
    if (met.length === 0) continue;
    for (const segment of segmentsOf(text, sentence)) {
      const told = withPeople(withoutRole(segment, grounds));
      for (const { line, keys: denied, others } of grounds.affordable(met, COMPARING)) {
        if (!isTold(denied, told) || isDenied(segment, sentence.terms, denied)) continue;
        if (isDisowned(segment, sentence.terms, denied, line, others?.verb) || isOfOthers(segment, grounds))
          continue;
        if (others !== undefined && !isClaimed(others, segment, sentence.terms)) continue;
        const about = `${others === undefined ? '' : line.pointer}: ${[...denied].join(' ')}`;
        if (!later.has(about)) grounds.effort.spend(LOOKING_ON);
        const isLater = later.get(about) ?? isDeniedLater(sentences, sentence, denied, others);
        later.set(about, isLater);
        if (isLater) continue;
        // Another line about the oven does not say that the person services it.
        const wanted = others?.verb === undefined ? denied : new Set([...denied, others.verb]);
        if (isToldElsewhere(wanted, line, grounds)) continue;
        const own = segment.filter(({ key }) => denied.has(key));
        if (denied.size === 1 && own.every((term) => isInTitle(segment, term))) continue;
        const from = Math.max(0, segment.indexOf(own[0] ?? segment[0] ?? (sentence.terms[0] as Term)) - 3);
        refusals.push({
          kind: 'negation',
          start: segment[from]?.start ?? sentence.start,
          end: own.at(-1)?.end ?? segment.at(-1)?.end ?? sentence.end,
          reason: `The profile ${others === undefined ? 'denies this' : 'says that others do this'}: “${line.text}”.`,
          sources: [line.pointer],
        });
      }
    }
  }
  return refusals;
}

/** "a payroll clerk": what stands in a title is not what was done. */
function isInTitle(segment: Segment, term: Term): boolean {
  const next = segment[segment.indexOf(term) + 1];
  return next !== undefined && next.start === term.end + 1 && isTitleNoun(next.word);
}

/** Whether some line denies something. */
export function hasNegatedLines(grounds: Grounds): boolean {
  return negatedLinesOf(grounds).size > 0;
}

interface NegatedLine {
  /** Its place among the negated lines. */
  readonly at: number;
  readonly line: Evidence;
  readonly keys: ReadonlySet<string>;
  /** Who does it, when that is what the line says. */
  readonly others?: Delegated;
}

/** Lines that deny, by a key that whatever contradicts them must have. */
type NegatedLines = ReadonlyMap<string, readonly NegatedLine[]>;

const negatedLines = new WeakMap<Grounds, NegatedLines>();

function negatedLinesOf(grounds: Grounds): NegatedLines {
  const known = negatedLines.get(grounds);
  if (known !== undefined) return known;
  const found = new Map<string, NegatedLine[]>();
  let at = 0;
  const told = DELEGATING.map((way) => ({ way, lines: new Set(grounds.linesSaying(way.words)) }));
  const denying = new Set(grounds.linesSaying(NEGATING));
  for (const line of grounds.lines) {
    const denied = denying.has(line) && HINT.test(line.text) ? negatedIn(line).map((keys) => ({ keys })) : [];
    const others = told.flatMap(({ way, lines }) =>
      lines.has(line) ? delegatedIn(line, way).map((one) => ({ keys: one.keys, others: one })) : [],
    );
    grounds.effort.spend(DENYING_THING * denied.length + TELLING * others.length);
    for (const one of [...withoutTwins(denied), ...others]) {
      const [first = ''] = one.keys;
      const known = found.get(first);
      const negated = { at: at++, line, ...one };
      if (known === undefined) found.set(first, [negated]);
      else known.push(negated);
    }
  }
  negatedLines.set(grounds, found);
  return found;
}

/** What a line denies, each once, however often it says so. */
function withoutTwins<T extends { readonly keys: ReadonlySet<string> }>(all: readonly T[]): readonly T[] {
  if (all.length < 2) return all;
  return [...new Map(all.map((one) => [[...one.keys].join(' '), one])).values()];
}

/** What it takes to read one thing that a line denies, and one that others do. */
const [DENYING_THING, TELLING] = [1, 6];
/** What it takes to meet a denial in a sentence, and to compare it with one stretch of that. */
const [MEETING, COMPARING] = [0.4, 1.5];

/** One of these is in every line that denies something: "t" is what is left of "don't". */
const NEGATING: readonly string[] =
  'no not never without except excluding excl nor neither cannot non t'.split(' ');

/** What makes a line deny something, so that the words of most lines need not be read. */
const HINT = /\b(?:no|not|never|without|except|excluding|excl|nor|neither|cannot|non)\b|n't\b/i;

function isTold(denied: ReadonlySet<string>, told: ReadonlySet<string>): boolean {
  return denied.size > 0 && sharedBy(denied, told) === denied.size;
}

/** Whoever names a team or staff names people. */
function withPeople(terms: readonly Term[]): ReadonlySet<string> {
  const keys = new Set(terms.map(({ key }) => key).filter((key) => key !== ''));
  if (terms.some(({ word }, at) => PEOPLE.test(word) && !isOwnTitle(terms, at)))
    keys.add('person').add('report');
  return keys;
}

/** "as a business analyst": the person's own title names nobody else. */
function isOwnTitle(terms: readonly Term[], at: number): boolean {
  const lead = terms.slice(Math.max(0, at - 4), at);
  return (
    isTitleNoun(terms[at]?.word ?? '') &&
    lead.some(
      ({ word }, index) => /^(?:as|am|i'm|was|been)$/.test(word) && /^an?$/.test(lead[index + 1]?.word ?? ''),
    )
  );
}

const PEOPLE =
  /^(?:teams?|staff|reports?|people|developers|engineers|testers|analysts|nurses|juniors?|employees?|colleagues?|assistants|members?|persons?)$/;

/** Whether a negative word stands in the segment, or in the sentence before what is denied. */
function isDenied(segment: Segment, sentence: readonly Term[], denied: ReadonlySet<string>): boolean {
  if (segment.some(({ word }, at) => isNegative(word) && !isAbsence(segment, at))) return true;
  // "a rating I have yet to earn"
  if (segment.some(({ word }, at) => word === 'yet' && segment[at + 1]?.word === 'to')) return true;
  const first = segment.find(({ key }) => denied.has(key))?.start ?? 0;
  const negative = sentence.findLast(({ word, start }) => start < first && isNegative(word));
  if (negative === undefined) return false;
  return !sentence.some(
    ({ word, start }) =>
      start > negative.end && start < first && (word === 'but' || word === 'i' || word === 'we'),
  );
}

function isToldElsewhere(denied: ReadonlySet<string>, negative: Evidence, grounds: Grounds): boolean {
  const { job } = negative;
  // A line that says of others that they do it may deny nothing itself.
  const itself = negatedIn(negative).length === 0 ? negative.pointer : '';
  const plain = grounds.first(
    `undenied of job ${job} ${itself}: ${[...denied].join(' ')}`,
    () => linesSharing(denied.size, grounds.linesWith(denied)),
    (line) => line !== negative && line.job === job && negatedIn(line).length === 0,
  );
  return plain !== undefined;
}

/** "The books? That's my sister, not me.": a sentence near it says who does it, or that the person does not. */
function isDeniedLater(
  sentences: readonly Sentence[],
  sentence: Sentence,
  denied: ReadonlySet<string>,
  others: Delegated | undefined,
): boolean {
  const at = firstFrom(sentences, sentence.start);
  const from = Math.max(0, at - MOST_APART);
  return sentences.slice(from, at + MOST_APART + 1).some((one, offset) => {
    const index = from + offset;
    if (index === at) return false;
    const { keys, isDenying, isLeaving } = tellingOf(one);
    // "What I leave to others: embalming, …"
    if (index === at - 1 && isLeaving) return true;
    const isAbout =
      sharedBy(denied, keys) > 0 ||
      (index === at + 1 && /^(?:that|those|these|this|it|they)$/.test(one.terms[0]?.word ?? ''));
    if (!isAbout) return false;
    return isDenying || (others !== undefined && !isClaimed(others, one.terms, one.terms));
  });
}

/** What it takes to look on from a sentence. */
const LOOKING_ON = 8;
/** At most this many sentences lie between what is told and what denies it. */
const MOST_APART = 40;

interface Telling {
  readonly keys: ReadonlySet<string>;
  readonly isDenying: boolean;
  /** Whether it says that something is left to others. */
  readonly isLeaving: boolean;
}

const tellings = new WeakMap<Sentence, Telling>();

function tellingOf(sentence: Sentence): Telling {
  const known = tellings.get(sentence);
  if (known !== undefined) return known;
  const { terms } = sentence;
  const read = {
    keys: contentOf(terms),
    isDenying: terms.some(({ word }, at) => isNegative(word) && !isAbsence(terms, at)),
    isLeaving:
      terms.some(({ word }) => /^(?:leave|leaves|left)$/.test(word)) &&
      terms.some(({ word }) => /^(?:others?|else)$/.test(word)),
  };
  tellings.set(sentence, read);
  return read;
}

/** "leave of 340 workers", "leave and attendance": time off rather than something left to others. */
function isAbsence(terms: Segment, at: number): boolean {
  return terms[at]?.word === 'leave' && !/^(?:i|we|to|who|and)$/.test(terms[at - 1]?.word ?? '');
}

function isNegative(word: string): boolean {
  return NEGATIVES.has(word) || word.endsWith("n't");
}

const NEGATIVES: ReadonlySet<string> = new Set(
  `no not never without none neither nor except excluding excludes exclude excluded cannot outside instead avoid besides apart rather than
  closed nobody nothing non isnt dont doesnt only free zero leave leaves aside stop stopped else else's others elsewhere beyond lack lacks lacking lacked minus refuse decline declines off-limits limits barred forbidden`.split(
    /\s+/,
  ),
);

/** Words of a line that deny what follows them, up to the end of the clause. */
const DENYING: ReadonlySet<string> = new Set(
  'no not never without except excluding excl nor neither cannot non'.split(' '),
);

const read = new WeakMap<Evidence, readonly ReadonlySet<string>[]>();

/** What a line denies: for each negative word, the keys behind it. */
export function negatedIn(line: Evidence): readonly ReadonlySet<string>[] {
  const known = read.get(line);
  if (known !== undefined) return known;
  const { text, terms } = line;
  const found = terms.flatMap((term, at) => {
    if (!DENYING.has(term.word) && !term.word.endsWith("n't")) return [];
    if (/^(?:longer|only|one|doubt|matter)$/.test(terms[at + 1]?.word ?? '')) return [];
    const behind = denials(text, terms, at);
    return isPostposed(terms, at) ? [...thingsBefore(text, terms, at), ...behind] : behind;
  });
  read.set(line, found);
  return found;
}

/** "freezing - not allowed yet", "shunting is not my area", "lasers, not done by me": what is denied stands before. */
function isPostposed(terms: readonly Term[], at: number): boolean {
  return (
    at > 0 &&
    terms[at]?.word === 'not' &&
    /^(?:my|mine|our|ours|me|us|part|done|allowed|permitted|included|covered|handled|yet|for|licensed|trained|qualified|there|possible|offered)$/.test(
      terms[at + 1]?.word ?? '',
    )
  );
}

/** "no budget or hiring responsibility" denies two things, each alone. */
function denials(text: string, terms: readonly Term[], at: number): readonly ReadonlySet<string>[] {
  const groups: Term[][] = [[]];
  for (const [offset, term] of terms.slice(at + 1, at + 9).entries()) {
    const before = terms[at + offset];
    const gap = before === undefined ? ' ' : text.slice(before.end, term.start);
    if (/[,;:.()–—]/.test(gap) && offset > 0) break;
    // "not responsible for the kitchen": what is denied may stand behind the preposition.
    if (
      STOPS.has(term.word) &&
      !(LEADING_TO.has(term.word) && groups.every((group) => contentOf(group).size === 0))
    )
      break;
    if (term.word === 'or' || term.word === 'nor' || term.word === '&' || gap.includes('/')) groups.push([]);
    if (term.word !== 'or' && term.word !== 'nor') groups.at(-1)?.push(term);
  }
  return groups.map((group) => contentWithPeople(group)).filter((keys) => keys.size > 0);
}

/** Nouns that say nothing of what is denied: "no charge duties". */
const VAGUE = /^(?:dut(?:y|ies)|tasks?|matters?|activit(?:y|ies)|things?|stuff|aspects?)$/;

/** What somebody may have of a thing, and the words between. */
const HAVING = /^(?:access|involvement|authority|say|input|contact|dealings|exposure)$/;
const LINKING = /^(?:to|of|over|into|with|about)$/;

const LEADING_TO: ReadonlySet<string> = new Set(['for', 'in', 'on', 'at', 'with']);
const STOPS: ReadonlySet<string> = new Set(
  'but only just and yet so while when because since until till before after during for in on at with by if as'.split(
    ' ',
  ),
);

function contentWithPeople(all: readonly Term[]): ReadonlySet<string> {
  // "no access to payroll" denies payroll.
  const terms = HAVING.test(all[0]?.word ?? '') && LINKING.test(all[1]?.word ?? '') ? all.slice(2) : all;
  const plain = terms.filter(({ word }) => !VAGUE.test(word));
  const keys = new Set(contentOf(plain.some(({ key }) => key !== '') ? plain : terms));
  for (const { key } of terms) if (key === 'manag' || key === 'person' || key === 'lead') keys.add(key);
  for (const { word, key } of terms) if (/^(?:line|direct)$/.test(word)) keys.delete(key);
  return keys;
}
