import { knownVerb } from '../language/lexicon.ts';
import { SENIORITIES, type Seniority } from '../types.ts';
import { Covered } from './covered.ts';
import type { Evidence } from './evidence.ts';
import type { Finding, Judgement } from './finding.ts';
import type { Grounds } from './grounds.ts';
import type { Statement } from './statement.ts';
import { isInTitleNoun, isTitleNoun } from './title-nouns.ts';
import { phraseFrom, type Word } from './tokens.ts';
import { asWords } from './words.ts';

/** At most this many words in a title. */
const LONGEST = 8;

/** What a person says before their own title. */
const LEADS =
  /\b(?:I(?: am| was| have been| became|['’](?:m|ve been))|[Aa]s|[Pp]romot(?:ed|ion) to|[Bb]ecame|(?:position|role|title) of) (?:(?:currently|now|also|still) )?(?:(?:an?|the|our) )?/g;

/** Whether a word is part of what a person says before their own title. */
export function isTitleLead(word: string): boolean {
  return /^(?:am|was|been|became|i'm|i've|as|promoted|promotion|position|role|title)$/.test(word);
}

/** Whether a word is part of a title, or says that what follows is one: "I work as a". */
export function isPostWord(word: string): boolean {
  return isInTitleNoun(word) || /^work(?:ed|ing|s)?$/.test(word) || word === 'senco' || word === 'dsl';
}

/** A title at the head of a text: "Head of Records with nine years of experience". */
const OPENING = /^(?=(?:[A-Z][A-Za-z-]* ){1,2}?(?:[A-Za-z-]+ ){0,3}(?:with|at|in|for|since) )/g;

/** A title at the head of a text, before a comma, colon or full stop: "QA Lead, fleet telematics". */
const HEADED = /^(?=[A-Z][A-Za-z&-]*(?: [A-Za-z&-]+){1,5}[,:.])/g;

/** A title behind the name at the head of a text: "Dervla Scannaill, Curator of Textiles", "I'm Darlene, a team lead". */
const NAMED =
  /(?:^(?=\S+ \p{Lu})|(?:\bI(?: am|['’]m)|\b[Mm]y name is|\b[Mm]eet) )[A-Z][\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}, (?:(?:now|currently) )?(?:(?:an?|the|our) )?(?=[\p{L}])/gu;

/** A title at the head of a line that goes on with a bar: "Backend Developer | Node.js". */
const HEADLINE = /(?:^|\n)[ \t]*(?=[A-Z][^\n|]{1,120} \| )/g;

/** Titles that a text gives the person: each must be what their roles and seniority say, written out. */
export function titleFindings({ text }: Statement): readonly Finding[] {
  const findings: Finding[] = [];
  let covered: Covered | undefined;
  for (const pattern of text.includes(' | ') ? [LEADS, HEADLINE] : [LEADS, OPENING, HEADED, NAMED]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (match[0] === '') pattern.lastIndex += 1;
      const title = titleFrom(
        text,
        match.index + match[0].length,
        /^as /i.test(match[0]) &&
          /(?:^|\b(?:I|we|who|now|currently|also|have|been|he|she) )[Ww]ork(?:ed|ing|s)? $/.test(
            text.slice(Math.max(0, match.index - 22), match.index),
          ),
      );
      if (title === undefined || covered?.meets(title) === true) continue;
      // Nobody has what they look for: "I'm looking for a role as a ward manager".
      if (WANTED.test(text.slice(Math.max(0, match.index - WANTED_REACH), match.index))) continue;
      // "a graduate in Statistics" tells a degree.
      if (
        /^graduate$/i.test(text.slice(title.start, title.end)) &&
        /^ (?:in|of|from) /.test(text.slice(title.end, title.end + 6))
      )
        continue;
      // "named salesperson of the quarter" tells an honour.
      if (
        /^ of the (?:week|month|quarter|year|season|term|day)\b/.test(text.slice(title.end, title.end + 16))
      )
        continue;
      // "as our DBA team owns it"
      if (BODIES.test(text.slice(title.end, title.end + 12))) continue;
      // "Leaving ArcGIS Server for …" tells what is done.
      if (pattern !== LEADS && /^(?!Managing|Acting)[A-Z][a-z]+ing [A-Z]/.test(text)) continue;
      if ((pattern === HEADED || pattern === NAMED) && !standsAlone(text, title)) continue;
      covered ??= new Covered(text.length);
      covered.add(title);
      findings.push({
        kind: 'title',
        ...title,
        judge: (grounds) => judge(text.slice(title.start, title.end), grounds),
      });
    }
  }
  return findings;
}

const WANTED =
  /\b(?:looking for|next:) (?:(?:an?|another) )?(?:(?:new )?(?:role|position|post|job|promotion) )?$/;
const WANTED_REACH = 40;

const BODIES = /^ (?:teams?|department|dept|office|crew|group|unit|desk)\b/;

/** Whether a title at the head of a text is all there is up to the next mark, and no verb leads it: "Mentor two juniors." */
function standsAlone(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const words = text.slice(start, end).toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 && !/^ ?[A-Z]/.test(text.slice(start, start + 1))) return false;
  if (words.length < 2) return false;
  return (
    (isTitleNoun(last) || words.includes('of')) &&
    /^(?:[,:.]|,? (?:at|with|in|for|since|who|on|from|and|of) )/.test(text.slice(end, end + 9)) &&
    !words
      .slice(0, -1)
      .some((word) => /^(?:two|three|four|five|six|\d+|new|all|my|our|the|with|and)$/.test(word))
  );
}

function titleFrom(
  text: string,
  start: number,
  isWork: boolean,
): { readonly start: number; readonly end: number } | undefined {
  const words = withoutManner(phraseFrom(text, start, LONGEST));
  let count = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    const lower = word.text.toLowerCase();
    if (isStop(lower, words[index - 1])) break;
    if (endsTitle(lower)) count = index + 1;
    else if (count > 0 && /^\p{Lu}|^[IVX\d]+$/u.test(word.text) && belongsBehind(words, index))
      count = index + 1;
    // "I work as a …": whatever follows is a title.
    else if (isWork && count === index && index < 4) count = index + 1;
    // "I am the SENCO at …"
    else if (index === 0 && isOffice(text, word)) count = 1;
  }
  const [first] = words;
  const last = words[count - 1];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

/** Initials of an office that only one holds: "the SENCO". */
function isOffice(text: string, { text: word, start, end }: Word): boolean {
  return (
    /^[A-Z]{3,6}$/.test(word) &&
    /\b(?:am|was|['’]m|been|as|became) the $/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^(?:[,.;]|$| (?:at|for|of|in|on|and|with|to)\b)/.test(text.slice(end, end + 5))
  );
}

/** "a self-employed Plumber": how somebody works stands before the title. */
function withoutManner(words: readonly Word[]): readonly Word[] {
  const begin = words.findIndex(
    ({ text }) =>
      !MANNERS.has(text.toLowerCase()) && !CREDENTIALLED.test(text.toLowerCase()) && !PRAISED.test(text),
  );
  return begin > 0 ? words.slice(begin) : words;
}

/** "NMC-registered": a credential before a title, which is checked as such. */
const CREDENTIALLED =
  /[a-z&]-(?:registered|certified|qualified|accredited|licen[cs]ed|trained|chartered|approved)$/;

/** What people call themselves before a title, which is no part of it. */
const PRAISED =
  /^(?:registered|certified|licen[sc]ed|qualified|experienced|seasoned|dedicated|passionate|accomplished|energetic|dynamic|motivated|skilled|reliable|versatile|diligent|committed|[a-z]+-(?:focused|minded|driven|oriented|centred|centered|certified))$/i;

const MANNERS: ReadonlySet<string> = new Set([
  'former',
  'formerly',
  'current',
  'currently',
  'self-employed',
  'freelance',
  'full-time',
  'part-time',
  'hands-on',
  'proud',
  'a',
  'an',
  'the',
  'formerly',
  'former',
  'previously',
  'currently',
  'presently',
  'now',
  'today',
  'once',
  'its',
  'our',
  'my',
  'their',
  'his',
  'her',
  'your',
  'its',
  'my',
  'our',
  'a',
  'an',
  'the',
]);

function endsTitle(lower: string): boolean {
  return isTitleNoun(lower) || lower.split(/[-/]/).some(isTitleNoun);
}

/** "Head of Engineering", "Developer II": words behind the noun that belong to it. */
function belongsBehind(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text.toLowerCase() ?? '';
  return (
    before === 'of' ||
    /^[IVX\d]+$/.test(words[index]?.text ?? '') ||
    words.slice(0, index).some((word) => word.text === 'of')
  );
}

const STOPS: ReadonlySet<string> = new Set(
  'at on in with for who where which that and to from since until by while when if so than but or as my i part is was'.split(
    ' ',
  ),
);

/** "of" goes on only behind a title ("Head of", "VP of"). */
function isStop(lower: string, before: Word | undefined): boolean {
  if (lower === 'of') return before === undefined || !endsTitle(before.text.toLowerCase());
  return STOPS.has(lower);
}

function judge(title: string, grounds: Grounds): Judgement {
  const phrase = asWords(title);
  const words = meaningful(title).map(inAmerican);
  const sources = new Set<string>();
  let raises = false;
  for (const one of grounds.affordable(grounds.ordered([grounds.qualifications, mayGive(phrase, grounds)]))) {
    if (isRole(one) && /^[A-Z]{2,6}$/.test(title) && one.words.includes(phrase)) sources.add(one.pointer);
    else if (isRole(one)) {
      grounds.effort.spend(COMPARING);
      const support = roleSupport(words, one, grounds);
      if (support === 'raises') raises = true;
      else if (support !== undefined) for (const pointer of support) sources.add(pointer);
    } else if (!isSeniority(one) && saysTitle(one, phrase)) sources.add(one.pointer);
  }
  if (sources.size > 0) return { supported: true, sources: [...sources] };
  return {
    supported: false,
    reason: raises
      ? 'The title in the profile is a lower one.'
      : 'The profile does not give this title here.',
  };
}

/** What it takes to compare a title with a role. */
const COMPARING = 2;

/** The values that may have a title among their words. */
function mayGive(phrase: string, grounds: Grounds): readonly Evidence[] {
  if (!phrase.includes(' developer ')) return grounds.holding(phrase);
  return grounds.ordered([
    grounds.holding(phrase),
    grounds.holding(phrase.replaceAll(' developer ', ' dev ')),
  ]);
}

/** "Lead dev for the app" gives the title "lead developer": our texts write the short form out. */
function saysTitle({ words }: Evidence, phrase: string): boolean {
  return isOwn(words, phrase) || isOwn(words.replaceAll(' dev ', ' developer '), phrase);
}

/** Whether words give a title to the person, not to somebody else: "covering for the shift manager". */
function isOwn(words: string, phrase: string): boolean {
  const at = words.indexOf(phrase);
  if (at < 0) return false;
  const before = words.slice(0, at + 1);
  if (/\b(?:as|became|promoted to|promotion to|up to|made) (?:the |an? )?$/.test(before)) return true;
  if (OTHERS.test(before)) return false;
  // "train head chefs", "run the pass when head chef is off"
  const lead = before.trim().split(' ');
  const last = lead.at(-1) ?? '';
  const verb = last === 'acting' || isTitleNoun(last) ? undefined : knownVerb(last);
  return verb === undefined || (verb.lemma === last && lead.length > 1);
}

/** What stands before somebody else's title. */
const OTHERS =
  / (?:the|our|my|his|her|their|your|for|with|by|under|to|of|and|new|from|when|while|if|until|that|than|between|alongside|beside|via|through|against|is|are|or|both|two|all|every|each|senior|assist|assisting|helping|supporting) $/;

function isRole({ pointer }: Evidence): boolean {
  return pointer === '/role' || /^\/experience\/\d+\/role$/.test(pointer);
}

function isSeniority({ pointer }: Evidence): boolean {
  return pointer === '/seniority';
}

function roleSupport(
  words: readonly string[],
  role: Evidence,
  grounds: Grounds,
): readonly string[] | 'raises' | undefined {
  const known = new Set([...role.titleWords].map(inAmerican));
  words = folded(abbreviated(writtenOut(words, role), known), known);
  const seniority = role.pointer === '/role' ? grounds.seniority : undefined;
  // "dairy technician" of a technician whose domain is dairy: the field is no higher title.
  const field =
    role.pointer === '/role' ? grounds.all.find(({ pointer }) => pointer === '/domain') : undefined;
  const isField = (word: string, at: number): boolean =>
    field !== undefined && at < words.length - 1 && !isInTitleNoun(word) && field.words.includes(` ${word} `);
  const added = words.filter(
    (word, at) => !known.has(word) && !isField(word, at) && !isWrittenOut(word, known, words),
  );
  const bySeniority =
    added.length > 0 && seniority !== undefined && added.every((word) => saysSeniority(word, seniority.text));
  if (added.length > 0 && !bySeniority) return undefined;
  if (DEMOTING.some((word) => known.has(word) && !words.includes(word))) return 'raises';
  return bySeniority && seniority !== undefined ? [role.pointer, seniority.pointer] : [role.pointer];
}

/** "Network operations centre" of a typed "NOC": words whose initials are a word of the typed title. */
function abbreviated(words: readonly string[], known: ReadonlySet<string>): readonly string[] {
  for (let from = 0; from < words.length; from++) {
    let letters = '';
    for (let to = from; to < words.length && !known.has(words[to] ?? ''); to++) {
      letters += words[to]?.charAt(0) ?? '';
      if (letters.length > 1 && known.has(letters))
        return [...words.slice(0, from), letters, ...words.slice(to + 1)];
    }
  }
  return words;
}

/** "ML engineer" of a typed "machine learning engineer": a word that is the initials of words of the typed title. */
function writtenOut(words: readonly string[], { tokens }: Evidence): readonly string[] {
  const typed = tokens.map(({ key }) => key);
  const initials = typed.map((word) => word.charAt(0)).join('');
  return words.flatMap((word) => {
    const at = word.length > 1 && word.length < 5 && !typed.includes(word) ? initials.indexOf(word) : -1;
    return at < 0 ? [word] : typed.slice(at, at + word.length);
  });
}

/** "Front-end" and "front end" are "frontend", and the reverse: words joined or parted as the typed title has them. */
function folded(words: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return words.flatMap((word, at) => {
    if (known.has(word)) return [word];
    const [before, next] = [words[at - 1] ?? '', words[at + 1] ?? ''];
    if (known.has(before + word)) return [];
    if (known.has(word + next)) return [word + next];
    for (let end = 3; end <= word.length - 3; end++) {
      const parts = [word.slice(0, end), word.slice(end)];
      if (parts.every((part) => known.has(part))) return parts;
    }
    return [word];
  });
}

/** "Counsellor", "programme", "centre" and "labour" as Americans write them. */
function inAmerican(word: string): string {
  if (!BRITISH.test(word)) return word;
  return word
    .replace(/ll(?=(?:ed|ing|er|or)s?$)/, 'l')
    .replace(/mme$/, 'm')
    .replace(/([tb])re$/, '$1er')
    .replace(/our(?=er|ing|$)/, 'or')
    .replace(/is(?=(?:e|er|ing|ation|ations)$)/, 'iz');
}

/** What one of these changes; most words have none of it. */
const BRITISH = /ll|mme$|[tb]re$|our|is/;

/** Whether the word belongs to what an abbreviation of the typed title stands for. */
function isWrittenOut(word: string, known: ReadonlySet<string>, title: readonly string[]): boolean {
  // A title that still has the abbreviation does not write it out: "Chief CEO" says more.
  for (const typed of known) {
    const words = title.includes(typed) ? undefined : WRITTEN_OUT.get(typed);
    if (words?.includes(word) === true && standsAmong(word, words, title)) return true;
  }
  return false;
}

/** Beside another word of what the abbreviation stands for: "Chief Co-founder" writes no "CEO" out. */
function standsAmong(word: string, words: readonly string[], title: readonly string[]): boolean {
  const at = title.indexOf(word);
  return (
    words.length < 2 ||
    [title[at - 1], title[at + 1]].some((next) => next !== undefined && words.includes(next))
  );
}

/** Abbreviations of titles beyond those that our own texts write out. */
const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = new Map(
  `exec executive|vp vice president|svp senior vice president|evp executive vice president|avp assistant vice president|ceo chief
  executive officer|cto chief technology officer|cfo chief financial officer|coo chief operating officer|cmo chief marketing
  officer|cio chief information officer|gm general manager|md managing director|pm project product manager|ba business analyst|qa
  quality assurance|hr human resources|swe software engineer|sde software development engineer|sre site reliability engineer|ae
  account executive|am account manager|csm customer success manager|sdr sales development representative|icu intensive critical care unit|nicu neonatal intensive care unit|er emergency room|ed emergency department|opd outpatient department|gp general practitioner|qc quality control|ar accounts receivable|ap accounts payable|hse health safety environment|ehs environment health safety|esl english second language|sen special educational needs|senco special educational needs coordinator|pe physical education|hca healthcare health care assistant|emt emergency medical technician|erp enterprise resource planning|crm customer relationship management|seo search engine optimisation optimization|ppc pay per click|hvac heating ventilation air conditioning|plc programmable logic controller|cnc computer numerical control|cad computer aided design|mep mechanical electrical plumbing|npd new product development|gis geographic information systems|psw personal support worker|tpm technical program programme project manager|po product owner|sdet software development engineer test|csr customer service representative|cs customer service success support|odp operating department practitioner|ict information communication technology|mis management information systems|bpo business process outsourcing|ece early childhood educator|bdr business development
  representative|ea executive assistant|pa personal assistant|ta teaching assistant|lpn licensed practical nurse|cna certified nursing
  assistant|np nurse practitioner|pt physical therapist|ot occupational therapist|dba database administrator|ui user interface|ux user
  experience|it information technology|ml machine learning|ai artificial intelligence|bi business intelligence|supv supervisor|tech
  technician|spec specialist|prof professor|maths mathematics|math mathematics|hgv heavy goods vehicle|ff firefighter`
    .split('|')
    .map((entry) => {
      const [typed = '', ...words] = entry.trim().split(/\s+/);
      return [typed, words] as const;
    }),
);

function saysSeniority(word: string, seniority: string): boolean {
  return word === seniority && SENIORITIES.some((one: Seniority) => one === word);
}

/** Without these a title says more than it did. */
const DEMOTING: readonly string[] = [
  'assistant',
  'junior',
  'trainee',
  'intern',
  'deputy',
  'apprentice',
  'student',
  'aide',
  'acting',
  'vice',
  'interim',
];

function meaningful(title: string): readonly string[] {
  return title
    .toLowerCase()
    .split(/[\s/-]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, ''))
    .filter(
      (word, at, all) =>
        word !== '' && !MINOR.has(word) && !(word === 'level' && LEVELS.has(all[at - 1] ?? '')),
    );
}

/** "Mid-level", "senior-level" */
const LEVELS: ReadonlySet<string> = new Set<string>([...SENIORITIES, 'entry']);

const MINOR: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'a', 'an', 'in']);
