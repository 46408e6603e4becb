import { type Context, contextOf } from './contexts.ts';
import { isListed } from './listed.ts';
import { holds } from './owned.ts';
import { isExact, type Line, type Place } from './place.ts';
import type { Spelling } from './spellings.ts';

/**
 * Whether a text means the technology where it uses a spelling that is also a word. Its case, the words beside
 * it, tools listed beside it and the person's stack count; without any of them it is the word.
 */
export function isMeant(spelling: Spelling, line: Line, place: Place): boolean {
  const sight = look(spelling, line, place);
  if (sight === undefined || isPlainWord(sight)) return false;
  const { context, exact, next, previous } = sight;
  const owned = () => holds(line.stack, spelling.technology.name);
  if (spelling.kind === 'entry') return owned() && (exact || isAmong(previous, HANDLING));
  if (sight.compound) return exact || context.before !== undefined || owned();

  const named = isAmong(next, context.after);
  if (context.capital === true && !sight.capital) return named && owned();
  if (named) return true;
  const closes = next === undefined || FOLLOWERS.has(next) || TOOL_NOUNS.has(next);
  const led = isAmong(previous, PREPOSITIONS);
  if (closes && (isAmong(previous, context.before) || isListed(spelling, line, place, exact, led)))
    return true;
  const headed = isAmong(next, TOOL_NOUNS);
  if (exact) return led || headed || isAmong(previous, NAME_PREPOSITIONS) || owned();
  if (led && closes) return (line.technical && place.technical) || owned();
  if (place.technical && next !== undefined && VERSION.test(next)) return line.technical || owned();
  return headed && !isAmong(previous, VERB_MARKS) && owned();
}

/** "keep greenhouse tidy": verbs whose object is more likely the person's own tool than the thing. */
const HANDLING: ReadonlySet<string> = new Set(
  'keep keeping update updating maintain maintaining use using administer administering'.split(' '),
);

/** What stands beside an ambiguous spelling, and how it is written. */
interface Sight {
  /** The words beside it, unless punctuation cuts them off. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** Joined to the word before by a hyphen, or to the word after. */
  readonly joined: boolean;
  readonly compound: boolean;
  readonly capital: boolean;
  /** Written as the name is, where case tells. */
  readonly exact: boolean;
  readonly context: Context;
}

function look(spelling: Spelling, line: Line, { index, size }: Place): Sight | undefined {
  const { tokens } = line;
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + size]];
  if (token === undefined) return undefined;
  return {
    previous: isNear(token.gap) ? before?.key : undefined,
    next: after !== undefined && isNear(after.gap) ? after.key : undefined,
    joined: token.gap === '-',
    compound: after?.gap === '-',
    capital: token.text !== token.key,
    exact: isExact(spelling, line, index, size),
    context: contextOf(spelling.keys.join(' ')),
  };
}

function isNear(gap: string): boolean {
  return gap === ' ' || gap === '' || gap === '-' || gap === ' "';
}

/** "go to", "vitamin C", "word-of-mouth". */
function isPlainWord({ context, previous, next, joined, compound, exact }: Sight): boolean {
  if (joined || isAmong(next, context.notBefore)) return true;
  if (compound && !isAmong(next, COMPOUND_ENDS)) return true;
  return isAmong(previous, context.notAfter) && !(exact && isAmong(previous, VERB_MARKS));
}

function isAmong(word: string | undefined, words: ReadonlySet<string> | undefined): boolean {
  return word !== undefined && words?.has(word) === true;
}

/** "node 20", "rails 7.1". */
const VERSION = /^v?\d{1,2}$/;

/** "excel-based" names the tool, "word-of-mouth" and "go-live" do not. */
const COMPOUND_ENDS = new Set(
  'based native like style specific powered related compatible driven heavy'.split(' '),
);

/** Words that lead to a name as readily as to a verb: "moved to Slack". */
const NAME_PREPOSITIONS = new Set('to from of for'.split(' '));

/** Words that lead to a tool. */
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
