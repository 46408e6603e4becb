import type { Pointer } from '../types.ts';
import { COMMON_NAMES } from './common-names.ts';
import { type Evidence, keyLineOf } from './evidence.ts';
import { type Finding, firstFrom, type Judgement, judged } from './finding.ts';
import type { Grounds } from './grounds.ts';
import { isOrdinary } from './ordinary.ts';
import type { Statement } from './statement.ts';
import { termsOf } from './terms.ts';
import { isTitleNoun } from './title-nouns.ts';
import { phraseFrom, type Word } from './tokens.ts';
import { asWords } from './words.ts';

/** At most this many words in the name of an organisation. */
const LONGEST = 8;
const EDITIONS = /^(?:gnu|linux|server|suite|cloud|platform)$/;
const LEADS =
  /\b([Aa]t|[Jj]oined|[Jj]oining|[Jj]oin|[Ff]or|[Ww]ith) (?:the )?(?=[A-Z\x80-\uffff]|[a-z]{1,3}[A-Z])/g;

/**
 * Names of organisations that follow "at", "joined", "for" or "with": each must stand among the words of a source.
 * A name in capitals after "for" or "with" counts only where a name of an organisation can stand.
 */
export function employerFindings({ text, mentions }: Statement): readonly Finding[] {
  const findings: Finding[] = [];
  LEADS.lastIndex = 0;
  for (let match = LEADS.exec(text); match !== null; match = LEADS.exec(text)) {
    const [whole, lead = ''] = match;
    const name = nameFrom(text, match.index + whole.length, lead.toLowerCase());
    if (name === undefined) continue;
    const { start, end } = name;
    const isTool = isMadeOf(text, start, end, mentions);
    if (isTool && !EMPLOYING.test(lead)) continue;
    findings.push({
      kind: 'employer',
      start,
      end,
      judge: (grounds) => judge(text.slice(start, end), isTool, EMPLOYING.test(lead), grounds),
    });
  }
  return findings;
}

/** Whether a name is one of tools alone: "with Node.js and Express" is checked tool by tool. */
function isMadeOf(text: string, start: number, end: number, mentions: Statement['mentions']): boolean {
  let at = start;
  for (let index = Math.max(0, firstFrom(mentions, start) - 1); index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.start >= end) break;
    if (mention.end <= at) continue;
    if (/\p{Lu}/u.test(text.slice(at, mention.start).replace(MAKER, ''))) return false;
    at = mention.end;
  }
  return at > start && !/\p{Lu}/u.test(text.slice(at, end));
}

/** Who makes a tool, before its name: "Microsoft Excel". */
const MAKER =
  /\b(?:Microsoft|Google|Adobe|Amazon|Apache|Autodesk|Oracle|Atlassian|IBM|SAP|HashiCorp|Red Hat) $/;

/** Words that only an employer or a place of work follows. */
const EMPLOYING = /^(?:at|join)/i;

/** Who makes a tool employs nobody by being in the stack: "at Salesforce" needs more than the tool. */
function judge(name: string, isTool: boolean, employs: boolean, grounds: Grounds): Judgement {
  const words = withoutLegalForm(asWords(name));
  const keys = keyLineOf(termsOf(name));
  const supports = ({ pointer, words: submitted, keyLine }: Evidence): boolean => {
    if (pointer.includes('/stack/')) return !employs && submitted.includes(words);
    // "Centre" and "Center" are one.
    if (!submitted.includes(words)) return !isTool && keys.trim() !== '' && keyLine.includes(keys);
    return (
      !isTool ||
      pointer.endsWith('/company') ||
      / (?:at|joined|join|joining|for) $/.test(submitted.slice(0, submitted.indexOf(words) + 1))
    );
  };
  const among = (): readonly Evidence[] =>
    grounds.ordered([
      grounds.holding(words),
      keys.trim() === '' ? [] : grounds.withAll(keys.trim().split(' ')),
    ]);
  const judgement = judged(
    grounds,
    { name: `employer ${isTool}${words}|${keys}`, among, holds: supports },
    `The profile does not name ${name} as an employer or client here.`,
  );
  if (judgement.supported || employs) return judgement;
  const apart = partsNamed(name, grounds);
  return apart.length > 0 ? { supported: true, sources: apart } : judgement;
}

/** "with ACLS and PALS", "with Debian GNU/Linux": things listed behind the preposition, each of them submitted. */
function partsNamed(name: string, grounds: Grounds): readonly Pointer[] {
  const parts = name
    .split(/ and | & |, |[ /]/)
    .filter(
      (part) =>
        /^[A-Z]/.test(part) && !COMMON_NAMES.has(part.toLowerCase()) && !MAKER.test(` ${part} `.trimStart()),
    );
  const found = parts.map((part) =>
    termsOf(part).flatMap(({ key, word }) =>
      (EDITIONS.test(word) ? grounds.all : grounds.with(key)).slice(0, 1),
    ),
  );
  return parts.length > 1 && found.every((values) => values.length > 0)
    ? found.flat().map(({ pointer }) => pointer)
    : [];
}

function nameFrom(
  text: string,
  start: number,
  lead: string,
): { readonly start: number; readonly end: number } | undefined {
  const words = phraseFrom(text, start, LONGEST);
  let count = 0;
  for (const [index, word] of words.entries()) {
    if (word.text === 'I') break;
    if (isCapital(word)) count = index + 1;
    else if (!CONNECTORS.has(word.text)) break;
  }
  while (count > 1 && /^\d/.test(words[count - 1]?.text ?? '')) count -= 1;
  const name = words.slice(0, count);
  const [first] = name;
  const last = name.at(-1);
  if (first === undefined || last === undefined) return undefined;
  // "Working with Parents:" is a heading.
  if (
    text.charAt(last.end) === ':' &&
    (lead !== 'at' || name.every((word) => isOrdinary(word.text.toLowerCase())))
  )
    return undefined;
  return isOrganisation(name, words[count], lead) ? { start: first.start, end: last.end } : undefined;
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}|^[a-z]+[A-Z]\w\w|^\d/u.test(text);
}

const CONNECTORS: ReadonlySet<string> = new Set([
  'of',
  'and',
  '&',
  'the',
  'de',
  'for',
  'van',
  'von',
  'la',
  'du',
  'del',
  'der',
  'al',
]);

function isOrganisation(name: readonly Word[], next: Word | undefined, lead: string): boolean {
  const [first] = name;
  if (first === undefined || !isCapital(first) || /^\d|^[ABC][12]\+?$/.test(first.text)) return false;
  const words = name.map((word) => word.text.toLowerCase());
  if (
    words.every(
      (word) => COMMON_NAMES.has(word) || CONNECTORS.has(word) || isTitleNoun(word) || /^\d/.test(word),
    )
  )
    return false;
  // "At the Oven:" and "Safety at Height:" are headings.
  if (lead === 'at' && name.length === 1 && isOrdinary(words[0] ?? '')) return false;
  if (lead === 'at' || lead.startsWith('join')) return true;
  const isInitials = name.length === 1 && /^[\p{Lu}\p{N}&/-]+s?$/u.test(first.text);
  if (isInitials || words.some((word) => COMMON_NAMES.has(word) || isTitleNoun(word))) return false;
  // "for Spanish speakers" describes; "for Acme, where" and "with Acme on" name.
  return next === undefined || AFTER_NAMES.has(next.text);
}

const AFTER_NAMES: ReadonlySet<string> = new Set(
  'and in on to as at for from where which who with since until while by or but is was before after during through over via under into'.split(
    ' ',
  ),
);

function withoutLegalForm(words: string): string {
  return words.replace(
    /(?: (?:inc|ltd|llc|llp|plc|gmbh|ag|corp|corporation|co|company|limited|pvt|pte|sa|bv|nv|group))+ $/,
    ' ',
  );
}
