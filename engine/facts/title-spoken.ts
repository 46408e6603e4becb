import { isForeign } from '../language/foreign.ts';
import { ordinalWord } from '../language/numerals.ts';
import { vocabulary } from '../language/vocabulary.ts';
import { isOrdinary } from '../technologies/ordinary.ts';
import { recognise } from '../technologies/recognise.ts';
import { INDUSTRIES } from './domain-words.ts';
import { placeNamed } from './place-names.ts';

/** What stands beside a title, each as speech has it. */
export interface Beside {
  /** In front of the whole title: "Level 2", "fourth-year". */
  readonly ahead: readonly string[];
  /** In front of what one is, behind its rank: "Senior COBOL Programmer". */
  readonly before: readonly string[];
  /** Behind the title: "on Engine 6", "for Lagos Mainland". */
  readonly behind: readonly string[];
  /** Of no known kind: in brackets, as it was written. */
  readonly bracketed: readonly string[];
  /** What one learns beside it: "automation". */
  readonly learning?: string;
}

/**
 * Sorts what was written beside a title by how it is said: nobody speaks brackets.
 *
 * @param parts as a headline would have them in brackets
 * @param title the title itself, written out
 * @example
 * sayBeside(['Level 2'], 'Social Worker').ahead; // ['Level 2']
 */
export function sayBeside(parts: readonly string[], title: string): Beside {
  const [ahead, before, behind, bracketed, fields]: string[][] = [[], [], [], [], []];
  let learning: string | undefined;
  for (const part of parts) {
    const plain = part.toLowerCase().trim();
    const learnt = LEARNING.exec(plain)?.[1];
    if (learnt !== undefined) learning ??= learnt;
    else if (isForeignName(part) && !isForeignName(title)) continue;
    else if (LEVEL.test(plain)) ahead?.push(levelOf(part));
    else if (yearOf(plain, title) !== undefined) ahead?.push(yearOf(plain, title) ?? '');
    else if (MANNERS.has(plain) && !title.toLowerCase().includes(plain)) ahead?.push(plain);
    else if (/^\d{1,2}(?:st|nd|rd|th)(?: (?:grade|std|standard))?$/.test(plain) && /\bteacher$/i.test(title))
      ahead?.push(`${plain.replace(/ .*/, '')}-grade`);
    else if (/^\d{1,2}[a-z]$/.test(plain) && /\b(?:teacher|tutor)$/i.test(title)) behind?.push(`of ${part}`);
    else if (ON_UNIT.test(plain)) behind?.push(`on ${part}`);
    else if (AT_UNIT.test(plain)) behind?.push(`at ${part}`);
    else if (SECTION.test(plain)) behind?.push(sectionOf(part));
    else if (/ services$/.test(plain)) behind?.push(`in ${lowered(part)}`);
    else if (LANGUAGES.has(plain)) before?.push(part);
    else if (placeNamed(part) !== undefined || (TERRITORIAL.test(title) && isProper(part)))
      behind?.push(`${TERRITORIAL.test(title) ? 'for' : 'in'} ${placeNamed(part) ?? part}`);
    else if (isNamesOfTools(part))
      (recognise(title.split(' ')[0] ?? '') === undefined && MAKES.test(title) ? before : behind)?.push(
        recognise(title.split(' ')[0] ?? '') === undefined && MAKES.test(title)
          ? withAnd(part)
          : `for ${withAnd(part)}`,
      );
    else if (INITIALS.test(part) || SIZE.test(part)) before?.push(withAnd(part));
    else if (isField(plain) && FUNCTION.test(title)) fields?.push(part);
    else if (isField(plain) && /ing$/.test(plain)) behind?.push(`for ${lowered(part)}`);
    else bracketed?.push(part);
  }
  const field = fieldsOf(fields ?? []);
  return {
    ahead: ahead ?? [],
    before: before ?? [],
    behind: [...(field === undefined ? [] : [`in ${field}`]), ...(behind ?? [])],
    bracketed: bracketed ?? [],
    ...(learning !== undefined && { learning }),
  };
}

const LEARNING =
  /^(?:now |currently |also )?(?:learning|studying|training in|moving (?:in)?to|transitioning (?:in)?to|upskilling in) ([\p{L}\d .+#/&-]{2,40})$/u;

/** "Level 2", "Grade III", "L3", "Tier 1"; a bare Roman figure belongs to its title. */
const LEVEL =
  /^(?:level|grade|gr|band|tier|class|scale|category|cat|group)[ .-]*(?:\d{1,2}[a-z]?|[ivx]{1,4}|[a-d])$|^[lt]\d$/;

function levelOf(part: string): string {
  const [, kind = '', figure = ''] = /^(\p{L}{2,})[ .-]*(.+)$/u.exec(part) ?? [];
  if (kind === '') return part.toUpperCase();
  const full = kind.toLowerCase().replace(/^gr$/, 'grade').replace(/^cat$/, 'category');
  return `${full.charAt(0).toUpperCase()}${full.slice(1)} ${/^[ivx]+$/i.test(figure) ? figure.toUpperCase() : figure}`;
}

/** "4th year" of a student, "second-year apprentice" of a plumber. */
function yearOf(plain: string, title: string): string | undefined {
  const [, which = '', who = ''] =
    /^(first|second|third|fourth|fifth|sixth|final|last|1st|2nd|3rd|[4-6]th)[- ](?:year|yr)(?: (student|apprentice|trainee|resident))?$/.exec(
      plain,
    ) ?? [];
  if (which === '') return undefined;
  const year = `${ordinalWord(Number.parseInt(which, 10)) ?? which}-year`;
  if (who === '') return LEARNS.test(title) ? year : undefined;
  if (title.toLowerCase().includes(who)) return year;
  return who === 'student' ? `${year} student and` : `${year} ${who}`;
}

const LEARNS = /\b(?:student|apprentice|trainee|resident|candidate|azubi|intern)\b/i;

/** How somebody holds a post, said in front of it. */
const MANNERS: ReadonlySet<string> = new Set(
  `guest visiting volunteer contract contractual temporary interim acting relief casual seasonal locum trainee apprentice probationary honorary adjunct
  substitute supply assistant deputy junior rotational remote manual apprenticed newly-qualified bilingual permanent`.split(
    /\s+/,
  ),
);

const ON_UNIT =
  /^(?:engine|ladder|truck|rescue|medic|ambulance|line|rig|vessel|mv|ward|floor|platform|crew|shift) [a-z]?\d*[a-z]?$/;
const AT_UNIT =
  /^(?:station|plant|site|depot|terminal|gate|dock|block|zone|sector|precinct|store|branch|warehouse|battalion) [a-z]?\d*[a-z]?$/;
const SECTION =
  /^(?:\p{L}[\p{L}&-]* ){1,3}(?:section|department|dept|division|unit|wing|cell|kitchen|lab|laboratory|workshop|warehouse|ward|desk|bench|line|floor|counter|account|team|project|process|programme|program)$/u;
const ON_SECTION = /(?:ward|desk|bench|line|floor|counter|account|project|process|programme|program)$/;

/** "Gold Section" → "in the gold section" */
function sectionOf(part: string): string {
  const said = lowered(part).replace(/ dept$/, ' department');
  return `${ON_SECTION.test(said) ? 'on' : 'in'} the ${said}`;
}

const LANGUAGES: ReadonlySet<string> = new Set(
  `english french spanish german italian portuguese arabic somali urdu hindi punjabi bengali tamil telugu kannada malayalam marathi gujarati
  swahili yoruba igbo hausa amharic mandarin cantonese chinese japanese korean vietnamese thai tagalog russian ukrainian polish romanian turkish
  kurdish farsi persian dari pashto dutch swedish greek hebrew bsl asl`.split(/\s+/),
);

/** Titles of those who work a territory. */
const TERRITORIAL =
  /\b(?:Sales|Area|Territory|Regional|Zonal|District|Business Development|Relationship|Branch|Circle|State|Country)\b.*\b(?:Manager|Executive|Officer|Representative|Head|Supervisor|Coordinator|Lead|Director)$/;

/** Names alone, of which no word is an ordinary one. */
function isProper(part: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(part) &&
    !part
      .split(' ')
      .some((word) => FIELD_WORDS.has(word.toLowerCase()) || INDUSTRIES.has(word.toLowerCase())) &&
    !part.split(' ').every((word) => vocabulary(word.toLowerCase()) || isOrdinary(word.toLowerCase()))
  );
}

function isNamesOfTools(part: string): boolean {
  return partsOf(part).every((one) => recognise(one) !== undefined && !vocabulary(one.toLowerCase()));
}

function partsOf(part: string): readonly string[] {
  return part.split(/ ?\/ ?| and |, /);
}

/** "Laravel/Vue" → "Laravel and Vue" */
function withAnd(part: string): string {
  const parts = part
    .split(/ ?\/ ?|, /)
    .map((one) => (/^\p{Ll}+$/u.test(one) ? (recognise(one)?.name ?? one) : one));
  return parts.length < 2 || /^S\/4/.test(part)
    ? part
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

const MAKES =
  /(?:Developer|Programmer|Engineer|Administrator|Analyst|Consultant|Architect|Specialist|Tester)$/;
/** "JLG", "CiN / CP", "CT/MRI" */
const INITIALS = /^\p{Lu}[\p{L}&]{0,3}\p{Lu}(?: ?(?:\/| and ) ?\p{Lu}[\p{L}&]{0,3}\p{Lu})?$/u;
/** "50T", "500kV" */
const SIZE = /^\d+ ?(?:t|ton|tons|kv|kw|mw|m3|seater)$/i;

/** Titles that name what somebody does rather than what they make: these are "in" a field. */
const FUNCTION =
  /\b(?:Manager|Analyst|Executive|Officer|Assistant|Associate|Engineer|Lead|Leader|Consultant|Coordinator|Specialist|Director|Head|Supervisor|Lecturer|Professor|Trainer|Trainee|Intern|Worker|Administrator|Adviser|Advisor|Editor|Technician|Merchandiser|Secretary|Clerk|Nurse|Researcher|Scientist|Teacher|Designer|Representative|Inspector|Planner)(?: [IVX\d]+)?$/;

const FIELD_WORDS: ReadonlySet<string> = new Set(
  `actuarial pricing underwriting claims risk credit collections audit treasury payroll procurement sourcing planning growth onboarding retention
  duty assessment fostering adoption safeguarding intake commerce mis analytics reporting compliance regulatory testing automation execution
  estimation billing quality slating tiling leadwork welding fabrication operations finance accounts hr ir it legal marketing branding
  communications pr sales retail wholesale exports imports logistics warehousing distribution production manufacturing maintenance stores purchase
  design research teaching training recruitment payables receivables taxation tax gst civil electrical mechanical structural interiors irrigation
  outreach advocacy fundraising grants monitoring evaluation nutrition paediatrics pediatrics cardiology oncology orthopaedics surgery radiology
  dialysis psychiatry geriatrics dermatology neurology physiotherapy pharmacy pathology haematology hematology microbiology biochemistry nephrology
  corporate m&a l&d r&d development stakeholder engagement digital content editorial web network networks infrastructure security support delivery programmes
  mathematics maths physics chemistry biology english history geography economics accounting statistics music art drama science`.split(
    /\s+/,
  ),
);

function isField(plain: string): boolean {
  const words = plain.split(/[\s,/+]+| & /).filter((word) => word !== '' && word !== 'and' && word !== '&');
  return (
    words.length > 0 &&
    words.length < 5 &&
    words.every(
      (word) => FIELD_WORDS.has(word) || INDUSTRIES.has(word) || vocabulary(word) || isOrdinary(word),
    ) &&
    words.some((word) => FIELD_WORDS.has(word) || INDUSTRIES.has(word))
  );
}

/** "Actuarial" and "Pricing" → "actuarial pricing"; "Credit", "Collections" → "credit and collections" */
function fieldsOf(parts: readonly string[]): string | undefined {
  const [first = '', second = '', ...more] = parts.map((part) => lowered(withAnd(part)));
  if (first === '') return undefined;
  if (second === '') return first;
  return more.length === 0 && /^[a-z]+[ai]l$/.test(first)
    ? `${first} ${second}`
    : [first, second, ...more].join(' and ');
}

/** Capitals that a title has and a phrase has not; initials keep theirs. */
function lowered(part: string): string {
  return part
    .replace(/ [&+] /g, ' and ')
    .split(' ')
    .map((word) =>
      /^\p{Lu}\p{Ll}+(?:[-/]\p{L}+)?$/u.test(word) && !LANGUAGES.has(word.toLowerCase())
        ? word.toLowerCase()
        : word,
    )
    .join(' ');
}

/** Whether a title or a part of it is in another language. */
export function isForeignName(part: string): boolean {
  return FOREIGN.test(part) || (part.includes(' ') && isForeign(part));
}

/** Ends of titles in other languages, told beside the English one. */
const FOREIGN =
  /(?:^|\s)(?!barista\b|artista\b)(?:\S*(?:teur|neur|euse|[lnrt]ista|dora|eir[oa]|ikerin|ärin|lerin|cherin|zieherin|kraft|kauffrau|kaufmann|técnic[oa]|maestr[oa]|encarregad[oa])|doktorand(?:in)?|praktikant(?:in)?|werkstudent(?:in)?|\S{2,}(?:leitung|leiterin|leiter|pfleger|pflegerin|assistent|assistentin|berater|beraterin|meister|meisterin|verkäufer|verkäuferin|entwickler|entwicklerin|fahrer|fahrerin|arbeiter|arbeiterin|angestellte|angestellter|prüfer|helfer|helferin|technikerin|ingenieur|ingenieurin)|enfermer[oa]|cociner[oa]|camarer[oa]|ingenier[oa]|abogad[oa]|profesora?|docente|gerente|infirmi(?:er|ère)|ingénieur|vendeuse|serveuse|cuisini(?:er|ère)|sevika|scadenza)(?=\s|$)/iu;
