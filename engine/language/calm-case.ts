import { ACRONYM_THINGS } from './count-nouns.ts';
import {
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  DETERMINERS,
  PARTICLES,
  PREPOSITIONS,
  PRONOUNS,
} from './function-words.ts';
import { FORM, knownVerb } from './lexicon.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * A line typed IN CAPITALS or In Title Case With Its Small Words Too, with ordinary words in lower case. Capitals
 * say nothing in such a line, so words that are known as ordinary are lowered; short unknown words in capitals are
 * taken for acronyms and every unknown capitalised word for a name. Other lines come back as they are.
 *
 * @example
 * calmCase('MANAGED A TEAM OF 5 ENGINEERS IN AWS'); // 'Managed a team of 5 engineers in AWS'
 */
export function calmCase(line: string): string {
  if (!/\p{Ll}/u.test(line))
    return isShouted(line)
      ? startUpper(
          line
            .replace(WORD, calmShouted)
            .replace(ORDINALS, (_whole, figure: string, end: string) => figure + end.toLowerCase()),
        )
      : line;
  if (!SMALL_CAPITALISED.test(line) || !isTitleCase(line)) return line;
  return startUpper(calmTitle(line.split(' ')).join(' '));
}

/** Lowers small words and verbs everywhere, other words only in a run that holds no unknown word: a name. */
function calmTitle(words: readonly string[]): string[] {
  const isKept = (word: string): boolean =>
    !isOrdinary(bare(word)) || !/^\P{L}*\p{Lu}\p{Ll}+\P{L}*$/u.test(word);
  const isBreak = (word: string | undefined): boolean =>
    word === undefined || isSmall(bare(word)) || isVerbForm(bare(word));
  return words.map((word, index) => {
    if (isBreak(word)) return word.toLowerCase();
    let from = index;
    let to = index;
    while (!isBreak(words[from - 1]) && !/[,;:]$/.test(words[from - 1] ?? '')) from -= 1;
    while (!isBreak(words[to + 1]) && !/[,;:]$/.test(words[to] ?? '')) to += 1;
    return words.slice(from, to + 1).some(isKept) ? word : word.toLowerCase();
  });
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}'-]/gu, '');
}

/** A past or a gerund, which no name is. */
function isVerbForm(word: string): boolean {
  const reading = knownVerb(word);
  return reading !== undefined && (reading.forms & (FORM.base | FORM.third)) === 0;
}

/** A short word with a capital inside the line: without one it is no title case. */
const SMALL_CAPITALISED = / (?:A|[A-Z][a-z]{1,4}) /;

/** "8TH STD" */
const ORDINALS = /(\d)(ST|ND|RD|TH)\b/g;
const WORD = /\p{L}[\p{L}'’-]*/gu;

function isShouted(line: string): boolean {
  const words = line.match(WORD) ?? [];
  return words.length > 2 && words.some((word) => word.length > 4 && isOrdinary(word.toLowerCase()));
}

function calmShouted(word: string): string {
  const lower = word.toLowerCase();
  if (SHORT_WORDS.has(lower)) return lower;
  if (ACRONYM_THINGS.has(word) || word === 'IT') return word;
  if (isOrdinary(lower) || word.length > 5) return lower;
  // Four or five letters that can be said are a word, unless they are known to be initials.
  return word.length > 3 && SAID.test(lower) && !INITIALS.has(lower) ? lower : word;
}

const SAID =
  /^(?:[bcdfghjklmnpqrstvwxyz]{0,2}|s[chkpt][lr]?|th[r]?|qu)[aeiouy]{1,2}(?:[bcdfghjklmnpqrstvwxyz]{1,3}(?:[aeiouy]{1,2}[bcdfghjklmnpqrstvwxyz]{0,2})?)?$/;

/** Words that notes shorten, and so no initials. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  'hrly yrs yr hrs hr mins min nos std stds kgs kg km kms ltr ltrs mtr mtrs sqft approx etc incl dept govt mgmt pvt veg non-veg'.split(
    ' ',
  ),
);

/** Initials of four letters or five that could be said as words. */
const INITIALS: ReadonlySet<string> = new Set(
  `haccp nabh nabl nebosh osha iosh lims rera iata icao scada hvac emea apac latam coshh riddor toefl ielts nclex nasa nato unicef isro
  drdo aiims cima acca caia cisa cism ceh itil prince dgca fema gmat cat mba bsc msc phd icici hdfc tata ifrs gaap sox gdpr hipaa
  ehr emr erp crm pos api rest soap json ajax saas paas iaas mern mean lamp seo sem ppc aws gcp sap sql tally quickbooks
  nhs gmp glp gcp sop wip bom mrp oee ncr rca capa fmea spc apqp ppap msa poka yoke kaizen asme astm api iso ohsas bis
  ansi din uae usa ksa uk eu itc gst tds pan tan epf esic esi uan kyc aml cbdt mca roc llp pvt huf nri emi loan-x lic neft rtgs imps upi
  icu nicu picu opd ipd ccu cath mri usg ecg eeg abg cbc ent ortho gynae bls acls pals nrp atls iv im pta pto hod rto iti nsqf pmkvy
  asha anm gnm mphw phc chc icds mgnrega nrega nrlm obgyn epic cerner visa oled asic fpga uart plc vfd hmi dcs vlan mpls ospf bgp`.split(
    /\s+/,
  ),
);

/** At least two small words with capitals inside the line, and hardly a word without. */
function isTitleCase(line: string): boolean {
  const words = line.match(WORD) ?? [];
  let small = 0;
  let lowered = 0;
  for (const [index, word] of words.entries()) {
    if (/^\p{Ll}/u.test(word)) lowered += 1;
    else if (index > 0 && isSmall(word.toLowerCase()) && /^\p{Lu}\p{Ll}*$/u.test(word) && word !== 'I')
      small += 1;
  }
  return small > 0 && words.length > 3 && lowered <= 1;
}

function isSmall(word: string): boolean {
  return (
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word) ||
    PRONOUNS.has(word) ||
    word === 'is'
  );
}

function isOrdinary(word: string): boolean {
  return (
    isSmall(word) ||
    PARTICLES.has(word) ||
    CLAUSE_OPENERS.has(word) ||
    knownVerb(word) !== undefined ||
    vocabulary(word)
  );
}

function startUpper(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}
