import { lowerFirst } from '../language/capital.ts';
import { indefinite } from '../language/determiners.ts';
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
      .replace(/[.,;:]+$/, ''),
    [],
  );
  if (label === '') return undefined;
  const { head, aside } = parted(label);
  const domain = placed(lowerFirst(head), label, software);
  return aside === '' ? domain : { ...domain, place: `${domain.place}${aside}` };
}

/** "restaurant, 70 seats": what is no domain itself stands in brackets; "fintech, agency banking" are two of a kind. */
function parted(label: string): { readonly head: string; readonly aside: string } {
  const [whole, dashed = '', behind = ''] = /^([^(),]+?) [-–—] ([^(),]+)$/.exec(label) ?? [];
  if (whole !== undefined) return { head: dashed, aside: ` (${lowerFirst(behind)})` };
  const [first = '', ...rest] = label.replace(/ & /g, ' and ').split(/, ?/);
  if (rest.length === 0 || label.includes('('))
    return { head: label.replace(/ & (?=\p{Ll})/gu, ' and '), aside: '' };
  const isAside = rest.some(
    (part) =>
      /\d|^(?:mostly|mainly|including|incl|partly|also|etc|about|approx|especially)\b/i.test(part) ||
      // A place or a name behind a field.
      (/^\p{Ll}/u.test(label) && /^\p{Lu}\p{Ll}/u.test(part)),
  );
  if (isAside) return { head: first, aside: ` (${rest.join(', ')})` };
  const last = rest.at(-1) ?? '';
  const lead = [first, ...rest.slice(0, -1)];
  const joint = lead.length > 1 || / and /.test(first + last) ? ', and ' : ' and ';
  return { head: `${lead.join(', ')}${joint}${last.replace(/^and /, '')}`, aside: '' };
}

function placed(words: string, label: string, software: boolean): Domain {
  const last = words.split(' ').at(-1)?.toLowerCase() ?? '';
  // "in the public sector"
  if (/ (?:sector|industry)$/.test(words)) return { label, place: `in the ${words.replace(/^the /, '')}` };
  if (INDUSTRIES.has(last) || INDUSTRIES.has(words.toLowerCase())) return { label, place: `in ${words}` };
  const bare = words.replace(/^(an?|the|our) /i, '');
  if (PLACES.has(last)) return { label, place: `in ${indefinite(bare)} ${bare}` };
  if (last === 'software' && !software) return { label, place: `in ${words}` };
  if (last === 'software') return { label, place: `on ${words}`, thing: words };
  if (PRODUCTS.has(last)) return { label, place: `on ${indefinite(bare)} ${bare}`, thing: `the ${bare}` };
  if (PRODUCTS.has(last.replace(/s$/, ''))) return { label, place: `on ${words}`, thing: words };
  // Two activities side by side read as one product: "a live booking and chat product".
  if (software && / and |,|\//.test(words))
    return { label, place: `on ${indefinite(bare)} ${bare} product`, thing: words };
  return software ? { label, place: `on ${words}`, thing: words } : { label, place: `in ${words}` };
}

const INDUSTRIES = new Set(
  'fintech finance banking insurance insurtech healthcare health healthtech medtech edtech education e-commerce ecommerce commerce retail logistics telecom telecommunications travel hospitality tourism manufacturing automotive energy utilities media gaming games entertainment adtech martech advertising marketing biotech pharma pharmaceuticals agriculture agritech construction government defense defence security cybersecurity aviation aerospace saas consulting fmcg mining oil gas shipping transport transportation mobility proptech legaltech hr research nonprofit charity blockchain crypto web3 iot robotics semiconductors sport sports fashion beauty law sales production industry sector chain procurement payments analytics nursing pediatrics paediatrics cardiology surgery dentistry oncology accounting audit taxation training'.split(
    ' ',
  ),
);

/** What one works inside of. */
const PLACES = new Set(
  'plant school hospital hotel factory warehouse restaurant supermarket clinic laboratory lab farm bank university college kitchen pharmacy studio bakery café cafe salon mill refinery shipyard nursery workshop garage'.split(
    ' ',
  ),
);

const PRODUCTS = new Set(
  'app application platform system site website marketplace portal tool product service dashboard store shop game software suite engine solution network package product backend frontend library assistant chatbot'.split(
    ' ',
  ),
);
