import { lowerFirst } from '../language/capital.ts';
import { indefinite } from '../language/determiners.ts';
import { joinList } from '../language/list.ts';
import { tidyNumbers } from '../numbers/tidy.ts';
import { canonicalise } from '../technologies/mentions.ts';

/** The submitted domain, in the forms that a sentence needs. */
export interface Domain {
  /** With its preposition, after "I work": "on hotel booking", "in fintech", "on a loyalty app". */
  readonly place: string;
  /** As a thing that one builds or runs: "hotel booking", "the loyalty app"; an industry has none. */
  readonly thing?: string;
  /** As it was typed, for a headline. */
  readonly label: string;
}

/**
 * Reads what kind of thing a domain is from its last word: an industry, a product or an activity.
 *
 * @param software whether the role makes products, so that an activity is something one works "on"
 * @example
 * readDomain('fintech', true)?.place; // 'in fintech'
 */
export function readDomain(typed: string | undefined, software: boolean): Domain | undefined {
  const label = canonicalise(
    (typed ?? '')
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^(?:in|at|on|with) (?=\p{L}+ \p{L})/iu, '')
      .replace(/[.,;:]+$/, ''),
    [],
  );
  if (label === '') return undefined;
  const prose = asProse(label);
  const [, head = prose, aside = ''] = /^(.*\S) \(([^()]+)\)$/.exec(prose) ?? [];
  const domain = readPlain(head, software);
  if (aside === '') return { label, ...domain };
  // "in a business hotel with 96 rooms", "in dementia care (42 beds)"
  const isHeld =
    / an? /.test(` ${domain.place.replace(/^\w+ /, '')}`) &&
    /^(?:[\d.,]+|two|three|four|five|six|seven|eight|nine) \p{L}+s$/u.test(aside);
  return { label, ...domain, place: isHeld ? `${domain.place} with ${aside}` : `${domain.place} (${aside})` };
}

/**
 * A domain typed as a note, in prose: "life insurance - pricing" names a part in brackets, "hotel, 96 rooms" a size,
 * "3PL / transport" two fields.
 */
function asProse(typed: string): string {
  const plain = tidyNumbers(typed, 'en-US')
    .replace(
      /(?<![\d.])([1-7]) ?(?:\*|[- ]?star)(?=[ ,]|$)/giu,
      (_whole, stars: string) => `${STARS[Number(stars)] ?? stars}-star`,
    )
    .replace(/\b(high|low|mid) ?rise\b/gi, '$1-rise')
    .replace(PREFIXED, '$1-')
    .replace(/\b(\d+) ?-?bedded\b/gi, '$1-bed')
    .replace(SIZED, '$1-$2 ')
    .replace(/ [&+] (?=\p{L})/gu, ' and ')
    .replace(/^([^/,]+?) ?\/ ?([^/,]+?) ?\/ ?([^/,]+)$/u, '$1, $2 and $3')
    .replace(/(?<=\p{L}) ?\/ (?=\p{L})/gu, ' and ')
    .replace(
      /\b(farm to table|pre wedding|high rise|low rise|mid rise|peer to peer|end to end|door to door|point of sale|buy now pay later)(?= \p{L})/giu,
      (words) => words.replaceAll(' ', '-'),
    );
  const dashed = /^([^()]+?) [-–—] ([^()]+)$/.exec(plain);
  if (dashed !== null) return `${dashed[1]} (${dashed[2]})`;
  const counted =
    /^([^()\d,]{4,}?)(?:,| (?=approximately|about|around)) ?((?:approximately |about |around |over )?(?:\d|two |three |four |five |six |seven |eight |nine )[^()]*)$/u.exec(
      plain,
    );
  if (counted !== null) return `${counted[1]} (${counted[2]})`;
  const [head = plain, ...rest] = plain.includes('(') ? [plain] : plain.split(', ');
  const tail = rest.join(', ');
  if (tail !== '' && isAside(head, tail)) return `${head} (${tail})`;
  if (tail === '' || / (?:and|or) /.test(tail)) return plain;
  if (/^(?:north|south|east|west|central|greater) \p{Lu}\p{Ll}+$/u.test(tail)) return `${head} (${tail})`;
  if (/^(?:mostly|mainly|primarily) |^\p{Lu}\p{Ll}+(?: (?:[\p{Lu}\d][\p{L}\d]*|de|do|da|of))*$/u.test(tail))
    return `${head} (${tail})`;
  return joinList([head, ...rest], 'en-US');
}

/** "retail, ladies garments", "group loans, rural", "drive technology, mid-size manufacturer": of what kind, or where. */
function isAside(head: string, tail: string): boolean {
  const [last, own] = [head.split(' ').at(-1)?.toLowerCase() ?? '', tail.toLowerCase()];
  if (/^g\+\d/i.test(tail) || KINDS.has(own.replace(/^(?:mostly|mainly|only) /, ''))) return true;
  const [end = ''] = own.split(' ').slice(-1);
  if (MAKERS.has(end) && /[ -]/.test(own) && !/, /.test(tail)) return true;
  if (PLACES.has(last) && !PLACES.has(end)) return true;
  if (UNITS.has(end) && !PLACES.has(last)) return true;
  return INDUSTRIES.has(last) && !INDUSTRIES.has(end) && !INDUSTRIES.has(own) && !/, /.test(tail);
}

/** What a prefix is joined to: "pre school", "multi speciality hospital". */
const PREFIXED =
  /\b(pre|post|ante|multi|super|semi|non|co|mid|inter) (?=(?:school|schools|primary|university|natal|owned|press|production|sales|specialt|special|cuisine|brand|national|modal|storey|govt|government|urban|skilled|banking|profit|alcoholic|working|living|operative|market|size|sized|state|city)\b|special)/giu;
/** "24 bed ward", "400 seat theatre": how large, in front of what it is. */
const SIZED =
  /\b(\d+) (bed|room|seat|acre|bay|berth|pupil|key|chair|table|screen|bedroom|unit|store|outlet|branch|court|lane) (?=\p{L})/giu;
/** Parts of an organisation. */
const UNITS: ReadonlySet<string> = new Set(
  'department dept wing division branch section cell directorate'.split(' '),
);

const STARS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const KINDS: ReadonlySet<string> = new Set(
  'rural urban semi-urban residential commercial domestic industrial private public online offline offshore onshore corporate retail wholesale export exports import imports international local regional national part-time full-time remote outdoor indoor b2b b2c govt government institutional'.split(
    ' ',
  ),
);
const MAKERS: ReadonlySet<string> = new Set(
  'manufacturer company firm supplier start-up startup group chain ngo charity distributor dealer dealership contractor provider exporter importer unit business store shop brand'.split(
    ' ',
  ),
);

function readPlain(label: string, software: boolean): Omit<Domain, 'label'> {
  // "highway project NH-48"
  const [named, thing = '', name = ''] =
    /^(\p{Ll}.* (?:project|programme|program|site|plant|unit|line|contract)) (\p{Lu}*-?\d[\p{L}\d-]*|\p{Lu}{2,}-\d+\p{L}?)$/u.exec(
      label,
    ) ?? [];
  if (named !== undefined) {
    const plain = readPlain(thing, software);
    return { ...plain, place: `${plain.place} (${name})` };
  }
  const words = lowerFirst(label);
  const whole = words.split(' ').at(-1)?.toLowerCase() ?? '';
  // "benefits software for county governments" is software.
  const last = / and |,/.test(words)
    ? whole
    : ((/^(.*?\S) (?:for|of|at|in|with|from|to|approximately|about)(?= |$)/.exec(words)?.[1] ?? words)
        .split(' ')
        .at(-1)
        ?.toLowerCase() ?? '');
  // "in the public sector"
  if (/ (?:sector|industry)$/.test(words)) return { place: `in the ${words.replace(/^the /, '')}` };
  if (INDUSTRIES.has(whole) || INDUSTRIES.has(words.toLowerCase())) return { place: `in ${words}` };
  const bare = words.replace(/^(an?|the|our) /i, '');
  const parts = words.split(/, (?:and )?| and /);
  // "child nutrition and pre-school": fields, of which the last alone is a place.
  if (parts.length > 1 && (PLACES.has(last) || OWN_PLACES.has(last)) && !software && !parts.every(isPlace))
    return { place: `in ${words}` };
  if (!software && (SUPPLIERS.has(last) || (last === 'chain' && /^(?!supply|cold|value)/i.test(bare))))
    return { place: `for ${indefinite(bare)} ${bare}` };
  if (PLACES.has(last) || (!software && OWN_PLACES.has(last)))
    return { place: `in ${indefinite(bare)} ${bare}` };
  if (JOBS.has(last)) return { place: `on ${indefinite(bare)} ${bare}` };
  if (last === 'software' && !software) return { place: `in ${words}` };
  if (last === 'software') return { place: `on ${words}`, thing: words };
  if (PRODUCTS.has(last)) return { place: `on ${indefinite(bare)} ${bare}`, thing: `the ${bare}` };
  if (software && BUILT.has(last.replace(/^e-/, '')) && parts.length < 3)
    return { place: `on ${indefinite(bare)} ${bare}`, thing: `the ${bare}` };
  if (PRODUCTS.has(last.replace(/s$/, ''))) return { place: `on ${words}`, thing: words };
  // Two activities side by side read as one product: "a live booking and chat product".
  if (software && / and |,|\//.test(words) && !/ (?:for|of|in) |s$/.test(words))
    return { place: `on ${indefinite(bare)} ${bare} product`, thing: words };
  return software ? { place: `on ${words}`, thing: words } : { place: `in ${words}` };
}

function isPlace(part: string): boolean {
  const last = part.split(' ').at(-1) ?? '';
  return PLACES.has(last) || OWN_PLACES.has(last);
}

const INDUSTRIES = new Set(
  'fintech finance banking insurance insurtech healthcare health healthtech medtech edtech education e-commerce ecommerce commerce retail logistics telecom telecommunications travel hospitality tourism manufacturing automotive energy utilities media gaming games entertainment adtech martech advertising marketing biotech pharma pharmaceuticals agriculture agritech construction government defense defence security cybersecurity aviation aerospace saas consulting fmcg mining oil gas shipping transport transportation mobility proptech legaltech hr research nonprofit charity blockchain crypto web3 iot robotics semiconductors sport sports fashion beauty law sales production industry sector chain procurement payments analytics nursing pediatrics paediatrics cardiology surgery dentistry oncology accounting audit taxation training'.split(
    ' ',
  ),
);

/** What one works on for a while. */
const JOBS = new Set('account client project programme contract package'.split(' '));

/** What people outside software work inside of, where a developer would build it. */
const OWN_PLACES: ReadonlySet<string> = new Set(
  'shop store library marketplace home hostel orphanage temple church mosque court prison jail zoo museum theatre theater cinema spa gym club mall showroom dealership depot yard port terminal harbour harbor quarry mine plantation estate vineyard winery brewery distillery foundry smelter cooperative co-operative union society trust foundation council municipality embassy consulate academy institute polytechnic creche crèche kindergarten pre-school preschool playschool daycare boutique bookshop pub bar bistro diner cafeteria canteen dhaba hospice polyclinic dispensary laundry household villa township firm company startup start-up business station parlour parlor temple monastery campus stadium arena barracks camp palace resort orchard dairy abattoir sawmill kiln press newspaper practice collective cooperative guild charity hub parish diocese squad crew band'.split(
    ' ',
  ),
);
/** Those for whom one works rather than inside of whom. */
const SUPPLIERS: ReadonlySet<string> = new Set(
  'manufacturer supplier distributor dealer contractor provider exporter importer retailer wholesaler producer maker brand operator trader broker insurer carrier publisher broadcaster developer builder'.split(
    ' ',
  ),
);
/** What a developer builds one of, beside the products that every role may work on. */
const BUILT: ReadonlySet<string> = new Set(
  'wallet gateway exchange crm erp lms ims wms pos terminal kiosk bot sdk api plugin extension editor browser compiler emulator simulator parser pipeline tracker planner calculator aggregator intranet extranet storefront webshop catalog catalogue directory wiki forum blog newsletter calendar messenger scanner lake lakehouse cockpit configurator ledger switch cluster mesh scheduler launcher player feed console hub register registry orchestrator microservice router firewall appliance controller framework compiler interpreter runtime database'.split(
    ' ',
  ),
);

/** What one works inside of. */
const PLACES = new Set(
  'plant school hospital hotel factory warehouse restaurant supermarket clinic laboratory lab farm bank university college kitchen pharmacy studio bakery café cafe salon mill refinery shipyard nursery workshop garage unit ward department practice surgery agency team centre center resort lodge airport station nbfc bpo kpo ngo mnc psu mfi hfc cro cdmo mssp msp isp oem'.split(
    ' ',
  ),
);

const PRODUCTS = new Set(
  'app application platform system site website marketplace portal tool product service dashboard store shop game software suite engine solution network package product backend frontend library assistant chatbot show podcast film documentary series magazine vessel ship carrier game'.split(
    ' ',
  ),
);
