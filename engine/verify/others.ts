import { FORM, knownVerb } from '../language/lexicon.ts';
import { singular } from '../numbers/nouns.ts';
import { contentOf } from './content.ts';
import type { Evidence } from './evidence.ts';
import { keyOf } from './keys.ts';
import type { Term } from './terms.ts';
import { isTitleNoun, TITLE_NOUNS } from './title-nouns.ts';

/** What a line says that others do: "payroll is run by the finance department". */
export interface Delegated {
  /** What is done. */
  readonly keys: ReadonlySet<string>;
  /** The words of that, singular: what is named by one word alone is named by that very word. */
  readonly nouns: ReadonlySet<string>;
  /** What is done to it; nothing where any verb says the same ("handled by"). */
  readonly verb: string | undefined;
  /** Words that name who does it. */
  readonly agent: ReadonlySet<string>;
}

/** What makes a line tell what others do, so that the words of most lines need not be read. */
const DELEGATED =
  /\b(?:by|outsourced|subcontracted|elsewhere|sent out|another|others?|under|belongs?|with|sits?|lies?)\b|'s\b|(?:\bthe|\bmy|\bour|^|[,;:–-]) *(?:[a-z]+ ){0,2}(?:[a-z]+ers?|[a-z]+ors?|[a-z]+ants?|[a-z]+ists?|he|she|they|sister|brother|wife|husband|partners?|vets?|team|boss|agency|chefs?|seniors?|head|hq|office|department|dept|doctors?|nurses?|clerks?) [a-z]+/i;

/** A way in which a line tells what others do. */
interface Delegating {
  /** One of these words is in every line that tells it so. */
  readonly words: readonly string[];
  /** What else is in every such line. */
  readonly hint: RegExp;
  readonly read: (line: Evidence) => readonly Delegated[];
}

/** What a line says that others do in one of the ways; none for what is done "by hand" or "used by" somebody. */
export function delegatedIn(line: Evidence, { hint, read }: Delegating): readonly Delegated[] {
  return hint.test(line.text) && DELEGATED.test(line.text) ? read(line) : [];
}

/** "is run by the finance department", "is sent out", "outsourced". */
function passives({ text, terms }: Evidence): readonly Delegated[] {
  const found: Delegated[] = [];
  for (const [at, term] of terms.entries()) {
    const next = terms[at + 1]?.word ?? '';
    // "embalming by a freelance embalmer", "reporting is by radiologists"
    const isNamed =
      next === 'by' && (isBe(term) || (at + 2 <= MOST_BEFORE && term.key !== '' && !/\d/.test(term.word)));
    const isAway =
      OUTSOURCED.has(term.word) ||
      (AWAY.has(next) && GIVEN.has(term.word) && isBe(terms[at - 1])) ||
      (next === 'elsewhere' && isParticiple(term));
    if (!isAway && next !== 'by') continue;
    const isDone = next === 'by' && isParticiple(term) && !USING.has(term.word);
    if (!isAway && !isDone && (!isNamed || isParticiple(term))) continue;
    const agent = isAway ? terms.slice(at, at + 2) : agentAt(terms, at + 2);
    if (agent === undefined) continue;
    const verb = isAway || !isDone || GENERIC.test(term.word) ? undefined : term.key;
    for (const keys of thingsBefore(text, terms, isDone || isAway ? at : at + 1))
      found.push(delegated(terms, keys, verb, agent));
  }
  return found;
}

function delegated(
  terms: readonly Term[],
  keys: ReadonlySet<string>,
  verb: string | undefined,
  agent: readonly Term[],
): Delegated {
  const nouns = terms.flatMap(({ word, key }) => (keys.has(key) ? [singular(word)] : []));
  return { keys, nouns: new Set(nouns), verb, agent: new Set(agent.map(({ word }) => word)) };
}

/** At most so many words stand before "by" of what is only named. */
const MOST_BEFORE = 5;
const AWAY: ReadonlySet<string> = new Set(['out', 'in']);
const GIVEN: ReadonlySet<string> = new Set(['sent', 'bought', 'contracted', 'farmed']);
const OUTSOURCED: ReadonlySet<string> = new Set(['outsourced', 'subcontracted']);

/** "belongs to the database team", "is with the security department", "under my colleague", "is Mr Low's". */
function places({ text, terms }: Evidence): readonly Delegated[] {
  const found: Delegated[] = [];
  for (const [at, { word }] of terms.entries()) {
    const next = terms[at + 1]?.word ?? '';
    let agent: readonly Term[] | undefined;
    if (PLACED.has(word) && at > 0 && /^(?:with|to|in|under|at|on|through|via)$/.test(next)) {
      agent = agentAt(terms, at + 2);
      // "sits in the office" tells where a thing is, not who sees to it.
      if (!/^(?:to|with|under|through|via)$/.test(next) && agent?.some(isOther) !== true) agent = undefined;
    } else if (word === 'under' && at > 0 && /^(?:my|a|another)$/.test(next)) agent = agentAt(terms, at + 1);
    else if (isBe(terms[at]) && at > 0) agent = ownerAt(text, terms, at + 1);
    if (agent === undefined) continue;
    for (const keys of thingsBefore(text, terms, at)) found.push(delegated(terms, keys, undefined, agent));
  }
  return found;
}

const PLACED: ReadonlySet<string> = new Set(
  `is are was were belong belongs sit sits lie lies rest rests stay stays go goes went gone passed moved handed`.split(
    ' ',
  ),
);

/** "is Mr Low's", "are the Manila team": an owner at the end of a clause. */
function ownerAt(text: string, terms: readonly Term[], at: number): readonly Term[] | undefined {
  for (let end = at; end < Math.min(terms.length, at + LONGEST); end++) {
    const term = terms[end];
    if (term === undefined || /^(?:me|i|us|my|mine|our|ours|by|in|on|not|for|with|of)$/.test(term.word))
      return undefined;
    const isEnd =
      end === terms.length - 1 || /[,;:.–—]/.test(text.slice(term.end, terms[end + 1]?.start ?? 0));
    if (!isEnd) continue;
    const isBody = /^(?:team|department|dept|unit|office|agency|desk)$/.test(term.word);
    const words = terms.slice(at, end + 1).map(({ word }) => word);
    const isElse = words.some((word) =>
      /^(?:another|different|vendor|external|outside|someone|colleague)$/.test(word),
    );
    return end > at && (term.word === "'s" || isElse || (isBody && words[0] === 'the'))
      ? terms.slice(at, end + 1)
      : undefined;
  }
  return undefined;
}

/** "the vet decides the drugs", "my sister does the books", "partner signs all returns". */
function actives({ text, terms }: Evidence): readonly Delegated[] {
  const found: Delegated[] = [];
  for (const [at, term] of terms.entries()) {
    const before = terms[at - 1];
    if (before !== undefined && !OPENING.has(before.word) && !parts(text, before.end, term.start)) continue;
    const subject = subjectAt(terms, at);
    const verb = terms[at + subject.length];
    if (subject.length === 0 || verb === undefined) continue;
    const reading = knownVerb(verb.word);
    const isPlural = /s$/.test(subject.at(-1)?.word ?? '') || subject.at(-1)?.word === 'they';
    const forms = isPlural ? FORM.base : FORM.third;
    if (reading === undefined || (reading.forms & forms) === 0 || isBe(verb) || SERVED.has(reading.lemma))
      continue;
    const behind = objectBehind(text, terms, at + subject.length + 1);
    const object = behind.size > 0 ? behind : contentOf(lastNoun(terms.slice(0, at)));
    if (object.size === 0) continue;
    found.push(delegated(terms, object, GENERIC.test(verb.word) ? undefined : verb.key, subject));
  }
  return found;
}

const OPENING: ReadonlySet<string> = new Set(['but', 'while', 'and']);

/** Whether a clause ends between two words: most stand a space apart. */
function parts(text: string, from: number, to: number): boolean {
  return !(to - from === 1 && text.charCodeAt(from) === SPACE) && /[,;:–—]|\s-\s/.test(text.slice(from, to));
}

const SPACE = 32;

/** Verbs of those who use, ask for or rate what somebody does for them, and of what happens to them. */
const SERVED: ReadonlySet<string> = new Set(
  `use ask call visit need request like love want rate come go arrive pay read watch attend follow report win get gain learn find see
  feel say tell know take trust rely depend stay live sit stand return work join leave rise fall grow drop click complain
  choose wait miss buy order play help reach pass receive eat sleep`.split(/\s+/),
);

/** A subject that is somebody else: "my sister", "the vet", "he", "assessors", "another team". */
function subjectAt(terms: readonly Term[], at: number): readonly Term[] {
  const first = terms[at]?.word ?? '';
  if (/^(?:he|she|they)$/.test(first)) return terms.slice(at, at + 1);
  const from = /^(?:the|my|our|an?|another|one)$/.test(first) ? 1 : 0;
  // "helped the testers set up": a verb of the person's own stands first.
  if (from === 0 && knownVerb(first) !== undefined && !isTitleNoun(first.replace(/s$/, ''))) return [];
  for (let end = at + from; end < Math.min(terms.length, at + from + 3); end++) {
    const word = terms[end]?.word ?? '';
    const isSomebody = isTitleNoun(word.replace(/s$/, '')) || KIN.has(word);
    const isBody = BODIES.has(word) && (/^(?:another|other)$/.test(first) || end > at + from);
    const next = terms[end + 1];
    if ((isSomebody || isBody) && next !== undefined && knownVerb(next.word) !== undefined)
      return terms.slice(at, end + 1);
  }
  return [];
}

const KIN: ReadonlySet<string> = new Set(
  `sister brother wife husband father mother son daughter vet boss agency hq department dept colleague colleagues
  senior seniors landlord assessor assessors`.split(/\s+/),
);

/** What stands behind a verb up to the end of its clause. */
function objectBehind(text: string, terms: readonly Term[], at: number): ReadonlySet<string> {
  const object: Term[] = [];
  for (let index = at; index < terms.length; index++) {
    const [before, term] = [terms[index - 1], terms[index]];
    if (term === undefined || before === undefined) break;
    if (index > at && /[,;:.–—]|\s-\s/.test(text.slice(before.end, term.start))) break;
    if (/^(?:for|in|on|at|with|by|from|to|and|but|when|if|after|before|as|every|each)$/.test(term.word))
      break;
    object.push(term);
  }
  return contentOf(object);
}

function lastNoun(terms: readonly Term[]): readonly Term[] {
  const last = terms.findLast(({ key }) => key !== '');
  return last === undefined ? [] : [last];
}

/** Verbs that say of no thing in particular that somebody sees to it. */
const GENERIC =
  /^(?:do|does|did|done|doing|run|runs|ran|running|handled?|handles|handling|managed?|manages|managing|own|owns|owned|owning|cover|covers|covered|covering|kept|keep|keeps|keeping|tak(?:e|es|en|ing)|took|look|looks|looked|looking|deal|deals|dealt|dealing|responsible|led|leads?|leading|carried|carry|carries|see|sees|seen|organi[sz]e[ds]?|provided?|provides|made|make|makes|is|are|be|being)$/;

/** What somebody does to what another has made or done: the making is not theirs. */
const USING: ReadonlySet<string> = new Set(
  `used read followed attended viewed rated visited adopted liked requested trusted seen increased decreased reduced cut raised
  improved grown caused affected backed funded sponsored praised commended recommended chosen selected accompanied
  surrounded required shared supported approved witnessed asked reported`.split(/\s+/),
);

function isBe(term: Term | undefined): boolean {
  return term !== undefined && BEING.has(term.word);
}

const BEING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'being', 'get', 'gets']);

function isParticiple({ word }: Term): boolean {
  return word.endsWith('ed') || ((knownVerb(word)?.forms ?? 0) & FORM.participle) !== 0;
}

const OTHER =
  /^(?:another|different|separate|others?|someone|somebody|else|elsewhere|external|outside|third|colleagues?|freelancers?|outsiders?)$/;
const BODIES: ReadonlySet<string> = new Set(
  `team teams department dept firm agency agencies company contractor contractors consultant consultants
  consultancy vendor vendors supplier suppliers colleague colleagues coworker coworkers hq office unit desk group
  partner partners finance hr legal it accounts council landlord shift lab bank bureau service provider crew staff
  branch division freelancer freelancers parent parents committee family board qa vendor embalmer embalmers
  specialist specialists senior seniors headquarters`.split(/\s+/),
);

function isOther({ word }: Term): boolean {
  return OTHER.test(word);
}

/** Heads who are called by their initials: the CDO, the GM. */
const INITIALS = /^(?:C[A-Z]{1,3}O|GM|MD|FD|DPO|SVP|EVP)$/;

/** The words that name others: "another team", "an outside firm", "the office manager". */
function agentAt(terms: readonly Term[], at: number): readonly Term[] | undefined {
  const words: Term[] = [];
  for (const term of terms.slice(at, at + LONGEST)) {
    if (/^(?:me|us|myself|ourselves|i|we|my|our|hand|\d+)$/.test(term.word)) {
      // "by our network team" names others, "by my team" those that the person answers for.
      if (term.word !== 'our' && term.word !== 'my') return undefined;
      if (/^(?:team|crew|squad|staff|group|unit|shift|desk)$/.test(terms[at + 1]?.word ?? ''))
        return undefined;
    }
    words.push(term);
    if (BODIES.has(term.word) || isTitleNoun(term.word.replace(/s$/, '')) || INITIALS.test(term.written))
      return words;
  }
  return words.some(isOther) ? words : undefined;
}

const LONGEST = 5;

/** What stands before "is run by", back to the beginning of its clause; each of several things alone. */
export function thingsBefore(
  text: string,
  terms: readonly Term[],
  at: number,
): readonly ReadonlySet<string>[] {
  const groups: Term[][] = [[]];
  for (let index = at - 1; index >= 0; index--) {
    const term = terms[index];
    const behind = terms[index + 1];
    if (term === undefined || behind === undefined) break;
    // A dash or comma may part a thing from what is said of it: "freezing - not allowed".
    if (/[,;:()–—]|\.\s|\s-\s/.test(text.slice(term.end, behind.start)) && index < at - 1) break;
    if (/^(?:but|while|whereas|which)$/.test(term.word)) break;
    if (/^(?:and|or|&)$/.test(term.word)) groups.push([]);
    else groups.at(-1)?.push(term);
  }
  return groups
    .map((group) => contentOf(group.filter(({ word }) => !GENERIC.test(word) && !VAGUE.test(word))))
    .filter((keys) => keys.size > 0);
}

const DECIDING = keyOf('decide');

/** Whether a word names who does a thing, rather than whom it is done with or for: "together with the scientists". */
function isNamedAsDoing(
  sentence: readonly Term[],
  at: number,
  agent: ReadonlySet<string>,
  keys: ReadonlySet<string>,
): boolean {
  const term = sentence[at];
  if (term === undefined || !agent.has(term.word) || keys.has(term.key)) return false;
  if (term.key === '' && !AWAY.has(term.word) && !BODIES.has(term.word) && !isTitleNoun(term.word))
    return false;
  const lead = sentence.slice(Math.max(0, at - 5), at);
  return !lead.some(
    ({ word }, index) => word === 'alongside' || (word === 'with' && lead[index - 1]?.word === 'together'),
  );
}

/** Nouns that say nothing of what is meant. */
const VAGUE = /^(?:side|part|area|matter|thing|aspect|bit|end|piece|element)s?$/;

/** Whether a stretch says of a thing what a line says that others do, and names nobody else as doing it. */
export function isClaimed(
  { keys, nouns, verb, agent }: Delegated,
  segment: readonly Term[],
  sentence: readonly Term[],
): boolean {
  if (sentence.some(({ word }) => OTHER.test(word) || OUTSOURCED.has(word))) return false;
  if (keys.size === 1 && !segment.some(({ word, key }) => keys.has(key) && nouns.has(singular(word))))
    return false;
  if (sentence.some((_, at) => isNamedAsDoing(sentence, at, agent, keys))) return false;
  // "the Chief Data Officer" of a line that says "CDO"
  const capitals = sentence.map(({ word, written }) => (word === written ? ' ' : word.charAt(0))).join('');
  if ([...agent].some((word) => /^(?:c[a-z]{1,3}o|gm|md|fd|dpo)$/.test(word) && capitals.includes(word)))
    return false;
  if (agent.has('he') || agent.has('she') || agent.has('they')) {
    if (sentence.some(({ word }) => /^(?:he|she|they|his|hers?|theirs?)$/.test(word))) return false;
  }
  if (verb === undefined) return true;
  const from = segment.findIndex(({ key }) => keys.has(key));
  const own = segment
    .slice(0, Math.max(0, from))
    .filter(({ word }) => knownVerb(word) !== undefined && !isTitleNoun(word));
  const last = own.at(-1);
  return (
    last === undefined ||
    segment.some(({ key }) => key === verb) ||
    GENERIC.test(last.word) ||
    (verb === DECIDING &&
      /^(?:set|sets|fix|fixed|fixes|determined?|determines|approved?|approves)$/.test(last.word))
  );
}

/** What stands in every line that tells with whom a thing is, or whose. */
const PLACING = new RegExp(
  `\\b(?:${[...PLACED].join('|')})[^a-z\\d]+(?:with|to|in|under|at|on|through|via)\\b|\\bunder[^a-z\\d]+(?:my|a|another)\\b|` +
    `\\b(?:${[...BEING].join('|')})\\b.*(?:'s\\b|\\b(?:another|different|vendor|external|outside|someone|colleague|team|department|dept|unit|office|agency|desk)\\b)`,
  'i',
);

/** The ways in which a line tells what others do. */
export const DELEGATING: readonly Delegating[] = [
  {
    words: ['by', 'elsewhere', ...OUTSOURCED, ...GIVEN],
    hint: /\bby\b(?! ?\d)|\b(?:elsewhere|outsourced|subcontracted|sent|bought|contracted|farmed)\b/i,
    read: passives,
  },
  {
    words: ['under', ...PLACED, ...BEING],
    hint: PLACING,
    read: places,
  },
  {
    words: [
      ...['he', 'she', 'they', ...KIN, ...BODIES],
      ...[...TITLE_NOUNS].flatMap((noun) => [noun, `${noun}s`]),
    ],
    hint: /[a-z] [a-z]/i,
    read: actives,
  },
];
