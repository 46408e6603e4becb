import { pluralOf } from './plural.ts';
import { MANY, PERSONS, THERE } from './things.ts';
import { type Token, tokenize, writeTokens } from './tokens.ts';
import { endOfNounPhrase, isCountable, isPlural } from './wordclass.ts';

/**
 * A line with the plural that its counts want, where note style names one thing and counts several: "12 vendor", "two
 * tower crane". What is as long, large or manifold stays: "24 hour desk".
 *
 * @example
 * withCountedPlurals('operating 2 tower crane'); // 'operating 2 tower cranes'
 */
export function withCountedPlurals(line: string): string {
  if (!COUNTS.test(line)) return line;
  const tokens = tokenize(line);
  const plurals = new Set<number>();
  for (let from = 0; from < tokens.length - 1; from += 1) {
    if (
      !isSeveral(tokens[from]) ||
      LABELLED.test(tokens[from - 1]?.lower ?? '') ||
      isSeries(tokens[from - 1])
    )
      continue;
    const end = endOfNounPhrase(tokens, from);
    if (countsSingular(tokens, from, end)) plurals.add(end - 1);
  }
  if (plurals.size === 0) return line;
  return writeTokens(tokens, (at) => (plurals.has(at) ? pluralOf(tokens[at]?.word ?? '') : undefined));
}

/** Most lines count nothing. */
const COUNTS =
  /\b(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple|various|both) [a-z]/i;

/** Whether the noun phrase from `from` up to `end` counts several things and names one. */
function countsSingular(tokens: readonly Token[], from: number, end: number): boolean {
  const head = tokens[end - 1];
  if (!head || end - from < 2 || end - from > 4 || !isSeveral(tokens[from])) return false;
  if (!/^[a-z]{3,}$/.test(head.word) || isPlural(head) || !isThing(head)) return false;
  if (/^[a-z]/.test(tokens[end]?.word ?? '') && head.close === '' && !GOES_ON.test(tokens[end]?.lower ?? ''))
    return false;
  if (end - from === 2) return true;
  return tokens
    .slice(from + 1, end - 1)
    .every(({ word, close }) => /^[a-z]{3,}$/.test(word) && close === '' && !OF_A_SIZE.has(word));
}

/** "Class 9 section", "phase 2 site", "a 360 excavator": the number tells which. */
const LABELLED =
  /^(?:an?|one|class|phase|stage|grade|level|block|batch|zone|line|key|year|band|tier|step|part|unit|ward|room|floor|gate|bay|dock|platform|route|sector|section|type|category|group|model|version|series|form|std|standard|sem|semester|week|day|month|round|match|size|area|shed|plant|site|no|no\.|nos|number|top|article|rule|table|figure|schedule|chapter|track|lane|studio|screen|hall|terminal|tower|building|hangar|pier|well|shaft|furnace|kiln|boiler|the|each|every|per)$/;

/** "IFRS 17", "ISO 45001", "NVQ 3" */
function isSeries(before: Token | undefined): boolean {
  return before?.close === '' && /^\p{Lu}{2,5}$/u.test(before.word);
}

function isSeveral(token: Token | undefined): boolean {
  if (token?.close !== '' || token.open !== '') return false;
  return /^(?:[2-9]|[1-9]\d{1,2})\+?$/.test(token.word) || WRITTEN.has(token.lower);
}

const WRITTEN: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve several many multiple various both'.split(' '),
);

function isThing(token: Token): boolean {
  const { lower } = token;
  if (UNCOUNTED.has(lower)) return false;
  return isCountable(token) || PERSONS.has(lower) || MANY.has(lower) || THERE.has(lower) || ALSO.has(lower);
}

const UNCOUNTED: ReadonlySet<string> = new Set(
  'staff labour labor manpower crew public stock cash night agency security management support press media'.split(
    ' ',
  ),
);
/** Things counted in notes that no other rule asks for. */
const ALSO: ReadonlySet<string> = new Set(
  `school college university hospital hotel shop outlet village district state country city town region zone block email mail letter
  message building house flat apartment tower lift elevator pump motor boiler chiller generator transformer panel server laptop desktop
  printer camera router switch database website app module screen report article video photo book chapter paper poster logo song
  episode event wedding trip tour flight train bus truck lorry van car bike cow goat sheep horse dog cat hive tree field plot pond
  shed greenhouse bed cot chair table meal dish cake pizza order parcel packet carton box pallet bag drum cylinder tank tyre wheel engine
  gear shaft bolt valve pipe joint beam column slab pile footing window door wall roof tile brick fence cable pole meter
  sample specimen slide test scan injection dressing vaccine tablet dose patient resident infant baby`.split(
    /\s+/,
  ),
);

/** What follows a noun, not what its phrase goes on with. */
const GOES_ON =
  /^(?:and|or|of|for|to|from|in|on|at|with|by|per|under|across|between|using|including|incl|plus|along|daily|weekly|monthly|yearly|every|each|a|the|all|through|during|before|after|within|as|via|who|which|that|when|while|until|till|also|simultaneously|together)$/;

/** Words by which a number tells the size or kind of one thing: "3 phase panel", "5 star hotel". */
const OF_A_SIZE: ReadonlySet<string> = new Set(
  `phase star hour hrs year yrs day week month minute min second course wheel wheeler wheelers seater seat storey story floor way door
  bed bedroom room axle ton tonne litre liter gallon tier man person member ply pin core strand speed axis point party page
  sided side kva inch foot feet metre meter mile piece class figure digit factor degree key stage eye step part stroke cylinder row
  layer level hand hole channel track colour color season acre hectare crop lane burner screen player digit word page times time
  grade head staff labour manpower nos number pax dozen lakh crore million thousand hundred percent odd plus night shift class`.split(
    /\s+/,
  ),
);
