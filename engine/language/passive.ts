import { FORM, knownVerb } from './lexicon.ts';
import type { Acted } from './nominal.ts';
import { grammaticalNumber } from './noun-number.ts';

/**
 * A duty told by what is done to a thing, as what the person does: in a list of somebody's duties "vouchers reconciled
 * monthly" names nobody else. What others do ("requested by clients"), and what only describes ("goods required"),
 * is none.
 *
 * @returns nothing where the participle may describe the thing
 * @example
 * asDoing('GOS claims and vouchers reconciled monthly'); // { verb: 'reconcile', object: 'GOS claims and vouchers monthly' }
 * asDoing('licences followed up with the police'); // { verb: 'follow up', object: 'licences with the police' }
 * asDoing('modules used by 20 teams'); // undefined
 */
export function asDoing(note: string): Acted | undefined {
  if (!/ed\b| (?:done|sent|made|kept|taken|given|fed|written|drawn|taught)\b/.test(note) || APART.test(note))
    return undefined;
  const [, what = '', also = '', done = '', particle = '', rest = ''] = DONE_TO.exec(note) ?? [];
  const lemma = knownVerb(done.toLowerCase());
  if (lemma === undefined || (lemma.forms & FORM.participle) === 0 || !DUTIES.has(lemma.lemma))
    return undefined;
  if (!isThing(what) || (particle !== '' && !PHRASAL.has(`${lemma.lemma} ${particle}`))) return undefined;
  if (particle === '' && /^ (?:up|out|off|down|after|over)\b/.test(rest)) return undefined;
  const verb = particle === '' ? lemma.lemma : `${lemma.lemma} ${particle}`;
  return { verb, object: `${what}${also === '' ? '' : ' as well'}${rest}` };
}

const DONE_TO =
  /^(\S(?:[^,]|,(?= \S+ and \S+ \S+ed\b))*?) ((?:also )?)((?:\p{L}+ed|done|sent|made|kept|taken|given|fed|written|drawn|taught)) ?((?:up|out|off|after|down|over)(?= |$))?((?: (?:to|with|in|into|on|onto|at|from|for|as|per|before|after|every|each|daily|weekly|monthly|quarterly|twice|once|regularly|promptly|and)\b.*)?)$/iu;

const APART =
  /\b(?:I|we|my|was|were|is|are|has|have|had|by|that|which|who|when|if|until|not|no|never|being|been|get|gets|till|than|required|needed|in \d{4}|since)\b|[%:;()]/;

/** Many of them, or a mass; "car booked" might be one that somebody else did. */
function isThing(what: string): boolean {
  if (what === '' || /(?:^| )(?:and|or|of|to|for|in|on|with|the|an?|to be)$/i.test(what) || /^\d/.test(what))
    return false;
  if (
    /^\p{L}+ing (?:of )?/iu.test(what) &&
    !/^(?:wedding|building|drawing|meeting|booking|filing|clothing|bedding|listing|reading|recording|painting|fitting|opening)s?\b/i.test(
      what,
    )
  )
    return false;
  return (
    grammaticalNumber(what) === 'plural' ||
    /^(?:all|every|daily|weekly|monthly|police|stock|cash|data|mail|waste|food|linen|equipment|paperwork|payroll|inventory|\p{Lu}{2,})\b/u.test(
      what,
    )
  );
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What somebody does to things over and over, in any trade. */
const DUTIES = set(`
handle sort check reconcile pass push maintain update prepare record log file clean book arrange order issue send collect deliver
count weigh label pack store receive verify monitor track schedule plan organise organize process enter scan report escalate resolve
fix repair replace test inspect service calibrate wash sanitise sanitize disinfect sterilise sterilize review raise close open draft
write make do give provide supply serve answer attend greet register discharge transfer move load unload shift stack display price
bill invoice pay deposit bank balance tally audit brief supervise guide coach teach feed bathe dress change water prune spray harvest
plant plough milk groom iron fold press stitch cut measure mark grade dispatch distribute return refund refill restock replenish
rotate lubricate grease charge backup back restore patch configure install mount assemble dismantle clear sweep mop polish dust
empty remove dispose recycle upload download publish post edit proofread translate transcribe format print copy bind archive index
compile analyse analyze summarise summarize present circulate share submit renew extend negotiate settle chase follow look hand
take keep draw photograph retouch edit cull light season marinate bake cook plate garnish portion chill freeze thaw stock-take
allocate assign roster forecast estimate quote tender procure source approve certify document minute trace screen triage counsel
refer admit vaccinate dress dispense administer
`);

const PHRASAL: ReadonlySet<string> = new Set([
  'follow up',
  'look after',
  'hand out',
  'hand over',
  'back up',
  'write up',
  'clean up',
  'clean down',
  'sort out',
  'pick up',
  'send out',
  'give out',
  'check off',
  'sign off',
  'lock up',
  'set out',
  'fill out',
  'take down',
  'tidy up',
]);
