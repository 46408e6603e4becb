import { placeNamed } from '../facts/place-names.ts';
import { PLACE_SHORTS } from '../language/place-shorts.ts';

/** What a goal says beside what is sought: in which field, where, and under what conditions. */
export interface GoalParts {
  /** What is sought. */
  readonly main: string;
  /** What follows it in a sentence, from its space or comma on: " in healthtech or fintech, remote or in Hyderabad". */
  readonly behind: string;
}

/**
 * Takes the field, the place and the conditions off the end of a goal, where they are known as such.
 *
 * @param goal one sentence or a few fragments
 * @example
 * goalParts('Staff engineer. Remote or Hyd. Healthtech or fintech');
 * // { main: 'Staff engineer', behind: ' in healthtech or fintech, remote or in Hyderabad' }
 */
export function goalParts(goal: string): GoalParts {
  const pieces = goal.split(SEPARATOR);
  let fields = '';
  let places = '';
  const conditions: string[] = [];
  // A piece and what parts it from the one before, from the end.
  while (pieces.length > 2) {
    const piece = pieces.at(-1) ?? '';
    const place: string | undefined = places === '' ? placesOf(piece) : undefined;
    const field: string | undefined = fields === '' ? fieldsOf(piece) : undefined;
    const condition: string | undefined = conditionOf(piece);
    if (place !== undefined) places = place;
    else if (field !== undefined) fields = field;
    else if (condition !== undefined) conditions.unshift(condition);
    else break;
    pieces.splice(-2);
  }
  const main = pieces.join('');
  const isIn = / in /.test(main);
  // "…, preferably in healthcare" is an aside, and so is a second "in".
  const isParted =
    /^(?:preferably|ideally|mainly|maybe) /.test(fields) || (isIn && !/ in (?:an? |the |my )/.test(main));
  const field = fields === '' ? '' : `${isParted ? ',' : ''} ${fields}`;
  const comma = field !== '' || isIn || conditions.length > 0 || /^(?!in )/.test(places) ? ',' : '';
  return {
    main,
    behind: [field, places === '' ? '' : `${comma} ${places}`, ...conditions.map((one) => `, ${one}`)].join(
      '',
    ),
  };
}

/** Whether a fragment says nothing but where, in which field or under what conditions. */
export function isAside(fragment: string): boolean {
  return (
    placesOf(fragment) !== undefined ||
    fieldsOf(fragment) !== undefined ||
    conditionOf(fragment) !== undefined
  );
}

/** What parts the pieces of a goal; kept, so that what is not told apart stays as it was typed. */
const SEPARATOR = /((?<=[\p{L}\d)]{2})(?:, | [-–—] |[.;] )(?=\S))/u;

/** "Mumbai/GGN" → "in Mumbai or Gurgaon"; "Remote or Hyd" → "remote or in Hyderabad". */
export function placesOf(piece: string): string | undefined {
  const [, prefer = '', rest = ''] =
    /^((?:preferably |ideally |maybe )?)(?:in )?(.+?)(?: (?:only|area|region))?$/iu.exec(piece) ?? [];
  const isArea = / (?:area|region)$/i.test(piece);
  const names = rest.split(/ ?\/ ?| or |, | and | & /i);
  if (names.length > 4) return undefined;
  const told: string[] = [];
  const isKnown = names.some((name) => placeOf(name) !== undefined);
  for (const name of names) {
    const manner = MANNERS.get(name.toLowerCase());
    // "Leeds or York": a name beside a place is one too.
    const place =
      manner === undefined
        ? (placeOf(name) ?? (isKnown && /^\p{Lu}\p{Ll}+$/u.test(name) ? name : undefined))
        : undefined;
    if (manner === undefined && place === undefined) return undefined;
    told.push(manner ?? place ?? '');
  }
  const manners = told.filter((one) => [...MANNERS.values()].includes(one));
  const places = told.filter((one) => !manners.includes(one));
  // "EU" alone behind a post could be whose market it is.
  const where =
    places.length === 0 ? '' : `in ${isArea ? `the ${places.join(' or ')} area` : joined(places)}`;
  return `${prefer.toLowerCase()}${[...manners, where].filter((one) => one !== '').join(' or ')}`;
}

function joined(names: readonly string[]): string {
  return names.length < 3 ? names.join(' or ') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** A place as it stands behind "in": "GGN" → "Gurgaon", "NL" → "the Netherlands". */
export function placeOf(name: string): string | undefined {
  const short = /^[A-Z]{2,3}$|^\p{L}{3,6}$/u.test(name) ? PLACE_SHORTS.get(name.toLowerCase()) : undefined;
  return short ?? placeNamed(name);
}

const MANNERS: ReadonlyMap<string, string> = new Map([
  ['remote', 'remote'],
  ['fully remote', 'fully remote'],
  ['hybrid', 'hybrid'],
  ['on-site', 'on site'],
  ['onsite', 'on site'],
  ['wfh', 'working from home'],
  ['abroad', 'abroad'],
  ['overseas', 'overseas'],
]);

/** "Healthtech or fintech" → "in healthtech or fintech", "energy sector" → "in the energy sector". */
function fieldsOf(piece: string): string | undefined {
  const [, prefer = '', own = '', late = ''] =
    /^((?:preferably |ideally |mainly |maybe )?)(?:in )?(.+?)( ideally| preferably| if possible)?$/iu.exec(
      piece,
    ) ?? [];
  const [sector, of = '', kind = ''] =
    /^(?:the )?(.{3,40}) (sector|industry|space|domain)$/iu.exec(own) ?? [];
  const wish = prefer === '' ? late.trim().toLowerCase() : prefer.trim().toLowerCase();
  const first = wish === '' ? '' : `${wish} `;
  if (sector !== undefined) return `${first}in the ${calm(of)} ${kind.toLowerCase()}`;
  const names = own.split(/ ?\/ ?| or | and /i);
  if (!names.every((name) => FIELDS.has(name.toLowerCase()))) return undefined;
  return `${first}in ${calm(names.join(' or '))}`;
}

function calm(text: string): string {
  return text.replace(
    /(^|\s)(\p{Lu}\p{Ll}+)(?=$|\s)/gu,
    (_whole, gap: string, word: string) => gap + word.toLowerCase(),
  );
}

/** Fields of work that follow a post without their "in". */
const FIELDS: ReadonlySet<string> = new Set(
  `healthtech fintech edtech agritech proptech insurtech legaltech cleantech biotech medtech adtech martech healthcare health
  banking insurance retail logistics manufacturing automotive pharma pharmaceuticals fmcg cpg telecom telecoms energy oil gas
  renewables solar construction infrastructure hospitality travel tourism gaming games e-commerce ecommerce saas aviation aerospace
  defence defense media publishing education agriculture mining shipping maritime rail security cybersecurity embedded robotics
  electronics semiconductors chemicals food beverages fashion textiles sports music film advertising consulting charity charities
  housing government ngo ngos research academia payments lending crypto blockchain ai ml data cloud railways utilities water
  documentary drama animation commercial`.split(/\s+/),
);

/** "no nights", "more streaming less reporting", "less than 50% travel", "CBT passed": under what conditions. */
function conditionOf(piece: string): string | undefined {
  const [, more = '', one = '', less = '', other = ''] =
    /^(more|less|fewer) ([\p{Ll}-]+(?: [\p{Ll}-]+)?),? (?:and )?(more|less|fewer) ([\p{Ll}-]+(?: [\p{Ll}-]+)?)$/iu.exec(
      piece,
    ) ?? [];
  if (more !== '') return `with ${more.toLowerCase()} ${one} and ${less} ${other}`;
  if (
    /^(?:no|less|more|fewer|at least|at most|max\.?|maximum|up to|under|minimum) (?!than half)[\p{L}\d][^,;:]{1,40}$/iu.test(
      piece,
    )
  )
    return /\b(?:was|were|is|are|has|have)\b/.test(piece) || / people admin /.test(piece)
      ? undefined
      : `with ${piece.charAt(0).toLowerCase()}${piece.slice(1).replace(/^max\.? /i, 'at most ')}`;
  const [, what = '', wish = ''] = /^(.{3,30}) (ideally|preferably|if possible)$/iu.exec(piece) ?? [];
  if (what !== '' && !/\p{Lu}/u.test(what)) return `${wish.toLowerCase()} ${what}`;
  return /^(?:outside|inside|within|near|close to|closer to) [^,;:]{3,30}$/iu.test(piece)
    ? piece.charAt(0).toLowerCase() + piece.slice(1)
    : undefined;
}
