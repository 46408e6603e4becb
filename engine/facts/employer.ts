import { indefinite } from '../language/indefinite.ts';
import { domainInWords } from './domain-prose.ts';
import {
  BUSINESSES_SERVED,
  EMPLOYER_SHORT,
  GROUPS,
  KINDS_OF_EMPLOYER,
  SERVED,
  UNDERTAKINGS,
  WORKPLACES,
} from './employer-words.ts';
import { placeNamed } from './place-names.ts';

/** What people who work for themselves write for an employer. */
const SELF_EMPLOYED: ReadonlyMap<string, string> = new Map([
  ['self-employed', 'self-employed'],
  ['self employed', 'self-employed'],
  ['selfemployed', 'self-employed'],
  ['self', 'self-employed'],
  ['myself', 'self-employed'],
  ['own', 'self-employed'],
  ['own work', 'self-employed'],
  ['own account', 'self-employed'],
  ['sole trader', 'self-employed'],
  ['own business', 'self-employed'],
  ['freelance', 'freelance'],
  ['freelancer', 'freelance'],
  ['freelancing', 'freelance'],
  ['freelance work', 'freelance'],
  ['upwork', 'freelance'],
  ['fiverr', 'freelance'],
  ['independent', 'independent'],
  ['independent contractor', 'independent'],
]);

/** Entries that name no employer. */
const NOBODY =
  /^(?:none|nil|no|n\/?a|-+|\.+|\?+|not? applicable|not (?:working|employed)(?: now| currently)?|unemployed|between jobs|various|various clients|many|confidential|undisclosed|private|home|at home|tbd|xxx+)$/i;

/** "self (own shop)", "own practice", "my own salon". */
const OWN = /^(?:self(?:[- ]?employed)?[ ,:(-]+)?(?:my )?own (?:small )?(\p{L}+(?: \p{L}+)?)\)?$/iu;

/** "freelance (Upwork)", "self employed / various clients": nothing of it is an employer's name. */
const SELF_WITH =
  /^(self(?:[- ]?employed)?|freelanc(?:e|er|ing))(?: ?[/,(–-]| and| on| via| through)(?: ?(?:[/&,()–-]|and|on|via|through|own|various|private|local|my|clients?|projects?|work|upwork|fiverr|toptal|freelancer(?:\.com)?|shop|home|from|business|contracts?))*$/i;

/** How somebody works whose entry for an employer names none. */
export function ownWorkOf(company: string): string | undefined {
  const plain = company.trim().toLowerCase();
  const own = SELF_EMPLOYED.get(plain) ?? (OWN.test(plain) ? 'self-employed' : undefined);
  if (own !== undefined) return own;
  const lead = SELF_WITH.exec(plain)?.[1];
  return lead === undefined ? undefined : lead.startsWith('self') ? 'self-employed' : 'freelance';
}

/** Whether an entry for an employer says that one works for oneself. */
export function worksForOneself(company: string): boolean {
  return ownWorkOf(company) !== undefined;
}

/** The name of an employer; nothing for people who name none that one could work "at". */
export function employerOf(typed: string | undefined): string | undefined {
  const name = (typed ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:]+$/, '')
    // "confidential (big retail bank)"
    .replace(/^(?:confidential|undisclosed|anonymi[sz]ed|name withheld|nda)[ ,:(–-]+(\p{L}.*?)\)?$/iu, '$1');
  return name === '' || worksForOneself(name) || NOBODY.test(name) ? undefined : name;
}

/**
 * Where somebody works, with its preposition: a name as it was typed, a common noun with its article.
 *
 * @example
 * atEmployer('Acme Travel'); // 'at Acme Travel'
 * atEmployer('pizza place'); // 'at a pizza place'
 * atEmployer('contractor in Dubai (high rise)'); // 'for a high-rise contractor in Dubai'
 */
export function atEmployer(company: string): string {
  const determined = withDeterminer(company);
  if (determined !== undefined) return determined;
  const [group, house = '', what = '', who = ''] = OF_SOMEBODY.exec(company) ?? [];
  if (group !== undefined) return `in ${who}'s ${what} ${atEmployer(house)}`;
  return asCommonNoun(company) ?? atName(company);
}

/** "a county council in South Wales", "one of the big service companies", "The Copper Heron". */
function withDeterminer(company: string): string | undefined {
  const [whole, first = '', next = ''] =
    /^(an?|the|my|our|one of|some of|various|several|some|many|different|two|three|four|five|both) (\S+)/i.exec(
      company,
    ) ?? [];
  if (whole === undefined || (/^\p{Lu}/u.test(next) && !/^an?$/.test(first))) return undefined;
  const text = first.charAt(0).toLowerCase() + company.slice(1);
  return `${/^(?:one|some) of/.test(text) ? 'at' : prepositionOf(headOf(text))} ${text}`;
}

/** The last word of what stands before a preposition, a comma or a bracket, in lower case. */
function headOf(text: string): string {
  const front = /^(.*?)(?:,| \(| (?:in|near|at|for|of|from|around|with) (?!the big|these)|$)/.exec(
    text.replace(/^one of the /, ''),
  )?.[1];
  return front?.split(' ').at(-1)?.toLowerCase() ?? '';
}

function prepositionOf(head: string): string {
  if (GROUPS.has(head)) return 'in';
  if (UNDERTAKINGS.has(head)) return 'on';
  if (head === 'agency' || head === 'agencies' || head === 'family') return 'with';
  if (!BUSINESSES_SERVED.has(head) && !SERVED.has(head)) return 'at';
  return WORKPLACES.has(head.replace(/s$/, '')) ? 'at' : 'for';
}

/** "Institut für Biochemie, group of Prof. Lindner" */
const OF_SOMEBODY =
  /^(.+?)(?:,| [-–—]) (?:the )?(research group|working group|group|lab|laboratory|team|chair|department) (?:of )?((?:Prof|Dr|Professor|Doctor)\b.{2,40})$/;

interface Parts {
  /** The noun with what stands in front of it. */
  readonly core: string;
  readonly place: string;
  readonly aside: string;
}

function partsOf(company: string): Parts {
  const [, front = company, aside = ''] = /^(.*\S) ?\(([^()]+)\)$/.exec(company) ?? [];
  const [, core = front, within = ''] =
    /^(\S.*?),? (?:in|at|near|around) (\p{Lu}.*|the .*)$/u.exec(front) ?? [];
  const [, noun = core, behind = ''] = /^([^,]+?)(?:,| [-–—]) (.+)$/.exec(core) ?? [];
  const place = within === '' ? behind : behind === '' ? within : `${behind}, ${within}`;
  return { core: noun, place, aside };
}

/** What names no employer but says what it is, as prose has it. */
function asCommonNoun(company: string): string | undefined {
  const { core, place, aside } = partsOf(company);
  const [, area = '', ofArea = ''] = /^(\p{Lu}\S+(?: \p{Lu}\S+)?) area (.+)$/u.exec(core) ?? [];
  const noun = calmed(ofArea === '' ? core : ofArea);
  if (noun === undefined) return undefined;
  const [, of = ''] = / of (?=\p{Lu})(.+)$/u.exec(noun) ?? [];
  const head = (of === '' ? noun : noun.slice(0, -of.length - 4)).split(' ').at(-1) ?? '';
  const whole = inFront(noun, aside);
  const where =
    area === ''
      ? whereOf(place, GROUPS.has(head) && !/\b(?:fire|police|health|government) department$/.test(noun))
      : ` in the ${area} area${whereOf(place, true)}`;
  const rest = `${where}${whole === noun && aside !== '' ? ` (${aside})` : ''}`;
  if (/^family (?:business|firm|shop|company)$/.test(noun)) return `in the ${noun}${rest}`;
  if (noun === 'family farm') return `on the ${noun}${rest}`;
  // "a city fire department" employs, "the sales team" is part of what does.
  const isBody =
    head === 'department' && /\b(?:fire|police|health|government|state|city|county)\b/.test(noun);
  const isOnly = !isBody && (of !== '' || GROUPS.has(head) || UNDERTAKINGS.has(head));
  const isMany = SERVED.has(head) || head === 'agencies';
  return `${isBody ? 'at' : prepositionOf(head)} ${isOnly ? 'the ' : isMany ? '' : `${indefinite(whole)} `}${whole}${rest}`;
}

/** "contractor (high rise)": what says of what kind it is goes in front of the noun. */
function inFront(noun: string, aside: string): string {
  if (aside === '' || !/^[\p{Ll}\d]/u.test(aside) || /,/.test(aside) || aside.split(' ').length > 2)
    return noun;
  const whole = domainInWords(`${aside} ${noun}`);
  const front = whole.slice(0, -noun.length - 1);
  return whole.endsWith(` ${noun}`) && front.split(' ').every(isKind) ? whole : noun;
}

/** "Pune" → " in Pune", "96 rooms" → " (96 rooms)"; what a department belongs to stays behind its comma. */
function whereOf(behind: string, isGroup: boolean): string {
  const place = behind.replace(/^(?:various|several|different) (?=\p{Lu})/u, '');
  if (place === '') return '';
  const named = placeNamed(place);
  if (named !== undefined) return isGroup ? `, ${place}` : ` in ${named}`;
  const parts = place.split(', ');
  if (parts.every((part) => /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|of|de|do|da|and|&))*$/u.test(part)))
    return isGroup ? `, ${place}` : ` in ${place}`;
  if (/^\p{Ll}{4,}$/u.test(place) && !isKind(place))
    return ` in ${place.charAt(0).toUpperCase()}${place.slice(1)}`;
  return /^the /.test(place) ? ` in ${place}` : ` (${place})`;
}

/** A common noun with its short forms written out and no capital but those of names; nothing for a name. */
function calmed(core: string): string | undefined {
  const [, front = core, of = ''] = /^(\S+) (of \p{Lu}.*)$/u.exec(core) ?? [];
  if (of !== '') return /^\p{Ll}/u.test(front) && isHead(front) ? `${inFull(front)} ${of}` : undefined;
  const typed = core.split(' ');
  const words = typed.map(inFull);
  const last = words.at(-1)?.split(' ').at(-1)?.toLowerCase() ?? '';
  const end = typed.at(-1) ?? '';
  if (!isHead(last)) return undefined;
  const kinds = words.slice(0, -1);
  if (/^\p{Lu}\p{Ll}/u.test(end) && typed.length > 1) {
    const isPlain = kinds.some((word) => PLAIN_KINDS.has(word.toLowerCase())) || PLAIN_HEADS.has(last);
    if (!isPlain || !kinds.every((word) => isKind(word.toLowerCase()))) return undefined;
  } else if (
    !kinds.every(
      (word) =>
        isKind(word.toLowerCase()) ||
        / |-based$|^based$/.test(word) ||
        placeNamed(word) !== undefined ||
        /^\p{Lu}{2,5}$/u.test(word) ||
        (/^\p{Ll}/u.test(word) && OF_GOODS.has(last)),
    )
  )
    return undefined;
  return domainInWords(
    words
      .map(lowered)
      .join(' ')
      .replace(/(?<=\p{L}) (?=(?:based|owned|run) \p{L})/gu, '-'),
  );
}

function isHead(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    WORKPLACES.has(lower) ||
    BUSINESSES_SERVED.has(lower) ||
    SERVED.has(lower) ||
    GROUPS.has(lower) ||
    UNDERTAKINGS.has(lower) ||
    /^agenc(?:y|ies)$/.test(lower)
  );
}

function isKind(word: string): boolean {
  return (
    KINDS_OF_EMPLOYER.has(word) ||
    WORKPLACES.has(word) ||
    /^(?:and|&|-)$/.test(word) ||
    /-(?:based|owned|run|led|level|star|side|class|size|sized|scale|price|service|seat|bed|rise)$/.test(
      word,
    ) ||
    /^\d/.test(word)
  );
}

/** "dept" → "department"; initials of a name stay. */
function inFull(word: string): string {
  const bare = word.replace(/\.$/, '');
  if (bare === bare.toUpperCase() && bare.length > 1 && bare !== 'LA') return word;
  const full = EMPLOYER_SHORT.get(bare.toLowerCase());
  if (full === undefined || (bare.length === 2 && bare !== 'LA' && !word.endsWith('.'))) return word;
  return /^\p{Lu}\p{Ll}/u.test(bare) ? full.charAt(0).toUpperCase() + full.slice(1) : full;
}

/** A capital that stands only because the entry begins or is written so; "IT" and "Dubai" keep theirs. */
function lowered(word: string): string {
  return /^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(word) && placeNamed(word) === undefined && !PEOPLES.test(word)
    ? word.toLowerCase()
    : word
        .replace(/^it$/, 'IT')
        .replace(/^(bpo|kpo|ngo|mnc|nbfc|psu|mfi|fmcg|hr)$/, (initials) => initials.toUpperCase());
}

const PEOPLES =
  /^(?:Indian|Chinese|Italian|Thai|Mexican|Japanese|Korean|Turkish|Lebanese|French|Greek|American|British|German|European|Asian|African|Catholic|Christian|Islamic|Arab|English|Spanish|Dutch|Irish|Swedish|Polish)$/;

/** No name has one of these for a word of its own. */
const PLAIN_KINDS: ReadonlySet<string> = new Set(
  'private local small large big leading multinational reputed family-owned family-run listed mid-size mid-sized medium-sized'.split(
    ' ',
  ),
);
/** Nor one of these for its last. */
const PLAIN_HEADS: ReadonlySet<string> = new Set(
  'company firm contractor subcontractor sub-contractor supplier distributor dealer manufacturer startup start-up agency client clients'.split(
    ' ',
  ),
);
/** Before these stands whatever they deal with. */
const OF_GOODS: ReadonlySet<string> = new Set(
  `company factory shop store farm manufacturer supplier distributor dealer wholesaler exporter importer plant mill warehouse showroom startup
  start-up firm trader producer workshop retailer maker place business unit team`.split(/\s+/),
);

/** A name, with the article and the preposition that names of its kind take. */
function atName(company: string): string {
  const name = mended(company);
  const [inside, unit = '', kind = ''] =
    /, ((?:\S+ ){1,2}?)(dept\.?|department|division|unit|wing|cell)$/i.exec(name) ?? [];
  if (inside !== undefined) {
    const house = withThe(name.slice(0, -inside.length));
    return `in the ${unit}${kind.toLowerCase().startsWith('dep') ? 'department' : kind.toLowerCase()} of ${house}`;
  }
  const [behind, school = '', subject = ''] =
    /, (dept\.?|department|faculty|school|institute|division) of ([^,]+)$/i.exec(name) ?? [];
  if (behind !== undefined)
    return `in the ${school.toLowerCase().replace(/^dept\.?$/, 'department')} of ${subject} at ${withThe(name.slice(0, -behind.length))}`;
  if (FORCES.test(name)) return `in the ${name.replace(/^the /i, '')}`;
  if (SERVICES.test(name)) return `with the ${name.replace(/^the /i, '')}`;
  const [, own = '', aside = ''] = /^(.*\S) \(([^()]+)\)$/.exec(name) ?? [];
  const [kindOf = '', ...more] = aside.split(', ');
  const noun = aside === '' ? undefined : calmed(kindOf);
  if (noun !== undefined && !/^(?:the|an?) /.test(noun))
    return `at ${withThe(own)} (${[`${indefinite(noun)} ${noun}`, ...more].join(', ')})`;
  return `at ${withThe(name)}`;
}

const FORCES =
  /^(?!.*Salvation)(?:the )?\p{Lu}.*\b(?:Army|Navy|Air Force|Marine Corps|Marines|Coast Guard|Armed Forces|National Guard|Defen[cs]e Forces?)$/u;
const SERVICES =
  /^(?:the )?\p{Lu}.*\b(?:Police(?: Service| Force| Department)?|Fire (?:Department|Dept|Brigade|Service)|Fire (?:&|and) Rescue(?: Service)?)$/u;

/** A name as it stands in a sentence, with the article that names of its kind take: "the University of Benin". */
export function nameInSentence(name: string): string {
  return withThe(mended(name));
}

/** "the University of Benin", "the Delhi High Court" */
function withThe(name: string): string {
  const full = name.replace(/^Govt\.? (?=of )/, 'Government ').replace(/^Dept\.? (?=of )/, 'Department ');
  return OF_WHAT.test(full) || BODY.test(full) ? `the ${full}` : full.replace(/^The (?=Uni|TN |Nat)/, 'the ');
}

const OF_WHAT =
  /^(?:(?:Technical |National |Federal |State |Royal |Catholic |Open )?(?:University|Univ\.?|Institute|Institut|Ministry|Department|Directorate|Government|Office|Bureau|Municipality|Embassy|Consulate|Chambers|Faculty|Academy|City|State|County|Borough|Diocese|Archdiocese|Parish|Society|Federation|Confederation|Commission|Council|Chamber|Church)|College|School|Port|Royal College|London Borough) (?:of|for|für|de|der|des|du) |^(?:Institut|Max[- ]Planck|Fraunhofer|Leibniz)\b(?!.* (?:AG|GmbH)$)/;
const BODY =
  /^(?!The |the |St\.? |.*['’]s ).*\p{L} (?:Ministry|Authority|Commission|Department|Directorate|Bureau|Secretariat|Embassy|Consulate|Tribunal|(?:High|Supreme|District|Sessions|Crown|County|Magistrates['’]?|Family|Circuit|Labour|Superior) Court|Foundation|Federation|Initiative|Workers Union|Trade Union)$/u;

/**
 * A name that was typed with a capital at its start alone: "Govt sec. school Kafanchan" is the Government Secondary
 * School there. Names that are written as such stay.
 */
function mended(company: string): string {
  const words = company.split(' ');
  const at = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word) && WORKPLACES.has(word));
  const isLow = words.every((word) => /^\p{Ll}+$/u.test(word)) && at === words.length - 1 && at > 0;
  if (!isLow && (at < 0 || !/^\p{Lu}/u.test(words[0] ?? ''))) return company;
  const raised = words.map((word) => {
    const full = inFull(word);
    return /^(?:of|and|the|for|in|at|de|da|do|del|la|und|für)$/.test(word) || !/^\p{Ll}{2,}[.,]?$/u.test(full)
      ? full
      : full.charAt(0).toUpperCase() + full.slice(1);
  });
  // The town behind the name of its school.
  if (at > 0 && at === words.length - 2 && /^\p{Lu}\p{Ll}+$/u.test(words.at(-1) ?? '')) raised[at] += ',';
  return raised.join(' ');
}
