import { countedAfter, singular } from './nouns.ts';

/** A name that the number behind it belongs to: "Level" of "Level 3", "Angular" of "Angular 15". */
export interface Label {
  /** Where the label begins, its word included. */
  readonly start: number;
  /** What kind of label: `version` for tools and editions, else the word itself. */
  readonly unit: string;
}

/**
 * Whether the word before a bare number makes a label of it.
 *
 * @param text folded
 * @param lower the same in lower case
 * @param start where the number begins
 * @param end where it ends
 */
export function labelBefore(text: string, lower: string, start: number, end: number): Label | undefined {
  if (lower.charCodeAt(start - 1) !== SPACE) return undefined;
  const begin = tokenStart(text, start - 1);
  const word = lower.slice(begin, start - 1).replace(/^[("'[]+/, '');
  const at = start - 1 - word.length;
  if (word === '') return undefined;
  if (EDITIONS.has(word) || EDITIONS.has(word.replace(/\.js$/, ''))) {
    // "After release 21 bugs were found": an ordinary word before what is counted.
    if (
      ORDINARY.has(word) &&
      text.charAt(at) === word.charAt(0) &&
      (countsSomething(lower, end) || CHANGES.test(lower.slice(end, end + 6)))
    )
      return undefined;
    return { start: at, unit: 'version' };
  }
  if (MONTHS.has(word)) return countsSomething(lower, end) ? undefined : { start: at, unit: 'date' };
  if (NAMING.has(word))
    return isDistributive(text, lower, at) || isVerb(word, lower, start, end)
      ? undefined
      : { start: at, unit: NAMING.has(singular(word)) ? singular(word) : word };
  return isName(text, at, start - 1, lower, end) ? { start: at, unit: nameUnit(word) } : undefined;
}

/** Whether a word followed by a hyphen and a figure is a name of its own ("COVID-19") rather than a prefix ("sub-100"). */
export function namesWithHyphen(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    !PREFIXES.has(lower) &&
    (word !== lower || EDITIONS.has(lower) || NAMING.has(lower) || lower.length === 1 || lower === 'covid')
  );
}

/** Whether several may be named at once: "grades 3, 4 and 5". */
export function isListedLabel(unit: string): boolean {
  return NAMING.has(unit);
}

/** Whether a lower-case word is a tool or standard that comes in versions. */
export function isEdition(word: string): boolean {
  return EDITIONS.has(word);
}

export function isMonth(word: string): boolean {
  return MONTHS.has(word);
}

/** Names are compared as text; the tools among them are compared by the technologies' own check. */
function nameUnit(word: string): string {
  const name = word.replace(/[^\p{L}\p{N}.+#-]/gu, '') || 'name';
  return NAMING.has(singular(name)) ? singular(name) : name;
}

/** A capitalised word inside a sentence, or initials, before a number that counts nothing: "Windows 11", "ISO 27001". */
function isName(text: string, begin: number, end: number, lower: string, numberEnd: number): boolean {
  const word = text.slice(begin, end);
  if (!/^[A-Z][A-Za-z.+#-]*$/.test(word) || word.length < 2 || word.endsWith('.')) return false;
  const initials = /^[A-Z][A-Z.+#/-]+$/.test(word);
  // "CSAT 4.3 to 4.7" measures.
  if (
    initials &&
    CHANGES.test(lower.slice(numberEnd, numberEnd + 6)) &&
    /\d\.\d+$/.test(lower.slice(end, numberEnd))
  )
    return false;
  if (!initials && (startsSentence(text, begin) || NEVER_NAMES.has(word.toLowerCase()))) return false;
  return (
    !countsSomething(lower, numberEnd) && !(initials && MEASURED.test(lower.slice(numberEnd, numberEnd + 24)))
  );
}

/** "CSAT 78 to 86%", "AHT 6 to 4 min": what the initials measure, before and after. */
const MEASURED = /^ ?(?:to|->|→|–|-) ?\d[\d.,]{0,8}(?: ?%| ?(?:sec|min|hr|hour|day|week|month|s\b|h\b|d\b))/;

function startsSentence(text: string, begin: number): boolean {
  let at = begin - 1;
  while (at >= 0 && /[\s"'(*•·▪●–—-]/.test(text.charAt(at)) && text.charAt(at) !== '\n') at -= 1;
  return at < 0 || /[.!?:;|\n]/.test(text.charAt(at));
}

/** Whether a percentage or a plural follows within a few words: then the number measures or counts. */
export function countsSomething(lower: string, end: number): boolean {
  if (/[%+kmb]/.test(lower.charAt(end))) return true;
  const counted = countedAfter(lower, end, false);
  return counted !== undefined && counted.end - end <= NEAR;
}

/** About three words. */
const NEAR = 32;

/** "Building 12 dashboards", "grade 40 essays": what follows is counted, so the word before is what is done. */
function isVerb(word: string, lower: string, start: number, end: number): boolean {
  const highest = VERBS_TOO.get(word);
  return highest !== undefined && Number(lower.slice(start, end)) > highest && countsSomething(lower, end);
}

/** Naming words that are verbs too, with the highest number that still names when a plural follows ("grade 5 pupils"). */
const VERBS_TOO: ReadonlyMap<string, number> = new Map([
  ...'building schedule model form track rank ranked plot page number block shift line batch title floor rule order'
    .split(' ')
    .map((word) => [word, 0] as const),
  ['grade', 13],
  ['class', 13],
  ['type', 3],
  ['stage', 5],
  ['step', 5],
]);

/** "each year 40", "every level 3": the word is no name there. */
function isDistributive(text: string, lower: string, at: number): boolean {
  if (text.charAt(at) !== lower.charAt(at)) return false;
  return (
    /(?:^|\s)(?:each|every|per|a|an|one|last|this|next|in|of|the) $/.test(
      lower.slice(Math.max(0, at - 8), at),
    ) &&
    /^(?:year|week|day|month|line|class|form|part|group|unit|shift|room|team|season|term|bed|gate|page|track|round|game|division|round|step|store)\b/.test(
      lower.slice(at, at + 9),
    )
  );
}

function tokenStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && !/\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

const SPACE = 32;
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Tools, standards and editions: what follows them is a version or an edition. */
const EDITIONS: ReadonlySet<string> = new Set(
  words(`v version ver release edition python java javascript angular angularjs react vue nuxt next.js node node.js nodejs
  php laravel symfony django rails ruby postgres postgresql mysql mariadb mongodb redis kafka elasticsearch oracle
  windows ubuntu debian rhel centos ios android macos swift kotlin scala spring boot hibernate .net core c++ c# es
  ecmascript html css bootstrap tailwind typescript webpack vite jquery terraform kubernetes docker jenkins oauth tls
  ssl http ipv wcag drupal magento wordpress joomla office exchange sharepoint sql-server server autocad solidworks revit tekla
  unity unreal blender maya photoshop go golang rust perl hadoop spark airflow openapi swagger saml xcode gradle maven
  junit struts tomcat weblogic websphere vsphere esxi opengl directx cuda tensorflow pytorch vsts tfs dynamics sap
  odoo prestashop umbraco wpf microsoft boeing airbus web`),
);

/** "escaped bugs per release 8 → 3" */
const CHANGES = /^ ?(?:→|->|=>|to) ?\d/;

/** Words of editions that stand before a count as well. */
const ORDINARY: ReadonlySet<string> = new Set(
  words('release version edition office exchange web boot core standard go express server'),
);

/** Words that name one of several things by its number. */
const NAMING: ReadonlySet<string> = new Set(
  words(`level levels grade grades tier tiers phase phases class classes band bands stage stages step type category cat
  series route section article chapter year room ward bay theatre line shift group division schedule form model no no.
  number nr nr. iso iec en bs ifrs ias asc soc pci icd dsm nvq btec rqf formula area zone district gate terminal platform
  dock lot plot block unit building floor bed junction highway interstate appendix annex exhibit rule part title round
  season episode week day page problem sprint wave iteration track size world top rank ranked priority sev severity`),
);

/** Prefixes before a number that leave it an amount. */
const PREFIXES: ReadonlySet<string> = new Set(
  words(
    'sub pre post mid under over first last next multi near up non ex about around late early almost a per plus minus to and or re',
  ),
);

const NEVER_NAMES: ReadonlySet<string> = new Set(
  words('i the a an in on at by for from with of to and or over under about than their our my its'),
);

const MONTHS: ReadonlySet<string> = new Set(
  words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
);
