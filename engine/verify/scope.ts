import { contentOf } from './content.ts';
import type { Evidence } from './evidence.ts';
import { type Finding, type Judgement, judged, type Refusal } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { keyOf } from './keys.ts';
import { segmentsOf } from './segments.ts';
import type { Statement } from './statement.ts';
import type { Term } from './terms.ts';

/** How far something reaches, as a word of its own: customer-facing, company-wide, international. */
export function scopeFindings({ text, sentences }: Statement): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { terms } of sentences) {
    for (const [at, term] of terms.entries()) {
      const land = landAt(terms, at);
      if (land !== undefined) {
        const last = terms[at + land.words - 1]?.end ?? term.end;
        findings.push({
          kind: 'scope',
          start: term.start,
          end: last,
          judge: (grounds) => judgeLand(text.slice(term.start, last), land.land, grounds),
        });
        continue;
      }
      const reach = reachAt(terms, at);
      if (reach === undefined) continue;
      const end = terms[at + reach.words - 1]?.end ?? term.end;
      findings.push({
        kind: 'scope',
        start: term.start,
        end,
        judge: (grounds) => judgeReach(text.slice(term.start, end), reach, grounds),
      });
    }
  }
  return findings;
}

/** Words that scope readers look at. */
export function isScopeWord(word: string): boolean {
  return REACHES.has(word) || SCOPING.test(word);
}

const SCOPING = /^(?:facing|wide|scale|across|throughout|entire|whole|around|over|every|all)$/;

/** Whether a word may take a whole, or name those outside. */
export function isWholeWord(word: string): boolean {
  return WHOLES.has(word) || word === 'each' || SEVERAL.test(word) || OUTSIDE.has(keyOf(word));
}

/** Kinds of reach; among places the higher holds the lower. */
type Ladder = 'public' | 'place' | 'organisation' | 'volume';

interface Reach {
  readonly ladder: Ladder;
  readonly rank: number;
  readonly words: number;
}

const REACHES: ReadonlyMap<string, readonly [Ladder, number]> = new Map<string, readonly [Ladder, number]>([
  ...words(
    'place',
    4,
    'global globally worldwide international internationally multinational intercontinental cross-border',
  ),
  ...words('place', 3, 'national nationally nationwide countrywide'),
  ...words('place', 2, 'regional regionally statewide citywide'),
  ...words('public', 1, 'public-facing external externally'),
]);

function words(
  ladder: Ladder,
  rank: number,
  list: string,
): readonly (readonly [string, readonly [Ladder, number]])[] {
  return list.split(' ').map((word) => [word, [ladder, rank]] as const);
}

const PUBLIC: ReadonlySet<string> = new Set(
  'customer client user guest patient consumer public external buyer'.split(' '),
);
const ORGANISATION: ReadonlySet<string> = new Set(
  'company organization organisation enterprise firm business corporation group hospital school department site plant'.split(
    ' ',
  ),
);

function reachAt(terms: readonly Term[], at: number): Reach | undefined {
  const word = terms[at]?.word ?? '';
  const next = terms[at + 1]?.word ?? '';
  const isJoined = next !== '' && terms[at + 1]?.start === (terms[at]?.end ?? 0) + 1;
  if (next === 'facing' && PUBLIC.has(word)) return { ladder: 'public', rank: 1, words: 2 };
  if (next === 'wide' && isJoined) {
    if (ORGANISATION.has(word)) return { ladder: 'organisation', rank: 1, words: 2 };
    if (word === 'world') return { ladder: 'place', rank: 4, words: 2 };
    if (word === 'nation' || word === 'country') return { ladder: 'place', rank: 3, words: 2 };
  }
  if (next === 'scale' && /^(?:enterprise|large|web|internet|massive|planet)$/.test(word))
    return { ladder: 'volume', rank: 1, words: 2 };
  if (/^(?:across|throughout|entire|whole|around)$/.test(word)) {
    const rest = terms.slice(at + 1, at + 5);
    const noun = rest.findIndex((one) => BODIES.test(one.word));
    if (noun >= 0 && rest.slice(0, noun).every((one) => /^(?:the|our|entire|whole|all|of)$/.test(one.word))) {
      const body = rest[noun]?.word ?? '';
      const place = /^(?:world|globe)$/.test(body) ? 4 : /^(?:country|nation)$/.test(body) ? 3 : undefined;
      if (place !== undefined) return { ladder: 'place', rank: place, words: noun + 2 };
      return { ladder: 'organisation', rank: 1, words: noun + 2 };
    }
  }
  // "every clinic in the state"
  if (word === 'every' || word === 'all') {
    const link = terms.slice(at + 2, at + 6).findIndex((one) => /^(?:in|of|across)$/.test(one.word));
    const land = terms[at + link + 4]?.word ?? '';
    if (link >= 0 && /^(?:the|this)$/.test(terms[at + link + 3]?.word ?? '') && AREAS.has(land))
      return { ladder: 'place', rank: AREAS.get(land) ?? 2, words: link + 5 };
  }
  const known = REACHES.get(word);
  return known === undefined ? undefined : { ladder: known[0], rank: known[1], words: 1 };
}

/** Countries and continents, with the words that say as much of a line. */
const LANDS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    india: /^(?:indian?|nationwide|nation|pan-india)$/,
    uk: /^(?:uk|britain|british|england|kingdom|nationwide|national|nationally)$/,
    britain: /^(?:uk|britain|british|kingdom|nationwide|national|nationally)$/,
    england: /^(?:england|english|nationwide|national|nationally)$/,
    scotland: /^(?:scotland|scottish)$/,
    wales: /^(?:wales|welsh)$/,
    ireland: /^(?:ireland|irish|nationwide|nationally)$/,
    germany: /^(?:germany|german|nationwide|dach)$/,
    france: /^(?:france|french|nationwide)$/,
    spain: /^(?:spain|spanish|nationwide)$/,
    italy: /^(?:italy|italian|nationwide)$/,
    canada: /^(?:canada|canadian|nationwide|provinces)$/,
    australia: /^(?:australia|australian|nationwide)$/,
    japan: /^(?:japan|japanese|nationwide)$/,
    china: /^(?:china|chinese|nationwide)$/,
    usa: /^(?:usa?|america|american|nationwide|states)$/,
    america: /^(?:usa?|america|american|nationwide|states|latam)$/,
    europe: /^(?:europe|european|emea|eu|eea)$/,
    asia: /^(?:asia|asian|apac)$/,
    africa: /^(?:africa|african|emea)$/,
    emea: /^emea$/,
    apac: /^apac$/,
    latam: /^latam$/,
  }),
);

/** "across India", "throughout the UK", "all over Europe" of somebody who names no such place. */
function landAt(
  terms: readonly Term[],
  at: number,
): { readonly land: string; readonly words: number } | undefined {
  const word = terms[at]?.word ?? '';
  const isOver = word === 'all' && /^(?:over|across|around)$/.test(terms[at + 1]?.word ?? '');
  if (!isOver && !/^(?:across|throughout|around)$/.test(word)) return undefined;
  const from = at + (isOver ? 2 : 1);
  const skipped = terms
    .slice(from, from + 4)
    .findIndex(({ word: one }) => !/^(?:the|all|of|whole|entire)$/.test(one));
  const land = terms[from + Math.max(0, skipped)]?.word ?? '';
  return LANDS.has(land) ? { land, words: from + Math.max(0, skipped) + 1 - at } : undefined;
}

function judgeLand(said: string, land: string, grounds: Grounds): Judgement {
  const saying = LANDS.get(land);
  const question = {
    name: `scope land ${land}`,
    among: () => grounds.all,
    holds: ({ terms }: Evidence) => terms.some(({ word }) => saying?.test(word) === true),
  };
  return judged(grounds, question, `The profile does not say “${said}”.`);
}

/** Areas that have many of anything, by rank among places. */
const AREAS: ReadonlyMap<string, number> = new Map([
  ['state', 2],
  ['region', 2],
  ['county', 2],
  ['city', 2],
  ['province', 2],
  ['country', 3],
  ['world', 4],
]);

const BODIES =
  /^(?:company|organi[sz]ation|business|enterprise|firm|world|globe|country|nation|university|school|hospital|house|home|plant|county|district|campus|council|industry|sector|trust|group|chain)$/;

/** What in a line reaches as far without the word: several countries are international. */
const PLACES: ReadonlyMap<string, number> = new Map([
  ...[
    'country',
    'countries',
    'emea',
    'apac',
    'latam',
    'europe',
    'asia',
    'abroad',
    'overseas',
    'export',
    'import',
  ].map((word) => [word, 4] as const),
  ...['nation', 'uk', 'usa', 'india', 'states', 'regions'].map((word) => [word, 3] as const),
  ...['region', 'state', 'county', 'cities', 'towns'].map((word) => [word, 2] as const),
]);

function judgeReach(said: string, reach: Reach, grounds: Grounds): Judgement {
  const question = {
    name: `scope ${reach.ladder} ${reach.rank}`,
    among: () => grounds.saying(REACHING),
    holds: (one: Evidence) => reaches(one, reach),
  };
  return judged(grounds, question, `The profile does not say “${said}”.`);
}

/** One of these is in every value that reaches anywhere. */
const REACHING: readonly string[] = [
  ...REACHES.keys(),
  ...PLACES.keys(),
  ...[...PUBLIC].flatMap((word) => [word, `${word}s`]),
  ...'facing wide scale across throughout entire whole'.split(' '),
];

function reaches({ terms }: Evidence, { ladder, rank }: Reach): boolean {
  return terms.some(({ word }, at) => {
    const stated = reachAt(terms, at);
    if (stated?.ladder === ladder && stated.rank >= rank) return true;
    if (ladder === 'place') return (PLACES.get(word) ?? 0) >= rank;
    if (ladder === 'public') return PUBLIC.has(word.replace(/s$/, ''));
    return false;
  });
}

/** Words that take a whole. */
const WHOLES: ReadonlySet<string> = new Set(['all', 'every', 'entire', 'whole', 'both', 'any']);

/** Words that take several where a line may have one. */
const SEVERAL = /^(?:several|multiple|various|numerous|many|dozens)$/;

/** "all regions" of somebody who has two of five; what is for customers of somebody whose line says "internal". */
export function scopesRaised({ text, sentences }: Statement, grounds: Grounds): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const sentence of sentences) {
    const segments = segmentsOf(text, sentence);
    for (const [at, segment] of segments.entries()) {
      const whole = wholeTaken(segment, grounds);
      if (whole !== undefined) refusals.push(whole);
      const opened = internalOpened(segment, segments[at - 1] ?? [], grounds);
      if (opened !== undefined) refusals.push(opened);
    }
  }
  return refusals;
}

function wholeTaken(segment: readonly Term[], grounds: Grounds): Refusal | undefined {
  for (const [at, term] of segment.entries()) {
    if (SEVERAL.test(term.word)) {
      const found = severalOfOne(segment, at, grounds);
      if (found !== undefined) return found;
    }
    const few = allOfPlace(segment, at, grounds) ?? allOfCertain(segment, at, grounds);
    if (few !== undefined) return few;
    if (!WHOLES.has(term.word)) continue;
    const nouns = segment
      .slice(at + 1, at + 7)
      .filter(({ key }) => key !== '')
      .slice(0, 3);
    const wanted = nouns.map(({ key }) => key);
    const lines = (): readonly Evidence[] =>
      wanted.flatMap((key) => grounds.affordable(grounds.with(key)).filter(({ isLine }) => isLine));
    const about = wanted.join(' ');
    const part =
      grounds.first(`part ${about}`, lines, (line) => isPart(line, wanted)) ??
      (EVERY.test(term.word) &&
      wanted.length > 0 &&
      grounds.first(`each ${about}`, lines, (line) => isPerEach(line, wanted)) === undefined
        ? grounds.first(`limited ${about}`, lines, (line) => isLimited(line, wanted.slice(0, 2)))
        : undefined);
    if (
      part === undefined ||
      grounds.first(`whole ${about}`, lines, (line) => isWhole(line, wanted)) !== undefined
    )
      continue;
    const last = nouns.find(({ key }) => partOf(part).has(key)) ?? nouns.at(-1) ?? term;
    return {
      kind: 'scope',
      start: term.start,
      end: last.end,
      reason: `The profile says this of a part: “${part.text}”.`,
      sources: [part.pointer],
    };
  }
  return undefined;
}

/** "every school in town", "all outlets of the hotel", "each of the trust's prisons" of somebody who counts a few. */
function allOfPlace(segment: readonly Term[], at: number, grounds: Grounds): Refusal | undefined {
  const whole = segment[at];
  const rest = segment.slice(at + 1, at + 9);
  if (whole === undefined || !/^(?:every|all|each|any)$/.test(whole.word)) return undefined;
  const isOf = rest[0]?.word === 'of';
  const link = rest.findIndex(({ word }, index) => index > 0 && /^(?:of|in|on|across|at|within)$/.test(word));
  const possessive = rest.findIndex(({ word }) => word === "'s");
  const phrase = isOf
    ? possessive > 0
      ? rest.slice(possessive + 1)
      : []
    : link > 0
      ? rest.slice(0, link)
      : [];
  const words = isOf ? phrase.slice(0, 2) : phrase;
  if (words.some(({ word }) => COUNT.test(word) || /^(?:of|i|we)$/.test(word))) return undefined;
  const head = isOf ? words.find(({ key }) => key !== '') : words.findLast(({ key }) => key !== '');
  if (
    head === undefined ||
    head.key === '' ||
    /^(?:part|stage|aspect|step|kind|sort|level|member|time)s?$/.test(head.word)
  )
    return undefined;
  const lines = grounds.affordable(grounds.with(head.key)).filter(({ isLine }) => isLine);
  const few = lines.find(({ terms }) =>
    terms.some(
      ({ word, key }, place) =>
        key === head.key &&
        terms
          .slice(Math.max(0, place - 3), place)
          .some((one) => /^(?:[2-9]|1\d|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(one.word)) &&
        !/^(?:per|each|every)$/.test(word),
    ),
  );
  if (few === undefined || lines.some(({ terms }) => terms.some(({ word }) => WHOLES.has(word))))
    return undefined;
  return {
    kind: 'scope',
    start: whole.start,
    end: head.end,
    reason: `The profile counts a few: “${few.text}”.`,
    sources: [few.pointer],
  };
}

/** "all shifts" of somebody who wrote "the night shift": a certain one, told as every one. */
function allOfCertain(segment: readonly Term[], at: number, grounds: Grounds): Refusal | undefined {
  const whole = segment[at];
  if (whole === undefined || !/^(?:all|both|every)$/.test(whole.word)) return undefined;
  const skipped = segment
    .slice(at + 1, at + 4)
    .findIndex(({ word }) => !/^(?:the|of|our|my|its|their)$/.test(word));
  const head = skipped < 0 ? undefined : segment[at + 1 + skipped];
  if (head === undefined || head.key === '' || (whole.word !== 'every' && !/[^s]s$/.test(head.word)))
    return undefined;
  const next = segment[at + 2 + skipped];
  // "all shift reports": the head stands further on.
  if (next !== undefined && next.key !== '' && next.start === head.end + 1 && !VERBAL.test(next.word))
    return undefined;
  const lines = grounds.affordable(grounds.with(head.key)).filter(({ isLine }) => isLine);
  if (lines.some((line) => isWhole(line, [head.key]))) return undefined;
  const told = contentOf(segment);
  const certain = lines.find(
    ({ terms, keys }) =>
      [...told].filter((key) => key !== head.key && keys.has(key)).length >= 1 &&
      terms.some(
        ({ word, key }, place) =>
          key === head.key &&
          !/s$/.test(word) &&
          terms[place - 1]?.key !== '' &&
          /^(?:the|our)$/.test(terms[place - 2]?.word ?? ''),
      ),
  );
  if (certain === undefined || lines.some((line) => line !== certain && !sameJobOnly(line, certain)))
    return undefined;
  return {
    kind: 'scope',
    start: whole.start,
    end: head.end,
    reason: `The profile says this of one: “${certain.text}”.`,
    sources: [certain.pointer],
  };
}

const VERBAL = /(?:ed|ing)$/;

/** Whether a second line says nothing of more than the one. */
function sameJobOnly({ terms }: Evidence, certain: Evidence): boolean {
  return !terms.some(({ word, key }) => certain.keys.has(key) && key !== '' && /[^s]s$/.test(word));
}

/** "the warehouses of several customers" of somebody who has one. */
function severalOfOne(segment: readonly Term[], at: number, grounds: Grounds): Refusal | undefined {
  const [whole, noun] = [segment[at], segment.slice(at + 1, at + 4).find(({ key }) => key !== '')];
  if (whole === undefined || noun === undefined) return undefined;
  const lines = grounds.affordable(grounds.with(noun.key)).filter(({ isLine }) => isLine);
  const one = lines.find(({ terms }) =>
    terms.some(
      ({ word }, place) =>
        /^(?:one|1|single)$/.test(word) &&
        terms.slice(place + 1, place + 3).some(({ key }) => key === noun.key),
    ),
  );
  if (one === undefined || lines.length > 1) return undefined;
  return {
    kind: 'scope',
    start: whole.start,
    end: noun.end,
    reason: `The profile says this of one: “${one.text}”.`,
    sources: [one.pointer],
  };
}

/** "5 per agent per week": what is done for each is done for every one. */
function isPerEach({ terms }: Evidence, nouns: readonly string[]): boolean {
  return terms.some(
    ({ word }, at) => /^(?:per|each|every)$/.test(word) && terms[at + 1]?.key === nouns[0] && nouns[0] !== '',
  );
}

/** "every partner shop" of somebody who names two, "every section of class IV" of somebody who has IV B. */
function isLimited(line: Evidence, nouns: readonly string[]): boolean {
  const wanted = new Set(nouns);
  return behindIn(counts, line, (word) => COUNT.test(word), 3).some(
    (keys) => keys.filter((key) => wanted.has(key)).length >= Math.min(2, wanted.size),
  );
}

const counts: Behind = new WeakMap();
const wholes: Behind = new WeakMap();

/** The keys behind each word of some sort in a line, read once. */
type Behind = WeakMap<Evidence, readonly (readonly string[])[]>;

function behindIn(
  read: Behind,
  line: Evidence,
  isOne: (word: string) => boolean,
  most: number,
): readonly (readonly string[])[] {
  const known = read.get(line);
  if (known !== undefined) return known;
  const { terms } = line;
  const found = terms.flatMap(({ word }, at) =>
    isOne(word) ? [upToComma(line, at, most).map(({ key }) => key)] : [],
  );
  read.set(line, found);
  return found;
}

/** The words behind one in its clause. */
function upToComma({ terms, text }: Evidence, at: number, most: number): readonly Term[] {
  const behind = terms.slice(at + 1, at + 1 + most);
  const end = behind.findIndex((term, index) =>
    /[,;:()]/.test(text.slice((terms[at + index] ?? term).end, term.start)),
  );
  return end < 0 ? behind : behind.slice(0, end);
}

const EVERY = /^(?:every|all|entire|whole)$/;
const COUNT = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/;

const parts = new WeakMap<Evidence, ReadonlySet<string>>();

/** The keys of what a line says that it is only a part of: "regions" of "2 of our 5 regions", "one team" of "team". */
function partOf(line: Evidence): ReadonlySet<string> {
  const known = parts.get(line);
  if (known !== undefined) return known;
  const { terms } = line;
  const keys = new Set<string>();
  for (const [at, { word }] of terms.entries()) {
    // "3,100 objects so far of 7,800"
    const isSoFar = word === 'of' && terms[at - 1]?.word === 'far' && /^\d+$/.test(terms[at + 1]?.word ?? '');
    const isShare =
      isSoFar ||
      (word === 'of' &&
        NUMBER.test(terms[at - 1]?.word ?? '') &&
        !line.text.slice(terms[at - 1]?.end ?? 0, terms[at]?.start ?? 0).includes('%'));
    const isFew = FEW.test(word);
    if (!isShare && !isFew) continue;
    // "port screens, 31 of 52 done": what is counted may stand before.
    const total = /^(?:the|our|my)$/.test(terms[at + 1]?.word ?? '') ? terms[at + 2] : terms[at + 1];
    if (isShare && /^\d+$/.test(total?.word ?? '') && at > 1)
      for (const { key } of terms.slice(Math.max(0, at - 7), at - 1)) if (key !== '') keys.add(key);
    for (const { word: near, key } of terms.slice(at + 1, at + 6)) {
      if (ENDS.test(near)) break;
      if (key !== '') keys.add(key);
    }
  }
  parts.set(line, keys);
  return keys;
}

const NUMBER =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|several|few|part|half|none|majority|third|quarter)$/;
const FEW = /^(?:one|some|several|few|certain|selected|pilot|single|part-time|partial|most)$/;
const ENDS = /^(?:and|or|for|in|at|with|by|from|to|on|per|a|every|each|where|which|that)$/;

function isPart(line: Evidence, keys: readonly string[]): boolean {
  const part = partOf(line);
  return part.size > 0 && keys.some((key) => part.has(key));
}

function isWhole(line: Evidence, keys: readonly string[]): boolean {
  return behindIn(wholes, line, (word) => WHOLES.has(word), 6).some((behind) =>
    behind.some((key) => keys.includes(key)),
  );
}

/** A line that keeps a thing inside, told as one for those outside. */
function internalOpened(
  segment: readonly Term[],
  before: readonly Term[],
  grounds: Grounds,
): Refusal | undefined {
  const outside = segment.find(({ key }) => OUTSIDE.has(key));
  if (outside === undefined) return undefined;
  // What stands beside the word says what is for those outside.
  const at = segment.indexOf(outside);
  const beside = [...before.slice(-NEAR), ...segment.slice(Math.max(0, at - NEAR), at + NEAR + 1)];
  const about = contentOf(beside.filter(({ key }) => !OUTSIDE.has(key)));
  const matches = grounds.linesWith(about);
  const internal = matches.find(({ line: one }) => one.keys.has('internal') && !one.keys.has(outside.key));
  // A line that shares more is what the sentence is about.
  const line = internal !== undefined && internal.shared === matches[0]?.shared ? internal.line : undefined;
  if (line === undefined) return undefined;
  // Another line may well say it of those outside.
  if (grounds.linesWith(about).some(({ line: one }) => one !== line && one.keys.has(outside.key)))
    return undefined;
  return {
    kind: 'scope',
    start: outside.start,
    end: outside.end,
    reason: `The profile says that this is internal: “${line.text}”.`,
    sources: [line.pointer],
  };
}

/** So many words before "that our customers use" say what is meant. */
const NEAR = 3;

/** Keys of those outside an organisation. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'custom',
  'customer',
  'client',
  'public',
  'extern',
  'consum',
  'guest',
]);
