import { calmCase } from './calm-case.ts';
import { withCountedPlurals } from './counted.ts';
import { isForeign } from './foreign.ts';
import { joinCompounds } from './hyphens.ts';
import { gerund } from './inflect.ts';
import { mendSpelling } from './misspellings.ts';
import { numberWord } from './numerals.ts';
import { writeShorthand } from './shorthand.ts';

/**
 * A submitted line without what is not language: bullets, numbering, emoji, quotes around the whole, final and
 * doubled punctuation, stray whitespace. "w/o", "w/", "&", "+" and "n" between words are written out. Every word,
 * figure and symbol that says something stays.
 *
 * @example
 * cleanLine('• Code reviews + mentoring 2 juniors.'); // 'Code reviews and mentoring 2 juniors'
 */
export function cleanLine(raw: string): string {
  let line = (ASCII.test(raw) ? raw : plainCharacters(raw)).replace(/\s+/g, ' ').trim();
  if (/[*_]/.test(line)) line = line.replace(EMPHASIS, '$2').trim();
  let before = '';
  while (before !== line) {
    before = line;
    line = line.replace(LEADING_MARK, '').replace(TRAILING_MARK, '').trim();
    line = withoutQuotes(line);
  }
  const mended = mendSpelling(line);
  const spelled = mended === line || isForeign(line) ? line : mended;
  return withPunctuation(withCountedPlurals(joinCompounds(calmCase(wroteOut(spelled)))));
}

/** Most lines are punctuated as prose is. */
function withPunctuation(line: string): string {
  if (!/[,;:!?]{2}|\.{4}| [,;:!? ]|,[A-Za-z]/.test(line)) return line.trim();
  return line
    .replace(/([,;:!?])\1+/g, '$1')
    .replace(/\.{4,}/g, '...')
    .replace(/ +(?:([,;])|([:!?])(?=\s|$))/g, '$1$2')
    .replace(/,(?=[A-Za-z]{2})/g, ', ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Most lines: nothing to normalise. */
const ASCII = /^[ -~\t\r\n]*$/;

function plainCharacters(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[➔➙➜➝➞➡⟶⇨⟹⇒]\ufe0f?/gu, '→')
    .replace(EMOJI, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'");
}

/** Zero-width and direction marks, byte-order marks, soft hyphens, control characters other than whitespace. */
const INVISIBLE = /[\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[^\P{Cc}\s]/gu;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d|\u20e3/gu;

/** A bullet, a dash, an arrow, a check box, or a number or letter of a list. */
const LEADING_MARK =
  /^(?:[-–](?!\s*[\d$£€₹])|[—*•●○◦▪▫■□◆◇‣⁃·∙➢➤►▶→⇒✓✔☑✗_]+|[>~](?!\s*[\d$£€₹])|\[[ xX]?\](?=\s)|\(?(?:\d{1,2}|[a-hA-H]|[ivx]{1,4})\)(?=\s|[A-Za-z])|\d{1,2}[.:](?=\s)|[a-h][.](?=\s)|[,;:!]|\.(?=\s))\s*/u;
const TRAILING_MARK = /(?:[\s,;:!…•·*_|]|\s[–—-]+|(?<!\b\p{L}\.\p{L})\.|(?<=\S)\?)$/u;

/** Markdown around words: "**built** the app". */
const EMPHASIS = /(?<=^|\s)(\*{1,3}|_{1,3})(?=\S)([^*_]+?)(?<=\S)\1/g;

function withoutQuotes(line: string): string {
  const quote = line.charAt(0);
  if ((quote !== '"' && quote !== "'" && quote !== '`') || !line.endsWith(quote) || line.length < 2)
    return line;
  const inner = line.slice(1, -1);
  return inner.includes(quote) ? line : inner.trim();
}

function wroteOut(line: string): string {
  return withoutSlips(withLostWords(writeShorthand(withoutArrows(withoutSigns(withoutSlashes(line))))));
}

/** "the the report", "taking taking orders", "resp. for", "so no downtime": slips and shortcuts of typing. */
function withoutSlips(line: string): string {
  let text = line.replace(DOUBLED, '$1');
  if (text.includes('ing of ')) text = text.replace(ASSISTED, '$1 ');
  if (/resp/i.test(text)) text = text.replace(/\bresp\.? (?=for [\p{L}\d])/giu, 'responsible ');
  if (text.includes('ing un')) text = text.replace(/\b(\p{Ll}+ing) (un\1)\b/giu, '$1 and $2');
  if (text.includes('acc')) text = text.replace(/\bacc\.? to (?=\p{L})/giu, 'according to ');
  if (text.includes('collect'))
    text = text.replace(/\bclick ?(?:&|\+|and|n) ?collect\b/giu, 'click-and-collect');
  if (text.includes(' use '))
    text = text.replace(
      /\bfile ?(?:&|and) use (?=notes?|filings?|forms?|approvals?|products?|norms)/giu,
      'file-and-use ',
    );
  if (text.includes(' with ')) text = text.replace(WITH_BARE, inGerunds);
  if (text.includes(' no ')) text = text.replace(SO_NONE, 'so that there is no ');
  if (text.includes('fter of '))
    text = text.replace(/\b(looking|look|looks|looked) after of /gi, '$1 after ');
  return text;
}

/** "Helping residents with wash, dress, eat": what somebody is helped with takes -ing. */
const WITH_BARE =
  /(?<=\b(?:help|assist|support)\p{Ll}* (?:[\p{Ll}’']+ ){0,3}with )(?:(?:wash|dress|eat|bathe|shower|feed|shave|groom|walk|cook|shop)(?:,? and |, |$)){2,}/giu;

function inGerunds(row: string): string {
  return row.replace(/\p{L}+/gu, (word) => (word === 'and' ? word : gerund(word, 'en-GB')));
}

/** No word that is rightly said twice ("that that", "had had") is among them. */
const DOUBLED =
  /\b(the|an?|of|to|for|and|with|from|at|by|is|are|my|our|all|\p{Ll}{3,}(?:ing|ed|er|s|tion|ment)) \1\b/giu;
/** "assisted in organising of camps" */
const ASSISTED =
  /\b((?:assist|help|support|involv|participat|engag)\p{Ll}* (?:in|with) (?:the )?\p{Ll}+ing) of (?=\p{L})/giu;
const SO_NONE = /\bso (?:that )?no (?=\p{L}+(?: to| in| for| at| on| of|$|,))(?!one\b|body\b)/giu;

/** "F1 .81 -> .89", "weekly → daily", "~60 calls". Few lines hold an arrow or a tilde. */
function withoutArrows(line: string): string {
  if (!/[→~≈]|[-=]>|>>/.test(line)) return line;
  return line
    .replace(/(?<=[\d%\p{L}]) ?>{2,3} ?(?=[$£€₹]?\d)/gu, ' → ')
    .replace(FIGURES, (_whole, from: string, first: string) => `${from || 'from '}${first} to `)
    .replace(/(?<=[\p{L}\p{N})%"']) ?(?:→|-{1,2}>|=>) ?(?=[\p{L}\p{N}("'$£€₹~])/gu, ' to ')
    .replace(/(?<=^|[\s(])[~≈] ?(?=[$£€₹]?\d)/g, 'about ');
}

/** A change of a figure: "from 41 % → 68 %", "5 h -> 1,5 h". */
const FIGURES =
  /((?:\bfrom )?)(?<![\p{L}\p{N}.,])(?<![→>] ?)([~<>≈]?[$£€₹]?\.?\d[\d.,:]*(?:[kKmMx]\b|%|\+)?(?: ?(?:%|[a-zµ]{1,9}\b))?) ?(?:→|-{1,2}>|=>) ?(?=[~<>≈]?[$£€₹]?\.?\d)/gu;

/** "Designs in to pages", "the reporting db", "beds spring and autumn". Few lines hold any of the three. */
function withLostWords(typed: string): string {
  const line = / (?:when|if|while) | not /.test(typed)
    ? typed
        .replace(NOT_THERE, '$1 is not $2')
        .replace(
          AWAY,
          (_whole, who: string, where: string) => `${who} ${/[^s]s$/.test(who) ? 'are' : 'is'} ${where}`,
        )
    : typed;
  if (
    !/ in to | dbs?\b|(?:spring|summer|autumn|winter)$|\b(?:jan|feb|apr|aug|sept?|oct|nov|dec|mon|tue|wed|thur?|fri|sat|sun)s?\b|\byr\b|\bpt\b|\b(?:wk|week) in \d/i.test(
      line,
    )
  )
    return line;
  return line
    .replace(
      MONTH,
      (_whole, lead: string, month: string) => `${lead} ${MONTHS.get(month.toLowerCase()) ?? month}`,
    )
    .replace(
      DAY,
      (_whole, lead: string, day: string) => `${lead} ${DAYS.get(day.toLowerCase().slice(0, 3)) ?? day}`,
    )
    .replace(/\b(last|this|next|each|every|per|past) yr\b/gi, '$1 year')
    .replace(/\bof the yr\b/gi, 'of the year')
    .replace(
      /\bpt (?=(?:handover|care|transport|history|histories|notes|records|flow|education|safety|lists?|transfers?|monitoring|assessments?|positioning|handling|moves?)\b)/gi,
      'patient ',
    )
    .replace(
      /\b(1|one) (?:wk|week) in ([2-9])\b/gi,
      (_whole, _one: string, count: string) => `one week in ${numberWord(Number(count)) ?? count}`,
    )
    .replace(TURNED_IN_TO, '$1into ')
    .replace(KNOWN_DB, (_whole, plural: string) => `database${plural}`)
    .replace(SEASONS, ' in $1');
}

/** "When boss not there" */
const NOT_THERE =
  /(?<=\b(?:when|if|while) )((?:the |my |our )?[a-z]+) not (there|available|around|present|in|on duty)\b/gi;

/** "When chef off", "if the senior on leave" */
const AWAY =
  /(?<=\b(?:when|if|while) )((?:the |my |our )?(?!\w+(?:ing|ed)\b|she\b|they\b|you\b|not\b)[a-z]{3,}(?: (?!was\b|were\b|are\b|is\b|being\b|not\b|goes\b|gets\b|took\b|takes\b)[a-z]{3,})?) (off|away|absent|busy|sick|on leave|on holiday|on break)(?=$|,| and )/gi;

/** "Since jan", "from mar 2024": a month after what leads to a time, or before a year. */
const MONTH =
  /\b(since|until|till|from|in|by|during|to) (jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?! \p{L}+ing)/giu;
const MONTHS: ReadonlyMap<string, string> = new Map([
  ['jan', 'January'],
  ['feb', 'February'],
  ['mar', 'March'],
  ['apr', 'April'],
  ['jun', 'June'],
  ['jul', 'July'],
  ['aug', 'August'],
  ['sep', 'September'],
  ['sept', 'September'],
  ['oct', 'October'],
  ['nov', 'November'],
  ['dec', 'December'],
]);
/** "Every wed", "on sat". */
const DAY = /\b(every|each|on|next|last) (mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\b\.?/gi;
const DAYS: ReadonlyMap<string, string> = new Map([
  ['mon', 'Monday'],
  ['tue', 'Tuesday'],
  ['wed', 'Wednesday'],
  ['thu', 'Thursday'],
  ['fri', 'Friday'],
  ['sat', 'Saturday'],
  ['sun', 'Sunday'],
]);

/** "w/o", "w/", "loading/unloading". Few lines hold a slash. */
function withoutSlashes(line: string): string {
  if (!line.includes('/')) return line;
  return line
    .replace(/\bw\/o\b ?/gi, 'without ')
    .replace(/(?<=^|[\s(])w\/ ?(?=[\p{L}\p{N}])/giu, 'with ')
    .replace(/\b(\p{L}{3,}ing)\/(\p{L}{3,}ing)\b/giu, '$1 and $2')
    .replace(/\b(open)\/(close)\b/gi, '$1 and $2');
}

/** "planning + booking + expenses" */
const SUM = /[\p{L})]+(?: [\p{L}\d()-]+){0,3} \+ [\p{L}(][^+&]*(?: [+&] [\p{L}(][^+&]*)+/gu;

/** "&", "+" and "n" between words. */
function withoutSigns(line: string): string {
  if (!/[&+]| n /.test(line)) return line;
  const row =
    line.includes(',') || !line.includes(' + ')
      ? line
      : line.replace(SUM, (whole) => whole.replace(/ [&+] (?=.* [&+] )/g, ', '));
  return row
    .replace(/(?<=[\p{L}\p{N})%"'])\s[&+]\s(?=[\p{L}\p{N}("'$£€])/gu, ' and ')
    .replace(/(?<=\p{Ll}{3}) n (?=\p{Ll}{3}|\p{Lu}{2})/gu, ' and ')
    .replace(/(?<=[\p{Ll}]{2})[&+](?=[\p{Ll}]{2})/gu, ' and ');
}

/** "Converting designs in to pages": one word after a verb of turning. */
const TURNED_IN_TO =
  /\b((?:convert|turn|transform|translat|divid)(?:e|es|s|ed|d|ing)? (?:[\w-]+ ){1,5})in to (?!help\b|see\b)/gi;
/** "The reporting db", but not "mongo db". */
const KNOWN_DB =
  /(?<=\b(?:the|our|a|reporting|production|prod|test|staging|customer|client|legacy|analytics|stock|main|sql) )db(s?)\b/gi;
/** "Plant beds spring and autumn": when, at the end of the line. */
const SEASONS =
  /(?<=[a-z]s) ((?:spring|summer|autumn|winter)(?:,? (?:and|or|to) (?:spring|summer|autumn|winter)))$/gi;
