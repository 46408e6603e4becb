import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

/**
 * Harper's rules that find fault with good professional English: spelling, since names and tools are no
 * dictionary words; house style (Oxford comma, "min", en dash); and rules that take trade words for
 * misspelt compounds ("runbooks", "MIS reports", "postoperative").
 */
const OFF = [
  'SpellCheck',
  'OxfordComma',
  'ExpandTimeShorthands',
  'ExpandMinimum',
  'PhrasalVerbAsCompoundNoun',
  'OrthographicConsistency',
  'SplitWords',
  'MergeWords',
  'DisjointPrefixes',
  'NumericRangeEnDash',
  'MissingTo',
];

/** What is right in the words of a trade or region: "lakh", "School Teacher" as a title, "roadmap". */
const NO_FAULT = [/closed compound noun/, /American English|British English/, /`road map`/];

/** A vowel sound before initials that begin with it. */
const SPELLED_OUT = /\b[Aa]n (?:[AEFHILMNORSX][A-Z&]{1,4})\b/;

let prepared: Promise<LocalLinter> | undefined;

/** What Harper finds wrong with a sentence, as messages. One instance serves a whole run. */
export async function harper(text: string): Promise<readonly string[]> {
  prepared ??= prepare();
  const linter = await prepared;
  const lints = await linter.lint(text, { language: 'plaintext' });
  const findings = lints.filter(
    (lint) =>
      !NO_FAULT.some((message) => message.test(lint.message())) &&
      !(text.includes('A+') && lint.get_problem_text() === 'A') &&
      // Letters are read one by one: "an FP&A analyst", "an SEN assistant".
      !(/indefinite article/.test(lint.message()) && SPELLED_OUT.test(text)) &&
      // "from weekly to daily" wants no "too".
      !(/ from \w+ly to \w+ly\b/.test(text) && lint.get_problem_text() === 'to'),
  );
  return findings.map((lint) => `${lint.get_problem_text()}: ${lint.message()}`);
}

async function prepare(): Promise<LocalLinter> {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  const config = await linter.getDefaultLintConfig();
  for (const rule of OFF) config[rule] = false;
  await linter.setLintConfig(config);
  return linter;
}
