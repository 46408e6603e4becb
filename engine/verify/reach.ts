import type { Evidence } from './evidence.ts';
import { type Judgement, judged } from './finding.ts';
import type { Grounds } from './grounds.ts';
import type { Term } from './terms.ts';

/** Words that scope readers look at. */
export function isScopeWord(word: string): boolean {
  return REACHES.has(word) || SCOPING.test(word) || AREAS.has(word);
}

const SCOPING = /^(?:facing|wide|scale|across|throughout|entire|whole|around|over|every|all)$/;

interface Reach {
  readonly ladder: Ladder;
  readonly rank: number;
  readonly words: number;
  /** The whole that is meant: "school" of "across the school". */
  readonly body?: string;
  /** Whether it takes everything there: "every clinic in the state". */
  readonly isEvery?: boolean;
}

/** Kinds of reach; among places the higher holds the lower. */
type Ladder = 'public' | 'place' | 'organisation' | 'volume';

/** How far the words that begin at a place reach. */
export function reachAt(terms: readonly Term[], at: number): Reach | undefined {
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
      return { ladder: 'organisation', rank: 1, words: noun + 2, body };
    }
  }
  // "every clinic in the state"
  if (word === 'every' || word === 'all') {
    const link = terms.slice(at + 2, at + 6).findIndex((one) => /^(?:in|of|across)$/.test(one.word));
    const land = terms[at + link + 4]?.word ?? '';
    if (link >= 0 && /^(?:the|this)$/.test(terms[at + link + 3]?.word ?? '') && AREAS.has(land))
      return { ladder: 'place', rank: AREAS.get(land) ?? 2, words: link + 5, isEvery: true };
  }
  // "for the county", "across the whole region"
  if (FOR.test(word) && /^(?:the|our)$/.test(next)) {
    const skipped = /^(?:whole|entire)$/.test(terms[at + 2]?.word ?? '') ? 3 : 2;
    const area = terms[at + skipped]?.word ?? '';
    const rank = AREAS.get(area);
    if (rank !== undefined && (word !== 'in' || SMALLER.test(area)) && endsThere(terms, at + skipped))
      return { ladder: 'place', rank, words: skipped + 1 };
  }
  const known = REACHES.get(word);
  return known === undefined ? undefined : { ladder: known[0], rank: known[1], words: 1 };
}

const FOR = /^(?:for|across|throughout|covering|serving|over|in)$/;
/** Areas that are only named for what is done there: "in the country" says when and where of anything. */
const SMALLER = /^(?:county|region|province|district|borough)$/;

/** "for the county, and": neither "the county council" nor "in the region of 40". */
function endsThere(terms: readonly Term[], at: number): boolean {
  const [area, behind] = [terms[at], terms[at + 1]];
  if (area === undefined || behind === undefined || behind.start > area.end + 1) return true;
  return /^(?:and|in|on|at|with|from|since|as|to|for|by|where|while|when|which|or|but)$/.test(behind.word);
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

/** Areas that have many of anything, by rank among places. */
const AREAS: ReadonlyMap<string, number> = new Map([
  ['state', 2],
  ['region', 2],
  ['county', 2],
  ['city', 2],
  ['province', 2],
  ['district', 2],
  ['borough', 2],
  ['continent', 4],
  ['nation', 3],
  ['country', 3],
  ['world', 4],
]);

const BODY_NAMES: readonly string[] =
  'company organisation organization business enterprise firm world globe country nation university school hospital house home plant county district campus council industry sector trust group chain'.split(
    ' ',
  );
const BODIES = new RegExp(`^(?:${BODY_NAMES.join('|')})$`);

/** Whether some value reaches as far, in whatever words. */
export function judgeReach(said: string, reach: Reach, grounds: Grounds): Judgement {
  const question = {
    name: `scope ${reach.ladder} ${reach.rank} ${reach.body ?? ''} ${reach.isEvery === true ? 'every' : ''}`,
    among: () => grounds.saying(REACHING),
    holds: (one: Evidence) =>
      reaches(one, reach) && (reach.isEvery !== true || one.terms.some(({ word }) => EVERYTHING.test(word))),
  };
  return judged(grounds, question, `The profile does not say “${said}”.`);
}

const EVERYTHING =
  /^(?:all|every|each|whole|entire|across|throughout|wide|(?:nation|county|city|state)wide)$/;

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
  ...['region', 'state', 'county', 'cities', 'towns', 'district', 'borough', 'province'].map(
    (word) => [word, 2] as const,
  ),
]);

/** One of these is in every value that reaches anywhere. */
const REACHING: readonly string[] = [
  ...REACHES.keys(),
  ...BODY_NAMES,
  ...PLACES.keys(),
  ...[...PUBLIC].flatMap((word) => [word, `${word}s`]),
  ...'facing wide scale across throughout entire whole'.split(' '),
];

function reaches({ terms }: Evidence, { ladder, rank, body }: Reach): boolean {
  return terms.some(({ word }, at) => {
    const stated = reachAt(terms, at);
    if (stated?.ladder === ladder && stated.rank >= rank) return true;
    if (ladder === 'place') return (PLACES.get(word) ?? 0) >= rank;
    // "maths lead for the school": across the school as well.
    if (ladder === 'organisation' && word === body)
      return (
        /^(?:the|our)$/.test(terms[at - 1]?.word ?? '') && /^(?:for|in|of)$/.test(terms[at - 2]?.word ?? '')
      );
    if (ladder === 'public') return PUBLIC.has(word.replace(/s$/, ''));
    return false;
  });
}
