import { lowerFirst } from '../language/capital.ts';
import { indefinite } from '../language/indefinite.ts';
import { joinList } from '../language/list.ts';
import { canonicalise } from '../technologies/mentions.ts';
import { domainInWords } from './domain-prose.ts';
import {
  AT,
  BUSINESSES,
  CLIENTS,
  CUSTOMERS,
  DIGITAL,
  FIRMS,
  INDUSTRIES,
  JOBS,
  KIN,
  KINDS,
  LEVELS_OF_SCHOOL,
  MADE,
  PLACES,
  PRODUCTS,
  WORKED_ON,
} from './domain-words.ts';
import { placeNamed } from './place-names.ts';

/** The submitted domain, in the forms that a sentence needs. */
export interface Domain {
  /**
   * With its preposition, after "I work": "on hotel booking", "in fintech", "on a loyalty app". Missing for what is too
   * much of a note to be said in a sentence, and for what the employer is.
   */
  readonly place?: string;
  /** What the employer is, after its name: "a five-star resort with 84 keys". */
  readonly kind?: string;
  /** As a thing that one builds or runs: "hotel booking", "the loyalty app"; an industry has none. */
  readonly thing?: string;
  /** As it was typed, for a headline. */
  readonly label: string;
}

/** A domain of more words is told in a headline alone. */
const SPOKEN_WORDS = 12;
/** Words of a remark: what is a sentence is no name of a field. */
const REMARK =
  /[;?!]|\bI (?=\p{Ll})|\b(?:we|our|my|etc|is|are|was|also|because|who|which|not|but|then|now)\b/u;

/**
 * Reads what kind of thing a domain is from its last word: an industry, a product, a place, an employer or an activity.
 *
 * @param software whether the role makes products, so that an activity is something one works "on"
 * @param sells whether the role deals in things rather than makes or mends them
 * @param company the employer's name, which may show that the domain says what the employer is
 * @example
 * readDomain('fintech', true)?.place; // 'in fintech'
 */
export function readDomain(
  typed: string | undefined,
  software: boolean,
  company?: string,
  sells = false,
): Domain | undefined {
  const note = (typed ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:in|at|on|with) (?=\p{L}+ \p{L})/iu, '')
    .replace(/[.,;:]+$/, '');
  const label = canonicalise(note, []);
  if (label === '') return undefined;
  const { field, where } = located(label);
  if (field === '') return { label, place: where.trimStart() };
  const prose = domainInWords(field);
  if (REMARK.test(prose) || prose.split(' ').length > SPOKEN_WORDS) return { label };
  const { head, aside } = partsOf(prose);
  const { held, noun, ...read } = readHead(
    // What was given its capital is a name.
    label.charAt(0) === note.charAt(0) ? lowerFirst(head) : head,
    software,
    company,
    sells,
  );
  // "in a business hotel with 96 rooms", "in dementia care (42 beds)"
  const isSize = held && /^[\d.,]+ \p{L}+s$|^\p{Ll}+ \p{L}+s$/u.test(aside) && SIZE.test(aside);
  const more = aside === '' ? '' : isSize ? ` with ${aside}` : ` (${aside})`;
  if (noun !== undefined) return { label, kind: `${indefinite(noun)} ${noun}${more}${where}` };
  return { label, ...read, ...(read.place !== undefined && { place: `${read.place}${more}${where}` }) };
}

interface Located {
  readonly field: string;
  /** " in Co. Down and Antrim" */
  readonly where: string;
}

/** A county, city or land at the end of a domain is where somebody works, not what on: "leadwork, Co. Down". */
function located(label: string): Located {
  const parts = label.split(/,? - |, |: /);
  const places: string[] = [];
  while (parts.length > 0) {
    const last = parts.at(-1) ?? '';
    const [one = '', ...more] = last.split(/ and | & | \+ /);
    const named = [one, ...more].map(placeNamed);
    if (/[()]/.test(last) || named.some((name) => name === undefined)) break;
    places.unshift(...named.map((name) => name ?? ''));
    parts.pop();
  }
  if (places.length === 0) return { field: label, where: '' };
  const rest =
    parts.length === 0 ? '' : label.slice(0, label.indexOf(parts.at(-1) ?? '') + (parts.at(-1) ?? '').length);
  return { field: rest, where: ` in ${joinList(places, 'en-GB')}` };
}

const SIZE = /^(?:\d|two|three|four|five|six|seven|eight|nine|ten)/;

interface Parts {
  readonly head: string;
  /** What stands behind it in brackets. */
  readonly aside: string;
}

/**
 * A domain's field and what is said of it: "life insurance - pricing" names a part, "hotel, 96 rooms" a size,
 * "weddings, mostly Hindu" a kind; "GST, income tax, small traders" says for whom; "3PL, cold chain" are two fields.
 */
function partsOf(prose: string): Parts {
  const dashed = /^([^()]+?) [-–—] (.+)$/.exec(prose) ?? /^([^():]{3,}): (.+)$/.exec(prose);
  if (dashed !== null) {
    const [, head = '', aside = ''] = dashed;
    return { head, aside: aside.replace(/ ?\(([^()]*)\)/g, ', $1') };
  }
  const [, front = prose, inside = ''] = /^(.*\S) \(([^()]+)\)$/.exec(prose) ?? [];
  const { head, aside } = listed(front);
  return { head, aside: [aside, inside].filter((part) => part !== '').join(', ') };
}

function listed(prose: string): Parts {
  const counted = COUNTED.exec(prose);
  if (counted !== null) return { head: counted[1] ?? '', aside: counted[2] ?? '' };
  const [head = prose, ...rest] = prose.includes('(') ? [prose] : prose.split(/, (?:and )?/);
  const last = rest.at(-1);
  if (last === undefined) return { head: prose, aside: '' };
  const tail = rest.join(', ');
  const end = endOf(last);
  if (CUSTOMERS.has(end) && !CUSTOMERS.has(endOf(head)) && !/ for /.test(prose))
    return { head: `${joined([head, ...rest.slice(0, -1)])} for ${last}`, aside: '' };
  if (rest.some((part) => SOME.test(part)) || rest.every((part) => isAside(head, part)))
    return { head, aside: tail };
  // "civil, family and consumer matters, district court"
  if (PLACES.has(end) && !PLACES.has(endOf(head)))
    return { head: joined([head, ...rest.slice(0, -1)]), aside: last };
  // "import clearance, motor vehicles and containers"
  if (rest.length === 1 && / and /.test(tail) && / /.test(head) && !/ (?:and|or) /.test(head))
    return { head, aside: tail };
  if (/^\p{Lu}\p{Ll}+(?: (?:[\p{Lu}\d][\p{L}\d]*|de|do|da|of))*$/u.test(tail)) return { head, aside: tail };
  return / (?:and|or) /.test(tail)
    ? { head: prose, aside: '' }
    : { head: joined([head, ...rest]), aside: '' };
}

/** A list whose parts hold an "and" has its own end already. */
function joined(parts: readonly string[]): string {
  return parts.some((part) => / and /.test(part)) ? parts.join(', ') : joinList(parts, 'en-US');
}

/** "hotel, 96 rooms", "unit approximately 4,800 births a year". */
const COUNTED =
  /^([^()\d,]{3,}?)(?:,| (?=approximately|about|around)) ?((?:approximately |about |around |over |population )?(?:\d|two |three |four |five |six |seven |eight |nine )[^()]*)$/u;
const SOME = /^(?:mostly|mainly|primarily|some|few|incl|including|only|also|sometimes) /i;

function endOf(phrase: string): string {
  return (
    phrase
      .split(/[ -](?=[^ -]*$)/)
      .at(-1)
      ?.toLowerCase() ?? ''
  );
}

/** "retail, ladies garments", "group loans, rural", "drive technology, mid-size manufacturer": of what kind, or where. */
function isAside(head: string, part: string): boolean {
  const [last, own] = [head.split(' ').at(-1)?.toLowerCase() ?? '', part.toLowerCase()];
  if (/^g\+\d/i.test(part) || KINDS.has(own) || / side$/.test(own)) return true;
  const [end = ''] = own.split(' ').slice(-1);
  if (BUSINESSES.has(end) && /[ -]/.test(own)) return true;
  const isPlace = PLACES.has(end) || BUSINESSES.has(end);
  if (PLACES.has(last) || BUSINESSES.has(last) || CLIENTS.has(last)) return !isPlace;
  return INDUSTRIES.has(last) && !INDUSTRIES.has(end) && !INDUSTRIES.has(own) && !isPlace;
}

interface Head {
  readonly place?: string;
  readonly thing?: string;
  /** What the employer is, without its article. */
  readonly noun?: string;
  /** Whether a size belongs to it: a hotel has rooms, hotels in general have not. */
  readonly held: boolean;
}

function readHead(words: string, software: boolean, company: string | undefined, sells: boolean): Head {
  // "highway project NH-48"
  const [named, thing = '', name = ''] = NUMBERED.exec(words) ?? [];
  if (named !== undefined) {
    const plain = readHead(thing, software, company, sells);
    return plain.place === undefined ? plain : { ...plain, place: `${plain.place} (${name})`, held: false };
  }
  const whole = words.split(' ').at(-1)?.toLowerCase() ?? '';
  // "benefits software for county governments" is software.
  const last = / and |,/.test(words)
    ? whole
    : ((/^(.*?\S) (?:for|of|at|in|with|from|to|approximately|about)(?= |$)/.exec(words)?.[1] ?? words)
        .split(' ')
        .at(-1)
        ?.toLowerCase() ?? '');
  const bare = words.replace(/^(an?|the|our) /i, '');
  const one = `${indefinite(bare)} ${bare}`;
  const of = (place: string, thing?: string): Head => ({
    place,
    held: false,
    ...(thing !== undefined && { thing }),
  });
  // "in the public sector"
  if (/ (?:sector|industry)$/.test(words)) return of(`in the ${words.replace(/^the /, '')}`);
  if (CUSTOMERS.has(last) && !/ for /.test(words)) return of(`for ${words}`);
  if (/^(?:\p{L}+ )*real estate$/iu.test(words)) return of(`in ${words}`);
  // "surgery" alone is what one works in; a dental one is where.
  if (words.toLowerCase() !== 'surgery' && isEmployer(last, software, company))
    return { noun: bare, held: true };
  if (INDUSTRIES.has(whole) || INDUSTRIES.has(words.toLowerCase())) return of(`in ${words}`);
  if (LEVELS_OF_SCHOOL.has(last)) return of(`in ${words} education`);
  if (CLIENTS.has(last)) return of(`for ${one}`);
  if (BUSINESSES.has(last) && !/(?:supply|cold|value) chain$/.test(words))
    return { ...of(`for ${one}`), held: true };
  // "child nutrition and pre-school": fields, of which the last alone is a place.
  const parts = words.split(/, (?:and )?| and /);
  const isOne = parts.length < 2 || SHARED.test(words) || parts.every((part) => PLACES.has(endOf(part)));
  if (PLACES.has(last) || (!software && DIGITAL.has(last)))
    return { ...of(!isOne ? `in ${words}` : `${AT.has(last) ? 'at' : 'in'} ${one}`), held: isOne };
  if (JOBS.has(last)) return of(`on ${one}`);
  if (last === 'software') return of(software ? `on ${words}` : `in ${words}`, software ? words : undefined);
  const made = software ? PRODUCTS.has(last) || DIGITAL.has(last) : MADE.has(last);
  if (made && !(/ and /.test(words) && / \p{Lu}+$/u.test(words))) return of(`on ${one}`, `the ${bare}`);
  if (software ? PRODUCTS.has(last.replace(/s$/, '')) : MADE.has(last.replace(/s$/, '')))
    return of(`on ${words}`, words);
  if (!software) {
    const isMade = !sells && words.split(/, (?:and )?| and /).some((part) => WORKED_ON.has(endOf(part)));
    return of(`${isMade || (WORKED_ON.has(last) && !sells) ? 'on' : 'in'} ${words}`);
  }
  // "supermarkets": where one's work is used.
  if (last.endsWith('s') && PLACES.has(last.slice(0, -1)) && !PRODUCTS.has(last.slice(0, -1)))
    return of(`in ${words}`);
  // Two activities side by side read as one product: "a live booking and chat product".
  return / and /.test(words) && !/,| (?:for|of|in) |[sS]$|\d/.test(words)
    ? of(`on ${one} product`, words)
    : of(`on ${words}`, words);
}

const NUMBERED =
  /^(\p{Ll}.* (?:project|programme|program|site|plant|unit|line|contract)) (\p{Lu}*-?\d[\p{L}\d-]*|\p{Lu}{2,}-\d+\p{L}?)$/u;

/** "gold and diamond jewellery showroom", "aerospace and medical job shop": both words describe the place. */
const SHARED = /^(?:\S+ )?\S+ and \S+(?: \S+)+$/;

/** Whether what ends so is what the employer is: its name shows it, or nothing else could be meant. */
function isEmployer(last: string, software: boolean, company: string | undefined): boolean {
  if (company === undefined) return false;
  if (!software && BUSINESSES.has(last) && FIRM.test(company)) return true;
  return FIRMS.has(last) || KIN.some(([of, name]) => of.has(last) && name.test(company));
}

/** A name that is a firm's and nobody's client. */
const FIRM = /\b(?:Ltd|Limited|GmbH|Inc|LLC|Corp|PLC|plc|AG|S\.?A\.?|e\.V\.|B\.?V|Oy|AB|Pty|Bhd)\b/;
