import { ADJECTIVES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from './function-words.ts';
import { knownVerb } from './lexicon.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * The text with a capital at its start, unless its first word has a form of its own that a capital would harm:
 * "iOS", "npm", "p95", "eBay", "dbt".
 *
 * @example
 * sentenceCase('building APIs'); // 'Building APIs'
 * sentenceCase('iOS releases'); // 'iOS releases'
 */
export function sentenceCase(text: string): string {
  const unit = text.charCodeAt(0);
  // Most texts begin with a letter, and with one of ASCII.
  if (isUpper(unit)) return text;
  const start = isLower(unit) ? 0 : /\p{L}|\p{N}/u.exec(text)?.index;
  if (start === undefined) return text;
  const word = firstWord(text.slice(start));
  if (hasOwnForm(word)) return text;
  const [letter = ''] = text.slice(start);
  return text.slice(0, start) + letter.toUpperCase() + text.slice(start + letter.length);
}

/**
 * The text with its first letter in lower case, for use inside a sentence, unless the first word is an acronym,
 * has a capital or a figure inside, stands before another capitalised word (a name), or is a day, month or
 * language.
 *
 * @example
 * lowerFirst('Building APIs'); // 'building APIs'
 * lowerFirst('REST APIs'); // 'REST APIs'
 */
export function lowerFirst(text: string): string {
  if (isLower(text.charCodeAt(0))) return text;
  const word = firstWord(text);
  if (!/^\p{Lu}/u.test(word) || /^\p{Lu}.*[\p{Lu}\p{N}.+#]/u.test(word)) return text;
  if (word === 'I' || /^I['’]/.test(word) || PROPER.has(word.replace(/['’]s$/, ''))) return text;
  if (text.startsWith('Black Friday') || beginsName(text, word)) return text;
  // "Zwischenprüfung": a word of another language may be a noun with a capital of its own.
  if (/[äöüßÄÖÜ]/.test(word)) return text;
  // "A-checks", "B-pillar repairs"
  if (/^\p{Lu}-\p{L}/u.test(word)) return text;
  // One letter alone is a name ("C", "R") unless it is the article.
  if ((word.length === 1 && word !== 'A') || word === 'Rs') return text;
  const [letter = ''] = text;
  return letter.toLowerCase() + text.slice(letter.length);
}

/** "App Store releases": an ordinary word before another with a capital, and no verb or adjective of it. */
function beginsName(text: string, word: string): boolean {
  const next = /^ (\p{Lu}\p{Ll}+)(?=$|[\s,;:.)])/u.exec(text.slice(word.length))?.[1];
  if (next === undefined || PROPER.has(next) || !/^\p{Lu}\p{Ll}+$/u.test(word)) return false;
  const lower = word.toLowerCase();
  if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || ADJECTIVES.has(lower)) return false;
  return (
    STORES.test(next) ||
    !(
      knownVerb(lower) ||
      vocabulary(lower) ||
      CONJUNCTIONS.has(lower) ||
      lower.endsWith('ly') ||
      lower.endsWith('ing') ||
      lower.endsWith('ed')
    )
  );
}

/** Second words of names whose first is an ordinary word. */
const STORES =
  /^(?:Store|Console|Cross|Sigma|Street|Services|Analytics|Ads|Studio|Cloud|Academy|School|Hospital|University)$/;

function isUpper(unit: number): boolean {
  return unit > 0x40 && unit < 0x5b;
}

function isLower(unit: number): boolean {
  return unit > 0x60 && unit < 0x7b;
}

function firstWord(text: string): string {
  let end = 0;
  while (isLower(text.charCodeAt(end)) || isUpper(text.charCodeAt(end))) end += 1;
  // Most words are letters of ASCII up to the end or a space.
  if (end === text.length || text.charCodeAt(end) === 0x20) return text.slice(0, end);
  return /^[\p{L}\p{N}][\p{L}\p{N}.+#'’/-]*/u.exec(text)?.[0].replace(/[.'’/-]+$/, '') ?? '';
}

function hasOwnForm(word: string): boolean {
  return OWN_FORM.has(word) || (!isSmall(word) && OTHER_FORM.test(word));
}

function isSmall(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isLower(word.charCodeAt(at))) return false;
  return true;
}

/** "iOS", "p95", "i.MX". */
const OTHER_FORM = /^\p{Ll}(?:[\p{Ll}-]*[\p{Lu}\p{N}]|\.\p{Ll})/u;

const OWN_FORM: ReadonlySet<string> = new Set(
  'npm dbt pnpm npx pip pandas jq k3s k6 ksqlDB pytest kubectl grep curl git scikit-learn webpack esbuild'.split(
    ' ',
  ),
);

/** Words that keep their capital wherever they stand, as people begin lines with them. */
const PROPER: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October
  November December English French German Spanish Italian Portuguese Chinese Mandarin Japanese Korean Arabic Hindi Urdu
  Punjabi Bengali Polish Russian Dutch Turkish Welsh Irish Greek Latin European British American African Asian Indian
  Christmas Easter Ramadan Diwali Python Java Kotlin Ruby Scala Docker Kubernetes Terraform Ansible Jenkins
  Redis Kafka Airflow Spark Snowflake Tableau Salesforce Excel Word Outlook Photoshop Illustrator Figma Jira
  Confluence Azure Google Microsoft Amazon Oracle Linux Windows Android Angular Django Flask Laravel Cypress Selenium
  Playwright Postman Grafana Prometheus Helm Stripe Shopify Xero Sage Epic Cerner Workday`
    .trim()
    .split(/\s+/),
);
