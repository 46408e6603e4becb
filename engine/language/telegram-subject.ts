import { grammaticalNumber } from './noun-number.ts';
import { THE_METRICS } from './telegram-data.ts';
import { tokenize } from './tokens.ts';
import { isPlural } from './wordclass.ts';

/** Whether a text may be a subject: it holds no verb, and ends in no small word. */
export function isPlainNoun(text: string): boolean {
  return (
    text !== '' &&
    !/\b(?:was|were|is|are|has|have|had|been|I|we|my team|that|which|who|by|from|because|since|when|after|reduced|increased|cut|brought|improved)\b/.test(
      text,
    ) &&
    !/(?:^| )(?:and|or|to|of|for|in|on|with|the|a|an)$/.test(text)
  );
}

/** "was" or "were" */
export function was(what: string): string {
  return isMany(what) ? 'were' : 'was';
}

/** "has" or "have" */
export function has(what: string): string {
  return isMany(what) ? 'have' : 'has';
}

function isMany(what: string): boolean {
  // A sum is one, a share as many as what it is of.
  if (/^(?:about |over |around |almost |nearly |more than )?(?:[$£€₹]|Rs\b|INR\b|USD\b|AED\b)/.test(what))
    return false;
  const [, shared] =
    /^(?:about |over |around |almost |nearly |more than )?\d[\d.,]*% of (.+)$/.exec(what) ?? [];
  if (shared !== undefined) return grammaticalNumber(shared) === 'plural';
  return (
    grammaticalNumber(what) === 'plural' ||
    /^(?:about |over |around |almost |nearly |more than )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)/i.test(
      what,
    )
  );
}

/** "pier cap cycle" → "the pier cap cycle": what there is one of where it was measured. */
export function withThe(what: string): string {
  const tokens = tokenize(what);
  const [first] = tokens;
  if (first === undefined || (!/^\p{Ll}/u.test(first.word) && !/^\p{Lu}\p{Ll}+$/u.test(first.word)))
    return what;
  if (
    /^(?:the|an?|my|our|all|about|over|around|no|each|every|both|i|we|more|it|he|she|they|this|that)$/.test(
      first.lower,
    )
  )
    return what;
  const end = tokens.findIndex(
    ({ lower, open }, index) => index > 0 && (END.has(lower) || open !== '' || /^\d/.test(lower)),
  );
  const head = tokens[(end < 0 ? tokens.length : end) - 1];
  if (head === undefined || isPlural(head)) return what;
  const named = head.lower === 'time' && first.lower !== 'average' ? false : THE_METRICS.has(head.lower);
  return named || first.lower === 'average' ? `the ${lower(what)}` : what;
}

const END: ReadonlySet<string> = new Set(
  'of in per at on for from by with to that which was were is are has have had used passed won cleared went grew rose fell came and halved doubled'.split(
    ' ',
  ),
);

/** Without the capital that a line begins with. */
export function lower(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
