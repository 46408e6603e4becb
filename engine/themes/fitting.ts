import type { Fact } from '../facts/read.ts';
import { CLAUSE_OPENERS, PREPOSITIONS } from '../language/function-words.ts';
import { itemsOf } from '../language/items.ts';
import { MANY, PERSONS } from '../language/things.ts';
import { namesPerson } from '../language/wordclass.ts';
import type { Theme } from '../packs/pack.ts';
import { conceptCues, conceptsOf } from './concepts.ts';
import { type CueIndex, forEachCue } from './cues.ts';
import { EVERYDAY } from './everyday.ts';

/** What a line tells, item by item, for the headings that are tried on it. */
export interface Evidence {
  readonly items: readonly Item[];
  /** Whether one verb leads all items, so that what it supports holds for each. */
  readonly isOneAct: boolean;
  /** Whether that verb supports nothing: "handling meetings, menus and food". */
  readonly isRow: boolean;
}

interface Item {
  /** The words before the first circumstance ("for the clinic", "before the shift"), lower case. */
  readonly main: readonly string[];
  /** Whether it is a name or a number alone: "PAR30". */
  readonly isName: boolean;
  /** Concepts by the place where its main words first support them. */
  readonly concepts: Map<number, number>;
  /** Themes, by their position among the role's, that a telling cue points to, by the place of the cue. */
  readonly themes: ReadonlyMap<number, number>;
}

/** Reads a line for the headings of a role, whose cues are indexed by the positions of its themes. */
export function evidenceOf({ words, phrase }: Pick<Fact, 'words' | 'phrase'>, cues: CueIndex): Evidence {
  const isOneAct = phrase.kind === 'action' && phrase.verbs.length === 1;
  const isRow = isOneAct && LIGHT.has(phrase.verbs[0] ?? '');
  const parts = partsOf(words);
  // "analyse and design buildings", "measure, cut and sew suits": verbs of one thing.
  const verbs = phrase.kind === 'action' && phrase.verbs.length > 1 ? firstLonger(parts) : 0;
  const [first, ...others] = [parts.slice(0, verbs + 1).join(' '), ...parts.slice(verbs + 1)].map((part) =>
    readItem(part, cues),
  );
  if (first === undefined) return { items: [], isOneAct, isRow };
  // A model is trained as no person is.
  if (TRAINED.test(words))
    for (const concept of conceptsOf().get('training') ?? []) first.concepts.delete(concept);
  // What the verb supports it supports for each thing that it is done to.
  const items = isOneAct ? [first, ...others.map((item) => ledBy(first, item))] : [first, ...others];
  return { items, isOneAct, isRow };
}

/** Verbs that stand before a row of things, and support nothing. */
const LIGHT: ReadonlySet<string> = new Set(
  'handle do look take carry provide work be have oversee run'.split(' '),
);

const TRAINED = /\btrain(?:ing|ed|s)?\b.*\b(?:models?|networks?|classifiers?|detectors?|datasets?)\b/i;

/** Place of the first part of several words, none if there is none. */
function firstLonger(parts: readonly string[]): number {
  return Math.max(
    0,
    parts.findIndex((part) => part.includes(' ')),
  );
}

function ledBy(first: Item, item: Item): Item {
  const led = (own: ReadonlyMap<number, number>, of: ReadonlyMap<number, number>) =>
    new Map([...own, ...[...of].filter(([, place]) => place === 0)]);
  return { ...item, concepts: led(item.concepts, first.concepts), themes: led(item.themes, first.themes) };
}

/** The items of a line: what commas, semicolons and "and" part. */
function partsOf(line: string): readonly string[] {
  const bare = line.replace(/\([^)]*\)/g, ' ');
  return itemsOf(bare.replace(/[;–]/g, ',').replace(JOINED, '$1, '))
    .map((item) => item.trim())
    .filter((item, at) => /\p{L}/u.test(item) && (at === 0 || !ADDED.test(item)));
}

/** What says of the items before how, for whom or how much, and is none itself. */
const ADDED =
  /^(?:used|including|mostly|mainly|usually|also|about|approximately|around|up to|from|with|for|by|to|in|on|at|as|under|over|all|both|which|who|that|now|so|etc\b|plus|one|two|three|\d)/i;

/** "and" between things or acts, not between what describes one ("weekly and monthly decks", "BP and RBS checks"). */
const JOINED =
  /((?<!\b(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annual|half|new|old|small|large|internal|external|inbound|outbound|incoming|outgoing|local|national|state|federal|online|offline|front|back|upper|lower|first|second|primary|secondary|manual|automated|functional|technical|physical|digital|preventive|corrective|planned|reactive|individual|domestic|foreign|[A-Z]{2,4}))) (?:and|&|\+|then) /g;

/** @param isWhole whether circumstances count too, as they do in what a pack says */
function readItem(text: string, cues: CueIndex, isWhole = false): Item {
  const written = text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
  // "maps for reports", but "caring for patients", "working closely with".
  const isThing = /s$/.test(written[0] ?? '') && MANY.has((written[0] ?? '').toLowerCase().slice(0, -1));
  const near = isThing ? 0 : FAR.test(written[1] ?? '') ? 2 : 1;
  const end = written.findIndex((word, at) => at > near && CIRCUMSTANCE.has(word.toLowerCase()));
  const length = end < 0 || isWhole ? written.length : end;
  const concepts = new Map<number, number>();
  const main = written.slice(0, length).map((word) => word.toLowerCase().replace(/[.:,]+$/, ''));
  forEachCue(text, conceptCues(), ({ theme, words }, at) => {
    if (at < length && !isDoer(main[at + words.length - 1], words.at(-1)))
      concepts.set(theme, Math.min(at, concepts.get(theme) ?? at));
  });
  const themes = new Map<number, number>();
  forEachCue(text, cues, ({ theme, words: [first = '', ...more] }, at) => {
    if (at >= length || EVERYDAY.has([first, ...more].join(' '))) return;
    if (isDoer(main[at + more.length], more.at(-1) ?? first)) return;
    themes.set(theme, Math.min(at, themes.get(theme) ?? at));
  });
  // "supervising 4 assistants", but not "supervising visitation notes"
  const led = main.findIndex((word) => LED.test(word));
  if (
    led >= 0 &&
    led < 2 &&
    main.slice(led + 1, led + 6).some((word, at) => isPerson(word, main[led + at]))
  ) {
    for (const concept of conceptsOf().get('team') ?? []) concepts.set(concept, led);
  }
  return { main, isName: main.length === 1 && /\d|^\p{Lu}{2,}$/u.test(written[0] ?? ''), concepts, themes };
}

const LED = /^(?:supervis|lead|led$|manag|overs[ae]|run$|running|ran$|head)/;

/** Whether a word tells of people one may lead: many, or one that is counted. */
function isPerson(word: string, before: string | undefined): boolean {
  const singular = word.replace(/(?<!s)s$/, '');
  if (singular === word && !/^(?:an?|one|1|junior)$/.test(before ?? '')) return false;
  return (namesPerson(singular) || PERSONS.has(singular)) && !NO_DOERS.test(singular);
}

/** "editors" are people, and no editing. */
function isDoer(word: string | undefined, cue: string | undefined): boolean {
  if (word === undefined || cue === undefined || word === cue || word === `${cue}s`) return false;
  return DOER.test(word) && !DOER.test(cue) && !NO_DOERS.test(word);
}

const DOER = /(?:[^e]er|or|ist|ian|yst)s?$/;
/** Things that end as those do who do something. */
const NO_DOERS =
  /^(?:letter|order|counter|register|ledger|paper|water|handover|takeover|transfer|offer|number|poster|folder|folders|newsletter|error|monitor|motor|router|server|container|trailer|tractor|sensor|vendor|contractor|supplier|customer|partner|visitor|passenger|member|user|tender|consumer|chapter|matter|computer|printer|laser|leather|rubber|timber|fiber|cover|answer|reminder|calendar|door|floor|tour|labor|color|behavior|list|checklist|charter|quarter|meter|filter|boiler|cluster|after|under|other|over|manager|carer|volunteer|voucher|docker)s?$/;

/** What may stand between an act and its preposition: "working closely with", "following up on". */
const FAR = /^(?:\p{L}+ly|up|out|back|over|down|off|in|on)$/u;
/** Prepositions of what an act is done with, for or before, rather than of what it is done to. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set(
  [...PREPOSITIONS, ...CLAUSE_OPENERS].filter((word) => !['of', 'in', 'about', 'including'].includes(word)),
);

/**
 * The headings of a theme that every one of some lines supports, broadest first: the theme's own, or the half of one
 * ("Books & Taxes") that the lines speak of.
 *
 * @param at position of the theme among the role's
 */
export function fittingHeadings(theme: Theme, at: number, lines: readonly Evidence[]): readonly string[] {
  const [whole, half, vague] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const heading of theme.headings) {
    const fitting = fitOf(heading, at, lines);
    if (fitting === undefined) continue;
    // Of a row of two that the lines may mean, nobody can tell which.
    const support = halvesOf(fitting).map((one) => supportOf(one, lines));
    const isVague =
      support.every((one) => one === 'unsaid') ||
      (support.length > 1 && support.every((one) => one !== 'said'));
    (isVague ? vague : fitting === heading ? whole : half).add(fitting);
  }
  return [...([whole, half].find(({ size }) => size > 0) ?? vague)];
}

type Support = 'said' | 'open' | 'unsaid';

function fitOf(heading: string, at: number, lines: readonly Evidence[]): string | undefined {
  const halves = halvesOf(heading);
  const [only = '', other] = halves;
  if (other === undefined) {
    const isBorneOut = isClaim(only) || only.includes(' & ');
    if (/^Working with /.test(only) && lines.some((line) => supportOf(only, [line]) !== 'said'))
      return undefined;
    return lines.every(
      (line) => covers([only], at, line) && !(isBorneOut && supportOf(only, [line]) === 'unsaid'),
    )
      ? heading
      : undefined;
  }
  const support = halves.map((half) => supportOf(half, lines));
  const isWhole = support.every((one) => one === 'said') || support.every((one) => one === 'open');
  if (isWhole && lines.every((line) => covers(halves, at, line))) return heading;
  // A cue of the theme may be one of the other half.
  const some = support.some((one) => one === 'said') ? 'said' : 'open';
  return halves.find(
    (half, index) =>
      support[index] === some &&
      lines.every((line) => supportOf(half, [line]) !== 'unsaid' && covers([half], at, line)),
  );
}

/** Whether a heading is told of each item of a line. */
export function coversAll(heading: string, at: number, line: Evidence): boolean {
  const halves = halvesOf(heading);
  return (
    (line.isOneAct &&
      !line.isRow &&
      line.items[0] !== undefined &&
      placeIn(halves, at, line.items[0]) === 0) ||
    // "stock of tubes, needles and bins" is all stock.
    (line.items[0]?.main.includes('of') === true && placeIn(halves, at, line.items[0]) === 0) ||
    line.items.every((item) => placeIn(halves, at, item) !== undefined)
  );
}

/** Whether a heading is told by enough of a line: by its first item and half of them, or by most. */
function covers(halves: readonly string[], at: number, { items, isOneAct, isRow }: Evidence): boolean {
  const [first] = items;
  if (first === undefined) return false;
  const places = items.map((item) => placeIn(halves, at, item));
  const [front] = places;
  const field = fieldIn(first);
  if (field !== undefined && !halves.some((half) => wordsOf(half).some((word) => sharesField(word, field))))
    return false;
  if (isOneAct && front !== undefined && front < 2) return true;
  const covered = places.filter((place) => place !== undefined).length;
  // A name alone in a row says nothing either way.
  const all = items.filter(({ isName }, index) => !isName || places[index] !== undefined).length;
  const isShort = items.every(({ main }) => main.length <= 2);
  return front !== undefined || isShort || (isOneAct && !isRow)
    ? covered * 2 >= all && covered > 0
    : covered * 2 > all;
}

/** Where an item supports one of some halves of a heading, by its words or by a telling cue of its theme. */
function placeIn(halves: readonly string[], at: number, item: Item): number | undefined {
  const cue = item.themes.get(at);
  const said = halves.map((half) => saidIn(half, item, cue !== undefined)).filter((one) => one !== undefined);
  const all = cue === undefined ? said : [...said, cue];
  return all.length === 0 ? undefined : Math.min(...all);
}

/**
 * Where an item says what a half of a heading says: all of its words, or one of them where a cue of the theme, or the
 * lack of anything known of the other, makes up for it.
 */
function saidIn(half: string, item: Item, hasCue: boolean): number | undefined {
  let first: number | undefined;
  let isWhole = true;
  for (const word of wordsOf(half)) {
    const place = wordIn(word, item);
    if (place !== undefined) first = Math.min(place, first ?? place);
    else if (word.concepts.length > 0) isWhole = false;
  }
  return isWhole || hasCue ? first : undefined;
}

function wordIn({ word, stem, concepts }: Said, { main, concepts: said }: Item): number | undefined {
  const isLong = stem.length > 4;
  const at = main.findIndex(
    (one) => (isLong ? one.startsWith(stem) : isFormOf(one, stem)) && (one === word || !isDoer(one, word)),
  );
  let place = at < 0 ? undefined : at;
  for (const concept of concepts) {
    const other = said.get(concept);
    if (other !== undefined) place = Math.min(other, place ?? other);
  }
  return place;
}

/** Whether some line says a half of a heading, or nothing is known of what would. */
function supportOf(half: string, lines: readonly Evidence[]): Support {
  const all = wordsOf(half);
  const strict = all.filter(({ word }) => STRICT.has(word));
  const words = strict.length > 0 ? strict : all;
  if (lines.some(({ items }) => items.some((item) => words.some((word) => wordIn(word, item) !== undefined))))
    return 'said';
  return words.some(({ concepts }) => concepts.length > 0) ? 'unsaid' : 'open';
}

/**
 * Of a heading over what is typical the part that the text speaks of: a tool or method that it does not name is left
 * out, as is a half that it does not mention beside one that it does.
 *
 * @returns nothing where the heading would claim more than the text
 */
export function trueOf(heading: string, text: string): string | undefined {
  const lines = [
    { items: partsOf(text).map((part) => readItem(part, NO_CUES, true)), isOneAct: false, isRow: false },
  ];
  const halves = halvesOf(heading);
  const held = halves.filter((half) => !isStrict(half) || supportOf(half, lines) === 'said');
  return held.length === halves.length ? heading : held[0];
}

/** The heading of which a half was chosen, where the whole bullet speaks of both. */
export function wholeOf(half: string, headings: readonly string[], text: string): string | undefined {
  const whole = headings.find((heading) => heading !== half && halvesOf(heading).includes(half));
  if (whole === undefined) return undefined;
  const lines = [
    { items: partsOf(text).map((part) => readItem(part, NO_CUES, true)), isOneAct: false, isRow: false },
  ];
  return halvesOf(whole).every((one) => supportOf(one, lines) === 'said') ? whole : undefined;
}

const NO_CUES: CueIndex = new Map();

/** Whether a heading names a method or a tool, which only a line that names it supports. */
function isStrict(half: string): boolean {
  return wordsOf(half).some(({ word }) => STRICT.has(word));
}

const STRICT: ReadonlySet<string> = new Set(
  'ci ci/cd automated automation scripting sign-in cloud apis quotes drainage'.split(' '),
);

/** Whether a heading says what only words of the line can bear out, whatever area its cues point to. */
function isClaim(heading: string): boolean {
  return isStrict(heading) || wordsOf(heading).some(({ word }) => CLAIMS.has(word));
}

const CLAIMS: ReadonlySet<string> = new Set(
  'teamwork collaboration colleagues partners agencies vendors suppliers sales selling negotiation negotiating closing prospecting research analysis hiring mentoring taxes'.split(
    ' ',
  ),
);

/** The parts of a heading that can stand alone: "Books & Taxes", but not "Database Design & Management". */
function halvesOf(heading: string): readonly string[] {
  const known = halvesKnown.get(heading);
  if (known !== undefined) return known;
  const [first = '', second, more] = heading.split(' & ');
  const isWhole =
    second === undefined ||
    more !== undefined ||
    / (?:with|for|of|in|on|at|from|to|as) |,/.test(`${heading} `) ||
    NOT_ALONE.has(first) ||
    NOT_ALONE.has(second) ||
    ((first.includes(' ') || second.includes(' ')) &&
      LEANING.has(second.slice(second.lastIndexOf(' ') + 1).toLowerCase()));
  const halves = isWhole ? [heading] : [first, second];
  halvesKnown.set(heading, halves);
  return halves;
}

const halvesKnown = new Map<string, readonly string[]>();

const NOT_ALONE: ReadonlySet<string> = new Set([
  'Help',
  'Other',
  'Needs',
  'Service',
  'Work',
  'Matter',
  'People',
]);

/** Words that need the one before "&" to say what they are of. */
const LEANING: ReadonlySet<string> = new Set(
  'management development preparation control support modeling warehousing tracking handling design planning switching metrics'.split(
    ' ',
  ),
);

/** A word of a heading that says something, lower case. */
interface Said {
  readonly word: string;
  readonly stem: string;
  readonly concepts: readonly number[];
}

/** Only headings of packs, which are constants, come here. */
const wordsKnown = new Map<string, readonly Said[]>();

function wordsOf(heading: string): readonly Said[] {
  const known = wordsKnown.get(heading);
  if (known !== undefined) return known;
  const words = heading
    .toLowerCase()
    .split(/[ ,]+/)
    .filter((word) => word !== '&' && !EMPTY.has(word))
    .map((word) => ({ word, stem: stemOf(word), concepts: conceptsOf().get(word) ?? [] }));
  wordsKnown.set(heading, words);
  return words;
}

/** Words of headings that nothing has to support. */
const EMPTY: ReadonlySet<string> = new Set(
  'work working with the on in of to from for at by and a an day-to-day daily general new better other others everyday running keeping handling doing up out around our we what management online personal special work business'.split(
    ' ',
  ),
);

/** The first letters that two forms of a word have in common. */
function stemOf(word: string): string {
  const singular = word.length > 3 ? word.replace(/(?<!s)s$/, '') : word;
  return singular.slice(0, Math.max(5, Math.min(7, singular.length - 3)));
}

function isFormOf(word: string, stem: string): boolean {
  if (!word.startsWith(stem)) return false;
  return ENDINGS.has(word.slice(stem.length));
}

const ENDINGS: ReadonlySet<string> = new Set(['', 's', 'es', 'ing', 'ed', 'd', 'er', 'ers', "'s"]);

/** What a line is about beyond doubt when it leads it, whatever it is done to: "teaching CPR" is no emergency care. */
const FIELDS: ReadonlyMap<string, string> = new Map(
  [
    'teaching: teach teaches taught teaching tutor tutored tutoring',
    'training: train trains trained training coach coaches coached coaching mentor mentors mentored mentoring precept precepts precepted precepting',
    'buying: buy buys bought buying purchase purchases purchased purchasing',
    'hiring: hire hires hired hiring recruit recruits recruited recruiting interview interviews interviewed interviewing',
    'supervision: supervise supervises supervised supervising',
  ].flatMap((row) => {
    const [field = '', verbs = ''] = row.split(': ');
    return verbs.split(' ').map((verb): [string, string] => [verb, field]);
  }),
);

const LEARNING: readonly string[] =
  'training mentoring coaching teaching induction onboarding team people leadership student students pupils supervision development awareness courses course workshops sessions knowledge advising support'.split(
    ' ',
  );

const OF_FIELD: Readonly<Record<string, ReadonlySet<string>>> = {
  teaching: new Set([...LEARNING, 'lessons', 'lectures', 'classroom', 'class']),
  training: new Set(LEARNING),
  buying: new Set(
    'ordering orders purchasing purchase buying procurement sourcing stock supplies inventory materials material market markets fabrics equipment'.split(
      ' ',
    ),
  ),
  hiring: new Set(
    'hiring recruitment recruiting interviews selection onboarding screening candidate team people'.split(
      ' ',
    ),
  ),
  supervision: new Set(
    'team people leadership leading supervision supervising advising teaching training mentoring shift shifts staff kitchen site crew assignments'.split(
      ' ',
    ),
  ),
};

/** The field that the first word of an item names, if it names one. */
function fieldIn({ main }: Item): string | undefined {
  const [first = '', second = ''] = main;
  if (LED.test(first) && !main.some((word, at) => isPerson(word, main[at - 1]))) return undefined;
  // A model is trained as no person is.
  if (main.some((word) => /^(?:model|detect|classif|network|dataset)/.test(word))) return undefined;
  return (
    FIELDS.get(first) ??
    (/^(?:i|we|responsible|helped|help|helping)$/.test(first) ? FIELDS.get(second) : undefined)
  );
}

function sharesField({ word, stem }: Said, field: string): boolean {
  return OF_FIELD[field]?.has(word) === true || stem === stemOf(field);
}
