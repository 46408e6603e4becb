import { NOUN_GERUNDS } from './homographs.ts';
import { beginsCompound, FORM, fusedVerb, isCompoundVerb, knownVerb, type VerbReading } from './lexicon.ts';
import { baseOfStem } from './stem.ts';
import type { Token } from './tokens.ts';
import { mendedBase, mendedVerb } from './typos.ts';

/** A verb found at a place of a line. */
export interface VerbAt {
  readonly lemma: string;
  /** Union of `FORM` bits that the typed word may be. */
  readonly forms: number;
  /** How many words it takes: two for "load tested". */
  readonly length: 1 | 2;
  /** In the lexicon, or guessed from its ending. */
  readonly known: boolean;
  /** British doubling was typed ("modelled"), so the other forms double as well. */
  readonly british: boolean;
}

/**
 * The word or two at `index` as a verb, without asking whether they act as one there.
 *
 * @example
 * verbAt(tokenize('co-founded a guild'), 0)?.lemma; // 'co-found'
 */
export function verbAt(tokens: readonly Token[], index: number): VerbAt | undefined {
  const token = tokens[index];
  if (!token || !isWord(token.lower)) return undefined;
  const word = token.lower;
  const next = tokens[index + 1];
  if (next && beginsCompound(word) && token.close === '' && next.gap === ' ') {
    const second = readWord(next.lower);
    if (second && isCompoundVerb(word, second.lemma)) {
      return found({ lemma: `${word} ${second.lemma}`, forms: second.forms }, next.lower, 2, true);
    }
  }
  if (token.word !== word && isShouted(token.word)) return undefined;
  const known = word === 'underground' || word === 'background' ? undefined : readWord(word);
  if (known) return found(known, word, 1, true);
  const joined = fusedVerb(word);
  if (joined !== undefined) return found({ lemma: joined, forms: FORM.base }, word, 1, true);
  const guess = unknownVerb(word) ?? (index === 0 ? leadingVerb(word, next) : undefined);
  return guess && found(guess, word, 1, /(?:[iy][sz]e|ify)$/.test(guess.lemma));
}

/** A small letter, then small letters, apostrophes and hyphens. */
function isWord(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const isLetter = (unit > 0x60 && unit < 0x7b) || unit === 0xe9;
    if (!isLetter && (at === 0 || (unit !== 0x27 && unit !== 0x2d))) return false;
  }
  return word.length > 0;
}

/** "LED lighting", "CARE packages": an acronym, not a verb. */
function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function found(reading: VerbReading, word: string, length: 1 | 2, known: boolean): VerbAt {
  const { lemma, forms } = reading;
  return { lemma, forms, length, known, british: isDoubled(word) };
}

function isDoubled(word: string): boolean {
  return (word.endsWith('ed') || word.endsWith('ing')) && /(?:ll|pp|ss)(?:ed|ing)$/.test(word);
}

function readWord(word: string): VerbReading | undefined {
  const known = knownVerb(word);
  if (known) return known;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const stem = knownVerb(word.slice(hyphen + 1));
    const prefix = word.slice(0, hyphen);
    // "Self-help group" is no order to help.
    if (prefix === 'self' && stem !== undefined && (stem.forms & FORM.base) !== 0) return undefined;
    // "Pre-wedding shoots", "co-working space"
    if (prefix !== 're' && NOUN_GERUNDS.has(word.slice(hyphen + 1))) return undefined;
    if (stem && (PREFIXES.has(prefix) || isCompoundVerb(prefix, stem.lemma))) {
      return { lemma: `${prefix}-${stem.lemma}`, forms: stem.forms };
    }
    return undefined;
  }
  // Shorter ones are not read below, nor is any other first letter.
  if (word.length < 8 || !'romcdu'.includes(word.charAt(0))) return undefined;
  const prefixed = /^(?:re|over|mis|co|de|dis|out|under)([a-z]{4,})$/.exec(word);
  const stem = prefixed?.[1] === undefined ? undefined : knownVerb(prefixed[1]);
  // "recoded", "preassembled"; a bare base is too often another word ("report", "prevent").
  if (stem && stem.forms !== FORM.base && (stem.forms & FORM.third) === 0) {
    return {
      lemma: word.slice(0, word.length - (prefixed?.[1] ?? '').length) + stem.lemma,
      forms: stem.forms,
    };
  }
  return undefined;
}

const PREFIXES: ReadonlySet<string> = new Set(
  'co re pre de un mis over under out cross load stress unit smoke user fine hot fast hand self mass self-service'.split(
    ' ',
  ),
);

/** A verb outside the lexicon, by its ending: mended when it is one slip from a verb, else taken as it stands. */
function unknownVerb(word: string): VerbReading | undefined {
  // "Usage-based pricing", "unreconciled items" describe.
  if (word.length < 5 || word.endsWith('-based') || isUndone(word)) return undefined;
  if (!/(?:ed|ing|d|ign|[iy][sz]e|ify)$/.test(word)) return mendedBase(word);
  const regular = wronglyInflected(word);
  if (regular) return regular;
  const mended = mendedVerb(word);
  if (mended) return mended;
  if (/[a-z]{3}(?:[iy][sz]e|ify)$/.test(word) && !NOT_VERBS.has(word))
    return { lemma: word, forms: FORM.base };
  if (word.length >= 6 && word.endsWith('ed') && !NOT_VERBS.has(word) && !word.endsWith('eed')) {
    return { lemma: baseOfStem(word.slice(0, -2)), forms: FORM.past | FORM.participle };
  }
  if (word.length >= 7 && word.endsWith('ing') && !NOT_VERBS.has(word)) {
    return { lemma: baseOfStem(word.slice(0, -3)), forms: FORM.gerund };
  }
  return undefined;
}

/** "Unreconciled", "non-moving": what was not done. The verbs in un- are in the lexicon ("unload", "unblock"). */
function isUndone(word: string): boolean {
  return /^(?:un(?!der|i)|non)[a-z-]+(?:ed|ing)$/.test(word);
}

/** "Titrate vasopressors": at the head of a line, before a plural, only a verb ends so. */
function leadingVerb(word: string, next: Token | undefined): VerbReading | undefined {
  if (
    !/[a-z]{3}ate$/.test(word) ||
    NOT_VERBS.has(word) ||
    !next ||
    !/[a-z]{2}s$|^(?:the|a|an|my|our|all)$/.test(next.lower)
  )
    return undefined;
  return NAMES_IN_ATE.test(word) ? undefined : { lemma: word, forms: FORM.base };
}

/** Nouns and adjectives in -ate: "corporate clients", "climate risks". */
const NAMES_IN_ATE =
  /^(?:corporate|private|climate|template|certificate|candidate|chocolate|graduate|undergraduate|postgraduate|affiliate|associate|separate|immediate|intermediate|accurate|appropriate|alternate|adequate|delicate|duplicate|elaborate|intimate|ultimate|legitimate|climate|senate|pirate|plate|slate|estate|real-estate|inmate|laminate|carbonate|sulfate|phosphate|nitrate|aggregate|surrogate|magistrate|electorate|directorate|doctorate|syndicate|delegate|advocate|magnate|consulate|moderate|desperate|roommate|debate|interstate|classmate|teammate|corporate|ornate|palate|primate|substrate|concentrate|climate)$/;

const NOT_VERBS: ReadonlySet<string> = new Set(
  `expertise enterprise franchise premise exercise merchandise precise concise otherwise likewise paradise disguise
  something everything anything nothing morning evening ceiling clothing lightning plumbing sibling during wedding
  hundred naked sacred wicked aged beloved skilled talented gifted motivated dedicated detailed varied limited unlimited
  renowned shopify spotify netlify apify speed exceed kindred offspring string spring bedding inning darling sterling pudding dumpling earring
  wise-x bespoke-x underground background-x experienced advanced oriented unparalleled unprecedented unmanned
  unlicensed uninsured unscheduled unplanned unused related old-fashioned good-natured limited size prize seize
  according regarding concerning notwithstanding pending interesting exciting rewarding appealing hardworking punctual
  seedling sapling duckling gosling hatchling fledgling fingerling yearling weakling hireling lodging shilling herring interested willing wellbeing ongoing incoming outgoing upcoming outstanding understanding engineering-x`
    .split(/\s+/)
    .filter((word) => !word.endsWith('-x')),
);

/** "builded", "stoped", "writting": a known verb with a form that it does not have. */
function wronglyInflected(word: string): VerbReading | undefined {
  const ending = word.endsWith('ing') ? 'ing' : word.endsWith('ed') ? 'ed' : undefined;
  if (ending === undefined || word.length < ending.length + 3) return undefined;
  const stem = word.slice(0, -ending.length);
  const forms = ending === 'ing' ? FORM.gerund : FORM.past | FORM.participle;
  const candidates = [stem, undoubled(stem), `${stem}e`, `${undoubled(stem)}e`, stem.replace(/i$/, 'y')];
  for (const lemma of candidates) {
    const reading = lemma.length > 2 ? knownVerb(lemma) : undefined;
    if (reading && reading.lemma === lemma && reading.forms & FORM.base) return { lemma, forms };
  }
  return undefined;
}

function undoubled(stem: string): string {
  const last = stem.charAt(stem.length - 1);
  return stem.charAt(stem.length - 2) === last ? stem.slice(0, -1) : stem;
}
