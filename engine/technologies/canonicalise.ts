import { isPartOfAddress } from './address.ts';
import { type Clause, type Rule, rulesFrom } from './rules.ts';
import { type Find, lettersBeforeVersion, scan } from './scan.ts';
import { type Token, tokenise } from './tokens.ts';

/**
 * A submitted line with its tools, acronyms and proper names written as they should be, and well-known
 * abbreviations written out. Text that is right stays as it is; numbers and meaning never change, and doing
 * it twice is doing it once.
 *
 * @param stack the submitted tools as typed: what stands there is more readily meant
 * @example
 * canonicalise('build rest apis in node js', []); // 'build REST APIs in Node.js'
 */
export function canonicalise(text: string, stack: readonly string[]): string {
  // A word written out can tell what the word beside it means, so that the text is read again.
  let written = text;
  for (let reading = 0; reading < READINGS; reading++) {
    const next = read(written, stack);
    if (next === written) break;
    written = next;
  }
  return written;
}

const READINGS = 4;

function read(text: string, stack: readonly string[]): string {
  const tokens = tokenise(text);
  const finds = scan(tokens, stack);
  let written = '';
  let done = 0;
  let nextFind = 0;
  let index = 0;
  while (index < tokens.length) {
    const find = finds[nextFind];
    const change =
      find?.index === index
        ? writeTool(find, tokens)
        : writeWords(tokens, index, find?.index ?? tokens.length);
    if (find?.index === index) nextFind += 1;
    if (change === undefined) {
      index += 1;
      continue;
    }
    written += text.slice(done, tokens[index]?.start) + change.form;
    done = tokens[index + change.size - 1]?.end ?? text.length;
    if (change.swallows && text.charAt(done) === '.') done += 1;
    index += change.size;
  }
  return done === 0 ? text : written + text.slice(done);
}

interface Change {
  readonly form: string;
  readonly size: number;
  /** Whether the full stop of an abbreviation goes with it. */
  readonly swallows: boolean;
}

function writeTool({ index, size, spelling }: Find, tokens: readonly Token[]): Change | undefined {
  const first = tokens[index];
  if (first === undefined) return undefined;
  const { form } = spelling;
  // "pandas" may begin a sentence.
  if (first.text !== first.key && form === form.toLowerCase() && first.text === capital(form))
    return undefined;
  const version =
    size === 1 && spelling.keys[0] !== first.key ? first.key.slice(lettersBeforeVersion(first.key)) : '';
  const joint = version === '' || /[+#A-Z]$/.test(form) ? '' : ' ';
  return { form: form + joint + version, size, swallows: false };
}

/** The rule that holds at a word, kept clear of the tool that follows. */
function writeWords(tokens: readonly Token[], index: number, limit: number): Change | undefined {
  const first = tokens[index];
  const rules = first === undefined ? undefined : rulesFrom(first.key);
  if (first === undefined || rules === undefined) return undefined;
  for (const rule of rules) {
    const size = rule.keys.length;
    if (index + size > limit || !matches(rule, tokens, index)) continue;
    const after = tokens[index + size];
    const stopped = after !== undefined && isAbbreviated(rule, after);
    if (isPartOfAddress(tokens, index, size, false)) continue;
    if (!rule.clauses.every((clause) => holds(clause, tokens, index, size))) continue;
    return { form: formOf(rule, tokens, index), size, swallows: stopped };
  }
  return undefined;
}

function matches(rule: Rule, tokens: readonly Token[], index: number): boolean {
  for (let offset = 1; offset < rule.keys.length; offset++) {
    const token = tokens[index + offset];
    if (token?.key !== rule.keys[offset] || token?.gap !== rule.gaps[offset]) return false;
  }
  return true;
}

/** "dept. of": the full stop of an abbreviation, not of a sentence. */
function isAbbreviated(rule: Rule, after: Token): boolean {
  return !rule.named && rule.joints === undefined && after.gap === '. ' && after.text === after.key;
}

function formOf(rule: Rule, tokens: readonly Token[], index: number): string {
  const first = tokens[index];
  if (first === undefined || rule.named) return rule.form;
  if (rule.joints !== undefined) {
    return rule.joints
      .map((joint, offset) => (offset === 0 ? '' : joint) + (tokens[index + offset]?.text ?? ''))
      .join('');
  }
  const opens = index === 0 || /[.!?•\n]/.test(first.gap);
  const shouts = first.text.length > 1 && first.text === first.text.toUpperCase();
  const capitalised = first.text.charAt(0) !== first.key.charAt(0);
  return capitalised && (opens || !shouts) ? capital(rule.form) : rule.form;
}

function capital(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}

function holds(clause: Clause, tokens: readonly Token[], index: number, size: number): boolean {
  const found =
    clause.side === 'before' ? hasBefore(clause, tokens, index) : hasAfter(clause, tokens, index + size);
  return found === clause.wanted;
}

function hasBefore({ words }: Clause, tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const gap = tokens[index]?.gap ?? '';
  if (before === undefined) return words.has('NOTHING');
  if (words.has('NUMBER') && NUMBER_GAPS.has(gap) && /\d$/.test(before.key)) return true;
  if (gap !== ' ' && gap !== '') return words.has('NOTHING');
  if (before.key === '1' && tokens[index - 1]?.gap === '.') return false;
  return words.has(before.key) || (words.has('NOUN') && isNoun(before));
}

const NUMBER_GAPS = new Set([' ', '', '+ ', '+', '-', '/']);

function hasAfter({ words }: Clause, tokens: readonly Token[], index: number): boolean {
  const after = tokens[index];
  if (after === undefined) return words.has('NOTHING');
  if (after.gap !== ' ')
    return words.has('NOTHING') && after.gap !== '-' && after.gap !== '/' && after.gap !== '';
  return words.has(after.key) || (words.has('NOUN') && isNoun(after));
}

function isNoun(token: Token): boolean {
  return !FUNCTION_WORDS.has(token.key) && !/^\d/.test(token.key) && token.key !== "'s";
}

/** Words that cannot be the noun that a compound stands before. */
const FUNCTION_WORDS = new Set(
  'a an the this that these those my our your his her its their and or but nor so as if when while where which who whom whose than then because since until unless although though of in on at by for from to with without within into onto over under after before during between through across against per via using about above below around along among upon despite toward towards instead including is are was were be been being am do does did has have had can could will would shall should may might must not no only also just too very daily weekly monthly yearly every each all both either neither i we you he she it they me us them rather depending based due'.split(
    ' ',
  ),
);
