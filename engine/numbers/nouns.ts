import { isForeignLetter, isLetter, wordAt } from './words.ts';

/** The noun that a number counts, and where it ends. */
export interface Counted {
  readonly noun: string;
  readonly end: number;
  /** Whether words stand between the number and its noun. */
  readonly described: boolean;
}

/** At most this many words before the noun: "12 newly qualified community mental health nurses". */
const REACH = 6;

/**
 * Reads the noun that a number counts from what follows it: the first plural, after the words that describe it.
 * The number one, and a number joined by a hyphen ("a 12-person team"), count a singular.
 *
 * @param lower the text in lower case, folded
 * @param start where the number ends
 */
export function countedAfter(lower: string, start: number, isOne: boolean): Counted | undefined {
  if (lower.charCodeAt(start) === HYPHEN) return hyphenated(lower, start);
  let at = start;
  let last: Counted | undefined;
  for (let words = 0; words < REACH; words++) {
    const next = spacedWord(lower, at);
    if (next === undefined) break;
    // "end-of-service" is one word.
    if (STOPS.has(next.word) && !(words > 0 && lower.charCodeAt(at) === HYPHEN)) break;
    const plural = isPlural(next.word);
    if (plural || (last !== undefined && COLLECTIVE.has(next.word))) {
      return compound(lower, { noun: singular(next.word), end: next.end, described: words > 0 });
    }
    if (COLLECTIVE.has(next.word) && !isPlural(spacedWord(lower, next.end)?.word ?? '')) {
      return { noun: singular(next.word), end: next.end, described: words > 0 };
    }
    if (isOne && words < 3 && !isAdverb(next.word))
      last = { noun: next.word, end: next.end, described: words > 0 };
    if (lower.charCodeAt(next.end) !== SPACE && lower.charCodeAt(next.end) !== HYPHEN) break;
    at = next.end;
  }
  return isOne ? last : undefined;
}

/** The singular of a noun given in lower case; a noun that is singular already stays. */
export function singular(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (!isPlural(noun) || COLLECTIVE.has(noun)) return noun;
  if (noun.endsWith('s') && !noun.endsWith('es')) return noun.slice(0, -1);
  if (noun.endsWith('ies') && noun.length > 4 && !KEEP_IE.has(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeor]us)es$/.test(noun)) return noun.slice(0, -2);
  if (/(?:her|potat|tomat|ech|carg|vet)oes$/.test(noun)) return noun.slice(0, -2);
  if (/(?:shel|wol|hal|loa|lea|thie)ves$/.test(noun)) return `${noun.slice(0, -3)}f`;
  if (/(?:li|kni|wi)ves$/.test(noun)) return `${noun.slice(0, -3)}fe`;
  if (noun.endsWith('men') && noun.length > 4) return `${noun.slice(0, -2)}an`;
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** Whether a lower-case word looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  if (word.length < 3 || NOT_PLURAL.has(word)) return false;
  const last = word.charAt(word.length - 1);
  if (last === 'n')
    return word.endsWith('men') && word.length > 4 && !/(?:speci|regi|acu|a|o)men$/.test(word);
  return last === 's' && !"sui'".includes(word.charAt(word.length - 2));
}

function hyphenated(lower: string, start: number): Counted | undefined {
  const word = wordAt(lower, start + 1);
  if (word.length < 2 || STOPS.has(word)) return undefined;
  return { noun: singular(word), end: start + 1 + word.length, described: false };
}

/** "12 operations managers", "40 sales people": the noun is the last of plurals in a row. */
function compound(lower: string, first: Counted): Counted {
  const next = spacedWord(lower, first.end);
  if (next === undefined || STOPS.has(next.word)) return first;
  if (lower.charCodeAt(first.end) !== SPACE) return first;
  return isPlural(next.word) || (MODIFIERS.has(first.noun) && COLLECTIVE.has(next.word))
    ? { noun: singular(next.word), end: next.end, described: true }
    : first;
}

function spacedWord(lower: string, at: number): { readonly word: string; readonly end: number } | undefined {
  const gap = lower.charCodeAt(at);
  if (gap !== SPACE && gap !== HYPHEN) return undefined;
  let begin = at + 1;
  if (lower.charCodeAt(begin) === SPACE) begin += 1;
  let end = begin;
  while (isNounLetter(lower, end)) end += 1;
  return end === begin ? undefined : { word: lower.slice(begin, end), end };
}

function isNounLetter(lower: string, at: number): boolean {
  const code = lower.charCodeAt(at);
  if (isLetter(code) || isForeignLetter(code)) return true;
  return code === APOSTROPHE && isLetter(lower.charCodeAt(at + 1)) && isLetter(lower.charCodeAt(at - 1));
}

function isAdverb(word: string): boolean {
  return word.endsWith('ly');
}

const SPACE = 32;
const HYPHEN = 45;
const APOSTROPHE = 39;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** A noun phrase does not run past these. */
const STOPS: ReadonlySet<string> = new Set(
  words(`a an the and or but nor so yet if then than that which who whose whom where when while as at by for from in
  into of off on onto out over to toward towards under up upon via with within without through throughout across
  after against along among amid around before behind below beneath beside besides between beyond during except
  inside near outside past per since until till about above down like unlike is are was were be been being am has
  have had do does did will would can could may might shall should must i we you he she it they me us him her them
  my our your his its their this these those not no also each every all both any some only just too very ago
  plus minus versus vs using including because due thanks helping making leading reducing increasing saving
  resulting making covering serving reaching working reporting running handling managing needing supporting
  times zero one two three four five six seven eight nine ten eleven twelve`),
);

/** Words in -s, and others, that are no plurals. */
const NOT_PLURAL: ReadonlySet<string> = new Set(
  words(`always perhaps across less unless plus thus gas bus yes sometimes besides towards afterwards upwards onwards
  overseas news mathematics physics economics ethics logistics analytics electronics robotics politics athletics
  dynamics mechanics statistics gymnastics academics genetics graphics kubernetes postgres sales goods operations
  communications aws ios macos devops gitops mlops sas saas paas iaas css js dns tls cms ems oss os rms sms gps pos
  ics acls bls ers gis his sis les des das bias chaos canvas atlas texas paris wales james lens series species
  diabetes rabies measles humanities previous serious various continuous cross business process access express address progress success
  stress wellness fitness analysis basis crisis diagnosis hypothesis synthesis thesis emphasis campus status focus
  versus virus bonus census corpus consensus`),
);

/** Plurals that only describe what follows them: "40 sales people". */
const MODIFIERS: ReadonlySet<string> = new Set([
  'sale',
  'sales',
  'operation',
  'good',
  'system',
  'service',
  'account',
]);

/** Nouns that count without a plural ending. */
const COLLECTIVE: ReadonlySet<string> = new Set(
  words(`people staff crew personnel men women children feet teeth mice police cattle sheep fish aircraft data media
  criteria sales goods headcount kit equipment series species apps stock offspring faculty clergy youth commis`),
);

const KEEP_IE: ReadonlySet<string> = new Set(
  words('movies cookies ties lies pies selfies rookies zombies newbies calories'),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['criteria', 'criterion'],
  ['analyses', 'analysis'],
  ['diagnoses', 'diagnosis'],
  ['crises', 'crisis'],
  ['theses', 'thesis'],
  ['hypotheses', 'hypothesis'],
  ['indices', 'index'],
  ['matrices', 'matrix'],
  ['vertices', 'vertex'],
  ['appendices', 'appendix'],
  ['curricula', 'curriculum'],
  ['lenses', 'lens'],
  ['gases', 'gas'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
  ['bonuses', 'bonus'],
  ['campuses', 'campus'],
  ['statuses', 'status'],
  ['menus', 'menu'],
  ['skis', 'ski'],
  ['taxis', 'taxi'],
  ['kpis', 'kpi'],
  ['apis', 'api'],
  ['uis', 'ui'],
  ['ngos', 'ngo'],
  ['pts', 'pt'],
  ['prs', 'pr'],
  ['qas', 'qa'],
  ['hcps', 'hcp'],
  ['gurus', 'guru'],
  ['req', 'request'],
  ['reqs', 'request'],
]);
