import { withoutAgent } from '../language/by-me.ts';
import { lowerFirst } from '../language/capital.ts';
import { cleanLine, splitDuties } from '../language/clean.ts';
import { supplyArticles } from '../language/determiners.ts';
import { asDoneRow } from '../language/done-row.ts';
import { isForeign } from '../language/foreign.ts';
import { itemsOf } from '../language/items.ts';
import { FORM } from '../language/lexicon.ts';
import { asActions } from '../language/nominal.ts';
import { grammaticalNumber } from '../language/noun-number.ts';
import { withOf } from '../language/of-plural.ts';
import { asDoing } from '../language/passive.ts';
import type { ActionPhrase, Phrase, StatementPhrase } from '../language/phrase.ts';
import { inPlainWords, isActivity } from '../language/plain-verb.ts';
import { readPhrase } from '../language/rephrase.ts';
import { joinRow } from '../language/row.ts';
import { withoutSplice } from '../language/splice.ts';
import { inStandardUse } from '../language/standard-use.ts';
import { isResultVerb } from '../language/strength.ts';
import { asClause } from '../language/telegram.ts';
import { tokenize } from '../language/tokens.ts';
import { verbAt } from '../language/verb-at.ts';
import { verbsFirst } from '../language/verb-last.ts';
import { isDoubtful } from '../language/verb-sense.ts';
import { endOfNounPhrase } from '../language/wordclass.ts';
import { quantities } from '../numbers/read.ts';
import { tidyNumbers } from '../numbers/tidy.ts';
import { canonical, mentions } from '../technologies/mentions.ts';
import type { Pointer, Spelling } from '../types.ts';
import { actionOf, readComposite } from './composite.ts';
import { readMixedRow, withAdded, withRest } from './mixed-row.ts';
import { withNames } from './names.ts';
import { plainAction } from './plain-action.ts';
import { asTelegram, readResult, resultWords } from './results.ts';
import { withTurns } from './vary-verbs.ts';

/** One duty or result that a person submitted. A line that holds two duties becomes two facts. */
export interface Fact {
  readonly pointer: Pointer;
  readonly kind: 'duty' | 'result';
  /** The person's words, cleaned, with tools and abbreviations written out. */
  readonly words: string;
  /** What was typed, cleaned of nothing but bullets and the like: what a text falls back on. */
  readonly typed: string;
  /** The line as it was submitted, where it holds but this one: what is always supported. */
  readonly line?: string;
  /** The same words in the forms that sentences need. */
  readonly phrase: Phrase;
  /** Whether lines beside it are written in the present. */
  readonly amongPresent?: boolean;
  /** Names of the tools that the line names. */
  readonly tools: readonly string[];
  /** Whether the line holds a number. */
  readonly counted: boolean;
  /** Whether a number says how much something changed: "by 30%", "from 1.9 to 0.6". */
  readonly measured: boolean;
}

/** Where facts stand in the profile: two of one line share its place. */
export function pointersOf(facts: readonly Fact[]): readonly Pointer[] {
  const [first] = facts;
  if (first !== undefined && facts.length === 1) return [first.pointer];
  return [...new Set(facts.map((fact) => fact.pointer))];
}

/** What reading a line depends on besides the line. */
export interface Lexis {
  readonly glossary: Readonly<Record<string, string>>;
  readonly stack: readonly string[];
  readonly spelling: Spelling;
  /** Names that are not tools, as they were submitted: the employer's. */
  readonly names?: readonly string[];
  /** The person's own titles and employers, whose initials are no abbreviations of the trade. */
  readonly titles?: readonly string[];
}

/**
 * Reads submitted lines into facts, in their order. A line with no words left after cleaning gives no
 * fact.
 *
 * @param base pointer of the array that the lines stand in, such as `/responsibilities`
 * @param kind what lines of this array are unless a line says otherwise: a duty that names a measured
 *   change is a result
 */
export function readFacts(
  lines: readonly string[] | undefined,
  base: Pointer,
  kind: Fact['kind'],
  lexis: Lexis,
): readonly Fact[] {
  const facts = (lines ?? []).flatMap((line, index) =>
    splitDuties(cleanLine(line))
      .filter((part) => /[\p{L}\p{N}]/u.test(part))
      .map((part) => (kind === 'duty' ? inOrder(withoutSplice(part), lexis.spelling) : part))
      .map((part, _, parts) =>
        readFact(
          withAside(part, lexis.spelling),
          `${base}/${index}`,
          kind,
          lexis,
          parts.length === 1 ? line.trim() : undefined,
        ),
      ),
  );
  // A past beside lines in the present is meant; where all lines are in the past, it is how résumés are written.
  const told = kind === 'duty' ? withTurns(facts) : facts;
  return told.some(isPresent) ? told.map((fact) => ({ ...fact, amongPresent: true })) : told;
}

/** "stock register maintain": the verbs in front, where the line is then told by its verbs. */
function inOrder(part: string, spelling: Spelling): string {
  const own = withoutAgent(part);
  if (own !== part) return own;
  const moved = verbsFirst(part);
  if (moved === part || readPhrase(moved).kind === 'action' || readComposite(moved, spelling)) return moved;
  return part;
}

/** "maintenance of 22 sites - updates, backups": what a dash adds stands in brackets, as it does in prose. */
function withAside(part: string, spelling: Spelling): string {
  const [row, area, things = ''] = ROW.exec(part) ?? [];
  if (row !== undefined && !/\d(?:am|pm)?$/.test(area ?? '') && readPhrase(things).kind === 'noun')
    return `${area} (${joinRow(things, spelling)})`;
  const [whole, told, aside] = ASIDE.exec(part) ?? FIGURE.exec(part) ?? [];
  if (whole === undefined || told === undefined || aside === undefined) return part;
  // "published 4 papers, 1 book chapter", "7am - 9am": figures beside figures.
  if (
    !/ (?:was|were|are|is|has|have|got|became) /.test(aside) &&
    /\d\+? (?!(?:hour|day|week|wk|month|year|yr|min)s?$)\p{L}+(?: \p{L}+)?$|^\d[^,]*$|\d(?:am|pm)?$/u.test(
      told,
    )
  )
    return part;
  if ((told.split(' ').length < 3 && !FIGURE.test(part)) || readPhrase(aside).kind === 'action') return part;
  return `${told} (${aside})`;
}

/** "Safety - toolbox talks, permits, work at height": an area and what it consists of. */
const ROW = /^([^():;,]{4,40}?) [-–—] ([^():;]{3,60},[^():;]{2,80})$/u;
const ASIDE = /^([^()]{12,}?[\p{L}\p{N}%]) [-–—] ([^()]{3,60})$/u;

/** "user interviews, around 6 a month", "the roadmap, three squads": how many, after the fact. */
const FIGURE =
  /^([^(),;]{8,}?), ((?:about|around|approx\.?|approximately|over|up to|~)? ?(?:[\d,.]+k?\+?|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: [\p{L}-]+){1,4}|(?:about|around|approx\.?|~) ?\d[\d,.]*)$/u;

function isPresent({ phrase }: Fact): boolean {
  return phrase.kind === 'action' && phrase.typed !== 'past';
}

/** @param line the whole line, where the part is all that it holds: what leads another part was told from those beside it */
function readFact(
  part: string,
  pointer: Pointer,
  kind: Fact['kind'],
  lexis: Lexis,
  line: string | undefined,
): Fact {
  if (isForeign(part)) return foreignFact(part, pointer, kind, lexis);
  const written = canonical(withNames(part, lexis), lexis.stack);
  const spelled = spellOut(written.text, lexis.glossary, lexis.titles);
  const tidied = tidyNumbers(kind === 'duty' ? inStandardUse(spelled) : spelled, lexis.spelling);
  const words = withMarks(
    kind === 'result' ? resultWords(tidied, lexis.spelling) : withOf(joinRow(tidied, lexis.spelling)),
  );
  const tools = words === written.text ? written.mentions : mentions(words, lexis.stack);
  const named = tools.map(({ start, end }) => words.slice(start, end));
  const read =
    kind === 'duty' ? readDuty(words, tidied, named, lexis.spelling, line !== undefined) : readResult(words);
  const phrase = withArticles(read, named);
  const numbers = quantities(words).filter((quantity) => quantity.kind === 'amount');
  const counted = numbers.length > 0;
  return {
    pointer,
    kind:
      kind === 'result' || (counted && (isChange(phrase) || isTold(read, words))) || wasDone(phrase)
        ? 'result'
        : 'duty',
    words,
    typed: part,
    ...(line === undefined ? {} : { line }),
    phrase,
    tools: tools.map((mention) => mention.name),
    counted,
    measured: numbers.some((quantity) => quantity.role !== undefined || quantity.unit === 'percent'),
  };
}

/** "office work incl. filing", "filings (AOC-4 etc)", "17 agents, voice and chat": the marks and words of prose. */
function withMarks(words: string): string {
  let text = words;
  if (text.includes(' including '))
    text = text.replace(/(?<=[\p{L}\d)%]{2})(?<! and) including (?=[\p{L}\d])/u, ', including ');
  if (text.includes('etc')) text = text.replace(/\betc(?=\)|, | \p{L})/gu, 'etc.');
  if (text.includes(', ')) text = text.replace(CHANNELS, ' on $1');
  return text.includes(' per ')
    ? text.replace(FOR_EACH, (_whole, act: string, often: string, whom: string) =>
        act.endsWith('ing') ? `${act} each ${whom} ${often}` : `${act} with each ${whom} ${often}`,
      )
    : text;
}

/** How somebody whom a count names can be reached, or when they work: "17 agents, voice and chat". */
const CHANNELS =
  /(?<=\b(?:\d+\+?|two|three|four|five|six|seven|eight|nine) (?:[a-z]+ )?(?:agents?|advisors?|advisers?|associates?|executives?|callers|telecallers|reps|representatives|staff|people|nurses|guards|operators|drivers|attendants|technicians)), ((?:voice|chat|e-?mail|phones?|calls?|inbound|outbound|blended|back office|web|social media|days?|nights?|(?:day|night|morning|evening|early|late|rotating) shifts?)(?:(?:,| and|, and) (?:voice|chat|e-?mail|phones?|calls?|inbound|outbound|blended|back office|web|social media|days?|nights?|(?:day|night|morning|evening|early|late|rotating) shifts?))*)$/iu;
/** "coaching once a week per agent" */
const FOR_EACH =
  /^(coaching|mentoring|supervising|tutoring|briefing|1:1s?|one-to-ones?|feedback sessions?|reviews?|supervision sessions?|catch-ups?|coaching sessions?) ((?:once|twice|(?:two|three|four|five|\d+) times) (?:an?|every|each) (?:day|week|fortnight|month|quarter|year|term)) per ([a-z]+)$/iu;

/** A duty that a note names by a noun is told by a verb, as the lines beside it are. */
function readDuty(
  words: string,
  typed: string,
  named: readonly string[],
  spelling: Spelling,
  isAlone: boolean,
): Phrase {
  const row = asDoneRow(words);
  if (row !== undefined) return actionOf(row, spelling);
  const phrase = readPhrase(words);
  const unsure: Phrase | undefined =
    isAlone && isUnsure(words, typed, phrase)
      ? { kind: 'noun', noun: typed, number: 'unknown', whole: true }
      : undefined;
  if (unsure !== undefined && phrase.kind === 'action') return readMixedRow(typed, spelling) ?? unsure;
  const isOnCall = phrase.kind === 'action' && phrase.verbs[0] === 'be' && /^on call\b.*, /i.test(words);
  const added = isOnCall ? readMixedRow(typed, spelling) : withAdded(words, spelling);
  if (added !== undefined) return added;
  const rest = phrase.kind === 'action' ? withRest(typed, phrase, spelling) : undefined;
  if (rest !== undefined) return rest;
  if (phrase.kind === 'noun' ? phrase.frame !== undefined : !isOpen(phrase, words)) return phrase;
  const note = isName(words) ? words : insideSentence(words, named);
  const composite = readComposite(note, spelling);
  if (composite !== undefined) return composite;
  const done = phrase.kind === 'action' && phrase.typed === 'gerund' ? undefined : asDoing(note);
  if (done !== undefined) return actionOf(done, spelling);
  if (phrase.kind === 'statement') return withoutMover(phrase);
  if (phrase.kind !== 'noun') return phrase;
  const noun = isName(phrase.noun) ? phrase.noun : insideSentence(phrase.noun, named);
  const acted = asActions(noun);
  if (acted !== undefined) {
    const action = actionOf(acted, spelling);
    return withRest(noun, action, spelling) ?? action;
  }
  const told = unsure ?? asTelegram(phrase, undefined, true);
  if (told !== phrase && told !== unsure) return told;
  const mixed = readMixedRow(noun, spelling);
  if (mixed !== undefined) return mixed;
  const plain = told === phrase ? inPlainWords(noun) : undefined;
  return plain === undefined ? told : plainAction(plain, spelling);
}

/** "The billing module moved to services": nothing moves by itself, whoever moved it. */
function withoutMover({ kind, text }: StatementPhrase): Phrase {
  const [whole, what = '', moved = ''] = MOVED.exec(text) ?? [];
  if (whole === undefined || SOMEBODY.test(what)) return { kind, text };
  const was = grammaticalNumber(what) === 'plural' ? 'were' : 'was';
  return { kind, text: `${what} ${was} ${moved} ${text.slice(whole.length)}` };
}

const MOVED =
  /^((?:the |my |our |all |one |two |three |four |five )?[^,;:()]{3,50}?) (moved|migrated|shifted|converted|switched|transferred|ported|upgraded|digiti[sz]ed|automated) (?=from |to |into |onto |over )/i;
const SOMEBODY =
  /\b(?:i|we|they|he|she|it|team|teams|company|office|department|people|staff|customers|clients|users|users?|was|were|been|being|is|are|has|have|get|got)\b/i;

/** Whether nobody could tell what the line is: its first word is as much a verb as not, or it tells what others do. */
function isUnsure(words: string, typed: string, phrase: Phrase): boolean {
  if (phrase.kind === 'statement' || (phrase.kind === 'noun' && phrase.frame !== undefined)) return false;
  if (phrase.kind === 'noun' && / by me\b/.test(words)) return true;
  if (phrase.kind === 'action' && isMixedRow(typed, phrase)) return true;
  if (phrase.kind === 'action' && phrase.typed === 'gerund') return false;
  const tokens = tokenize(words);
  const verb = verbAt(tokens, 0);
  // "Process flow diagrams", "trial prep": a row of nouns, of which the last names what is done.
  const isRow =
    (endOfNounPhrase(tokens, 0) > 2 && /^\p{L}\p{Ll}+ \p{Ll}+ \p{Ll}/u.test(words)) ||
    /^[^:]{4,40}: \p{L}/u.test(words);
  if (phrase.kind === 'noun' && verb?.forms === FORM.base && (isRow || isActivity(words))) return false;
  // A past is seldom anything else, and reads well either way.
  return verb !== undefined && (verb.forms & (FORM.base | FORM.third)) !== 0 && isDoubtful(tokens, 0, verb);
}

/**
 * "Change kegs, clean lines, cellar temps": duties with a verb, then one without, which the verb before does not take.
 * "Review contracts, policies, leases" is no such row, nor is one whose last things are joined by a word.
 */
function isMixedRow(typed: string, { verbs }: ActionPhrase): boolean {
  if (verbs.length < 2 || !typed.includes(', ') || typed.includes(': ')) return false;
  const items = itemsOf(typed);
  const [first = '', last = ''] = [items[0], items.at(-1)];
  if (items.length < 3 || / (?:and|or|&) /.test(last) || first.split(' ').length < 2) return false;
  const led = (item: string): boolean => {
    const tokens = tokenize(item);
    return [0, 1].some((at) => verbs.includes(verbAt(tokens, at)?.lemma ?? ''));
  };
  const [begin = ''] = last.split(' ', 1);
  return !led(last) && items.filter(led).length > 1 && !ADDED.test(begin);
}

/** What says of the duties before it how, when or for whom they are done. */
const ADDED =
  /^(?:\d.*|to|for|with|without|from|in|on|at|by|per|under|over|as|then|and|or|but|etc\.?|all|both|each|every|daily|weekly|monthly|twice|once|mostly|mainly|\p{L}+ly|\p{L}+ing|so|if|when|while|where|which|who|that|including|incl\.?|i\.e\.|e\.g\.|no|not|one|two|three|four|five|six|seven|eight|nine|ten)$/iu;

/** Whether a clause may be a note of what is done, or a gerund's row hold nouns of other acts. */
function isOpen(phrase: Phrase, words: string): boolean {
  return (
    phrase.kind === 'statement' ||
    // "stocks counted weekly": the first word is the thing.
    (phrase.kind === 'action' &&
      phrase.typed !== 'gerund' &&
      phrase.typed !== 'past' &&
      (DONE_THING.test(words) || OF_THING.test(words))) ||
    (phrase.kind === 'action' && phrase.typed === 'gerund' && phrase.verbs.length === 1)
  );
}

/** "receive, check and store of raw material" */
const OF_THING = /^\p{L}+(?:, \p{L}+)?,? and \p{L}+ of \p{L}/iu;
const DONE_THING =
  /^\p{L}+ (?:\p{L}+ed|done|sent|kept|taken|fed)(?=$|,| and | (?:to|with|in|into|on|at|from|for|as|per|before|after|back|every|each|daily|weekly|monthly|within|against)\b)/iu;

/** A line in another language stays as it is, in a sentence of its own. */
function foreignFact(part: string, pointer: Pointer, kind: Fact['kind'], lexis: Lexis): Fact {
  return {
    pointer,
    kind,
    words: part,
    typed: part,
    phrase: { kind: 'statement', text: part },
    tools: mentions(part, lexis.stack).map((mention) => mention.name),
    counted: quantities(part).length > 0,
    measured: false,
  };
}

/** A telegram that was made a clause: "no returns in two years" among the duties is a result. */
function isTold(phrase: Phrase, words: string): boolean {
  return phrase.kind === 'statement' && asClause(words, true)?.toLowerCase() === phrase.text.toLowerCase();
}

/** What was done to the person is no duty: "was promoted to shift lead". */
function wasDone(phrase: Phrase): boolean {
  return phrase.kind === 'action' && phrase.verbs.some((verb) => verb.startsWith('be '));
}

/** A finished, measured change: "Reduced p95 by 40%" among the duties is a result. */
function isChange(phrase: Phrase): boolean {
  return phrase.kind === 'action' && phrase.typed === 'past' && phrase.verbs.some(isResultVerb);
}

/** @param named tools as the line writes them: a phrase that begins with one keeps its capital */
function withArticles(phrase: Phrase, named: readonly string[]): Phrase {
  switch (phrase.kind) {
    case 'action': {
      // A text uses one or two of the three moods, so that each is worked out when it is asked for.
      const [gerund, past, base] = [
        once(() => phrase.gerund),
        once(() => phrase.past),
        once(() => phrase.base),
      ];
      const { kind, verbs, typed, plural } = phrase;
      return {
        kind,
        verbs,
        typed,
        plural,
        get gerund() {
          return gerund();
        },
        get past() {
          return past();
        },
        get base() {
          return base();
        },
      };
    }
    case 'noun':
      return {
        ...phrase,
        noun: supplyArticles(isName(phrase.noun) ? phrase.noun : insideSentence(phrase.noun, named)),
      };
    case 'statement':
      return { ...phrase, text: supplyArticles(agreeing(phrase.text)) };
  }
}

/** "our maps was used": many things take "were". */
function agreeing(text: string): string {
  const [whole, subject = '', verb = ''] = DISAGREEING.exec(text) ?? [];
  if (whole === undefined || / (?:of|in|on|for|from|by|with|at|to|each|every) /.test(subject)) return text;
  const last = subject.slice(subject.lastIndexOf(' ') + 1);
  if (
    subject !== 'We' &&
    subject !== 'we' &&
    (!last.endsWith('s') || grammaticalNumber(subject) !== 'plural')
  )
    return text;
  return `${subject} ${PLURAL.get(verb) ?? verb}${text.slice(whole.length)}`;
}

const DISAGREEING =
  /^(we|(?:our|my|the|all|these|those|both|\d+|two|three|four|five|six)(?: [a-z]+){1,3}) (was|is|has)\b/i;
const PLURAL: ReadonlyMap<string, string> = new Map([
  ['was', 'were'],
  ['is', 'are'],
  ['has', 'have'],
]);

function insideSentence(noun: string, named: readonly string[]): string {
  return named.some((tool) => noun.startsWith(tool)) ? noun : lowerFirst(noun);
}

/** "Marketing Week award finalist": two capitals in a row, of which no tool accounts for the second. */
function isName(noun: string): boolean {
  const [, second] = /^\p{Lu}\p{Ll}+ing (\p{Lu}\p{Ll}+)\b/u.exec(noun) ?? [];
  return second !== undefined && mentions(second, []).length === 0;
}

function once(words: () => string): () => string {
  let written: string | undefined;
  return () => {
    written ??= supplyArticles(words(), true);
    return written;
  };
}

/** Writes the trade's abbreviations out. Longer entries first, so that "post op" wins over "op". */
function spellOut(
  text: string,
  glossary: Readonly<Record<string, string>>,
  titles: readonly string[] = [],
): string {
  const { size, firsts } = indexOf(glossary);
  if (size === 0 || !mayHold(text, firsts)) return text;
  const tokens = text.split(/(\s+|[,;/()])/);
  return tokens
    .map((token, index) => {
      const key = token.toLowerCase();
      if (!firsts.has(key)) return tokens[index] ?? token;
      const between = tokens[index + 1] ?? '';
      const pair = `${key}${between}${tokens[index + 2] ?? ''}`.toLowerCase();
      if ((between === ' ' || between === '/') && Object.hasOwn(glossary, pair)) {
        tokens[index + 1] = '';
        tokens[index + 2] = '';
        return glossary[pair] ?? token;
      }
      if (!Object.hasOwn(glossary, key)) return tokens[index] ?? token;
      const full = glossary[key] ?? token;
      if (isOfTitle(token, full, titles, tokens.slice(index + 1, index + 6).join(''))) return token;
      // "veg cutting" is of vegetables, but vegetable cutting.
      return between === ' ' && !key.endsWith('s') && DESCRIBED.test(tokens[index + 2] ?? '')
        ? full.replace(/(?<=[a-z]{2})(?:(ie)|(?<!s))s$/, (_end, ies?: string) =>
            ies === undefined ? '' : 'y',
          )
        : full;
    })
    .join('');
}

/** "ASM of the year" of an Area Sales Manager: the initials of a title, whatever else they stand for. */
function isOfTitle(typed: string, full: string, titles: readonly string[], after: string): boolean {
  if (!/^[A-Z]{2,5}$/.test(typed)) return false;
  if (/^ of the (?:year|month|quarter|week)\b/i.test(after) && / /.test(full) === false) return true;
  const letters = typed.toLowerCase();
  return titles.some((title) => {
    const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
    const initials = words.map((word) => word.charAt(0)).join('');
    const at = initials.indexOf(letters);
    return at >= 0 && words.slice(at, at + letters.length).join(' ') !== full.toLowerCase();
  });
}

/** What a noun stands before to describe it. */
const DESCRIBED =
  /^[a-z]{3,}ing$|^(?:prep|stock|order|orders|delivery|market|section|soup|curry|garden|store|counter|supplier|suppliers)$/;

/** Whether one of some words, in lower case, may stand in a text: most lines hold none. */
function mayHold(text: string, words: ReadonlySet<string>): boolean {
  const lower = text.toLowerCase();
  let start = 0;
  for (let at = 0; at <= lower.length; at++) {
    const unit = lower.charCodeAt(at);
    // Spaces beyond ASCII are left to the pattern.
    if (unit > 0x7e) return true;
    if (at < lower.length && unit > 0x20 && !PARTING.includes(lower.charAt(at))) continue;
    if (at > start && words.has(lower.slice(start, at))) return true;
    start = at + 1;
  }
  return false;
}

const PARTING = ',;/()';

/** The first words of a glossary's entries: few words of a line are one of them. */
interface GlossaryIndex {
  readonly size: number;
  readonly firsts: ReadonlySet<string>;
}

/** Glossaries are constants of the packs, so that each is indexed once. */
const indexes = new WeakMap<Readonly<Record<string, string>>, GlossaryIndex>();

function indexOf(glossary: Readonly<Record<string, string>>): GlossaryIndex {
  const known = indexes.get(glossary);
  if (known !== undefined) return known;
  const entries = Object.keys(glossary);
  const made = {
    size: entries.length,
    firsts: new Set(entries.flatMap((entry) => [entry, entry.split(/[ /]/)[0] ?? entry])),
  };
  indexes.set(glossary, made);
  return made;
}
