/**
 * A cleaned line with the compounds that note style leaves open joined as prose joins them: "12 bed unit",
 * "1st year students", "mid level role", "check in and check out of guests". "b/w" between people and things is "between".
 *
 * @example
 * joinCompounds('taught 1st year programming'); // 'taught first-year programming'
 */
export function joinCompounds(line: string): string {
  if (!OPEN.test(line)) return line;
  return line
    .replace(
      /\b(\d{1,4}) (bed|bedded|bedroom|storey|seat|seater)(?= [a-z]{3})(?! (?:and|or|in|for|with|at|per)\b)/g,
      '$1-$2',
    )
    .replace(
      /\b(1st|2nd|3rd|first|second|third|final)[ -](year)(?= [a-z]{3,}ing\b| (?:students?|undergraduates?|teachers?|trainees?|apprentices?|residents?|doctors?|maths|courses?|modules?|pupils?|classes|labs?)\b)/gi,
      (_whole, ordinal: string, year: string) => `${ORDINALS.get(ordinal.toLowerCase()) ?? ordinal}-${year}`,
    )
    .replace(
      /\b1st[ -]time(?= (?:pass|fix|buyers?|resolution|quality|yield|users?|right|parents?))/gi,
      'first-time',
    )
    .replace(/\b3rd[ -]party(?= [A-Za-z])/gi, 'third-party')
    .replace(
      /\b(mid|entry|senior|junior|high|low) level(?= (?:roles?|positions?|hires?|engineers?|developers?|staff|managers?|executives?|candidates?|clients?)\b)/gi,
      '$1-level',
    )
    .replace(
      /\bcheck in and (?:check )?out of (?=(?:all )?(?:guests|patients|visitors|residents|students|equipment)\b)/gi,
      'check-in and check-out of ',
    )
    .replace(
      /\bsave the date(?= (?:shoots?|cards?|videos?|invites?|films?|mails?|e-?mails?)\b)/gi,
      'save-the-date',
    )
    .replace(END_OF_SPAN, '$1-of-$2')
    .replace(/\b(before|after|at|since|for|until|till|post) go live\b/gi, '$1 go-live')
    .replace(/\bnon[- ]conformit(y|ies)\b/gi, 'nonconformit$1')
    .replace(
      TWO_WAY,
      (_whole, count: string, what: string) =>
        `${COUNTS.get(count.toLowerCase()) ?? count.toLowerCase()}-${what}`,
    )
    .replace(BEFORE_OR_AFTER, '$1-$2')
    .replace(AUTHORED, '$1-$2')
    .replace(HIGH_OR_LOW, '$1-$2')
    .replace(LONG_OR_SHORT, '$1-$2')
    .replace(/\bb\/w (?!(?:photo|print|film|image|picture))/gi, 'between ');
}

/** "2 way radio", "3 phase motors". */
const TWO_WAY =
  /\b(2|3|two|three|single|double)[ -](way|tier|phase|pin|stage)(?= (?:radios?|communication|feedback|binding|valves?|traffic|mirrors?|systems?|plugs?|approach|process|architecture|supply|motors?|wiring|power|connections?|panels?|interviews?)\b)/gi;
const COUNTS: ReadonlyMap<string, string> = new Map([
  ['2', 'two'],
  ['3', 'three'],
]);
/** "Pre start checks". */
const BEFORE_OR_AFTER =
  /\b(pre|post) (start|shift|trip|sales|op|flight|departure|delivery|employment|season|launch|production|construction|assessment|qualification|sale|auth|visit|event|inspection|school)(?= [a-z]{3,})/gi;
/** "First author paper". */
const AUTHORED =
  /\b(first|lead|sole|co|joint|corresponding)[ -](author(?:ed)?)(?= (?:papers?|publications?|articles?|manuscripts?|studies|study)\b)/gi;
/** "High rise building". */
const HIGH_OR_LOW =
  /\b(high|low) (rise|voltage|pressure|risk|volume|value|speed|end|traffic|performance|quality|priority|density|precision)(?= (?:contractors?|buildings?|towers?|construction|projects?|cables?|lines?|panels?|systems?|customers?|clients?|patients?|accounts?|orders?|sites?|apis?|services?|products?|tickets?|issues?|steam|boilers?|vessels?|pipes?|machines?|environments?|restaurants?|retail|goods|items?|parts?|components?|housing|flats|apartments|blocks?|equipment|switchgear)\b)/gi;
/** "Long term care". */
const LONG_OR_SHORT =
  /\b(long|short|full|part) (term|time|haul|distance|stay)(?= (?:care|staff|plans?|planning|contracts?|loans?|clients?|residents?|guests?|workers?|employees?|drivers?|routes?|flights?|lets?|stays?|goals?|strategy|projects?|students?|teachers?)\b)/gi;

/** Whether any of the rules could apply: most lines are done here. */
const OPEN =
  /\d (?:bed|storey|seat)|[ -](?:way|tier|phase|pin|stage|author) |author|\b(?:pre|post|high|low|long|short|full|part) [a-z]|[ -]year |3rd[ -]party|1st[ -]time| level |b\/w |check in and | go live|non[- ]conf|\b(?:start|end) of |save the /i;

/** "End of shift handover", but "the end of the shift", "end of day and …", "before end of month". */
const END_OF_SPAN =
  /\b(?<!\b(?:before|after|at|by|the|till|until|on|from) )(start|end) of (day|shift|week|month|quarter|year|term|season)(?= [a-z]{4,})(?! (?:with|from|when|where|that|which|until|after|before|every|each|into|onto|over|under|then|also|only|using|daily|weekly|monthly)\b)/gi;

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['1st', 'first'],
  ['2nd', 'second'],
  ['3rd', 'third'],
]);
