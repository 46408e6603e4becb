import type { Finding, Judgement } from './finding.ts';
import type { Grounds } from './grounds.ts';
import type { Sentence, Statement } from './statement.ts';
import type { Term } from './terms.ts';

/** Spoken languages, and how well: each must be submitted, with a level at least as high. */
export function languageFindings({ text, sentences }: Statement): readonly Finding[] {
  return sentences.flatMap((sentence) => {
    const named = sentence.terms.filter(
      ({ word }, at) =>
        LANGUAGES.has(word) && (word !== 'sign' || sentence.terms[at + 1]?.word === 'language'),
    );
    if (named.length === 0 || !isAboutLanguages(sentence)) return [];
    const isSpoken =
      sentence.terms.some(({ word }) => SPEAKS.has(word)) &&
      !sentence.terms.some(({ word }) => RECEPTIVE.has(word));
    return named.map((language): Finding => {
      const level = levelOf(text, sentence.terms, language);
      const start = Math.min(language.start, level?.term.start ?? language.start);
      const end = Math.max(language.end, level?.term.end ?? language.end);
      return {
        kind: 'language',
        start,
        end,
        judge: (grounds) => judge(language.word, level, isSpoken, grounds),
      };
    });
  });
}

const SPEAKS: ReadonlySet<string> = new Set(['speak', 'speaks', 'speaking', 'spoke', 'spoken', 'fluent']);
/** A language of which a profile says one of these is understood or read, and not thereby spoken. */
const RECEPTIVE: ReadonlySet<string> = new Set(
  'understand understands understanding understood passive read reads reading listening follow follows'.split(
    ' ',
  ),
);

/** Whether a word names a spoken language. */
export function isLanguage(word: string): boolean {
  return LANGUAGES.has(word);
}

const LANGUAGES: ReadonlySet<string> = new Set(
  `english spanish french german italian portuguese dutch polish russian arabic hindi urdu bengali bangla tamil telugu marathi
  gujarati punjabi kannada malayalam odia mandarin cantonese chinese japanese korean turkish greek welsh irish gaelic swedish
  norwegian danish finnish czech slovak hungarian romanian bulgarian ukrainian croatian serbian slovenian lithuanian latvian
  estonian hebrew farsi persian pashto dari kurdish somali swahili amharic yoruba igbo hausa zulu xhosa afrikaans tagalog filipino
  vietnamese thai indonesian malay burmese khmer nepali sinhala catalan basque galician maltese icelandic albanian armenian georgian
  mongolian kazakh uzbek hawaiian romansh cree maori māori luxembourgish frisian breton quechua guarani twi ewe akan wolof shona ndebele
  tswana sotho chichewa bemba lingala malagasy pidgin patois kinyarwanda luganda kikuyu luo oromo tigrinya papiamento faroese sami
  belarusian macedonian bosnian azerbaijani kyrgyz tajik turkmen lao javanese hokkien cebuano samoan tongan fijian navajo
  inuktitut ojibwe yiddish latin flemish teochew isizulu isixhosa tatar maithili putonghua sindhi kashmiri konkani assamese hmong makaton creole bsl asl sign`.split(
    /\s+/,
  ),
);

/** How well a language is known; the higher says more. */
const LEVELS: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'basic basics elementary beginner a1 a2 little some limited learning rudimentary'],
      [2, 'conversational intermediate b1 everyday'],
      [3, 'b2 business working good upper-intermediate professional workplace'],
      [4, 'c1 advanced proficient fluent fluently fluency proficiency excellent confident confidently'],
      [5, 'c2 near-native'],
      [6, 'native natively bilingual trilingual mother tongue first'],
    ] as const
  ).flatMap(([level, words]) => words.split(' ').map((word) => [word, level] as const)),
);

const ABOUT: ReadonlySet<string> = new Set(
  `speak speaks speaking spoke spoken language languages fluent fluently fluency native natively bilingual trilingual conversational
  proficient mother tongue a1 a2 b1 b2 c1 c2 interpret translate multilingual polyglot level basic basics sign home fluent intermediate advanced`.split(
    /\s+/,
  ),
);

function isAboutLanguages({ terms }: Sentence): boolean {
  return terms.some(({ word }) => ABOUT.has(word));
}

interface Level {
  readonly rank: number;
  readonly term: Term;
}

/** The level that stands nearest to a language: before it, or behind it until the next language or "and". */
function levelOf(text: string, terms: readonly Term[], language: Term): Level | undefined {
  const at = terms.indexOf(language);
  for (let near = at - 1; near >= Math.max(0, at - 4); near--) {
    const term = terms[near];
    if (term === undefined || LANGUAGES.has(term.word)) break;
    // "Hindi (mother tongue), and Tamil": what brackets close on belongs to what stands before them.
    if (text.slice(term.end, language.start).includes(')')) break;
    const rank = LEVELS.get(term.word);
    if (rank !== undefined && !belongsToAnother(text, terms, near)) return { rank, term };
    // "fully at home in German"
    if (term.word === 'home' && terms[near - 1]?.word === 'at' && terms[near + 1]?.word === 'in')
      return { rank: 4, term };
  }
  for (let near = at + 1; near <= at + 6; near++) {
    const term = terms[near];
    if (term === undefined || LANGUAGES.has(term.word)) break;
    const rank = LEVELS.get(term.word);
    if (rank !== undefined) {
      const next = terms[near + 1];
      // "Dutch, C2 English": the comma says whose level it is.
      const isOfNext =
        next !== undefined &&
        (LANGUAGES.has(next.word) || (near === at + 1 && /^\p{Lu}\p{Ll}/u.test(next.written))) &&
        (near > at + 1 ||
          (text.slice(language.end, term.start).includes(',') && text.slice(term.end, next.start) === ' '));
      return isOfNext ? undefined : { rank, term };
    }
  }
  return listLevel(text, terms, at);
}

/** "Spanish natively and Italian": a level right behind another language is that one's. */
function belongsToAnother(text: string, terms: readonly Term[], near: number): boolean {
  const word = terms[near]?.word ?? '';
  // "Polish (native), English"
  if (
    LANGUAGES.has(terms[near - 1]?.word ?? '') &&
    /^ ?\($/.test(text.slice(terms[near - 1]?.end ?? 0, terms[near]?.start ?? 0)) &&
    text.charAt(terms[near]?.end ?? 0) === ')'
  )
    return true;
  // "Dutch, C2 English"
  if (
    /^[abc]\d$/.test(word) &&
    /^,\s/.test(text.slice(terms[near - 1]?.end ?? 0, terms[near]?.start ?? 0)) &&
    text.charAt(terms[near]?.end ?? 0) === ' '
  )
    return false;
  // "Polish is native, her English good"
  if (/^(?:is|was)$/.test(terms[near - 1]?.word ?? '') && LANGUAGES.has(terms[near - 2]?.word ?? ''))
    return true;
  // "English at C1 and Spanish at B1"
  const before = terms[/^(?:at|to)$/.test(terms[near - 1]?.word ?? '') ? near - 2 : near - 1]?.word ?? '';
  return /ly$|^[abc]\d$/.test(word) && LANGUAGES.has(before);
}

/** "fluent in English and Punjabi": the level before the first of a list holds for all. */
function listLevel(text: string, terms: readonly Term[], at: number): Level | undefined {
  const start = terms[at]?.start ?? 0;
  for (let near = at - 1; near >= Math.max(0, at - 8); near--) {
    const term = terms[near];
    if (term === undefined || text.slice(term.end, start).includes(')')) break;
    const rank = LEVELS.get(term.word);
    if (rank !== undefined && /^(?:fluent|native|bilingual|proficient)$/.test(term.word))
      return { rank, term };
    if (!LANGUAGES.has(term.word) && !/^(?:and|in|both|as|well)$/.test(term.word)) break;
  }
  return undefined;
}

function judge(language: string, level: Level | undefined, isSpoken: boolean, grounds: Grounds): Judgement {
  const naming = grounds
    .affordable(grounds.saying(NAMES.get(language) ?? [language]), 2)
    .filter(({ terms }) => terms.some(({ word }) => (NAMES.get(language) ?? [language]).includes(word)));
  if (naming.length === 0)
    return { supported: false, reason: `The profile does not name ${capital(language)}.` };
  const high = naming.filter(({ terms }) => {
    const ranks = terms.flatMap(({ word }) => LEVELS.get(word) ?? []);
    const stated = ranks.length > 0 ? Math.max(...ranks) : 0;
    if (level === undefined) return !isSpoken || !terms.some(({ word }) => RECEPTIVE.has(word));
    return stated >= level.rank;
  });
  if (high.length > 0) return { supported: true, sources: high.map((one) => one.pointer) };
  const stated = naming[0]?.text ?? '';
  return {
    supported: false,
    reason: `The profile says “${stated}”, not “${level?.term.word ?? language}”.`,
  };
}

/** Languages that go by several names. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'bsl sign',
    'asl sign',
    'farsi persian dari',
    'bangla bengali',
    'mandarin chinese putonghua',
    'filipino tagalog',
    'german deutsch alemán alemão',
    'portuguese português portugues portugiesisch',
    'spanish español espanol spanisch',
    'french français francais französisch',
    'italian italiano italienisch',
    'dutch nederlands',
    'polish polski polnisch',
    'turkish türkçe türkisch',
    'english englisch inglês inglés',
    'russian russisch',
    'arabic arabisch',
    'swedish svenska',
    'norwegian norsk',
    'danish dansk',
  ].flatMap((row) => {
    const names = row.split(' ');
    return names.map((name) => [name, names] as const);
  }),
);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
