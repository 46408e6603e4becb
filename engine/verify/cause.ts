import { FORM, knownVerb } from '../language/lexicon.ts';
import type { Quantity } from '../numbers/read.ts';
import { contentOf, sharedBy } from './content.ts';
import { isTrend } from './direction.ts';
import type { Evidence } from './evidence.ts';
import type { Refusal } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { linesSharing } from './match.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { Sentence, Statement } from './statement.ts';
import type { Term } from './terms.ts';

/** Two facts of different lines, or a fact and something unsaid, told as cause and effect. */
export function causesInvented(statement: Statement, grounds: Grounds): readonly Refusal[] {
  const { text, sentences } = statement;
  const refusals: Refusal[] = [];
  const within = (terms: readonly Term[]): readonly Quantity[] =>
    terms.length === 0
      ? []
      : statement.quantitiesIn((terms[0]?.start ?? 0) - SIGN, (terms.at(-1)?.end ?? 0) + 1);
  for (const [at, sentence] of sentences.entries()) {
    if (!sentence.terms.some((_, index) => mayMark(sentence.terms, index))) continue;
    for (const link of linksOf(text, sentence, sentences[at - 1])) {
      const conflict = weigh(link, grounds, within);
      if (conflict === undefined) continue;
      const inside = [...link.cause, ...link.effect].filter(({ start }) => start >= sentence.start);
      refusals.push({
        kind: 'cause',
        start: Math.min(
          link.mark.start,
          inside[0]?.start ?? link.mark.start,
          link.cause[0]?.start ?? link.mark.start,
        ),
        end: Math.max(link.mark.end, inside.at(-1)?.end ?? 0),
        reason: 'The profile does not say that one came of the other.',
        sources: [conflict.pointer],
      });
    }
  }
  return refusals;
}

/** The sign of a currency stands before the first word of a number. */
const SIGN = 3;

/** What is told as cause and as effect. */
interface Link {
  readonly mark: Term;
  readonly cause: readonly Term[];
  readonly effect: readonly Term[];
  /** Whether the words can hardly mean anything but a cause. */
  readonly strict: boolean;
  /** What the effect may be told of rather than caused by. */
  readonly subject?: string;
}

/** How much and since when, behind a verb that has no object: "which grew from", "which raised 9,000". */
const MEASURES = /^(?:\d.*|from|to|by|in|over|more|nearly|almost|about|around|up|down|since)$/;

/** Whether a word may mark a cause. */
export function isCausalWord(word: string): boolean {
  return MARKS.has(word) || MAKING.has(word) || CAUSING.has(word);
}

const MARKS: ReadonlySet<string> = new Set(
  `thanks due because owing result resulting resulted led leading causing caused which so enabling enabled allowing allowed by through
  via after since once when consequently therefore thereby hence this that it`.split(/\s+/),
);

/** Verbs by which a thing brings an effect about. */
const MAKING: ReadonlySet<string> = new Set(
  `made makes doubled doubles tripled halved cut cuts brought brings reduced reduces raised raises increased increases pushed lowered
  lowers improved improves boosted lifted saved saves decreased shortened shortens dropped sped led drove eliminated slashed kept
  helped took grew turned`.split(/\s+/),
);

/** The same behind a pronoun: "…, which won the hotel a star". */
const YIELDING = /^(?:earned|won|gave|got|let|meant|prevented|stopped)$/;

/** The same behind a comma: "…, bringing the bill down". */
const CAUSING: ReadonlySet<string> = new Set(
  `making doubling tripling halving cutting bringing reducing raising increasing pushing lowering improving boosting lifting saving
  decreasing shortening dropping speeding driving eliminating slashing keeping taking growing turning freeing giving letting`.split(
    /\s+/,
  ),
);

function linksOf(text: string, sentence: Sentence, before: Sentence | undefined): readonly Link[] {
  const segments = segmentsOf(text, sentence);
  return segments.flatMap((segment, at) => {
    const measured = segment.some(({ word }) => /^\d/.test(word));
    return segment.flatMap((mark, index): readonly Link[] => {
      const found = markAt(segment, index, measured);
      if (found === undefined || (index === 0 && isListed(segments[at - 1], mark))) return [];
      const rest = clauseOf(text, mark, segment.slice(index + found.words));
      const lead = segment.slice(0, index);
      const previous = contentOf(lead).size > 0 ? lead : (segments[at - 1] ?? before?.terms ?? []);
      const isTold = contentOf(rest).size > 0 || rest.some(({ word }) => /^\d/.test(word));
      const next = isTold ? rest : (segments[at + 1] ?? []);
      if (found.causeFollows) {
        if (lead.length > 0 || at > 0) return [{ mark, cause: next, effect: previous, strict: found.strict }];
        const comma = rest.findIndex((term, place) =>
          text.slice((rest[place - 1] ?? mark).end, term.start).includes(','),
        );
        const person = rest.findIndex(({ word }) => word === 'i' || word === 'we');
        // "Thanks to new valves the bill went down": a determiner begins what came of it.
        const subject =
          person >= 0 || isGerund(rest[0]?.word ?? '')
            ? person
            : rest.findIndex(
                ({ word }, place) => place > 0 && /^(?:the|our)$/.test(word) && rest[place - 1]?.key !== '',
              );
        if (comma < 0 && subject > 0) {
          return [{ mark, cause: rest.slice(0, subject), effect: rest.slice(subject), strict: found.strict }];
        }
        return comma < 0
          ? [{ mark, cause: next, effect: segments[at + 1] ?? [], strict: found.strict }]
          : [{ mark, cause: rest.slice(0, comma), effect: rest.slice(comma), strict: found.strict }];
      }
      // "…, and complaints fell as a consequence": at its end a clause is itself the effect.
      if (/^(?:consequence|result)$/.test(mark.word) && contentOf(rest).size === 0)
        return [{ mark, cause: segments[at - 1] ?? before?.terms ?? [], effect: lead, strict: true }];
      // "a clinic, which grew from 8 to 26": what stands before a pronoun may be what it tells of.
      const subject =
        mark.word === 'which' && MEASURES.test(rest[0]?.word ?? '')
          ? previous.findLast(({ key }) => key !== '')?.key
          : undefined;
      return [{ mark, cause: previous, effect: next, strict: found.strict, ...(subject && { subject }) }];
    });
  });
}

/** Behind a pronoun, the words up to the end of its clause: "which raised £182,000 in 2023, and write appeals". */
function clauseOf(text: string, mark: Term, rest: readonly Term[]): readonly Term[] {
  if (mark.word !== 'which' && mark.word !== 'that') return rest;
  const comma = rest.findIndex(
    (term, at) => at > 0 && text.slice((rest[at - 1] ?? mark).end, term.start).includes(','),
  );
  return comma < 0 ? rest : rest.slice(0, comma);
}

/** "My work includes ordering stock, keeping records": one of several things done, in the same form. */
function isListed(before: Segment | undefined, mark: Term): boolean {
  if (before === undefined || !CAUSING.has(mark.word)) return false;
  if (before.some(({ word }) => LISTING.test(word))) return true;
  const at = before.findIndex(({ word }) => isGerund(word));
  if (at < 0 || /^(?:by|through|after|from|when|while)$/.test(before[at - 1]?.word ?? '')) return false;
  return (
    at === 0 || !before.slice(0, at).some(({ word }) => word.endsWith('ed') && knownVerb(word) !== undefined)
  );
}

/** Verbs whose objects are listed. */
const LISTING = /^(?:includ(?:e|es|ing)|covers?|compris(?:e|es|ing)|involv(?:e|es|ing)|rang(?:e|es|ing))$/;

/** Whether a mark may stand at a place of a sentence: a first look, before it is parted into segments. */
function mayMark(terms: readonly Term[], at: number): boolean {
  const word = terms[at]?.word ?? '';
  if (MAKING.has(word))
    return at > 0 && !terms.slice(Math.max(0, at - 4), at).some((one) => PERSONS.test(one.word));
  if (CAUSING.has(word)) return at > 0;
  return MARKS.has(word) && markAt(terms, at, true) !== undefined;
}

interface Mark {
  readonly words: number;
  readonly causeFollows: boolean;
  readonly strict: boolean;
}

function markAt(terms: Segment, at: number, measured: boolean): Mark | undefined {
  const word = terms[at]?.word ?? '';
  const next = terms[at + 1]?.word ?? '';
  const third = terms[at + 2]?.word ?? '';
  switch (word) {
    case 'thanks':
    case 'due':
    case 'owing':
      return next === 'to' ? { words: 2, causeFollows: true, strict: true } : undefined;
    case 'because':
      // "because it tells me who needs help" gives a habit its reason.
      if (!measured && /^(?:it|that|they)$/.test(next) && third.endsWith('s')) return undefined;
      return { words: next === 'of' ? 2 : 1, causeFollows: true, strict: true };
    case 'result':
      if (terms[at - 1]?.word !== 'a' || terms[at - 2]?.word !== 'as') return undefined;
      return { words: next === 'of' ? 2 : 1, causeFollows: next === 'of', strict: true };
    case 'consequence':
      if (terms[at - 1]?.word !== 'a' || terms[at - 2]?.word !== 'as') return undefined;
      return { words: next === 'of' ? 2 : 1, causeFollows: next === 'of', strict: true };
    case 'reason':
      return /^(?:that|this)$/.test(terms[at - 1]?.word ?? '') && terms[at - 2]?.word === 'for'
        ? { words: 1, causeFollows: false, strict: true }
        : undefined;
    case 'account':
      return next === 'of' && terms[at - 1]?.word === 'on'
        ? { words: 2, causeFollows: true, strict: true }
        : undefined;
    case 'why':
      return /^(?:is|was)$/.test(terms[at - 1]?.word ?? '') &&
        /^(?:which|that|this)$/.test(terms[at - 2]?.word ?? '')
        ? { words: 1, causeFollows: false, strict: true }
        : undefined;
    case 'with':
      // "With the new checks I brought errors down": what stands before the subject is the means.
      return at === 0 && terms.slice(2, 9).some((one) => one.word === 'i' || one.word === 'we')
        ? { words: 1, causeFollows: true, strict: false }
        : undefined;
    case 'resulting':
    case 'resulted':
      return { words: 2, causeFollows: false, strict: true };
    case 'led':
    case 'leading':
      return next === 'to' ? { words: 2, causeFollows: false, strict: true } : undefined;
    case 'causing':
    case 'caused':
    case 'enabling':
    case 'allowing':
    case 'consequently':
    case 'therefore':
    case 'thereby':
    case 'hence':
      return { words: 1, causeFollows: false, strict: true };
    case 'that':
    case 'it':
      // "…, and that helped the game sell"
      return (MAKING.has(next) || YIELDING.test(next)) && (at === 0 || terms[at - 1]?.word === 'and')
        ? { words: 2, causeFollows: false, strict: true }
        : undefined;
    case 'which':
    case 'this':
    case 'so':
      if (word === 'so' && terms[at - 1]?.word === 'and' && /^(?:the|our|my|its|their)$/.test(next))
        return { words: 1, causeFollows: false, strict: true };
      return MAKING.has(next) || YIELDING.test(next)
        ? { words: 2, causeFollows: false, strict: true }
        : undefined;
    case 'by':
    case 'through':
    case 'via':
      // "works through the reports", "went through 48,000 documents"
      if (word === 'through' && PHRASAL.test(terms[at - 1]?.word ?? '')) return undefined;
      return isGerund(next) || (word !== 'by' && measured && terms[at - 1] !== undefined) || MAKING.has(third)
        ? { words: 1, causeFollows: true, strict: false }
        : undefined;
    case 'after':
    case 'since':
    case 'once':
    case 'when':
      // "99%, after I moved the labels"
      if (next === 'i' || next === 'we') return { words: 1, causeFollows: true, strict: false };
      // "I run after the school club": a slip for the after-school club.
      if (word !== 'after' || /^(?:run|runs|ran)$/.test(terms[at - 1]?.word ?? '')) return undefined;
      return terms[at - 1]?.key === '' || terms[at - 1] === undefined || !measured
        ? undefined
        : { words: 1, causeFollows: true, strict: false };
    default:
      if (
        CAUSING.has(word) &&
        at === 0 &&
        !/^(?:by|from|to)$/.test(next) &&
        contentOf(terms.slice(1)).size > 0
      )
        return { words: 1, causeFollows: false, strict: false };
      return MAKING.has(word) && isThing(terms, at)
        ? { words: 1, causeFollows: false, strict: false }
        : undefined;
  }
}

const PHRASAL =
  /^(?:work|go|goes|going|gone|went|get|gets|got|getting|run|runs|ran|read|reads|reading|sift|sifts|sifted|walk|walks|walked|walking|talk|talks|talked|look|looks|looked|plough|ploughed|came|come|comes|pass|passes|passed|break|broke|see|saw|sees|works|worked|working|leaf|leafed|browse|comb|combed|halfway|follow|follows|carry|carried)$/;

function isGerund(word: string): boolean {
  return word.endsWith('ing') && ((knownVerb(word)?.forms ?? 0) & FORM.gerund) !== 0;
}

/** Whether a thing rather than a person does what the verb at a place says: "the new plan brought bills down". */
function isThing(terms: Segment, at: number): boolean {
  if (terms[at]?.word === 'turned' && /^(?:up|out|over|in|to|on|off)$/.test(terms[at + 1]?.word ?? ''))
    return false;
  const subject = terms.slice(0, at);
  if (subject.length === 0 || /^(?:by|from|to)$/.test(terms[at + 1]?.word ?? '')) return false;
  if (contentOf(terms.slice(at + 1)).size === 0) return false;
  return contentOf(subject).size > 0 && !subject.some(({ word }) => PERSONS.test(word));
}

const PERSONS = /^(?:i|we|he|she|they|and|who|was|were|is|are|been|i've|we've|team)$/;

function weigh(
  { cause, effect, strict, subject }: Link,
  grounds: Grounds,
  within: (terms: readonly Term[]) => readonly Quantity[],
): Evidence | undefined {
  const hasMeasure = (terms: readonly Term[]): boolean =>
    within(terms).some(({ unit, role, direction }) => (unit ?? role ?? direction) !== undefined);
  const [causes, effects] = apart(aboutOf(cause), aboutOf(effect));
  if (causes.size > 0 && effects.size === 0 && strict)
    return measuredElsewhere(aboutOf(cause), within(effect), grounds);
  if (causes.size === 0 || effects.size === 0) return undefined;
  const [ofCause, ofEffect] = [groundOf(causes, grounds), groundOf(effects, grounds)];
  const [ofCauses, ofEffects] = [least(causes, grounds, strict), least(effects, grounds, false)];
  const both = grounds.first(
    `both ${[...causes].join(' ')}, ${[...effects].join(' ')}`,
    () => linesSharing(ofCauses + ofEffects, grounds.linesWith([...causes, ...effects])),
    ({ keys }) => sharedBy(causes, keys) >= ofCauses && sharedBy(effects, keys) >= ofEffects,
  );
  if (both !== undefined || (subject !== undefined && ofEffect?.keys.has(subject) === true)) return undefined;
  if (ofCause !== undefined && ofEffect !== undefined) return ofEffect;
  if (!strict && !hasMeasure(effect)) return undefined;
  return ofEffect !== undefined && (strict || hasMeasure(effect)) ? ofEffect : undefined;
}

/** "…, and that earned £182,000": the line of a number that is all an effect says, when it says nothing of the cause. */
function measuredElsewhere(
  about: ReadonlySet<string>,
  [told]: readonly Quantity[],
  grounds: Grounds,
): Evidence | undefined {
  if (told === undefined || told.kind !== 'amount') return undefined;
  const lines = grounds
    .affordable(grounds.ordered(grounds.numbers.worth(told.value)))
    .filter(
      ({ isLine, quantities }) =>
        isLine && quantities.some(({ value, unit }) => value === told.value && unit === told.unit),
    );
  return lines.every(({ keys }) => sharedBy(about, keys) === 0) ? lines[0] : undefined;
}

/** What a side is about, whichever way it went. */
function aboutOf(terms: readonly Term[]): ReadonlySet<string> {
  return contentOf(terms.filter(({ word }) => !isTrend(word) && !MAKING.has(word) && !/^\d/.test(word)));
}

/** Both without what they share, which tells neither from the other. */
function apart(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  return [
    new Set([...one].filter((key) => !other.has(key))),
    new Set([...other].filter((key) => !one.has(key))),
  ];
}

/** The line that one side tells of, when enough of its words are that line's. */
function groundOf(keys: ReadonlySet<string>, grounds: Grounds): Evidence | undefined {
  const [best] = grounds.linesWith(keys);
  return best !== undefined && best.shared >= Math.min(2, keys.size) ? best.line : undefined;
}

/**
 * How many words of a side a line must have to tell of it: of those that the profile has at all, a third; of what is
 * plainly named as the cause, half and no less than two.
 */
function least(keys: ReadonlySet<string>, grounds: Grounds, isStrict: boolean): number {
  let known = 0;
  for (const key of keys) if (grounds.with(key).length > 0) known += 1;
  return isStrict ? Math.max(Math.min(2, known), Math.ceil(known / 2), 1) : Math.max(1, Math.ceil(known / 3));
}
