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
  return read(text, stack).written;
}

/** The same with its words and the technologies among them. */
export function read(
  text: string,
  stack: readonly string[],
): { readonly written: string; readonly tokens: readonly Token[]; readonly finds: readonly Find[] } {
  let written = text;
  for (let reading = 1; ; reading++) {
    const tokens = tokenise(written);
    const finds = scan(tokens, stack);
    // A word written out can tell what the word beside it means, so that the text is read again.
    const next = reading > READINGS ? written : write(written, tokens, finds);
    if (next === written) return { written, tokens, finds };
    written = next;
  }
}

const READINGS = 4;

function write(text: string, tokens: readonly Token[], finds: readonly Find[]): string {
  let written = '';
  let done = 0;
  for (const { index, size, form, swallows } of changesIn(tokens, finds)) {
    written += text.slice(done, tokens[index]?.start) + form;
    done = (tokens[index + size - 1]?.end ?? text.length) + (swallows ? 1 : 0);
  }
  return done === 0 ? text : written + text.slice(done);
}

/** Words that are written otherwise. */
interface Change {
  readonly index: number;
  readonly size: number;
  readonly form: string;
  /** Whether the full stop of an abbreviation goes with it. */
  readonly swallows: boolean;
}

function changesIn(tokens: readonly Token[], finds: readonly Find[]): readonly Change[] {
  const changes: Change[] = [];
  let index = 0;
  for (const find of finds) {
    index = writeWords(tokens, index, find.index, changes);
    changes.push(writeTool(find, tokens));
    index = find.index + find.size;
  }
  writeWords(tokens, index, tokens.length, changes);
  return changes;
}

function writeTool({ index, size, spelling }: Find, tokens: readonly Token[]): Change {
  const { text = '', key = '' } = tokens[index] ?? {};
  if (size === 1 && spelling.variants.includes(text)) return { index, size, form: text, swallows: false };
  // "pandas" may begin a sentence.
  const opens = text !== key && text === capital(key) && spelling.form === spelling.form.toLowerCase();
  const name = opens ? capital(spelling.form) : spelling.form;
  const version = size === 1 && spelling.keys[0] !== key ? key.slice(lettersBeforeVersion(key)) : '';
  const joint = version === '' || /[+#A-Z]$/.test(name) ? '' : ' ';
  return { index, size, form: name + joint + version, swallows: false };
}

/** Adds the changes of the words from an index up to a limit, where a tool's name begins; returns the limit. */
function writeWords(tokens: readonly Token[], from: number, limit: number, changes: Change[]): number {
  let index = from;
  while (index < limit) {
    const rule = ruleAt(tokens, index, limit, from > 0 && index === from);
    if (rule === undefined) {
      index += 1;
      continue;
    }
    const size = rule.keys.length;
    changes.push({
      index,
      size,
      form: formOf(rule, tokens, index),
      swallows: hasStop(rule, tokens[index + size]),
    });
    index += size;
  }
  return limit;
}

function ruleAt(
  tokens: readonly Token[],
  index: number,
  limit: number,
  followsTool: boolean,
): Rule | undefined {
  const rules = rulesFrom(tokens[index]?.key ?? '');
  return rules?.find((rule) => {
    const size = rule.keys.length;
    if (index + size > limit || !matches(rule, tokens, index)) return false;
    if (isPartOfAddress(tokens, index, size, followsTool)) return false;
    return rule.clauses.every((clause) => holds(clause, tokens, index, size));
  });
}

function matches(rule: Rule, tokens: readonly Token[], index: number): boolean {
  for (let offset = 1; offset < rule.keys.length; offset++) {
    const token = tokens[index + offset];
    if (token?.key !== rule.keys[offset] || token?.gap !== rule.gaps[offset]) return false;
  }
  return true;
}

/** "dept. of": the full stop of an abbreviation, not of a sentence. */
function hasStop(rule: Rule, after: Token | undefined): boolean {
  if (rule.named || rule.joints !== undefined || after === undefined) return false;
  return after.gap === '. ' && after.text === after.key;
}

function formOf(rule: Rule, tokens: readonly Token[], index: number): string {
  const first = tokens[index];
  if (first === undefined) return rule.form;
  // "PRS" and "EVS" are as likely initials of their own as the plural of two.
  if (rule.named)
    return /^[A-Z]{2}s$/.test(rule.form) && first.text === rule.form.toUpperCase() ? first.text : rule.form;
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
  // "sr. nurses": the full stop of an abbreviation cuts nothing off.
  const near = after.gap === ' ' || (after.gap === '. ' && after.text === after.key);
  if (!near) return words.has('NOTHING') && !ATTACHED.has(after.gap);
  return words.has(after.key) || (words.has('NOUN') && isNoun(after));
}

const ATTACHED = new Set(['', '-', '/']);

function isNoun(token: Token): boolean {
  return !FUNCTION_WORDS.has(token.key) && !/^\d/.test(token.key) && token.key !== "'s";
}

/** Words that cannot be the noun that a compound stands before. */
const FUNCTION_WORDS = new Set(
  'a an the this that these those my our your his her its their and or but nor so as if when while where which who whom whose than then because since until unless although though of in on at by for from to with without within into onto over under after before during between through across against per via using about above below around along among upon despite toward towards instead including is are was were be been being am do does did has have had can could will would shall should may might must not no only also just too very daily weekly monthly yearly every each all both either neither i we you he she it they me us them rather depending based due'.split(
    ' ',
  ),
);
