import { changesAt, changesIn, sizeOf } from './change.ts';
import { contentOf, sharedBy } from './content.ts';
import type { Evidence } from './evidence.ts';
import type { Place, Refusal } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';

/** A move told the other way round ("from MySQL to Postgres"), and a figure that rose told as one that fell. */
export function directionsTurned(statement: Statement, grounds: Grounds): readonly Refusal[] {
  const { text, sentences, quantities } = statement;
  return sentences.flatMap((sentence) => {
    const moves = sentence.terms.some(({ word }) => MOVING.test(word));
    const trends = sentence.terms.some(({ word }) => TRENDS.has(word));
    const ends = sentence.terms.some(({ word }) => ENDING.test(word));
    if (!moves && !trends && !ends) return [];
    return segmentsOf(text, sentence).flatMap((segment) => [
      ...(ends ? endedOnly(segment, grounds) : []),
      ...(moves ? turnedMove(segment, grounds) : []),
      ...(trends && quantities.length > 1 ? selfTurned(statement, segment) : []),
      // Where a number says which way it went, the numbers' own reader compares it.
      ...(trends
        ? clausesOf(segment).flatMap((clause) =>
            statement
              .quantitiesIn(clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0)
              .some((one) => one.direction !== undefined)
              ? []
              : turnedTrend(clause, grounds),
          )
        : []),
    ]);
  });
}

/** Whether a word may stand in a move or a trend. */
export function isDirectionWord(word: string): boolean {
  return TRENDS.has(word) || MOVING.test(word) || ENDING.test(word);
}

/** Words that say that nothing of a thing is left. */
const ENDING = /^(?:eliminat(?:e|ed|es|ing)|eradicat(?:e|ed|es|ing)|abolished|vanished|disappeared)$/;

/** "eliminated infections" of a line where six became one. */
function endedOnly(segment: Segment, grounds: Grounds): readonly Refusal[] {
  const verb = segment.find(({ word }) => ENDING.test(word));
  if (verb === undefined) return [];
  const subject = contentOf(segment.filter((term) => term !== verb));
  const matches = grounds.linesWith(subject).filter(({ shared }) => shared >= Math.ceil(subject.size * 0.6));
  const left = matches.find(({ line: { text, quantities, keys } }) => {
    if (keys.has(verb.key)) return false;
    const [change] = changesIn(text, quantities);
    return change === undefined
      ? quantities.some(
          ({ unit, value, direction }) => unit === 'percent' && value < 100 && direction === 'down',
        )
      : change.to.value !== 0;
  })?.line;
  if (left === undefined) return [];
  const reason = `The profile says how much is left: “${left.text}”.`;
  return [{ kind: 'direction', start: verb.start, end: verb.end, reason, sources: [left.pointer] }];
}

/** One of these is in every move. */
const MOVING =
  /^(?:from|off|out|into|onto|until|left|leave|leaving|instead|favour|favor|formerly|previously|replac(?:e|ed|es|ing)|swap(?:ped|ping)?|abandon(?:ed|ing)?|drop(?:ped|ping)?|ditch(?:ed|ing)?|retir(?:ed|ing)|trad(?:ed|ing)|exchang(?:ed|ing)|superseded|gave|away)$/;
/** The same in a line, which tells a move plainly. */
const PLAINLY = /^(?:from|off|out|replac(?:e|ed|es|ing)|swap(?:ped|ping)?)$/;

/** Two ends of a move, by what their words are compared by. */
interface Move {
  readonly from: readonly Term[];
  readonly to: readonly Term[];
}

function turnedMove(segment: Segment, grounds: Grounds): readonly Refusal[] {
  const move = segment.some(({ word }) => PLAINLY.test(word)) ? moveIn(segment) : undefined;
  if (move === undefined) return turnedEnds(segment, grounds);
  const [from, to] = [contentOf(move.from), contentOf(move.to)];
  if (from.size === 0 || to.size === 0) return [];
  let turned: Evidence | undefined;
  for (const { line } of grounds.linesWith([...from, ...to])) {
    const stated = statedMove(line);
    if (stated === undefined) continue;
    const [was, is] = [contentOf(stated.from), contentOf(stated.to)];
    const straight = sharedBy(from, was) + sharedBy(to, is);
    const crossed = sharedBy(from, is) + sharedBy(to, was);
    if (straight >= crossed && straight > 0) return [];
    // What both ends share ("Sage 50", "Sage 200") says nothing.
    if (crossed > straight && sharedBy(from, is) > 0 && sharedBy(to, was) > 0) turned ??= line;
  }
  const [first, last] = [move.from[0], move.to.at(-1)];
  if (turned === undefined || first === undefined || last === undefined) return [];
  return [
    {
      kind: 'direction',
      start: Math.min(first.start, move.to[0]?.start ?? first.start),
      end: Math.max(last.end, move.from.at(-1)?.end ?? 0),
      reason: `The profile has this move go the other way: “${turned.text}”.`,
      sources: [turned.pointer],
    },
  ];
}

/**
 * A move told in other words than "from … to": "our secrets left Vault for files", "until then in Rust, in Node". Each
 * end of the line's move is looked up in the text, and what stands before it says which end it is there.
 */
function turnedEnds(segment: Segment, grounds: Grounds): readonly Refusal[] {
  const matches = grounds.linesWith(contentOf(segment)).slice(0, MOST_MOVES);
  for (const { line } of matches) {
    const stated = statedMove(line);
    if (stated === undefined) {
      const entered = enteredAgain(segment, line);
      if (entered !== undefined) return [entered];
      continue;
    }
    const [was, is] = [contentOf(stated.from), contentOf(stated.to)];
    const start = segment.findIndex(({ key }) => was.has(key) && !is.has(key));
    const end = segment.findIndex(({ key }) => is.has(key) && !was.has(key));
    if (start < 0 || end < 0) continue;
    const [ofStart, ofEnd] = [endAt(segment, start, end), endAt(segment, end, start)];
    const turned = (ofEnd === 'from' && ofStart !== 'from') || (ofStart === 'to' && ofEnd !== 'to');
    if (!turned) continue;
    const [first, last] = [segment[Math.min(start, end)], segment[Math.max(start, end)]];
    return [
      {
        kind: 'direction',
        start: first?.start ?? 0,
        end: last?.end ?? 0,
        reason: `The profile has this move go the other way: “${line.text}”.`,
        sources: [line.pointer],
      },
    ];
  }
  return [];
}

/** "moved the export into the monolith" of a line that says "split the export out of the monolith". */
function enteredAgain(segment: Segment, line: Evidence): Refusal | undefined {
  const { terms } = line;
  const out = terms.findIndex(({ word }, at) => word === 'of' && terms[at - 1]?.word === 'out');
  const into = segment.findIndex(({ word }) => word === 'into' || word === 'onto');
  if (out < 0 || into < 0) return undefined;
  const [left, entered] = [contentOf(nounAt(terms, out + 1)), contentOf(nounAt(segment, into + 1))];
  const [moved, told] = [contentOf(terms.slice(0, out)), contentOf(segment.slice(0, into))];
  if (left.size === 0 || sharedBy(left, entered) < Math.ceil(left.size * 0.6) || sharedBy(moved, told) === 0)
    return undefined;
  return {
    kind: 'direction',
    start: segment[into]?.start ?? 0,
    end: nounAt(segment, into + 1).at(-1)?.end ?? 0,
    reason: `The profile has this move go the other way: “${line.text}”.`,
    sources: [line.pointer],
  };
}

const MOST_MOVES = 6;

const moves = new WeakMap<Evidence, Move | 'none'>();

/** The move that a line tells: "from A to B", "A -> B". */
function statedMove(line: Evidence): Move | undefined {
  const known = moves.get(line);
  if (known !== undefined) return known === 'none' ? undefined : known;
  const { terms, text } = line;
  const arrow = terms.findIndex(
    ({ start }, at) => at > 0 && /->|→|=>/.test(text.slice(terms[at - 1]?.end ?? 0, start)),
  );
  const move =
    arrow > 0
      ? { from: terms.slice(Math.max(0, arrow - 1), arrow), to: nounAt(terms, arrow).slice(0, 2) }
      : terms.some(({ word }) => PLAINLY.test(word))
        ? moveIn(terms)
        : undefined;
  moves.set(line, move ?? 'none');
  return move;
}

/** Which end of a move a word is, by the nearest of the words before it that tells. */
function endAt(segment: Segment, at: number, other: number): 'from' | 'to' | undefined {
  for (let near = at - 1; near >= Math.max(0, at - 4) && near !== other; near--) {
    const { word = '' } = segment[near] ?? {};
    const before = segment[near - 1]?.word ?? '';
    if (
      LEFT.test(word) ||
      (word === 'then' && before === 'until') ||
      (word === 'of' && /^(?:out|instead|place)$/.test(before))
    )
      return 'from';
    if (/^(?:to|into|onto|now)$/.test(word) || (word === 'of' && /^favou?r$/.test(before))) return 'to';
    // "left Vault for files"
    if (word === 'for' && segment.slice(0, near).some((one) => LEFT.test(one.word))) return 'to';
  }
  return undefined;
}

const LEFT =
  /^(?:from|off|left|leave|leaving|abandon(?:ed|ing)?|drop(?:ped|ping)?|ditch(?:ed|ing)?|retir(?:ed|ing)|trad(?:ed|ing)|exchang(?:ed|ing)|swap(?:ped|ping)?|formerly|previously)$/;

const REACH = 5;

/** "from A to B", "to B from A", "replaced A with B". */
function moveIn(terms: readonly Term[]): Move | undefined {
  const replaced = terms.findIndex(({ word }) => /^replac(?:e|ed|es|ing)$|^swap(?:ped|ping)?$/.test(word));
  if (replaced >= 0) {
    const by = terms.findIndex(({ word }, at) => at > replaced && /^(?:with|by|for)$/.test(word));
    return by < 0 ? undefined : { from: terms.slice(replaced + 1, by), to: nounAt(terms, by + 1) };
  }
  const from = terms.findIndex(
    ({ word }, at) => word === 'from' || word === 'off' || (word === 'of' && terms[at - 1]?.word === 'out'),
  );
  if (from < 0) return undefined;
  const behind = terms.findIndex(
    ({ word }, at) => at > from && (word === 'to' || word === 'into' || word === 'onto'),
  );
  if (behind > from)
    return behind - from > REACH + 2
      ? undefined
      : { from: terms.slice(from + 1, behind), to: nounAt(terms, behind + 1) };
  const before = terms.findLastIndex(
    ({ word }, at) => at < from && (word === 'to' || word === 'into' || word === 'onto'),
  );
  return before < 0 || from - before > REACH + 2
    ? undefined
    : { from: nounAt(terms, from + 1), to: terms.slice(before + 1, from) };
}

/** A few words of a noun phrase. */
function nounAt(terms: readonly Term[], at: number): readonly Term[] {
  const found: Term[] = [];
  for (const term of terms.slice(at, at + REACH)) {
    if (found.length > 0 && ENDS.has(term.word)) break;
    found.push(term);
  }
  return found;
}

const ENDS: ReadonlySet<string> = new Set(
  'and or for in on at with by of from to while which that without within across after before using via when so as'.split(
    ' ',
  ),
);

/** Whether a word says which way something went. */
export function isTrend(word: string): boolean {
  return TRENDS.has(word);
}

const TRENDS: ReadonlyMap<string, 'up' | 'down'> = new Map(
  (
    [
      [
        'up',
        `increase increases increased increasing rise rises rose risen rising grow grows grew grown growing growth climb climbs climbed
        climbing crept spiked higher up doubled tripled gained soared surged jumped improved`,
      ],
      [
        'down',
        `decrease decreases decreased decreasing fall falls fell fallen falling drop drops dropped dropping decline declined declining
        slip slips slipped slipping slid dip dips dipped dwindled tumbled lower lowered down cut reduced reduces reducing reduction shrank shrunk halved fewer less shortened slashed trimmed
        shorter plunged sank`,
      ],
    ] as const
  ).flatMap(([way, words]) => words.split(/\s+/).map((word) => [word, way] as const)),
);

function turnedTrend(segment: Segment, grounds: Grounds): readonly Refusal[] {
  const trend = trendOf(segment);
  if (trend === undefined) return [];
  const subject = subjectOf(segment);
  if (subject.size < 1) return [];
  const matches = grounds
    .linesWith(subject)
    .filter(({ shared }) => shared >= Math.max(Math.min(2, subject.size), Math.ceil(subject.size * 0.6)));
  const stated = matches.flatMap(({ line }) => {
    const way = trendOf(line.terms)?.way ?? wayOfNumbers(line);
    return way === undefined ? [] : [{ line, way }];
  });
  const against = stated.find(({ way }) => way !== trend.way);
  if (against === undefined || stated.some(({ way }) => way === trend.way)) return [];
  return [
    {
      kind: 'direction',
      start: trend.term.start,
      end: trend.term.end,
      reason: `The profile has this go ${against.way}: “${against.line.text}”.`,
      sources: [against.line.pointer],
    },
  ];
}

/** "fell from 10% to 45%": a verb that its own two numbers belie. */
function selfTurned(statement: Statement, segment: Segment): readonly Refusal[] {
  const { text, quantities } = statement;
  const changes = statement
    .quantitiesIn(segment[0]?.start ?? 0, segment.at(-1)?.end ?? 0)
    .flatMap(({ start }) => changesAt(text, quantities, start).filter(({ from }) => from.start === start));
  return changes.flatMap(({ from, to }): readonly Refusal[] => {
    if (from.role !== 'from' || to.role !== 'to' || !isWithin(to, segment)) return [];
    const way = sizeOf(to) > sizeOf(from) ? 'up' : sizeOf(to) < sizeOf(from) ? 'down' : undefined;
    const verb = segment.findLast(
      ({ word, end }) => end <= from.start && TRENDS.has(word) && word !== 'improved',
    );
    const told = verb === undefined ? undefined : TRENDS.get(verb.word);
    if (
      verb === undefined ||
      way === undefined ||
      told === way ||
      !LEADING_TO.test(text.slice(verb.end, from.start))
    )
      return [];
    const reason = 'The numbers themselves go the other way.';
    return [{ kind: 'direction', start: verb.start, end: verb.end, reason, sources: [] }];
  });
}

/** What may stand between a verb and where it begins. */
const LEADING_TO =
  /^(?: (?:back|again|down|up))? from (?:about |around |over |nearly )?(?:[A-Z]{0,3}[$£€₹] ?|[A-Z]{3} )?$/;

/** "satisfaction 82% to 88%": two numbers say which way without a word. */
function wayOfNumbers({ text, quantities }: Evidence): 'up' | 'down' | undefined {
  const [change, another] = changesIn(text, quantities);
  if (change === undefined || another !== undefined) return undefined;
  const [from, to] = [sizeOf(change.from), sizeOf(change.to)];
  return from === to ? undefined : to > from ? 'up' : 'down';
}

/** Which way a stretch says that something went, when it says one way only. */
function trendOf(terms: readonly Term[]): { readonly way: 'up' | 'down'; readonly term: Term } | undefined {
  let found: { readonly way: 'up' | 'down'; readonly term: Term } | undefined;
  for (const [at, term] of terms.entries()) {
    const way = TRENDS.get(term.word);
    if (way === undefined || isParticle(terms, at)) continue;
    if (found !== undefined && found.way !== way) return undefined;
    found ??= { way, term };
  }
  return found;
}

/** "set up", "up to", "follow up", "down time": no movement. */
function isParticle(terms: readonly Term[], at: number): boolean {
  const { word } = terms[at] ?? { word: '' };
  if (word !== 'up' && word !== 'down') return false;
  const before = terms[at - 1]?.word ?? '';
  const after = terms[at + 1]?.word ?? '';
  return !(
    /^(?:went|go|goes|gone|is|are|was|were|be|been|going|moved|come|came|brought|bring|pushed|drove|by|percent)$/.test(
      before,
    ) ||
    /^\d/.test(before) ||
    after === 'from' ||
    after === 'by' ||
    /^\d/.test(after)
  );
}

/** "Waste rose while orders held": what moved stands in the clause of the word that says so. */
function clausesOf(segment: Segment): readonly Segment[] {
  const clauses: Term[][] = [[]];
  for (const term of segment) {
    if (BESIDE.test(term.word)) clauses.push([]);
    else clauses.at(-1)?.push(term);
  }
  return clauses.filter((clause) => clause.some(({ word }) => TRENDS.has(word)));
}

const BESIDE = /^(?:while|whilst|whereas|as|and|but|though|although)$/;

function isWithin({ start }: Place, segment: Segment): boolean {
  return start >= (segment[0]?.start ?? 0) && start < (segment.at(-1)?.end ?? 0);
}

/** "over the period": when, not what. */
const SPANS = /^(?:period|time|quarter|season|term|spell|while)s?$/;

function subjectOf(segment: Segment): ReadonlySet<string> {
  return contentOf(segment.filter(({ word }) => !TRENDS.has(word) && !SPANS.test(word)));
}
