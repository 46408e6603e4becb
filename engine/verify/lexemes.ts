import { beginningWords } from '../numbers/spelled.ts';
import { Recent } from '../recent.ts';
import { spellingsFrom } from '../technologies/spellings.ts';
import { isHonourWord } from './award.ts';
import { isCalendarWord } from './calendar.ts';
import { isCausalWord } from './cause.ts';
import { isCertainNameWord } from './certain-names.ts';
import { isContrastWord } from './contrast.ts';
import { isCredentialWord } from './credential.ts';
import { isDirectionWord } from './direction.ts';
import { isIntervalWord } from './frequency.ts';
import { keyOf } from './keys.ts';
import { isLanguage } from './language.ts';
import { isLeadingWord } from './leading.ts';
import { isNamingWord } from './naming.ts';
import { isPlaceWord } from './places.ts';
import { isPraiseWord } from './quality.ts';
import { isScopeWord } from './reach.ts';
import { isPostWord, isTitleLead } from './title.ts';
import { isWholeWord } from './wholes.ts';

/** What readers ask about a word, whatever text it stands in. */
export interface Lexeme {
  readonly key: string;
  /** A bit for each reader that the word concerns: see `CONCERNS`. */
  readonly concerns: number;
}

/** The readers that have nothing to do without certain words, by the bit of each. */
export const CONCERNS = {
  leading: 1,
  quality: 2,
  award: 4,
  language: 8,
  scope: 16,
  credential: 32,
  direction: 64,
  frequency: 128,
  whole: 256,
  cause: 512,
  number: 1024,
  technology: 2048,
  title: 4096,
  contrast: 8192,
  name: 16384,
  post: 32768,
  certainName: 65536,
  calendar: 131072,
  place: 262144,
} as const;

const TESTS: readonly (readonly [number, (word: string) => boolean])[] = [
  [CONCERNS.leading, isLeadingWord],
  [CONCERNS.quality, isPraiseWord],
  [CONCERNS.award, isHonourWord],
  [CONCERNS.language, isLanguage],
  [CONCERNS.scope, isScopeWord],
  [CONCERNS.credential, isCredentialWord],
  [CONCERNS.direction, isDirectionWord],
  [CONCERNS.frequency, isIntervalWord],
  [CONCERNS.cause, isCausalWord],
  [CONCERNS.number, mayBeginNumber],
  [CONCERNS.technology, mayBeginTechnology],
  [CONCERNS.title, isTitleLead],
  [CONCERNS.contrast, isContrastWord],
  [CONCERNS.name, isNamingWord],
  [CONCERNS.post, isPostWord],
  [CONCERNS.certainName, isCertainNameWord],
  [CONCERNS.calendar, isCalendarWord],
  [CONCERNS.place, isPlaceWord],
];

/** Whether a word has a figure in it or begins a number in words. */
function mayBeginNumber(word: string): boolean {
  return /\d/.test(word) || NUMBER_WORDS.has(word) || isForeign(word);
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(beginningWords());

function mayBeginTechnology(word: string): boolean {
  return spellingsFrom(word).length > 0 || /\d/.test(word) || isForeign(word);
}

function isForeign(word: string): boolean {
  return /[^\x20-\x7e]/.test(word);
}

/** Looks a lower-case word up; read when it first comes up. */
export function lexemeOf(word: string): Lexeme {
  return lexemes.of(word);
}

const lexemes = new Recent(read, 10_000);

function read(word: string): Lexeme {
  let concerns = 0;
  for (const [bit, test] of TESTS) if (test(word)) concerns |= bit;
  const key = keyOf(word);
  if (isWholeWord(word, key)) concerns |= CONCERNS.whole;
  return { key, concerns };
}
