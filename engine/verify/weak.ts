import { FORM, knownVerb } from '../language/lexicon.ts';
import { singular } from '../numbers/nouns.ts';
import { isOfOthers } from './attributed.ts';
import { contentOf, isContent, sharedBy } from './content.ts';
import type { Evidence } from './evidence.ts';
import type { Refusal } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { linesSharing } from './match.ts';
import { withoutRole } from './own-role.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';
import { isTitleNoun } from './title-nouns.ts';

/** What is told as done alone of which a line says only that somebody helped, took part or tried. */
export function raised(statement: Statement, grounds: Grounds): readonly Refusal[] {
  const byHead = weakLinesOf(grounds);
  if (byHead.size === 0 || !statement.hasKey(byHead)) return [];
  const { text, sentences } = statement;
  const refusals: Refusal[] = [];
  for (const sentence of sentences) {
    if (!sentence.terms.some(({ key }) => byHead.has(key))) continue;
    const own = withoutRole(sentence.terms, grounds);
    const keys = contentOf(own);
    const found = new Set([...keys].flatMap((key) => grounds.affordable(byHead.get(key) ?? [], MEETING)));
    const met = [...found]
      .filter(({ part }) => isTold(part, toldOf(own, keys, part)))
      .sort((one, other) => one.at - other.at);
    if (met.length === 0) continue;
    const segments = segmentsOf(text, sentence);
    for (const [at, whole] of segments.entries()) {
      const segment = withoutRole(whole, grounds);
      const plain = contentOf(segment);
      for (const { lines, part } of grounds.affordable(met, COMPARING)) {
        const told = toldOf(segment, plain, part);
        if (!isTold(part, told) || !isDone(segment, part) || isToldAsWeak(text, segment, part)) continue;
        if (isInside(segment) && segments[at - 1]?.some((_, index, all) => saysWeak(all, index)) === true)
          continue;
        if (isToldElsewhere(part, plain, grounds)) continue;
        if (isOfOthers(segment, grounds) || isWeakBeside(segments, at, part)) continue;
        refusals.push({
          kind: 'strength',
          ...placeOf(segment, part),
          reason: `The profile says “${part.word}” here.`,
          sources: lines.map(({ pointer }) => pointer),
        });
      }
    }
  }
  return refusals;
}

/** What it takes to meet a weak line in a sentence, and to compare it with one stretch of that. */
const [MEETING, COMPARING] = [0.4, 1];
/** What it takes to find what a line was only helped with. */
const READING = 4;

/** "when exams are held online, I give support": a clause beside says that the person only helped, with nothing else. */
function isWeakBeside(segments: readonly Segment[], at: number, { keys }: WeakPart): boolean {
  const next = segments[at + 1];
  // "When we went over to Koha, I was part of the team": the main clause says how much was done.
  if (
    /^(?:when|while|as)$/.test(segments[at]?.[0]?.word ?? '') &&
    next?.some((_, index) => saysWeak(next, index)) === true
  )
    return true;
  return [segments[at - 1], next].some((segment) => {
    if (segment === undefined || !segment.some((_, index) => saysWeak(segment, index))) return false;
    const plain = segment.filter((_, index) => !saysWeak(segment, index));
    const others = [...contentOf(plain)].filter((key) => !keys.has(key));
    return others.length === 0;
  });
}

/** Whether a text has a word that names what somebody only helped with. */
export function mayRaise(text: Keyed, grounds: Grounds): boolean {
  const heads = weakLinesOf(grounds);
  return heads.size > 0 && text.hasKey(heads);
}

/** What can be asked whether some word of it is compared by one of some keys. */
export interface Keyed {
  hasKey(keys: { has(key: string): boolean }): boolean;
}

/** Whether a stretch says of a thing that somebody only helped with it. */
function isToldAsWeak(text: string, segment: Segment, part: WeakPart): boolean {
  const { keys } = part;
  const from = segment.findIndex(({ key }) => keys.has(key));
  return segment.some((term, at) => {
    if (!saysWeak(segment, at)) return false;
    // "automate releases and assist the team with release testing": what was helped with stands behind.
    if (sharedBy(keys, contentOf(segment.slice(at + 1))) >= Math.ceil(keys.size * 0.6)) return true;
    // "Tender pricing I assist with."
    if (at > from && at >= segment.length - 2) return true;
    // "automate releases and assist QA with release testing": what the weak word governs is told whole behind it.
    if (at > from && isTold(part, contentOf(segment.slice(at)))) return true;
    return at < from
      ? !hasOwnVerb(text, segment, at, from)
      : !isCoordinated(text, segment, at) || !isVerb(term);
  });
}

const GROUPS: ReadonlySet<string> = new Set(['crew', 'team', 'group', 'people', 'party', 'staff']);

function saysWeak(terms: Segment, at: number): boolean {
  const word = terms[at]?.word ?? '';
  // "eight of us": one of several.
  if (word === 'several') return /^(?:of|one)$/.test(terms[at - 1]?.word ?? '');
  if (word === 'us') return terms[at - 1]?.word === 'of';
  // "one of the crew that"
  if (word === 'one')
    return (
      terms[at + 1]?.word === 'of' &&
      (GROUPS.has(terms[at + 3]?.word ?? '') ||
        /^(?:those|several|many|few)$/.test(terms[at + 2]?.word ?? ''))
    );
  // "among those who moved"
  if (word === 'among') return /^(?:those|several)$/.test(terms[at + 1]?.word ?? '');
  // "planned the layout" is done, "planned to" is not.
  return SAYS_WEAK.has(word) && (word !== 'planned' || terms[at + 1]?.word === 'to');
}

/** "assists analysts and writes the checks": behind a conjunction the second is a verb of its own. */
function hasOwnVerb(text: string, segment: Segment, weak: number, from: number): boolean {
  return segment.some(
    ({ word }, at) =>
      at > weak &&
      at <= from &&
      isCoordinated(text, segment, at) &&
      ((knownVerb(word)?.forms ?? 0) & FINITE) !== 0 &&
      /s$/.test(word) &&
      /s$/.test(segment[weak]?.word ?? ''),
  );
}

const FINITE = FORM.third;

/** Whether a word stands behind a comma or "and". */
function isCoordinated(text: string, segment: Segment, at: number): boolean {
  const [term, before] = [segment[at], segment[at - 1]];
  if (term === undefined || before === undefined) return false;
  // "pricing I assist with": what stands in front is what somebody helped with.
  if (before.word === 'i') return isCoordinated(text, segment, at - 1);
  return /^(?:and|also|then)$/.test(before.word) || text.slice(before.end, term.start).includes(',');
}

function isVerb({ word }: Term): boolean {
  return /^(?:help|assist|support|contribut|participat|collaborat|learn|shadow|observ|attend|aid|lend|lent|sit|sat|join|belong|take|took)/.test(
    word,
  );
}

/** "help when they are trained": what a subordinate clause tells is as weak as what governs it. */
function isInside([first]: Segment): boolean {
  return first !== undefined && /^(?:when|while|as|because|who|which|where|that|so|if)$/.test(first.word);
}

/** What one line or several say that somebody only helped with. */
interface WeakLine {
  /** The place of the first among the weak lines. */
  readonly at: number;
  readonly lines: Evidence[];
  readonly part: WeakPart;
}

/** Weak lines by the head of what was helped with. */
type WeakLines = ReadonlyMap<string, readonly WeakLine[]>;

const weakLines = new WeakMap<Grounds, WeakLines>();

function weakLinesOf(grounds: Grounds): WeakLines {
  const known = weakLines.get(grounds);
  if (known !== undefined) return known;
  const found = new Map<string, WeakLine[]>();
  const alike = new Map<string, WeakLine>();
  for (const [at, line] of grounds.lines.entries()) {
    if (!mayBeWeak(line.text)) continue;
    grounds.effort.spend(READING);
    const part = weakPartOf(line);
    if (part === undefined) continue;
    const said = `${part.word} ${part.noun} ${part.head}: ${[...part.keys].join(' ')}`;
    const before = alike.get(said);
    if (before !== undefined) {
      before.lines.push(line);
      continue;
    }
    const one = { at, lines: [line], part };
    alike.set(said, one);
    for (const key of new Set([part.head, ...part.target])) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [one]);
      else known.push(one);
    }
  }
  weakLines.set(grounds, found);
  return found;
}

/** Whether one of the first words of a line may make it weak. */
function mayBeWeak(text: string): boolean {
  const at = text.search(HINT);
  if (at < 0) return false;
  let words = 0;
  for (let place = text.indexOf(' '); place >= 0 && place < at; place = text.indexOf(' ', place + 1))
    if (/[A-Za-z\d]/.test(text.charAt(place - 1))) words += 1;
  return words <= LATEST;
}

/** At most so many words stand before the one that makes a line weak. */
const LATEST = 4;

/** Beginnings of the words that make a line weak, so that the words of most lines need not be read. */
const HINT =
  /\b(?:help|assist|support|contribut|participat|involve|shadow|observ|learn|familiar|exposure|aid|tried|trying|attempt|planned|part|member|s[ai]t|attend|input)/i;

/** What a stretch tells: whoever brought a thing in made the change to it, whatever the change is called. */
function toldOf(
  segment: Segment,
  told: ReadonlySet<string>,
  { head, target }: WeakPart,
): ReadonlySet<string> {
  if (target.size === 0 || told.has(head) || sharedBy(target, told) < target.size) return told;
  return segment.some((_, at) => bringsIn(segment, at)) ? new Set([...told, head]) : told;
}

function bringsIn(terms: Segment, at: number): boolean {
  const word = terms[at]?.word ?? '';
  if (/^(?:brought|bring|bringing|rolled|rolling|roll)$/.test(word)) {
    const behind = terms.slice(at + 1, at + 5).map((term) => term.word);
    return behind.includes('in') || behind.includes('out');
  }
  return BRINGING.test(word);
}

const BRINGING =
  /^(?:introduc(?:ed|es|ing|e)|mov(?:ed|es|ing)|switch(?:ed|es|ing)?|migrat(?:ed|es|ing|e)|implement(?:ed|s|ing)?|launch(?:ed|es|ing)?|replac(?:ed|es|ing)|adopt(?:ed|s|ing)|deploy(?:ed|s|ing)|convert(?:ed|s|ing)|transition(?:ed|s|ing)|swapp(?:ed|ing)|chang(?:ed|ing)|upgrad(?:ed|ing))$/;
/** Nouns of a change to something: behind them stands to what. */
const CHANGE =
  /^(?:move|switch|migration|transition|changeover|shift|conversion|rollout|introduction|adoption|implementation|launch|upgrade|change|replacement|cutover|deployment|swap)$/;

/** Whether most of what was helped with is among the keys, of a thing of few words its head too. */
function isTold({ keys, head, target }: WeakPart, told: ReadonlySet<string>): boolean {
  if (target.size > 0 && told.has(head) && sharedBy(target, told) === target.size) return true;
  const shared = sharedBy(keys, told);
  return shared >= Math.ceil(keys.size * 0.6) && (told.has(head) || shared >= 2);
}

/** Whether a stretch has a verb, and names a thing helped with by one word alone in that very word. */
function isDone(segment: Segment, { keys, head, noun }: WeakPart): boolean {
  if (keys.size === 1 && !segment.some(({ word, key }) => key === head && singular(word) === noun))
    return false;
  // What stands before its verb is what does it: "the template saves hours".
  const at = segment.findIndex(({ key }) => key === head);
  const itself = segment[at];
  return (
    segment.slice(0, at).some(isAct) ||
    (itself !== undefined && isAct(itself) && (at === 0 || OPENERS.has(segment[at - 1]?.word ?? '')))
  );
}

function isAct({ word }: Term): boolean {
  return knownVerb(word) !== undefined && !isTitleNoun(word);
}

/** Words that a verb follows. */
const OPENERS: ReadonlySet<string> = new Set(['i', 'we', 'and', 'to', 'also', 'then', 'that', 'who']);

/** Whether another line says the same without saying "helped". */
function isToldElsewhere(
  { keys, head: noun, target }: WeakPart,
  told: ReadonlySet<string>,
  grounds: Grounds,
): boolean {
  const shared = [...keys].filter((key) => told.has(key));
  // Of a change that is not named as one, what it led to.
  const head = told.has(noun) ? noun : ([...target][0] ?? noun);
  const plain = grounds.first(
    `plainly ${head}: ${shared.join(' ')}`,
    () => linesSharing(shared.length, grounds.linesWith(shared)),
    (line) => line.keys.has(head) && weakPartOf(line) === undefined,
  );
  return plain !== undefined;
}

function placeOf(segment: Segment, { keys }: WeakPart): { readonly start: number; readonly end: number } {
  const own = segment.filter(({ key }) => keys.has(key));
  const verb = segment.find(({ word, key }) => key !== '' && knownVerb(word) !== undefined);
  const first = own[0] ?? segment[0];
  const last = own.at(-1) ?? segment.at(-1);
  return { start: Math.min(verb?.start ?? Number.POSITIVE_INFINITY, first?.start ?? 0), end: last?.end ?? 0 };
}

/** Words that say that somebody else did it too, or that it was not done yet. */
const WEAK: ReadonlySet<string> = new Set(
  `help helps helped helping assist assists assisted assisting support supports supported supporting contribute
  contributes contributed contributing contribution contributions participate participates participated participating
  participation involved involvement shadow shadowed shadowing observed observing learn learned learnt learning
  familiar exposure aided aiding tried trying attempted planned part member sit sits sat sitting attend attends attended input`.split(
    /\s+/,
  ),
);

/** What a weak line says that somebody helped with. */
interface WeakPart {
  readonly word: string;
  /** What was helped with, and its head noun. */
  readonly keys: ReadonlySet<string>;
  readonly head: string;
  /** The head noun itself, singular. */
  readonly noun: string;
  /** What a change led to: "Koha" of "the move to Koha". */
  readonly target: ReadonlySet<string>;
}

/** Words of a text that keep it as weak as its line. */
const SAYS_WEAK: ReadonlySet<string> = new Set([
  ...WEAK,
  ...'hand lent lend together alongside collaborate collaborated collaborating assistance contributor helper pitched pitch chipped mucked backed under present note taker note-taker observer seat belong belongs belonging sit sits sat joined join'.split(
    ' ',
  ),
]);

const parts = new WeakMap<Evidence, WeakPart | 'nothing'>();

/** The weak word of a line and what it governs, when there is one near its beginning. */
export function weakPartOf(line: Evidence): WeakPart | undefined {
  const known = parts.get(line);
  if (known !== undefined) return known === 'nothing' ? undefined : known;
  const read = readWeakPart(line);
  parts.set(line, read ?? 'nothing');
  return read;
}

function readWeakPart(line: Evidence): WeakPart | undefined {
  const { terms, text } = line;
  const at = terms.findIndex((term, index) => isWeakAt(terms, index, term));
  const weak = terms[at];
  if (weak === undefined) return undefined;
  const [segment = []] = segmentsOf(text, { terms: terms.slice(at) });
  let object = segment.slice(1);
  // "modernisation jobs: assist": what was helped with stands before.
  const before = terms[at - 1];
  if (
    contentOf(object).size === 0 &&
    before !== undefined &&
    /[:–—-]/.test(text.slice(before.end, weak.start))
  )
    object = [...terms.slice(0, at)];
  // "helped QA with …", "support HR on …": what matters stands behind the preposition; so does it behind an inner verb.
  const preposition =
    object[0] === terms[0]
      ? -1
      : object.findIndex(
          ({ word }, index) =>
            TOWARDS.has(word) && (word !== 'of' || index < 2) && !saysWhen(object, index + 1),
        );
  // "helped new drivers learn the routes": what others learned is not what was done.
  if (object.some(({ word }) => LEARNING.test(word))) return undefined;
  const verb = object.findIndex(({ word }, index) => index > 0 && isBaseVerb(word));
  const begin = preposition >= 0 && (verb < 0 || preposition < verb) ? preposition + 1 : Math.max(0, verb);
  object = object.slice(begin);
  // "took part in hiring interviews, as second panelist"
  const role = object.findIndex(
    ({ word }, index) => index > 0 && /^(?:as|under|alongside|when|if|until|whenever)$/.test(word),
  );
  if (role > 0) object = object.slice(0, role);
  const named = object.filter(({ word }) => !VAGUE.has(singular(word)));
  const keys = new Set(contentOf(named.some(({ key }) => isContent(key)) ? named : object));
  // "supporting the release manager": whom somebody helped is named by the title too.
  for (const { word, key } of named) if (key !== '' && isTitleNoun(word)) keys.add(key);
  const end = object.findIndex(
    ({ word }, index) => index > 0 && PREPOSITIONS.has(word) && object[index - 1]?.key !== '',
  );
  const head =
    (end < 0 ? object : object.slice(0, end)).findLast(({ key }) => keys.has(key)) ??
    object.find(({ key }) => keys.has(key));
  if (head === undefined) return undefined;
  const noun = singular(head.word);
  const target = CHANGE.test(noun) ? targetIn(object, object.indexOf(head)) : NONE;
  return { word: weak.word, keys, head: head.key, noun, target };
}

/** To what a change led: what has a capital behind "to", or behind "of" where no "to" follows. */
function targetIn(object: readonly Term[], head: number): ReadonlySet<string> {
  const behind = object.slice(head + 1);
  const to = behind.findLastIndex(({ word }) => word === 'to' || word === 'onto' || word === 'into');
  const from = to >= 0 ? to : behind.findIndex(({ word }) => word === 'of');
  const named =
    from < 0 ? [] : behind.slice(from + 1, from + 4).filter(({ word, written }) => word !== written);
  return contentOf(named);
}

const NONE: ReadonlySet<string> = new Set();

/** Nouns that say nothing of what was helped with: "implant cases" are implants. */
const VAGUE: ReadonlySet<string> = new Set(
  'case work project task activity matter side area thing stuff duty job process effort'.split(' '),
);

const LEARNING = /^(?:learn|understand|settle|find|feel|get|adapt)$/;

function isWeakAt(terms: readonly Term[], at: number, { word }: Term): boolean {
  if (!WEAK.has(word) || at > LATEST) return false;
  const after = terms[at + 1]?.word ?? '';
  const before = terms[at - 1]?.word ?? '';
  if (word === 'part' || word === 'member') return after === 'of' || before === 'take' || before === 'took';
  if (word === 'planned') return after === 'to';
  if (/^s[ai]t/.test(word)) return after === 'in' || after === 'on';
  if (word === 'input') return after === 'for' || after === 'to' || after === 'into' || after === 'on';
  if (word === 'learning' || word === 'support') return at === 0 || before === 'i';
  return true;
}

/** "in August", "on release nights". */
function saysWhen(object: readonly Term[], at: number): boolean {
  const [first, second] = [object[at]?.word ?? '', object[at + 1]?.word ?? ''];
  return WHEN.test(first) || (at + 2 === object.length && /s$/.test(second) && WHEN.test(second));
}

/** "support clearing in August": behind the preposition stands when, not with what. */
const WHEN =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|weekdays|nights?|mornings?|evenings?|(?:19|20)\d\d|request|demand)$/;
const TOWARDS: ReadonlySet<string> = new Set(['with', 'on', 'in', 'to', 'by', 'towards', 'of']);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of for from to in on with at by into during across after before using via through'.split(' '),
);

function isBaseVerb(word: string): boolean {
  const verb = knownVerb(word);
  return verb !== undefined && verb.lemma === word && !isTitleNoun(word) && !NOUN_VERBS.has(word);
}

/** Base forms that mostly are nouns in such a line. */
const NOUN_VERBS: ReadonlySet<string> = new Set(
  'team ward head staff floor project account support people mobile office contract shop store line'.split(
    ' ',
  ),
);
