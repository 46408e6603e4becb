import { DETERMINERS, PREPOSITIONS } from './function-words.ts';
import { indefinite } from './indefinite.ts';
import { type Token, writeTokens } from './tokens.ts';
import { namesPerson } from './wordclass.ts';

/**
 * What a line that names the person by a post says they are, with the article the post takes: "form tutor for 28
 * students", "the lead developer for the app", "a member of the robotics club". `undefined` for any other line.
 *
 * @example
 * heldPost(tokenize('member of the union')); // 'a member of the union'
 */
export function heldPost(tokens: readonly Token[]): string | undefined {
  if (tokens[0]?.lower === 'acting' && namesPerson(postAfter(tokens)))
    return writeTokens(tokens.map(lowered));
  const at = tokens.findIndex(({ lower }, index) => index > 0 && (lower === 'for' || lower === 'of'));
  const head = tokens[at - 1];
  if (!head || at > 6 || tokens.length < at + 2) return undefined;
  const modifiers = tokens.slice(0, at - 1);
  if (tokens.slice(0, at).some(({ close, gap }) => close !== '' || gap === '/')) return undefined;
  if (modifiers.some(({ lower }) => /^(?:and|or|with|to|in|as)$/.test(lower))) return undefined;
  const isPost = tokens[at]?.lower === 'of' ? head.lower === 'member' : POSTS.has(head.lower);
  if (!isPost) return undefined;
  return `${articleOf(tokens, modifiers)}${writeTokens(tokens.map(lowered))}`;
}

/** "Acting senior lecturer Jan–Jun 2024", "acting head of year 9": the last word of the post. */
function postAfter(tokens: readonly Token[]): string {
  const end = tokens.findIndex(
    ({ lower, word }, index) => index > 1 && (/^[\p{Lu}\d(]/u.test(word) || PREPOSITIONS.has(lower)),
  );
  const last = tokens[(end < 0 ? tokens.length : end) - 1];
  return last?.lower === 'head' ? 'officer' : (last?.lower ?? '');
}

function articleOf(tokens: readonly Token[], modifiers: readonly Token[]): string {
  const first = tokens[0];
  if (!first || DETERMINERS.has(first.lower)) return '';
  if (FOREMOST.has(first.lower)) return 'the ';
  const isOneOfMany = modifiers.length === 0 || modifiers.some(({ lower }) => KINDS.test(lower));
  return isOneOfMany ? `${indefinite(first.word)} ` : '';
}

function lowered(token: Token, index: number): Token {
  const isOrdinary =
    index === 0 && /^\p{Lu}\p{Ll}+$/u.test(token.word) && !/^\p{Lu}/u.test(token.word.slice(1));
  return isOrdinary ? { ...token, word: token.lower } : token;
}

/** Posts that one holds for somebody or something. */
const POSTS: ReadonlySet<string> = new Set(
  `tutor teacher lecturer instructor coach mentor leader developer nurse member captain supervisor coordinator
  co-ordinator representative rep secretary treasurer chair chairperson volunteer champion ambassador examiner invigilator
  moderator dev`.split(/\s+/),
);

const FOREMOST: ReadonlySet<string> = new Set('lead sole main only primary first principal head'.split(' '));
const KINDS =
  /^(?:part-time|full-time|volunteer|private|freelance|active|founding|core|elected|trained|senior|junior|member)$/;

/**
 * Whether a noun phrase names somebody by what they are for others: "key person for six toddlers", "intern at Kaveri
 * Pumps".
 */
export function namesPost(noun: string): boolean {
  const [post = ''] = noun.split(/ (?:at|for|in|of|to) /);
  const head = post.slice(post.lastIndexOf(' ') + 1).toLowerCase();
  if (post === noun) return /^(?:volunteer|intern|trainee|ambassador|treasurer|captain)$/.test(head);
  return POST_NOUNS.has(head) && !/^(?:an?|the|my|our)\b/i.test(post);
}

const POST_NOUNS: ReadonlySet<string> = new Set(
  `person teacher master lead manager owner contact champion marshal warden buddy supervisor scrum-master intern trainee
  apprentice volunteer treasurer secretary captain president chair chairperson tutor organiser organizer representative
  ambassador mentor coach member leader partner assessor facilitator moderator examiner advisor adviser`.split(
    /\s+/,
  ),
);
