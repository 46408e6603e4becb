import { mendSpelling } from '../language/misspellings.ts';
import { tidyNumbers } from '../numbers/tidy.ts';

const STARS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** What notes shorten in a domain. */
const SHORT: ReadonlyMap<string, string> = new Map(
  `med mal=medical malpractice|pop=population|ha=hectares|sq ft=square feet|sqft=square feet|sqm=square metres|dept=department|
govt=government|intl=international|mfg=manufacturing|mfr=manufacturer|
pre school=pre-school|pre primary=pre-primary|pre schools=pre-schools|farm to table=farm-to-table|
pre wedding=pre-wedding|high rise=high-rise|highrise=high-rise|low rise=low-rise|mid rise=mid-rise|peer to peer=peer-to-peer|end to end=end-to-end|
door to door=door-to-door|point of sale=point-of-sale|buy now pay later=buy-now-pay-later|last mile=last-mile|
first mile=first-mile|self driving=self-driving|ride hailing=ride-hailing|real time=real-time|
business to business=business-to-business|sub contractor=subcontractor|semi urban=semi-urban|multi specialty=multi-specialty|
multi speciality=multi-speciality|super specialty=super-specialty|non profit=non-profit|not for profit=not-for-profit|
long haul=long-haul|short haul=short-haul|ready to wear=ready-to-wear|
made to measure=made-to-measure|ready made=ready-made|hand made=handmade|fast food=fast-food|fine dining=fine-dining|
part load=part-load|full load=full-load|low cost=low-cost|open cast=opencast|mid size=mid-size|mid sized=mid-sized|
small scale=small-scale|large scale=large-scale|family run=family-run|family owned=family-owned|state run=state-run`
    .replace(/\n/g, '')
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
);
/** What a prefix is joined to: "pre school", "multi speciality hospital". */
const PREFIXED =
  /\b(pre|post|ante|multi|super|semi|non|co|mid|inter) (?=(?:school|schools|primary|university|natal|owned|press|production|sales|specialt|special|cuisine|brand|national|modal|storey|govt|government|urban|skilled|banking|profit|alcoholic|working|living|operative|market|size|sized|state|city)\b|special)/giu;
/** "24 bed ward", "400 seat theatre": how large, in front of what it is. */
const SIZED =
  /\b(\d+) (bed|room|seat|acre|bay|berth|pupil|key|chair|table|screen|bedroom|unit|store|outlet|branch|court|lane) (?=\p{L})/giu;

/** Compounds that are hyphenated only before the word that they describe. */
const BEFORE_NOUN =
  /^(?:point of sale|last mile|first mile|ride hailing|real time|part load|full load|fine dining|fast food|low cost)$/;
const SHORT_WORDS = new RegExp(
  `(?<![\\p{L}-])(${[...SHORT.keys()].sort((one, other) => other.length - one.length).join('|')})\\b(?:\\.(?= |$))?( (?=\\p{L}))?`,
  'giu',
);

/**
 * A domain typed as a note, in words: signs and short forms written out, its parts still where they were.
 *
 * @example
 * domainInWords('5* hotel & spa, 40 ha'); // 'five-star hotel and spa, 40 hectares'
 */
export function domainInWords(typed: string): string {
  return tidyNumbers(mendSpelling(typed), 'en-US')
    .replace(
      /(?<![\d.])([1-7]) ?(?:\*|[- ]?star)(?=[ ,]|$)/giu,
      (_whole, stars: string) => `${STARS[Number(stars)] ?? stars}-star`,
    )
    .replace(PREFIXED, '$1-')
    .replace(/\b(\d+) ?-?bedded\b/gi, '$1-bed')
    .replace(SIZED, '$1-$2 ')
    .replace(SHORT_WORDS, (whole, short: string, next?: string) => {
      const lower = short.toLowerCase();
      if (BEFORE_NOUN.test(lower) && next === undefined) return whole;
      const full = SHORT.get(lower) ?? short;
      return `${/^\p{Lu}/u.test(short) ? full.charAt(0).toUpperCase() + full.slice(1) : full}${next ?? ''}`;
    })
    .replace(/ [&+] (?=\p{L})/gu, ' and ')
    .replace(/^([^/,]+?) ?\/ ?([^/,]+?) ?\/ ?([^/,]+)$/u, '$1, $2 and $3')
    .replace(/(?<=\p{L}) ?\/ (?=\p{L})/gu, ' and ')
    .replace(/(?<=\S) work$/i, '')
    .replace(/^(dental|medical|elderly|residential|palliative|aged)$/i, '$1 care')
    .replace(/^wedding (?=and )/i, 'weddings ')
    .replace(/^([^()]{4,}) ((?:class|tier|level|grade) (?:\d|I{1,3}V?))$/i, '$1 ($2)');
}
